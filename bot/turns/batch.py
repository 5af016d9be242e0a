"""The turns of one transaction, decided in memory one after the other."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator

from bot.tracebacks import safe_traceback
from bot.turns.applied_effects import AppliedEffects, EffectApplier
from bot.turns.boards import board_of
from bot.turns.changes import Outcome
from bot.turns.contexts import ContextBuilder
from bot.turns.decisions import Decisions
from bot.turns.loaded_updates import LoadedUpdates, PendingUpdate
from conversations.desk import met
from conversations.identities import ChatId
from conversations.protocol.context import Context
from conversations.protocol.inbound import Migrated
from conversations.requests.request import Request

log = logging.getLogger(__name__)


class Batch:
    """Takes decisions, each on what the ones before it left.

    A turn that has a person forgotten is the last one: what follows waits in the inbox.
    """

    def __init__(
        self, decisions: Decisions, builder: ContextBuilder, applier: EffectApplier
    ) -> None:
        self._decisions = decisions
        self._builder = builder
        self._applier = applier

    def run(self, loaded: LoadedUpdates) -> list[Outcome]:
        """Decide on these updates in their order; give what each turn came to."""
        outcomes: list[Outcome] = []
        moves = set[tuple[ChatId, ChatId]]()
        for one in loaded.pending:
            move = _move_in(one)
            if move in moves:  # the group tells it, and so do refusals
                outcomes.append(Outcome(one, AppliedEffects()))
                continue
            outcomes.append(self._taken(one, loaded, move))
            if move and not outcomes[-1].failed:
                moves.add(move)
            if outcomes[-1].applied.forgets is not None:
                break
        return outcomes

    def _taken(
        self, one: PendingUpdate, loaded: LoadedUpdates, move: tuple[ChatId, ChatId] | None
    ) -> Outcome:
        """Run one turn; one that fails is set aside, changes nothing, and is apologised for."""
        context = loaded.context(one, self._builder)
        try:
            turn = self._decisions.decide(one.inbound, context)
            applied = self._applier.apply(turn.effects, loaded.now)
        except Exception as error:  # noqa: BLE001 (one turn must not stop those of other people)
            number = one.number
            log.error("update %d: %s", number, safe_traceback(error))  # noqa: TRY400 (no texts)
            return Outcome(one, self._apology(one, context), failed=type(error).__name__)
        changed = turn.session != context.session and applied.forgets is None
        session = turn.session if changed else None
        boards = frozenset(_boards_of(applied.requests, loaded))
        loaded.keep(session, applied.requests, applied.held, applied.colleagues)
        role = loaded.members[one.number].member_role
        who = met(one.inbound, one.desk_here, role, acts=one.needs.member_role)
        return Outcome(one, applied, session, boards, move, met=who)

    def _apology(self, one: PendingUpdate, context: Context) -> AppliedEffects:
        try:
            said = self._decisions.apologise(one.inbound, context)
            return self._applier.apply(said, context.now)
        except Exception as error:  # noqa: BLE001 (the apology may hit what the turn hit)
            number = one.number
            log.error("apology for update %d: %s", number, safe_traceback(error))  # noqa: TRY400
            return AppliedEffects()


def _move_in(one: PendingUpdate) -> tuple[ChatId, ChatId] | None:
    """Give the old and the new chat of a group, if this tells that it has moved."""
    inbound = one.inbound
    return (inbound.sender.chat, inbound.new_chat) if isinstance(inbound, Migrated) else None


def _boards_of(requests: Iterable[Request], loaded: LoadedUpdates) -> Iterator[str]:
    """Name the desks on whose boards these requests stood before, and stand now."""
    for request in requests:
        yield board_of(loaded.requests.get(request.reference, request), loaded.directory)
        yield board_of(request, loaded.directory)
