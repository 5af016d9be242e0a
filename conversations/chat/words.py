"""Words that work at any moment, whatever language the person has chosen."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import COMMANDS
from conversations.safety.danger import EMERGENCY_WORDS
from conversations.text import Language
from conversations.text.cleaning import folded

WORDS: Mapping[Language, Mapping[ChatAction, tuple[str, ...]]] = {
    Language.FR: {
        ChatAction.BACK: ("retour",),
        ChatAction.SKIP: ("passer",),
        ChatAction.CANCEL: ("stop",),
        ChatAction.HELP: (
            "besoin d aide",
            "j ai besoin d aide",
            "je ne comprends pas",
            "je comprends pas",
            "comment ca marche",
            "pourquoi",
        ),
    },
    Language.NL: {
        ChatAction.BACK: ("terug",),
        ChatAction.SKIP: ("overslaan",),
        ChatAction.CANCEL: ("stop",),
        ChatAction.HELP: (
            "hoe werkt dit",
            "hoe werkt het",
            "waarom",
            "hulp nodig",
            "ik heb hulp nodig",
            "ik wil graag hulp",
            "ik begrijp het niet",
            "ik snap het niet",
        ),
    },
}
"""Whole texts that ask for an action, folded; the names of the commands do so too."""

_ACTIONS: Mapping[str, ChatAction] = {
    **{word: action for word, action in COMMANDS.items() if action is not ChatAction.START},
    **{
        word: action
        for actions in WORDS.values()
        for action, words in actions.items()
        for word in words
    },
    **dict.fromkeys(map(folded, EMERGENCY_WORDS), ChatAction.EMERGENCY),
}


def action_typed(text: str) -> ChatAction | None:
    """Name the action that a typed text asks for."""
    return _ACTIONS.get(folded(text))
