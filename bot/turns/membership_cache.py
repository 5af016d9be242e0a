"""Remembers for a minute what role somebody has in a group, as the messenger said."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.tracebacks import safe_traceback
from conversations.identities import ChatId, PersonId
from conversations.protocol.rights import MemberRole, Rights

log = logging.getLogger(__name__)

Who = tuple[ChatId, PersonId]
"""A group's chat, and a person or the bot itself."""

PATIENCE = 2.0  # seconds for one question; who presses a button waits for the answer
AT_ONCE = 32  # questions under way; the others wait for their turn
KNOWN = timedelta(seconds=60)  # whoever leaves the group can act for so long, unless we hear of it
UNSURE = timedelta(seconds=5)  # until the messenger is asked again, where it gave no answer
MANY = 1000  # answers; above, those out of their time are forgotten


@dataclass(frozen=True, slots=True)
class Member:
    """What somebody is in a group; `rights` is None where it could not be asked.

    `colleague_role` is what somebody else is there whom he or she named.
    """

    member_role: MemberRole = MemberRole.UNKNOWN
    rights: Rights | None = None
    colleague_role: MemberRole = MemberRole.UNKNOWN


Asks = Callable[[ChatId, PersonId], Awaitable[Member]]
"""Asks the messenger what somebody is in a chat; UNKNOWN if it gives no answer."""


class MembershipCache:
    """Remembers what the messenger said; `answered` is called after each of its answers."""

    def __init__(self, ask: Asks, clock: Clock, answered: Callable[[], None]) -> None:
        self._ask = ask
        self._clock = clock
        self._answered = answered
        self._known: dict[Who, tuple[Member, datetime]] = {}
        self._asking: dict[Who, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(AT_ONCE)

    def member(self, who: Who) -> Member | None:
        """Give what somebody is; None if that is not known now."""
        member, until = self._known.get(who, (None, self._clock.now()))
        return member if until > self._clock.now() else None

    def is_asking(self, who: Who) -> bool:
        return who in self._asking

    def ask(self, who: Who) -> None:
        """Have the messenger asked, in the background."""
        if who not in self._asking:
            self._asking[who] = asyncio.create_task(self._find_out(who))

    def forget(self, who: Who) -> None:
        """Let somebody be asked about again: he or she came or went."""
        self._known.pop(who, None)

    async def close(self) -> None:
        """Give up the questions under way."""
        for task in self._asking.values():
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)

    async def _find_out(self, who: Who) -> None:
        member = Member()
        try:
            async with self._room, asyncio.timeout(PATIENCE):
                member = await self._ask(*who)
        except TimeoutError:
            log.warning("who somebody is in a group: no answer in %d s", PATIENCE)
        except Exception as error:  # noqa: BLE001 (the press counts all the same)
            log.error("who somebody is in a group: %s", safe_traceback(error))  # noqa: TRY400 (no texts)
        finally:
            del self._asking[who]
        self._remember(who, member)
        self._answered()

    def _remember(self, who: Who, member: Member) -> None:
        now = self._clock.now()
        if len(self._known) > MANY:
            self._known = {one: known for one, known in self._known.items() if known[1] > now}
        kept = UNSURE if member.member_role is MemberRole.UNKNOWN else KNOWN
        self._known[who] = member, now + kept
