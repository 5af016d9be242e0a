"""Where the cards stand that an update is about: is the one that was pressed still the card?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.storage.sent_messages import MessageName
from bot.storage.unit import UnitOfWork
from bot.turns.loaded_updates import CardPlaces, PendingUpdate
from conversations.protocol.context import PressedOn
from conversations.protocol.inbound import Migrated, Pressed
from conversations.requests.request import Request
from conversations.transitions.card_messages import card_key


async def card_places(
    unit: UnitOfWork, pending: Sequence[PendingUpdate], requests: Mapping[str, Request]
) -> dict[int, CardPlaces]:
    """Look up where cards stand, for the few updates to which that matters.

    A press on a message that is known costs nothing.
    """
    found: dict[int, CardPlaces] = {}
    for one in pending:
        inbound = one.inbound
        if isinstance(inbound, Migrated) and one.desk_here:
            found[one.number] = await _of_a_group(unit, one, requests)
        elif isinstance(inbound, Pressed) and one.needs.request and not inbound.sender.private:
            request = requests.get(one.needs.request)
            found[one.number] = await _pressed(unit, one, request)
    return found


async def _of_a_group(
    unit: UnitOfWork, one: PendingUpdate, requests: Mapping[str, Request]
) -> CardPlaces:
    own = {
        _card(request): ref for ref, request in requests.items() if request.desk == one.desk_here
    }
    places = await unit.sent_messages.places(own.keys())
    here = one.inbound.sender.chat
    return CardPlaces(
        elsewhere=frozenset(own[name] for name, place in places.items() if place[0] != here)
    )


async def _pressed(unit: UnitOfWork, one: PendingUpdate, request: Request | None) -> CardPlaces:
    """Tell a card from a copy of it: from one that came twice, was replaced, or was left behind."""
    if request is None:
        return CardPlaces(PressedOn.KNOWN if one.ours else PressedOn.COPY)
    card = _card(request)
    match one.ours:
        case None:
            return await _unknown(unit, card, one)
        case MessageName(key=key) if one.ours != card and key == card.key:
            waits = await unit.sent_messages.waits(one.ours)  # what it says soon is decided already
            return CardPlaces(PressedOn.KNOWN if waits else PressedOn.COPY)
        case MessageName(key=key) if key.startswith(f"{card.key}:"):
            return CardPlaces(PressedOn.COPY)
        case _:
            return CardPlaces()


async def _unknown(unit: UnitOfWork, card: MessageName, one: PendingUpdate) -> CardPlaces:
    """Judge a message that the messenger took without our hearing of it.

    While the card is on its way to this group, it may have arrived and not be noted yet.
    """
    queue = await unit.outbox.queue_of_new(card)
    if queue == one.desk_here:
        return CardPlaces(PressedOn.PERHAPS, card.addressee)
    place = await unit.sent_messages.place(card.addressee, card.key)
    here = place is not None and place[0] == one.inbound.sender.chat
    return CardPlaces(PressedOn.COPY, card.addressee if here else None)


def _card(request: Request) -> MessageName:
    return MessageName(request.desk, card_key(request))
