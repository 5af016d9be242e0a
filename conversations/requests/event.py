"""The events of a request. They are only ever added, and each is announced once."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from conversations.flows.missions import Mission
from conversations.forms.options import Options
from conversations.forms.stored import Stored
from conversations.identities import PersonId
from conversations.requests.meeting import Meeting
from conversations.text import _


class EventKind(StrEnum):
    """Values are stored for ever."""

    SUBMITTED = "submitted"
    TAKEN = "taken"
    RELEASED = "released"
    REPLIED = "replied"
    CORRECTED = "corrected"
    WRITTEN = "written"
    ASKED = "asked"
    ANSWERED = "answered"
    ARRANGED = "arranged"
    TRANSFERRED = "transferred"
    REQUALIFIED = "requalified"
    SNOOZED = "snoozed"
    NOTED = "noted"
    CLOSED = "closed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    RATED = "rated"
    UNREACHED = "unreached"
    REACHED = "reached"
    REMINDED = "reminded"
    CONTINUED = "continued"
    READ = "read"
    CALLED = "called"
    PLANNED = "planned"
    STEP_DONE = "step_done"
    SETTLED = "settled"
    ASSIGNED = "assigned"
    LINKED = "linked"
    REPORTED = "reported"


class Reminder(StrEnum):
    """What a reminder was about, and so whom it was for; values are stored for ever.

    All of them are said in the desk's group; the requester hears the first one of an answer that is
    waited for, where the request stands, and that it will be closed.
    """

    UNCLAIMED = "unclaimed"
    SILENT = "silent"
    WAITING = "waiting"
    STILL_WAITING = "still_waiting"
    ARRANGED = "arranged"
    AWAKE = "awake"
    REASSURED = "reassured"
    LAPSING = "lapsing"
    PLANNED = "planned"


class ClosingReason(Options):
    """How a request ends; networks report these codes."""

    ARRANGED = "arranged", _("Mission arranged")
    TO_CARE = "to_care", _("Redirected to care")
    TO_NETWORK = "to_network", _("Redirected to another network")
    NO_CAPACITY = "no_capacity", _("No capacity")
    NOT_ELIGIBLE = "not_eligible", _("Not a support mission")
    NO_ANSWER = "no_answer", _("No answer from the requester")
    DUPLICATE = "duplicate", _("Duplicate")
    WITHDRAWN = "withdrawn", _("Withdrawn by the requester")
    LAPSED = "lapsed", _("Quiet for a long time")


NOT_CHOSEN = frozenset({ClosingReason.WITHDRAWN, ClosingReason.LAPSED})
"""Ends that no coordinator gives a request."""


class Event(Stored):
    """One thing that happened, who did it, and what it says.

    `text` is a person's own words (a reply, a note, a reason, a next step), `source` the number of
    the message that held them, `until` the day on which something follows; the other fields belong
    to the kinds of their name. `refusal` is why the messenger gives the requester nothing any more.
    One that was pending before bears the id under which it was `announced`. A request is assigned
    to the coordinator `given_to`; with `until`, it comes back to the actor after that day. One that
    is transferred `came_from` a desk; the requester reads the reason if it is `shared`. One that is
    closed for it is the same as an `other` names that one, which the requester knows if it is
    `shared`; the other one is then linked to it. A `document` is the messenger's name of a file
    that was sent along; the file itself is not kept here. A `meeting` is what the desk reports of
    it.
    """

    kind: EventKind
    at: datetime
    actor: PersonId
    actor_name: str = ""
    text: str = ""
    source: int | None = None
    desk: str | None = None
    mission: Mission | None = None
    reason: ClosingReason | None = None
    until: date | None = None
    keys: tuple[str, ...] = ()
    rating: int | None = None
    reminder: Reminder | None = None
    refusal: str = ""
    announced: str = ""
    given_to: PersonId | None = None
    given_name: str = ""
    came_from: str | None = None
    shared: bool = False
    other: str = ""
    document: str = ""
    meeting: Meeting | None = None

    @property
    def taken_over(self) -> bool:
        """Whether somebody took a request for himself or herself from a colleague."""
        return self.kind is EventKind.ASSIGNED and self.given_to == self.actor
