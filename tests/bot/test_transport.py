"""Calls of the Bot API over real HTTP: what is posted, how long is waited, what an error tells."""

from __future__ import annotations

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.clock import Clock
from bot.telegram.api import BotApi
from bot.telegram.transport import NotReachedError
from tests.bot.telegram_server import TOKEN, Script, accepted, opened, refused, scripted

TYPED = "words-that-somebody-typed"


@pytest.fixture
async def server() -> AsyncIterator[tuple[Script, BotApi]]:
    """Give a scripted server and its client."""
    async with scripted() as pair:
        yield pair


async def failure(api: BotApi, wait: float = 5.0) -> TelegramError:
    """Make a call that must fail, and give its error."""
    with pytest.raises(TelegramError) as refusal:
        await api.call("sendMessage", {"text": TYPED}, wait=wait)
    return refusal.value


def tells_nothing(error: TelegramError) -> bool:
    """Say whether an error, printed with all its causes, holds neither token nor words."""
    printed = "".join(traceback.format_exception(error)) + repr(error)
    return TOKEN not in printed and TYPED not in printed


async def test_a_call_is_posted_as_it_is(server: tuple[Script, BotApi]) -> None:
    """Nested parameters arrive as JSON, and the bare result comes back."""
    script, api = server
    script.answers.append(accepted({"message_id": 7, "anything": "new"}))
    payload = {"chat_id": 42, "text": "é", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}}
    assert await api.call("sendMessage", payload) == {"message_id": 7, "anything": "new"}
    assert script.calls == [("sendMessage", payload)]


async def test_the_library_can_call_too(server: tuple[Script, BotApi]) -> None:
    """The library's own methods work on the transport."""
    script, api = server
    script.answers.append(accepted({"id": 1, "is_bot": True, "first_name": "T", "username": "t"}))
    assert (await api.get_me()).username == "t"


async def test_an_answer_that_takes_too_long_is_given_up(server: tuple[Script, BotApi]) -> None:
    """No call hangs: its fate is unknown, and that is what the error says."""
    script, api = server

    async def never(_: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return accepted(result=True)

    script.answers.append(never)
    error = await failure(api, wait=0.05)
    assert isinstance(error, TimedOut)
    assert tells_nothing(error)


async def test_a_connection_that_breaks_is_an_error_of_the_network(
    server: tuple[Script, BotApi],
) -> None:
    """A server that hangs up gives an error without the address."""
    script, api = server

    async def hang_up(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return accepted(result=True)

    script.answers.append(hang_up)
    error = await failure(api)
    assert type(error) is NotReachedError
    assert tells_nothing(error)


async def test_a_server_that_is_not_there_is_an_error_without_the_address() -> None:
    """The address holds the token, so a refused connection doesn't tell it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with opened(BotApi(TOKEN, f"http://127.0.0.1:{port}")) as api:
        error = await failure(api)
    assert type(error) is NotReachedError
    assert tells_nothing(error)


async def test_an_address_that_cannot_be_is_an_error_without_the_address() -> None:
    """Even an address that aiohttp refuses to call isn't quoted."""
    async with opened(BotApi(TOKEN, "http://:0:0")) as api:
        error = await failure(api)
    assert isinstance(error, NetworkError)
    assert tells_nothing(error)


@pytest.mark.parametrize("status", [404, 502])
async def test_a_page_of_something_else_is_not_quoted(
    server: tuple[Script, BotApi], status: int
) -> None:
    """A proxy that answers with the address and the words on its error page gives nothing away."""
    script, api = server
    script.answers.append(web.Response(status=status, text=f"<p>/bot{TOKEN}/x {TYPED}"))
    error = await failure(api)
    assert type(error) is NotReachedError
    assert tells_nothing(error)


@pytest.mark.parametrize("body", [TYPED, f'["{TYPED}"]', f'{{"result": "{TYPED}"}}'])
async def test_a_good_status_with_a_strange_body_is_an_error(
    server: tuple[Script, BotApi], body: str, caplog: pytest.LogCaptureFixture
) -> None:
    """What is no answer of the Bot API is not taken for one, nor logged."""
    script, api = server
    script.answers.append(web.Response(text=body))
    assert tells_nothing(await failure(api))
    assert TYPED not in caplog.text


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(401, "Unauthorized"), InvalidToken),
        (refused(404, "Not Found"), InvalidToken),
        (refused(429, "Too Many Requests: retry after 3", retry_after=3), RetryAfter),
    ],
)
async def test_refusals_of_the_bot_api_are_the_librarys_errors(
    server: tuple[Script, BotApi], answer: web.Response, kind: type[TelegramError]
) -> None:
    """What Telegram says comes as the error that the library has for it."""
    script, api = server
    script.answers.append(answer)
    error = await failure(api)
    assert isinstance(error, kind)
    assert tells_nothing(error)


async def test_one_session_serves_all_calls(server: tuple[Script, BotApi]) -> None:
    """Opening twice opens once, and closing twice is harmless."""
    script, api = server
    await api.request.initialize()
    await asyncio.gather(*(api.call("sendMessage", {"n": n}) for n in range(64)))
    assert len(script.calls) == 64
    await api.request.shutdown()
    await api.request.shutdown()


async def test_the_time_of_the_server_is_known(server: tuple[Script, BotApi]) -> None:
    """From its answers, to about a second; before the first one, and from nonsense, nothing."""
    script, api = server
    assert api.time() is None
    await api.call("getMe", {})
    told = api.time()
    assert told is not None
    assert abs((told - Clock().now()).total_seconds()) < 60
    strange = accepted(result=True)
    strange.headers["Date"] = "yesterday"
    script.answers.append(strange)
    await api.call("getMe", {})
    assert api.time() is None
