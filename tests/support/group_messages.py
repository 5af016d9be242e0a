"""The messages in the groups of desks, as they are sent, edited and emptied."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.protocol.effects import Edit, Send
from conversations.protocol.screen import Screen


@dataclass(slots=True)
class GroupMessage:
    """One message in a group, as it stands there now."""

    number: int
    key: str
    screen: Screen
    languages: tuple[str, ...]
    send: Send | None = None


def show(effect: Send | Edit, groups: dict[str, list[GroupMessage]]) -> None:
    """Put a message into a group, or change the newest of its key."""
    posts = groups.setdefault(str(effect.to), [])
    if isinstance(effect, Send):
        number = sum(map(len, groups.values())) + 1
        posts.append(GroupMessage(number, effect.key, effect.screen, effect.languages, effect))
        return
    for post in reversed(posts):
        if post.key == effect.key:
            post.screen = effect.screen
            return
