"""A request at the coordinators' desk, with a bot that stays up, and one that keeps ending.

Everything goes over real HTTP to a pretend Telegram, and into a real database.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.support.bot_driver import settings, without_limits
from tests.support.running_desk_driver import (
    RunningDeskDriver,
    label_on,
    reference_on,
    said_by_bot,
    unexpected,
)

pytestmark = pytest.mark.slow

CALL = "Bonjour, pouvons-nous vous appeler jeudi ?"
CORRECTED = "Bonjour, pouvons-nous vous appeler vendredi ?"
ANSWER = "Jeudi matin me convient."


@pytest.fixture(
    params=[
        pytest.param(False, id="steady"),
        pytest.param(True, id="restless", marks=pytest.mark.slow),
    ]
)
async def life(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot without limits, its requester and its coordinators."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=request.param)
        await life.begin()
        yield life
        await life.end()
        assert unexpected(life) == set()


async def test_of_two_coordinators_one_gets_the_request(life: RunningDeskDriver) -> None:
    """Both press at once: the first has it, the other learns who, and the requester hears once."""
    card = await life.sends()
    label = label_on(card, "take")
    assert label is not None
    presses = [one.presses(label, message=card, chat=life.namur) for one in (life.anne, life.karim)]
    await life.settled()
    first, second = await asyncio.gather(*(press.answer() for press in presses))
    assert first is not None
    assert second is not None
    assert "Anne" not in first.text
    assert "Anne" in second.text
    assert "Anne" in card.text
    assert "Karim" not in card.text
    assert sum("Anne" in message.text for message in said_by_bot(life.camille)) == 1


async def test_a_colleague_is_given_a_request_while_in_the_group(life: RunningDeskDriver) -> None:
    """Known is who pressed something; the messenger is asked whether he is still there."""
    card = await life.sends()
    await life.taps(life.karim, card, "take", "release")
    await life.taps(life.anne, card, "take", "give", "Karim")
    assert "Karim" in said_by_bot(life.namur)[-1].text
    assert "Karim" in card.text.splitlines()[0]
    await life.says(life.anne, "/absent 12/12", life.namur)
    assert "12/12" in said_by_bot(life.namur)[-1].text
    await life.taps(life.anne, card, "over", "give")
    label = label_on(card, "Karim")
    assert label is not None
    life.namur.leave(life.karim)
    await life.settled()
    toast = await life.taps(life.anne, card, label)
    assert toast is not None
    assert "membre" in toast.text
    assert "Anne" in card.text.splitlines()[0]


async def test_what_was_relayed_leaves_the_group_with_the_request(
    life: RunningDeskDriver,
) -> None:
    """The old group keeps where it is; the reason stands on the new card, and is no news."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    await life.chooses(life.camille, "event:write")
    await life.says(life.camille, ANSWER)
    assert any(ANSWER in message.text for message in said_by_bot(life.namur))
    await life.taps(life.anne, card, "menu:move", "menu:move.brussels", "why:brussels")
    await life.says(life.anne, CALL, life.namur, to=said_by_bot(life.namur)[-1])
    assert not any(ANSWER in message.text for message in said_by_bot(life.namur))
    assert CALL in said_by_bot(life.brussels)[-1].text
    assert not any(CALL in message.text for message in said_by_bot(life.camille))


async def test_a_document_reaches_the_requester(life: RunningDeskDriver) -> None:
    """In answer to the card, seen first; it arrives as a file, with the words that it came with."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    life.anne.sends("document", CALL, life.namur, reply_to=card)
    await life.settled()
    page = said_by_bot(life.namur)[-1]
    assert "document.pdf" in page.text
    await life.taps(life.anne, page, "Envoyer à Camille Exemple")
    arrived = said_by_bot(life.camille)[-1]
    assert arrived.content["document"]["file_name"] == "document.pdf"
    assert CALL in arrived.text
    assert arrived.buttons


async def test_a_reply_reaches_the_requester_and_the_group_knows(life: RunningDeskDriver) -> None:
    """The prompt is for the one who pressed; its answer arrives, and a sign says so."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "reply")
    prompt = said_by_bot(life.namur)[-1]
    assert prompt.text.startswith("Anne\n")
    assert prompt.reply_to == card.serial
    await life.says(life.anne, CALL, life.namur, to=prompt)
    assert [CALL in message.text for message in said_by_bot(life.camille)].count(True) == 1
    sign = said_by_bot(life.namur)[-1]
    assert sign.text.startswith("✓")
    assert sign.reply_to == card.serial
    assert sum("✓" in message.text for message in said_by_bot(life.namur)) == 1
    assert CALL in card.text


async def test_a_reply_to_the_card_waits_for_a_choice(life: RunningDeskDriver) -> None:
    """Nothing leaves before the tap, also over a restart; a reply to one's own words is known."""
    life.namur.promote_bot()  # an administrator sees replies to what coordinators wrote, too
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    typed = life.anne.types(CALL, chat=life.namur, reply_to=card)
    await life.settled()
    page = said_by_bot(life.namur)[-1]
    assert CALL in page.text
    assert not any(CALL in message.text for message in said_by_bot(life.camille))
    await life.taps(life.anne, page, "Envoyer à Camille Exemple")
    assert [CALL in message.text for message in said_by_bot(life.camille)].count(True) == 1
    assert CALL not in page.text
    assert not page.buttons
    await life.says(life.anne, ANSWER, life.namur, to=typed)
    assert ANSWER in said_by_bot(life.namur)[-1].text


async def test_a_reply_is_corrected_where_it_was_read(life: RunningDeskDriver) -> None:
    """Whoever edits a reply changes the message that the requester has, without another one."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "reply")
    typed = life.anne.types(CALL, chat=life.namur, reply_to=said_by_bot(life.namur)[-1])
    await life.settled()
    before = len(said_by_bot(life.camille))
    life.anne.edits(typed, CORRECTED)
    await life.settled()
    assert len(said_by_bot(life.camille)) == before
    assert CORRECTED in said_by_bot(life.camille)[-1].text
    assert CALL not in said_by_bot(life.camille)[-1].text


async def test_questions_are_answered_and_answered_again(life: RunningDeskDriver) -> None:
    """Details asked for reach the group, and a reply to that very message reaches the requester."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "ask", "Description du besoin", "asked")
    await life.chooses(life.camille, "event:precise")
    await life.says(life.camille, "Surtout des personnes de plus de septante ans.")
    await life.chooses(life.camille, "retyped:add")
    await life.chooses(life.camille, "precise:send")
    heard = said_by_bot(life.namur)[-1]
    assert "septante ans" in heard.text
    assert heard.reply_to == card.serial
    assert "septante ans" in card.text
    await life.says(life.karim, CALL, life.namur, to=heard)
    assert CALL in said_by_bot(life.camille)[-1].text
    assert said_by_bot(life.namur)[-1].text.startswith("✓")


async def test_the_requester_writes_and_is_answered(life: RunningDeskDriver) -> None:
    """What is written with the button of a piece of news stands in the group, below the card."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    await life.chooses(life.camille, "event:write")
    await life.says(life.camille, ANSWER)
    heard = said_by_bot(life.namur)[-1]
    assert ANSWER in heard.text
    assert heard.reply_to == card.serial
    await life.says(life.anne, CALL, life.namur, to=heard)
    assert CALL in said_by_bot(life.camille)[-1].text


async def test_a_reply_to_the_coordination_reaches_it(life: RunningDeskDriver) -> None:
    """The requester answers a message as in any chat, while another request is filled in."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "reply")
    await life.says(life.anne, CALL, life.namur, to=said_by_bot(life.namur)[-1])
    heard = said_by_bot(life.camille)[-1]
    await life.says(life.camille, "/start")
    await life.says(life.camille, ANSWER, to=heard)
    assert ANSWER in said_by_bot(life.namur)[-1].text


async def test_whoever_blocked_the_bot_can_be_reached_otherwise(life: RunningDeskDriver) -> None:
    """The group learns that the reply did not arrive, and the phone number to use instead."""
    card = await life.sends(contact="0470 12 34 56")
    await life.taps(life.anne, card, "take", "reply")
    life.camille.blocks()
    await life.says(life.anne, CALL, life.namur, to=said_by_bot(life.namur)[-1])
    sign = said_by_bot(life.namur)[-1]
    assert sign.text.startswith("✗")
    assert "470 12 34 56" in sign.text
    assert sign.reply_to == card.serial


async def test_a_transfer_moves_the_card(life: RunningDeskDriver) -> None:
    """One group keeps a line without buttons, the other the card: only that one can act."""
    card = await life.sends()
    reference = reference_on(card)
    await life.taps(life.anne, card, "take", "menu:move", "menu:move.brussels", "move:brussels")
    assert card.buttons == ()
    assert "Coordination de Bruxelles" in card.text
    assert reference in card.text
    moved = said_by_bot(life.brussels)[-1]
    assert "5000 Namur" in moved.text
    await life.taps(life.karim, moved, "take")
    assert "Karim" in moved.text
    life.anne.presses_data(f"e:release:{reference}", card)
    await life.settled()
    assert "Karim" in moved.text
    await life.says(life.karim, "/openstaande", life.brussels)
    assert "Karim" in said_by_bot(life.brussels)[-1].text
    await life.taps(life.karim, moved, "menu:move", "menu:move.namur", "move:namur")
    back = said_by_bot(life.namur)[-1]
    assert back is not card
    assert card.buttons == ()
    await life.taps(life.anne, back, "take")
    assert "Anne" in back.text
    assert card.text == f"⬇️ {reference}\xa0: voir plus bas"


async def test_a_closed_request_is_opened_again(life: RunningDeskDriver) -> None:
    """The requester learns of both; the lists of the group follow."""
    card = await life.sends()
    await life.taps(life.anne, card, "take", "menu:close", "menu:close.no_capacity")
    await life.taps(life.anne, card, "close:no_capacity")
    told = len(said_by_bot(life.camille))
    reference = reference_on(card)
    await life.chooses(life.camille, "event:rate1")
    await life.says(life.anne, "/ouvertes", life.namur)
    assert reference not in said_by_bot(life.namur)[-1].text
    await life.taps(life.anne, card, "reopen")
    assert len(said_by_bot(life.camille)) == told + 1
    await life.says(life.anne, "/miennes", life.namur)
    listed = said_by_bot(life.namur)[-1]
    assert reference in listed.text
    await life.says(life.anne, f"/ref {reference}", life.namur)
    anew = said_by_bot(life.namur)[-1]
    assert anew is not card
    assert card.buttons == ()
    await life.taps(life.anne, anew, "release")
    assert label_on(anew, "take")
    await life.says(life.karim, "/miennes", life.namur)
    assert reference not in said_by_bot(life.namur)[-1].text


async def test_only_replies_to_a_prompt_leave_the_group(life: RunningDeskDriver) -> None:
    """What coordinators say to each other, also below a card, is heard by nobody else."""
    life.namur.promote_bot()  # an administrator sees every message of the group
    card = await life.sends()
    await life.taps(life.anne, card, "take", "reply")
    before = [message.text for message in said_by_bot(life.camille)]
    prompt = said_by_bot(life.namur)[-1]
    mine = life.karim.types("Qui connaît cette maison ?", chat=life.namur)
    await life.settled()
    await life.says(life.anne, "Moi.", life.namur, to=mine)
    await life.says(life.anne, "Je les appelle demain.", life.namur, to=card)
    life.anne.sends("voice", chat=life.namur, reply_to=card)
    await life.settled()
    assert [message.text for message in said_by_bot(life.camille)] == before
    waits, refused = said_by_bot(life.namur)[-2:]
    assert "Je les appelle demain." in waits.text
    assert "seul un texte" in refused.text
    life.anne.sends("voice", chat=life.namur, reply_to=prompt)
    await life.settled()
    assert [message.text for message in said_by_bot(life.camille)] == before
    assert said_by_bot(life.namur)[-1] is not prompt
