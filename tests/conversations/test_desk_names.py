"""A coordinator's name, whatever it holds, is one short line in what anybody reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.outbound import render
from conversations.protocol.effects import Edit, Send, Toast
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from tests.support.demo_context import LANGUAGES, catalogues, said, text_of
from tests.support.desk_driver import ANNE, DeskDriver
from tests.support.private_chat_driver import PERSON

HOSTILE = {
    "markup": "<b>Anne</b> & <a href='https://example.org'>Co</a>",
    "lines": "Anne\n\nVotre demande est refusée.\r\nAppelez",
    "endless": "Anne " * 100,
    "turned around": "\u202eennA\u202c",
    "braces": "{reference} {0} {name!r} %s",
    "nothing": "\u3164\u200b\u2800",
    "emoji": "👩🏽‍⚕️" * 60,
    "accents": "Z" + "\u0335\u0336" * 80,
}
NAMES = pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)


def _told(office: DeskDriver) -> Send:
    return next(one for one in office.of(Send) if one.to == PERSON)


def _reply_of(sender: Sender) -> DeskDriver:
    office = DeskDriver()
    office.press(DeskAction.TAKE, sender=sender)
    office.reply("Bonjour.", sender)
    return office


@NAMES
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_requester_reads_one_short_line(name: str, language: str) -> None:
    """Taken or answered: the name adds no line, no sign that prints as nothing, no length."""
    plain, hostile = (_reply_of(replace(ANNE, name=one)) for one in ("Anne", name))
    for office in (plain, hostile):
        assert len(office.told) == 2
    calm, said_now = (text_of(_told(one).screen, language) for one in (plain, hostile))
    assert said_now.count("\n") == calm.count("\n")
    assert len(said_now) <= len(calm) + 40
    assert not {"\u202e", "\u200b", "\u3164"} & set(said_now)


@NAMES
def test_a_name_is_no_markup(name: str) -> None:
    """What the messenger gets is escaped, in the private chat and in the group."""
    office = _reply_of(replace(ANNE, name=name))
    for effect in office.of(Send) + office.of(Edit):
        text = render(effect, catalogues().say).payload["text"]
        assert "<a href='https" not in text
        assert "<b>Anne" not in text


@NAMES
def test_the_group_reads_one_line_too(name: str) -> None:
    """The first line of the card, the prompt and the toast hold it as well."""
    hostile = replace(ANNE, name=name)
    office = DeskDriver()
    office.press(DeskAction.TAKE, sender=hostile)
    owner = office.request.owner
    assert owner
    assert 0 < len(owner.actor_name) <= 40
    assert owner.actor_name in text_of(office.card).splitlines()[0]
    office.press(DeskAction.TAKE, sender=replace(ANNE, person=99))
    (toast,) = office.of(Toast)
    assert toast.text
    assert len(said(toast.text)) <= 60


def test_a_name_that_prints_as_nothing_is_replaced() -> None:
    """The sentence still says who looks after the request."""
    office = DeskDriver()
    office.press(DeskAction.TAKE, sender=replace(ANNE, name=HOSTILE["nothing"]))
    assert "Coordination s'occupe" in office.told[0]
