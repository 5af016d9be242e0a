"""Answers in the words of somebody who reports them: on a card, "I" and "we" are nobody.

On a button people speak of themselves; coordinators would read it as their own.
"""

from __future__ import annotations

from typing import Any

from conversations.flows.details_options import AlreadyFound, OwnPractice
from conversations.flows.orientation_options import (
    OTHER_OR_DONT_KNOW,
    GroupRole,
    MeetingPlace,
    Need,
    OtherMeetingPlace,
    OwnAim,
    PlaceKind,
    Present,
    TeamAim,
    Together,
)
from conversations.forms.form import Question
from conversations.forms.kinds import shown
from conversations.forms.options import DONT_KNOW, Options
from conversations.text import Msg, _
from conversations.text.wording import Words, by_role, said_to

_JOINT = by_role(_("The person and the requester, together"), None)
_AT_THE_REQUESTERS = by_role(_("At the requester's place"), None)
_STRENGTHEN = by_role(_("Strengthen how people are received there"), None)
_GROUP = by_role(_("A group for the public"), None)

_IN_OTHER_WORDS: tuple[tuple[Options, Words], ...] = (
    (Need.ADVICE, by_role(_("Advice for the requester's own work"), None)),
    (Need.PLACE, by_role(_("Prepare an offer at the requester's place"), None)),
    (Need.PUBLIC_GROUP, _GROUP),
    (Together.JOINT, _JOINT),
    (Together.PROFESSIONAL, by_role(_("The requester, without the person"), None)),
    (Present.JOINT, _JOINT),
    (Present.PROFESSIONAL, by_role(_("Only the requester"), None)),
    (Present.PUBLIC, _GROUP),
    (MeetingPlace.PREMISES, _AT_THE_REQUESTERS),
    (MeetingPlace.PRACTICE, _("At the psychologist's practice")),
    (OtherMeetingPlace.PREMISES, _AT_THE_REQUESTERS),
    (TeamAim.ADAPT, _STRENGTHEN),
    (TeamAim.SITUATION, by_role(_("Talk about people whom the team follows"), None)),
    (OwnAim.ADAPT, _STRENGTHEN),
    (GroupRole.PREPARE, by_role(_("Prepare it with the requester"), None)),
    (PlaceKind.OTHER, _("Another place, or not known")),
    (OwnPractice.YES, _("Yes")),
    (AlreadyFound.KNOWN, _("Somebody in mind, not contacted yet")),
)
_REPORTED = {(type(option), option.value): words for option, words in _IN_OTHER_WORDS}
"""By the class too: options of two questions may have one value."""

_NOT_KNOWN = {DONT_KNOW: _("not known"), OTHER_OR_DONT_KNOW: _("something else, or not known")}


def reported(question: Question, answer: Any, role: str | None) -> Msg:
    """Say an answer on the path as a coordinator reads it."""
    if not isinstance(answer, Options):
        return shown(question, answer, role)
    words = _REPORTED.get((type(answer), answer.value))
    said = said_to(role, words) if words else None
    told = shown(question, answer, role)
    return said or _NOT_KNOWN.get(told, told)
