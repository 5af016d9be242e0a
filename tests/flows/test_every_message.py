"""Every message, card, prompt, reminder and toast of all scenarios, in each language.

Whichever language it was sent in, it is rendered in each of them; and in all of them at once what
a group reads, for a desk may speak several, or what was sent in several.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args

import pytest
from telegram.constants import (
    CallbackQueryLimit,
    ForumTopicLimit,
    InlineKeyboardButtonLimit,
    MessageLimit,
)

from bot.catalogues import Catalogues
from bot.telegram.outbound import BETWEEN_LANGUAGES, render
from conversations.protocol.effects import Edit, Effect, Save, Send, SendFile, Toast
from conversations.protocol.orders import DeskAction, order_in
from conversations.protocol.screen import Button
from conversations.requests.event import Event, EventKind, Reminder
from conversations.text import Language, Msg
from tests.flows.player import SPOKEN, play
from tests.flows.scenarios import SCENARIOS

pytestmark = pytest.mark.slow

LONGEST_LABEL, LONGEST_TOAST = 32, 60
"""Characters that a phone shows of a button, and that can be read before they are gone."""

LANGUAGES = tuple((language,) for language in Language)
TOGETHER = [*LANGUAGES, tuple(Language)]


@pytest.fixture(scope="session")
def effects(catalogues: Catalogues) -> tuple[Effect, ...]:
    """Play all scenarios in each language that they speak, and give all that they ask for."""
    worlds = (play(one, language, catalogues).world for one in SCENARIOS for language in SPOKEN)
    effects = (effect for world in worlds for effect in world.effects)
    return tuple({repr(effect): effect for effect in effects}.values())


@pytest.fixture(scope="session")
def messages(effects: tuple[Effect, ...]) -> tuple[Send | Edit, ...]:
    """Give each different message once."""
    found = (effect for effect in effects if isinstance(effect, Send | Edit))
    signs = ((repr((one.screen, one.topic)), _in_all(one), one) for one in found)
    return tuple({(sign, in_all): one for sign, in_all, one in signs}.values())


def test_the_scenarios_show_every_kind(effects: tuple[Effect, ...]) -> None:
    """What is rendered here is all that can happen: each effect, event, reminder and action."""
    assert {type(effect) for effect in effects} == set(get_args(Effect))
    events = list(_events(effects))
    assert {event.kind for event in events} == set(EventKind)
    assert {event.reminder for event in events} >= set(Reminder)
    orders = [order_in(button.code) for button in _buttons(effects)]
    pages = {order.how.partition(".")[0] for order in orders if order}
    assert {order.action for order in orders if order} | pages >= set(DeskAction)


@pytest.mark.parametrize("languages", TOGETHER, ids="-".join)
def test_every_message_is_whole(
    languages: tuple[str, ...], messages: tuple[Send | Edit, ...], catalogues: Catalogues
) -> None:
    """A text, and the name of a topic, fit the messenger uncut, and nothing in them is empty."""
    for message in _read_in(languages, messages):
        said = [_said(line.text, languages, catalogues) for line in message.screen.lines]
        _assert_whole("\n".join(said), MessageLimit.MAX_TEXT_LENGTH)
        rendered = render(replace(message, languages=languages), catalogues.say)
        assert rendered.payload["text"].strip()
        if message.topic:
            about = _said(message.topic.about, languages, catalogues)
            assert rendered.topic_name.endswith(about)
            _assert_whole(rendered.topic_name, ForumTopicLimit.MAX_NAME_LENGTH)


@pytest.mark.parametrize("languages", TOGETHER, ids="-".join)
def test_every_button_can_be_read_and_pressed(
    languages: tuple[str, ...], messages: tuple[Send | Edit, ...], catalogues: Catalogues
) -> None:
    """A label has at most 32 characters in each language, and what it sends fits the messenger.

    That goes for the names of desks too; in several languages a label says them all.
    """
    for message in _read_in(languages, messages):
        rendered = render(replace(message, languages=languages), catalogues.say)
        for pressed in _pressed(rendered.payload):
            assert 0 < len(pressed.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
        for button in _buttons([message]):
            label = _said(button.label, languages, catalogues)
            assert label
            if len(languages) == 1:
                assert len(label) <= LONGEST_LABEL + 2 * label.startswith("✅"), label


@pytest.mark.parametrize("language", Language)
def test_every_press_is_answered_in_short(
    language: Language, effects: tuple[Effect, ...], catalogues: Catalogues
) -> None:
    """A toast has at most 60 characters, an alert what the messenger takes."""
    for toast in effects:
        if isinstance(toast, Toast) and toast.text:
            text = catalogues.say(toast.text, language)
            most = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
            _assert_whole(text, most if toast.alert else LONGEST_TOAST)


@pytest.mark.parametrize("languages", TOGETHER, ids="-".join)
def test_every_file_has_a_name_and_says_what_it_is(
    languages: tuple[str, ...], effects: tuple[Effect, ...], catalogues: Catalogues
) -> None:
    """What stands below a file fits, and its page has a line for each thing held."""
    for file in effects:
        if isinstance(file, SendFile):
            payload = render(replace(file, languages=languages), catalogues.say).payload
            _assert_whole(payload["caption"], MessageLimit.CAPTION_LENGTH)
            assert payload["document"]["name"].strip(".")
            assert payload["document"]["content"].count("<p>") >= len(file.lines) / 2


def _in_all(message: Send | Edit) -> bool:
    """Whether a message may be read in several languages at once."""
    return isinstance(message.to, str) or message.to.group or len(message.languages) > 1


def _read_in(languages: tuple[str, ...], messages: Iterable[Send | Edit]) -> Iterator[Send | Edit]:
    return (one for one in messages if len(languages) == 1 or _in_all(one))


def _said(text: Msg, languages: tuple[str, ...], catalogues: Catalogues) -> str:
    """Say a text in each language, once where they say the same."""
    said = (catalogues.say(text, language) for language in languages)
    return BETWEEN_LANGUAGES.join(dict.fromkeys(said))


def _assert_whole(text: str, most: int) -> None:
    """Hold a text to a length in the messenger's units, and to having all its values."""
    assert text.strip()
    assert len(text.encode("utf-16-le")) // 2 <= most, text
    assert "{" not in text, text
    assert "None" not in text, text


def _events(effects: Iterable[Effect]) -> Iterator[Event]:
    for effect in effects:
        if isinstance(effect, Save):
            yield from effect.request.events


def _buttons(effects: Iterable[Effect]) -> Iterator[Button]:
    for effect in effects:
        if isinstance(effect, Send | Edit):
            for row in effect.screen.rows:
                yield from row


def _pressed(payload: Mapping[str, Any]) -> Iterator[str]:
    """Give what each button of a message sends when it is pressed."""
    for row in payload.get("reply_markup", {}).get("inline_keyboard", ()):
        yield from (button["callback_data"] for button in row if "callback_data" in button)
