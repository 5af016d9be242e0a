"""The sections of a request, as they are asked, summed up and shown on the card."""

from __future__ import annotations

from conversations.forms import form
from conversations.text import _


class Section(form.Section):
    """The sections of a request: their part of the conversation, and their name."""

    MISSION = 1, _("The mission")
    PLACE = 2, _("Place and public")
    NEED = 2, _("The need")
    WISHES = 2, _("Wishes")
    REQUESTER = 3, _("Who asks")


PARTS = 3
"""Parts of the conversation, as the captions count them."""
