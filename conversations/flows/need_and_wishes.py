"""The need in the requester's words, and the wishes."""

from __future__ import annotations

from conversations.flows.details_options import (
    AlreadyFound,
    Frequency,
    Informed,
    MissionLanguage,
    OwnPractice,
)
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Need, PlaceKind, Role, Together
from conversations.flows.place_and_public import PlaceAndPublic
from conversations.flows.sections import Section
from conversations.flows.shared_questions import (
    ask_informed,
    ask_mission_language,
    ask_other_language,
    ask_own_practice,
    ask_participants,
)
from conversations.forms.conditions import ALWAYS, when
from conversations.forms.form import Form, ask
from conversations.forms.kinds.professional import Professional
from conversations.reading.dates import Timing
from conversations.reading.participants import Participants
from conversations.reading.where import SEVERAL_LANGUAGES
from conversations.text import _
from conversations.text.wording import by_role

FOUND = (AlreadyFound.AGREED, AlreadyFound.CONTACTED, AlreadyFound.KNOWN)

FOR_SEVERAL = (Need.TEAM, Need.PLACE, Need.PUBLIC_GROUP)
NAMED_FOR_SEVERAL = (Mission.EXPERTISE_SHARING, Mission.PLACE_PREPARATION)
"""A group may speak another language than the one who writes; a psychologist gives the mission."""

LONGEST_NEED = 4096
"""Characters of the description: one message (Bot API: text of a message, 1-4096 characters)."""

LONGEST_REMARK = 8192
"""Characters of all that was said beside the questions."""


class Description(Form, after=(Orientation,)):
    """The need in the requester's own words; what they say already is not asked later."""

    need_text: str = ask(
        _("What is the need, in a few lines?"),
        short=_("Need"),
        section=Section.NEED,
        hint=by_role(
            _(
                "What is happening, what you expect. No name, no date of birth and no diagnosis of "
                "a person."
            ),
            _(
                "Which organisation, where, and what it expects. No name, no date of birth and no "
                "diagnosis of a person."
            ),
        ),
        min_length=1,
        max_length=LONGEST_NEED,
    )
    remark: str | None = ask(
        _("What else should the coordination know?"),
        short=_("Remark"),
        section=Section.NEED,
        hint=_("In your own words. No name, no date of birth and no diagnosis of a person."),
        optional=True,
        max_length=LONGEST_REMARK,
    )


class Wishes(Form, after=(Orientation, PlaceAndPublic)):
    """When, how often and in which language it would suit."""

    timing: Timing = ask(
        _("When would it suit you?"),
        short=_("When"),
        section=Section.WISHES,
        hint=_('Choose, or type a date or a period: "15 March", "after the holidays".'),
    )
    frequency: Frequency | None = ask(
        _("Once, or several times?"),
        short=_("Frequency"),
        section=Section.WISHES,
        optional=True,
    )
    days: str | None = ask(
        _("Which days and hours suit you?"),
        short=_("Days and hours"),
        section=Section.WISHES,
        hint=_('For example: "Tuesday morning".'),
        silent=True,
        max_length=120,
    )
    mission_language: tuple[MissionLanguage, ...] | None = ask_mission_language(
        when(where=SEVERAL_LANGUAGES, role=Role.PARTNER, need=FOR_SEVERAL)
        | when(where=SEVERAL_LANGUAGES, role=Role.PARTNER, wanted=NAMED_FOR_SEVERAL)
    )
    other_language: str | None = ask_other_language()
    psychologist_known: AlreadyFound | None = ask(
        _("Do you already know a psychologist for this mission?"),
        short=_("Psychologist known"),
        section=Section.WISHES,
        only_if=when(role=Role.PARTNER),
        optional=True,
    )
    psychologist: Professional | None = ask(
        _("Which psychologist is it? Name, and practice or place."),
        short=_("Psychologist"),
        section=Section.WISHES,
        own=True,
        only_if=when(psychologist_known=FOUND),
    )
    own_practice: OwnPractice | None = ask_own_practice(
        when(psychologist_known=FOUND, place_kind=PlaceKind.HEALTH)
    )
    partner_found: AlreadyFound | None = ask(
        _("Have you already found the partner?"),
        short=_("Partner found"),
        section=Section.WISHES,
        only_if=when(role=Role.PSYCHOLOGIST),
        optional=True,
    )
    partner: Professional | None = ask(
        _("Who is the partner? Name, organisation, phone or e-mail."),
        short=_("Partner"),
        section=Section.WISHES,
        own=True,
        only_if=when(partner_found=FOUND),
    )


class Offered(Form, after=(Orientation,)):
    """What is asked of some on the way, and of nobody else: there it is only offered."""

    participants: Participants | None = ask_participants(
        when(need=(Need.PLACE, Need.TEAM, Need.PUBLIC_GROUP))
        | when(wanted=Mission.PLACE_PREPARATION),
        optional=True,
    )
    informed: Informed | None = ask_informed(
        when(together=Together.PROFESSIONAL, role=Role.PSYCHOLOGIST), optional=True
    )
    mission_language: tuple[MissionLanguage, ...] | None = ask_mission_language(
        ALWAYS, optional=True
    )
    other_language: str | None = ask_other_language()
