"""The buttons of a card: those that make sense now, and the menus behind "more"."""

from __future__ import annotations

from dataclasses import replace

from conversations.directory import Directory
from conversations.identities import PersonId
from conversations.protocol.orders import DeskAction, order_in, without_sure
from conversations.protocol.screen import Button, Row, Screen
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.idle import overdue, unread
from conversations.requests.lifecycle import State, may
from conversations.requests.request import Request
from conversations.screens.cards.audience import other_language
from conversations.screens.cards.buttons import back_button, button, menu_button
from conversations.screens.cards.canned import replies_for
from conversations.screens.cards.flag_rows import FLAGS, flag_rows, flags_button
from conversations.screens.cards.options import OPTIONS
from conversations.screens.cards.questions import question_rows
from conversations.screens.cards.second_looks import SECOND, TRANSFER, always_looked_at
from conversations.screens.history import told_of
from conversations.screens.navigation import one_per_row, two_per_row
from conversations.text import Msg, _, verbatim

MORE = "more"
CALL, OWNER = "call", "owner"
"""What a requester is told of: that somebody has phoned or written, who has the request now."""

TAKE = _("I take this on")
REPLY = _("Reply to the requester")
ASK = _("Ask for details")
CANNED = _("Ready-made replies")
NOTE = _("Note")
CLOSE = _("Close")
QUALIFY = _("Change the mission")
REOPEN = _("Reopen")
READ = _("Read ✓")
CALLED = _("I have phoned / written")
NEXT = _("Next step")
TELL = _("Tell the requester")
WORDS = _("Add a few words")
GIVE = _("Give to a colleague")
TAKE_OVER = _("Take it over")
STEP_DONE = _("The step is done")
ARRANGE = _("Psychologist found")
RELEASE = _("Give it back to the group")
ON_IT = _("I am still on it")
OPEN = _("Open in private")
ADD_WORDS = _("✏️ With a few words")
BELOW = "below"
"""A button that stands below a message of the requester, and not on the card."""
WITH_WORDS = "words"
"""The menu of closing reasons, to each of which words are added."""

SURE_OF: dict[DeskAction, Msg] = {
    DeskAction.ARRANGE: ARRANGE,
    DeskAction.ASKED: ASK,
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
    if name == FLAGS:
        return (*flag_rows(request), back)
    if name == DeskAction.CALLED:
        return (*call_rows(request), back)
    if name == MORE:
        return (*_more(request, directory), back)
    action = DeskAction(name)
    options = OPTIONS[action](request, directory).items() if action in OPTIONS else ()
    if how == WITH_WORDS:
        asking = (button(request, label, DeskAction.END, value) for value, label in options)
        return (*one_per_row(*asking), (menu_button(request, _("↩️ Back"), DeskAction.CLOSE),))
    if how:
        return SECOND[action](request, how, at_once(directory))
    buttons = [_choice(request, label, action, value, directory) for value, label in options]
    if action is DeskAction.CLOSE and at_once(directory):
        buttons.append(menu_button(request, ADD_WORDS, f"{DeskAction.CLOSE}.{WITH_WORDS}"))
    return (*one_per_row(*buttons), back)


def menu_for(screen: Screen, request: Request, reader: PersonId) -> Screen:
    """Leave out of a menu what means nothing to whoever opened it: taking over what one has."""
    if request.owner is None or request.owner.actor != reader:
        return screen
    over = button(request, TAKE_OVER, DeskAction.OVER)
    return replace(screen, rows=tuple(row for row in screen.rows if over not in row))


def at_once(directory: Directory) -> bool:
    """Say whether a choice is carried out without a second look.

    It is where it can be taken back: what the requester will read then stands in the line that
    announces it.
    """
    return directory.delays.undo_seconds > 0


def reminder_rows(request: Request) -> tuple[Row, ...]:
    """Give the buttons of a reminder: what moves a request on from where it stands."""
    reply = button(request, REPLY, DeskAction.REPLY)
    if request.owner is None:
        take = button(request, TAKE, DeskAction.TAKE)
        return one_per_row(take, reply) if request.standing.waiting else one_per_row(take)
    aside = button(request, _("Put aside for a week"), DeskAction.SNOOZE, "7")
    steps = _step(request)
    on_it = button(request, ON_IT, DeskAction.CONTINUE)
    match request.state:
        case State.WAITING:
            return one_per_row(*steps, reply, aside)
        case State.ARRANGED:
            arranged = ClosingReason.ARRANGED
            close = button(request, _("Close: it is arranged"), DeskAction.CLOSE, arranged)
            return one_per_row(*steps, close, on_it, aside)
        case _:
            release = button(request, RELEASE, DeskAction.RELEASE, sure=True)
            return one_per_row(*steps, on_it, aside, release)


def message_rows(request: Request) -> tuple[Row, ...]:
    """Give the buttons of a message of the requester: that it was read, and to go on after all."""
    if not unread(request):
        return ()
    read = button(request, READ, DeskAction.READ)
    if request.state is State.CLOSED:
        return one_per_row(button(request, REOPEN, DeskAction.REOPEN, BELOW), read)
    return ((read,),)


def call_rows(request: Request) -> tuple[Row, ...]:
    """Give the buttons after a call that was noted: words, what follows, and who is told."""
    if not any(event.kind is EventKind.CALLED for event in request.events):
        return ()
    step = button(request, NEXT, DeskAction.NEXT)
    return one_per_row(
        button(request, WORDS, DeskAction.NOTE),
        *((step,) if may(request.standing, EventKind.PLANNED) else ()),
        menu_button(request, TELL, f"{DeskAction.TELL}.{CALL}"),
    )


def owner_rows(request: Request) -> tuple[Row, ...]:
    """Let the requester be told who has the request now, where it was given or taken over."""
    changes = (EventKind.TAKEN, EventKind.ASSIGNED, EventKind.RELEASED)
    last = [event for event in request.events if event.kind in changes][-1:]
    if request.owner is None or not last or last[0].kind is not EventKind.ASSIGNED:
        return ()
    return ((menu_button(request, TELL, f"{DeskAction.TELL}.{OWNER}"),),)


def offered(request: Request, directory: Directory) -> frozenset[str]:
    """Give the codes that can be pressed now, on the card, in its menus or below a reminder."""
    found: set[str] = set()
    below = (*message_rows(request), *call_rows(request), *owner_rows(request))
    found |= {button.code for row in below for button in row}
    if request.state is not State.CLOSED:
        found |= {button.code for row in reminder_rows(request) for button in row}
    opened = (order_in(code) for code in found)
    menus = ["", *(one.how for one in opened if one and one.action is DeskAction.MENU)]
    while menus:
        rows = rows_of(request, menus.pop(), directory)
        new = {button.code for row in rows for button in row} - found
        found |= new
        orders = (order_in(code) for code in new)
        menus += [order.how for order in orders if order and order.action is DeskAction.MENU]
    return frozenset(found) | {without_sure(code) for code in found}


def _choice(
    request: Request, label: Msg, action: DeskAction, value: str, directory: Directory
) -> Button:
    """Let an option be chosen: done at once, or after a second look."""
    if always_looked_at(action, value) or (action in SECOND and not at_once(directory)):
        return menu_button(request, label, f"{action}.{value}")
    return button(request, label, _CARRIED_OUT.get(action, action), value)


def _actions(request: Request, directory: Directory) -> tuple[Row, ...]:
    reply = button(request, REPLY, DeskAction.REPLY)
    more = button(request, _("More…"), DeskAction.MENU, MORE)
    alone = button(request, OPEN, DeskAction.WORK)
    canned = _canned(request, directory)
    if request.state is State.CLOSED:
        note = button(request, NOTE, DeskAction.NOTE)
        reopen = button(request, REOPEN, DeskAction.REOPEN)
        last = two_per_row(*_history(request), *_turn(request, directory), alone)
        return ((reopen,), (reply,), (*canned, note), *last)
    transfer = menu_button(request, TRANSFER, DeskAction.TRANSFER)
    last = two_per_row(*_history(request), *_turn(request, directory), alone, transfer, more)
    if request.owner is None:
        return ((button(request, TAKE, DeskAction.TAKE),), *last)
    ask, close = button(request, ASK, DeskAction.ASK), menu_button(request, CLOSE, DeskAction.CLOSE)
    called = button(request, CALLED, DeskAction.CALLED)
    return (*_late(request), (reply,), (ask,), (called,), (*canned, close), *last)


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
    return (menu_button(request, CANNED, DeskAction.CANNED),) if replies else ()


def _history(request: Request) -> tuple[Button, ...]:
    """Lead to the history, once something has happened."""
    shows = button(request, _("History"), DeskAction.HISTORY)
    return (shows,) if told_of(request) else ()


def _more(request: Request, directory: Directory) -> tuple[Row, ...]:
    """Give what is done less often; before anyone has the request, all that can be done anyway."""
    common = (
        button(request, NOTE, DeskAction.NOTE),
        menu_button(request, QUALIFY, DeskAction.QUALIFY),
    )
    if request.owner is None:
        reply, ask = button(request, REPLY, DeskAction.REPLY), button(request, ASK, DeskAction.ASK)
        canned = _canned(request, directory)
        close = menu_button(request, CLOSE, DeskAction.CLOSE)
        called = button(request, CALLED, DeskAction.CALLED)
        settle = flags_button(request)
        give = button(request, GIVE, DeskAction.GIVE)
        return one_per_row(give, reply, *canned, ask, called, *settle, *common, close)
    arrange = button(request, ARRANGE, DeskAction.ARRANGE)
    return one_per_row(
        *((arrange,) if may(request.standing, EventKind.ARRANGED) else ()),
        *flags_button(request),
        button(request, NEXT, DeskAction.NEXT),
        *_step(request),
        *_call_untold(request),
        *common,
        menu_button(request, _("Put aside until…"), DeskAction.SNOOZE),
        button(request, GIVE, DeskAction.GIVE),
        button(request, TAKE_OVER, DeskAction.OVER),
        button(request, RELEASE, DeskAction.RELEASE),
    )


def _step(request: Request) -> tuple[Button, ...]:
    """Let the next step be done, where one was named."""
    done = button(request, STEP_DONE, DeskAction.DONE)
    return (done,) if request.standing.planned else ()


def _call_untold(request: Request) -> tuple[Button, ...]:
    """Let the requester be told of a call, as long as nothing was written to him or her since."""
    matter = (EventKind.CALLED, EventKind.REPLIED)
    last = [event.kind for event in request.events if event.kind in matter][-1:]
    untold = last == [EventKind.CALLED]
    return (menu_button(request, TELL, f"{DeskAction.TELL}.{CALL}"),) if untold else ()


_CARRIED_OUT = {DeskAction.CANNED: DeskAction.SEND}
"""Menus whose choice is another verb than the menu's."""
