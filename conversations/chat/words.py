"""Words and commands that work at any moment, in every language."""

from __future__ import annotations

from conversations.languages.packs import PACKS
from conversations.safety.danger import EMERGENCY_WORDS
from conversations.text.cleaning import folded

COMMANDS: dict[str, str] = {
    **{name: code for pack in PACKS.values() for code, name in pack.commands.by_code.items()},
    "help": "help",
}

_WORDS = {
    **{word: way for word, way in COMMANDS.items() if word != "start"},
    **{
        folded(text): code
        for pack in PACKS.values()
        for code, texts in pack.typed.by_code.items()
        for text in texts
    },
    **dict.fromkeys(map(folded, EMERGENCY_WORDS), "emergency"),
}


def way_of(typed: str) -> str | None:
    """Name the action that a typed word asks for."""
    return _WORDS.get(folded(typed))
