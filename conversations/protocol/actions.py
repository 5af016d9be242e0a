"""What a person can do in a private chat, and the codes of the buttons for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeVar

Member = TypeVar("Member", bound=Enum)
Row = TypeVar("Row")

SEPARATORS = (":", ".")
STAYS = "event:"
"""Begins the actions whose buttons stand in messages that stay, a receipt or news."""


class ChatAction(StrEnum):
    """Everything that a button, a command or a word of a private chat can ask for.

    The values stand in buttons that stay in the chat for ever. One that ends in a separator is
    about something, which follows it: a request, a question, a language. An answer to a question is
    no action: its code is the question's key and the option's.
    """

    BACK = "go:back"
    CLOSE = "go:close"
    KEEP_ANSWER = "go:keep"
    SKIP = "go:skip"
    START = "go:start"
    RESTART = "go:restart"
    RESUME = "go:resume"
    CANCEL = "go:cancel"
    ERASE_DRAFT = "go:erase"
    EMERGENCY = "go:emergency"
    HELP = "go:help"
    LANGUAGE = "go:language"
    PRIVACY = "go:privacy"
    REQUESTS = "go:requests"
    DATA = "go:data"
    FORGET = "go:forget"
    FORGET_ALL = "go:forget_all"
    TEST = "go:test"
    NO_TEST = "summary:no_test"

    SPEAK = "language:"
    PICKED = "pick:done"
    NOT_EMERGENCY = "emergency:continue"
    LATER = "emergency:later"
    KEEP_MASKED = "guard:keep"
    REWRITE = "guard:rewrite"
    KEEP_NAMES = "guard:professional"
    MEANT = "suggest:"
    NONE_MEANT = "suggest:none"

    UNNOTE = "noted:drop"
    ADD = "retyped:add"
    REPLACE = "retyped:replace"
    KEEP_FIRST = "retyped:keep"

    UNDERSTOOD = "understood:right"
    CORRECT = "understood:correct"
    TAKE_BACK = "understood:drop."

    GO_ON = "result:go_on"
    NOT_RIGHT = "result:not_right"
    TAKE_PROPOSAL = "result:proposed"
    KEEP_CHOICE = "result:kept"
    UNDO = "result:undo"
    CHANGE_FACTS = "not_right:change"
    CHOOSE_MISSION = "not_right:choose"
    LET_DECIDE = "not_right:leave"
    LEAVE_EXIT = "exit:"
    END_EXIT = "exit:end"

    SEND = "summary:send."
    JOIN = "same:join."
    ANOTHER = "same:another"
    EDIT = "summary:edit"
    EDIT_SECTION = "edit:"
    EDIT_ANSWER = "open:"
    DETAILS = "summary:details"
    MORE_DETAILS = "details:more"

    REQUEST = "request:"
    KEEP_REQUEST = "follow:request."
    WRITE = "follow:write."
    HAND_ON = "follow:pass."
    KEEP_HERE = "follow:keep"
    PRECISE = "follow:precise."
    SEND_PRECISIONS = "precise:send"
    WITHDRAW = "follow:withdraw."
    WITHDRAW_NOW = "follow:withdrawn."

    AGAIN = "event:again"
    SECOND = "event:second."
    REMEMBER = "event:remember"
    FORGET_CONTACT = "event:forget"
    RESUME_BELOW = "event:resume"
    REMIND_NO_MORE = "event:quiet"
    WRITE_BACK = "event:write."
    PRECISE_NOW = "event:precise."
    HELPED = "event:rate1."
    HELPED_PARTLY = "event:rate2."
    HELPED_NOT = "event:rate3."

    @property
    def has_subject(self) -> bool:
        """Whether it is about something, and means nothing without."""
        return self.endswith(SEPARATORS)

    @property
    def stays(self) -> bool:
        """Whether its buttons work at any time, for they stand in messages that stay."""
        return self.startswith(STAYS)

    def about(self, subject: str) -> str:
        """Write the code of a button for this action about something."""
        return ActionCode(self, subject).code


@dataclass(frozen=True, slots=True)
class ActionCode:
    """An action with its subject, if it has one.

    Raises:
        ValueError: the subject is missing, or the action has none.
    """

    action: ChatAction
    about: str = ""

    def __post_init__(self) -> None:
        if bool(self.about) is not self.action.has_subject:
            raise ValueError(f"{self.action.name} has {'no' if self.about else 'a'} subject")

    @property
    def code(self) -> str:
        """Write it as a button's code."""
        return f"{self.action}{self.about}"


_BY_CODE: Mapping[str, ChatAction] = {action.value: action for action in ChatAction}


def action_in(code: str) -> ActionCode | None:
    """Read a button's code; None for an answer, and for what is forged or of another version."""
    whole = _BY_CODE.get(code)
    if whole:
        return None if whole.has_subject else ActionCode(whole)
    for separator in SEPARATORS:
        head, found, about = code.partition(separator)
        action = _BY_CODE.get(f"{head}{found}")
        if action and about:
            return ActionCode(action, about)
    return None


def answer_code(question: str, option: str) -> str:
    """Write the code of a button that answers a question, by their keys."""
    return f"{question}:{option}"


def complete(members: type[Member], table: Mapping[Member, Row]) -> Mapping[Member, Row]:
    """Give a table back that has a row for each member.

    Raises:
        LookupError: a member has none.
    """
    if missing := [one.name for one in members if one not in table]:
        raise LookupError(f"no row for {members.__name__} {', '.join(missing)}")
    return table
