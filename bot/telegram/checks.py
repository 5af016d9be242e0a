"""What Telegram says of the bot and of its groups, for whoever checks an installation."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from pydantic import ValidationError
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.telegram.api import BotApi
from bot.telegram.identities import number_of
from bot.telegram.transport import NotReachedError
from bot.telegram.updates import ChatMember
from conversations.identities import ChatId
from conversations.protocol.rights import NO_RIGHTS, Rights


class TelegramAwayError(Exception):
    """Telegram could not be asked: the reason in a few words, without what was answered."""


class TokenUnknownError(Exception):
    """Telegram does not know the token."""


@dataclass(frozen=True, slots=True)
class GroupSeen:
    """A group as the bot sees it; None for `title` where the bot is not in it."""

    title: str | None
    topics: bool = False
    rights: Rights = NO_RIGHTS


class Probe:
    """Asks Telegram, and changes nothing there."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def username(self) -> str:
        """Give the bot's name.

        Raises:
            TokenUnknownError: the token is refused.
            TelegramAwayError: Telegram could not be asked.
        """
        try:
            return (await self._api.get_me()).username or ""
        except InvalidToken:
            raise TokenUnknownError from None
        except TelegramError as error:
            raise _away(error) from None

    async def webhook(self) -> str:
        """Give the address to which Telegram posts updates; empty where none is set.

        Raises:
            TelegramAwayError: Telegram could not be asked.
        """
        try:
            return (await self._api.get_webhook_info()).url
        except TelegramError as error:
            raise _away(error) from None

    async def group(self, chat: ChatId) -> GroupSeen:
        """Give what the bot sees of a group, and may do there.

        Raises:
            TelegramAwayError: Telegram could not be asked.
        """
        place = {"chat_id": number_of(chat)}
        try:
            seen = await self._api.call("getChat", place)
            about = {**place, "user_id": self._api.id}
            member = ChatMember.model_validate(await self._api.call("getChatMember", about))
        except (BadRequest, Forbidden):
            return GroupSeen(None)
        except TelegramError as error:
            raise _away(error) from None
        except ValidationError:
            raise TelegramAwayError("an answer that can't be read") from None
        return GroupSeen(str(seen.get("title", "")), bool(seen.get("is_forum")), member.rights)


@asynccontextmanager
async def probe(token: str, server: str) -> AsyncIterator[Probe]:
    """Open a client for a look, and close it in the end."""
    api = BotApi(token, server)
    await api.request.initialize()
    try:
        yield Probe(api)
    finally:
        await api.request.shutdown()


def _away(error: TelegramError) -> TelegramAwayError:
    known = isinstance(error, NotReachedError)
    return TelegramAwayError(error.message if known else type(error).__name__)
