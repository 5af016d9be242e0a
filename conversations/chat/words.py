"""Words that work at any moment, whatever language the person has chosen."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.packs import PACKS
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import COMMANDS
from conversations.safety.danger import EMERGENCY_WORDS
from conversations.text import Language
from conversations.text.cleaning import folded

WORDS: Mapping[Language, Mapping[ChatAction, tuple[str, ...]]] = {
    language: {
        ChatAction[code.upper()]: tuple(map(folded, texts))
        for code, texts in pack.typed.by_code.items()
    }
    for language, pack in PACKS.items()
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
