"""Carries out a pending act when it is due, as if the coordinator had pressed just then."""

from __future__ import annotations

from dataclasses import replace

from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Save, Send
from conversations.requests.lifecycle import IllegalError
from conversations.requests.pending import PendingAct
from conversations.requests.request import Request
from conversations.transitions.announcements import ended, not_possible, sent
from conversations.transitions.transitions import happened


def depart(request: Request, context: Context) -> tuple[Effect, ...]:
    """Let the first pending act happen if it is due; those behind it wait for their turn.

    What cannot happen any more, for the request has moved on meanwhile, is said in the group.
    """
    act = request.pending[0] if request.pending else None
    if act is None or not act.ripe(context.now):
        return ()
    before = request.without_pending(act)
    event = act.event.replace(at=context.now, announced=act.id)
    try:
        effects = happened(before, event, context)
    except IllegalError:
        return Save(before), ended(before, act, not_possible(before), context)
    reported = (_reported(effect, act) for effect in effects)
    return *reported, ended(before, act, sent(act), context)


def _reported(effect: Effect, act: PendingAct) -> Effect:
    """Let the report on what the requester is told name the line that announced it."""
    if not isinstance(effect, Send) or not effect.report_as:
        return effect
    return replace(effect, report_as=f"{effect.report_as}:{act.id}:{act.reported_in}")
