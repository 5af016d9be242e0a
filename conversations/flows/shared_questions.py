"""Questions that several missions ask in the same words."""

from __future__ import annotations

from typing import Any

from conversations.flows.details_options import MissionLanguage, OwnPractice, TargetGroup, Theme
from conversations.flows.sections import Section
from conversations.forms.conditions import Condition, unasked, when
from conversations.forms.form import ask
from conversations.text import Msg, _
from conversations.text.wording import by_role

LONGEST_OTHER = 120
"""Characters of an option that is said in words."""

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


def ask_own_practice(only_if: Condition) -> Any:
    """Ask whether a place of health care is the psychologist's own practice too.

    Source: circular Psy-Ort/2024/005, which leaves out the psychologist's private practice; a
    practice of GPs is a valid place where the psychologist has none there.
    """
    return ask(
        by_role(
            _("Does the psychologist also see patients of his or her own at your place?"),
            _("Is it also where you see your own patients?"),
        ),
        short=_("Own practice there"),
        section=Section.PLACE,
        hint=_(
            "A psychologist's own practice does not count as a lieu d'accroche, even inside a "
            "medical centre."
        ),
        only_if=only_if,
        reopens={OwnPractice.CHANGE: "place_kind"},
    )


def ask_target_group() -> Any:
    """Ask whom the organisation works for; several answers."""
    return ask(
        by_role(_("Which public do you work with?"), _("Which public does the place work with?")),
        short=_("Target group"),
        section=Section.PLACE,
        hint=SEVERAL,
        optional=True,
        in_words={TargetGroup.OTHER: "other_public"},
    )


def ask_other_public() -> Any:
    """Ask for the public that no option names."""
    return ask(
        _("Which other public?"),
        short=_("Other public"),
        section=Section.PLACE,
        hint=_("In a few words."),
        only_if=when(target_group=TargetGroup.OTHER),
        max_length=LONGEST_OTHER,
    )


def ask_themes(*, optional: bool = True) -> Any:
    """Ask what it is about; several answers."""
    return ask(
        _("Which themes are concerned?"),
        short=_("Themes"),
        section=Section.NEED,
        hint=SEVERAL,
        optional=optional,
        in_words={Theme.OTHER: "other_theme"},
        min_length=1,
    )


def ask_other_theme() -> Any:
    """Ask for the theme that no option names."""
    return ask(
        _("Which other theme?"),
        short=_("Other theme"),
        section=Section.NEED,
        hint=_("In a few words."),
        only_if=when(themes=Theme.OTHER),
        max_length=LONGEST_OTHER,
    )


def ask_participants(only_if: Condition, *, optional: bool = False) -> Any:
    """Ask how many people would take part, and who."""
    return ask(
        _("How many people would take part, and who are they?"),
        short=_("Participants"),
        section=Section.NEED,
        hint=_('For example: "12, nurses and volunteers". A rough number will do.'),
        only_if=only_if,
        optional=optional,
    )


def ask_mission_language(only_if: Condition, *, optional: bool = False) -> Any:
    """Ask in which languages the mission could be held."""
    return ask(
        _("In which language should the mission be held?"),
        short=_("Language of the mission"),
        section=Section.WISHES,
        hint=SEVERAL,
        only_if=only_if,
        optional=optional,
        in_words={MissionLanguage.INTERPRETER: "other_language"},
        min_length=1,
    )


def ask_other_language() -> Any:
    """Ask for the language that no option names."""
    return ask(
        _("Which other language?"),
        short=_("Other language"),
        section=Section.WISHES,
        hint=_("In a few words."),
        only_if=when(mission_language=MissionLanguage.INTERPRETER),
        max_length=LONGEST_OTHER,
    )


def ask_informed(only_if: Condition, *, optional: bool = False) -> Any:
    """Ask whether those who are spoken about know it; they are absent."""
    return ask(
        by_role(
            _("Does the person or the family know that you ask for advice?"),
            _("Does the person or the family know about this advice?"),
        ),
        short=_("Person informed"),
        section=Section.NEED,
        only_if=only_if,
        optional=optional,
    )


def ask_channel(*, optional: bool = True) -> Any:
    """Ask on which channel the mission could be held."""
    return ask(
        _("In what form would you like it?"),
        short=_("Form"),
        section=Section.WISHES,
        optional=optional,
    )
