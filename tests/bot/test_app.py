"""The whole bot before a pretend Telegram, over real HTTP and on a real database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from bot.app import serve
from bot.networks import NetworksError
from bot.sandbox import Sandbox, faults
from bot.telegram import incoming
from bot.telegram.connection import TokenRefusedError
from bot.telegram.intake import Intake, Pace, SilentError
from tests.bot import logs
from tests.support.bot_driver import (
    ADMINISTRATORS,
    FALLBACK,
    NAMUR,
    REQUEST,
    answers,
    asking_again_soon,
    newest,
    serving,
    settings,
    without_limits,
)

pytestmark = pytest.mark.slow

TYPED = "des mots que personne ne doit lire"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    asking_again_soon(monkeypatch)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


async def test_a_person_is_answered_in_his_or_her_language(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """A first message gets the first screen, in the language of the person's messenger."""
    french, dutch = sandbox.person(language_code="fr"), sandbox.person(language_code="nl")
    async with serving(settings(sandbox, tmp_path)):
        french.starts()
        dutch.starts()
        assert "psychologue" in (await french.sees("psycholo")).text
        assert "psycholoog" in (await dutch.sees("psycholo")).text
    assert [call for call in sandbox.calls if not call.ok and call.method != "getUpdates"] == []


async def test_a_press_leads_to_the_next_question(sandbox: Sandbox, tmp_path: Path) -> None:
    """The press is answered, and the screen changes in its place."""
    person = sandbox.person()
    async with serving(settings(sandbox, tmp_path)):
        person.starts()
        first = await person.sees("psychologue")
        second = await answers(person, "role:partner")
    assert second.id == first.id
    assert second.edited


async def test_a_whole_request_reaches_its_desk(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The requester holds a receipt, the card stands in the group, and the first press takes it."""
    without_limits(monkeypatch)
    person, anne, karim = (sandbox.person(first_name=name) for name in ("Camille", "Anne", "Karim"))
    group = sandbox.group(NAMUR, "Namur", [anne, karim])
    group.promote_bot()  # it may pin its board, on a machine slow enough to get that far
    async with serving(settings(sandbox, tmp_path)):
        person.starts()
        await person.sees("psychologue")
        receipt = await answers(person, *REQUEST)
        assert "Namur" in receipt.text
        card = await group.shows("5000 Namur")
        assert await anne.presses(card.labels[0][0], message=card, chat=group).answer()
        await sandbox.until(lambda: "Anne" in card.text)
    assert [call.refusal for call in sandbox.calls if call.ok is False] == []


async def test_a_group_that_takes_no_card_loses_none(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the desk's group refuses stands in the fallback's, and the administrators know why."""
    without_limits(monkeypatch)
    person, anne = sandbox.person(), sandbox.person(first_name="Anne")
    sandbox.group(NAMUR, "Namur", [anne]).kick_bot()
    fallback = sandbox.group(FALLBACK, "Coordination", [anne])
    administrators = sandbox.group(ADMINISTRATORS, "Administration", [anne])
    async with serving(settings(sandbox, tmp_path)):
        person.starts()
        await person.sees("psychologue")
        await answers(person, *REQUEST)
        await fallback.shows("5000 Namur")
        await administrators.shows("Namur")


async def test_a_restart_changes_nothing_but_the_time(sandbox: Sandbox, tmp_path: Path) -> None:
    """What was asked before the bot ended is answered after it has begun again."""
    person = sandbox.person()
    chosen = settings(sandbox, tmp_path)
    async with serving(chosen):
        person.starts()
        await person.sees("psychologue")
    asked = newest(person)
    before = asked.text
    person.presses(asked.labels[0][0], message=asked)
    async with serving(chosen):
        await sandbox.until(lambda: asked.text != before)
    assert newest(person) is asked


async def test_an_update_that_cannot_be_read_is_in_nobodys_way(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """It is set aside, reported by its number, and the next one is answered."""
    person = sandbox.person()
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            sandbox.push_raw_update({"message": {"text": {"not": TYPED}}})
            sandbox.push_raw_update({"new_kind_of_update": {"text": TYPED}})
            person.starts()
            await person.sees("psychologue")
    assert "ValueError" in log.getvalue()
    assert TYPED not in log.getvalue()


async def test_neither_token_nor_words_reach_the_log(sandbox: Sandbox, tmp_path: Path) -> None:
    """Whatever fails on the way, the log can be shown to anybody."""
    person = sandbox.person(first_name=TYPED)
    sandbox.faults.add("getUpdates", faults.breaks(500), times=1)
    sandbox.faults.add("setMy*", faults.shows_page(502))
    sandbox.faults.add("sendMessage", faults.drops(after_effect=True), times=1)
    sandbox.faults.add("sendMessage", faults.floods(retry_after=1), times=1)
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            person.types(TYPED)
            person.sends("photo", caption=TYPED)
            await person.sees("psychologue", within=20)
    assert "at work as @" in log.getvalue()
    assert TYPED not in log.getvalue()
    assert sandbox.token not in log.getvalue()


async def test_trouble_at_telegram_costs_time_only(sandbox: Sandbox, tmp_path: Path) -> None:
    """A send that fails, is flooded or gets no answer is made again."""
    person = sandbox.person()
    sandbox.faults.add("sendMessage", faults.breaks(500), times=1)
    sandbox.faults.add("getUpdates", faults.drops(after_effect=False), times=1)
    async with serving(settings(sandbox, tmp_path)):
        person.starts()
        await person.sees("psychologue", within=15)


async def test_a_webhook_of_earlier_days_is_taken_away(sandbox: Sandbox, tmp_path: Path) -> None:
    """Telegram refuses polling beside a webhook, so the bot clears it and loses nothing."""
    person = sandbox.person()
    person.starts()
    async with serving(settings(sandbox, tmp_path)):
        await person.sees("psychologue")
    assert "deleteWebhook" in {call.method for call in sandbox.calls}


async def test_a_group_that_is_no_desk_is_told_how_to_become_one(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """A command in an unknown group gets a sentence, another bot's command nothing."""
    anne = sandbox.person()
    group = sandbox.group(title="Essai", members=[anne])
    async with serving(settings(sandbox, tmp_path)):
        anne.types("/aide@another_bot", chat=group)
        anne.types(f"/aide@{sandbox.bot.username}", chat=group)
        told = await group.shows(str(group.id))
    assert [message for message in group.messages if message.by_bot] == [told]


async def test_a_telegram_that_stays_away_ends_the_bot(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When nothing comes in for too long, all parts end with an error that a supervisor sees."""
    impatient = Pace(poll=0.0, first_pause=0.05, silence=1.0)
    monkeypatch.setattr(incoming, "Intake", partial(Intake, pace=impatient))
    working = asyncio.create_task(serve(settings(sandbox, tmp_path), asyncio.Event()))
    await sandbox.until(lambda: any(call.method == "getUpdates" for call in sandbox.calls))
    sandbox.revoke_token()
    with pytest.raises(ExceptionGroup) as ended:
        await asyncio.wait_for(working, 30)
    assert ended.group_contains(SilentError)


async def test_a_refused_token_is_said_in_a_sentence(sandbox: Sandbox, tmp_path: Path) -> None:
    """The start stops, and the sentence doesn't quote the token."""
    sandbox.revoke_token()
    with pytest.raises(TokenRefusedError, match="BOT_TOKEN") as refusal:
        await serve(settings(sandbox, tmp_path), asyncio.Event())
    assert sandbox.token not in str(refusal.value)


async def test_an_address_without_telegram_is_said_in_a_sentence(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The sentence names the host that doesn't answer, and nothing of the token."""
    wrong = settings(sandbox, tmp_path).model_copy(
        update={"telegram_api_url": f"{sandbox.api_url}/elsewhere"}
    )
    stop = asyncio.Event()
    working = asyncio.create_task(serve(wrong, stop))
    async with asyncio.timeout(30):
        while "127.0.0.1" not in caplog.text:  # noqa: ASYNC110  a log sets no event
            await asyncio.sleep(0.05)
    stop.set()
    await working
    assert "TELEGRAM_API_URL" in caplog.text
    assert sandbox.token not in caplog.text


async def test_a_wrong_networks_file_stops_the_start(sandbox: Sandbox, tmp_path: Path) -> None:
    """Telegram isn't called before the configuration is right."""
    with pytest.raises(NetworksError):
        await serve(settings(sandbox, tmp_path, tmp_path / "none.toml"), asyncio.Event())
    assert not sandbox.calls
