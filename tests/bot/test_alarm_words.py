"""What the administrators read when a message for coordinators did not arrive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.addresses import Addresses
from bot.alarms.alarms import Alarms
from bot.alarms.refusals import AlarmWords
from bot.catalogues import Catalogues
from bot.delivery import Delivery, Refusal
from bot.messages import Messages
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from tests.support.samples import ManualClock

CARD = Delivery(7, "sendMessage", {"text": "a card"}, desk="namur")


@pytest.fixture
def addresses() -> Addresses:
    """Give the addresses of the demo."""
    return Addresses(load_directory(DEMO_FILE, belgium()))


def words(addresses: Addresses) -> AlarmWords:
    """Give what words the alarms, in the catalogues' words."""
    messages = Messages(lambda _raw: None, render, Catalogues.load().say, topic_link, message_link)
    return AlarmWords(addresses, Alarms(addresses, messages, ManualClock()))


@pytest.mark.parametrize("refusal", Refusal)
def test_an_alarm_names_the_group_in_both_languages(addresses: Addresses, refusal: Refusal) -> None:
    """Whatever the reason, the administrators know which group it is about, and no content."""
    alarm = words(addresses)(CARD, refusal)
    assert alarm is not None
    assert alarm.desk == "administrators"
    assert "Coordination de Namur" in alarm.payload["text"]
    assert "Coördinatie van Namen" in alarm.payload["text"]
    assert "a card" not in alarm.payload["text"]


def test_each_trouble_that_can_be_mended_says_how(addresses: Addresses) -> None:
    """Being removed, having no rights and a wrong number are told apart."""
    mendable = (Refusal.KICKED, Refusal.NO_RIGHTS, Refusal.CHAT_NOT_FOUND, Refusal.TOPIC_CLOSED)
    alarms = [words(addresses)(CARD, refusal) for refusal in mendable]
    assert len({alarm.payload["text"] for alarm in alarms if alarm}) == len(mendable)


def test_a_desk_that_is_no_longer_declared_is_named_as_it_was(addresses: Addresses) -> None:
    """A desk taken out of the networks file still has its id."""
    alarm = words(addresses)(replace(CARD, desk="liege"), Refusal.KICKED)
    assert alarm is not None
    assert "liege" in alarm.payload["text"]


def test_without_an_administrators_chat_there_is_no_alarm(addresses: Addresses) -> None:
    """Nothing is posted that could go nowhere."""
    addresses.directory = replace(addresses.directory, administrators_chat_id=None)
    assert words(addresses)(CARD, Refusal.KICKED) is None


@pytest.mark.parametrize("refusal", Refusal)
def test_what_is_missing_for_topics_is_said_in_the_group_itself(
    addresses: Addresses, refusal: Refusal
) -> None:
    """There somebody can give the right, or switch topics on; in the group's own language."""
    topic = Delivery(7, "createForumTopic", {"name": "K7R-4M3 · advice"}, desk="hainaut-adults")
    told = words(addresses)(topic, refusal)
    assert told is not None
    assert told.desk == "hainaut-adults"
    assert not told.topic
    assert "sujet" in told.payload["text"]
    assert "onderwerp" not in told.payload["text"]
