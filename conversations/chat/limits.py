"""Limits on messages and requests: whoever reaches one reads a sentence, and loses nothing."""

from __future__ import annotations

from datetime import timedelta

from conversations.chat.state import ChatState, Decision
from conversations.protocol.effects import Send
from conversations.protocol.screen import Line, Screen
from conversations.requests.event import ClosingReason
from conversations.screens.contacts import contact_of
from conversations.text import Msg, _, n_

SLOWLY = _(
    "That is much at once: your last messages have not been read. Wait a minute, then go on; your "
    "answers are kept."
)
TOO_MANY_OPEN = n_(
    "You have {n} open request, the most at once. Withdraw it, or ask: {contact}. Your answers are "
    "kept.",
    "You have {n} open requests, the most at once. Withdraw one, or ask: {contact}. Your answers "
    "are kept.",
)
TOO_MANY_WITHDRAWN = n_(
    "You have sent and withdrawn {n} request in a day, which is the most. Send this one tomorrow, "
    "or ask: {contact}. Your answers are kept.",
    "You have sent and withdrawn {n} requests in a day, which is the most. Send this one tomorrow, "
    "or ask: {contact}. Your answers are kept.",
)
A_DAY = timedelta(days=1)


def slow_down(state: ChatState) -> Decision:
    """Ask a person to wait; the screen stays as it is."""
    said = Screen((Line(SLOWLY),))
    key = f"slowly:{state.context.nonce}"
    return Decision(
        state, effects=(Send(state.session.chat, said, state.languages, key),), quiet=True
    )


def refused(state: ChatState) -> Msg | None:
    """Say why no more requests are taken from a person for now; None if they are.

    Those withdrawn count for a day: the group reads of each one twice, whoever takes it back.
    """
    most, contact = state.directory.allowance.open_requests, contact_of(state.directory)
    if len(state.open_requests) >= most:
        return TOO_MANY_OPEN(n=most, contact=contact)
    if _withdrawn(state) >= most:
        return TOO_MANY_WITHDRAWN(n=most, contact=contact)
    return None


def _withdrawn(state: ChatState) -> int:
    """Count the requests that were sent within a day and taken back."""
    of_today = (
        one for one in state.context.requests if state.context.now - one.submitted_at < A_DAY
    )
    return sum(one.standing.reason is ClosingReason.WITHDRAWN for one in of_today)
