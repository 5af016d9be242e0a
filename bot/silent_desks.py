"""The administrators learn that a desk's group takes no messages: once, until it does again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.delivery import Delivered, Delivery, Refusal, Refused
from bot.faults import place_of
from bot.outgoing import Outgoing
from bot.verdicts import Attempt

log = logging.getLogger(__name__)

Words = Callable[[Delivery, Refusal], Outgoing | None]
"""Says it, in a message to the administrators; None where they have no chat."""


class SilentDesks:
    """Remembers which desks take nothing; a restart of the bot forgets it."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._silent: set[str] = set()

    def alarm(self, attempt: Attempt) -> Outgoing | None:
        """Give what the administrators have to be told after this attempt, if anything."""
        if not isinstance(attempt.outcome, Refused) or not attempt.alarming:
            return None
        if attempt.delivery.desk in self._silent:
            return None
        try:
            return self._words(attempt.delivery, attempt.outcome.refusal)
        except Exception as error:  # noqa: BLE001 (the delivery itself matters more)
            log.error("alarm for delivery %d: %s", attempt.delivery.id, place_of(error))  # noqa: TRY400
            return None

    def note(self, attempt: Attempt) -> None:
        """Remember what this attempt, once committed, says of its desk."""
        desk = attempt.delivery.desk or ""
        if attempt.alarming:
            self._silent.add(desk)
        elif isinstance(attempt.outcome, Delivered):
            self._silent.discard(desk)
