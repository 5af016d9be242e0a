"""The words of the page are there in both languages, and each is used."""

from __future__ import annotations

import re
from pathlib import Path

from bot.sandbox.page_api.server import PAGE

SCRIPTS = PAGE / "js"
KEY = re.compile(r"^( +)(\w+):", re.MULTILINE)
USED = re.compile(r"""(?:word|table)\(\s*"(\w+)\"""")
BLANK = "\u00a0"


def _words(language: str) -> str:
    return (SCRIPTS / f"words.{language}.js").read_text(encoding="utf-8")


def _keys(language: str) -> list[str]:
    return [f"{len(indent)} {key}" for indent, key in KEY.findall(_words(language))]


def test_both_languages_have_the_same_words() -> None:
    """In the same order, so that they can be read side by side."""
    assert _keys("fr") == _keys("nl")


def test_every_word_that_is_asked_for_is_there() -> None:
    """A word that is missing would stop the page."""
    asked = {
        key for script in _scripts() for key in USED.findall(script.read_text(encoding="utf-8"))
    }
    assert asked <= {key.split()[1] for key in _keys("fr")}
    assert len(asked) > 50


def test_french_keeps_its_signs_with_their_words() -> None:
    """A colon, a question mark and the like never begin a line."""
    texts = re.findall(r'"([^"\n]*)"', _words("fr"))
    assert [text for text in texts if re.search(r"(?<!\u00a0)[:;?!»](?!\w)|« ", text)] == []
    assert any(BLANK in text for text in texts)


def _scripts() -> list[Path]:
    return sorted(SCRIPTS.glob("*.js"))
