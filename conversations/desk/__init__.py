"""What happens in a coordinators' group: presses on cards, answers to prompts, lists, time.

What may change here alone: what a group can do, and what it is told; never what a requester reads.
"""

from __future__ import annotations

from conversations.desk.board import BOARD as BOARD
from conversations.desk.board import board as board
from conversations.desk.board import digest as digest
from conversations.desk.messages import handle_message as handle_message
from conversations.desk.needs import needs as needs
from conversations.desk.presses import press as press
from conversations.desk.reminders import look as look
