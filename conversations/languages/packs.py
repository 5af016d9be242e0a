"""The pack of each language, and all of them at once: people mix their languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Never

from conversations.languages.dutch import DUTCH
from conversations.languages.french import FRENCH
from conversations.languages.german import GERMAN
from conversations.languages.pack import LanguagePack
from conversations.text import Language, Msg


class IncompleteLanguageError(ValueError):
    """A language lacks its pack or a part of it; says which in a sentence."""


def pack_of(language: Language) -> LanguagePack:
    """Give a language's pack; mypy refuses a language that has no case here.

    Raises:
        IncompleteLanguageError: it has none.
    """
    match language:
        case Language.FR:
            return FRENCH
        case Language.NL:
            return DUTCH
        case Language.DE:
            return GERMAN
        case _:
            raise _refusal(language)


def _refusal(language: Never) -> IncompleteLanguageError:
    return IncompleteLanguageError(
        f'The language "{language}" has no pack: write one in conversations/languages, beside'
        " french and dutch, and name it in packs.py."
    )


def packs_of(languages: Iterable[Language]) -> Iterator[tuple[Language, LanguagePack]]:
    """Give the packs there are: what is missing is said at the start, not by a trace before it."""
    for language in languages:
        try:
            yield language, pack_of(language)
        except IncompleteLanguageError:
            continue


PACKS: Mapping[Language, LanguagePack] = dict(packs_of(Language))
"""The pack of each language, in their order."""

FINISHED: tuple[Language, ...] = tuple(one for one, pack in PACKS.items() if not pack.draft)
"""The languages that are no draft: every bot offers them, and every name is given in them."""


def check_languages() -> None:
    """Make sure that each language is complete.

    Raises:
        IncompleteLanguageError: one lacks its pack, or a part of it.
    """
    for language in Language:
        check_pack(language, pack_of(language))


def check_pack(language: str, pack: LanguagePack) -> None:
    """Make sure that a pack holds something in each part that every language needs.

    Raises:
        IncompleteLanguageError: one is empty; it is named.
    """
    for part in empty_parts(pack):
        raise IncompleteLanguageError(
            f'The language "{language}" is incomplete: {part} is empty in its pack.'
        )


def empty_parts(described: Any, name: str = "") -> Iterator[str]:
    """Name what is empty in a pack although every language needs it, as "numbers.zero".

    A field with a default may be left out, as its description says.
    """
    for part in fields(described):
        value = getattr(described, part.name)
        path = f"{name}.{part.name}" if name else part.name
        if is_dataclass(value) and not isinstance(value, Msg):
            yield from empty_parts(value, path)
        elif not value and part.default is MISSING:
            yield path


def every(words: Callable[[LanguagePack], Iterable[str]]) -> frozenset[str]:
    """Give the words of all languages; one that a language lacks is left out."""
    return frozenset(word for pack in PACKS.values() for word in words(pack) if word)


def either(forms: Callable[[LanguagePack], Iterable[str]]) -> str:
    """Give the forms of all languages as alternatives of a regular expression, longest first."""
    return "|".join(sorted(sorted(every(forms)), key=len, reverse=True))
