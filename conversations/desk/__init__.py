"""What happens in a coordinators' group: presses on cards, answers to prompts, lists, time.

What a coordinator does alone with the bot is in `workspace`.

How a gesture is answered is changed here; the request itself in `transitions`.
"""

from __future__ import annotations

from conversations.desk.board import board as board
from conversations.desk.board import digest as digest
from conversations.desk.colleagues import met as met
from conversations.desk.held import expired as expired
from conversations.desk.messages import handle_message as handle_message
from conversations.desk.needs import needs as needs
from conversations.desk.presses import press as press
from conversations.desk.reminders import look as look
from conversations.desk.search import MOST_FOUND as MOST_FOUND
from conversations.desk.standing import asks_status as asks_status
from conversations.desk.standing import is_about_status as is_about_status
from conversations.desk.standing import status as status
from conversations.desk.workspace import comes_in as comes_in
from conversations.desk.workspace import is_work as is_work
from conversations.desk.workspace import leaves as leaves
from conversations.desk.workspace import work as work
from conversations.desk.workspace import work_needs as work_needs
from conversations.protocol.overviews import BOARD as BOARD
from conversations.protocol.overviews import DIGEST as DIGEST
