"""Too much at once, too many requests, and people who are kept out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.chat.presses import press
from conversations.chat.state import ChatState
from conversations.directory import Allowance
from conversations.flows.missions import Mission
from conversations.protocol.context import Context
from conversations.protocol.effects import Save, Send
from conversations.protocol.inbound import (
    Flooded,
    Migrated,
)
from conversations.requests.event import EventKind
from tests.identities import a_chat
from tests.support.demo_context import directory, make_context, said
from tests.support.desk_driver import CLOSED, TAKEN, event, request_after
from tests.support.private_chat_driver import PERSON, PrivateChatDriver

SENDER = PrivateChatDriver().sender


def test_a_person_who_is_too_quick_is_asked_to_wait() -> None:
    """The sentence is a message of its own, and the screen stays."""
    talk = PrivateChatDriver().begins()
    before = talk.session
    talk.gives(Flooded(SENDER))
    (sent,) = talk.last(Send)
    assert said(sent.screen.lines[0].text).startswith("Beaucoup de messages")
    assert talk.session == before


def test_so_many_open_requests_are_enough() -> None:
    """The next one is not sent, its answers are kept, and the sentence says what to do."""
    talk = PrivateChatDriver().reaches_summary()
    code = talk.send_code
    context = make_context(
        requests=tuple(
            request_after().replace(
                person=PERSON, reference=f"A{number}A-AAA", mission=Mission.TO_QUALIFY
            )
            for number in range(2)
        )
    )
    state = ChatState(talk.session, few(context, 2))
    refused = press(state, code)
    assert refused.state.draft.answers == talk.draft.answers
    assert refused.effects == ()
    assert refused.notice is not None
    assert "2 demandes ouvertes" in said(refused.notice)


def test_closed_requests_do_not_count() -> None:
    """Whoever has been helped may ask again."""
    talk = PrivateChatDriver().reaches_summary()
    done = request_after(TAKEN, CLOSED).replace(person=PERSON)
    state = ChatState(talk.session, few(make_context(requests=(done,)), 1))
    assert any(isinstance(effect, Save) for effect in press(state, talk.send_code).effects)


def test_what_is_sent_and_withdrawn_counts_for_a_day() -> None:
    """A group is not filled by one person who sends and takes back; tomorrow is another day."""
    talk = PrivateChatDriver().reaches_summary()
    code = talk.send_code
    back = request_after(event(EventKind.WITHDRAWN)).replace(person=PERSON)
    context = make_context(
        requests=tuple(back.replace(reference=f"A{number}A-AAA") for number in range(2))
    )
    refused = press(ChatState(talk.session, few(context, 2)), code)
    assert refused.effects == ()
    assert refused.state.draft.answers == talk.draft.answers
    assert refused.notice is not None
    assert "2 demandes" in said(refused.notice)
    one_more = press(ChatState(talk.session, few(context, 3)), code)
    assert any(isinstance(effect, Save) for effect in one_more.effects)
    tomorrow = replace(context, now=context.now + timedelta(days=1))
    assert press(ChatState(talk.session, few(tomorrow, 2)), code).effects


def few(context: Context, most: int) -> Context:
    allowed = replace(directory(), allowance=Allowance(open_requests=most))
    return replace(context, directory=allowed)


def test_what_only_groups_tell_changes_no_private_chat() -> None:
    """A move that comes in under a person's number is met with silence."""
    talk = PrivateChatDriver().begins()
    before = talk.session
    assert talk.gives(Migrated(SENDER, a_chat(1))).effects == ()
    assert talk.session == before
