"""Tell Telegram the bot's commands and how it presents itself, in each language."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError

from bot.telegram.api import BotApi
from bot.telegram.identities import number_of
from conversations.identities import ChatId
from conversations.languages.packs import FINISHED
from conversations.protocol.commands import (
    ABOUT,
    ADMINISTRATORS_SHORTCUTS,
    DESK_SHORTCUTS,
    PRESENTATION,
    SHORTCUTS,
    Shortcut,
)
from conversations.text import Language, Msg, Says

log = logging.getLogger(__name__)

MENUS = {"all_private_chats": SHORTCUTS, "all_group_chats": DESK_SHORTCUTS}
"""The commands offered, by Telegram's name for the chats that offer them."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something that Telegram shows of the bot: `what` ends the names of the two methods."""

    what: str
    where: dict[str, Any]
    content: dict[str, Any]


def announcements(
    say: Says,
    offered: tuple[Language, ...] = FINISHED,
    administrators: ChatId | None = None,
) -> Iterator[Announcement]:
    """Give what is shown in each language, and all that are finished to the rest of the world.

    A draft is shown to those alone whose messenger speaks it. The chat of the `administrators` has
    commands of its own.
    """
    for language in offered:
        yield from _announced((language,), {"language_code": language.value}, say)
    yield from _announced(FINISHED, {}, say)
    if administrators:
        scope = {"type": "chat", "chat_id": number_of(administrators)}
        commands = _commands(ADMINISTRATORS_SHORTCUTS, FINISHED, say)
        yield Announcement("Commands", {"scope": scope}, {"commands": commands})


async def register(
    api: BotApi,
    say: Says,
    offered: tuple[Language, ...] = FINISHED,
    administrators: ChatId | None = None,
) -> None:
    """Set what differs from what Telegram has; a refusal is logged, the bot works without."""
    for announcement in announcements(say, offered, administrators):
        try:
            await _announce(api, announcement)
        except TelegramError as error:
            log.warning("setMy%s was refused: %s", announcement.what, type(error).__name__)


async def _announce(api: BotApi, announcement: Announcement) -> None:
    present = await api.call(f"getMy{announcement.what}", announcement.where)
    if present not in (announcement.content, *announcement.content.values()):
        given = announcement.where | announcement.content
        await api.call(f"setMy{announcement.what}", given)


def _announced(
    languages: tuple[Language, ...], code: dict[str, Any], say: Says
) -> Iterator[Announcement]:
    for chats, shortcuts in MENUS.items():
        commands = _commands(shortcuts, languages, say)
        yield Announcement("Commands", {"scope": {"type": chats}, **code}, {"commands": commands})
    presentation = _together(PRESENTATION, languages, "\n\n", say)
    yield Announcement("Description", code, {"description": presentation})
    about = _together(ABOUT, languages, " / ", say)
    yield Announcement("ShortDescription", code, {"short_description": about})


def _commands(
    shortcuts: Iterable[Shortcut], languages: tuple[Language, ...], say: Says
) -> list[dict[str, str]]:
    """List each command under its names, each with its line in that name's languages."""
    named: dict[str, list[str]] = {}
    for shortcut in shortcuts:
        for language in languages:
            said = say(shortcut.description, language)
            named.setdefault(shortcut.names[language], []).append(said)
    return [{"command": name, "description": " / ".join(said)} for name, said in named.items()]


def _together(text: Msg, languages: tuple[Language, ...], between: str, say: Says) -> str:
    return between.join(dict.fromkeys(say(text, language) for language in languages))
