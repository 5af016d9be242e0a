"""What is decided about a draft that nobody just wrote in."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.clock import Clock
from bot.outgoing import Outgoing
from bot.tracebacks import safe_traceback
from bot.turns.carrying import Carrier
from conversations.protocol.context import Context
from conversations.protocol.effects import Turn
from conversations.protocol.session import Session
from conversations.requests.request import Request

log = logging.getLogger(__name__)

Decides = Callable[[Session, Context], Turn | None]
Decided = tuple[Session, list[Outgoing]]
"""The session as it is afterwards, and what is to be said."""


class Drafts:
    """Decides about one session after the other."""

    def __init__(self, decide: Decides, carrier: Carrier, clock: Clock) -> None:
        self._decide = decide
        self._carrier = carrier
        self._clock = clock

    def decided(self, session: Session, requests: tuple[Request, ...] = ()) -> Decided | None:
        """Give what becomes of a session, with the person's requests; None where nothing does.

        A draft that cannot be read any more is left as it is, and in nobody's way.
        """
        now = self._clock.now()
        try:
            nonce = self._clock.nonce()
            context = self._carrier.make_context(now, nonce, requests=requests)
            turn = self._decide(session, context)
            if turn is None:
                return None
            return turn.session, self._carrier.carried_out(turn.effects, now).posted
        except Exception as error:  # noqa: BLE001 (one draft must not end the whole bot)
            log.error("draft of person %d: %s", session.person, safe_traceback(error))  # noqa: TRY400
            return None
