"""A pretend person does what a person with a phone can do, and sees what stands there."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.sandbox import ImpossibleError, NotSeenError, Person, Sandbox, Toast
from tests.sandbox.conftest import Call, Clock


def _row(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


async def _asked(call: Call, person: Person, **button: str) -> None:
    person.chat.started = True
    answer = await call(
        "sendMessage",
        chat_id=person.id,
        text="Alors ?",
        reply_markup=_row({"text": "✅ Oui", **button}),
    )
    assert answer["ok"]


async def test_a_person_sees_what_the_bot_writes_later(call: Call, camille: Person) -> None:
    """Waiting ends when the bot writes, and gives the message."""
    camille.starts("demo")
    seeing = asyncio.create_task(camille.sees("jour"))
    await call("sendMessage", chat_id=camille.id, text="Bonjour")
    assert (await seeing).text == "Bonjour"


async def test_what_stood_there_before_is_not_seen_again(call: Call, camille: Person) -> None:
    """A person who has done something waits for what comes after that, edits included."""
    camille.types("un")
    sent = await call("sendMessage", chat_id=camille.id, text="Bonjour")
    camille.types("deux")
    with pytest.raises(NotSeenError, match="not seen within"):
        await camille.sees("jour", within=0.05)
    number = sent["result"]["message_id"]
    await call("editMessageText", chat_id=camille.id, message_id=number, text="Bonjour !")
    assert (await camille.sees("jour")).edited


async def test_a_long_text_arrives_in_pieces(camille: Person) -> None:
    """Like Telegram's apps, 5,000 characters become two messages."""
    camille.types("x" * 5000)
    assert [len(message.text) for message in camille.chat.messages] == [4096, 904]


async def test_a_press_is_answered_with_a_toast(call: Call, camille: Person) -> None:
    """The toast reaches the person who pressed, once; a later answer changes nothing."""
    await _asked(call, camille, callback_data="o")
    press = camille.presses("Oui")
    assert not press.answered
    for text in ("Noté", "Encore"):
        assert (await call("answerCallbackQuery", callback_query_id=press.id, text=text))["ok"]
    assert await press.answer() == Toast("Noté")
    assert camille.toasts == [Toast("Noté")]


async def test_a_press_can_lead_to_the_bot_alone(
    call: Call, camille: Person, sandbox: Sandbox
) -> None:
    """A link of the bot's own is opened; any other is refused, as for a bot without games."""
    await _asked(call, camille, callback_data="o")
    press = camille.presses("Oui")
    refused = await call(
        "answerCallbackQuery", callback_query_id=press.id, url="https://example.org"
    )
    assert refused["description"] == "Bad Request: URL_INVALID"
    link = f"https://t.me/{sandbox.bot.username}?start=x"
    assert (await call("answerCallbackQuery", callback_query_id=press.id, url=link))["ok"]
    assert await press.answer() == Toast("", url=link)


async def test_a_press_that_nobody_answers_is_noticed(call: Call, camille: Person) -> None:
    """Waiting for an answer ends with an error that says so."""
    await _asked(call, camille, callback_data="o")
    with pytest.raises(NotSeenError, match="no answer to the press"):
        await camille.presses("✅").answer(within=0.05)


async def test_buttons_that_copy_and_open_ask_nobody(
    call: Call, camille: Person, sandbox: Sandbox
) -> None:
    """A copy button gives its text and a link its address, without an update."""
    await call("getUpdates", offset=-1)
    await _asked(call, camille, url="https://example.org/")
    assert camille.opens("Oui") == "https://example.org/"
    with pytest.raises(ImpossibleError, match="does not ask the bot"):
        camille.presses("Oui")
    with pytest.raises(ImpossibleError, match="copies nothing"):
        camille.copies("Oui")
    camille.chat.messages[-1].buttons = ()
    markup = _row({"text": "Copier", "copy_text": {"text": "K7R-4M3"}})
    await call("sendMessage", chat_id=camille.id, text="Réf", reply_markup=markup)
    assert camille.copies("Copier") == "K7R-4M3"
    with pytest.raises(ImpossibleError, match="opens nothing"):
        camille.opens("Copier")
    assert len(sandbox.state.queue) == 0


async def test_the_newest_message_with_the_button_is_pressed(call: Call, camille: Person) -> None:
    """Of two messages with the same button the newer is meant, unless one is named."""
    await _asked(call, camille, callback_data="old")
    await _asked(call, camille, callback_data="new")
    assert camille.presses("Oui").data == "new"
    assert camille.presses("Oui", message=camille.chat.messages[0]).data == "old"


async def test_a_missing_button_is_named_with_those_that_are_there(
    call: Call, camille: Person
) -> None:
    """The error of a mistyped label shows the labels of the newest keyboard."""
    await _asked(call, camille, callback_data="o")
    with pytest.raises(ImpossibleError, match="no button 'Non'; there is"):
        camille.presses("Non")


async def test_a_person_cannot_do_what_an_app_would_not_allow(
    call: Call, camille: Person, sandbox: Sandbox
) -> None:
    """Nothing to send, another's message, a strange group, a blocked bot: each is refused."""
    await _asked(call, camille, callback_data="o")
    group = sandbox.group(title="Ailleurs", members=[])
    with pytest.raises(ImpossibleError, match="nothing to send"):
        camille.types("  ")
    with pytest.raises(ImpossibleError, match="only an own message"):
        camille.edits(camille.chat.messages[0], "x")
    with pytest.raises(ImpossibleError, match="not in this chat"):
        camille.types("x", chat=group)
    camille.blocks()
    camille.blocks()
    with pytest.raises(ImpossibleError, match="blocks the bot"):
        camille.types("x")


async def test_waiting_for_anything_ends_at_each_change(call: Call, sandbox: Sandbox) -> None:
    """A condition is looked at again after each call of the bot."""
    with pytest.raises(NotSeenError):
        await sandbox.until(lambda: len(sandbox.calls) > 0, within=0.05)
    waiting = asyncio.create_task(sandbox.until(lambda: sandbox.calls))
    await call("getMe")
    assert [(seen.method, seen.ok) for seen in await waiting] == [("getMe", True)]


async def test_an_answer_that_comes_too_late_is_refused(
    call: Call, camille: Person, clock: Clock
) -> None:
    """After 150 seconds a press can't be answered, and is forgotten."""
    await _asked(call, camille, callback_data="o")
    late = camille.presses("Oui")
    clock.ahead += 151
    refused = await call("answerCallbackQuery", callback_query_id=late.id)
    assert refused["description"].startswith("Bad Request: query is too old")
    in_time = camille.presses("Oui")
    assert (await call("answerCallbackQuery", callback_query_id=in_time.id))["ok"]
    assert (late.answered, in_time.answered) == (False, True)
