"""Decides about drafts in a round, when nobody has just written: a reminder, or a step again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.clock import Clock
from bot.outgoing import Outgoing
from bot.tracebacks import safe_traceback
from bot.turns.applied_effects import EffectApplier
from bot.turns.contexts import ContextBuilder
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

    def __init__(
        self, decide: Decides, builder: ContextBuilder, applier: EffectApplier, clock: Clock
    ) -> None:
        self._decide = decide
        self._builder = builder
        self._applier = applier
        self._clock = clock

    def decided(self, session: Session, requests: tuple[Request, ...] = ()) -> Decided | None:
        """Decide on one session, given the person's requests; None where there is nothing to do.

        A draft that fails is left as it is and logged; it must not stop the others.
        """
        now = self._clock.now()
        try:
            context = self._builder.build(now, session=session, requests=requests)
            turn = self._decide(session, context)
            if turn is None:
                return None
            return turn.session or session, self._applier.apply(turn.effects, now).posted
        except Exception as error:  # noqa: BLE001 (one draft must not end the whole bot)
            log.error("draft of person %s: %s", session.person, safe_traceback(error))  # noqa: TRY400
            return None
