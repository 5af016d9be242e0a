"""Details of an exchange of knowledge with one professional."""

from __future__ import annotations

from conversations.flows.details_options import Channel, OrganisationKind, Situations, Theme
from conversations.flows.orientation import Orientation
from conversations.flows.sections import Section
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import ask_channel, ask_organisation_kind, ask_themes
from conversations.forms.form import Form, ask
from conversations.text import _


class KnowledgeExchange(Form, after=(Orientation, Settlement)):
    """What the advice is about; the persons concerned stay unnamed."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    situations: Situations | None = ask(
        _("Is it about one situation or several?"),
        short=_("Situations"),
        section=Section.NEED,
        optional=True,
    )
    themes: tuple[Theme, ...] | None = ask_themes()
    channel: Channel | None = ask_channel()
