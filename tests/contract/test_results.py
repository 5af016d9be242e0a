"""Every answer of the sandbox is one that python-telegram-bot knows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeChat, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Group, Person, Sandbox
from tests.contract.known import unknown_fields

Asking = Callable[[telegram.Bot, Person, Group, Group], Awaitable[Any]]

ASKINGS: dict[str, Asking] = {
    "getMe": lambda bot, _l, _g, _f: bot.get_me(),
    "getWebhookInfo": lambda bot, _l, _g, _f: bot.get_webhook_info(),
    "getChat of a person": lambda bot, lea, _g, _f: bot.get_chat(lea.id),
    "getChat of a group": lambda bot, _l, group, _f: bot.get_chat(group.id),
    "getChat of a forum": lambda bot, _l, _g, forum: bot.get_chat(forum.id),
    "getChatMember": lambda bot, lea, group, _f: bot.get_chat_member(group.id, lea.id),
    "getChatMember of the bot": lambda bot, _l, _g, forum: bot.get_chat_member(forum.id, bot.id),
    "getChatAdministrators": lambda bot, _l, _g, forum: bot.get_chat_administrators(forum.id),
    "sendDocument": lambda bot, lea, _g, _f: bot.send_document(
        lea.id, b"{}", caption="<b>Vos</b> données", filename="d.json", parse_mode="HTML"
    ),
    "createForumTopic": lambda bot, _l, _g, forum: bot.create_forum_topic(forum.id, "K7R-4M3"),
    "getChatMenuButton": lambda bot, lea, _g, _f: bot.get_chat_menu_button(lea.id),
    "getMyDescription": lambda bot, _l, _g, _f: bot.get_my_description("fr"),
    "getMyShortDescription": lambda bot, _l, _g, _f: bot.get_my_short_description(),
    "getMyName": lambda bot, _l, _g, _f: bot.get_my_name(),
}


@pytest.mark.parametrize("asking", ASKINGS)
async def test_every_answer_parses_without_a_field_left_over(
    bot: telegram.Bot, lea: Person, group: Group, forum: Group, asking: str
) -> None:
    """Each method answers with what python-telegram-bot has a place for, and nothing more."""
    assert unknown_fields(await ASKINGS[asking](bot, lea, group, forum)) == []


async def test_a_sent_message_comes_back_as_it_stands(bot: telegram.Bot, lea: Person) -> None:
    """Text, formatting, buttons of every kind and the reply are those that were sent."""
    question = lea.types("Une question")
    markup = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Oui", callback_data="a"), InlineKeyboardButton("Non", url=URL)],
            [InlineKeyboardButton("Copier", copy_text=telegram.CopyTextButton("K7R-4M3"))],
        ]
    )
    sent = await bot.send_message(
        lea.id,
        "<b>Bonjour</b> <blockquote expandable>une aide</blockquote>",
        parse_mode="HTML",
        reply_markup=markup,
        reply_parameters=telegram.ReplyParameters(question.id),
        link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
    )
    assert unknown_fields(sent) == []
    assert sent.text_html == "<b>Bonjour</b> <blockquote expandable>une aide</blockquote>"
    assert sent.reply_markup == markup
    assert sent.reply_to_message
    assert sent.reply_to_message.message_id == question.id


URL = "https://example.org/"


async def test_an_edit_is_seen_and_says_so(bot: telegram.Bot, lea: Person) -> None:
    """An edited message keeps its number, shows the new text, and has lost its buttons."""
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="a")]])
    sent = await bot.send_message(lea.id, "un", reply_markup=markup)
    edited = await bot.edit_message_text("deux", chat_id=lea.id, message_id=sent.message_id)
    assert isinstance(edited, telegram.Message)
    assert unknown_fields(edited) == []
    shown = lea.chat.find(sent.message_id)
    assert shown
    assert (shown.text, shown.edited, shown.buttons) == ("deux", True, ())


async def test_buttons_change_alone(bot: telegram.Bot, lea: Person) -> None:
    """Changing the buttons leaves the text alone and shows no mark of an edit."""
    sent = await bot.send_message(lea.id, "un")
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="a")]])
    await bot.edit_message_reply_markup(lea.id, sent.message_id, reply_markup=markup)
    (shown,) = lea.chat.messages
    assert (shown.text, shown.edited, shown.labels) == ("un", False, [["Oui"]])


async def test_a_deleted_message_is_gone(bot: telegram.Bot, lea: Person) -> None:
    """In private the bot deletes its own messages and the person's."""
    sent = await bot.send_message(lea.id, "un")
    assert await bot.delete_message(lea.id, sent.message_id)
    assert await bot.delete_message(lea.id, lea.types("deux").id)
    assert lea.chat.messages == []


async def test_a_file_arrives_with_its_content(bot: telegram.Bot, lea: Person) -> None:
    """What is uploaded is what the person can open."""
    await bot.send_document(lea.id, b'{"a": 1}', filename="mes-donnees.json")
    (shown,) = lea.chat.messages
    assert shown.attachment == b'{"a": 1}'
    assert shown.content["document"]["file_name"] == "mes-donnees.json"


async def test_commands_are_kept_per_scope_and_language(
    bot: telegram.Bot, sandbox: Sandbox, lea: Person
) -> None:
    """The narrowest scope wins, then the language, then the commands for all."""
    general, french = [BotCommand("start", "Start")], [BotCommand("start", "Commencer")]
    await bot.set_my_commands(general)
    await bot.set_my_commands(french, language_code="fr")
    assert list(await bot.get_my_commands()) == general
    assert list(await bot.get_my_commands(language_code="fr")) == french
    assert not await bot.get_my_commands(BotCommandScopeChat(lea.id))
    scopes: list[dict[str, Any]] = [{"type": "chat", "chat_id": lea.id}, {}]
    chosen = [sandbox.bot.commands_for(scopes, code) for code in ("fr", "nl")]
    assert [commands[0]["description"] for commands in chosen] == ["Commencer", "Start"]


async def test_the_bot_presents_itself_per_language(bot: telegram.Bot) -> None:
    """Name and descriptions have a text for a language and one for all others."""
    await bot.set_my_name("Missies", language_code="nl")
    await bot.set_my_description("Bonjour", language_code="fr")
    await bot.set_my_short_description("Bref")
    await bot.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
    assert (await bot.get_my_name("nl")).name == "Missies"
    assert (await bot.get_my_description("fr")).description == "Bonjour"
    assert (await bot.get_my_short_description("nl")).short_description == "Bref"
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_an_administrator_pins_and_keeps_topics(bot: telegram.Bot, forum: Group) -> None:
    """A topic is opened, written in, renamed, closed and opened again; a message is pinned."""
    topic = await bot.create_forum_topic(forum.id, "K7R-4M3")
    thread = topic.message_thread_id
    sent = await bot.send_message(forum.id, "carte", message_thread_id=thread)
    assert unknown_fields(sent) == []
    assert sent.is_topic_message
    await bot.edit_forum_topic(forum.id, thread, name="K7R-4M3 ✓")
    await bot.close_forum_topic(forum.id, thread)
    (known,) = forum.topics
    assert (known.name, known.closed) == ("K7R-4M3 ✓", True)
    await bot.reopen_forum_topic(forum.id, thread)
    assert not known.closed
    await bot.pin_chat_message(forum.id, sent.message_id, disable_notification=True)
    assert [pinned.id for pinned in forum.pinned] == [sent.message_id]
    await bot.unpin_chat_message(forum.id, sent.message_id)
    assert forum.pinned == []


async def test_a_reaction_stands_under_the_message(bot: telegram.Bot, lea: Person) -> None:
    """The bot puts one emoji on a message and takes it off."""
    message = lea.types("merci")
    await bot.set_message_reaction(lea.id, message.id, "👍")
    assert message.reactions == ("👍",)
    await bot.set_message_reaction(lea.id, message.id)
    assert "👍" not in message.reactions


async def test_the_bot_shows_that_it_is_busy_and_goes(bot: telegram.Bot, group: Group) -> None:
    """A chat action is accepted, and the bot can leave a group."""
    assert await bot.send_chat_action(group.id, "typing")
    assert await bot.leave_chat(group.id)
    assert group.bot_status == "left"
