"""The figures of requests for reports: nothing that anybody typed, nothing that names a person.

What is erased stays counted, by the same measures: each number says how many requests of a network
and a desk have one value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from conversations.directory import Directory, WorkingCalendar, WorkingHours
from conversations.requests.deadlines import hours_of
from conversations.requests.event import ClosingReason, Event, EventKind
from conversations.requests.meeting import Meeting
from conversations.requests.request import Request

ANSWERS = frozenset(
    {
        EventKind.TAKEN,
        EventKind.REPLIED,
        EventKind.ASKED,
        EventKind.CALLED,
        EventKind.ARRANGED,
        EventKind.TRANSFERRED,
        EventKind.REQUALIFIED,
        EventKind.CLOSED,
    }
)
"""What a requester hears of a coordinator: the first of them is the first answer."""

STILL_OPEN = "open_"
"""Begins the outcome of a request that is open: the state that follows is none of the ends."""

MOST_DAYS = 400
"""Working days beyond which nobody counts."""


class Measure(StrEnum):
    """What requests are counted by; values are stored for ever."""

    MISSION = "mission"
    OUTCOME = "outcome"
    DIFFERS = "differs"
    NETWORK = "network"
    DESK = "desk"
    PLACE = "place"
    AGE = "age"
    SECTOR = "sector"
    LANGUAGE = "language"
    ANSWERED = "answered"
    ARRANGED = "arranged"
    RATING = "rating"
    MEETING = "meeting"
    HOURS = "hours"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True)
class Figures:
    """One request as it is reported.

    Attributes:
        sent: the mission as the requester sent it; `mission` is what it is now.
        place: a postal code and a municipality, as `5100.92094`; empty if none was given.
        outcome: how it ended; while it is open, `STILL_OPEN` and where it stands.
        answered: working days until the first answer of the desk, 0 for less than one.
        arranged: working days until a psychologist was found; `closed` until it was closed.
    """

    network: str
    desk: str
    language: str
    sent_on: date
    wanted: str
    computed: str
    sent: str
    mission: str
    place: str
    age: str
    sector: str
    outcome: str
    answered: int | None
    arranged: int | None
    closed: int | None
    rating: int | None
    meeting: Meeting | None

    @property
    def differs(self) -> bool:
        """Say whether another mission was wanted than the answers led to."""
        return self.wanted not in {"", self.computed}

    @property
    def tallies(self) -> Iterator[tuple[Measure, str]]:
        """Give what this request adds one to."""
        values: dict[Measure, object] = {
            Measure.MISSION: self.mission,
            Measure.OUTCOME: self.outcome,
            Measure.DIFFERS: "yes" if self.differs else None,
            Measure.NETWORK: self.network,
            Measure.DESK: self.desk,
            Measure.PLACE: self.place,
            Measure.AGE: self.age,
            Measure.SECTOR: self.sector,
            Measure.LANGUAGE: self.language,
            Measure.ANSWERED: self.answered,
            Measure.ARRANGED: self.arranged,
            Measure.RATING: self.rating,
        }
        if self.meeting:
            values |= {
                Measure.MEETING: "held" if self.meeting.held else "planned",
                Measure.HOURS: self.meeting.hours,
                Measure.PARTICIPANTS: self.meeting.participants,
            }
        return ((key, str(value)) for key, value in values.items() if value not in {None, ""})


@dataclass(frozen=True, slots=True)
class Tally:
    """One thing that was counted, of one network and desk; a network is empty if none has it."""

    measure: Measure
    value: str
    network: str
    desk: str


@dataclass(frozen=True)
class Month:
    """What was sent in a month.

    Attributes:
        first: the first day of it.
        rows: the requests that are kept, in the order in which they were sent.
        erased: what was counted of those that are erased.
        counted: what else was counted, of all networks, by its name and variant: exits, questions
            seen and answered, what was understood.
    """

    first: date
    rows: tuple[Figures, ...] = ()
    erased: Mapping[Tally, int] = field(default_factory=dict)
    counted: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def of(self, network: str | None = None, desk: str | None = None) -> Month:
        """Give what concerns one network or one desk."""

        def concerns(one: Figures | Tally) -> bool:
            return network in {None, one.network} and desk in {None, one.desk}

        rows = tuple(one for one in self.rows if concerns(one))
        erased = {one: number for one, number in self.erased.items() if concerns(one)}
        return Month(self.first, rows, erased, self.counted)

    @cached_property
    def sums(self) -> Mapping[tuple[Measure, str], int]:
        """Count all requests, the erased ones too, by what is measured and its values: once."""
        sums = Counter(tally for row in self.rows for tally in row.tallies)
        for one, number in self.erased.items():
            sums[one.measure, one.value] += number
        return sums

    @property
    def number(self) -> int:
        """How many requests were sent: each has one mission."""
        return total(self.sums, Measure.MISSION)

    @property
    def written(self) -> str:
        """The month as it is written here, 01/2027."""
        return f"{self.first:%m/%Y}"


def total(sums: Mapping[tuple[Measure, str], int], measure: Measure) -> int:
    """Count the requests for which something was measured."""
    return sum(number for (key, _value), number in sums.items() if key is measure)


def values_of(sums: Mapping[tuple[Measure, str], int], measure: Measure) -> dict[str, int]:
    """Give the values of one measure, the most frequent first."""
    found = {value: number for (key, value), number in sums.items() if key is measure}
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))


def median(sums: Mapping[tuple[Measure, str], int], measure: Measure) -> float | None:
    """Give the median of a measure in numbers; None where nothing was measured."""
    listed = sorted(
        int(value) for value, number in values_of(sums, measure).items() for _ in range(number)
    )
    if not listed:
        return None
    middle = len(listed) // 2
    return listed[middle] if len(listed) % 2 else (listed[middle - 1] + listed[middle]) / 2


def figures_of(request: Request, directory: Directory, calendar: WorkingCalendar) -> Figures:
    """Give what is reported of a request."""
    answers, standing = request.answers, request.standing
    hours = hours_of(request, directory)

    def days(until: Event | None) -> int | None:
        if until is None:
            return None
        return working_days(request.submitted_at, until.at, calendar, hours)

    first = request.events[0]
    return Figures(
        network=request.network or "",
        desk=request.desk,
        language=request.language.value,
        sent_on=calendar.local(first.at).date(),
        wanted=request.wanted.value if request.wanted else "",
        computed=request.computed.value,
        sent=_sent(request),
        mission=request.mission.value,
        place=_place(answers.get("where")),
        age=str(answers.get("age_group") or ""),
        sector=_sector(answers),
        outcome=standing.reason.value if standing.reason else f"{STILL_OPEN}{standing.state.value}",
        answered=days(_first(request, _answers)),
        arranged=days(_first(request, _arranges)),
        closed=days(_last_closing(request)),
        rating=next((one.rating for one in reversed(request.events) if one.rating), None),
        meeting=meeting_of(request),
    )


def meeting_of(request: Request) -> Meeting | None:
    """Give what the desk last reported of the meeting."""
    return next((one.meeting for one in reversed(request.events) if one.meeting), None)


def working_days(
    since: datetime, until: datetime, calendar: WorkingCalendar, hours: WorkingHours
) -> int:
    """Count the whole working days between two moments."""
    days = 0
    while days < MOST_DAYS and calendar.working_days_after(since, days + 1, hours) <= until:
        days += 1
    return days


def counted_of(rows: Iterable[Figures]) -> Counter[Tally]:
    """Count requests that are about to be erased."""
    return Counter(
        Tally(measure, value, row.network, row.desk)
        for row in rows
        for measure, value in row.tallies
    )


def _answers(event: Event) -> bool:
    return event.kind in ANSWERS and bool(event.actor_name)


def _arranges(event: Event) -> bool:
    closed_so = event.kind is EventKind.CLOSED and event.reason is ClosingReason.ARRANGED
    return closed_so or event.kind is EventKind.ARRANGED


def _first(request: Request, holds: Any) -> Event | None:
    return next((one for one in request.events if holds(one)), None)


def _last_closing(request: Request) -> Event | None:
    if request.standing.reason is None:
        return None
    ends = (EventKind.CLOSED, EventKind.WITHDRAWN)
    return next(one for one in reversed(request.events) if one.kind in ends)


def _sent(request: Request) -> str:
    """Give the mission that the requester chose: the coordination may have changed it since."""
    result = request.answers.get("result")
    sent = result.get("sent") if isinstance(result, dict) else None
    return str(sent or request.mission.value)


def _place(where: Any) -> str:
    return f"{where['postal_code']}.{where['municipality']}" if isinstance(where, dict) else ""


def _sector(answers: Mapping[str, Any]) -> str:
    known = (answers.get(key) for key in ("organisation_kind", "place_kind"))
    return next((str(one) for one in known if one and one != "skip"), "")
