"""Several coordinators and a requester who do anything, twice and out of order."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant

from conversations.requests.event import EventKind, Reminder
from conversations.requests.lifecycle import Standing, State, may
from conversations.screens.cards.card import state_line
from conversations.screens.news import news_of
from conversations.screens.own_data import held_data, held_lines
from tests.conversations.lifecycle_deeds import INTERNAL, Deeds
from tests.support.demo_context import REFERENCE, directory, said, text_of

A_DAY = timedelta(days=1)


class Desks(Deeds):
    """What holds after every deed."""

    @invariant()
    def every_event_was_legal(self) -> None:
        standing = Standing()
        for number, one in enumerate(self.request.events):
            assert number == 0 or may(standing, one.kind), one.kind
            standing = standing.after(one)
            assert (standing.state is State.IN_CHARGE) <= (standing.owner is not None)
        assert standing == self.request.standing

    @invariant()
    def one_owner_at_most(self) -> None:
        owners = 0
        for one in self.request.events:
            owners += one.kind is EventKind.TAKEN
            owners = 1 if one.kind is EventKind.ASSIGNED else owners
            owners -= one.kind is EventKind.RELEASED
            owners = 0 if one.kind is EventKind.TRANSFERRED else owners
            assert owners in {0, 1}

    @invariant()
    def each_change_is_told_once(self) -> None:
        told = [
            f"event:{REFERENCE}.{number}"
            for number, one in enumerate(self.request.events)
            if one.kind is not EventKind.CORRECTED
            and news_of(self.request, one, directory()) is not None
        ]
        assert self.news == told

    @invariant()
    def nothing_internal_leaves_the_group(self) -> None:
        """Neither notes nor talk reach the requester, nor the desk's view of him or her."""
        for told in self.office.told:
            assert not any(sign in told for sign in (INTERNAL, "📵", "⚠️"))

    @invariant()
    def whether_messages_arrive_is_noted_once(self) -> None:
        """The card says that nothing arrives exactly while that is so."""
        assert ("📵" in text_of(self.office.card)) is (self.request.standing.unreached is not None)

    @invariant()
    def one_judgement_at_most(self) -> None:
        rated = [one for one in self.request.events if one.kind is EventKind.RATED]
        assert len(rated) <= 1

    @invariant()
    def its_person_can_read_it_all(self) -> None:
        """Whatever happened, the file with everything held can be made, without internal words."""
        lines = held_lines(self.office.talk.session, [self.request], directory())
        text = "\n".join(said(line.text) for line in lines)
        data = str(held_data(self.office.talk.session, [self.request]))
        assert REFERENCE in text
        assert INTERNAL not in text + data

    @invariant()
    def a_reminder_a_period(self) -> None:
        """The group reads of a request once a day at most, the requester of silence once a week."""
        reminded = [one for one in self.request.events if one.kind is EventKind.REMINDED]
        moments = sorted({one.at for one in reminded})
        assert all(after - before > A_DAY / 2 for before, after in pairwise(moments))
        told = [one.at for one in reminded if one.reminder is Reminder.REASSURED]
        assert all(after - before > 5 * A_DAY for before, after in pairwise(told))

    @invariant()
    def the_card_is_up_to_date(self) -> None:
        """The card where the request is says its state, and no other group's card has buttons."""
        for desk, posts in self.office.groups.items():
            cards = [one for one in posts if one.key == f"card:{REFERENCE}"]
            codes = {code for card in cards for code in card.screen.codes}
            assert not codes or desk == self.request.desk
            assert all(not card.screen.rows for card in cards[:-1])
        state = said(state_line(self.request).text)
        assert text_of(self.office.card).splitlines()[0] == state


TestDesks = pytest.mark.slow(pytest.mark.timeout(240)(Desks.TestCase))
TestDesks.settings = settings(
    max_examples=50,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
