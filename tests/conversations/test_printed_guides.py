"""Whoever asks for help is given the address of the page to print, where a network has one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.resources import LOCALES
from bot.words import entries
from conversations.desk.guide import guide
from conversations.protocol.screen import Screen
from conversations.screens.pages import help_screen
from conversations.text import Language, Names
from tests.support.demo_context import catalogues, directory

WRITTEN_IN = (Language.FR, Language.NL)
EXAMPLES = ("rappeler jeudi", "donderdag terugbellen")
OF_TELEGRAM = ("répondre",)
"""The gesture of Telegram's apps, as they call it."""

AT = Names((("fr", "https://example.org/fr"), ("nl", "https://example.org/nl")))
PRINTED = replace(directory(), guide_for_coordinators=AT, guide_for_partners=AT)


def said(screen: Screen, language: str) -> list[str]:
    return [catalogues().say(line.text, language) for line in screen.lines]


@pytest.mark.parametrize("language", WRITTEN_IN)
@pytest.mark.parametrize("alone", [True, False])
def test_coordinators_read_where_their_page_is(language: Language, *, alone: bool) -> None:
    """In their language, last, in the group and alone with the bot; without one, not a word."""
    assert said(guide(PRINTED, alone=alone), language)[-1].endswith(f"org/{language}")
    assert not any("https" in line for line in said(guide(directory(), alone=alone), language))


@pytest.mark.parametrize("language", WRITTEN_IN)
@pytest.mark.parametrize("alone", [True, False])
def test_buttons_are_called_as_on_the_card(language: Language, *, alone: bool) -> None:
    """What the help puts in quotes can be found and pressed, an example of a next step aside."""
    labels = {entry.words.get(language) for entry in entries(LOCALES)}
    text = " ".join(said(guide(directory(), alone=alone), language))
    quoted = set(re.findall(r"[«“]\s?(.+?)\s?[»”]", text)) - {*EXAMPLES}
    assert len(quoted) >= 4
    assert quoted - {*OF_TELEGRAM} <= labels


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_partners_read_where_theirs_is(language: Language) -> None:
    """On the help page, below whom to ask."""
    assert said(help_screen(None, None, PRINTED, begun=False), language)[-1].endswith(
        f"/{language}"
    )
    without = help_screen(None, None, directory(), begun=False)
    assert not any("https" in line for line in said(without, language))
