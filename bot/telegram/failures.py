"""Translates errors of the Bot API into outcomes of a delivery."""

from __future__ import annotations

import logging

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery import Delivered, Moved, Outcome, Refusal, Refused, TryLater
from bot.telegram.identities import chat_on_telegram

log = logging.getLogger(__name__)

UNCHANGED = ("message is not modified", "topic_not_modified", "chat_not_modified")

TOKEN_SECONDS = 5.0
"""How long all chats wait when the token is refused: it may be a single slip."""

FORBIDDEN = (
    ("bot was kicked", Refusal.KICKED),
    ("bot is not a member", Refusal.KICKED),
    ("group chat was deleted", Refusal.KICKED),
    ("not enough rights", Refusal.NO_RIGHTS),
)
BAD_REQUEST = (
    ("chat not found", Refusal.CHAT_NOT_FOUND),
    ("group chat was deactivated", Refusal.CHAT_NOT_FOUND),
    ("peer_id_invalid", Refusal.CHAT_NOT_FOUND),
    ("query is too old", Refusal.QUERY_EXPIRED),
    ("query_id_invalid", Refusal.QUERY_EXPIRED),
    ("message thread not found", Refusal.TOPIC_GONE),
    ("topic_deleted", Refusal.TOPIC_GONE),
    ("topic_id_invalid", Refusal.TOPIC_GONE),
    ("topic_closed", Refusal.TOPIC_CLOSED),
    ("not a forum", Refusal.NO_TOPICS),
    ("only for supergroups", Refusal.NO_TOPICS),
    ("message to edit not found", Refusal.MESSAGE_GONE),
    ("message can't be edited", Refusal.MESSAGE_GONE),
    ("message_id_invalid", Refusal.MESSAGE_GONE),
    ("not enough rights", Refusal.NO_RIGHTS),
    ("have no rights", Refusal.NO_RIGHTS),
    ("chat_write_forbidden", Refusal.NO_RIGHTS),
    ("need administrator rights", Refusal.NO_RIGHTS),
    ("chat_admin_required", Refusal.NO_RIGHTS),
)
"""Telegram's own words, in small letters; the Bot API documents no codes for them."""


def outcome_of(error: TelegramError) -> Outcome:
    """Say what becomes of a delivery.

    `BadRequest` and `TimedOut` are kinds of `NetworkError`, so the narrow ones come first.
    """
    match error:
        case RetryAfter():
            return TryLater("flood", after=seconds_to_wait(error))
        case ChatMigrated():
            return Moved(chat_on_telegram(error.new_chat_id))
        case InvalidToken():
            log.critical("Telegram refuses the token: nothing can be sent; set BOT_TOKEN anew")
            return TryLater("token", after=TOKEN_SECONDS, everyone=True)
        case Forbidden():
            return Refused(_refusal(error, FORBIDDEN, Refusal.BLOCKED))
        case BadRequest() if _said(error, UNCHANGED):
            return Delivered()
        case BadRequest():
            return Refused(_refusal(error, BAD_REQUEST, Refusal.MALFORMED))
        case TimedOut():
            return TryLater("timeout")
        case _:
            return TryLater("network")


def _said(error: TelegramError, words: tuple[str, ...]) -> bool:
    return any(one in error.message.lower() for one in words)


def _refusal(
    error: TelegramError, known: tuple[tuple[str, Refusal], ...], otherwise: Refusal
) -> Refusal:
    said = error.message.lower()
    return next((refusal for words, refusal in known if words in said), otherwise)


def seconds_to_wait(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
