"""Words and commands that work at any moment, in both languages."""

from __future__ import annotations

from conversations.safety.danger import EMERGENCY_WORDS
from conversations.text.cleaning import folded

COMMANDS: dict[str, str] = {
    "start": "start",
    "aide": "help",
    "hulp": "help",
    "help": "help",
    "langue": "language",
    "taal": "language",
    "annuler": "cancel",
    "annuleren": "cancel",
    "urgence": "emergency",
    "nood": "emergency",
    "demandes": "requests",
    "aanvragen": "requests",
    "vie_privee": "privacy",
    "privacy": "privacy",
    "mesdonnees": "data",
    "mijngegevens": "data",
    "effacer": "forget",
    "wissen": "forget",
}

_WORDS = {
    **{word: way for word, way in COMMANDS.items() if word != "start"},
    "retour": "back",
    "terug": "back",
    "passer": "skip",
    "overslaan": "skip",
    "stop": "cancel",
    **dict.fromkeys(
        (
            "besoin d aide",
            "j ai besoin d aide",
            "je ne comprends pas",
            "je comprends pas",
            "comment ca marche",
            "pourquoi",
            "hoe werkt dit",
            "hoe werkt het",
            "waarom",
            "hulp nodig",
            "ik heb hulp nodig",
            "ik wil graag hulp",
            "ik begrijp het niet",
            "ik snap het niet",
        ),
        "help",
    ),
    **dict.fromkeys(map(folded, EMERGENCY_WORDS), "emergency"),
}


def way_of(typed: str) -> str | None:
    """Name the action that a typed word asks for."""
    return _WORDS.get(folded(typed))
