"""What happens in a coordinators' group: presses on cards, answers to prompts, lists, time.

How a gesture is answered is changed here; the request itself in `transitions`.
"""

from __future__ import annotations

from conversations.desk.board import BOARD as BOARD
from conversations.desk.board import board as board
from conversations.desk.board import digest as digest
from conversations.desk.linking import code_in as code_in
from conversations.desk.messages import acts as acts
from conversations.desk.messages import handle_message as handle_message
from conversations.desk.messages import lists as lists
from conversations.desk.messages import reference_in as reference_in
from conversations.desk.presses import press as press
from conversations.desk.reminders import look as look
from conversations.requests.deadlines import next_look as next_look
from conversations.transitions.card_messages import CARD as CARD
from conversations.transitions.delivery_reports import card_lost as card_lost
from conversations.transitions.delivery_reports import reference_told as reference_told
from conversations.transitions.delivery_reports import told as told
from conversations.transitions.erasure import erased as erased
from conversations.transitions.transitions import left_behind as left_behind
