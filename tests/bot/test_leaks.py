"""Canaries go through every path, failures included: none sings in a log, a file or a leftover.

A canary is a word that stands nowhere else: in what people type, in their names, in a group's
title, in what a forged app sends, and in the token.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Sandbox, faults
from bot.sandbox.refusals import RefusedError
from conversations import chat, desk
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Turn
from conversations.protocol.inbound import Inbound, Pressed, Typed
from tests.bot import logs
from tests.support import postgresql
from tests.support.bot_driver import KEY, NAMUR, REQUEST, settings, without_limits
from tests.support.running_desk_driver import RunningDeskDriver, said_by_bot
from tests.support.samples import sql

pytestmark = pytest.mark.slow

CANARY = "kanarivogel"
NEED = f"Nous cherchons un soutien, {CANARY}besoin, depuis longtemps déjà."
WHO = f"Ann {CANARY.title()}naam, assistante sociale, Maison de quartier {CANARY.title()}huis"
MAIL = f"{CANARY}@example.org"
STEPS = tuple(
    NEED if one.startswith("Nous") else WHO if one.startswith("Camille") else one for one in REQUEST
)

QUOTING = RefusedError(400, f"Bad Request: can't parse entities near {CANARY}")
REFUSES = ("CREATE TRIGGER refuses BEFORE INSERT ON sessions BEGIN SELECT RAISE(ABORT, 'no'); END",)
REFUSES_ON_A_SERVER = (
    (
        "CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN RAISE EXCEPTION ''%'', NEW USING ERRCODE = ''23514''; END'"
    ),
    "CREATE TRIGGER refuses BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION refuses()",
)
MISHAPS = {
    "refuses, and quotes it": faults.refuses(QUOTING),
    "has the line cut": faults.drops(after_effect=True),
    "breaks down": faults.breaks(),
    "shows a page": faults.shows_page(title=CANARY),
    "asks to wait": faults.floods(1),
    "forbids it": faults.refuses(RefusedError(403, f"Forbidden: {CANARY} blocked the bot")),
}


@pytest.fixture(name="log")
def _log() -> Iterator[Any]:
    with logs.written() as output:
        yield output


@pytest.fixture
async def life(
    log: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot; whatever it did, in the end no canary is found anywhere."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        life.camille = sandbox.person(first_name=f"{CANARY}voornaam", username=f"{CANARY}_user")
        life.anne = sandbox.person(first_name=f"{CANARY}naam")
        life.namur = sandbox.group(NAMUR, f"{CANARY}groep", [life.anne])
        await life.begin()
        yield life
        await life.end()
        secrets = (CANARY, sandbox.token.partition(":")[2], KEY.get_secret_value())
    assert [one for one in secrets if one.lower() in log.getvalue().lower()] == []
    assert found_in_files(secrets, tmp_path) == []
    assert await leftovers(tmp_path) == []


def found_in_files(secrets: tuple[str, ...], folder: Path) -> list[tuple[str, str]]:
    """Name the files that the bot left, its journal included, in which a secret can be read."""
    files = {file.name: file.read_bytes().lower() for file in folder.rglob("*") if file.is_file()}
    return [
        (name, secret)
        for name, content in files.items()
        for secret in secrets
        if secret.lower().encode() in content
    ]


async def leftovers(folder: Path) -> list[tuple[Any, ...]]:
    """Give the messages that hold a content although nothing more will be done with them."""
    done = "sent_at IS NOT NULL OR failed_at IS NOT NULL"
    return await sql(folder, f"SELECT id FROM outbox WHERE payload IS NOT NULL AND ({done})")


async def test_a_request_and_what_is_said_about_it(life: RunningDeskDriver) -> None:
    """A request, a reply, a note, and words to the coordination are read by people alone."""
    card = await life.sends(contact=MAIL, steps=STEPS)
    await life.taps(life.anne, card, "take", "reply")
    await life.says(life.anne, f"{CANARY}antwoord", life.namur, to=said_by_bot(life.namur)[-1])
    assert CANARY in said_by_bot(life.camille)[-1].text
    await life.taps(life.anne, card, "note")
    await life.says(life.anne, f"{CANARY}nota", life.namur, to=said_by_bot(life.namur)[-1])
    assert f"{CANARY}nota" in card.text
    await life.says(life.anne, f"{CANARY}onder ons", life.namur)


@pytest.mark.parametrize("what", MISHAPS)
async def test_a_telegram_that(life: RunningDeskDriver, what: str) -> None:
    """Whatever answers, and whatever the answer quotes, none of it is repeated."""
    life.camille.starts()
    await life.camille.sees("psychologue")
    life.sandbox.faults.add("sendMessage", MISHAPS[what], times=2)
    life.sandbox.faults.add("getUpdates", MISHAPS[what])
    life.sandbox.faults.add("answerCallbackQuery", MISHAPS[what])
    life.camille.types(f"{CANARY}tekst")
    life.camille.types(f"{CANARY}nog een")
    await life.settled()


async def test_updates_that_are_none(life: RunningDeskDriver) -> None:
    """What cannot be read, or was forged, is set aside under its kind and number alone."""
    life.sandbox.push_raw_update({"message": {"text": CANARY}})
    life.sandbox.push_raw_update({CANARY: {"message_id": CANARY}})
    life.sandbox.push_raw_update({"callback_query": {"id": CANARY, "from": {"id": CANARY}}})
    life.camille.starts()
    screen = await life.camille.sees("psychologue")
    for data in (CANARY, f"e:take:{CANARY}", f"{CANARY}:need:{CANARY}", f"e:note:{CANARY}:x"):
        life.camille.presses_data(data, screen)
    life.anne.types(f"/ref {CANARY}", chat=life.namur)
    life.anne.types(f"/start {CANARY}", chat=life.namur)
    life.camille.starts(CANARY)
    await life.settled()


async def test_a_bot_with_a_fault_of_its_own(
    life: RunningDeskDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code that fails with the person's words in its error says its kind and its place alone."""
    await life.end()

    def turn(inbound: Inbound, _context: Context) -> Turn:
        assert isinstance(inbound, Typed)
        raise ValueError(inbound.text, inbound.sender.name)

    def press(pressed: Pressed, _context: Context) -> tuple[Effect, ...]:
        raise LookupError(pressed.data, pressed.sender.name)

    monkeypatch.setattr(chat, "turn", turn)
    monkeypatch.setattr(desk, "press", press)
    await life.begin()
    life.camille.types(f"{CANARY}tekst")
    await life.settled()
    life.anne.types("/ouvertes", chat=life.namur)
    await life.settled()
    life.anne.presses_data(f"e:note:{CANARY}", said_by_bot(life.namur)[-1])
    await life.settled()


async def test_a_database_that_refuses(life: RunningDeskDriver, tmp_path: Path) -> None:
    """The error of a database, which quotes what it was given, is not repeated."""
    life.camille.starts()
    await life.settled()
    await sql(tmp_path, *(REFUSES_ON_A_SERVER if postgresql.WANTED else REFUSES))
    life.camille.types(f"{CANARY}tekst")
    await life.settled()
