"""The time, and what is drawn at random."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

CLOCK = Clock()


def test_the_time_is_aware_and_belgian() -> None:
    """A moment carries the Belgian zone and is the present."""
    moment = CLOCK.now()

    assert str(moment.tzinfo) == "Europe/Brussels"
    assert abs(moment - datetime.now(UTC)) < timedelta(seconds=5)


def test_references_can_be_read_out() -> None:
    """Two halves of three capitals or digits, without look-alikes or vowels, each with a digit."""
    for _ in range(500):
        reference = CLOCK.reference()

        assert re.fullmatch(r"[A-Z0-9]{3}-[A-Z0-9]{3}", reference)
        assert not set(reference) & set("IO01Z2BSLAEUY")
        assert all(re.search(r"\d", half) for half in reference.split("-"))


def test_what_is_drawn_differs() -> None:
    """A thousand draws hardly ever repeat, and a nonce is short enough for a button."""
    assert len({CLOCK.reference() for _ in range(1000)}) > 990
    nonces = {CLOCK.nonce() for _ in range(1000)}
    assert len(nonces) > 995
    assert all(re.fullmatch(r"[0-9a-f]{8}", nonce) for nonce in nonces)
