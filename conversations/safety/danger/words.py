"""Words that open the emergency page when they are the whole text."""

from __future__ import annotations

EMERGENCY_WORDS = (
    *("urgence", "urgences", "une urgence", "c'est une urgence", "urgence vitale"),
    *("au secours", "secours", "à l'aide", "aidez-moi", "danger", "danger immédiat"),
    *("nood", "noodgeval", "het is een noodgeval", "in nood", "spoed", "spoedgeval"),
    *("help mij", "help me", "gevaar", "onmiddellijk gevaar"),
    *("112", "sos", "s.o.s.", "🆘 urgence", "🆘 nood"),
)
"""To be compared folded. "help", "hulp" and "aide" alone ask for explanations, not for help."""
