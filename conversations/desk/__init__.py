"""What happens in a coordinators' group: presses on cards, answers to prompts, lists, time."""

from __future__ import annotations

from conversations.desk.board import BOARD as BOARD
from conversations.desk.board import board as board
from conversations.desk.board import digest as digest
from conversations.desk.due import next_look as next_look
from conversations.desk.erasing import erased as erased
from conversations.desk.fates import card_lost as card_lost
from conversations.desk.fates import reference_told as reference_told
from conversations.desk.fates import told as told
from conversations.desk.happening import left_behind as left_behind
from conversations.desk.hearing import acts as acts
from conversations.desk.hearing import hear as hear
from conversations.desk.hearing import lists as lists
from conversations.desk.hearing import reference_in as reference_in
from conversations.desk.linking import code_in as code_in
from conversations.desk.posting import CARD as CARD
from conversations.desk.pressing import press as press
from conversations.desk.reminding import look as look
