"""Somebody learns that a desk's group takes no messages, or no topics: once, until it does."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.delivery import Delivered, Delivery, Refusal, Refused
from bot.faults import place_of
from bot.outgoing import Outgoing
from bot.verdicts import Attempt

log = logging.getLogger(__name__)

Words = Callable[[Delivery, Refusal], Outgoing | None]
"""Says what became of a call, in a message to whom it concerns; None where they have no chat."""


class SilentDesks:
    """Remembers which desks take nothing, or no topics; a restart of the bot forgets it."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._silent: set[tuple[str, bool]] = set()

    def alarm(self, attempt: Attempt) -> Outgoing | None:
        """Give what has to be told after this attempt, if anything."""
        if not isinstance(attempt.outcome, Refused) or not attempt.alarming:
            return None
        if _trouble(attempt) in self._silent:
            return None
        try:
            refused = attempt.call if attempt.topic_refused else attempt.delivery
            return self._words(refused, attempt.outcome.refusal)
        except Exception as error:  # noqa: BLE001 (the delivery itself matters more)
            log.error("alarm for delivery %d: %s", attempt.delivery.id, place_of(error))  # noqa: TRY400
            return None

    def note(self, attempt: Attempt) -> None:
        """Remember what this attempt, once committed, says of its desk."""
        if attempt.alarming:
            self._silent.add(_trouble(attempt))
        elif isinstance(attempt.outcome, Delivered):
            self._silent.discard(_trouble(attempt))


def _trouble(attempt: Attempt) -> tuple[str, bool]:
    """Name the desk, and whether it is about topics."""
    about_topics = attempt.topic_refused if attempt.alarming else attempt.about_topic
    return attempt.delivery.desk or "", about_topics
