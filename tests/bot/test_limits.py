"""The limits: so many calls in so many seconds, exactly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.courier.limits import MANY_CHATS, Bucket, Limits, Rate, Window
from tests.identities import a_chat


@given(st.lists(st.floats(0, 5), max_size=60))
def test_no_window_ever_holds_more_than_its_rate(pauses: list[float]) -> None:
    """Whatever the rhythm, at most three calls start within any three seconds."""
    window, now, made = Window(Rate(3, 3.0)), 1000.0, list[float]()
    for pause in pauses:
        now += pause
        wait = window.wait(now)
        assert 0 <= wait <= 3.0
        now += wait
        window.spend(now)
        made.append(now)
    assert all(later - first > 2.999 for first, later in zip(made, made[3:], strict=False))


@given(st.lists(st.floats(0, 5), max_size=60))
def test_a_bucket_never_gives_more_than_its_burst_and_its_share(pauses: list[float]) -> None:
    """Whatever the rhythm, in any stretch at most three calls and one more each two seconds."""
    bucket, now, made = Bucket(Rate(3, 6.0)), 1000.0, list[float]()
    for pause in pauses:
        now += pause
        wait = bucket.wait(now)
        assert 0 <= wait <= 2.001
        now += wait
        bucket.spend(now)
        made.append(now)
    for first, begun in enumerate(made):
        for last in range(first, len(made)):
            assert last - first + 1 <= 3 + (made[last] - begun) / 2.0 + 0.001


def test_a_fast_tapper_never_waits() -> None:
    """A press each 1.2 seconds for an hour, one call for each, is within the limits to a person."""
    limits, now = Limits(), 100.0
    for _ in range(3000):
        assert limits.wait(a_chat(5), now) == 0
        limits.spend(a_chat(5), now)
        now += 1.2


def test_after_it_was_closed_a_chat_goes_on_slowly() -> None:
    """No second burst runs into the same refusal: one call, then one a second; others hurry on."""
    limits = Limits()
    limits.close(a_chat(5), until=107.0, now=100.0)
    assert limits.wait(a_chat(5), 100.0) == 7.0
    assert limits.wait(a_chat(6), 100.0) == 0
    limits.spend(a_chat(5), 107.0)
    assert limits.wait(a_chat(5), 107.0) == 1.0
    assert limits.wait(a_chat(5), 108.0) == 0


def test_a_group_has_its_own_rate() -> None:
    """Twenty in a minute to a group, twenty-five at once to a person and then one a second."""
    limits = Limits(everyone=Rate(1000, 1.0))
    for chat, calls in ((-5, 20), (5, 25)):
        for _ in range(calls):
            assert limits.wait(a_chat(chat), 100.0) == 0
            limits.spend(a_chat(chat), 100.0)
    assert limits.wait(a_chat(-5), 101.0) == 59.0
    assert limits.wait(a_chat(5), 100.0) == 1.0
    assert limits.wait(a_chat(5), 101.0) == 0


def test_quiet_chats_are_forgotten_and_closed_ones_are_not() -> None:
    """Memory does not grow with the number of people who ever wrote."""
    limits = Limits(everyone=Rate(10**6, 1.0))
    limits.close(a_chat(1), until=10**6, now=0.0)
    for chat in range(2, MANY_CHATS + 10):
        limits.spend(a_chat(chat), 0.0)
    limits.spend(a_chat(-1), 100.0)
    assert len(limits._chats) < 10
    assert limits.wait(a_chat(1), 100.0) > 0
