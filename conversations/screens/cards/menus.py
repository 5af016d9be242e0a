"""The buttons of a card: those that make sense now, and the menus behind "more"."""

from __future__ import annotations

from collections.abc import Callable

from conversations.directory import Directory
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Button, Row
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.idle import overdue
from conversations.requests.lifecycle import State, may
from conversations.requests.request import Request
from conversations.screens.cards.audience import other_language
from conversations.screens.cards.canned import replies_for
from conversations.screens.cards.options import OPTIONS
from conversations.screens.cards.questions import question_rows
from conversations.screens.history import told_of
from conversations.screens.navigation import one_per_row, two_per_row
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
ON_IT = _("I am still on it")

SURE_OF: dict[DeskAction, Msg] = {
    DeskAction.ARRANGE: ARRANGE,
    DeskAction.ASKED: ASK,
    DeskAction.TRANSFER: TRANSFER,
    DeskAction.RELEASE: RELEASE,
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
    back = (back_button(request),)
    if name == DeskAction.ASK:
        return (*question_rows(request, how), back)
    if name == MORE:
        return (*_more(request, directory), back)
    action = DeskAction(name)
    if how:
        return _SECOND[action](request, how)
    options = OPTIONS[action](request, directory).items()
    buttons = (_choice(request, label, action, value) for value, label in options)
    return (*one_per_row(*buttons), back)


def reminder_rows(request: Request) -> tuple[Row, ...]:
    """Give the buttons of a reminder: what moves a request on from where it stands."""
    reply = button(request, REPLY, DeskAction.REPLY)
    if request.owner is None:
        take = button(request, TAKE, DeskAction.TAKE)
        return one_per_row(take, reply) if request.standing.waiting else one_per_row(take)
    aside = button(request, _("Put aside for a week"), DeskAction.SNOOZE, "7")
    on_it = button(request, ON_IT, DeskAction.CONTINUE)
    match request.state:
        case State.WAITING:
            return one_per_row(reply, aside)
        case State.ARRANGED:
            arranged = ClosingReason.ARRANGED
            close = button(request, _("Close: it is arranged"), DeskAction.CLOSE, arranged)
            return one_per_row(close, on_it, aside)
        case _:
            return one_per_row(
                on_it, aside, button(request, RELEASE, DeskAction.RELEASE, sure=True)
            )


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
        menus += [order.how for order in orders if order and order.action is DeskAction.MENU]
    return frozenset(found)


def button(
    request: Request, label: Msg, action: DeskAction, how: str = "", *, sure: bool = False
) -> Button:
    """Give a button that carries all it needs."""
    return Button(label, Order(action, request.reference, how, sure).code)


def back_button(request: Request) -> Button:
    """Give a button that leads back to the card."""
    return button(request, _("↩️ Back"), DeskAction.MENU)


def card_button(request: Request) -> Button:
    """Give a button that bears the reference of a request, and brings its card."""
    return button(request, verbatim(request.reference), DeskAction.SHOW)


def _choice(request: Request, label: Msg, action: DeskAction, value: str) -> Button:
    """Let an option be chosen: done at once, or after a second look."""
    if action in _SECOND:
        return _menu(request, label, f"{action}.{value}")
    return button(request, label, action, value)


def _closing(request: Request, reason: str) -> tuple[Row, ...]:
    """Close at once, or with some words of one's own."""
    return one_per_row(
        button(request, _("Close without a message"), DeskAction.CLOSE, reason),
        button(request, _("Add a message"), DeskAction.END, reason),
        _menu(request, _("↩️ Back"), DeskAction.CLOSE),
    )


def _sending(request: Request, code: str) -> tuple[Row, ...]:
    """Send the canned reply that is shown, or look at the others."""
    return one_per_row(
        button(request, _("Send this reply"), DeskAction.SEND, code),
        _menu(request, _("↩️ Back"), DeskAction.CANNED),
    )


def _actions(request: Request, directory: Directory) -> tuple[Row, ...]:
    reply = button(request, REPLY, DeskAction.REPLY)
    more = button(request, _("More…"), DeskAction.MENU, MORE)
    canned = _canned(request, directory)
    if request.state is State.CLOSED:
        note = button(request, NOTE, DeskAction.NOTE)
        reopen = button(request, _("Reopen"), DeskAction.REOPEN)
        last = two_per_row(*_history(request), *_turn(request, directory))
        return ((reopen,), (reply,), (*canned, note), *last)
    last = two_per_row(*_history(request), *_turn(request, directory), more)
    if request.owner is None:
        return ((button(request, TAKE, DeskAction.TAKE),), *last)
    ask, close = button(request, ASK, DeskAction.ASK), _menu(request, CLOSE, DeskAction.CLOSE)
    return (*_late(request), (reply,), (ask,), (*canned, close), *last)


def _late(request: Request) -> tuple[Row, ...]:
    """Let whoever has a request, of which the desk was reminded, say that it goes on."""
    late = overdue(request) and request.state is not State.WAITING
    return ((button(request, ON_IT, DeskAction.CONTINUE),),) if late else ()


def _turn(request: Request, directory: Directory) -> tuple[Button, ...]:
    """Turn the card to the desk's other language, where it speaks two."""
    language = other_language(request, directory)
    if language is None:
        return ()
    return (button(request, verbatim(language.upper()), DeskAction.TURN, language.value),)


def _canned(request: Request, directory: Directory) -> tuple[Button, ...]:
    """Lead to the canned replies, where there are any."""
    replies = replies_for(request, directory)
    return (_menu(request, CANNED, DeskAction.CANNED),) if replies else ()


def _history(request: Request) -> tuple[Button, ...]:
    """Lead to the history, once something has happened."""
    shows = button(request, _("History"), DeskAction.HISTORY)
    return (shows,) if told_of(request) else ()


def _more(request: Request, directory: Directory) -> tuple[Row, ...]:
    """Give what is done less often; before anyone has the request, all that can be done anyway."""
    common = (
        button(request, NOTE, DeskAction.NOTE),
        _menu(request, TRANSFER, DeskAction.TRANSFER),
        _menu(request, _("Change the mission"), DeskAction.QUALIFY),
    )
    if request.owner is None:
        reply, ask = button(request, REPLY, DeskAction.REPLY), button(request, ASK, DeskAction.ASK)
        canned = _canned(request, directory)
        close = _menu(request, CLOSE, DeskAction.CLOSE)
        return one_per_row(reply, *canned, ask, *common, close)
    arrange = button(request, ARRANGE, DeskAction.ARRANGE)
    return one_per_row(
        *((arrange,) if may(request.standing, EventKind.ARRANGED) else ()),
        *common,
        _menu(request, _("Put aside until…"), DeskAction.SNOOZE),
        button(request, RELEASE, DeskAction.RELEASE),
    )


def _menu(request: Request, label: Msg, opens: str) -> Button:
    return button(request, label, DeskAction.MENU, opens)


_SECOND: dict[DeskAction, Callable[[Request, str], tuple[Row, ...]]] = {
    DeskAction.CLOSE: _closing,
    DeskAction.CANNED: _sending,
}
"""The choices that are looked at once more before they are carried out."""
