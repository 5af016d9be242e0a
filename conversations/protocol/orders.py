"""The codes of a desk's buttons and prompts: what to do, with which request, and how."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from conversations.protocol.effects import EVENT
from conversations.protocol.overviews import OVERVIEWS

HOME, DESKS, DESK, GUIDE = "home", "desks", "desk", "guide"
"""Places of a workspace that are about no request; they stand in the place of a reference."""

PLACES = frozenset({HOME, DESKS, DESK, GUIDE}) | OVERVIEWS

SURE = "!"
"""Ends the code of a button that was warned about."""


class DeskAction(StrEnum):
    """What a coordinator can do; the values stand in buttons that stay in the chat for ever.

    They are short: with a reference and a desk's id of 32 characters a code holds 48 bytes. `END`
    closes with a message, `CLOSE` without one; `CANNED` opens a canned reply, `SEND` sends it.
    `CANCEL` stops a prompt, `HELD` says what becomes of a text that waits. `TELL` tells of a call,
    `NEXT` names a next step, `DONE` says that it is done, and `SETTLE` that a flag is.
    `UNDO` holds back what is announced, `NOW` lets it leave at once; `how` is then the act's id.
    `TURN` shows the card, or one of the `OVERVIEWS`, in another language. `WORK` leads to the
    workspace of one's own: to a card, or where the reference is `HOME`, `DESKS`, or `DESK` with
    its id, to that.
    `REPORT` tells of the meeting that was arranged, by what was tapped so far. `GIVE` lets a
    colleague look after a request, `OVER` takes it over from one; `EXPLAIN` transfers with a reason
    for the other desk, `EXPLAIN_TO_ALL` with one that the requester reads too; `SAME` closes what
    another request goes on with; `AWAY` says who looks after one's requests meanwhile.
    `FIGURES` turns to a page of the figures, of a month.
    """

    TAKE = "take"
    RELEASE = "release"
    REPLY = "reply"
    NOTE = "note"
    ASK = "ask"
    ASKED = "asked"
    ARRANGE = "arrange"
    TRANSFER = "move"
    QUALIFY = "qualify"
    SNOOZE = "snooze"
    CLOSE = "close"
    END = "end"
    CANNED = "canned"
    SEND = "send"
    REOPEN = "reopen"
    HISTORY = "history"
    SHOW = "show"
    LIST = "list"
    MENU = "menu"
    CONTINUE = "goon"
    CANCEL = "cancel"
    HELD = "held"
    READ = "read"
    CALLED = "called"
    TELL = "tell"
    NEXT = "next"
    DONE = "done"
    SETTLE = "settle"
    UNDO = "undo"
    NOW = "now"
    TURN = "turn"
    WORK = "work"
    GIVE = "give"
    OVER = "over"
    AWAY = "away"
    SAME = "same"
    EXPLAIN = "why"
    EXPLAIN_TO_ALL = "whyall"
    REPORT = "report"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Order:
    """One verb about one request; `how` is an option of the verb: a desk, a reason, a menu.

    A list is about no request: in the place of the reference stands which list it is, of an absence
    its last day, of figures their page. An order is
    `sure` when it was confirmed after a warning.
    """

    action: DeskAction
    reference: str
    how: str = ""
    sure: bool = False

    @property
    def code(self) -> str:
        """Write the order as a button's code or a prompt's key."""
        how = f"{self.how}{SURE}" if self.sure else self.how
        return ":".join(part for part in (self.action, self.reference, how) if part)


ABOUT_NONE = frozenset({DeskAction.LIST, DeskAction.AWAY, DeskAction.FIGURES})
"""Orders that are about no single request."""


def order_in(code: str) -> Order | None:
    """Read a code; None for anything that is no order, forged or from another version."""
    action, _colon, rest = code.partition(":")
    reference, _colon, how = rest.partition(":")
    if action not in set(DeskAction) or not reference:
        return None
    return Order(DeskAction(action), reference, how.removesuffix(SURE), how.endswith(SURE))


def without_sure(code: str) -> str:
    """Give the code of the same order before it was confirmed."""
    order = order_in(code)
    return replace(order, sure=False).code if order else code


def order_pressed(data: str) -> Order | None:
    """Read what came with a press on a card."""
    nonce, _colon, code = data.partition(":")
    return order_in(code) if nonce == EVENT else None
