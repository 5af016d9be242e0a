"""Every text of the code, said in every language with all its values, as a message of its own.

The texts are found in the code, so none can be forgotten; what they are put together to is tested
in `tests/conversations/test_screens.py` and `tests/flows/test_every_message.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from string import Formatter

import pytest
from telegram.constants import MessageLimit

from bot.catalogues import Catalogues
from bot.telegram.outbound import render
from conversations.protocol.effects import Send
from conversations.protocol.screen import Line, Screen, Style
from conversations.text import Language, Msg, Value
from tests import texts
from tests.identities import a_chat

LONGEST_VALUE = 800
"""Characters that a person may type into an answer."""

NUMBERS = (0, 1, 2, 100)
MARKUP = re.compile(r"</?(b|i|blockquote|blockquote expandable)>")


@pytest.mark.parametrize("language", Language)
def test_every_text_is_said_with_its_values(language: Language) -> None:
    """No placeholder is unknown, none is left, no value is lost, and no language is missing one."""
    catalogues = Catalogues.load()
    for text in _filled():
        said = catalogues.say(text, language)
        assert said.strip(), text.id
        assert not re.search(r"\{\w*\}", said), said
        values = {name: value for name, value in text.values.items() if name != "n"}
        lost = [name for name, value in values.items() if str(value) not in said]
        assert not lost, said
    assert not catalogues.missing


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("language", Language)
def test_every_text_fits_a_message(language: Language, style: Style) -> None:
    """Filled with as much as people may type, it leaves as it is: not cut, and no markup of it."""
    catalogues = Catalogues.load()
    for text in _filled():
        screen = Screen((Line(text, style),))
        payload = render(Send(a_chat(7), screen, (language,), "live:x"), catalogues.say).payload
        shown = unescape(MARKUP.sub("", payload["text"])).removeprefix("\n")
        assert shown == catalogues.say(text, language)
        assert len(shown.encode("utf-16-le")) // 2 <= MessageLimit.MAX_TEXT_LENGTH


def _filled() -> Iterator[Msg]:
    """Give each text with long values; one with a plural in each of its forms."""
    for original, context in texts.texts_in_code():
        forms = texts.forms_of(original)
        names = {name for form in forms for _text, name, _as, _how in Formatter().parse(form)}
        values: dict[str, Value] = {name: _value(name) for name in names if name}
        text = Msg(forms[0], context, forms[1] if len(forms) > 1 else None, values)
        yield from (text(n=number) for number in NUMBERS) if text.plural else (text,)


def _value(name: str) -> str:
    return f"<{name}> & ".ljust(LONGEST_VALUE, "é")
