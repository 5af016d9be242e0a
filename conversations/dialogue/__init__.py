"""One turn of a private chat, and what is said when a turn fails."""

from __future__ import annotations

from conversations.dialogue.turn import apology as apology
from conversations.dialogue.turn import turn as turn
