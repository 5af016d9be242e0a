"""The private chat of one person with the bot."""

from __future__ import annotations

from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.identity import Identity
from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.registry import ChatRegistry


class PrivateChat(Chat):
    """The chat of one person with the bot; closed to the bot until the person has written."""

    def __init__(self, chats: ChatRegistry, identity: Identity) -> None:
        super().__init__(chats.ledger, identity.id)
        self.started = False
        self.blocked = False
        self.deactivated = False
        self._identity = identity
        self._chats = chats

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's Chat, named after the person."""
        names = ("first_name", "last_name", "username")
        person = self._identity.json
        return super().json | {name: person[name] for name in names if name in person}

    def set_blocked(self, *, blocked: bool) -> None:
        """Have the person block the bot, or unblock it; the bot is told of a change."""
        if self.blocked is blocked:
            return
        self.blocked = blocked
        self.ledger.changes.publish(kind="person", person=self._identity.id)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        self._tell_bot_status(self._identity, old, new)

    def check_open(self) -> None:
        """Refuse a person who never wrote, who blocked the bot or who left Telegram."""
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        if not self.started:
            if self._chats.share_group(self._identity.id):
                raise forbidden("bot can't initiate conversation with a user")
            raise bad_request("chat not found")
