"""Buttons under a message, and what Telegram refuses in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import RefusedError, bad_request

MOST_BUTTONS = 100
MOST_DATA_BYTES = 64
MOST_COPIED = 256
_STYLES = ("primary", "success", "danger")


@dataclass(frozen=True)
class Button:
    """A button as a person sees it: a label, and one of the other fields."""

    label: str
    data: str | None = None
    url: str | None = None
    copies: str | None = None
    asks_inline: str | None = None
    style: str | None = None

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's InlineKeyboardButton."""
        fields = {
            "text": self.label,
            "callback_data": self.data,
            "url": self.url,
            "copy_text": None if self.copies is None else {"text": self.copies},
            "switch_inline_query_current_chat": self.asks_inline,
            "style": self.style,
        }
        return {name: value for name, value in fields.items() if value is not None}


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class ForcedReply:
    """What has an app begin a reply to the message by itself, in private or in a group.

    A `selective` one is for those whom the text names and for whom the message answers.
    """

    selective: bool = False
    placeholder: str = ""


def read_forced_reply(markup: dict[str, Any]) -> ForcedReply | None:
    """Give what a reply_markup asks for, if it asks for a reply."""
    if not markup.get("force_reply"):
        return None
    placeholder = str(markup.get("input_field_placeholder") or "")
    return ForcedReply(bool(markup.get("selective")), placeholder)


def read_keyboard(markup: dict[str, Any] | None) -> Keyboard:
    """Turn a reply_markup into rows of buttons; any other kind of keyboard gives none.

    Raises `RefusedError` as Telegram does for a button without an effect, for `callback_data` that
    is empty or over 64 bytes, and for more than 100 buttons.
    """
    rows = (markup or {}).get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    keyboard = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(len(row) for row in keyboard) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return keyboard


def _button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise _unreadable("expected an Object")
    label = button.get("text")
    if not isinstance(label, str) or not label.strip():
        raise _unreadable('Field "text" must be of type String')
    copied = button.get("copy_text")
    read = Button(
        label,
        data=button.get("callback_data"),
        url=button.get("url"),
        copies=copied.get("text") if isinstance(copied, dict) else None,
        asks_inline=button.get("switch_inline_query_current_chat"),
        style=button.get("style"),
    )
    _check(read)
    return read


def _check(button: Button) -> None:
    effects = (button.data, button.url, button.copies, button.asks_inline)
    if all(effect is None for effect in effects):
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if button.data is not None and not 1 <= len(button.data.encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.copies is not None and not 1 <= len(button.copies) <= MOST_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.url is not None and not button.url.startswith(("http://", "https://", "tg://")):
        raise bad_request("BUTTON_URL_INVALID")
    if button.style is not None and button.style not in _STYLES:
        raise _unreadable("Invalid button style specified")


def _unreadable(reason: str) -> RefusedError:
    return bad_request(f"can't parse inline keyboard button: {reason}")
