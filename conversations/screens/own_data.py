"""What is held about a person: as a file to be read, and what is said before and after erasing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from pydantic import JsonValue, ValidationError

from conversations.directory import Directory
from conversations.flows.facts import named
from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import shown
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, heading, strong
from conversations.protocol.session import Draft, Session
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.card_facts import confirmed_line
from conversations.screens.cards.card_notes import LANGUAGE_NAMES
from conversations.screens.history import LINES, event_line
from conversations.screens.navigation import one_per_row
from conversations.screens.request_lines import state_said
from conversations.screens.result import name_of
from conversations.text import Msg, Value, _, n_, verbatim

FILE_NAME = _("my-data")
FILE_TITLE = _("Everything held about you")
KEEP = Button(_("No, keep everything"), ChatAction.CLOSE)
ERASE = Button(_("Yes, erase everything"), ChatAction.FORGET_ALL)
ON_THE_LIST = _(
    "This bot does not answer you any more: for that, your number has been kept on a list since "
    "{day}."
)
YOURS = {
    **LINES,
    EventKind.REPLIED: _("{name} wrote to you"),
    EventKind.WRITTEN: _("you wrote"),
    EventKind.ASKED: _("{name} asked you for details"),
    EventKind.ANSWERED: _("you gave details"),
    EventKind.WITHDRAWN: _("withdrawn by you"),
    EventKind.UNREACHED: _("messages no longer reach you"),
    EventKind.REACHED: _("messages reach you again"),
    EventKind.REMINDED: _("a reminder of the bot"),
    EventKind.NOTED: _("an internal note of the coordination"),
    EventKind.LINKED: _("the same request, sent twice, was closed"),
}
"""The events in words for the person whose request it is: all of them, whoever was told."""

NOTHING_ELSE = _(
    "Nothing else is held about you here. Internal notes of the coordination are named with their "
    "date only; ask the coordination for what they say."
)


def held_lines(
    session: Session,
    requests: Iterable[Request],
    directory: Directory,
    blocked_since: datetime | None = None,
) -> tuple[Line, ...]:
    """Say everything that is held about a person, for the person to read."""
    lines = [
        Line(_("Your number on Telegram: {number}")(number=session.person.id)),
        Line(_("Your language: {language}")(language=_language(session))),
    ]
    if blocked_since:
        lines.append(Line(ON_THE_LIST(day=blocked_since.date())))
    if session.workspace:
        desks = tuple(directory.name_of(one) for one in session.workspace.desks)
        lines.append(Line(_("You work here for: {desks}")(desks=desks)))
    if session.unreminded:
        lines.append(Line(_("You asked not to be reminded of drafts.")))
    if session.profile:
        lines.append(heading(_("Contact data kept for your next request")))
        lines += _answers(session.profile.answers)
    for draft in (session.draft, session.waiting):
        lines += _draft(draft) if draft and draft.answers else ()
    for request in requests:
        lines += _request(request, directory)
    return (*lines, Line(NOTHING_ELSE))


def held_data(
    session: Session, requests: Iterable[Request], blocked_since: datetime | None = None
) -> dict[str, JsonValue]:
    """Give the same for a machine; of other people, only what the person was told."""
    return {
        "session": session.model_dump(mode="json", exclude={"live"}),
        "kept_out": blocked_since.isoformat() if blocked_since else None,
        "requests": [_dumped(request) for request in requests],
    }


def file_caption(requests: int) -> Msg:
    """Say what the file is."""
    return n_(
        "Everything held about you, with {n} request. Open it in a browser.",
        "Everything held about you, with {n} requests. Open it in a browser.",
    )(n=requests)


def forget_screen(requests: Iterable[Request]) -> Screen:
    """Ask once before everything is erased, the safe choice first."""
    still_open = sum(request.state is not State.CLOSED for request in requests)
    lines = [
        strong(_("Erase everything held about you?")),
        Line(_("Your draft, your contact data and all your requests are erased, for good.")),
    ]
    if still_open:
        withdrawn = n_(
            "{n} open request is withdrawn first: nobody answers it any more.",
            "{n} open requests are withdrawn first: nobody answers them any more.",
        )
        lines.append(Line(withdrawn(n=still_open)))
    return Screen(tuple(lines), one_per_row(KEEP, ERASE))


def forgotten_screen(directory: Directory, blocked_since: datetime | None = None) -> Screen:
    """Say that everything is erased, what remains, and for how long copies may hold it."""
    retention = directory.retention
    copies = n_(
        "Backups may hold it for {n} day more, then it is gone there too.",
        "Backups may hold it for {n} days more, then it is gone there too.",
    )(n=retention.backups_days)
    traces = n_(
        "What remains: numbers for statistics, and for {n} day that this message was delivered.",
        "What remains: numbers for statistics, and for {n} days that this message was delivered.",
    )(n=retention.traces_days)
    return Screen(
        (
            strong(_("Everything held about you is erased.")),
            Line(traces),
            *((Line(ON_THE_LIST(day=blocked_since.date())),) if blocked_since else ()),
            *((Line(copies),) if retention.backups_days else ()),
            Line(_("Messages in this chat are yours: delete the chat if you want.")),
        )
    )


def _language(session: Session) -> Value:
    return LANGUAGE_NAMES[session.language] if session.language else "-"


def _draft(draft: Draft) -> Iterable[Line]:
    yield heading(_("A draft, begun on {moment}")(moment=draft.started))
    yield from _answers({**draft.answers, **draft.kept})


def _answers(answers: Mapping[str, JsonValue]) -> Iterable[Line]:
    role = str(answers.get("role") or "") or None
    for key, value in answers.items():
        question = QUESTIONS.get(key)
        try:
            assert question is not None
            said = named(question.name(role), shown(question, question.accepts(value), role))
        except (AssertionError, ValidationError):
            said = verbatim(f"{key}: {value}")
        yield Line(said)


def _request(request: Request, directory: Directory) -> Iterable[Line]:
    yield heading(_("Your request {reference}")(reference=request.reference))
    yield Line(_("Sent on {moment}")(moment=request.submitted_at))
    yield Line(_("Mission: {mission}")(mission=name_of(request.mission)))
    yield Line(_("It is with: {desk}.")(desk=directory.name_of(request.desk)))
    yield Line(_("State: {state}")(state=state_said(request.state)))
    for fact in request.facts:
        yield Line(confirmed_line(fact))
    for event in request.events:
        yield from _event(event, request, directory)


def _event(event: Event, request: Request, directory: Directory) -> Iterable[Line]:
    if event.kind is EventKind.SUBMITTED:
        return
    if event.kind is EventKind.RATED:
        yield Line(_("Your judgement: {number} of 3")(number=str(event.rating)))
        return
    internal = _is_internal(event, request)
    told = event.replace(kind=EventKind.NOTED) if internal else event
    yield Line(event_line(told, directory, YOURS))
    if event.text and not internal and not _for_the_desk(event):
        yield Line(verbatim(event.text))


def _dumped(request: Request) -> dict[str, JsonValue]:
    dumped = request.model_dump(mode="json", exclude={"events"})
    return {**dumped, "events": [_dumped_event(event, request) for event in request.events]}


def _dumped_event(event: Event, request: Request) -> dict[str, JsonValue]:
    """Leave out a coordinator's number, and of an internal note what it says and who wrote it."""
    internal = {"text", "actor_name"} if _is_internal(event, request) else set()
    internal |= {"text"} if _for_the_desk(event) else set()
    internal |= {"other"} if not event.shared else set()
    others = {"given_to", "document"}
    others |= set() if event.actor == request.person else {"actor", "source"}
    return event.model_dump(mode="json", exclude=internal | others)


def _for_the_desk(event: Event) -> bool:
    """Say whether a text is a reason that only the other desk was to read."""
    return event.kind is EventKind.TRANSFERRED and not event.shared


def _is_internal(event: Event, request: Request) -> bool:
    """Say whether what was written is a note or a next step of the desk, or corrects one.

    A correction of nothing that is known may be one.
    """
    internal = {EventKind.NOTED, EventKind.PLANNED, EventKind.CORRECTED}
    return request.original(event).kind in internal
