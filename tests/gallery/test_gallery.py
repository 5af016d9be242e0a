"""The page of all words holds all of them, and escapes what it shows."""

from __future__ import annotations

import re
from html import unescape

import pytest

from bot.catalogues import Catalogues
from bot.resources import LOCALES
from bot.words import entries
from conversations.flows.journey import QUESTIONS
from conversations.protocol.screen import Button, Line, Screen
from conversations.text import Language, verbatim
from tests.flows.scenarios import SCENARIOS
from tests.gallery.page import Page
from tests.gallery.shown import Shown, all_shown, texts_of

catalogues = Catalogues.load()


def test_every_text_and_every_question_stands_on_it() -> None:
    """With its id, in each language; no text of the catalogues is left out."""
    page = unescape(Page(catalogues).written([], entries(LOCALES)))
    for entry in entries(LOCALES):
        assert f"<code>{entry.id}</code>" in page
        assert all(words in page for words in entry.words.values())
    assert all(f" {key}" in page for key in QUESTIONS if not QUESTIONS[key].silent)


def test_ids_are_told_apart() -> None:
    """Each text has one of its own, short enough to be said on the phone."""
    ids = [entry.id for entry in entries(LOCALES)]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"T[0-9A-F]{6}P?", one) for one in ids)


def test_what_is_shown_is_no_markup() -> None:
    """A person's words in a scenario stay words; a label that is too long is marked."""
    words = verbatim("<b>&")
    screen = Screen((Line(words),), ((Button(verbatim("x" * 33), "a:b"),),))
    page = Page(catalogues).written([Shown("somewhere", "private", screen)], [])
    assert page.count("&lt;b&gt;&amp;") == len(Language)
    assert page.count("button long") == len(Language)


def test_all_languages_stand_in_one_row() -> None:
    """Side by side, however many there are; a screen reader is told which one is read."""
    screen = Screen((Line(verbatim("x")),))
    page = Page(catalogues).written([Shown("somewhere", "private", screen)], [])
    (shown,) = re.findall(r'<div class="languages">(.*?)</article>', page.split('id="screens"')[1])
    assert re.findall(r'lang="(\w+)"', shown) == list(Language)
    assert "grid-auto-flow: column" in page


@pytest.mark.slow
def test_each_screen_stands_there_once() -> None:
    """In the order of the scenarios, none of the same texts as one before."""
    shown = all_shown(catalogues)
    made_of = [tuple(text.id for text in texts_of(one)) for one in shown]
    assert len(made_of) == len(set(made_of)) > len(SCENARIOS)
    assert {one.place for one in shown} == {"private", "group", "toast"}
