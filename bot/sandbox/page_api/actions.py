"""What a person does on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.sandbox import faults as mishaps
from bot.sandbox.chats import Chat
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.groups import Group
from bot.sandbox.identity import Identity
from bot.sandbox.impossible import ImpossibleError
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.state import SandboxState

NAMED_FAULTS: dict[str, Callable[[Faults], Fault]] = {
    "slow": lambda faults: faults.add("[!g]*", mishaps.slows(1.5), times=None),
    "flood": lambda faults: faults.add("send*", mishaps.floods(3), times=3),
    "down": lambda faults: faults.add("*", mishaps.shows_page(), times=None),
    "cut": lambda faults: faults.add("*", mishaps.drops(), times=None, probability=0.3),
    "deaf": lambda faults: faults.add(
        "send*", mishaps.drops(after_effect=True), times=None, probability=0.3
    ),
}
"""The faults of the page's control panel: each stays until it is switched off or used up."""


class Actions:
    """Each method is one action; it takes the JSON that the page sent and may answer some.

    Raises `ImpossibleError` for what an app would not let the person do, and `KeyError`,
    `TypeError` or `ValueError` for what the page can't have sent.
    """

    def __init__(self, state: SandboxState, faults: Faults) -> None:
        self.turn: Callable[[int], None] | None = None
        self._state = state
        self._faults = faults
        self._named: dict[str, Fault] = {}

    def type(self, body: dict[str, Any]) -> dict[str, Any]:
        """Send a text."""
        person, chat = self._person(body), self._chat(body)
        reply_to = self._message(chat, body["reply_to"]) if body.get("reply_to") else None
        person.types(str(body["text"]), chat, reply_to, body.get("thread"))
        return {}

    def send(self, body: dict[str, Any]) -> dict[str, Any]:
        """Send a pretend photo, voice or file."""
        person, chat = self._person(body), self._chat(body)
        person.sends(body["media"], str(body.get("caption", "")), chat, None, body.get("thread"))
        return {}

    def edit(self, body: dict[str, Any]) -> dict[str, Any]:
        """Change an own message."""
        message = self._message(self._chat(body), body["message"])
        self._person(body).edits(message, str(body["text"]))
        return {}

    def press(self, body: dict[str, Any]) -> dict[str, Any]:
        """Tap a button: its data goes out as the app showed it, changed meanwhile or not."""
        message = self._message(self._chat(body), body["message"])
        return {"press": self._person(body).presses_data(str(body["code"]), message).id}

    def block(self, body: dict[str, Any]) -> dict[str, Any]:
        """Block the bot, or unblock it."""
        person = self._person(body)
        (person.blocks if body["on"] else person.unblocks)()
        return {}

    def person(self, body: dict[str, Any]) -> dict[str, Any]:
        """Bring in someone new."""
        name = str(body["first_name"]).strip()
        if not name:
            raise ImpossibleError("a person needs a first name")
        language = body.get("language_code") or None
        identity = Identity(self._state.next_person_id(), name, None, None, language)
        return {"person": self._state.add_person(identity).id}

    def group(self, body: dict[str, Any]) -> dict[str, Any]:
        """Do something to the bot's place in a group, or to the group."""
        group = self._chat(body)
        if not isinstance(group, Group):
            raise ImpossibleError("not a group")
        match body["what"]:
            case "kick" if group.bot_is_present:
                group.kick_bot()
            case "add" if not group.bot_is_present:
                group.add_bot()
            case "promote" if group.bot_status == "member":
                group.promote_bot()
            case "demote" if group.bot_is_administrator:
                group.demote_bot()
            case "migrate" if group.kind == "group":
                group.migrate()
            case what:
                raise ImpossibleError(f"the group can't {what}")
        return {}

    def fault(self, body: dict[str, Any]) -> dict[str, Any]:
        """Switch a fault on or off."""
        name = str(body["name"])
        fault = self._named.pop(name, None)
        if fault in self._faults.active:
            self._faults.active.remove(fault)
        if body["on"]:
            self._named[name] = NAMED_FAULTS[name](self._faults)
        self._state.changes.publish(kind="faults")
        return {}

    def time(self, body: dict[str, Any]) -> dict[str, Any]:
        """Turn the clock on by some days; the bot's poll is answered, so that it hears of it."""
        days = int(body["days"])
        if self.turn is None or days < 1:
            raise ImpossibleError("this clock can't be turned, or not back")
        self.turn(days)
        self._state.queue.end_poll()
        self._state.changes.publish(kind="time")
        return {}

    @property
    def turns_time(self) -> bool:
        """Say whether the clock can be turned."""
        return self.turn is not None

    @property
    def faults_on(self) -> list[str]:
        """Name the faults that are switched on and not used up."""
        return [name for name, fault in self._named.items() if not fault.is_spent]

    def _person(self, body: dict[str, Any]) -> Person:
        return self._state.people[body["person"]]

    def _chat(self, body: dict[str, Any]) -> Chat:
        return self._state.chats.by_key(body["chat"])

    def _message(self, chat: Chat, serial: int) -> Message:
        for message in reversed(chat.messages):
            if message.serial == serial:
                return message
        raise ImpossibleError("the message is gone")


NAMES = ("type", "send", "edit", "press", "block", "person", "group", "fault", "time")
"""The actions that the page may ask for by name."""
