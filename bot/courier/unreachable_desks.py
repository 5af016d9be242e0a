"""Raises one alarm when a desk's group takes no messages or no topics, until it does again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.courier.verdicts import Attempt
from bot.delivery import Delivered, Delivery, Refusal, Refused
from bot.outgoing import SEND, Outgoing
from bot.storage.unit import UnitOfWork
from bot.tracebacks import safe_traceback

log = logging.getLogger(__name__)

NO_MESSAGES = "no messages: "

BY_THE_GROUP = "told by the group"
"""In the place of a refusal: the bot had a place there, and lost it."""

Words = Callable[[Delivery, Refusal], Outgoing | None]
"""Says it; None where there is no chat to say it in."""


class UnreachableDesks:
    """Remembers in the database which desks take nothing, so that a restart repeats no alarm."""

    def __init__(self, words: Words) -> None:
        self._words = words

    async def note(self, unit: UnitOfWork, attempt: Attempt) -> Outgoing | None:
        """Note what an attempt says of its desk; give what somebody is to be told."""
        trouble = _trouble(attempt)
        if not attempt.alarming:
            if _over(attempt):
                await unit.facts.forget(trouble)
            return None
        if await unit.facts.get(trouble) is not None:
            return None
        assert isinstance(attempt.outcome, Refused)
        await unit.facts.put(trouble, attempt.outcome.refusal)
        return self._worded(attempt, attempt.outcome.refusal)

    def _worded(self, attempt: Attempt, refusal: Refusal) -> Outgoing | None:
        try:
            refused = attempt.call if attempt.topic_refused else attempt.delivery
            return self._words(refused, refusal)
        except Exception as error:  # noqa: BLE001 (the delivery itself matters more)
            log.error("alarm for delivery %d: %s", attempt.delivery.id, safe_traceback(error))  # noqa: TRY400
            return None


async def silent_desks(unit: UnitOfWork) -> frozenset[str]:
    """Name the desks whose group takes no messages now."""
    return frozenset(await unit.facts.named(NO_MESSAGES))


async def keep_place(unit: UnitOfWork, desk: str, *, writes: bool) -> None:
    """Note what a group itself tells of the bot's place in it: nobody need be told so twice."""
    if writes:
        await unit.facts.forget(_no_messages(desk))
    else:
        await unit.facts.put(_no_messages(desk), BY_THE_GROUP)


async def lost_place(unit: UnitOfWork, desk: str) -> bool:
    """Say whether the group itself told that the bot may not write there any more."""
    return await unit.facts.get(_no_messages(desk)) == BY_THE_GROUP


def _trouble(attempt: Attempt) -> str:
    """Name the desk, and whether it is about topics."""
    desk = attempt.delivery.desk or ""
    about_topics = attempt.topic_refused if attempt.alarming else attempt.about_topic
    return f"no topics: {desk}" if about_topics else _no_messages(desk)


def _no_messages(desk: str) -> str:
    return f"{NO_MESSAGES}{desk}"


def _over(attempt: Attempt) -> bool:
    """Say whether a desk took a topic, or a new message; a card is changed wherever it stands."""
    new = attempt.about_topic or attempt.delivery.method == SEND
    return new and attempt.delivery.desk is not None and isinstance(attempt.outcome, Delivered)
