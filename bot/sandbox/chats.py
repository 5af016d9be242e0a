"""A chat and its messages."""

from __future__ import annotations

from typing import Any, Literal

from bot.sandbox import membership
from bot.sandbox.changes import PATIENCE
from bot.sandbox.identity import Identity
from bot.sandbox.ledger import Ledger
from bot.sandbox.messages import Message
from bot.sandbox.presses import NotSeenError
from bot.sandbox.refusals import bad_request
from bot.sandbox.wire import message_json

Kind = Literal["private", "group", "supergroup"]


class Chat:
    """Messages in order, each with a number of its own in this chat.

    The number of a group changes when it is upgraded; its `key` does not.
    """

    kind: Kind = "private"

    def __init__(self, ledger: Ledger, chat_id: int) -> None:
        self.ledger = ledger
        self.id = chat_id
        self.key = str(chat_id)
        self.pinned: list[Message] = []
        self._messages: dict[int, Message] = {}
        self._before: list[Message] = []
        self._last_id = 0

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's Chat."""
        return {"id": self.id, "type": self.kind}

    @property
    def messages(self) -> list[Message]:
        """Give the messages as they stand, oldest first; deleted ones are gone."""
        return [*self._before, *self._messages.values()]

    def find(self, message_id: int) -> Message | None:
        """Give the message with this number, if it stands in the chat."""
        return self._messages.get(message_id)

    def answered(self, message: Message) -> Message | None:
        """Give the message that this one answers, even if it is deleted by now."""
        return None if message.reply_to is None else self.ledger.message(message.reply_to)

    def message_json(self, message: Message) -> dict[str, Any]:
        """Give the Bot API's Message, with what it answers or seems to answer."""
        answered = self.answered(message) or self._opening(message)
        return message_json(self.ledger, self.json, message, answered)

    @property
    def pinned_json(self) -> dict[str, Any] | None:
        """Give the Bot API's Message for the newest pinned one, if there is one."""
        return message_json(self.ledger, self.json, self.pinned[0]) if self.pinned else None

    def has(self, person_id: int) -> bool:
        """Say whether a person is in the chat; a private one has its person's number."""
        return person_id == self.id

    def add(self, **fields: Any) -> Message:
        """Write a message, by the bot unless a sender is named."""
        self._last_id += 1
        serial, now = self.ledger.next_serial(), int(self.ledger.clock())
        message = Message(self.id, self._last_id, now, serial, **fields)
        self.ledger.enter(message)
        self._messages[message.id] = message
        return self.changed(message)

    def changed(self, message: Message) -> Message:
        """Tell everyone that the message is not what it was."""
        message.revision = self.ledger.changes.publish(kind="message", message=message)
        return message

    def delete(self, message: Message) -> None:
        """Take a message away."""
        del self._messages[message.id]
        message.deleted = True
        if message in self.pinned:
            self.pinned.remove(message)
        self.changed(message)

    def pin(self, message: Message, *, silent: bool) -> None:
        """Pin a message, the newest first, and tell so."""
        self.pinned.insert(0, message)
        self.changed(message)
        content = {"pinned_message": self.pinned_json}
        self.deliver(self.add(content=content, silent=silent))

    def unpin(self, message: Message) -> None:
        """Let go of a pinned message."""
        self.pinned.remove(message)
        self.changed(message)

    def deliver(self, message: Message, kind: str = "message") -> None:
        """Queue an update about the message, if the bot may see it."""
        if self.reaches_bot(message):
            self.ledger.queue.push(kind, self.message_json(message))

    def reaches_bot(self, message: Message) -> bool:
        """Say whether Telegram shows this message to the bot."""
        return message.chat_id == self.id

    def check_open(self) -> None:
        """Raise `RefusedError` when the bot may not act here."""

    def check_member(self, person_id: int, thread: int | None) -> None:
        """Raise `ImpossibleError` when this person may not write here."""

    def check_writable(self, thread: int | None = None) -> None:
        """Raise `RefusedError` when the bot may not write here."""
        self.check_open()
        if thread is not None:
            raise bad_request("message thread not found")

    async def shows(self, fragment: str, within: float = PATIENCE, since: int = 0) -> Message:
        """Wait for a message by the bot that contains the fragment, the newest first.

        Only messages written or edited after the revision `since` count. Raises `NotSeenError`,
        with what the chat shows instead, after so many seconds.
        """

        def newest() -> Message | None:
            return next((m for m in reversed(self.messages) if fits(m)), None)

        def fits(message: Message) -> bool:
            return message.by_bot and message.revision > since and fragment in message.text

        found = await self.ledger.changes.until(newest, within)
        if found is None:
            last = "\n---\n".join(message.text for message in self.messages[-4:])
            raise NotSeenError(f"{fragment!r} not seen within {within} s; the chat ends:\n{last}")
        return found

    def _opening(self, message: Message) -> Message | None:
        """Give what a message that answers nothing seems to answer in a topic: what opened it."""
        if message.thread is None or message.thread == message.id:
            return None
        return self.find(message.thread)

    def _tell_bot_status(self, by: Identity, old: str, new: str) -> None:
        """Queue the Bot API's ChatMemberUpdated about the bot itself."""
        bot = self.ledger.bot.json
        change = {
            "chat": self.json,
            "from": by.json,
            "date": int(self.ledger.clock()),
            "old_chat_member": membership.member(bot, old),
            "new_chat_member": membership.member(bot, new),
        }
        self.ledger.queue.push("my_chat_member", change)
