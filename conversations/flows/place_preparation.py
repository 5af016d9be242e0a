"""Details of a support in a lieu d'accroche."""

from __future__ import annotations

from conversations.flows.details_options import Intensity, StartingPoint, TargetGroup, Theme
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Need, PlaceKind, Wanted
from conversations.flows.sections import Section
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import ask_target_group, ask_themes, ask_which_place
from conversations.forms.conditions import when
from conversations.forms.form import Form, ask
from conversations.text import _
from conversations.text.wording import by_role


class PlacePreparation(Form, after=(Orientation, Settlement)):
    """What the place looks for; the kind of place is known from the orientation."""

    which_place: str | None = ask_which_place(when(place_kind=PlaceKind.OTHER))
    starting_point: StartingPoint | None = ask(
        by_role(_("What is the starting point?"), _("What is the partner's starting point?")),
        short=_("Starting point"),
        section=Section.NEED,
        hint=_(
            "The public: an offer that suits them. The team: advice to receive people's "
            "difficulties well."
        ),
        only_if=when(need=Need.PLACE) | when(wanted=Wanted.PLACE_PREPARATION),
        optional=True,
    )
    intensity: Intensity | None = ask(
        _("What should be possible at this place later?"),
        short=_("Later at this place"),
        section=Section.NEED,
        optional=True,
    )
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    themes: tuple[Theme, ...] | None = ask_themes()
