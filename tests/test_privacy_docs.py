"""What a data-protection officer signs is what the bot does when nobody has changed a setting.

A language that is a draft has no document to be signed yet.
"""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.storage.retention import SCREENS
from conversations.directory import Retention
from conversations.languages.packs import FINISHED
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import COMMAND_NAMES
from conversations.requests.expiry import NOTICE
from conversations.text import Language

DOCS = Path(__file__).parent.parent / "docs"
UNITS = {
    Language.FR: {"days": "jours", "months": "mois"},
    Language.NL: {"days": "dagen", "months": "maanden"},
}


def document(language: Language) -> str:
    return (DOCS / f"privacy.{language}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", FINISHED)
def test_each_period_stands_there_with_its_default(language: Language) -> None:
    """Every period of the settings has its row, with the number that holds without settings."""
    text = document(language)
    for period in fields(Retention):
        (row,) = [line for line in text.splitlines() if f"`{period.name}`" in line]
        unit = UNITS[language][period.name.rpartition("_")[2]]
        assert f" {period.default} {unit}" in row, period.name


@pytest.mark.parametrize("language", FINISHED)
def test_what_no_setting_changes_stands_there_too(language: Language) -> None:
    """How long the places of messages are known, and what is warned of, are numbers of the code."""
    for period in (SCREENS, NOTICE):
        assert f" {period.days} {UNITS[language]['days']}" in document(language)


@pytest.mark.parametrize("language", FINISHED)
def test_the_rights_name_the_commands(language: Language) -> None:
    """A person finds in the bot what the officer reads."""
    names = COMMAND_NAMES[language]
    for right in (ChatAction.PRIVACY, ChatAction.DATA, ChatAction.FORGET, ChatAction.REQUESTS):
        assert f"`/{names[right]}`" in document(language)


def test_both_documents_say_the_same_in_the_same_places() -> None:
    """As many headings, rows and open questions in French as in Dutch."""
    french, dutch = document(Language.FR), document(Language.NL)
    for sign in (r"^## ", r"^\| ", r"^- ", r"\*\*(à décider|te beslissen)\*\*", r"art\. \d+"):
        found = [
            len(re.findall(sign, text, re.MULTILINE | re.IGNORECASE)) for text in (french, dutch)
        ]
        assert found[0] == found[1], sign
