"""The buttons of a card: those that make sense now, and the menus behind "more"."""

from __future__ import annotations

from collections.abc import Callable

from conversations.desk.canned import replies_for
from conversations.desk.history import is_longer
from conversations.desk.options import OPTIONS
from conversations.desk.questions import question_rows
from conversations.desk.verbs import Order, Verb, order_in
from conversations.directory import Directory
from conversations.event import ClosingReason, EventKind
from conversations.lifecycle import State, may
from conversations.request import Request
from conversations.screen import Button, Row
from conversations.screens.navigation import one_per_row
from conversations.text import Msg, _, verbatim

MORE = "more"

TAKE = _("I take this on")
REPLY = _("Reply to the requester")
ASK = _("Ask for details")
CANNED = _("Ready-made replies")
NOTE = _("Note")
CLOSE = _("Close")
TRANSFER = _("Transfer")
ARRANGE = _("Psychologist found")
RELEASE = _("Give it back to the group")

SURE_OF: dict[Verb, Msg] = {
    Verb.ARRANGE: ARRANGE,
    Verb.ASKED: ASK,
    Verb.TRANSFER: TRANSFER,
    Verb.RELEASE: RELEASE,
}
"""What is asked about once more if somebody else looks after the request: it reaches the requester
at once, or takes the request away. Other verbs warn where they ask for words or show a page."""


def rows_of(request: Request, menu: str, directory: Directory) -> tuple[Row, ...]:
    """Give the rows of a card: its actions, or one of the menus that they lead to, with a way back.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    if not menu:
        return _actions(request, directory)
    name, _dot, how = menu.partition(".")
    back = (button(request, _("↩️ Back"), Verb.MENU),)
    if name == Verb.ASK:
        return (*question_rows(request, how), back)
    if name == MORE:
        return (*_more(request, directory), back)
    verb = Verb(name)
    if how:
        return _SECOND[verb](request, how)
    options = OPTIONS[verb](request, directory).items()
    buttons = (_choice(request, label, verb, value) for value, label in options)
    return (*one_per_row(*buttons), back)


def reminder_rows(request: Request) -> tuple[Row, ...]:
    """Give the buttons of a reminder: what moves a request on from where it stands."""
    reply = button(request, REPLY, Verb.REPLY)
    if request.owner is None:
        take = button(request, TAKE, Verb.TAKE)
        return one_per_row(take, reply) if request.standing.waiting else one_per_row(take)
    aside = button(request, _("Put aside for a week"), Verb.SNOOZE, "7")
    on_it = button(request, _("I am still on it"), Verb.CONTINUE)
    match request.state:
        case State.WAITING:
            return one_per_row(reply, aside)
        case State.ARRANGED:
            arranged = ClosingReason.ARRANGED
            close = button(request, _("Close: it is arranged"), Verb.CLOSE, arranged)
            return one_per_row(close, on_it, aside)
        case _:
            return one_per_row(on_it, aside, button(request, RELEASE, Verb.RELEASE, sure=True))


def offered(request: Request, directory: Directory) -> frozenset[str]:
    """Give the codes that can be pressed now, on the card, in its menus or below a reminder."""
    found: set[str] = set()
    if request.state is not State.CLOSED:
        found |= {button.code for row in reminder_rows(request) for button in row}
    menus = [""]
    while menus:
        rows = rows_of(request, menus.pop(), directory)
        new = {button.code for row in rows for button in row} - found
        found |= new
        orders = (order_in(code) for code in new)
        menus += [order.how for order in orders if order and order.verb is Verb.MENU]
    return frozenset(found)


def button(
    request: Request, label: Msg, verb: Verb, how: str = "", *, sure: bool = False
) -> Button:
    """Give a button that carries all it needs."""
    return Button(label, Order(verb, request.reference, how, sure).code)


def card_button(request: Request) -> Button:
    """Give a button that bears the reference of a request, and brings its card."""
    return button(request, verbatim(request.reference), Verb.SHOW)


def _choice(request: Request, label: Msg, verb: Verb, value: str) -> Button:
    """Let an option be chosen: done at once, or after a second look."""
    if verb in _SECOND:
        return _menu(request, label, f"{verb}.{value}")
    return button(request, label, verb, value)


def _closing(request: Request, reason: str) -> tuple[Row, ...]:
    """Close at once, or with some words of one's own."""
    return one_per_row(
        button(request, _("Close without a message"), Verb.CLOSE, reason),
        button(request, _("Add a message"), Verb.END, reason),
        _menu(request, _("↩️ Back"), Verb.CLOSE),
    )


def _sending(request: Request, code: str) -> tuple[Row, ...]:
    """Send the canned reply that is shown, or look at the others."""
    return one_per_row(
        button(request, _("Send this reply"), Verb.SEND, code),
        _menu(request, _("↩️ Back"), Verb.CANNED),
    )


def _actions(request: Request, directory: Directory) -> tuple[Row, ...]:
    reply = button(request, REPLY, Verb.REPLY)
    more = button(request, _("More…"), Verb.MENU, MORE)
    canned = _canned(request, directory)
    if request.state is State.CLOSED:
        note = button(request, NOTE, Verb.NOTE)
        reopen = button(request, _("Reopen"), Verb.REOPEN)
        return ((reopen,), (reply,), (*canned, note), *one_per_row(*_history(request)))
    if request.owner is None:
        return ((button(request, TAKE, Verb.TAKE),), (more,))
    ask = button(request, ASK, Verb.ASK)
    return ((reply,), (ask,), (*canned, _menu(request, CLOSE, Verb.CLOSE)), (more,))


def _canned(request: Request, directory: Directory) -> tuple[Button, ...]:
    """Lead to the canned replies, where there are any."""
    replies = replies_for(request, directory)
    return (_menu(request, CANNED, Verb.CANNED),) if replies else ()


def _history(request: Request) -> tuple[Button, ...]:
    """Lead to the whole history, where the card has no room for it."""
    whole = button(request, _("The whole history"), Verb.HISTORY)
    return (whole,) if is_longer(request) else ()


def _more(request: Request, directory: Directory) -> tuple[Row, ...]:
    """Give what is done less often; before anyone has the request, all that can be done anyway."""
    common = (
        button(request, NOTE, Verb.NOTE),
        _menu(request, TRANSFER, Verb.TRANSFER),
        _menu(request, _("Change the mission"), Verb.QUALIFY),
    )
    history = _history(request)
    if request.owner is None:
        reply, ask = button(request, REPLY, Verb.REPLY), button(request, ASK, Verb.ASK)
        canned = _canned(request, directory)
        close = _menu(request, CLOSE, Verb.CLOSE)
        return one_per_row(reply, *canned, ask, *common, close, *history)
    arrange = button(request, ARRANGE, Verb.ARRANGE)
    return one_per_row(
        *((arrange,) if may(request.standing, EventKind.ARRANGED) else ()),
        *common,
        _menu(request, _("Put aside until…"), Verb.SNOOZE),
        button(request, RELEASE, Verb.RELEASE),
        *history,
    )


def _menu(request: Request, label: Msg, opens: str) -> Button:
    return button(request, label, Verb.MENU, opens)


_SECOND: dict[Verb, Callable[[Request, str], tuple[Row, ...]]] = {
    Verb.CLOSE: _closing,
    Verb.CANNED: _sending,
}
"""The choices that are looked at once more before they are carried out."""
