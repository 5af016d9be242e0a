"""A request on one line, as boards, lists and search give it, with a way to its card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from pydantic import ValidationError

from conversations.flows.facts import in_one_line
from conversations.forms.kinds.identity import PARTS
from conversations.protocol.context import Context
from conversations.protocol.screen import Line, Row
from conversations.reading.dates import Timing, TimingKind
from conversations.requests.idle import overdue, step_due, unread
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.buttons import card_button
from conversations.screens.navigation import two_per_row
from conversations.screens.trial_mark import marked
from conversations.text import Msg, Names, _, named, shortened, verbatim
from conversations.text.wording import said_to

LATE, DUE, WRITTEN = "⏰", "📌", "✉️"

LONGEST_ORGANISATION = 28
LONGEST_OWNER = 16
LONGEST_WISH = 20
"""Characters: a line is two lines of a phone at most."""

TODAY = _("today")
DAYS = _("{n} d")
SOON = _("asap")


def request_line(request: Request, context: Context, *, state: bool = False) -> Line:
    """Say which request it is: where, for whom, how old, wished when, who has it.

    Its reference leads to its card where the messenger can lead there. With `state` it is said
    where it stands; in the fallback desk's group also whose it is.
    """
    parts = [verbatim(f"{_signs(request)}{request.reference}"), *_parts(request, context)]
    if state:
        parts.append(said_to(None, request.state.label) or verbatim(request.state))
    if request.owner and request.state is not State.CLOSED:
        parts.append(verbatim(shortened(request.owner.actor_name, LONGEST_OWNER)))
    if request.desk != context.desk_here:
        parts.append(named(context.directory.name_of(request.desk)))
    said = in_one_line(parts)
    assert said is not None
    link = context.card_links.get(request.reference)
    return Line(marked(request, said), links=((request.reference, link),) if link else ())


def card_rows(requests: Iterable[Request], context: Context, most: int) -> tuple[Row, ...]:
    """Give buttons that bring the cards to which no line can lead."""
    unlinked = [one for one in requests if one.reference not in context.card_links]
    return two_per_row(*map(card_button, unlinked[:most]))


def _signs(request: Request) -> str:
    if request.state is State.CLOSED:
        return ""
    found = {LATE: overdue(request), DUE: step_due(request), WRITTEN: unread(request)}
    return "".join(f"{sign} " for sign, stands in found.items() if stands)


def _parts(request: Request, context: Context) -> Iterator[Msg]:
    place = next((fact.shown for fact in request.facts if fact.key == "where"), None)
    if place:
        yield named(Names(tuple(place.items())))
    organisation = request.answers.get(PARTS[2])
    if organisation:
        yield verbatim(shortened(str(organisation), LONGEST_ORGANISATION))
    days = (context.today - request.submitted_at.date()).days
    yield DAYS(n=days) if days > 0 else TODAY
    if wish := _wish(request.answers):
        yield wish


def _wish(answers: Mapping[str, object]) -> Msg | None:
    """Say shortly when it is wished for; None where that was never said."""
    try:
        timing = Timing.model_validate(answers.get("timing"))
    except ValidationError:
        return None
    if timing.kind is TimingKind.ASAP:
        return SOON
    said = _dates(timing.on, timing.until) or shortened(timing.words or "", LONGEST_WISH)
    return verbatim(said) if said else None


def _dates(first: date | None, last: date | None) -> str:
    """Write a day or a period in figures, alike in each language."""
    if first and last:
        days = dict.fromkeys(f"{day:%d/%m}" for day in (first, last))
        return f"🗓 {'–'.join(days)}"
    if last:
        return f"🗓 ≤ {last:%d/%m}"
    return f"🗓 ≥ {first:%d/%m}" if first else ""
