"""A change of mind in words: "finalement ce serait avec toute l'école", "toch liever online"."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.text.cleaning import folded

NEAR_THE_START = 4
"""Words before which it is said; later in a sentence, the same words tell a story."""

LONGEST = 30
"""Words; whoever says more tells more than one changed answer."""

_SAID = tuple(tuple(folded(one).split()) for one in every(lambda pack: list(pack.second_thoughts)))


def changes_mind(text: str) -> bool:
    """Tell whether a text begins by taking something back."""
    words = folded(text).split()
    if len(words) > LONGEST:
        return False
    starts = range(min(NEAR_THE_START, len(words)))
    return any(
        tuple(words[start : start + len(said)]) == said for start in starts for said in _SAID
    )
