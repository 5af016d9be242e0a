"""What Telegram knows of the bot itself: its name, its commands, its descriptions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

BOT_ID = 7_000_000_001
TOKEN = f"{BOT_ID}:pretend-Telegram-accepts-this-token"

Localised = dict[str, str]
"""A text by language code; the empty code stands for every other language."""


@dataclass
class BotAccount:
    """The one bot of the sandbox; every well-formed token is its token."""

    username: str = "missions_demo_bot"
    names: Localised = field(default_factory=lambda: {"": "Missions (demo)"})
    descriptions: Localised = field(default_factory=dict)
    short_descriptions: Localised = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)
    privacy_mode: bool = True
    id: int = BOT_ID

    @property
    def name(self) -> str:
        """Give the name shown where no language applies."""
        return self.names.get("", "Bot")

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's User for the sender of a message."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }

    @property
    def me(self) -> dict[str, Any]:
        """Give what `getMe` answers."""
        return self.json | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy_mode,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def commands_for(
        self, scopes: list[dict[str, Any]], language: str | None
    ) -> list[dict[str, str]]:
        """Choose the commands of the narrowest scope that has some, as Telegram's apps do."""
        for scope in scopes:
            for code in (language or "", ""):
                commands = self.commands.get((scope_key(scope), code))
                if commands:
                    return commands
        return []


def localised(texts: Localised, language: str | None) -> str:
    """Choose a text for a language, or the one for every other language, or nothing."""
    return texts.get(language or "") or texts.get("", "")


def scope_key(scope: dict[str, Any] | None) -> str:
    """Make a BotCommandScope comparable."""
    return json.dumps(scope or {"type": "default"}, sort_keys=True)
