"""Hand one message of the outbox to Telegram, and say what became of it."""

from __future__ import annotations

from typing import Any

from telegram import InputFile
from telegram.error import TelegramError

from bot.delivery import Delivered, Delivery, Outcome
from bot.outgoing import NEW, TOPIC_METHODS, TYPING
from bot.telegram.api import BotApi
from bot.telegram.failures import outcome_of
from bot.telegram.files import DOCUMENT_FIELD
from bot.telegram.identities import number_of
from conversations.identities import ChatId


class Messenger:
    """Delivers for the courier; never raises for anything that Telegram or the network does."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def deliver(
        self, delivery: Delivery, chat: ChatId | None, message_id: int | None
    ) -> Outcome:
        """Make the call of a delivery: in this chat, if it goes to one, and on this message.

        A new message replies to it, if it is there still.
        """
        payload = _with_file(delivery.payload) | _address(
            delivery.method, None if chat is None else number_of(chat), message_id
        )
        try:
            result = await self._api.call(delivery.method, payload)
        except TelegramError as error:
            return outcome_of(error)
        return Delivered(_number(result))


def _number(result: Any) -> int | None:
    """Read the number of a message, or of a topic, which has no message of its own."""
    if not isinstance(result, dict):
        return None
    number: int | None = result.get("message_id") or result.get("message_thread_id")
    return number


def _address(method: str, chat: int | None, message_id: int | None) -> dict[str, Any]:
    if method == "answerCallbackQuery":
        return {}
    if method in NEW:
        return {"chat_id": chat, **_reply(message_id)}
    if method in TOPIC_METHODS or method == TYPING:
        return {"chat_id": chat}
    return {"chat_id": chat, "message_id": message_id}


def _with_file(payload: dict[str, Any]) -> dict[str, Any]:
    """Let the file of a message travel as a file."""
    file = payload.get(DOCUMENT_FIELD)
    if not isinstance(file, dict):  # none, or one that the messenger has already
        return payload
    return payload | {DOCUMENT_FIELD: InputFile(file["content"], filename=file["name"])}


def _reply(message_id: int | None) -> dict[str, Any]:
    if message_id is None:
        return {}
    reply = {"message_id": message_id, "allow_sending_without_reply": True}
    return {"reply_parameters": reply}
