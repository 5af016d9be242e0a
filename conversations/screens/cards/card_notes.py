"""What a card says of a request besides its facts: why it is here, what is late, what was new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conversations.directory import Directory
from conversations.languages.packs import PACKS
from conversations.protocol.screen import Line, folded, small
from conversations.requests.event import Event, EventKind
from conversations.requests.expiry import warned_of
from conversations.requests.idle import overdue, quiet_of
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.history import FILE, LONGEST, event_line, moment_at, told_of
from conversations.text import Msg, _, shortened, verbatim
from conversations.text.wording import said_to

LANGUAGE_NAMES = {language.value: pack.name for language, pack in PACKS.items()}

HIDDEN = _("Name and contact: shown once someone has taken the request on.")

WORDS_HIDDEN = _("What was written: shown once someone has taken the request on.")

NO_GROUP = _("📍 For: {desk}. It stands here because that group is not linked to the bot.")
GROUP_SILENT = _("📍 For: {desk}. It stands here because that group takes no messages.")

CAME_FROM = _("↪️ From: {desk} ({name}, {moment})")
CAME = _("↪️ From another desk ({name}, {moment})")
REASON = _("Reason: {reason}")
LONGEST_REASON = 300
"""Characters of a reason on a card; its history has all of it."""

GOES_ON_AS = _("🔗 Goes on as: {reference}")
SAME_AS = _("🔗 The same, closed: {references}")

QUIET_SINCE = _("⏰ Nothing new since {moment}.")
ENDS = _("🗄 Nothing has happened to it since {moment}: it will be closed on {day}.")

RATED: dict[int, Msg] = {
    1: _("Did it help? The requester says: yes."),
    2: _("Did it help? The requester says: partly."),
    3: _("Did it help? The requester says: no."),
}
"""What the requester said of the service when the request was closed, by the number stored."""

EARLIER = _("Request no. {n} of this requester here. The one before: {reference}, {date}, {state}.")

SAID_ABOVE = frozenset(
    {EventKind.TAKEN, EventKind.CLOSED, EventKind.SNOOZED, EventKind.LINKED, EventKind.TRANSFERRED}
)
"""Events that the first lines of a card tell."""


def here_because(request: Request, directory: Directory) -> tuple[Line, ...]:
    """Say in the fallback desk's group whose a request is, and why it stands there."""
    desk = directory.desk(request.desk)
    if desk is None or desk.id == directory.fallback_desk:
        return ()
    if desk.chat_id is None:
        return (Line(NO_GROUP(desk=desk.names)),)
    return (Line(GROUP_SILENT(desk=desk.names)),) if desk.id in directory.silent_desks else ()


def transfer_lines(request: Request, directory: Directory) -> Iterator[Line]:
    """Say where a request came from, who sent it, when, and why."""
    event = request.transferred
    if event is None:
        return
    name = event.actor_name or FILE
    before = directory.name_of(event.came_from) if event.came_from else ""
    came = CAME_FROM if before else CAME
    yield Line(came(desk=before, name=name, moment=moment_at(event.at)))
    if event.text:
        yield folded(REASON(reason=shortened(event.text, LONGEST_REASON)))


def link_lines(request: Request) -> Iterator[Line]:
    """Say which request goes on in the place of this one, or which ones it goes on for."""
    if event := request.goes_on_as:
        yield Line(GOES_ON_AS(reference=event.other))
    same = dict.fromkeys(one.other for one in request.events if one.kind is EventKind.LINKED)
    if same:
        yield small(SAME_AS(references=", ".join(same)))


def late_line(request: Request) -> tuple[Line, ...]:
    """Say that the desk was reminded in vain, and that it will be closed if nothing happens."""
    if request.state is State.CLOSED or not overdue(request):
        return ()
    moment, day = moment_at(quiet_of(request).since), warned_of(request)
    return (Line(ENDS(moment=moment, day=day) if day else QUIET_SINCE(moment=moment)),)


def latest_lines(request: Request, directory: Directory, *, words: bool) -> Iterator[Line]:
    """Tell the newest event that the first line does not; `words` gives what was typed too."""
    told = (
        one
        for one in reversed(told_of(request))
        if one.kind not in SAID_ABOVE or (one.text and one.kind is not EventKind.TRANSFERRED)
    )
    newest = next(told, None)
    if newest is None:
        return
    yield folded(event_line(newest, directory))
    if newest.text and words:
        yield folded(verbatim(shortened(newest.text, LONGEST)))


def origin_lines(request: Request, earlier: Sequence[Request]) -> Iterator[Line]:
    """Say when a request came in which language, and what this person asked the desk before."""
    written = _("Received on {moment}, written in {language}")
    language = LANGUAGE_NAMES[request.language]
    yield small(written(moment=request.submitted_at, language=language))
    if earlier:
        before = earlier[0]
        said = EARLIER(
            n=len(earlier) + 1,
            reference=before.reference,
            date=f"{before.submitted_at:%d/%m/%Y}",
            state=said_to(None, before.state.label) or "",
        )
        yield small(said)


def rating_line(request: Request) -> tuple[Line, ...]:
    """Say how the requester judged the service, the last time that he or she was asked."""
    rated = [event for event in request.events if _judges(event)]
    return (Line(RATED[rated[-1].rating or 0]),) if rated else ()


def _judges(event: Event) -> bool:
    return event.kind is EventKind.RATED and event.rating in RATED
