"""Every update that the sandbox produces is one that python-telegram-bot knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
import telegram

from bot.sandbox import Group, Person, Sandbox
from bot.sandbox.media import MediaKind
from tests.contract.known import unknown_fields

Doing = Callable[[Person, Group, Group], object]

DOINGS: dict[str, Doing] = {
    "a text": lambda lea, _g, _f: lea.types("/start at https://example.org, a@example.org"),
    "an edited text": lambda lea, _g, _f: lea.edits(lea.types("un"), "deux"),
    "a reply": lambda lea, _g, _f: lea.types("oui", reply_to=lea.types("non")),
    "a block": lambda lea, _g, _f: lea.blocks(),
    "a mention in a group": lambda lea, g, _f: lea.types("@missions_demo_bot ?", chat=g),
    "a reply in a supergroup": lambda lea, _g, f: lea.types(
        "oui", chat=f, reply_to=lea.types("non", chat=f)
    ),
    "a topic": lambda lea, _g, f: lea.types("là", chat=f, thread=f.topics.open("K7R").thread),
    "the bot added": lambda lea, g, _f: g.add_bot(lea),
    "the bot kicked": lambda _lea, g, _f: g.kick_bot(),
    "the bot kicked from a supergroup": lambda _lea, _g, f: f.kick_bot(),
    "the bot promoted": lambda _lea, g, _f: g.promote_bot(),
    "the bot demoted in a forum": lambda _lea, _g, f: f.demote_bot(),
    "the bot muted": lambda lea, g, _f: g.mute_bot(lea),
    "the bot added by a link": lambda lea, g, _f: g.add_bot(lea, start="K7RM-4MTX-9PCD"),
    "someone leaves": lambda lea, g, _f: (g.leave(lea), g.join(lea)),
    "an upgrade": lambda _lea, g, _f: g.migrate(),
    "a pin": lambda lea, g, _f: g.pin(lea.types("à lire", chat=g), silent=True),
}


@pytest.mark.parametrize("doing", DOINGS)
async def test_whatever_people_do_parses_without_a_field_left_over(
    lea: Person, group: Group, forum: Group, bot: telegram.Bot, doing: str
) -> None:
    """Each kind of act gives updates whose every field python-telegram-bot has a place for."""
    DOINGS[doing](lea, group, forum)
    updates = await bot.get_updates(timeout=1)
    assert updates
    assert unknown_fields(updates) == []


@pytest.mark.parametrize("kind", get_args(MediaKind))
async def test_every_kind_of_message_parses(
    lea: Person, bot: telegram.Bot, kind: MediaKind
) -> None:
    """Photo, voice, sticker, file, place, poll and forwarded text are what they say they are."""
    lea.sends(kind, caption="Voici" if kind != "poll" else "")
    (update,) = await bot.get_updates(timeout=1)
    assert unknown_fields(update) == []
    message = update.effective_message
    assert message
    assert message.forward_origin if kind == "forward" else getattr(message, kind)


async def test_a_press_carries_its_message_with_its_buttons(lea: Person, bot: telegram.Bot) -> None:
    """A press tells who pressed, on which message as it stood, and the data of the button."""
    button = telegram.InlineKeyboardButton("Oui", callback_data="n1:q2:yes")
    sent = await bot.send_message(
        lea.id, "Alors ?", reply_markup=telegram.InlineKeyboardMarkup([[button]])
    )
    lea.presses("Oui")
    (update,) = await bot.get_updates(timeout=1)
    assert unknown_fields(update) == []
    query = update.callback_query
    assert query
    assert isinstance(query.message, telegram.Message)
    assert (query.from_user.id, query.data, query.message.message_id) == (
        lea.id,
        "n1:q2:yes",
        sent.message_id,
    )
    assert query.message.reply_markup == sent.reply_markup


async def test_a_person_without_language_or_last_name_has_no_such_fields(
    sandbox: Sandbox, bot: telegram.Bot
) -> None:
    """What a person left empty is missing, as on Telegram."""
    sandbox.person(first_name="X", language_code=None).types("dag")
    (update,) = await bot.get_updates(timeout=1)
    user = update.effective_user
    assert user
    assert (user.language_code, user.last_name, user.username) == (None, None, None)


async def test_an_upgrade_is_told_in_both_groups(group: Group, bot: telegram.Bot) -> None:
    """The old group names the new one, and the new one the old one."""
    old = group.id
    new = group.migrate()
    first, second = [update.message for update in await bot.get_updates(timeout=1)]
    assert first
    assert second
    assert (first.chat.id, first.migrate_to_chat_id) == (old, new)
    assert (second.chat.id, second.migrate_from_chat_id) == (new, old)
    assert second.chat.type == "supergroup"
