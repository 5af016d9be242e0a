"""Where a request stands, and what may happen to it next."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import LEGAL, OPEN, IllegalError, State, may, standing_after
from tests.support.desk_driver import BRAM, CLOSED, TAKEN, event, first_request, request_after

ASKED = event(EventKind.ASKED, keys=("timing",))
ASKED_MORE = event(EventKind.ASKED, keys=("where", "timing"))
ANSWERED = event(EventKind.ANSWERED, keys=("timing",))
WRITTEN = event(EventKind.WRITTEN, text="Un mot inventé.")
ARRANGED = event(EventKind.ARRANGED)
RELEASED = event(EventKind.RELEASED)
REOPENED = event(EventKind.REOPENED)
WITHDRAWN = event(EventKind.WITHDRAWN)
TRANSFERRED = event(EventKind.TRANSFERRED, desk="brussels")
SNOOZED = event(EventKind.SNOOZED, until=date(2026, 12, 1))
NOTED = event(EventKind.NOTED, text="Une note inventée.")


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((), State.NEW),
        ((NOTED,), State.NEW),
        ((TAKEN,), State.IN_CHARGE),
        ((TAKEN, RELEASED), State.NEW),
        ((ASKED,), State.WAITING),
        ((ASKED, TAKEN), State.WAITING),
        ((TAKEN, ASKED, RELEASED), State.WAITING),
        ((TAKEN, ASKED, ANSWERED), State.IN_CHARGE),
        ((TAKEN, ASKED, WRITTEN), State.IN_CHARGE),
        ((ASKED, ANSWERED), State.NEW),
        ((TAKEN, ARRANGED), State.ARRANGED),
        ((TAKEN, ARRANGED, ASKED), State.WAITING),
        ((TAKEN, ARRANGED, ASKED, ANSWERED), State.ARRANGED),
        ((TAKEN, ASKED, ARRANGED), State.ARRANGED),
        ((TAKEN, ARRANGED, RELEASED), State.NEW),
        ((TAKEN, ARRANGED, TRANSFERRED), State.NEW),
        ((TAKEN, SNOOZED), State.IN_CHARGE),
        ((CLOSED,), State.CLOSED),
        ((WITHDRAWN,), State.CLOSED),
        ((TAKEN, CLOSED, REOPENED), State.IN_CHARGE),
        ((CLOSED, REOPENED), State.NEW),
        ((TAKEN, ASKED, CLOSED, REOPENED), State.WAITING),
        ((TAKEN, CLOSED, WRITTEN), State.CLOSED),
    ],
)
def test_the_state_follows_from_the_events(events: tuple[Event, ...], state: State) -> None:
    """Who has it, what was asked, what was found and how it ended say where a request stands."""
    assert request_after(*events).state is state


def test_what_was_asked_stays_until_it_is_answered() -> None:
    """A message in other words ends the waiting; the questions can still be answered."""
    standing = request_after(TAKEN, ASKED, ASKED_MORE, WRITTEN, TRANSFERRED).standing
    assert standing.asked == ("timing", "where")
    assert may(standing, EventKind.ANSWERED)
    assert not may(standing.after(ANSWERED), EventKind.ANSWERED)


@pytest.mark.parametrize("later", [WRITTEN, ASKED, ARRANGED, RELEASED, CLOSED])
def test_news_end_a_pause(later: Event) -> None:
    """A request that was put aside comes back with news of the requester or the next step."""
    assert request_after(TAKEN, SNOOZED).standing.until == date(2026, 12, 1)
    assert request_after(TAKEN, SNOOZED, later).standing.until is None


def test_one_coordinator_at_most_has_a_request() -> None:
    """Nobody takes what somebody has; given back, anyone can."""
    taken = request_after(TAKEN)
    by_bram = event(EventKind.TAKEN, BRAM)
    with pytest.raises(IllegalError):
        taken.with_event(by_bram)
    owner = taken.with_event(RELEASED).with_event(by_bram).owner
    assert owner
    assert owner.actor == BRAM.person


@pytest.mark.parametrize("kind", [EventKind.RELEASED, EventKind.ARRANGED, EventKind.SNOOZED])
def test_some_things_need_somebody_who_has_it(kind: EventKind) -> None:
    """What nobody has is not given back, arranged or put aside."""
    assert not may(first_request().standing, kind)
    assert may(request_after(TAKEN).standing, kind)


def test_a_closed_request_takes_words_and_nothing_else() -> None:
    """Messages, notes, a judgement, the meeting, a duplicate of it, and the way back."""
    standing = request_after(TAKEN, ASKED, CLOSED).standing
    allowed = {kind for kind in EventKind if may(standing, kind)}
    assert allowed == {
        EventKind.REPLIED,
        EventKind.CORRECTED,
        EventKind.WRITTEN,
        EventKind.NOTED,
        EventKind.REOPENED,
        EventKind.RATED,
        EventKind.READ,
        EventKind.CALLED,
        EventKind.UNREACHED,
        EventKind.REPORTED,
        EventKind.LINKED,
    }


def test_every_kind_has_its_states() -> None:
    """No event is forgotten, nothing is sent twice, and a judgement comes after the end."""
    assert LEGAL.keys() == set(EventKind)
    assert not LEGAL[EventKind.SUBMITTED]
    assert not LEGAL[EventKind.RATED] & OPEN


def test_the_events_alone_say_where_it_stands() -> None:
    """Folding the stored events again gives the same standing."""
    request = request_after(TAKEN, ASKED, WRITTEN, ARRANGED, CLOSED, REOPENED)
    assert standing_after(request.events) == request.standing
