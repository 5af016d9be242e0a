"""A text is read for danger before anything else is done with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from conversations.languages.pack import Danger
from conversations.languages.packs import PACKS
from conversations.safety.danger.phrases import KEY, Phrase, phrases
from conversations.text import Language
from conversations.text.cleaning import folded

_TAKEN_OUT = " . "


class _Reader:
    """The phrases of one language, by the beginnings of the words that they need."""

    def __init__(self, words: Danger) -> None:
        by_key: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases(words.phrases, words.lists):
            for key in phrase.keys:
                by_key[key].append(phrase)
        self._by_key: Mapping[str, list[Phrase]] = dict(by_key)
        idioms = (idiom.pattern.pattern for idiom in phrases(words.idioms, words.lists))
        self._idioms = re.compile("|".join(idioms))

    def finds(self, padded: str, keys: set[str]) -> bool:
        """Tell whether a phrase stands in the text once its idioms are taken out."""
        tried = [phrase for key in keys for phrase in self._by_key.get(key, ())]
        if not any(phrase.stands_in(padded) for phrase in tried):
            return False
        plain = self._idioms.sub(_TAKEN_OUT, padded)
        return any(phrase.stands_in(plain) for phrase in tried)


_READERS = {language: _Reader(pack.danger) for language, pack in PACKS.items()}


def speaks_of_danger(text: str) -> Language | None:
    """Give the language of the first phrase of danger in a text, None if there is none.

    It would rather be wrong on the side of help: the page it opens lets people go on in one tap.
    Themes ("prévention du suicide") and ways of speaking ("mort de rire") are no danger. The
    phrases of the specification's emergency list: dying, killing, an attempt or a wound, poison,
    someone unconscious, a weapon, violence going on, a child in danger now.
    """
    padded = f" {folded(text)} "
    keys = {word[:KEY] for word in padded.split()}
    return next((lang for lang, reader in _READERS.items() if reader.finds(padded, keys)), None)
