"""How the bot presents itself: name, descriptions, commands, menu button."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.sandbox.bot_account import BotAccount, Localised, localised, scope_key
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import SandboxState

MOST_COMMANDS = 100
LONGEST_COMMAND_DESCRIPTION = 256
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
Method = Callable[[SandboxState, Parameters], Any]


def get_me(state: SandboxState, _given: Parameters) -> dict[str, Any]:
    """Tell the bot who it is."""
    return state.bot.me


def set_my_commands(state: SandboxState, given: Parameters) -> bool:
    """Offer commands, for a scope and a language or for all."""
    commands = given.listing("commands")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    offered = [_command(command) for command in commands]
    state.bot.commands[_scope_and_language(given)] = offered
    state.changes.publish(kind="bot")
    return True


def get_my_commands(state: SandboxState, given: Parameters) -> list[dict[str, str]]:
    """Give the commands set for exactly this scope and language."""
    return state.bot.commands.get(_scope_and_language(given), [])


def delete_my_commands(state: SandboxState, given: Parameters) -> bool:
    """Offer no commands of its own for a scope and a language."""
    state.bot.commands.pop(_scope_and_language(given), None)
    state.changes.publish(kind="bot")
    return True


def set_chat_menu_button(state: SandboxState, given: Parameters) -> bool:
    """Choose what the menu button does, in one chat or in all."""
    button = given.mapping("menu_button") or {"type": "default"}
    state.bot.menu_buttons[given.chat_id] = button
    return True


def get_chat_menu_button(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Give the menu button of a chat, or of all."""
    buttons = state.bot.menu_buttons
    return buttons.get(given.chat_id) or buttons.get(None) or {"type": "commands"}


def _command(command: Any) -> dict[str, str]:
    if not isinstance(command, dict) or not _COMMAND.fullmatch(str(command.get("command"))):
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(command.get("description", ""))
    if not 1 <= len(description) <= LONGEST_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command["command"], "description": description}


def _scope_and_language(given: Parameters) -> tuple[str, str]:
    return scope_key(given.mapping("scope")), given.text("language_code") or ""


def _setter(texts: Callable[[BotAccount], Localised], name: str, most: int) -> Method:
    def set_text(state: SandboxState, given: Parameters) -> bool:
        text = given.text(name) or ""
        if len(text) > most:
            raise bad_request(f"bot {name.replace('_', ' ')} is too long")
        texts(state.bot)[given.text("language_code") or ""] = text
        state.changes.publish(kind="bot")
        return True

    return set_text


def _getter(texts: Callable[[BotAccount], Localised], name: str) -> Method:
    def get_text(state: SandboxState, given: Parameters) -> dict[str, str]:
        return {name: localised(texts(state.bot), given.text("language_code"))}

    return get_text


def _names(bot: BotAccount) -> Localised:
    return bot.names


def _descriptions(bot: BotAccount) -> Localised:
    return bot.descriptions


def _short_descriptions(bot: BotAccount) -> Localised:
    return bot.short_descriptions


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "setMyName": _setter(_names, "name", 64),
    "getMyName": _getter(_names, "name"),
    "setMyDescription": _setter(_descriptions, "description", 512),
    "getMyDescription": _getter(_descriptions, "description"),
    "setMyShortDescription": _setter(_short_descriptions, "short_description", 120),
    "getMyShortDescription": _getter(_short_descriptions, "short_description"),
}
