"""Makes delivery reports: outcomes that go into the inbox, since a turn has to decide on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.courier.topics import Detour
from bot.courier.verdicts import Attempt, Failed, Verdict
from bot.delivery import Moved
from bot.outgoing import CREATE_TOPIC
from bot.storage.outbox import Due, Sent
from conversations.identities import NOBODY, ChatId
from conversations.protocol.inbound import DeliveryReport, Migrated, Sender
from conversations.transitions.delivery_reports import card_lost

REPORT = "fate"
MOVE = "move"
NOWHERE = NOBODY.private_chat  # the chat of a desk without a group


def report_of(attempt: Attempt, verdict: Verdict) -> DeliveryReport | None:
    """Give what is to be told of a delivery; None while it is tried, or if nobody waits for it."""
    match verdict:
        case Sent():
            return report_on(attempt.due, attempt.chat, None)
        case Failed(reason):
            return report_on(attempt.due, attempt.chat, reason)
        case Detour() if attempt.call.method == CREATE_TOPIC and attempt.due.beside:
            return _card_lost(attempt)
        case _:
            return None


def report_on(due: Due, chat: ChatId | None, refusal: str | None) -> DeliveryReport | None:
    """Report on a delivery that is to be reported on."""
    if not due.report_as:
        return None
    place = chat or due.delivery.chat or NOWHERE
    return DeliveryReport(Sender(NOBODY, place), due.report_as, refusal)


def _card_lost(attempt: Attempt) -> DeliveryReport | None:
    """Tell that a topic was made again for a message that answers the card, which is gone."""
    topic, place = attempt.due.topic, attempt.chat or NOWHERE
    if topic is None:
        return None
    return DeliveryReport(
        Sender(NOBODY, place), card_lost(topic.reference, attempt.due.addressee), None
    )


def written(report: DeliveryReport) -> dict[str, Any]:
    """Write a report as an update of our own."""
    return {
        REPORT: {"chat": str(report.sender.chat), "about": report.about, "refusal": report.refusal}
    }


def move_written(chat: ChatId, moved: Moved) -> dict[str, Any]:
    """Write that a group has another number, as the group itself would have told it."""
    return {MOVE: {"chat": str(chat), "new_chat": str(moved.new_chat)}}


def move_in(raw: Mapping[str, Any]) -> Migrated:
    """Read an update of our own about a move."""
    chat, new_chat = ChatId.read(raw[MOVE]["chat"]), ChatId.read(raw[MOVE]["new_chat"])
    return Migrated(Sender(NOBODY, chat), new_chat)


def report_in(raw: Mapping[str, Any]) -> DeliveryReport:
    """Read an update of our own.

    Raises:
        LookupError: another version of the bot wrote it.
    """
    told = raw[REPORT]
    return DeliveryReport(Sender(NOBODY, ChatId.read(told["chat"])), told["about"], told["refusal"])
