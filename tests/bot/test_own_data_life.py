"""Seeing and erasing one's data, with the whole bot, over HTTP, into a real database."""

from __future__ import annotations

import json
from html import unescape

import pytest

from bot.commands.blocking import block, erase
from bot.sandbox import faults
from bot.sandbox.refusals import bad_request
from bot.storage.tables import metadata
from bot.turns import turns
from tests.identities import a_person
from tests.support.running_desk_driver import RunningDeskDriver, reference_on, said_by_bot
from tests.support.samples import sql_at

pytestmark = pytest.mark.slow

CANARY = "Le canari <b>s'appelle</b> Titi & Cie."


async def writes(life: RunningDeskDriver, text: str) -> None:
    await life.chooses(life.camille, "event:write")
    await life.says(life.camille, text)


async def test_the_file_arrives_and_can_be_opened(life: RunningDeskDriver) -> None:
    """It is one page that shows what was typed as it was typed, with the same as JSON."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    await writes(life, CANARY)
    await life.says(life.camille, "/mesdonnees")
    message = said_by_bot(life.camille)[-1]
    assert message.content["document"]["file_name"] == "mes-donnees.html"
    assert "1 demande" in message.text
    page = message.attachment.decode()
    assert "<script" not in page
    assert "<b>s'appelle" not in page
    assert CANARY in unescape(page)
    data = json.loads(unescape(page.partition("<pre>")[2].partition("</pre>")[0]))
    assert data["requests"][0]["events"][-1]["text"] == CANARY


async def test_a_file_that_telegram_refuses_is_in_nobodys_way(life: RunningDeskDriver) -> None:
    """What comes after it arrives all the same."""
    await life.says(life.camille, "/start")
    refusal = faults.refuses(bad_request("file must be non-empty"))
    life.sandbox.faults.add("sendDocument", refusal, times=1)
    await life.says(life.camille, "/mesdonnees")
    await life.says(life.camille, "/aide")
    assert "Comment" in said_by_bot(life.camille)[-1].text


async def test_nothing_remains_of_a_person_who_erases_everything(life: RunningDeskDriver) -> None:
    """Neither in the database nor in the group, and a coordinator's late press finds nothing."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    await writes(life, CANARY)
    person = life.camille.id
    await life.says(life.camille, "/effacer")
    await life.chooses(life.camille, "go:forget_all")
    await life.settled()
    in_group = [message.text for message in said_by_bot(life.namur)]
    assert not any("Titi" in text or "Camille" in text for text in in_group)
    assert not any(message.buttons for message in said_by_bot(life.namur))
    held = await _rows_with(life, person)
    assert held.keys() == {"outbox"}, "the trace of the last messages, for some days"
    await life.says(life.camille, "/start")
    assert "Anne" not in said_by_bot(life.camille)[-1].text


async def test_who_is_on_the_block_list_has_everything_erased_too(life: RunningDeskDriver) -> None:
    """What remains is the list on which the number stands, and the same few traces."""
    card = await life.sends()
    await life.taps(life.anne, card, "take")
    await block(life.chosen, reference_on(card))
    await life.says(life.camille, "/effacer")
    await life.chooses(life.camille, "go:forget_all")
    await life.settled()
    assert "sur une liste" in said_by_bot(life.camille)[-1].text
    assert not any("Camille" in message.text for message in said_by_bot(life.namur))
    held = await _rows_with(life, life.camille.id)
    assert held.keys() == {"outbox", "kept_out"}
    await life.says(life.camille, "/start")
    assert "ne vous répond plus" in said_by_bot(life.camille)[-1].text


async def test_those_who_run_the_bot_can_have_everything_erased(
    life: RunningDeskDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a person who asks for it by mail: as if he or she had asked the bot."""
    monkeypatch.setattr(turns, "LOOK_AGAIN", 0.2)
    card = await life.sends()
    assert "erased" in await erase(life.chosen, reference_on(card))
    await life.says(life.anne, "Un mot entre collègues.", life.namur)
    assert "est effacé" in said_by_bot(life.camille)[-1].text
    assert not any("Camille" in message.text for message in said_by_bot(life.namur))
    held = await _rows_with(life, life.camille.id)
    assert held.keys() == {"outbox"}


async def _rows_with(life: RunningDeskDriver, person: int) -> dict[str, int]:
    """Count, by table, the rows in which the number of a person stands."""
    counted = {
        table: sum(
            str(a_person(person)) in row
            for row in await sql_at(life.chosen.database_url, f"SELECT * FROM {table}")
        )
        for table in metadata.tables
    }
    return {table: number for table, number in counted.items() if number}
