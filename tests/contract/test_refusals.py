"""Each refusal of Telegram, in its words and with its exception in python-telegram-bot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.sandbox import Group, Person, Sandbox

Call = Callable[[telegram.Bot, Person, Group], Awaitable[Any]]


def _keyboard(**effect: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Oui", **effect)]])


def _send(text: str = "x", **more: Any) -> Call:
    return lambda bot, lea, _g: bot.send_message(lea.id, text, **more)


def _html(text: str) -> Call:
    return _send(text, parse_mode="HTML")


BAD_REQUESTS: dict[str, Call] = {
    "Chat not found": lambda bot, _l, _g: bot.send_message(42, "x"),
    "Message text is empty": _send(" \n"),
    "Message is too long": _send("😀" * 2049),
    "Message to be replied not found": _send(reply_parameters=ReplyParameters(99)),
    "Message thread not found": _send(message_thread_id=7),
    "Button_data_invalid": _send(reply_markup=_keyboard(callback_data="é" * 33)),
    "Button_url_invalid": _send(reply_markup=_keyboard(url="example.org")),
    "Reply markup is too long": _send(
        reply_markup=InlineKeyboardMarkup(
            [[InlineKeyboardButton("x", callback_data="x")] for _ in range(101)]
        )
    ),
    "Can't parse inline keyboard button: text buttons are unallowed": _send(
        reply_markup=_keyboard()
    ),
    'Can\'t parse entities: unsupported start tag "h1" at byte offset 3': _html("é <h1>x</h1>"),
    "Can't parse entities: can't find end tag corresponding to start tag \"b\"": _html("<b>x"),
    "Can't parse entities: unexpected end tag": _html("x</b>"),
    "Can't parse entities: unmatched end tag": _html("<b><i>x</b></i>"),
    "Can't parse entities: unclosed start tag": _html("1 < 2"),
    "Can't parse entities: unsupported character reference": _html("Soins & Co"),
    "Unsupported parse_mode": _send(parse_mode="MarkdownV2"),
    "Query is too old and response timeout expired or query id is invalid": (
        lambda bot, _l, _g: bot.answer_callback_query("123")
    ),
    "Message to edit not found": lambda bot, lea, _g: bot.edit_message_text(
        "x", chat_id=lea.id, message_id=99
    ),
    "Message can't be edited": lambda bot, lea, _g: bot.edit_message_text(
        "x", chat_id=lea.id, message_id=lea.types("à moi").id
    ),
    "Message to delete not found": lambda bot, lea, _g: bot.delete_message(lea.id, 99),
    "Message can't be deleted": lambda bot, lea, group: bot.delete_message(
        group.id, lea.types("à moi", chat=group).id
    ),
    "Not enough rights to manage pinned messages in the chat": (
        lambda bot, lea, group: bot.pin_chat_message(group.id, lea.types("ici", chat=group).id)
    ),
    "The chat is not a forum": lambda bot, _l, group: bot.create_forum_topic(group.id, "sujet"),
    "Invalid user_id specified": lambda bot, _l, group: bot.get_chat_member(group.id, 42),
    "Bot_command_invalid": lambda bot, _l, _g: bot.set_my_commands([("Départ", "x")]),
    "Reaction_invalid": lambda bot, lea, _g: bot.set_message_reaction(
        lea.id, lea.types("x").id, "✅"
    ),
}


@pytest.mark.parametrize("reason", BAD_REQUESTS)
async def test_a_bad_request_gives_telegrams_reason(
    bot: telegram.Bot, lea: Person, group: Group, reason: str
) -> None:
    """What can't be is refused with the sentence that Telegram gives."""
    with pytest.raises(BadRequest) as refusal:
        await BAD_REQUESTS[reason](bot, lea, group)
    assert str(refusal.value).casefold().startswith(reason.casefold())


async def test_an_edit_that_changes_nothing_is_refused(bot: telegram.Bot, lea: Person) -> None:
    """Same text and same buttons: "message is not modified"."""
    markup = _keyboard(callback_data="a")
    sent = await bot.send_message(lea.id, "un", reply_markup=markup)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await sent.edit_text("un", reply_markup=markup)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_reply_markup(markup)


async def test_a_toast_has_200_characters_at_most(bot: telegram.Bot, lea: Person) -> None:
    """A longer one is refused and the press stays unanswered."""
    await bot.send_message(lea.id, "?", reply_markup=_keyboard(callback_data="a"))
    press = lea.presses("Oui")
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await bot.answer_callback_query(press.id, "x" * 201)
    assert not press.answered
    assert await bot.answer_callback_query(press.id, "x" * 200)
    assert await press.answer()


def _blocks(lea: Person, _group: Group) -> int:
    lea.blocks()
    return lea.id


def _deactivates(lea: Person, _group: Group) -> int:
    lea.deactivates()
    return lea.id


def _kicks(_lea: Person, group: Group) -> int:
    group.kick_bot()
    return group.id


def _kicks_from_supergroup(_lea: Person, group: Group) -> int:
    group.migrate()
    group.kick_bot()
    return group.id


def _deletes(_lea: Person, group: Group) -> int:
    group.delete_group()
    return group.id


def _never_wrote(lea: Person, _group: Group) -> int:
    lea.chat.started = False
    return lea.id


CLOSED_DOORS = {
    "bot was blocked by the user": _blocks,
    "user is deactivated": _deactivates,
    "bot was kicked from the group chat": _kicks,
    "bot was kicked from the supergroup chat": _kicks_from_supergroup,
    "the group chat was deleted": _deletes,
    "bot can't initiate conversation with a user": _never_wrote,
}


@pytest.mark.parametrize("reason", CLOSED_DOORS)
async def test_a_closed_door_is_forbidden(
    bot: telegram.Bot, lea: Person, group: Group, reason: str
) -> None:
    """Blocked, gone, kicked, deleted, never met: each is a 403 that says which."""
    chat_id = CLOSED_DOORS[reason](lea, group)
    with pytest.raises(Forbidden, match=reason):
        await bot.send_message(chat_id, "x")


async def test_an_unblocked_person_hears_the_bot_again(bot: telegram.Bot, lea: Person) -> None:
    """Blocking and unblocking are both told, and end where they began."""
    lea.blocks()
    lea.unblocks()
    updates = [u.my_chat_member for u in await bot.get_updates(timeout=1)]
    assert [u.new_chat_member.status for u in updates if u] == ["kicked", "member"]
    assert (await bot.send_message(lea.id, "x")).text == "x"


async def test_an_upgraded_group_says_where_it_went(bot: telegram.Bot, group: Group) -> None:
    """The old number is refused with the new one, which works."""
    old, new = group.id, group.migrate()
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old, "x")
    assert moved.value.new_chat_id == new
    assert (await bot.send_message(new, "x")).message_id == 2


async def test_a_card_from_before_the_upgrade_is_out_of_reach(
    bot: telegram.Bot, group: Group
) -> None:
    """Messages of the old group can be read and neither edited nor pressed."""
    sent = await bot.send_message(group.id, "carte", reply_markup=_keyboard(callback_data="a"))
    sent_again = [await bot.send_message(group.id, str(i)) for i in range(3)]
    group.migrate()
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", chat_id=group.id, message_id=sent_again[-1].message_id)
    assert "carte" in [message.text for message in group.messages]
    with pytest.raises(ValueError, match="before it was upgraded"):
        group.members[0].presses("Oui", chat=group)
    assert sent.message_id == 1


@pytest.mark.parametrize(
    ("state", "reason"), [("closed", "(?i)topic_closed"), ("gone", "Message thread not found")]
)
async def test_a_topic_can_be_closed_or_gone(
    bot: telegram.Bot, forum: Group, state: str, reason: str
) -> None:
    """A closed topic is closed to a bot without rights; a deleted one to everyone."""
    topic = forum.topics.open("K7R-4M3")
    if state == "closed":
        forum.topics.close(topic)
        forum.bot_status = "member"
    else:
        forum.topics.delete(topic.thread)
    with pytest.raises(BadRequest, match=reason):
        await bot.send_message(forum.id, "x", message_thread_id=topic.thread)


async def test_a_muted_bot_may_not_write(bot: telegram.Bot, group: Group) -> None:
    """Where members may not write, only an administrator writes."""
    group.bot_may_write = False
    with pytest.raises(BadRequest, match="Not enough rights to send text messages"):
        await bot.send_message(group.id, "x")
    group.bot_status = "administrator"
    assert (await bot.send_message(group.id, "x")).text == "x"


async def test_an_old_message_stays(lea: Person, bot: telegram.Bot) -> None:
    """After 48 hours a message can't be deleted."""
    sent = await bot.send_message(lea.id, "x")
    lea.chat.messages[0].date -= 48 * 3600 + 1
    with pytest.raises(BadRequest, match="can't be deleted for everyone"):
        await bot.delete_message(lea.id, sent.message_id)


@pytest.mark.parametrize("token", ["123:short", "x:" + "a" * 35])
async def test_a_token_of_another_shape_is_not_found(sandbox: Sandbox, token: str) -> None:
    """Only what looks like a token is one."""
    stranger = telegram.Bot(token, base_url=f"{sandbox.api_url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_a_revoked_token_is_unauthorized(sandbox: Sandbox, bot: telegram.Bot) -> None:
    """After the token is revoked every call is refused."""
    sandbox.revoke_token()
    with pytest.raises(InvalidToken):
        await bot.get_me()


async def test_an_unknown_method_is_not_found(bot: telegram.Bot) -> None:
    """A method that does not exist is told so."""
    with pytest.raises(TelegramError, match="not found in Bot API"):
        await bot.do_api_request("sendTelepathy")
