"""The topics of a forum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.messages import Message

TOPIC_COLOUR = 7_322_096


@dataclass
class Topic:
    """One topic; its number is that of the message that opened it."""

    thread: int
    name: str
    icon_color: int = TOPIC_COLOUR
    closed: bool = False

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's ForumTopic."""
        return {
            "message_thread_id": self.thread,
            "name": self.name,
            "icon_color": self.icon_color,
        }


class Topics:
    """The topics of one group, each opened, renamed and closed by a message in it."""

    def __init__(self, group: Chat) -> None:
        self._group = group
        self._topics: dict[int, Topic] = {}

    def __iter__(self) -> Iterator[Topic]:
        return iter(self._topics.values())

    def __contains__(self, thread: int) -> bool:
        return thread in self._topics

    def find(self, thread: int | None) -> Topic | None:
        """Give the topic with this number, if it exists."""
        return self._topics.get(thread or 0)

    def open(self, name: str, icon_color: int = TOPIC_COLOUR) -> Topic:
        """Begin a topic."""
        content = {"forum_topic_created": {"name": name, "icon_color": icon_color}}
        message = self._group.add(content=content)
        message.thread = message.id
        topic = self._topics[message.id] = Topic(message.id, name, icon_color)
        self._group.changed(message)
        self._changed()
        return topic

    def rename(self, topic: Topic, name: str) -> None:
        """Give a topic another name."""
        topic.name = name
        self._tell(topic, forum_topic_edited={"name": name})

    def close(self, topic: Topic) -> None:
        """Close a topic to ordinary members."""
        topic.closed = True
        self._tell(topic, forum_topic_closed={})

    def reopen(self, topic: Topic) -> None:
        """Open a closed topic again."""
        topic.closed = False
        self._tell(topic, forum_topic_reopened={})

    def delete(self, thread: int) -> None:
        """Delete a topic with all its messages; the bot is not told."""
        del self._topics[thread]
        for message in [m for m in self._group.messages if m.thread == thread]:
            self._group.delete(message)
        self._changed()

    def _tell(self, topic: Topic, **content: Any) -> Message:
        message = self._group.add(content=content, thread=topic.thread)
        self._changed()
        return message

    def _changed(self) -> None:
        self._group.ledger.changes.publish(kind="group", group=self._group)
