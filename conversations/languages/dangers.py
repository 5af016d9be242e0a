"""The kinds of danger that a text can speak of, and how a language writes about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class DangerKind(StrEnum):
    """In the order in which they are told, where a text speaks of several."""

    UNCONSCIOUS = "unconscious"
    OVERDOSE = "overdose"
    SUICIDE = "suicide"
    WEAPON = "weapon"
    CHILD_ABUSE = "child_abuse"
    PARTNER_VIOLENCE = "partner_violence"
    VIOLENCE = "violence"
    MISSING = "missing"
    PSYCHOSIS = "psychosis"
    ADDICTION = "addiction"


@dataclass(frozen=True, slots=True)
class Topics:
    """What danger is made of, in the notation of `conversations.safety.danger.meetings`."""

    lists: str
    """Words that stand for one another: a name, then the words."""
    pages: Mapping[DangerKind, str]
    """Meetings of words that are a certain sign."""
    lines: Mapping[DangerKind, str]
    """Meetings of words that are worth showing the numbers."""
    themes: Mapping[DangerKind, str]
    """Words that are worth it unless a training or a settled past stands near."""
    denials: str
    """Words before which a sign is none."""
    clitics: str
    """Letters that are written onto the word that follows."""
    sounds: str
    """Spellings that sound alike, "ph f", the longer ones first."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What words weigh, in the notation of `conversations.safety.danger.weights`, and must.

    The more sentences of a language were counted, the more a text weighs, and must weigh.
    """

    trouble: str
    """More than 0 for stems that are at home in texts of danger, with the kind they tell of."""
    acute: str
    """More than 0 for stems of what happens now, less for what lasts or is told."""
    request: float
    """Where what stands around a sign weighs less, it asks for a training or the like."""
    telling: float
    """A text that weighs more tells of trouble, though no phrase says so."""
    grave: float
    """What the words around a certain sign must weigh for a page: when in doubt, it is a line."""
    story: float
    """How much more must be weighed in a long text: it has words enough to meet by chance."""
