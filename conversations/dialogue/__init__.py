"""One turn of a private chat, a reminder, what follows an outage or a turn that fails."""

from __future__ import annotations

from conversations.dialogue.keeping_out import keep_out as keep_out
from conversations.dialogue.offering import SHORTLY as SHORTLY
from conversations.dialogue.offering import offer_again as offer_again
from conversations.dialogue.reminding import is_day as is_day
from conversations.dialogue.reminding import remind as remind
from conversations.dialogue.turn import apology as apology
from conversations.dialogue.turn import turn as turn
