"""The privacy text says what the settings say, and fits a message."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest

from bot.telegram.outbound import render
from conversations.directory import Contact, Directory, Retention
from conversations.flows.journey import QUESTIONS
from conversations.protocol.effects import Send
from conversations.protocol.screen import Screen
from conversations.screens.privacy import notice_screen, privacy_screen
from conversations.text import Language, Names
from tests.support.demo_context import catalogues, directory, text_of
from tests.support.private_chat_driver import PrivateChatDriver

LONGEST = 4096  # Bot API: characters of a text


def with_settings(**settings: object) -> Directory:
    return replace(directory(), **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", Language)
def test_every_period_is_said(language: Language) -> None:
    """A network that changes a period changes what people read."""
    periods = {period.name: 20 + place for place, period in enumerate(fields(Retention))}
    text = text_of(privacy_screen(with_settings(retention=Retention(**periods))), language)
    for name, number in periods.items():
        assert f" {number} " in text.replace("\N{NO-BREAK SPACE}", " "), name


@pytest.mark.parametrize("language", Language)
def test_without_a_controller_the_networks_are_named(language: Language) -> None:
    """Somebody always answers for people's data, and can be reached."""
    text = text_of(privacy_screen(directory()), language)
    for network in directory().networks:
        assert network.names.said(language) in text
    assert "coordination@example.org" in text


def test_a_controller_is_named_with_its_contact() -> None:
    """The one of the settings, in the person's language."""
    names = Names((("fr", "Réseau Exemple"), ("nl", "Voorbeeldnetwerk")))
    officer = Contact(email="privacy@example.org", names=names)
    text = text_of(privacy_screen(with_settings(data_protection=officer)), "nl")
    assert "Voorbeeldnetwerk" in text
    assert "privacy@example.org" in text
    assert directory().networks[0].names.said("nl") not in text


def test_a_contact_without_a_name_leaves_the_networks_responsible() -> None:
    """An address alone says how to reach somebody, not who answers."""
    officer = Contact(email="privacy@example.org")
    text = text_of(privacy_screen(with_settings(data_protection=officer)))
    assert "privacy@example.org" in text
    assert directory().networks[0].names.said("fr") in text


def sent(screen: Screen, *languages: str) -> str:
    payload = render(Send(1, screen, languages, "live:1"), catalogues().say).payload
    return re.sub("<[^>]*>", "", str(payload["text"]))


@pytest.mark.parametrize("language", Language)
def test_it_fits_a_message(language: Language) -> None:
    """Nothing of it is cut."""
    text = sent(privacy_screen(directory()), language)
    assert len(text) <= LONGEST
    assert "contact@apd-gba.be" in text
    assert "…" not in text


def test_before_a_language_is_chosen_the_short_part_is_shown() -> None:
    """In both languages, uncut; the rest follows once one of them is chosen."""
    talk = PrivateChatDriver(language_code="de")
    talk.commands("privacy")
    text = sent(talk.screen, "fr", "nl")
    assert "/mijngegevens" in text
    assert "apd-gba" not in text
    assert len(text) <= LONGEST
    assert "…" not in text


def test_the_notice_stays_short() -> None:
    """Before the first personal datum: five lines, each read at a glance."""
    lines = notice_screen(QUESTIONS["notice"], Retention()).lines
    assert len(lines) == 6
    for language in Language:
        said = [catalogues().say(line.text, language) for line in lines]
        assert max(map(len, said)) <= 140


def test_the_periods_that_are_said_are_those_that_are_counted() -> None:
    """A month is thirty days, wherever it is counted."""
    kept = Retention()
    assert (kept.drafts.days, kept.set_aside.days, kept.traces.days) == (7, 14, 7)
    assert (kept.content.days, kept.profile.days) == (180, 360)
