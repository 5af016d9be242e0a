"""One turn of a private chat, a reminder, and what is said when a turn fails."""

from __future__ import annotations

from conversations.dialogue.reminding import is_day as is_day
from conversations.dialogue.reminding import remind as remind
from conversations.dialogue.turn import apology as apology
from conversations.dialogue.turn import turn as turn
