"""The need in the requester's words, and the wishes."""

from __future__ import annotations

from conversations.flows.details_options import AlreadyFound, Frequency, MissionLanguage
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Role
from conversations.flows.sections import Section
from conversations.forms.conditions import when
from conversations.forms.form import Form, ask
from conversations.reading.dates import Timing
from conversations.text import _
from conversations.text.wording import by_role

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


class Wishes(Form, after=(Orientation,)):
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
        optional=True,
        max_length=120,
    )
    mission_language: MissionLanguage | None = ask(
        _("In which language should the mission be held?"),
        short=_("Language of the mission"),
        section=Section.WISHES,
        optional=True,
    )
    psychologist_known: AlreadyFound | None = ask(
        _("Do you already know a psychologist for this mission?"),
        short=_("Psychologist known"),
        section=Section.WISHES,
        only_if=when(role=Role.PARTNER),
        optional=True,
    )
    partner_found: AlreadyFound | None = ask(
        _("Have you already found the partner?"),
        short=_("Partner found"),
        section=Section.WISHES,
        only_if=when(role=Role.PSYCHOLOGIST),
        optional=True,
    )
