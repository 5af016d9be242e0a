"""The bot learns of updates once it has asked, in order, and no sooner than it confirms."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox import Person, Sandbox
from tests.sandbox.conftest import Call, Clock


def _texts(answer: dict[str, Any]) -> list[str]:
    return [update["message"]["text"] for update in answer["result"]]


async def test_a_poll_waits_for_the_next_update(call: Call, camille: Person) -> None:
    """A long poll is answered as soon as someone writes."""
    poll = asyncio.create_task(call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    camille.types("bonjour")
    assert _texts(await asyncio.wait_for(poll, 30)) == ["bonjour"]


async def test_a_poll_ends_with_nothing_when_nothing_comes(call: Call) -> None:
    """After its timeout a poll is answered with an empty list."""
    assert await call("getUpdates", timeout=0) == {"ok": True, "result": []}


async def test_an_update_comes_again_until_it_is_confirmed(call: Call, camille: Person) -> None:
    """Only an offset above its number takes an update out of the queue."""
    camille.types("un")
    camille.types("deux")
    first = await call("getUpdates", limit=1)
    assert _texts(first) == _texts(await call("getUpdates", limit=1)) == ["un"]
    after = first["result"][0]["update_id"] + 1
    assert _texts(await call("getUpdates", offset=after)) == ["deux"]
    assert _texts(await call("getUpdates")) == ["deux"]


async def test_a_negative_offset_keeps_the_last_ones(call: Call, camille: Person) -> None:
    """An offset of -1 forgets all updates but the last."""
    for text in ("un", "deux", "trois"):
        camille.types(text)
    assert _texts(await call("getUpdates", offset=-1)) == ["trois"]


async def test_a_second_poll_ends_the_first(call: Call, camille: Person) -> None:
    """Of two polls at once the older one is refused with 409 and the newer one goes on."""
    first = asyncio.create_task(call("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(call("getUpdates", timeout=20))
    refused = await asyncio.wait_for(first, 30)
    assert refused["error_code"] == 409
    assert "terminated by other getUpdates request" in refused["description"]
    camille.types("bonjour")
    assert _texts(await asyncio.wait_for(second, 30)) == ["bonjour"]


async def test_a_poll_does_not_hold_up_the_end(call: Call, sandbox: Sandbox) -> None:
    """It is answered as if its time were over: nobody else took it away, and nothing is lost."""
    poll = asyncio.create_task(call("getUpdates", timeout=20))
    assert await sandbox.state.queue.arrivals.until(lambda: sandbox.state.queue.poll, 20)
    await sandbox.__aexit__(None, None, None)
    assert await asyncio.wait_for(poll, 30) == {"ok": True, "result": []}


async def test_only_the_kinds_that_were_asked_for_come(call: Call, camille: Person) -> None:
    """What allowed_updates leaves out is not queued, from then on."""
    await call("getUpdates", allowed_updates=["edited_message"])
    message = camille.types("un")
    camille.edits(message, "deux")
    (update,) = (await call("getUpdates"))["result"]
    assert update["edited_message"]["text"] == "deux"


async def test_what_is_too_old_is_never_delivered(
    call: Call, camille: Person, clock: Clock
) -> None:
    """A press dies after 150 seconds and a message after 24 hours."""
    await call("getUpdates", offset=-1)
    message = camille.types("hier")
    camille.presses_data("x", message)
    clock.ahead += 151
    assert _texts(await call("getUpdates")) == ["hier"]
    clock.ahead += 24 * 3600
    assert (await call("getUpdates"))["result"] == []


async def test_a_broken_update_is_handed_over_as_it_is(call: Call, sandbox: Sandbox) -> None:
    """What no parser understands arrives all the same, with a number."""
    sandbox.push_raw_update({"message": "nonsense"})
    (update,) = (await call("getUpdates"))["result"]
    assert update["message"] == "nonsense"
    assert isinstance(update["update_id"], int)


async def test_a_restart_repeats_no_number(clock: Clock) -> None:
    """Updates of a sandbox that is started later have higher numbers."""
    numbers = []
    for _ in range(2):
        async with Sandbox(clock=clock) as sandbox:
            sandbox.push_raw_update({})
            numbers.append(sandbox.state.queue.first(1)[0]["update_id"])
        clock.ahead += 5
    assert numbers[0] < numbers[1]


async def test_parameters_come_in_every_form(
    http: aiohttp.ClientSession, sandbox: Sandbox, camille: Person
) -> None:
    """Query, form, multipart and JSON, with structures as text or not: all are read."""
    camille.types("bonjour")
    address = f"/bot{sandbox.token}/sendMessage"
    markup = '{"inline_keyboard": [[{"text": "Oui", "callback_data": "o"}]]}'
    fields = {"chat_id": str(camille.id), "text": "un", "reply_markup": markup}
    parts = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        parts.add_field(name, value)
    requests = (
        http.get(address, params=fields),
        http.post(address, data=fields),
        http.post(address, data=parts),
        http.post(address, json=fields | {"chat_id": camille.id}),
    )
    for request in requests:
        async with request as response:
            assert (await response.json())["ok"], await response.text()
    assert [m.labels for m in camille.chat.messages if m.by_bot] == [[["Oui"]]] * 4


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"text": "x"}, "Bad Request: chat_id is empty"),
        ({"chat_id": "@somewhere", "text": "x"}, "Bad Request: chat not found"),
        (
            {"chat_id": 1001, "text": "x", "message_thread_id": "x"},
            "Bad Request: can't parse message_thread_id: expected a Number",
        ),
        (
            {"chat_id": 1001, "text": "x", "reply_markup": "{"},
            "Bad Request: can't parse reply_markup: expected valid JSON",
        ),
    ],
)
async def test_what_cannot_be_read_is_refused(
    call: Call, camille: Person, parameters: dict[str, Any], reason: str
) -> None:
    """A missing or unreadable parameter is named in the refusal."""
    camille.types("bonjour")
    assert (await call("sendMessage", **parameters))["description"] == reason


async def test_a_body_that_is_no_json_is_refused(
    http: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    """Broken JSON is a bad request, not a failure."""
    headers = {"Content-Type": "application/json"}
    address = f"/bot{sandbox.token}/getMe"
    async with http.post(address, data="[1", headers=headers) as response:
        assert response.status == 400
        assert "can't parse JSON" in (await response.json())["description"]


async def test_a_webhook_gets_each_update_until_it_accepts(
    call: Call, sandbox: Sandbox, camille: Person
) -> None:
    """An update is posted with the secret, again after a refusal, and polling is excluded."""
    got: list[tuple[str, str]] = []

    async def receive(request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        got.append((update["message"]["text"], secret))
        sandbox.state.changes.publish()
        return web.Response(status=503 if len(got) == 1 else 200)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    assert (await call("setWebhook", url=url, secret_token="hush"))["ok"]
    assert (await call("getUpdates"))["error_code"] == 409
    camille.types("un")
    camille.types("deux")
    await sandbox.until(lambda: len(got) == 3)
    assert got == [("un", "hush"), ("un", "hush"), ("deux", "hush")]
    assert (await call("getWebhookInfo"))["result"]["last_error_message"].endswith("Unavailable")
    assert (await call("deleteWebhook", drop_pending_updates=True))["ok"]
    assert (await call("getUpdates"))["result"] == []
    await runner.cleanup()


async def test_a_webhook_that_nobody_serves_is_reported(
    call: Call, sandbox: Sandbox, camille: Person
) -> None:
    """The reason is told, the update stays, and the sandbox ends all the same."""
    assert (await call("setWebhook", url="http://127.0.0.1:9/hook"))["ok"]
    camille.types("un")
    for _ in range(100):
        info = (await call("getWebhookInfo"))["result"]
        if "last_error_message" in info:
            break
        await asyncio.sleep(0.02)
    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1


async def test_a_webhook_elsewhere_is_refused(call: Call) -> None:
    """The sandbox posts to this machine only."""
    answer = await call("setWebhook", url="https://example.org/hook")
    assert answer["error_code"] == 400
