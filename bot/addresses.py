"""Which chat a desk's messages go to, also after it was linked or became a supergroup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from conversations.directory import Directory
from conversations.identities import ChatId
from conversations.protocol.effects import ADMINISTRATORS


class Addresses:
    """The directory with the chats as they are called now."""

    def __init__(
        self,
        directory: Directory,
        moved: Mapping[ChatId, ChatId] | None = None,
        linked: Mapping[str, ChatId] | None = None,
    ) -> None:
        self.directory = self._declared = directory
        self._known: tuple[Mapping[ChatId, ChatId], Mapping[str, ChatId]] = ({}, {})
        self.learn(moved or {}, linked or {})

    def learn(self, moved: Mapping[ChatId, ChatId], linked: Mapping[str, ChatId]) -> None:
        """Take over what is known by now, which another worker may have found out."""
        if (moved, linked) == self._known:
            return
        self._known = moved, linked
        self.directory = self._declared
        for desk_id, chat in linked.items():
            self.link(desk_id, chat)
        for chat, new_chat in moved.items():
            self.move(chat, new_chat)

    def chat_of(self, desk_id: str) -> ChatId | None:
        """Give the chat of a desk; None if it has none, or is no longer declared."""
        if desk_id == ADMINISTRATORS:
            return self.directory.administrators_chat_id
        desk = self.directory.desk(desk_id)
        return desk.chat_id if desk else None

    @property
    def administrators_group(self) -> ChatId | None:
        """Give the group of the administrators, if they have one that is no desk's too."""
        chat = self.directory.administrators_chat_id
        return chat if chat and not chat.private and self.desk_in(chat) is None else None

    def has_topics(self, desk_id: str | None) -> bool:
        """Say whether each request has a topic of its own in the group of a desk."""
        return self.directory.has_topics(desk_id or "")

    def desk_in(self, chat: ChatId) -> str | None:
        """Name the desk whose group this chat is; None if it is no desk's."""
        return next((desk.id for desk in self.directory.desks if desk.chat_id == chat), None)

    def knows(self, chat: ChatId) -> bool:
        """Say whether this chat is a desk's or the administrators'."""
        return chat == self.directory.administrators_chat_id or self.desk_in(chat) is not None

    def link(self, desk_id: str, chat: ChatId) -> None:
        """Make a group a desk's, whatever the networks file says of the desk or of the group.

        A desk that is gone from the file takes no group from one that is there.
        """
        if self.directory.desk(desk_id) is None:
            return
        chats = {desk.id: desk.chat_id for desk in self.directory.desks}
        chats = {one: None if known == chat else known for one, known in chats.items()}
        chats[desk_id] = chat
        desks = (replace(desk, chat_id=chats[desk.id]) for desk in self.directory.desks)
        self.directory = replace(self.directory, desks=tuple(desks))

    def silence(self, desks: frozenset[str]) -> None:
        """Know which desks' groups take no messages; the fallback desk's has no other."""
        silent = desks - {self.directory.fallback_desk}
        if silent != self.directory.silent_desks:
            self.directory = replace(self.directory, silent_desks=silent)

    def move(self, chat: ChatId, new_chat: ChatId) -> None:
        """Put the new chat in the place of the old one, wherever it stands."""
        self.directory = replace(
            self.directory,
            desks=tuple(
                replace(desk, chat_id=new_chat) if desk.chat_id == chat else desk
                for desk in self.directory.desks
            ),
            administrators_chat_id=new_chat
            if self.directory.administrators_chat_id == chat
            else self.directory.administrators_chat_id,
        )
