"""The bot with shorter waits and a clock that can jump, and otherwise unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from functools import partial
from unittest.mock import patch

from bot import app, duties, parts
from bot.clock import BRUSSELS, Clock
from bot.courier.courier import Courier
from bot.courier.limits import Limits
from bot.delivery import Delivered, Delivery, Outcome
from bot.outgoing import NEW
from bot.storage import postgresql
from bot.telegram import connection, incoming, transport
from bot.telegram.api import BotApi
from bot.telegram.intake import Intake, Pace
from bot.telegram.messenger import Messenger
from conversations.identities import ChatId
from tests.identities import number_in

READ_SECONDS = 2.0
PACE = Pace(poll=2.0, margin=1.0, first_pause=0.05, longest_pause=0.5, silence=60.0)
PAUSES = (0.05, 0.1, 0.2)  # seconds before asking again at the start
TUESDAY_NOON = datetime(2026, 3, 3, 12, 0, tzinfo=BRUSSELS)


class Jumping(Clock):
    """A clock that goes as others do, but `ahead` of them by so many seconds."""

    def __init__(self, ahead: float | None = None) -> None:
        given = timedelta(0 if ahead is None else ahead / 86400)
        self._ahead = TUESDAY_NOON - super().now() if ahead is None else given

    def now(self) -> datetime:
        return super().now() + self._ahead

    @property
    def ahead(self) -> float:
        return self._ahead.total_seconds()

    def jump(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)

    def seconds(self) -> float:
        """Give the seconds since 1970, as the pretend Telegram counts."""
        return self.now().timestamp()


class Overheard(Messenger):
    """Says which new messages (chat, number) the bot knows of: Telegram's answer reached it."""

    def __init__(self, heard: Callable[[int, int], None], api: BotApi) -> None:
        super().__init__(api)
        self._heard = heard

    async def deliver(
        self, delivery: Delivery, chat: ChatId | None, message_id: int | None
    ) -> Outcome:
        outcome = await super().deliver(delivery, chat, message_id)
        if isinstance(outcome, Delivered) and delivery.method in NEW:
            assert chat is not None
            self._heard(number_in(chat), outcome.message_id or 0)
        return outcome


@contextmanager
def hurried(clock: Clock, heard: Callable[[int, int], None] | None = None) -> Iterator[None]:
    """Let the bot wait less for Telegram, keep to no limits, and go by this clock."""
    messenger = partial(Overheard, heard) if heard else Messenger
    with ExitStack() as changes:
        for change in (
            patch.object(parts, "Courier", partial(Courier, limits=Limits.none())),
            patch.object(incoming, "Intake", partial(Intake, pace=PACE)),
            patch.object(app, "Messenger", messenger),
            patch.object(app, "Clock", lambda: clock),
            patch.object(connection, "PAUSES", PAUSES),
            patch.object(postgresql, "STILL_SECONDS", 3),
            patch.object(duties, "LOOK_EVERY", 0.5),
            patch.object(duties, "AFTER_OTHERS", 2.0),
            patch.object(transport, "READ_SECONDS", READ_SECONDS),
            patch.dict(BotApi.call.__kwdefaults__, wait=READ_SECONDS),
        ):
            changes.enter_context(change)
        yield
