"""What the page shows, as JSON: who is there, and what stands in the chats."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.bot_account import localised
from bot.sandbox.chats import Chat
from bot.sandbox.groups import Group
from bot.sandbox.keyboards import Button
from bot.sandbox.messages import SERVICE, Message
from bot.sandbox.people import Person
from bot.sandbox.settings import Persona
from bot.sandbox.state import SandboxState

_MEDIA = ("photo", "voice", "sticker", "document", "location", "poll")
_SNIPPET = 120
_PERSON = re.compile(r"tg://user\?id=(\d+)")


def cast(state: SandboxState, stories: Mapping[int, Persona]) -> dict[str, Any]:
    """Show the bot, the people and the groups, without their messages."""
    return {
        "kind": "cast",
        "bot": {"name": state.bot.name, "username": state.bot.username},
        "people": [_person(person, stories.get(person.id)) for person in state.people.values()],
        "groups": [_group(group) for group in state.groups.values()],
    }


def history(state: SandboxState) -> dict[str, Any]:
    """Show every message of every chat that has some."""
    chats: list[Chat] = [*(person.chat for person in state.people.values()), *state.groups.values()]
    return {
        "kind": "history",
        "chats": {
            chat.key: [message(chat, m) for m in chat.messages] for chat in chats if chat.messages
        },
    }


def message(chat: Chat, shown: Message) -> dict[str, Any]:
    """Show one message of a chat."""
    body = {
        "serial": shown.serial,
        "number": shown.id,
        "by": shown.sender_id or 0,
        "name": _author(chat, shown),
        "date": shown.date,
        "text": shown.text,
        "entities": shown.formatted.entities,
        "edited": shown.edited,
        "silent": shown.silent,
        "pinned": shown in chat.pinned,
        "thread": shown.thread,
        "reactions": list(shown.reactions),
        "buttons": [[_button(button) for button in row] for row in shown.buttons],
        "inert": shown.left_behind,
    }
    quoted = chat.answered(shown)
    if quoted is not None and not quoted.is_service:
        text = quoted.text[:_SNIPPET]
        body["reply"] = {"serial": quoted.serial, "name": _author(chat, quoted), "text": text}
    if shown.forced_reply is not None:
        body |= {"asks": _asked(chat, shown), "placeholder": shown.forced_reply.placeholder}
    return body | _content(shown)


def _asked(chat: Chat, shown: Message) -> list[int] | None:
    """Give whose apps begin a reply by themselves; everybody's where nobody is named.

    Source: https://core.telegram.org/bots/api#forcereply
    """
    if shown.forced_reply is None or not shown.forced_reply.selective or chat.kind == "private":
        return None
    links = (_PERSON.fullmatch(entity.get("url", "")) for entity in shown.formatted.entities)
    named = [int(link[1]) for link in links if link]
    answered = chat.answered(shown)
    return named if answered is None or answered.by_bot else [*named, answered.sender_id or 0]


def _author(chat: Chat, shown: Message) -> str:
    if shown.sender_id is None:
        return chat.ledger.bot.name
    return chat.ledger.identity(shown.sender_id).full_name


def _content(shown: Message) -> dict[str, Any]:
    for kind in _MEDIA:
        if kind in shown.content:
            file_name = shown.content[kind].get("file_name") if kind == "document" else None
            return {"media": kind, "file": file_name, "stored": bool(shown.attachment)}
    if "forward_origin" in shown.content:
        return {"forwarded": shown.content["forward_origin"]["sender_user_name"]}
    notice = next((name for name in SERVICE if name in shown.content), None)
    return {"notice": notice, "about": _about(shown.content[notice])} if notice else {}


def _about(detail: Any) -> str:
    """Name who or what a service message is about."""
    match detail:
        case [{"first_name": name}] | {"first_name": name} | {"name": name} | {"text": name}:
            return str(name)[:_SNIPPET]
        case _:
            return ""


def _button(button: Button) -> dict[str, Any]:
    effects = {
        "code": button.data,
        "url": button.url,
        "copies": button.copies,
        "inline": button.asks_inline,
    }
    body: dict[str, Any] = {"label": button.label, "style": button.style}
    return body | {name: value for name, value in effects.items() if value is not None}


def _person(person: Person, persona: Persona | None) -> dict[str, Any]:
    bot, language = person.ledger.bot, person.identity.language_code
    scopes: list[dict[str, Any]] = [
        {"type": "chat", "chat_id": person.id},
        {"type": "all_private_chats"},
        {},
    ]
    return {
        "id": person.id,
        "chat": person.chat.key,
        "name": person.identity.full_name,
        "language": language,
        "story": dict(persona.story) if persona else {},
        "need": dict(persona.need) if persona else {},
        "start": persona.start if persona else "",
        "blocked": person.chat.blocked,
        "started": person.chat.started,
        "description": localised(bot.descriptions, language),
        "bot_name": localised(bot.names, language),
        "commands": bot.commands_for(scopes, language),
    }


def _group(group: Group) -> dict[str, Any]:
    scopes: list[dict[str, Any]] = [
        {"type": "chat", "chat_id": group.id},
        {"type": "all_group_chats"},
        {},
    ]
    return {
        "chat": group.key,
        "title": group.title,
        "members": [member.id for member in group.members],
        "topics": [vars(topic) for topic in group.topics] if group.forum else None,
        "bot_status": group.bot_status,
        "supergroup": group.kind == "supergroup",
        "commands": group.ledger.bot.commands_for(scopes, None),
    }
