"""The buttons of a card: those that make sense now, and the menus behind "more"."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.desk.verbs import Order, Verb
from conversations.directory import Directory
from conversations.event import ClosingReason
from conversations.form import Question
from conversations.journey import walk
from conversations.lifecycle import State
from conversations.missions import Mission
from conversations.request import Request
from conversations.screen import Button, Row
from conversations.screens.navigation import one_per_row, two_per_row
from conversations.text import Msg, _
from conversations.wording import said_to

TAKE = _("I take this on")
MORE = "more"

SNOOZES: dict[str, Msg] = {
    "3": _("For 3 days"),
    "7": _("For a week"),
    "14": _("For two weeks"),
    "30": _("For a month"),
}
"""Days until a request comes back."""

NEVER_ASKED = frozenset({"entrance", "role", "wanted", "result", "notice"})


def rows_of(request: Request, menu: str, directory: Directory) -> tuple[Row, ...]:
    """Give the rows of a card: its actions, or one of its menus with a way back."""
    rows = _menu(request, menu, directory)
    if not rows:
        return _actions(request)
    return (*rows, (_button(request, _("↩️ Back"), Verb.MENU),))


def askable(request: Request) -> tuple[Question, ...]:
    """Give the questions of the form that can be asked again, those without an answer too."""
    path = walk(request.answers)
    answered = (one for key, one in path.questions.items() if key not in NEVER_ASKED)
    facts = path.before_settling()
    return (*(one for one in answered if one.key not in facts), *path.offered)


def _actions(request: Request) -> tuple[Row, ...]:
    more = _button(request, _("More…"), Verb.MENU, MORE)
    match request.state:
        case State.NEW:
            return ((_button(request, TAKE, Verb.TAKE),), (more,))
        case State.CLOSED:
            reopen = _button(request, _("Reopen"), Verb.REOPEN)
            return ((reopen, _button(request, _("Note"), Verb.NOTE)),)
        case _:
            return (
                (_button(request, _("Reply to the requester"), Verb.REPLY),),
                (
                    _button(request, _("Ask for details"), Verb.ASK),
                    _button(request, _("Close"), Verb.MENU, Verb.CLOSE),
                ),
                (more,),
            )


def _menu(request: Request, menu: str, directory: Directory) -> tuple[Row, ...]:
    name, _dot, how = menu.partition(".")
    match name:
        case "more":
            return _more(request)
        case "close":
            return _options(request, Verb.CLOSE, _reasons())
        case "transfer":
            desks = {
                desk.id: Msg("{text}", values={"text": desk.names})
                for desk in directory.desks
                if desk.id != request.desk
            }
            return _options(request, Verb.TRANSFER, desks.items())
        case "qualify":
            others = (one for one in Mission if one is not request.mission)
            return _options(request, Verb.QUALIFY, ((one.value, _name(one)) for one in others))
        case "snooze":
            return _options(request, Verb.SNOOZE, SNOOZES.items())
        case "ask":
            return _questions(request, int(how or "0", 16))
        case _:
            return ()


def _more(request: Request) -> tuple[Row, ...]:
    held = request.state is not State.NEW
    reply = _button(request, _("Reply to the requester"), Verb.REPLY)
    ask = _button(request, _("Ask for details"), Verb.ASK)
    common = (
        _button(request, _("Note"), Verb.NOTE),
        _button(request, _("Transfer"), Verb.MENU, Verb.TRANSFER),
        _button(request, _("Change the mission"), Verb.MENU, Verb.QUALIFY),
    )
    if not held:
        close = _button(request, _("Close"), Verb.MENU, Verb.CLOSE)
        return one_per_row(reply, ask, *common, close)
    arranged = _button(request, _("Psychologist found"), Verb.ARRANGE)
    snooze = _button(request, _("Put aside until…"), Verb.MENU, Verb.SNOOZE)
    release = _button(request, _("Give it back to the group"), Verb.RELEASE)
    first = (arranged,) if request.state is not State.ARRANGED else ()
    return one_per_row(*first, *common, snooze, release)


def _questions(request: Request, ticked: int) -> tuple[Row, ...]:
    """Let questions be ticked; which ones stands in the code, a bit for each."""
    buttons = []
    for at, question in enumerate(askable(request)):
        bit = 1 << at
        label = _("✅ {label}")(label=question.short) if ticked & bit else question.short
        buttons.append(_button(request, label, Verb.ASK, f"{ticked ^ bit:x}"))
    rows = two_per_row(*buttons)
    if not ticked:
        return rows
    return (*rows, (_button(request, _("Send these questions"), Verb.ASKED, f"{ticked:x}"),))


def _reasons() -> Iterable[tuple[str, Msg]]:
    withdrawn = ClosingReason.WITHDRAWN
    return ((one.value, _name(one)) for one in ClosingReason if one is not withdrawn)


def _options(request: Request, verb: Verb, options: Iterable[tuple[str, Msg]]) -> tuple[Row, ...]:
    return one_per_row(*(_button(request, label, verb, value) for value, label in options))


def _button(request: Request, label: Msg, verb: Verb, how: str = "") -> Button:
    return Button(label, Order(verb, request.reference, how).code)


def _name(option: Mission | ClosingReason) -> Msg:
    name = said_to(None, option.label)
    assert name is not None
    return name
