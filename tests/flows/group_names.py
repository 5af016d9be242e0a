"""How a transcript names a group."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.directory import Directory
from conversations.identities import ChatId
from conversations.protocol.effects import ADMINISTRATORS, Topic
from conversations.text import Language


def group_name(
    to: ChatId | str,
    directory: Directory,
    language: Language,
    alone: Mapping[ChatId, str],
    topic: Topic | None = None,
) -> str:
    """Name a desk's group with the topic, or a group that is no desk's by its number.

    `alone` names the private chats of coordinators.
    """
    if isinstance(to, ChatId):
        return alone.get(to, "") if to.private else to.id
    if to == ADMINISTRATORS:
        return {"fr": "Administration", "nl": "Beheer", "de": "Verwaltung"}[language]
    name = directory.name_of(to).said(language)
    return f"{name} # {topic.reference}" if topic and directory.has_topics(to) else name
