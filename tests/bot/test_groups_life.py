"""Groups that are linked, and who may act there, over real HTTP and on a real database."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.commands.linking import link
from bot.sandbox import Group, Sandbox, faults
from tests.support.bot_driver import ADMINISTRATORS, FALLBACK, settings, without_limits
from tests.support.networks import demo_text
from tests.support.running_desk_driver import (
    RunningDeskDriver,
    label_on,
    reference_on,
    said_by_bot,
)

pytestmark = pytest.mark.slow

CODE = re.compile(r"startgroup=([A-Z0-9-]+)")
RESERVED = 'chat_id = -1001000000001\nadministrators_only = ["close"]'


@pytest.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot without limits, of which the desk of Namur keeps closing for administrators."""
    without_limits(monkeypatch)
    networks = tmp_path / "networks.toml"
    demo = demo_text()
    networks.write_text(demo.replace("chat_id = -1001000000001", RESERVED), encoding="utf-8")
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path, networks), restless=False)
        await life.begin()
        await sandbox.until(lambda: sandbox.calls)  # its database is laid by then
        yield life
        await life.end()


async def code_for(life: RunningDeskDriver, desk: str) -> str:
    """Draw a code beside the bot that is running, as an administrator does."""
    found = CODE.search(await link(life.chosen, desk))
    assert found
    return found[1]


def new_group(life: RunningDeskDriver) -> Group:
    """Give a group without the bot."""
    group = life.sandbox.group(title="Nouveau", members=[life.karim, life.anne])
    group.bot_status = "left"
    return group


async def test_a_link_makes_a_group_a_desks(life: RunningDeskDriver) -> None:
    """One press in Telegram adds the bot and links the group; what was open follows, for good."""
    card = await life.sends()
    group, code = new_group(life), await code_for(life, "namur")
    group.add_bot(life.karim, start=code)
    await life.settled()
    texts = [message.text for message in said_by_bot(group)]
    assert any("Coordination de Namur" in text and "épingler" in text for text in texts)
    assert "épingler" not in said_by_bot(life.namur)[-1].text
    assert "n'est plus relié" in said_by_bot(life.namur)[-1].text
    assert card.buttons == ()
    moved = next(message for message in said_by_bot(group) if message.buttons)
    await life.end()
    await life.begin()
    await life.taps(life.karim, moved, "take")
    assert "Karim" in moved.text
    group.migrate()
    await life.settled()
    await life.says(life.anne, "/ouvertes", group)
    assert reference_on(moved) in said_by_bot(group)[-1].text


async def test_a_code_works_once_and_guesses_end_in_silence(life: RunningDeskDriver) -> None:
    """Another group gets one sentence for a used code and for guesses, then nothing for an hour."""
    code = await code_for(life, "namur")
    await life.says(life.anne, f"/relier {code}", life.namur)
    assert "Coordination de Namur" in said_by_bot(life.namur)[-1].text
    other = new_group(life)
    other.add_bot(life.karim, start=code)
    await life.settled()
    sentence = said_by_bot(other)[-1].text
    assert "Namur" not in sentence
    for guess in ("AAAA-AAAA-AAAA", "<b>", "'; DROP TABLE link_codes; --"):
        await life.says(life.karim, f"/koppelen {guess}", other)
        assert said_by_bot(other)[-1].text == sentence
    await life.says(life.karim, "/relier x", other)
    heard = len(said_by_bot(other))
    await life.says(life.karim, f"/relier {await code_for(life, 'gent')}", other)
    assert len(said_by_bot(other)) == heard


async def test_only_the_group_of_a_desk_acts_on_its_cards(life: RunningDeskDriver) -> None:
    """Forged data in another desk's group, and presses of somebody who left, change nothing."""
    card = await life.sends()
    await life.says(life.karim, "/openstaande", life.brussels)
    other = said_by_bot(life.brussels)[-1]
    forged = life.karim.presses_data(f"e:take:{reference_on(card)}", other)
    await life.settled()
    toast = await forged.answer()
    assert toast is not None
    assert toast.alert
    await life.taps(life.anne, card, "menu:more")
    life.namur.leave(life.anne)
    label, members = label_on(card, "note"), life.namur.members
    assert label
    life.namur.members = [*members, life.anne]  # the app of the person has not heard of it yet
    press = life.anne.presses(label, message=card, chat=life.namur)
    life.namur.members = members
    await life.settled()
    toast = await press.answer()
    assert toast is not None
    assert toast.alert
    assert "Anne" not in card.text
    assert reference_on(card) not in toast.text


async def test_a_press_counts_while_telegram_cannot_be_asked(life: RunningDeskDriver) -> None:
    """It came from the desk's group; but what is for administrators has to wait, and says so."""
    card = await life.sends()
    life.sandbox.faults.add("getChatMember", faults.breaks(500), times=None)
    await life.taps(life.karim, card, "take")
    assert "Karim" in card.text
    toast = await life.taps(life.karim, card, "menu:close")
    assert toast is not None
    assert "réessayez" in toast.text
    assert label_on(card, "close") is None


async def test_a_slow_answer_holds_nobody_up_for_long(life: RunningDeskDriver) -> None:
    """While Telegram is slow about one person the requester is answered; the press counts too."""
    card = await life.sends()
    life.sandbox.faults.add("getChatMember", faults.slows(60.0), times=1)
    label = label_on(card, "take")
    assert label
    press = life.karim.presses(label, message=card, chat=life.namur)
    life.camille.types("/aide")
    await life.camille.sees("Comment")
    await press.answer()
    await life.settled()
    assert "Karim" in card.text


async def test_actions_can_be_kept_for_administrators(life: RunningDeskDriver) -> None:
    """A member is refused and the card is untouched; whoever is promoted may close."""
    card = await life.sends()
    await life.taps(life.karim, card, "take")
    toast = await life.taps(life.karim, card, "menu:close")
    assert toast is not None
    assert toast.alert
    life.namur.leave(life.karim)
    life.namur.join(life.karim)
    life.namur.promote(life.karim)
    await life.settled()
    await life.taps(life.karim, card, "menu:close", "menu:close.no_capacity", "close:no_capacity")
    assert card.text.startswith("🏁")


async def test_a_bot_put_out_of_a_group_is_told_once(life: RunningDeskDriver) -> None:
    """The administrators read which desk it was, cards go elsewhere, and its return is said."""
    administrators = life.sandbox.group(ADMINISTRATORS, "Administration", [life.anne])
    fallback = life.sandbox.group(FALLBACK, "Coordination", [life.anne])
    life.namur.kick_bot()
    await life.settled()
    await life.requests()
    (alarm,) = said_by_bot(administrators)
    assert "Coordination de Namur" in alarm.text
    assert "5000 Namur" in said_by_bot(fallback)[-1].text
    life.namur.add_bot()
    await life.settled()
    assert len(said_by_bot(administrators)) == 2
    assert "/ouvertes" in said_by_bot(life.namur)[-1].text
    life.namur.mute_bot()
    await life.settled()
    assert len(said_by_bot(administrators)) == 3


async def test_a_lost_right_is_said_in_the_group(life: RunningDeskDriver) -> None:
    """A bot that may not pin any more says so where it can be mended."""
    life.namur.promote_bot()
    life.namur.demote_bot()
    await life.settled()
    (told,) = said_by_bot(life.namur)
    assert "épingler" in told.text


async def test_the_fallback_desk_acts_for_another_only_on_what_was_meant_for_it(
    life: RunningDeskDriver,
) -> None:
    """It takes what a silent group could not get; what it has handed on, it answers no more."""
    fallback = life.sandbox.group(FALLBACK, "Coordination", [life.anne])
    life.namur.kick_bot()
    await life.settled()
    await life.requests()
    card = said_by_bot(fallback)[-1]
    await life.taps(life.anne, card, "take")
    assert "Anne" in card.text
    await life.taps(life.anne, card, "menu:move", "menu:move.coordination", "move:coordination")
    card = said_by_bot(fallback)[-1]
    await life.taps(life.anne, card, "take", "reply")
    prompt = said_by_bot(fallback)[-1]
    life.namur.add_bot()
    await life.settled()
    await life.taps(life.anne, card, "menu:move", "menu:move.namur", "move:namur")
    heard = len(said_by_bot(life.camille))
    await life.says(life.anne, "Une réponse inventée.", fallback, prompt)
    assert len(said_by_bot(life.camille)) == heard
    assert "n'a plus la demande" in said_by_bot(fallback)[-1].text
