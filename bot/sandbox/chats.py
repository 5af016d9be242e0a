"""A chat and its messages; the private chat of one person with the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from bot.sandbox import membership
from bot.sandbox.changes import PATIENCE
from bot.sandbox.messages import Message
from bot.sandbox.presses import NotSeenError
from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.wire import message_json

if TYPE_CHECKING:
    from bot.sandbox.people import Person
    from bot.sandbox.world import World

Kind = Literal["private", "group", "supergroup"]


class Chat:
    """Messages in order, each with a number of its own in this chat.

    The number of a group changes when it is upgraded; its `key` does not.
    """

    kind: Kind = "private"

    def __init__(self, world: World, chat_id: int) -> None:
        self.world = world
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

    def add(self, **fields: Any) -> Message:
        """Write a message, by the bot unless a sender is named."""
        self._last_id += 1
        serial, now = self.world.next_serial(), int(self.world.clock())
        message = Message(self, self._last_id, now, serial, **fields)
        self._messages[message.id] = message
        return self.changed(message)

    def changed(self, message: Message) -> Message:
        """Tell everyone that the message is not what it was."""
        message.revision = self.world.changes.publish(kind="message", message=message)
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
        content = {"pinned_message": message_json(message, with_reply=False)}
        self.deliver(self.add(content=content, silent=silent))

    def unpin(self, message: Message) -> None:
        """Let go of a pinned message."""
        self.pinned.remove(message)
        self.changed(message)

    def deliver(self, message: Message, kind: str = "message") -> None:
        """Queue an update about the message, if the bot may see it."""
        if self.reaches_bot(message):
            self.world.queue.push(kind, message_json(message))

    def reaches_bot(self, message: Message) -> bool:
        """Say whether Telegram shows this message to the bot."""
        return message.chat is self

    def check_open(self) -> None:
        """Raise `RefusedError` when the bot may not act here."""

    def check_member(self, person: Person, thread: int | None) -> None:
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

        found = await self.world.changes.until(newest, within)
        if found is None:
            last = "\n---\n".join(message.text for message in self.messages[-4:])
            raise NotSeenError(f"{fragment!r} not seen within {within} s; the chat ends:\n{last}")
        return found


class PrivateChat(Chat):
    """The chat of one person with the bot; closed to the bot until the person has written."""

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person.id)
        self.person = person
        self.started = False
        self.blocked = False
        self.deactivated = False

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's Chat, named after the person."""
        names = ("first_name", "last_name", "username")
        person = self.person.json
        return super().json | {name: person[name] for name in names if name in person}

    def set_blocked(self, *, blocked: bool) -> None:
        """Have the person block the bot, or unblock it; the bot is told of a change."""
        if self.blocked is blocked:
            return
        self.blocked = blocked
        self.world.changes.publish(kind="person", person=self.person)
        statuses = ("member", "kicked") if blocked else ("kicked", "member")
        change = membership.change(self, self.person, *statuses)
        self.world.queue.push("my_chat_member", change)

    def check_open(self) -> None:
        """Refuse a person who never wrote, who blocked the bot or who left Telegram."""
        if self.deactivated:
            raise forbidden("user is deactivated")
        if self.blocked:
            raise forbidden("bot was blocked by the user")
        if not self.started:
            if self.world.shares_group(self.person):
                raise forbidden("bot can't initiate conversation with a user")
            raise bad_request("chat not found")
