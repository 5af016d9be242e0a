"""Every alarm fits a message, in all languages at once."""

from __future__ import annotations

from itertools import product

import pytest
from telegram.constants import MessageLimit

from bot.addresses import Addresses
from bot.alarms import alarms, storage_watch
from bot.alarms.alarms import EVERY_LANGUAGE, Alarms
from bot.alarms.refusals import AlarmWords
from bot.catalogues import Catalogues
from bot.delivery import Delivery, Refusal
from bot.messages import Messages
from bot.networks import load_directory
from bot.outgoing import TOPIC_METHODS
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from conversations.protocol.screen import Line, strong
from conversations.text import Msg
from tests.support.samples import ManualClock

TROUBLES: dict[str, tuple[Msg, Msg]] = {
    name: value
    for name, value in vars(alarms).items()
    if isinstance(value, tuple) and value and all(isinstance(part, Msg) for part in value)
}
TROUBLES["damaged"] = storage_watch.DAMAGED
TROUBLES.update({cause.value: told for cause, told in storage_watch.TROUBLES.items()})
"""What the administrators are told of, whatever else is added to it."""


@pytest.fixture
def addresses() -> Addresses:
    """Give the addresses of the demo."""
    return Addresses(load_directory(DEMO_FILE, belgium()))


@pytest.fixture
def worded(addresses: Addresses) -> Alarms:
    """Give alarms in the catalogues' words."""
    messages = Messages(lambda _raw: None, render, Catalogues.load().say, topic_link, message_link)
    return Alarms(addresses, messages, ManualClock())


def _fits(text: str) -> bool:
    return 0 < len(text.encode("utf-16-le")) // 2 <= MessageLimit.MAX_TEXT_LENGTH


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_is_told(refusal: Refusal, addresses: Addresses, worded: Alarms) -> None:
    """Of a message or a topic, for each desk: a title, what to do, and what happens meanwhile."""
    words = AlarmWords(addresses, worded)
    for desk, method in product(addresses.directory.desks, ("sendMessage", *TOPIC_METHODS)):
        told = words(Delivery(7, method, {"text": "a card"}, desk=desk.id), refusal)
        assert told is not None
        assert _fits(told.payload["text"])
        assert told.payload["text"].count("\n") >= 2


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_every_trouble_is_told_in_all_languages(trouble: tuple[Msg, Msg], worded: Alarms) -> None:
    """The administrators read what it is and what is to be done, each in all languages."""
    told = worded.worded("trouble", strong(trouble[0]), Line(trouble[1]))
    assert told is not None
    assert _fits(told.payload["text"])
    assert told.payload["text"].count(" / ") == 2 * (len(EVERY_LANGUAGE) - 1)
