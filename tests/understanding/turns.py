"""How long the pure turn takes, for a press and for a typed line: the time of this process."""

from __future__ import annotations

import time

from conversations.decisions import decide
from conversations.protocol.context import Context
from conversations.protocol.inbound import Inbound, Typed
from tests.support.demo_context import make_context
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    PrivateChatDriver,
)
from tests.understanding.speed import lines

ROUNDS = 5
"""The quickest of so many counts: what else a machine does makes others slower."""

LINES = 100
"""Typed lines, of the length that a time is promised for."""

WAY = (*CO_CONSULTATION, *DETAILS)
STEPS = {"first message": 0, "at a choice": 3, "the need": 8, "at the summary": len(WAY)}
"""Where a line is typed: after so many steps of a usual request."""

Arrival = tuple[Inbound, Context]


def turn_times() -> str:
    """Say how long a turn takes on average, in microseconds: nothing is waited for in it."""
    rows = [f"turn, a press: {_time_of(_presses()):.0f} µs"]
    rows += [
        f"turn, a line {name}: {_time_of(_typed(steps)):.0f} µs" for name, steps in STEPS.items()
    ]
    return "\n".join(rows)


def _presses() -> list[Arrival]:
    """Give every press of a usual request, in the context it came in."""
    talk = PrivateChatDriver().begins()
    talk.arrivals.clear()
    talk.follows(WAY)
    talk.presses(talk.send_code)
    return [one for one in talk.arrivals if not isinstance(one[0], Typed)]


def _typed(steps: int) -> list[Arrival]:
    """Give lines as typed after some steps, each as if it were the only one."""
    talk = PrivateChatDriver()
    if steps:
        talk.begins().follows(WAY[:steps])
    context = make_context(session=talk.session)
    number = talk.last_message + 1
    return [(Typed(talk.sender, line, number), context) for line in lines()[:LINES]]


def _time_of(arrivals: list[Arrival]) -> float:
    """Give the time of one turn in microseconds, the best of some rounds."""
    return min(_once(arrivals) for _ in range(ROUNDS)) / len(arrivals) * 1e6


def _once(arrivals: list[Arrival]) -> float:
    start = time.process_time()
    for inbound, context in arrivals:
        decide(inbound, context)
    return time.process_time() - start
