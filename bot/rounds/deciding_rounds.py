"""What rounds have in common that decide something by themselves and post messages about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import Clock
from bot.storage.store import Store
from bot.turns.applied_effects import EffectApplier
from bot.turns.contexts import ContextBuilder


@dataclass(eq=False, kw_only=True)
class DecidingRounds:
    """The parts that they are built with; `posted` is called after new messages."""

    store: Store
    builder: ContextBuilder
    applier: EffectApplier
    clock: Clock
    posted: Callable[[], None]
