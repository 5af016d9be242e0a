"""The guides to print name buttons and commands as the bot does, in each of their languages."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from bot.resources import LOCALES
from bot.words import entries
from conversations.desk.messages import CANCELS
from conversations.languages.packs import FINISHED, PACKS
from conversations.protocol.commands import COMMANDS
from conversations.text import Language

FOLDER = Path(__file__).parents[1] / "docs" / "guides"
GUIDES = sorted(
    (name, Language(language))
    for name, language, _ in (p.name.split(".") for p in FOLDER.glob("*.html"))
)
ILLUSTRATED = [(name, language) for name, language in GUIDES if language in FINISHED]
"""A draft has no pictures: the demo offers none."""


def read(name: str, language: Language) -> str:
    return unescape((FOLDER / f"{name}.{language}.html").read_text(encoding="utf-8"))


def commands_of(language: Language) -> set[str]:
    desk = PACKS[language].desk_commands
    return {*COMMANDS, *CANCELS, *desk.by_code.values()}


@pytest.mark.parametrize(("name", "language"), GUIDES)
def test_each_button_is_called_as_on_the_phone(name: str, language: Language) -> None:
    """To the letter; a change of words is one of the guide too."""
    said = {entry.words.get(language) for entry in entries(LOCALES)}
    buttons = re.findall(r"<kbd>(.*?)</kbd>", read(name, language))
    assert buttons
    assert [button for button in buttons if button not in said] == []


@pytest.mark.parametrize(("name", "language"), GUIDES)
def test_each_command_is_one_of_the_bot(name: str, language: Language) -> None:
    """In its language: none that does nothing, or belongs to another."""
    commands = re.findall(r"<code>/(\w+)</code>", read(name, language))
    assert len(commands) >= 5
    assert set(commands) <= commands_of(language)


def test_a_draft_says_that_it_is_one() -> None:
    """First of all; and each finished language has both guides."""
    finished = [(name, one) for name in ("coordinators", "partners") for one in sorted(FINISHED)]
    assert finished == ILLUSTRATED
    for name, language in set(GUIDES) - set(ILLUSTRATED):
        assert read(name, language).index("<aside><b>") < read(name, language).index("<h1>")


@pytest.mark.parametrize(("name", "language"), ILLUSTRATED)
def test_each_picture_is_there_in_its_language(name: str, language: Language) -> None:
    """With words for those who can't see it."""
    pictures = re.findall(r'<img src="([^"]+)" alt="([^"]+)">', read(name, language))
    assert pictures
    for file, words in pictures:
        assert file.endswith(f"-{language}.png")
        assert (FOLDER / file).is_file()
        assert len(words) > len("picture")


@pytest.mark.parametrize("name", ["coordinators", "partners"])
def test_both_languages_say_the_same(name: str) -> None:
    """As many headings, steps, buttons, commands and pictures in French as in Dutch."""
    counted = [
        [read(name, language).count(tag) for tag in ("<h2>", "<li>", "<kbd>", "<code>", "<img")]
        for language in FINISHED
    ]
    assert counted[0] == counted[1]


@pytest.mark.parametrize("name", ["coordinators", "partners"])
def test_french_is_set_as_the_bot_sets_it(name: str) -> None:
    """A no-break space before the high signs; no word that the bot would not say."""
    text = re.sub(r"<[^>]+>", "", read(name, Language.FR))
    assert re.findall(r"[\w»] [:;?!»]", text) == []
    both = "".join(read(name, language) for language in FINISHED).lower()
    assert not re.search(r"veuillez|gelieve|désolé|sorry|invalide|ongeldig", both)
