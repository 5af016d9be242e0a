"""The stubs that remain in a group when a request is erased."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.identities import ChatId
from conversations.protocol.effects import EVENT, Edit, reference_named
from conversations.protocol.screen import Line, Screen
from conversations.text import _

ERASED = _("🗑 {reference}: what was written is erased.")


def erased(addressee: str, key: str, directory: Directory) -> Edit:
    """Leave of a message about a request its reference alone, and no button.

    The message stands in the group of a desk, or in a coordinator's private chat.

    A bot may change its own messages in a group at any time (Bot API, editMessageText), while it
    may delete them for 48 hours only.
    """
    screen = Screen((Line(ERASED(reference=reference_named(key) or "")),))
    if ":" in addressee:
        return Edit(ChatId.read(addressee), screen, directory.languages, key=key, nonce=EVENT)
    languages = (directory.desk_in_charge(addressee).languages[0],)
    return Edit(addressee, screen, languages, key=key, nonce=EVENT)
