"""What goes wrong goes wrong on purpose: where, how often, and before or after the effect."""

from __future__ import annotations

import time

import aiohttp
import pytest

from bot.sandbox import Group, Person, Sandbox, faults, refusals
from tests.sandbox.conftest import Call, Clock


@pytest.fixture(autouse=True)
def _camille_has_written(camille: Person) -> None:
    camille.chat.started = True


async def _send(call: Call, person: Person) -> dict[str, object]:
    answer: dict[str, object] = await call("sendMessage", chat_id=person.id, text="x")
    return answer


async def test_a_flood_is_refused_with_the_seconds_to_wait(
    call: Call, sandbox: Sandbox, camille: Person
) -> None:
    """429 carries retry_after, hits as often as asked for, and has no effect."""
    fault = sandbox.faults.add("send*", faults.floods(7), times=2)
    for _ in range(2):
        answer = await _send(call, camille)
        assert answer["error_code"] == 429
        assert answer["parameters"] == {"retry_after": 7}
    assert (await _send(call, camille))["ok"]
    assert (fault.hits, len(camille.chat.messages)) == (2, 1)


async def test_a_fault_can_hit_one_chat_only(
    call: Call, sandbox: Sandbox, camille: Person, room: Group
) -> None:
    """Other chats and other methods go on."""
    refusal = refusals.forbidden("bot was blocked by the user")
    sandbox.faults.add("sendMessage", faults.refuses(refusal), chat=camille.id, times=None)
    assert (await _send(call, camille))["error_code"] == 403
    assert (await call("sendMessage", chat_id=room.id, text="x"))["ok"]
    assert (await call("sendChatAction", chat_id=camille.id, action="typing"))["ok"]


@pytest.mark.parametrize("status", [200, 502])
async def test_a_page_can_come_where_json_is_expected(
    http: aiohttp.ClientSession, sandbox: Sandbox, status: int
) -> None:
    """An error page of a machine in between, with any status."""
    sandbox.faults.add("getMe", faults.shows_page(status))
    async with http.get(f"/bot{sandbox.token}/getMe") as response:
        assert (response.status, response.content_type) == (status, "text/html")


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_line_can_be_cut_before_or_after_the_effect(
    call: Call, sandbox: Sandbox, camille: Person, when: str
) -> None:
    """The caller can't tell which; the chat can."""
    sandbox.faults.add("sendMessage", faults.drops(after_effect=when == "after"))
    with pytest.raises(aiohttp.ClientError):
        await _send(call, camille)
    assert len(camille.chat.messages) == (when == "after")
    assert sandbox.calls[-1].ok is (when == "after")


async def test_an_answer_can_be_slow(call: Call, sandbox: Sandbox, camille: Person) -> None:
    """The effect is at once, the answer later."""
    sandbox.faults.add("sendMessage", faults.slows(0.2))
    began = time.monotonic()
    assert (await _send(call, camille))["ok"]
    assert time.monotonic() - began >= 0.2


async def test_telegram_can_fail_or_revoke(call: Call, sandbox: Sandbox, camille: Person) -> None:
    """500 once, 401 once, and then all is well."""
    sandbox.faults.add("*", faults.breaks(500))
    sandbox.faults.add("*", faults.revokes())
    codes = [(await _send(call, camille)).get("error_code") for _ in range(3)]
    assert codes == [500, 401, None]


async def test_chance_is_the_same_for_the_same_seed(
    call: Call, sandbox: Sandbox, camille: Person
) -> None:
    """A run of random faults can be repeated."""
    fault = sandbox.faults.add("send*", faults.breaks(), times=None, probability=0.5)
    runs = []
    for _ in range(2):
        sandbox.faults.seed(4)
        runs.append([bool((await _send(call, camille))["ok"]) for _ in range(12)])
    assert runs[0] == runs[1]
    assert len(set(runs[0])) == 2
    sandbox.faults.remove(fault)
    sandbox.faults.clear()
    assert (await _send(call, camille))["ok"]


async def test_limits_are_telegrams_when_switched_on(
    call: Call, sandbox: Sandbox, camille: Person, room: Group, clock: Clock
) -> None:
    """20 a minute in a group, thirty at once in private, and again after the wait."""
    sandbox.state.flood.enabled = True
    answers = list[bool]()
    for number in range(31):
        clock.ahead += 0.9 * (number == 29)  # thirty in all chats would be too many in a second
        answers.append(bool((await _send(call, camille))["ok"]))
    assert answers == [True] * 30 + [False]
    for turn in range(20):
        clock.ahead += 1
        assert (await call("sendMessage", chat_id=room.id, text=str(turn)))["ok"]
    refused = await call("sendMessage", chat_id=room.id, text="21")
    assert 30 < refused["parameters"]["retry_after"] <= 41
    clock.ahead += refused["parameters"]["retry_after"]
    assert (await call("sendMessage", chat_id=room.id, text="22"))["ok"]


async def test_edits_do_not_count(call: Call, sandbox: Sandbox, camille: Person) -> None:
    """Limits count what is sent, not what is edited or answered."""
    sandbox.state.flood.enabled = True
    await _send(call, camille)
    for turn in range(10):
        edit = await call("editMessageText", chat_id=camille.id, message_id=1, text=str(turn))
        assert edit["ok"]


async def test_updates_can_come_twice_and_out_of_order(call: Call, sandbox: Sandbox) -> None:
    """Nothing is missing, some is repeated, and what was confirmed before may come again."""
    for number in range(6):
        sandbox.push_raw_update({"text": str(number)})
    sandbox.faults.add("getUpdates", faults.muddles(seed=2), times=None)
    first = [one["update_id"] for one in (await call("getUpdates"))["result"]]
    assert first != sorted(set(first))
    assert len(set(first)) == 6
    sandbox.push_raw_update({"text": "6"})
    again = await call("getUpdates", offset=max(first) + 1)
    assert {one["update_id"] for one in again["result"]} & set(first)


async def test_a_second_poller_can_be_pretended(call: Call, sandbox: Sandbox) -> None:
    """409, as when another process asks."""
    sandbox.faults.add("getUpdates", faults.conflicts())
    assert (await call("getUpdates"))["error_code"] == 409


async def test_what_became_too_old_is_known(
    call: Call, sandbox: Sandbox, camille: Person, clock: Clock
) -> None:
    """What Telegram forgot before the bot asked for it is named, and not delivered."""
    camille.types("bonjour")
    clock.ahead += 24 * 3600 + 1
    assert (await call("getUpdates"))["result"] == []
    (expired,) = sandbox.state.queue.expired
    assert expired["message"]["text"] == "bonjour"


async def test_a_call_that_the_bot_can_know_nothing_of_is_marked(
    call: Call, sandbox: Sandbox, camille: Person
) -> None:
    """A cut line leaves it in the dark, a refusal does not."""
    sandbox.faults.add("sendMessage", faults.drops(after_effect=True))
    with pytest.raises(aiohttp.ClientError):
        await _send(call, camille)
    sandbox.faults.add("sendMessage", faults.breaks())
    await _send(call, camille)
    assert [one.unheard for one in sandbox.calls] == [True, False]
