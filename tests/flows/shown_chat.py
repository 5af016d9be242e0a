"""A chat as it stands on a screen: its messages, found by number or by key, and their buttons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from conversations.protocol.effects import EVENT


@dataclass(slots=True)
class ShownMessage:
    """One message of the bot, as it is shown now."""

    number: int
    key: str
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShownButton:
    """A button that can be pressed: where it stands, what it says, what it sends."""

    message: int
    label: str
    data: str

    @property
    def code(self) -> str:
        return self.data.partition(":")[2]

    @property
    def action(self) -> str:
        return self.code.partition(":")[0]

    @property
    def lasts(self) -> bool:
        """Whether it works at any time, as those of a receipt do."""
        return self.data.startswith(f"{EVENT}:")


class ShownChat:
    """A chat's messages in their order; buttons that were shown once are remembered."""

    def __init__(self) -> None:
        self.messages: list[ShownMessage] = []
        self.seen: list[ShownButton] = []
        self._known: dict[int, str] = {}

    def shows(self, message: ShownMessage) -> None:
        """Add a message."""
        self.messages.append(message)
        self.seen += _buttons(message)

    def changes(
        self, payload: dict[str, Any], key: str, number: int | None
    ) -> tuple[ShownMessage, str]:
        """Change a message and tell how: "edited", "same", or "stripped" of its buttons."""
        message = self.find(key, number)
        before = message.payload
        if "text" not in payload:
            message.payload = {name: value for name, value in before.items() if name == "text"}
            return message, "stripped"
        message.payload = payload
        self.seen += _buttons(message)
        same = _without_data(before) == _without_data(payload)
        return message, "same" if same else "edited"

    def button(self, code: str) -> ShownButton:
        """Find a button on the newest message that has buttons; a receipt's stay at hand.

        A code may leave out what follows its point: "summary:send".
        """
        newest_first = [one for message in reversed(self.messages) for one in _buttons(message)]
        live = next((one.message for one in newest_first if not one.lasts), None)
        for one in newest_first:
            if one.code.partition(".")[0] == code and (one.lasts or one.message == live):
                return one
        offered = [one.code for one in newest_first if one.lasts or one.message == live]
        raise AssertionError(f"there is no button {code}, only {offered}")

    def old_button(self, code: str) -> ShownButton:
        """Find a button that stood there once and does no longer."""
        now = [one for message in self.messages for one in _buttons(message)]
        gone = (one for one in reversed(self.seen) if one not in now)
        return next(one for one in gone if one.code.partition(".")[0] == code)

    def desk_button(self, code: str) -> ShownButton:
        """Find a button of a group by its verb and its option; the reference may be left out."""
        offered = [one for message in reversed(self.messages) for one in _buttons(message)]
        found = (one for one in offered if code in {one.code, _without_reference(one.code)})
        button = next(found, None) or next((one for one in offered if one.action == code), None)
        assert button, f"there is no button {code}, only {[one.code for one in offered]}"
        return button

    def labelled(self, label: str) -> ShownButton:
        """Find the newest button that says so."""
        offered = [one for message in reversed(self.messages) for one in _buttons(message)]
        return next(one for one in offered if one.label == label)

    def old_desk_button(self, code: str) -> ShownButton:
        """Find a button of a group that stood there once and does no longer."""
        now = [one for message in self.messages for one in _buttons(message)]
        gone = [one for one in reversed(self.seen) if one not in now]
        exact = (one for one in gone if code in {one.code, _without_reference(one.code)})
        return next(exact, None) or next(one for one in gone if one.action == code)

    def newest(self, key: str) -> ShownMessage:
        """Find the newest message whose key begins so; by default one that waits for a reply."""
        if key:
            return next(one for one in reversed(self.messages) if one.key.startswith(key))
        waits = ("reply:", "note:", "qualify:", "end:", "next:", "why:", "whyall:", "same:")
        return next(one for one in reversed(self.messages) if one.key.startswith(waits))

    def key_of(self, number: int) -> str | None:
        """Give the key of a message, as the store does for a reply."""
        ours = next((one.key for one in self.messages if one.number == number), None)
        return ours or self._known.get(number)

    def knows(self, number: int, key: str) -> None:
        """Remember a message of somebody else by a key."""
        self._known[number] = key

    def number_of(self, key: str) -> int | None:
        """Give the number of the newest message of a key; None if there is none."""
        found = (one.number for one in reversed(self.messages) if one.key == key)
        return next(found, None)

    def has(self, key: str) -> bool:
        """Say whether a message of this key was ever shown."""
        return any(one.key == key for one in self.messages)

    def find(self, key: str, number: int | None) -> ShownMessage:
        """Find a message by its number, or the newest one of a key."""
        for message in reversed(self.messages):
            if (number is None and message.key == key) or message.number == number:
                return message
        raise AssertionError(f"there is no message {key or number} to change")


def _buttons(message: ShownMessage) -> Iterator[ShownButton]:
    for row in message.payload.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if "callback_data" in button:
                yield ShownButton(message.number, button["text"], button["callback_data"])


def _without_reference(code: str) -> str:
    """Give a code's verb and option; whose menu it leads back from stands behind a tilde."""
    action, _colon, rest = code.partition("~")[0].partition(":")
    _reference, _colon, how = rest.partition(":")
    return f"{action}:{how}" if how else action


def _without_data(payload: dict[str, Any]) -> tuple[str, list[list[str]]]:
    rows = payload.get("reply_markup", {}).get("inline_keyboard", [])
    return payload["text"], [[button["text"] for button in row] for row in rows]
