"""One update as its turn takes it: said to the bot alone or in a group, and about which request."""

from __future__ import annotations

from dataclasses import dataclass

from bot.arrivals.membership_cache import Member
from conversations.protocol.inbound import DeliveryReport, Edited, Inbound, Media, Pressed, Typed
from conversations.protocol.rights import MemberRole, Tried

Place = tuple[int, int]
"""A chat, and the number of a message or a topic in it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One update that waits for its turn.

    `replied_to` is the key of our message that is replied to. In a group, `desk_here` is the desk
    whose group it is, `written_to` the desk that it, or the message whose button was pressed, was
    meant for, and `lists` tells that the desk's open requests are asked for. `about` names the
    request that a group, or a fate, speaks of; `topic` is the place of its topic in that group, if
    the message comes from elsewhere. `acts` tells that it matters who it comes from, and
    `member` what that is; `code` is one that is to link the group, `tried` what is known of it.
    """

    update_id: int
    inbound: Inbound
    desk_here: str | None = None
    replied_to: str | None = None
    written_to: str | None = None
    about: str | None = None
    lists: bool = False
    topic: Place | None = None
    acts: bool = False
    code: str | None = None
    member: Member | None = None
    tried: Tried | None = None

    @property
    def in_private(self) -> bool:
        """Say whether a person speaks with the bot alone; a fate is nobody's words."""
        return self.inbound.sender.private and not isinstance(self.inbound, DeliveryReport)

    @property
    def member_role(self) -> MemberRole:
        return self.member.member_role if self.member else MemberRole.UNKNOWN

    @property
    def listed(self) -> str | None:
        """Name the desk whose open requests are asked for."""
        if self.tried:
            return self.tried.desk
        return self.desk_here if self.lists else None

    @property
    def answers(self) -> Place | None:
        """Tell which message is replied to, or in a group was pressed."""
        inbound = self.inbound
        says = Typed if inbound.sender.private else Pressed | Typed | Media | Edited
        if not isinstance(inbound, says):
            return None
        number = inbound.message_id if isinstance(inbound, Pressed) else inbound.reply_to
        return None if number is None else (inbound.sender.chat, number)
