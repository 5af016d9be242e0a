"""Links from a list to the cards of its requests, where the messenger has such links."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages import Messages
from bot.storage.sent_messages import MessageName
from bot.storage.unit import UnitOfWork
from conversations.identities import ChatId
from conversations.requests.request import Request
from conversations.transitions.card_messages import card_key


async def card_links(
    unit: UnitOfWork, requests: Iterable[Request], chat: ChatId | None, messages: Messages
) -> dict[str, str]:
    """Give, by reference, the addresses of the cards that stand in this chat."""
    names = {one.reference: MessageName(one.desk, card_key(one)) for one in requests}
    if chat is None or not names:
        return {}
    places = await unit.sent_messages.places(set(names.values()))
    found = {
        reference: messages.message_link(*places[name])
        for reference, name in names.items()
        if name in places and places[name][0] == chat
    }
    return {reference: link for reference, link in found.items() if link}
