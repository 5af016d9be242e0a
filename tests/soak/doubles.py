"""What came twice, and whether the bot could know of the first."""

from __future__ import annotations

from collections.abc import Iterator

from tests.soak.coordinators import is_card
from tests.soak.hardships import CLOSED, MOVED, MOVED_UNTOLD, MUTED, PUT_OUT
from tests.soak.record import Shown
from tests.soak.soaked import Soaked
from tests.soak.steps import LAST_DESK, REFERENCE

KILL_WINDOW = 10.0
"""Seconds before an end in which a message may have left and not have been noted, if busy."""

NOTED_WITHIN = 2.0
"""The same for a bot in this process, of which it is known what it heard: seconds from then on."""


def doubles(soaked: Soaked) -> Iterator[tuple[Shown, Shown]]:
    """Give each message that was sent with the very text and buttons of an earlier one."""
    for chat in tuple(soaked.record.shown):
        first: dict[str, Shown] = {}
        for shown in soaked.record.shown[chat]:
            if not shown.at_first:
                continue
            mark = f"{shown.text}\n{shown.codes}"
            if _may_be_said_again(soaked, shown):
                continue
            if mark in first:
                yield first[mark], shown
            first[mark] = shown


def _may_be_said_again(soaked: Soaked, shown: Shown) -> bool:
    """Say so of what is said to several people in a group, and of the sign of each reply."""
    found = REFERENCE.search(shown.text)
    if shown.codes or not found:
        return not shown.codes
    written = (desk.replies.get(found[0], ()) for desk in soaked.desks)
    return shown.text.startswith("✓") and any(len(words) > 1 for words in written)


def explained(soaked: Soaked, first: Shown, second: Shown) -> bool:
    """Say whether the bot could not know of the first, or ended before it could note it.

    Where a group became another, what stands open is posted in it anew.
    """
    record = soaked.record
    if first.place[0] != second.place[0] or _handed_on_again(soaked, second):
        return True
    if record.heard is not None:
        heard = record.heard.get(first.place)
        return heard is None or any(0 <= at - heard <= NOTED_WITHIN for at in record.kills)
    calls = record.unheard_in(first.place[0], first.at, second.at)
    stalled = any(begin - 3 <= first.at <= end + 1 for begin, end in record.stalls)
    ended = any(
        first.at - 1 <= at and first.at >= at - KILL_WINDOW and at <= second.at + 1
        for at in record.kills
    )
    return calls or ended or stalled


def _handed_on_again(soaked: Soaked, second: Shown) -> bool:
    """Say whether a card stood with the last desk already, and its own group was moved meanwhile.

    What stands open is posted anew then; while that group takes nothing, it is handed on again.
    """
    if not any(one is second for one in soaked.record.shown[LAST_DESK]):
        return False
    before = [one for one in soaked.hardships if one.began <= second.at]
    return is_card(second.message) and any(
        moved.group == closed.group and moved.began <= closed.ended
        for moved in before
        if moved.name in {MOVED, MOVED_UNTOLD}
        for closed in before
        if closed.name in {PUT_OUT, MUTED, CLOSED}
    )
