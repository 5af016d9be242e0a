"""The guides to print name buttons and commands as the bot does, in French as in Dutch."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from bot.resources import LOCALES
from bot.words import entries
from conversations.desk.messages import CANCELS
from conversations.languages.packs import PACKS
from conversations.protocol.commands import COMMANDS
from conversations.text import Language

FOLDER = Path(__file__).parents[1] / "docs" / "guides"
WRITTEN_IN = (Language.FR, Language.NL)
GUIDES = [(name, language) for name in ("coordinators", "partners") for language in WRITTEN_IN]


def read(name: str, language: Language) -> str:
    return unescape((FOLDER / f"{name}.{language}.html").read_text(encoding="utf-8"))


def commands_of(language: Language) -> set[str]:
    desk = PACKS[language].desk_commands
    return {*COMMANDS, *CANCELS, *(getattr(desk, one) for one in desk.__dataclass_fields__)}


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


@pytest.mark.parametrize(("name", "language"), GUIDES)
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
        for language in WRITTEN_IN
    ]
    assert counted[0] == counted[1]


@pytest.mark.parametrize("name", ["coordinators", "partners"])
def test_french_is_set_as_the_bot_sets_it(name: str) -> None:
    """A no-break space before the high signs; no word that the bot would not say."""
    text = re.sub(r"<[^>]+>", "", read(name, Language.FR))
    assert re.findall(r"[\w»] [:;?!»]", text) == []
    both = "".join(read(name, language) for language in WRITTEN_IN).lower()
    assert not re.search(r"veuillez|gelieve|désolé|sorry|invalide|ongeldig", both)
