"""A request on one line, as boards, lists and searches give it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import JsonValue

from conversations.protocol.effects import EVENT, Send
from conversations.requests.event import Event, EventKind, Reminder
from conversations.screens.cards.list_lines import request_line
from tests.support.demo_context import NOW, REFERENCE, make_context, said, text_of
from tests.support.desk_driver import (
    CLOSED,
    TAKEN,
    DeskDriver,
    event,
    first_request,
    request_after,
)

DAYS = timedelta(days=3)
ASKED = event(EventKind.ASKED, keys=("timing",))
WRITTEN = Event(kind=EventKind.WRITTEN, at=NOW, actor=7, text="Une question.")
REMINDED = Event(kind=EventKind.REMINDED, at=NOW, actor=0, reminder=Reminder.UNCLAIMED)


@pytest.mark.parametrize(
    ("timing", "wish"),
    [
        ({"kind": "asap"}, " · au plus tôt"),
        ({"kind": "month", "until": "2026-12-23"}, " · 🗓 ≤ 23/12"),
        ({"kind": "date", "on": "2026-12-15", "until": "2026-12-15"}, " · 🗓 15/12"),
        ({"kind": "date", "on": "2026-12-15", "until": "2026-12-20"}, " · 🗓 15/12–20/12"),
        ({"kind": "date", "on": "2026-12-15"}, " · 🗓 ≥ 15/12"),
        ({"kind": "words", "words": "après la lessive inventée"}, " · après la lessive in…"),
        ({"kind": "words"}, ""),
        (None, ""),
    ],
)
def test_a_line_says_when_it_is_wished(timing: dict[str, JsonValue] | None, wish: str) -> None:
    """In figures, alike in each language; in the words where there are no dates."""
    answers = {**first_request().answers, "timing": timing}
    request = request_after(answers=answers)
    line = request_line(request, make_context(desk_here="namur"))
    assert said(line.text) == f"{REFERENCE} · 5000 Namur · Maison inventée · auj.{wish}"


def test_a_line_of_an_old_request_says_what_there_is() -> None:
    """How many days old, where it stands, and whose it is in the fallback desk's group."""
    old = request_after(TAKEN, WRITTEN, CLOSED, facts=(), answers={"role": "partner"})
    line = request_line(old, make_context(desk_here="coordination", after=DAYS), state=True)
    assert said(line.text) == f"{REFERENCE} · 3 j · Clôturée · Coordination de Namur"


@pytest.mark.parametrize(
    ("which", "events"),
    [("unread", (TAKEN, WRITTEN)), ("late", (REMINDED,)), ("waiting", (TAKEN, ASKED))],
)
def test_what_is_to_be_done_has_a_list_of_its_own(which: str, events: tuple[Event, ...]) -> None:
    """Messages to read, what is overdue, what waits: each has what belongs there and no more."""
    belongs = request_after(*events, reference="B3B-BBB")
    office = DeskDriver(first_request(), belongs)
    office.press_data(f"{EVENT}:list:{which}")
    (sent,) = office.of(Send)
    text = text_of(sent.screen)
    assert "B3B-BBB" in text
    assert REFERENCE not in text
