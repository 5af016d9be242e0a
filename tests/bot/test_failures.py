"""What becomes of a message for each of Telegram's refusals, by name, over real HTTP."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from telegram.error import TimedOut

from bot.delivery import Delivered, Delivery, Moved, Outcome, Refusal, Refused, TryLater
from bot.telegram.api import BotApi
from bot.telegram.failures import outcome_of
from bot.telegram.messenger import Messenger
from tests.bot.telegram_server import TOKEN, Script, accepted, refused, scripted
from tests.identities import a_chat


@pytest.fixture
async def server() -> AsyncIterator[tuple[Script, BotApi]]:
    """Give a scripted server and its client."""
    async with scripted() as pair:
        yield pair


async def outcome(server: tuple[Script, BotApi], answer: web.Response) -> Outcome:
    """Deliver a message to a server that answers so."""
    script, api = server
    script.answers.append(answer)
    delivery = Delivery(1, "sendMessage", {"text": "a"}, chat=a_chat(42))
    return await Messenger(api).deliver(delivery, a_chat(42), None)


@pytest.mark.parametrize(
    ("code", "description", "refusal"),
    [
        (403, "Forbidden: bot was blocked by the user", Refusal.BLOCKED),
        (403, "Forbidden: user is deactivated", Refusal.BLOCKED),
        (403, "Forbidden: bot can't initiate conversation with a user", Refusal.BLOCKED),
        (403, "Forbidden: bot was kicked from the group chat", Refusal.KICKED),
        (403, "Forbidden: bot was kicked from the supergroup chat", Refusal.KICKED),
        (403, "Forbidden: bot is not a member of the supergroup chat", Refusal.KICKED),
        (403, "Forbidden: the group chat was deleted", Refusal.KICKED),
        (403, "Forbidden: not enough rights to send text messages", Refusal.NO_RIGHTS),
        (400, "Bad Request: chat not found", Refusal.CHAT_NOT_FOUND),
        (400, "Bad Request: PEER_ID_INVALID", Refusal.CHAT_NOT_FOUND),
        (
            400,
            "Bad Request: not enough rights to send text messages to the chat",
            Refusal.NO_RIGHTS,
        ),
        (400, "Bad Request: have no rights to send a message", Refusal.NO_RIGHTS),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN", Refusal.NO_RIGHTS),
        (400, "Bad Request: message to edit not found", Refusal.MESSAGE_GONE),
        (400, "Bad Request: message can't be edited", Refusal.MESSAGE_GONE),
        (400, "Bad Request: MESSAGE_ID_INVALID", Refusal.MESSAGE_GONE),
        (400, "Bad Request: message thread not found", Refusal.TOPIC_GONE),
        (400, "Bad Request: TOPIC_ID_INVALID", Refusal.TOPIC_GONE),
        (400, "Bad Request: TOPIC_CLOSED", Refusal.TOPIC_CLOSED),
        (400, "Bad Request: the chat is not a forum", Refusal.NO_TOPICS),
        (400, "Bad Request: method is available only for supergroups", Refusal.NO_TOPICS),
        (400, "Bad Request: not enough rights to create a topic", Refusal.NO_RIGHTS),
        (400, "Bad Request: CHAT_ADMIN_REQUIRED", Refusal.NO_RIGHTS),
        (
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            Refusal.QUERY_EXPIRED,
        ),
        (400, "Bad Request: can't parse entities: unsupported start tag", Refusal.MALFORMED),
        (400, "Bad Request: message is too long", Refusal.MALFORMED),
        (400, "Bad Request: something that is new", Refusal.MALFORMED),
    ],
)
async def test_each_refusal_has_its_name(
    server: tuple[Script, BotApi], code: int, description: str, refusal: Refusal
) -> None:
    """What Telegram will never accept is said by a name that others can act on."""
    assert await outcome(server, refused(code, description)) == Refused(refusal)


async def test_an_edit_that_changes_nothing_is_delivered(server: tuple[Script, BotApi]) -> None:
    """The message already says what it should."""
    same = "Bad Request: message is not modified: specified new message content is the same"
    assert await outcome(server, refused(400, same)) == Delivered()
    pinned_already = "Bad Request: CHAT_NOT_MODIFIED"
    assert await outcome(server, refused(400, pinned_already)) == Delivered()


async def test_a_topic_that_is_so_already_is_delivered(server: tuple[Script, BotApi]) -> None:
    """A topic that was closed or opened before is as it should be."""
    same = "Bad Request: TOPIC_NOT_MODIFIED"
    assert await outcome(server, refused(400, same)) == Delivered()


async def test_a_supergroup_has_a_new_number(server: tuple[Script, BotApi]) -> None:
    """The delivery learns where the group has gone."""
    moved = refused(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100200)
    assert await outcome(server, moved) == Moved(a_chat(-100200))


async def test_a_flood_waits_as_long_as_telegram_says(server: tuple[Script, BotApi]) -> None:
    """This chat waits, the others go on."""
    flood = refused(429, "Too Many Requests: retry after 7", retry_after=7)
    assert await outcome(server, flood) == TryLater("flood", after=7.0)


async def test_a_refused_token_stops_all_and_raises_an_alarm(
    server: tuple[Script, BotApi], caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is lost, nothing hammers Telegram, and a person is told what to set."""
    assert await outcome(server, refused(401, "Unauthorized")) == (
        TryLater("token", after=5.0, everyone=True)
    )
    alarm = caplog.records[-1]
    assert alarm.levelno == logging.CRITICAL
    assert "BOT_TOKEN" in alarm.getMessage()
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("code", [409, 500, 502])
async def test_trouble_at_telegram_is_tried_again(server: tuple[Script, BotApi], code: int) -> None:
    """A fault of the server isn't one of the message."""
    assert await outcome(server, refused(code, "Internal Server Error")) == TryLater("network")


def test_no_answer_in_time_is_tried_again() -> None:
    """Whether it was sent is unknown: a message twice is better than none."""
    assert outcome_of(TimedOut("no answer in time")) == TryLater("timeout")


async def test_a_sent_message_has_its_number(server: tuple[Script, BotApi]) -> None:
    """The number is what a later edit needs."""
    assert await outcome(server, accepted({"message_id": 7})) == Delivered(7)


REPLY_TO_7 = {"message_id": 7, "allow_sending_without_reply": True}


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("sendMessage", {"chat_id": 42, "reply_parameters": REPLY_TO_7}),
        ("editMessageText", {"chat_id": 42, "message_id": 7}),
        ("editMessageReplyMarkup", {"chat_id": 42, "message_id": 7}),
        ("answerCallbackQuery", {}),
        ("createForumTopic", {"chat_id": 42}),
        ("closeForumTopic", {"chat_id": 42}),
    ],
)
async def test_each_call_is_addressed(
    server: tuple[Script, BotApi], method: str, address: dict[str, Any]
) -> None:
    """A delivery is addressed when it leaves, and its own payload stays as it was committed."""
    script, api = server
    delivery = Delivery(1, method, {"text": "a"})
    await Messenger(api).deliver(delivery, a_chat(42), 7)
    assert script.calls == [(method, {"text": "a", **address})]
    assert delivery.payload == {"text": "a"}


async def test_what_answers_nothing_is_sent_as_it_is(server: tuple[Script, BotApi]) -> None:
    """A message that replies to none has no reply in its call."""
    script, api = server
    await Messenger(api).deliver(Delivery(1, "sendMessage", {"text": "a"}), a_chat(42), None)
    assert script.calls == [("sendMessage", {"text": "a", "chat_id": 42})]
