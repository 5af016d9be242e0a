"""Shows "typing…" to people who wait for an answer for longer than a second."""

from __future__ import annotations

from conversations.identities import ChatId

AFTER = 1.0  # seconds, after which a wait is felt
LASTS = 4.5  # seconds: the messenger shows the sign for five, or until a message arrives
LONGEST = 60.0  # seconds, after which nobody believes it any more


class TypingSigns:
    """Remembers since when each person waits; all times are in seconds of `Clock.ticks`.

    In groups there are none: what is said there has more than one reader.
    """

    def __init__(self) -> None:
        self._since: dict[ChatId, float] = {}
        self._next: dict[ChatId, float] = {}

    def waits(self, chat: ChatId | None, now: float) -> None:
        """Note that something is to leave for this chat."""
        if chat is not None and chat.private and chat not in self._since:
            self._since[chat], self._next[chat] = now, now + AFTER

    def leaves(self, chat: ChatId | None, now: float) -> None:
        """Note that the call for it begins: most take less than a second."""
        if chat in self._next:
            self._next[chat] = now + AFTER

    def over(self, chat: ChatId | None) -> None:
        """Note that it has left, or will not, or that the messenger takes nothing for this chat."""
        if chat in self._since:
            del self._since[chat], self._next[chat]

    def due(self, now: float) -> list[ChatId]:
        """Give the chats in which the sign is to be shown now; it is shown again while it lasts."""
        for chat in [chat for chat, since in self._since.items() if now - since > LONGEST]:
            self.over(chat)
        shown = [chat for chat, moment in self._next.items() if moment <= now]
        self._next |= dict.fromkeys(shown, now + LASTS)
        return shown

    def wait(self, now: float) -> float | None:
        """Give the seconds until the next sign; None if nobody waits."""
        return min((moment - now for moment in self._next.values()), default=None)
