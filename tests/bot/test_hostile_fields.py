"""Signs that mean something to a program, in every field: people read them as they were typed."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator

import pytest

from bot.sandbox import Message
from tests.support.bot_driver import REQUEST
from tests.support.running_desk_driver import RunningDeskDriver, said_by_bot, unexpected

pytestmark = pytest.mark.slow

HIDDEN = "\u202e\u2066\u200b\u200d\ufeff\u2800"
"""Turns the line around, or shows as nothing."""

HOSTILE = {
    "HTML": "<b>gras</b> <script>x</script> &lt;i&gt; <a href='tg://user?id=1'>ici</a>",
    "Markdown": "*gras* _italique_ `code` [ici](http://x.example) ||spoiler|| ~barré~",
    "a text turned around": f"avant {HIDDEN}milieu{HIDDEN} apres",
    "another alphabet": "textes en кириллица et ελληνικά, ｆｕｌｌ ｗｉｄｔｈ",
    "placeholders": "{reference} {name} %s %(x)s {{}} ${USER}",
    "a command": "texte puis /start et /annuler tout",
}


@pytest.fixture
async def life(life: RunningDeskDriver) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot that refuses nothing in the end: no call may be one that Telegram can't read."""
    yield life
    await life.end()
    assert unexpected(life) == set()


def shown(typed: str) -> str:
    """Give what should be read of a text: everything that has ink, spaces folded."""
    return " ".join("".join(sign for sign in typed if sign not in HIDDEN).split())


def reads(message: Message, typed: str) -> bool:
    """Say whether a message shows a text as it was typed, and hides nothing."""
    plain = " ".join(message.text.split())
    unseen = [sign for sign in message.text if unicodedata.category(sign) == "Cf"]
    return shown(typed) in plain and not unseen


@pytest.mark.parametrize("kind", HOSTILE)
async def test_every_field_shows(life: RunningDeskDriver, kind: str) -> None:
    """The need, who asks, the organisation, a reply, a note and an answer: each as it was typed."""
    typed = HOSTILE[kind]
    who = f"Camille, éducatrice, {typed}"[:100]
    steps = tuple(
        f"Besoin: {typed}" if one.startswith("Nous") else who if one.startswith("Camille") else one
        for one in REQUEST
    )
    need = next(at for at, one in enumerate(steps) if one.startswith("Besoin"))
    steps = (*steps[: need + 1], "organisation_kind:social", *steps[need + 1 :])
    card = await life.sends(steps=steps)
    await life.taps(life.anne, card, "take", "reply")
    assert reads(card, typed)
    await life.says(life.anne, f"Bonjour {typed}", life.namur, to=said_by_bot(life.namur)[-1])
    assert reads(said_by_bot(life.camille)[-1], typed)
    await life.taps(life.anne, card, "note")
    await life.says(life.anne, f"Note {typed}", life.namur, to=said_by_bot(life.namur)[-1])
    assert reads(card, f"Note {typed}")
    await life.chooses(life.camille, "event:write")
    await life.says(life.camille, f"Merci {typed}")
    assert any(reads(message, f"Merci {typed}") for message in said_by_bot(life.namur))
