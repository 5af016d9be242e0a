"""A pretend person with a phone: types, taps, and sees what stands in the chat."""

from __future__ import annotations

from typing import Any

from bot.sandbox import media
from bot.sandbox.changes import PATIENCE
from bot.sandbox.chats import Chat
from bot.sandbox.formatting import Formatted, with_spontaneous
from bot.sandbox.identity import Identity
from bot.sandbox.impossible import ImpossibleError
from bot.sandbox.keyboards import Button
from bot.sandbox.messages import Message, newest_with
from bot.sandbox.presses import Press, Toast
from bot.sandbox.private_chats import PrivateChat
from bot.sandbox.registry import ChatRegistry

LONGEST_TEXT = 4096


class Person:
    """Someone who talks to the bot, in private (`chat`) or in a group that is named.

    What a person does takes effect at once; the bot learns of it by an update.
    """

    def __init__(self, chats: ChatRegistry, identity: Identity) -> None:
        self.ledger = chats.ledger
        self.identity = identity
        self.chat = PrivateChat(chats, identity)
        self.toasts: list[Toast] = []
        self._chats = chats
        self._acted: dict[Chat, int] = {}

    @property
    def id(self) -> int:
        """Give the person's number on Telegram, which is also that of the private chat."""
        return self.identity.id

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's User."""
        return self.identity.json

    def starts(self, payload: str = "") -> Message:
        """Press the start button, or open a t.me link that carries a payload."""
        return self.types(f"/start {payload}".strip())

    def types(
        self,
        text: str,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """Send a text; like Telegram's apps, cut one over 4096 characters in several messages.

        Returns the last message. Raises `ImpossibleError` for an empty text, while the person
        blocks the bot, or in a group that the person is not in.
        """
        if not text.strip():
            raise ImpossibleError("nothing to send")
        pieces = [text[i : i + LONGEST_TEXT] for i in range(0, len(text), LONGEST_TEXT)]
        for piece in pieces:
            message = self._write(chat, reply_to, thread, with_spontaneous(Formatted(piece)), {})
        return message

    def sends(
        self,
        kind: media.MediaKind,
        caption: str = "",
        chat: Chat | None = None,
        reply_to: Message | None = None,
        thread: int | None = None,
    ) -> Message:
        """Send a pretend photo, voice, sticker, document, location or poll, or forward a text."""
        number = self.ledger.next_file()
        text = caption or ("Bonjour, goedendag" if kind == "forward" else "")
        content = media.content(kind, number, int(self.ledger.clock()))
        if file := content.get("document"):
            self.ledger.files[file["file_id"]] = file
        return self._write(chat, reply_to, thread, with_spontaneous(Formatted(text)), content)

    def edits(self, message: Message, text: str) -> Message:
        """Change the text, or the caption, of an own message."""
        if message.sender_id != self.id or message.deleted or not text.strip():
            raise ImpossibleError("only an own message can be edited, to some text")
        message.formatted = with_spontaneous(Formatted(text))
        message.edit_date, message.edited = int(self.ledger.clock()), True
        chat = self._chats.of(message)
        self._acts(chat)
        chat.changed(message)
        chat.deliver(message, "edited_message")
        return message

    def presses(
        self, label: str, message: Message | None = None, chat: Chat | None = None
    ) -> Press:
        """Tap the button with this label, or whose label begins or ends so.

        Looks on the newest message that has one, or on the named message. Raises
        `ImpossibleError` when there is no such button, or when it is not one that asks the bot.
        """
        message, button = self._button(label, message, chat)
        if button.data is None:
            raise ImpossibleError(f"the button {label!r} does not ask the bot anything")
        return self.presses_data(button.data, message)

    def presses_data(self, data: str, message: Message) -> Press:
        """Press with any data, as a forged app could."""
        chat = self._may_act(self._chats.of(message))
        if message.left_behind:
            raise ImpossibleError("the message belongs to the group before it was upgraded")
        press = self.ledger.presses.new(self.id, message, data)
        self._acts(chat)
        query = {
            "id": press.id,
            "from": self.json,
            "message": chat.message_json(message),
            "chat_instance": f"{abs(chat.id) * 7}",
            "data": data,
        }
        self.ledger.queue.push("callback_query", query)
        return press

    def copies(self, label: str, message: Message | None = None, chat: Chat | None = None) -> str:
        """Tap a button that copies, and return what is on the clipboard then."""
        _, button = self._button(label, message, chat)
        if button.copies is None:
            raise ImpossibleError(f"the button {label!r} copies nothing")
        return button.copies

    def opens(self, label: str, message: Message | None = None, chat: Chat | None = None) -> str:
        """Tap a button that opens an address, and return the address."""
        _, button = self._button(label, message, chat)
        if button.url is None:
            raise ImpossibleError(f"the button {label!r} opens nothing")
        return button.url

    def blocks(self) -> None:
        """Block the bot."""
        self.chat.set_blocked(blocked=True)

    def unblocks(self) -> None:
        """Let the bot write again."""
        self.chat.set_blocked(blocked=False)

    def deactivates(self) -> None:
        """Close the account; the bot is not told."""
        self.chat.deactivated = True

    async def sees(
        self, fragment: str, within: float = PATIENCE, chat: Chat | None = None
    ) -> Message:
        """Wait for a message by the bot that contains the fragment, and return it.

        Counts what was written or edited since this person last did something in that chat.
        Raises `NotSeenError` after so many seconds.
        """
        chat = chat or self.chat
        return await chat.shows(fragment, within, since=self._acted.get(chat, 0))

    def notice(self, press: Press) -> None:
        """Show the toast of an answered press."""
        if press.toast is not None:
            self.toasts.append(press.toast)
        self.ledger.changes.publish(kind="toast", press=press)

    def _write(
        self,
        chat: Chat | None,
        reply_to: Message | None,
        thread: int | None,
        formatted: Formatted,
        content: dict[str, Any],
    ) -> Message:
        chat = self._may_act(chat or self.chat)
        thread = thread or (reply_to.thread if reply_to else None)
        chat.check_member(self.id, thread)
        self._acts(chat)
        message = chat.add(
            sender_id=self.id,
            formatted=formatted,
            content=content,
            reply_to=reply_to.serial if reply_to else None,
            thread=thread,
        )
        chat.deliver(message)
        return message

    def _may_act(self, chat: Chat) -> Chat:
        if chat is self.chat:
            if self.chat.blocked:
                raise ImpossibleError("the person blocks the bot; unblock it first")
            self.chat.started = True
        elif not chat.has(self.id):
            raise ImpossibleError("the person is not in this chat")
        return chat

    def _acts(self, chat: Chat) -> None:
        self._acted[chat] = self.ledger.changes.revision

    def _button(
        self, label: str, message: Message | None, chat: Chat | None
    ) -> tuple[Message, Button]:
        shown = [message] if message else (chat or self.chat).messages
        found = newest_with(label, shown)
        if found is None:
            labels = next((m.labels for m in reversed(shown) if m.buttons), [])
            raise ImpossibleError(f"no button {label!r}; there is {labels}")
        return found
