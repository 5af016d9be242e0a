"""Reads who sent an update and from which chat, without parsing the rest of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.arrivals.rate_limiter import Origin
from bot.telegram.identities import chat_on_telegram, person_on_telegram
from bot.telegram.inbound import ALLOWED_UPDATES
from conversations.protocol.inbound import Sender

SHARED = frozenset({777000, 1087968824, 136817688})
"""Accounts under which many write: Telegram itself, anonymous administrators, channels."""


def origin_of(raw: Mapping[str, Any]) -> Origin | None:
    """Give the origin of an update; None if it has none, or is of no kind that is known."""
    kind = next((one for one in ALLOWED_UPDATES if one in raw), "")
    part = _table(raw, kind)
    author = _table(part, "from")
    number = author.get("id")
    if not isinstance(number, int):
        return None
    within = part if kind != "callback_query" else _table(part, "message")
    place = _table(within, "chat").get("id")
    person = person_on_telegram(number)
    chat = chat_on_telegram(place if isinstance(place, int) else number)
    code = author.get("language_code")
    sender = Sender(person, chat, language_code=code if isinstance(code, str) else None)
    pressed = part.get("id") if kind == "callback_query" else ""
    callback_id = pressed if isinstance(pressed, str) else ""
    return Origin(chat if number in SHARED else person, sender, callback_id)


def _table(part: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = part.get(name)
    return found if isinstance(found, Mapping) else {}
