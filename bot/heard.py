"""One update as its turn takes it: said to the bot alone or in a group, and about which request."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.inbound import Edited, Fate, Inbound, Media, Typed

Place = tuple[int, int]
"""A chat, and the number of a message or a topic in it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One update that waits for its turn.

    In a group, `desk_here` is the desk whose group it is, `replied_to` the key of our message that
    is replied to, and `lists` tells that the desk's open requests are asked for. `about` names the
    request that a group, or a fate, speaks of; `topic` is the place of its topic in that group, if
    the message comes from elsewhere.
    """

    update_id: int
    inbound: Inbound
    desk_here: str | None = None
    replied_to: str | None = None
    about: str | None = None
    lists: bool = False
    topic: Place | None = None

    @property
    def in_private(self) -> bool:
        """Say whether a person speaks with the bot alone; a fate is nobody's words."""
        return self.inbound.sender.private and not isinstance(self.inbound, Fate)

    @property
    def reply_to(self) -> Place | None:
        """Tell which message of a group is replied to."""
        inbound = self.inbound
        if inbound.sender.private or not isinstance(inbound, Typed | Media | Edited):
            return None
        return None if inbound.reply_to is None else (inbound.sender.chat, inbound.reply_to)
