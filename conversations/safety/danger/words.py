"""Words that open the emergency page when they are the whole text."""

from __future__ import annotations

from conversations.languages.packs import PACKS

EMERGENCY_WORDS = (
    *(words for pack in PACKS.values() for words in pack.typed.emergency),
    *("112", "sos", "s.o.s."),
)
"""To be compared folded. "help", "hulp" and "aide" alone ask for explanations, not for help."""
