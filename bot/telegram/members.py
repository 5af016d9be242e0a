"""Ask Telegram what somebody is in a group.

It is only sure to answer where the bot is an administrator: for hidden members, or people it has
not seen of late, it gives errors such as PARTICIPANT_ID_INVALID or CHAT_ADMIN_REQUIRED, which say
nothing about them. So only a clear answer makes a stranger of somebody.
"""

from __future__ import annotations

from pydantic import ValidationError
from telegram.error import TelegramError

from bot.telegram.api import BotApi
from bot.telegram.identities import number_of
from bot.telegram.updates import ChatMember
from bot.turns.membership_cache import PATIENCE, Member
from conversations.identities import ChatId, PersonId


class Members:
    """Asks about one person, or the bot itself, in one chat."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def __call__(self, chat: ChatId, person: PersonId) -> Member:
        """Give what somebody is there; never raises for anything that Telegram says."""
        about = {"chat_id": number_of(chat), "user_id": number_of(person)}
        try:
            said = await self._api.call("getChatMember", about, wait=PATIENCE)
            member = ChatMember.model_validate(said)
        except (TelegramError, ValidationError):
            return Member()
        return Member(member.member_role, member.rights)
