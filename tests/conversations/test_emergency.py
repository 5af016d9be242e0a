"""Danger is heard in both languages, and everyday words are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.languages.packs import PACKS
from conversations.safety.danger import EMERGENCY_WORDS, Level, Sign, signs_of
from conversations.safety.danger.phrases import KEY, phrases
from conversations.text import Language
from conversations.text.cleaning import folded

CORPUS = Path(__file__).with_name("emergency_corpus.tsv")
SENTENCES = [line.split("\t") for line in CORPUS.read_text(encoding="utf-8").splitlines()]
DANGEROUS = [(text, language) for text, language in SENTENCES if language]
HARMLESS = [text for text, language in SENTENCES if not language]


def test_the_corpus_speaks_both_ways() -> None:
    """At least 150 sentences, with 50 of danger in each language and 50 that are none."""
    assert len(SENTENCES) >= 150
    for spoken in Language:
        assert sum(language == spoken for _, language in DANGEROUS) >= 50
    assert len(HARMLESS) >= 50


@pytest.mark.parametrize(("text", "language"), DANGEROUS)
def test_danger_is_heard_in_its_language(text: str, language: str) -> None:
    """Each phrase of danger opens the page in the language in which it was written."""
    sign = signs_of(text)
    assert sign is not None
    assert sign.language == Language(language)


@pytest.mark.parametrize("text", HARMLESS)
def test_everyday_words_are_left_alone(text: str) -> None:
    """Themes, ways of speaking, grief and organisations stop nobody."""
    sign = signs_of(text)
    assert sign is None or sign.level is Level.POSSIBLE


@pytest.mark.parametrize(("text", "language"), DANGEROUS)
def test_accents_capitals_and_signs_do_not_matter(text: str, language: str) -> None:
    """A phrase shouted, without accents, among other lines or with hidden signs is heard too."""
    shouted = folded(text).upper()
    hidden = text[0] + "\u200b" + text[1:]
    for typed in (shouted, f"Bonjour,\n{text}\n🙏", hidden, text.replace("'", "’")):
        sign = signs_of(typed)
        assert sign is not None
        assert sign.language == Language(language)


@pytest.mark.parametrize(
    "text", ["stress et deuil", "stress, rouw", "1, 3", "oui", "ja", "suicide"]
)
def test_a_choice_is_no_danger(text: str) -> None:
    """The words of a choice, a theme named alone too, pass."""
    assert signs_of(text) is None


def test_words_that_open_the_page_do_not_ask_for_help_texts() -> None:
    """Emergency words are folded apart from the words for help and explanations."""
    words = set(map(folded, EMERGENCY_WORDS))
    assert {"urgence", "urgences", "nood", "noodgeval", "112", "sos", "au secours"} <= words
    assert words.isdisjoint({"help", "hulp", "aide"})


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Whatever is typed, nothing is raised."""
    assert isinstance(signs_of(text), Sign | None)


@given(
    st.lists(
        st.sampled_from(sorted({word for text, _ in SENTENCES for word in folded(text).split()})),
        max_size=60,
    )
)
def test_reading_the_same_words_twice_says_the_same(words: list[str]) -> None:
    """What is heard depends on the words alone: spaces, commas and capitals change nothing."""
    once = signs_of(" ".join(words))
    assert signs_of(",  ".join(words).upper()) == once


@pytest.mark.parametrize(
    ("written", "lists"),
    [
        (written, pack.danger.lists)
        for pack in PACKS.values()
        for written in (
            *pack.danger.explicit.values(),
            *pack.danger.certain.values(),
            *pack.danger.possible.values(),
            pack.danger.idioms,
            pack.danger.softening,
            pack.danger.habits,
            pack.danger.distant,
            pack.danger.present,
        )
    ],
)
def test_each_phrase_can_be_looked_up(written: str, lists: str) -> None:
    """Every phrase is folded and well written, and has keys by which it is found."""
    assert written == "".join(c for c in written if c.isascii() and c not in "()[]\\+'")
    for phrase in phrases(written, lists):
        assert phrase.keys
        assert all(0 < len(key) <= KEY and key.isalnum() for key in phrase.keys)


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("a|b c", "x b c", True),
        ("a|b c", "bc", False),
        ("{few} times", "two times", True),
        ("swimmi*", "swimming", True),
        ("go .. home", "go now and then home", True),
        ("go .. home", "go far away and never home", False),
        ("go far? home", "go home", True),
        ("the end $", "the end", True),
        ("the end $", "the end is near", False),
        ("end !is", "end is near", False),
        ("end !is", "the end", True),
        ("# a remark\nlong\n    |short way\n    home", "short way home", True),
    ],
)
def test_the_notation_of_phrases(phrase: str, text: str, stands: bool) -> None:  # noqa: FBT001
    """Each sign of the notation means what its table says."""
    (ready,) = phrases(phrase, "few: one|two")
    assert ready.stands_in(f" {text} ") is stands


@pytest.mark.timeout(60)
def test_a_long_text_is_read_to_its_end() -> None:
    """Words of danger by the thousand, in the order that costs most, keep nobody waiting.

    A way of reading that grows with the square of the text would not end before the time is up.
    """
    signs_of("elle veut plus se fait un enfant en est de la vie mort ".ljust(56) * 20_000)
