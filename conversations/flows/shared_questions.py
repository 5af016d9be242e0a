"""Questions that several missions ask in the same words."""

from __future__ import annotations

from typing import Any

from conversations.flows.sections import Section
from conversations.forms.conditions import Condition, unasked
from conversations.forms.form import ask
from conversations.text import Msg, _
from conversations.text.wording import by_role

SEVERAL = _("You can choose several, then go on.")


def ask_place_kind(only_if: Condition) -> Any:
    """Ask what kind of place it is, for the place check and as the organisation's sector."""
    return ask(
        _("What kind of place is it?"),
        short=_("Kind of place"),
        section=Section.PLACE,
        hint=_(
            "Private practice: alone or in a group, with or without a psychiatrist. Together with "
            'GPs? Choose "Health".'
        ),
        only_if=only_if,
    )


def ask_another_meeting_place(short: Msg, only_if: Condition) -> Any:
    """Ask where else a co-consultation could be held."""
    return ask(
        _("Where else could you meet?"),
        short=short,
        section=Section.PLACE,
        hint=_(
            "It takes place outside private practices and mental-health services: the psychologist "
            "goes to the person."
        ),
        only_if=only_if,
    )


def ask_which_place(only_if: Condition) -> Any:
    """Ask for a word about a place that no option names."""
    return ask(
        _("Which place would that be?"),
        short=_("Which place"),
        section=Section.PLACE,
        hint=_("A few words: its kind or its name. Never the home address of a person."),
        only_if=only_if,
        max_length=80,
    )


def ask_organisation_kind() -> Any:
    """Ask the sector of the organisation that is supported, unless a kind of place told it."""
    return ask(
        by_role(
            _("In what kind of organisation do you work?"),
            _("What kind of organisation is the partner's?"),
        ),
        short=by_role(_("Kind of organisation"), _("Organisation of the partner")),
        section=Section.PLACE,
        only_if=unasked("place_kind"),
    )


def ask_target_group() -> Any:
    """Ask whom the organisation works for; several answers."""
    return ask(
        by_role(_("Which public do you work with?"), _("Which public does the place work with?")),
        short=_("Target group"),
        section=Section.PLACE,
        hint=SEVERAL,
        optional=True,
    )


def ask_themes(*, optional: bool = True) -> Any:
    """Ask what it is about; several answers."""
    return ask(
        _("Which themes are concerned?"),
        short=_("Themes"),
        section=Section.NEED,
        hint=SEVERAL,
        optional=optional,
        min_length=1,
    )


def ask_participants(only_if: Condition) -> Any:
    """Ask how many people would take part, and who."""
    return ask(
        _("How many people would take part, and who are they?"),
        short=_("Participants"),
        section=Section.NEED,
        hint=_('For example: "12, nurses and volunteers". A rough number will do.'),
        only_if=only_if,
    )


def ask_channel() -> Any:
    """Ask on which channel the mission could be held."""
    return ask(
        _("In what form would you like it?"),
        short=_("Form"),
        section=Section.WISHES,
        optional=True,
    )
