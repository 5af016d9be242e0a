"""Updates that the bot puts into its own inbox, such as delivery reports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.courier.delivery_reports import MOVE, REPORT, move_in, report_in
from conversations.identities import PersonId
from conversations.protocol.inbound import Erasure, Flooded, Inbound, Sender

FLOODED = "flooded"
ERASURE = "erasure"


def own_in(raw: Mapping[str, Any]) -> Inbound:
    """Read an update of our own.

    Raises:
        LookupError: another version of the bot wrote it.
    """
    if REPORT in raw:
        return report_in(raw)
    if ERASURE in raw:
        person = PersonId.read(raw[ERASURE]["person"])
        return Erasure(Sender(person, person.private_chat))
    if MOVE in raw:
        return move_in(raw)
    told = raw[FLOODED]
    person = PersonId.read(told["person"])
    return Flooded(Sender(person, person.private_chat, language_code=told["language_code"]))


def flooded_written(sender: Sender) -> dict[str, Any]:
    """Write that a person sends more than is read."""
    return {FLOODED: {"person": str(sender.person), "language_code": sender.language_code}}


def erasure_written(person: PersonId) -> dict[str, Any]:
    """Write that a person asked for everything to be erased."""
    return {ERASURE: {"person": str(person)}}
