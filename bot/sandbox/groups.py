"""A group of coordinators: its members, its topics, and what the bot may do and see in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from bot.sandbox.chats import Chat
from bot.sandbox.impossible import ImpossibleError
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.registry import ChatRegistry
from bot.sandbox.topics import Topics

BotStatus = Literal["member", "administrator", "restricted", "left", "kicked"]


class Group(Chat):
    """A basic group, or a supergroup when its number begins with -100.

    `bot_may_write` is the permission of ordinary members to send; administrators always may.
    """

    def __init__(
        self,
        chats: ChatRegistry,
        chat_id: int,
        title: str,
        members: Iterable[Person] = (),
        *,
        forum: bool = False,
    ) -> None:
        super().__init__(chats.ledger, chat_id)
        self.kind = "supergroup" if forum or str(chat_id).startswith("-100") else "group"
        self.title = title
        self.members = list(members)
        self.leaders: list[Person] = []
        self.forum = forum
        self.topics = Topics(self)
        self.bot_status: BotStatus = "member"
        self.bot_may_write = True
        self.exists = True
        self._chats = chats

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's Chat."""
        named = super().json | {"title": self.title}
        return named | {"is_forum": True} if self.forum else named

    @property
    def bot_is_administrator(self) -> bool:
        """Say whether the bot is an administrator here."""
        return self.bot_status == "administrator"

    @property
    def bot_is_present(self) -> bool:
        """Say whether the bot is in the group."""
        return self.bot_status in {"member", "administrator", "restricted"}

    def has(self, person_id: int) -> bool:
        """Say whether a person is a member."""
        return any(member.id == person_id for member in self.members)

    def status(self, person_id: int) -> str:
        """Give a person's ChatMember status; the first member founded the group."""
        if not self.has(person_id):
            return "left"
        if person_id == self.members[0].id:
            return "creator"
        leads = any(leader.id == person_id for leader in self.leaders)
        return "administrator" if leads else "member"

    def promote(self, person: Person) -> None:
        """Make a member an administrator of the group; the bot is not told."""
        self.leaders.append(person)

    def demote(self, person: Person) -> None:
        """Make an administrator a member like others again; the bot is not told."""
        self.leaders.remove(person)

    def add_bot(self, by: Person | None = None, start: str = "") -> Message:
        """Add the bot, who is told so; a link with a payload has the person write it too."""
        self._bot_becomes("member", by)
        content = {"new_chat_members": [self.ledger.bot.json]}
        message = self._told(sender=by or self.members[0], content=content)
        if start:
            (by or self.members[0]).types(f"/start@{self.ledger.bot.username} {start}", chat=self)
        return message

    def mute_bot(self, by: Person | None = None) -> None:
        """Take the right to write from the bot, who is told so."""
        self._bot_becomes("restricted", by)

    def kick_bot(self, by: Person | None = None) -> Message:
        """Remove the bot, who is told so and no longer reads or writes here."""
        gone: BotStatus = "kicked" if self.kind == "supergroup" else "left"
        content = {"left_chat_member": self.ledger.bot.json}
        message = self._told(sender=by or self.members[0], content=content)
        self._bot_becomes(gone, by)
        return message

    def let_bot_go(self) -> None:
        """Have the bot leave of its own will."""
        self.add(content={"left_chat_member": self.ledger.bot.json})
        self.bot_status = "left"
        self._publish()

    def promote_bot(self, by: Person | None = None) -> None:
        """Make the bot an administrator: it sees everything, pins, and keeps topics."""
        self._bot_becomes("administrator", by)

    def demote_bot(self, by: Person | None = None) -> None:
        """Make the bot an ordinary member again."""
        self._bot_becomes("member", by)

    def join(self, person: Person) -> Message:
        """Have a person come in, which everyone reads."""
        self.members.append(person)
        return self._told(sender=person, content={"new_chat_members": [person.json]})

    def leave(self, person: Person) -> Message:
        """Have a person go away, which everyone reads."""
        message = self._told(sender=person, content={"left_chat_member": person.json})
        self.members.remove(person)
        self.leaders = [leader for leader in self.leaders if leader is not person]
        return message

    def migrate(self) -> int:
        """Become a supergroup, with another number, which is returned.

        What was written before stays to be read and can't be reached by its number any more.
        """
        old, new = self.id, self._chats.next_supergroup_id()
        founder = self.members[0] if self.members else None
        self._told(sender=founder, content={"migrate_to_chat_id": new})
        self._before, self._messages = self.messages, {}
        for message in self._before:
            message.left_behind = True
        self.id, self.kind, self._last_id = new, "supergroup", 0
        self._chats.renumber(self, old)
        self._publish()
        self._told(sender=founder, content={"migrate_from_chat_id": old})
        return new

    def delete_group(self) -> None:
        """Delete the group for everyone; the bot is not told."""
        self.exists = False

    def check_open(self) -> None:
        """Refuse a group that was deleted, that the bot is not in, or that moved."""
        if not self.exists:
            raise forbidden("the group chat was deleted")
        if not self.bot_is_present:
            raise forbidden(f"bot was kicked from the {self.kind} chat")

    def check_writable(self, thread: int | None = None) -> None:
        """Refuse a topic that is closed or gone, and a bot that may not write."""
        self.check_open()
        topic = self.topics.find(thread)
        if thread is not None and topic is None:
            raise bad_request("message thread not found")
        silent = self.bot_status == "restricted" or not self.bot_may_write
        if silent and not self.bot_is_administrator:
            raise bad_request("not enough rights to send text messages to the chat")
        if topic is not None and topic.closed and not self.bot_is_administrator:
            raise bad_request("TOPIC_CLOSED")

    def check_member(self, person_id: int, thread: int | None) -> None:
        """Keep members out of closed topics; the founder may write anywhere."""
        topic = self.topics.find(thread)
        if topic is not None and topic.closed and self.status(person_id) != "creator":
            raise ImpossibleError("the topic is closed")

    def check_right(self, purpose: str) -> None:
        """Refuse what only an administrator may do."""
        self.check_open()
        if not self.bot_is_administrator:
            raise bad_request(f"not enough rights to {purpose}")

    def reaches_bot(self, message: Message) -> bool:
        """Apply privacy mode: commands, mentions, replies to the bot, and what the chat tells."""
        if not self.exists or not self.bot_is_present:
            return False
        if not self.ledger.bot.privacy_mode or self.bot_is_administrator or message.is_service:
            return True
        return self._is_for_bot(message)

    def _is_for_bot(self, message: Message) -> bool:
        answered = self.answered(message)
        if answered is not None and answered.by_bot:
            return True
        mention = f"@{self.ledger.bot.username}".casefold()
        first = message.text.split(maxsplit=1)[0].casefold() if message.text else ""
        if first.startswith("/") and ("@" not in first or first.endswith(mention)):
            return True
        return mention in message.text.casefold()

    def _told(self, content: dict[str, Any], sender: Person | None) -> Message:
        message = self.add(sender_id=sender.id if sender else None, content=content)
        self.deliver(message)
        return message

    def _bot_becomes(self, status: BotStatus, by: Person | None) -> None:
        old, self.bot_status = self.bot_status, status
        self._tell_bot_status((by or self.members[0]).identity, old, status)
        self._publish()

    def _publish(self) -> None:
        self.ledger.changes.publish(kind="group", group=self)
