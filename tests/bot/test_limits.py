"""The limits: so many calls in so many seconds, exactly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.courier.limits import MANY_CHATS, Limits, Rate, Window
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


def test_a_group_has_its_own_rate() -> None:
    """Twenty in a minute to a group, five in five seconds to a person."""
    limits = Limits(everyone=Rate(1000, 1.0))
    for chat, calls in ((-5, 20), (5, 5)):
        for _ in range(calls):
            assert limits.wait(a_chat(chat), 100.0) == 0
            limits.spend(a_chat(chat), 100.0)
    assert limits.wait(a_chat(-5), 101.0) == 59.0
    assert limits.wait(a_chat(5), 101.0) == 4.0


def test_quiet_chats_are_forgotten_and_closed_ones_are_not() -> None:
    """Memory does not grow with the number of people who ever wrote."""
    limits = Limits(everyone=Rate(10**6, 1.0))
    limits.close(a_chat(1), until=10**6, now=0.0)
    for chat in range(2, MANY_CHATS + 10):
        limits.spend(a_chat(chat), 0.0)
    limits.spend(a_chat(-1), 100.0)
    assert len(limits._chats) < 10
    assert limits.wait(a_chat(1), 100.0) > 0
