"""When a question is asked: conditions as data, so that every path can be walked and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

UNASKED = "(not asked)"
"""Stands in a condition for "this question was not on the path"."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Alternatives, each of which names the answers that earlier questions must have had."""

    alternatives: tuple[tuple[tuple[str, frozenset[str]], ...], ...]

    def holds(self, answers: Mapping[str, Any]) -> bool:
        """Say whether one alternative is met by the answers on the path.

        Of several options that were chosen, one is enough.
        """
        for alternative in self.alternatives:
            for key, allowed in alternative:
                if allowed.isdisjoint(_read(answers.get(key, UNASKED))):
                    break
            else:
                return True
        return False

    def __or__(self, other: Condition) -> Condition:
        return Condition(self.alternatives + other.alternatives)

    @property
    def keys(self) -> frozenset[str]:
        """Name the questions that this condition reads."""
        return frozenset(key for alternative in self.alternatives for key, _ in alternative)


ALWAYS = Condition(((),))


def when(**facts: str | Iterable[str]) -> Condition:
    """Ask only if each named question was answered with the given option, or one of several."""
    return Condition((tuple((key, _options(value)) for key, value in facts.items()),))


def unasked(*keys: str) -> Condition:
    """Ask only if none of these questions was on the path."""
    return when(**dict.fromkeys(keys, UNASKED))


def _read(answer: Any) -> tuple[Any, ...]:
    """Give what a condition reads of an answer: its options, or what it `counts_as`."""
    return answer if isinstance(answer, tuple) else (getattr(answer, "counts_as", answer),)


def _options(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset((value,)) if isinstance(value, str) else frozenset(value)
