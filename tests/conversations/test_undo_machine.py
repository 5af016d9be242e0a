"""The same deeds where what reaches the requester waits, is held back, hurried and overtaken."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from conversations.protocol.effects import EVENT, Toast
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.requests.event import ClosingReason
from conversations.requests.pending import REACHING
from tests.conversations.lifecycle_deeds import PEOPLE
from tests.conversations.test_lifecycle_machine import Desks
from tests.support.announcing import DELAY
from tests.support.demo_context import REFERENCE, directory
from tests.support.desk_driver import DeskDriver


class PatientDesks(Desks):
    """Desks at which acts are pending for a while; all that holds elsewhere holds here."""

    def __init__(self) -> None:
        super().__init__()
        self.office = DeskDriver(directory=directory(DELAY))
        self.held_back: set[str] = set()

    @rule(seconds=st.integers(1, 30))
    def seconds_pass(self, seconds: int) -> None:
        self.office.after(seconds=seconds)
        self.office.leaves()
        self._after_a_turn()

    @rule(data=st.data(), sender=PEOPLE, action=st.sampled_from((DeskAction.UNDO, DeskAction.NOW)))
    def decides_on_a_line(self, data: st.DataObject, sender: Sender, action: DeskAction) -> None:
        """Press a button of any line that there ever was, as a slow screen still shows it."""
        if not self.announced:
            return
        name = data.draw(st.sampled_from(self.announced))
        before = {one.id for one in self.request.pending}
        self.office.press_data(f"{EVENT}:{Order(action, REFERENCE, name).code}", sender)
        assert len(self.office.of(Toast)) == 1
        self.held_back |= before - {one.id for one in self.request.pending}
        self._after_a_turn()

    @property
    def announced(self) -> list[str]:
        posts = [post for posts in self.office.groups.values() for post in posts]
        return [post.key.split(":")[2] for post in posts if post.key.startswith("leaves:")]

    @invariant()
    def what_was_held_back_never_happens(self) -> None:
        assert not self.held_back & {one.announced for one in self.request.events}

    @invariant()
    def everything_that_reaches_the_requester_was_announced(self) -> None:
        """Once, in the order of the lines; what the bot closes by itself has none."""
        events = [one for one in self.request.events if one.reason is not ClosingReason.LAPSED]
        done = [one.announced for one in events if one.kind in REACHING]
        assert len(set(done)) == len(done)
        lines = {name: place for place, name in enumerate(sorted(self.announced))}
        assert [lines[name] for name in done] == sorted(lines[name] for name in done)

    @invariant()
    def exactly_the_lines_of_what_is_pending_have_buttons(self) -> None:
        posts = [post for posts in self.office.groups.values() for post in posts]
        lines = [post for post in posts if post.key.startswith("leaves:")]
        with_buttons = {post.key.split(":")[2] for post in lines if post.screen.rows}
        assert with_buttons == {one.id for one in self.request.pending}


TestPatientDesks = pytest.mark.slow(pytest.mark.timeout(240)(PatientDesks.TestCase))
TestPatientDesks.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
