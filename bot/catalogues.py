"""The catalogues of translations; texts get their language here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.clock import BRUSSELS
from bot.resources import LOCALES
from conversations.languages.packs import PACKS, IncompleteLanguageError
from conversations.text import Language, Msg, Names, _, verbatim

COUNTRY = "BE"
VERBATIM = verbatim("").id

DAY = "full"
FIRST_DAYS = {
    language.value: pack.calendar.first_day
    for language, pack in PACKS.items()
    if pack.calendar.first_day
}
MOMENT = _("{day} at {time}")


class Untranslated(NullTranslations):
    """Stands behind a catalogue: gives the English text, and remembers that it had to."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[str] = set()

    def gettext(self, message: str) -> str:
        self.texts.add(message)
        return message

    def pgettext(self, context: str, message: str) -> str:
        self.texts.add(f"{context}: {message}")
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.texts.add(msgid1)
        return super().ngettext(msgid1, msgid2, n)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language: its texts, and those that it lacks."""

    texts: GNUTranslations
    lacks: Untranslated = field(default_factory=Untranslated)

    def __post_init__(self) -> None:
        self.texts.add_fallback(self.lacks)

    def find(self, text: Msg) -> str:
        """Give the words of a text, its placeholders still empty."""
        if text.id == VERBATIM:
            return VERBATIM
        if text.plural is not None:
            return self.texts.ngettext(text.id, text.plural, _number(text))
        if text.context is not None:
            return self.texts.pgettext(text.context, text.id)
        return self.texts.gettext(text.id)


class Catalogues:
    """All languages; a text that one of them lacks is said in English."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        self._catalogues = dict(catalogues)

    @classmethod
    def load(cls, folder: Path = LOCALES) -> Catalogues:
        """Read `<language>/LC_MESSAGES/messages.po` of each language; fuzzy texts don't count.

        Raises:
            FileNotFoundError: there is none.
            IncompleteLanguageError: there is none for a language that people can choose.
        """
        files = sorted(folder.glob("*/LC_MESSAGES/messages.po"))
        if not files:
            raise FileNotFoundError(f"there is no catalogue in {folder}")
        catalogues = {path.parts[-3]: _read(path) for path in files}
        for language in Language:
            if language not in catalogues:
                raise IncompleteLanguageError(
                    f'The language "{language}" has no catalogue: `make locales` makes'
                    f" locales/{language}/LC_MESSAGES/messages.po, with its texts to fill in."
                )
        return cls(catalogues)

    @property
    def missing(self) -> dict[str, frozenset[str]]:
        """Name by language the texts that were asked for and had to be said in English."""
        return {
            language: frozenset(catalogue.lacks.texts)
            for language, catalogue in self._catalogues.items()
            if catalogue.lacks.texts
        }

    def say(self, text: Msg, language: str) -> str:
        """Say a text with its values in a language.

        Raises:
            KeyError: there is no such language, or a placeholder without its value.
        """
        catalogue = self._catalogues[language]
        words = catalogue.find(text)
        if not text.values:
            return words
        return words.format(
            **{name: self._value(value, language) for name, value in text.values.items()}
        )

    def _value(self, value: Any, language: str) -> str:
        if isinstance(value, Msg):
            return self.say(value, language)
        if isinstance(value, Names):
            return value.said(language)
        if isinstance(value, tuple):
            said = [self._value(part, language) for part in value]
            return format_list(said, locale=f"{language}_{COUNTRY}")
        if isinstance(value, datetime):
            moment = value.astimezone(BRUSSELS)
            day = _in_words(moment.date(), language)
            return self.say(MOMENT(day=day, time=f"{moment:%H:%M}"), language)
        if isinstance(value, date):
            return _in_words(value, language)
        return str(value)


def _read(path: Path) -> Catalogue:
    return Catalogue(GNUTranslations(BytesIO(_compiled(path))))


def _compiled(path: Path) -> bytes:
    """Translate a catalogue that people write into one that is quick to search."""
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=path.parts[-3]))
    return compiled.getvalue()


def _number(text: Msg) -> int:
    number = text.values["n"]
    assert isinstance(number, int), f"the number of a plural is no number: {text.id}"
    return number


@lru_cache(maxsize=512)
def _in_words(day: date, language: str) -> str:
    """Say a day with its weekday, month and year."""
    pattern = FIRST_DAYS.get(language, DAY) if day.day == 1 else DAY
    return format_date(day, pattern, locale=f"{language}_{COUNTRY}")
