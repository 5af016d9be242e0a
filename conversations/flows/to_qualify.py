"""Details of a request whose mission the coordination will specify."""

from __future__ import annotations

from conversations.flows.details_options import OrganisationKind, Theme
from conversations.flows.orientation import Orientation
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import ask_organisation_kind, ask_themes
from conversations.forms.form import Form


class ToQualify(Form, after=(Orientation, Settlement)):
    """Enough for the coordination to begin with."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] | None = ask_themes()
