"""Typed text is cleaned without losing words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.text.cleaning import clean, folded


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  deux   espaces\t", "deux espaces"),
        ("e\u0301te\u0301", "été"),
        ("mai\u200bson\ufeff", "maison"),
        ("\u202egnirts\u202c \u2066x\u2069", "gnirts x"),
        ("a\x00b\x07c", "abc"),
        ("un\r\ndeux\rtrois\u2028quatre", "un\ndeux\ntrois\nquatre"),
        ("un \n \n \n\n deux", "un\n\ndeux"),
        ("Besoin\u00a0: aide\u202f!", "Besoin : aide !"),
        ("\ud800seul", "seul"),
        ("\u3164\u2800\u200d", ""),
        ("<b>Anne</b> & *co*", "<b>Anne</b> & *co*"),
    ],
)
def test_clean_keeps_what_can_be_read(typed: str, kept: str) -> None:
    """Invisible signs go, line ends are one kind, at most one line stays empty, markup is text."""
    assert clean(typed) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    """A cleaned text is clean: composed, without control characters, and stays as it is."""
    once = clean(typed)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in once if c != "\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L’Équipe, d'École !", "l equipe d ecole"),
        ("Œuvre à cœur", "oeuvre a coeur"),
        ("2️⃣ Oui 👍", "2 oui"),
        ("Café—thé", "cafe the"),
        ("mou\u200brir", "mourir"),
        ("🙂 …", ""),
    ],
)
def test_folded_leaves_only_the_words(text: str, words: str) -> None:
    """Case, accents, apostrophes, ligatures, signs and emoji do not count in a comparison."""
    assert folded(text) == words


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """Folded texts can be compared with each other."""
    assert folded(folded(text)) == folded(text)


def test_marks_piled_on_a_letter_are_thinned() -> None:
    """Thirty marks over one letter are more than any writing has; emoji stand by themselves."""
    assert len(clean("a" + "\u0323" * 90)) <= 31
    assert clean("🙂" * 90) == "🙂" * 90


@pytest.mark.timeout(60)
def test_a_heap_of_marks_is_read_to_its_end() -> None:
    """Putting half a million marks in order two by two would not end before the time is up."""
    assert folded("a" + "\u0301\u0327" * 250_000) == "a"
