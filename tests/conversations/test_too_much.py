"""Too much at once, too many requests, and people who are kept out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.dialogue.pressing import press
from conversations.dialogue.scene import Scene
from conversations.directory import Allowance
from conversations.effects import Save, Send
from conversations.event import EventKind
from conversations.inbound import (
    Fate,
    Flooded,
    Inbound,
    Migrated,
)
from conversations.surroundings import Surroundings
from tests.conversations.office import CLOSED, TAKEN, event, request_after
from tests.conversations.talk import PERSON, Talk
from tests.conversations.world import directory, said, surroundings

SENDER = Talk().sender


def test_a_person_who_is_too_quick_is_asked_to_wait() -> None:
    """The sentence is a message of its own, and the screen stays."""
    talk = Talk().begins()
    before = talk.session
    talk.gives(Flooded(SENDER))
    (sent,) = talk.last(Send)
    assert said(sent.screen.lines[0].text).startswith("Beaucoup de messages")
    assert talk.session == before


def test_so_many_open_requests_are_enough() -> None:
    """The next one is not sent, its answers are kept, and the sentence says what to do."""
    talk = Talk().reaches_summary()
    code = talk.send_code
    around = surroundings(
        requests=tuple(
            request_after().but(person=PERSON, reference=f"A{number}A-AAA") for number in range(2)
        )
    )
    scene = Scene(talk.session, few(around, 2))
    refused = press(scene, code)
    assert refused.scene.draft.answers == talk.draft.answers
    assert refused.effects == ()
    assert refused.notice is not None
    assert "2 demandes en cours" in said(refused.notice)


def test_closed_requests_do_not_count() -> None:
    """Whoever has been helped may ask again."""
    talk = Talk().reaches_summary()
    done = request_after(TAKEN, CLOSED).but(person=PERSON)
    scene = Scene(talk.session, few(surroundings(requests=(done,)), 1))
    assert any(isinstance(effect, Save) for effect in press(scene, talk.send_code).effects)


def test_what_is_sent_and_withdrawn_counts_for_a_day() -> None:
    """A group is not filled by one person who sends and takes back; tomorrow is another day."""
    talk = Talk().reaches_summary()
    code = talk.send_code
    back = request_after(event(EventKind.WITHDRAWN)).but(person=PERSON)
    around = surroundings(
        requests=tuple(back.but(reference=f"A{number}A-AAA") for number in range(2))
    )
    refused = press(Scene(talk.session, few(around, 2)), code)
    assert refused.effects == ()
    assert refused.scene.draft.answers == talk.draft.answers
    assert refused.notice is not None
    assert "2 demandes" in said(refused.notice)
    one_more = press(Scene(talk.session, few(around, 3)), code)
    assert any(isinstance(effect, Save) for effect in one_more.effects)
    tomorrow = replace(around, now=around.now + timedelta(days=1))
    assert press(Scene(talk.session, few(tomorrow, 2)), code).effects


def few(around: Surroundings, most: int) -> Surroundings:
    allowed = replace(directory(), allowance=Allowance(open_requests=most))
    return replace(around, directory=allowed)


@pytest.mark.parametrize("inbound", [Migrated(SENDER, 1), Fate(SENDER, "told:x", None)])
def test_what_only_groups_tell_changes_no_private_chat(inbound: Inbound) -> None:
    """A move or a fate that comes in under a person's number is met with silence."""
    talk = Talk().begins()
    before = talk.session
    assert talk.gives(inbound).effects == ()
    assert talk.session == before
