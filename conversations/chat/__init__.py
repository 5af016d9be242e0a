"""One turn of a private chat, a reminder, what follows an outage or a turn that fails.

How a message or a button is answered is changed here; the request itself in `transitions`.
"""

from __future__ import annotations

from conversations.chat.blocked import answer_blocked as answer_blocked
from conversations.chat.reminder import is_day as is_day
from conversations.chat.reminder import remind as remind
from conversations.chat.resumption import SHORTLY as SHORTLY
from conversations.chat.resumption import offer_again as offer_again
from conversations.chat.turn import apology as apology
from conversations.chat.turn import turn as turn
