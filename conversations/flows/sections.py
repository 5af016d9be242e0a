"""The sections of a request, as they are summed up and shown on the card."""

from __future__ import annotations

from conversations.forms import form
from conversations.text import _


class Section(form.Section):
    """The sections of a request: the part of the conversation that asks them, and their name."""

    MISSION = 1, _("The mission")
    PLACE = 3, _("Place and public")
    NEED = 3, _("The need")
    WISHES = 3, _("Wishes")
    REQUESTER = 2, _("Who asks")


PARTS = 3
"""Parts of the conversation, as the captions count them."""
