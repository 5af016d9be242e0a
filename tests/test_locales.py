"""The words of all languages: complete, alike, well typed, short enough, and well-mannered."""

from __future__ import annotations

import re
from collections import Counter
from string import Formatter

import pytest

from conversations.text import Language, Msg
from tests import texts

NBSP = "\u00a0"
LONGEST_LABEL = 32
LONGEST_QUESTION = 90
LONGEST_HINT = 140
PROFESSIONAL = "👤 C'est un·e professionnel·le"
"""The one label that the field asked for with median points."""

FRENCH_FAULTS = {
    "no no-break space before ; ? !": rf"(?<![{NBSP}?!])[;?!]",
    "no no-break space before :": rf"(?<!{NBSP}):(?=\s|$)",
    "no no-break space after «": rf"«(?!{NBSP})",
    "no no-break space before »": rf"(?<!{NBSP})»",
    "a narrow no-break space": "\u202f",
    "a median point": rf"^(?!{PROFESSIONAL}$).*\w·\w",
    "tu": r"\b(tu|te|toi|ton|ta|tes)\b(?!-)",
    "a word to avoid": r"\b(veuillez|désolée?s?|oups|invalides?)\b",
}
DUTCH_FAULTS = {
    "a space before punctuation": rf"[\s{NBSP}][:;?!](\s|$)",
    "je, jij, jullie": r"\b(je|jij|jou|jouw|jullie)\b",
    "a word to avoid": r"\b(gelieve|sorry|oeps|ongeldige?)\b",
}
GERMAN_FAULTS = {
    "a space before punctuation": rf"[\s{NBSP}][:;?!](\s|$)",
    "du, dir, dein": r"\b(du|dir|dich|deine?[mnrs]?|euch)\b",
    "an English or a French quote": r"[\"”«»]",
    "a word to avoid": r"\b(sorry|leider|ungültige?[nrs]?|ups)\b",
}
EVERYWHERE = {
    "a markup sign": r"</?[a-z]+>|\*\*|__|\[.*\]\(",
    "two spaces": r"  ",
    "a space at an end": r"^\s|\s$",
}
FAULTS = [
    *(("fr", name, fault) for name, fault in {**FRENCH_FAULTS, **EVERYWHERE}.items()),
    *(("nl", name, fault) for name, fault in {**DUTCH_FAULTS, **EVERYWHERE}.items()),
    *(("de", name, fault) for name, fault in {**GERMAN_FAULTS, **EVERYWHERE}.items()),
]
LANGUAGES = [language.value for language in Language]


def placeholders(text: str) -> Counter[str]:
    return Counter(name for _text, name, _format, _as in Formatter().parse(text) if name)


def too_long(words: Msg, limit: int) -> list[tuple[str, int, str]]:
    return [
        (language.value, len(said), said)
        for language, said in texts.in_each_language(words)
        if len(said) > limit
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_the_texts_of_the_code_and_no_others(language: str) -> None:
    """`make locales` has been run since a text was changed."""
    known = {
        (entry.id if isinstance(entry.id, str) else tuple(entry.id), entry.context)
        for entry in texts.entries(language)
    }
    in_code = texts.texts_in_code()
    assert sorted(map(str, in_code - known)) == []
    assert sorted(map(str, known - in_code)) == []
    assert not texts.catalogue(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """Nobody reads English, nor a guess of the tools."""
    missing = [
        entry.id
        for entry in texts.entries(language)
        if entry.fuzzy or not all(texts.forms_of(entry.string))
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_hold_the_same_placeholders(language: str) -> None:
    """What a text is filled with appears in each language, once for each time."""
    different = [
        (entry.id, said)
        for entry in texts.entries(language)
        for said, original in zip(
            texts.forms_of(entry.string), texts.forms_of(entry.id), strict=True
        )
        if said and placeholders(said) != placeholders(original)
    ]
    assert different == []


@pytest.mark.parametrize(("language", "name", "fault"), FAULTS)
def test_texts_are_well_typed_and_well_mannered(language: str, name: str, fault: str) -> None:
    """Typography, forms of address and words as the bot's manners have them."""
    found = [
        said for _text, said in texts.said_in(language) if re.search(fault, said, re.IGNORECASE)
    ]
    assert found == []


def test_every_label_fits_its_button() -> None:
    """A label that is cut off on a phone is no answer to choose."""
    labels = list(dict.fromkeys(texts.labels()))
    assert len(labels) > 100
    assert [long for label in labels for long in too_long(label, LONGEST_LABEL)] == []


def test_every_question_can_be_read_at_a_glance() -> None:
    """A question has at most 90 characters, for each role and in each language."""
    asked = [text for question in texts.questions() for text in texts.spoken(question.text)]
    assert len(asked) > 30
    assert [long for text in asked for long in too_long(text, LONGEST_QUESTION)] == []


def test_every_hint_is_one_line() -> None:
    """The context of a question has at most 140 characters."""
    hints = [text for question in texts.questions() for text in texts.spoken(question.hint)]
    assert hints
    assert [long for text in hints for long in too_long(text, LONGEST_HINT)] == []
