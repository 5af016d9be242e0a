"""Whatever people tap, type or forge: always an answer, never an exception, nothing twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from pydantic import JsonValue

from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.flows.journey import walk
from conversations.flows.plan import FLOW_VERSION
from conversations.protocol.effects import Edit, Save, Send, SendFile, Toast
from conversations.protocol.inbound import MediaKind
from conversations.protocol.session import Session
from tests.conversations.journeys import Answers, all_requests, scene_of
from tests.identities import a_chat
from tests.support.demo_context import make_context
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    NEED,
    SAID,
    TEAM,
    PrivateChatDriver,
)

TEXTS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        (
            "1",
            "2",
            "oui",
            "nee",
            "retour",
            "passer",
            "aide",
            "taal",
            "annuler",
            "5000",
            "1050",
            "namur",
            "stress, deuil",
            "12 bénévoles",
            "demain",
            "camille@example.be",
            "0470 12 34 56",
            "je veux mourir",
            "ik wil dood",
            "Madame Exemple, née le 3 mars 1990",
            "<b>&amp;</b> {accolade} %s",
            "\u202eà l'envers\u200b",
            "😀" * 30,
            NEED,
            "a " * 2500,
        )
    ),
)
COMMANDS = ("start", "aide", "hulp", "langue", "annuler", "urgence", "demandes", "privacy", "x")


class Person(RuleBasedStateMachine):
    """One person who does anything at all; every turn is written and read back."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = PrivateChatDriver()
        self.seen: list[tuple[str, int]] = []

    @initialize(
        code=st.sampled_from(("fr", "nl-BE", "xx", "", None)),
        steps=st.sampled_from(
            (
                (),
                CO_CONSULTATION[:5],
                (*EXCHANGE, *DETAILS[:2]),
                (*TEAM, *SAID, "stress"),
                (*CO_CONSULTATION, *DETAILS),
            )
        ),
    )
    def begins(self, code: str | None, steps: tuple[str, ...]) -> None:
        self.talk = PrivateChatDriver()
        if steps:
            self.talk.begins().follows(steps)
        self.talk.language_code = code

    @precondition(lambda self: self.talk.session.live and self.talk.screen.codes)
    @rule(data=st.data())
    def taps(self, data: st.DataObject) -> None:
        talk = self.talk
        assert talk.session.live
        pressed = (
            f"{talk.session.live.nonce}:{data.draw(st.sampled_from(sorted(talk.screen.codes)))}"
        )
        message = talk.live_message
        self.seen.append((pressed, message))
        talk.presses_data(pressed, message)
        self._answers_a_press()

    @precondition(lambda self: self.talk.session.live and self.talk.screen.codes)
    @precondition(lambda self: self._shows_what_it_means())
    @rule(data=st.data())
    def taps_twice(self, data: st.DataObject) -> None:
        self.taps(data=data)
        talk, sent = self.talk, len(self.talk.requests)
        before = talk.session
        talk.presses_data(*self.seen[-1])
        assert talk.session == before, "the second of two taps changes nothing"
        assert len(talk.requests) == sent

    @precondition(lambda self: self.seen and not self._of_an_older_version())
    @rule(data=st.data())
    def taps_an_old_button(self, data: st.DataObject) -> None:
        answers = self._answers()
        self.talk.presses_data(*data.draw(st.sampled_from(self.seen)))
        assert self._answers() == answers
        self._answers_a_press()

    @rule(
        data=st.one_of(
            st.text(max_size=64),
            st.builds(
                "{}:{}".format,
                st.sampled_from(("00000001", "e", "")),
                st.sampled_from(("event:again", "take:x", "summary:send.", "suggest:9", "go:x")),
            ),
        ),
        message=st.integers(1, 60),
    )
    def forges(self, data: str, message: int) -> None:
        sent = len(self.talk.requests)
        self.talk.presses_data(data, message)
        assert len(self.talk.requests) == sent
        self._answers_a_press()

    @rule(text=TEXTS)
    def types(self, text: str) -> None:
        self.talk.types(text)
        sent = [*self.talk.last(Send), *self.talk.last(SendFile)]
        assert sent, "a text is always answered"

    @rule(name=st.sampled_from(COMMANDS), payload=st.sampled_from(("", "namur", "nowhere")))
    def commands(self, name: str, payload: str) -> None:
        self.talk.commands(name, payload)
        assert self.talk.last(Send)

    @rule(text=TEXTS, message=st.integers(1, 40))
    def edits(self, text: str, message: int) -> None:
        self.talk.edits(message, text)

    @rule(kind=st.sampled_from(MediaKind))
    def sends(self, kind: MediaKind) -> None:
        self.talk.sends(kind)
        assert self.talk.last(Send)

    @rule(hours=st.sampled_from((1, 30, 60)))
    def waits(self, hours: int) -> None:
        self.talk.after += timedelta(hours=hours)

    @precondition(lambda self: self.talk.session.draft)
    @rule()
    def meets_a_new_version(self) -> None:
        old = self.talk.draft.replace(
            flow_version="0", answers={**self.talk.draft.answers, "gone": 1}
        )
        self.talk.session = self.talk.session.replace(draft=old)

    @invariant()
    def stands_somewhere(self) -> None:
        """Where the person stands can always be shown, in the same way a second time."""
        state = ChatState(self.talk.session, make_context(requests=self.talk.requests))
        assert present(state) == present(state)
        assert walk(state.draft.answers) == state.path

    @invariant()
    def sends_only_what_is_complete(self) -> None:
        for request in self.talk.requests:
            assert walk(request.answers).complete
            assert walk(request.answers).questions.keys() == request.answers.keys()

    @invariant()
    def says_one_thing_at_a_time(self) -> None:
        if not self.talk.turns:
            return
        effects = self.talk.turns[-1].effects
        shown = [
            one
            for one in effects
            if isinstance(one, Send | Edit) and one.to == a_chat(7) and one.nonce
        ]
        assert len(shown) <= 1, "never two messages with buttons in one turn"
        assert sum(isinstance(one, Save) for one in effects) <= 1

    def _shows_what_it_means(self) -> bool:
        """Say whether the buttons on the screen are those of the session: an update changes it."""
        now = present(ChatState(self.talk.session, make_context(requests=self.talk.requests)))
        return now.codes == self.talk.screen.codes and not self._of_an_older_version()

    def _of_an_older_version(self) -> bool:
        draft = self.talk.session.draft
        return draft is not None and draft.flow_version != FLOW_VERSION

    def _answers(self) -> dict[str, JsonValue]:
        """Give what is answered; a draft without an answer is as good as none."""
        draft = self.talk.session.draft
        return draft.answers if draft else {}

    def _answers_a_press(self) -> None:
        assert len(self.talk.last(Toast)) == 1, "every press is answered once"


TestPerson = pytest.mark.timeout(60)(Person.TestCase)
TestPerson.settings = settings(
    max_examples=50,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, answers=st.sampled_from(all_requests()), asked=st.data())
def test_any_text_at_any_question_is_answered(
    text: str, answers: Answers, asked: st.DataObject
) -> None:
    """Whatever is typed at whichever question: an answer, a line that helps, or a page."""
    keys = sorted(walk(answers).questions.keys() - {"result"})
    key = asked.draw(st.sampled_from(keys))
    state = scene_of(answers, focus=key)
    talk = PrivateChatDriver(session=state.session)
    talk.types(text)
    assert talk.screen.codes
    draft = talk.session.draft
    changed = draft is None or draft != state.draft or talk.screen != present(state)
    assert changed


@settings(max_examples=60, deadline=None)
@given(answers=st.sampled_from(all_requests()), cut=st.integers(0, 25))
def test_back_then_the_same_answer_is_the_identity(answers: Answers, cut: int) -> None:
    """From any point of any path: back one question and forward again, nothing has changed."""
    kept = dict(list(answers.items())[: cut % len(answers)])
    state = scene_of(kept)
    if state.path.leaving or not state.path.before(None):
        return
    talk = PrivateChatDriver(session=state.session)
    talk.types("retour")
    focused = talk.draft.focus
    if focused is None or "go:back" not in talk.screen.codes:
        return
    stored = kept[focused]
    step = f"{focused}:{stored}" if f"{focused}:{stored}" in talk.screen.codes else "go:keep"
    if step in talk.screen.codes:
        talk.presses(step)
        assert talk.draft.answers == kept
        assert talk.draft.focus is None


@given(st.builds(Session, person=st.integers(), chat=st.integers()))
def test_a_session_is_read_back_as_it_was_written(session: Session) -> None:
    """Writing and reading a session gives the same session."""
    assert Session.model_validate_json(session.model_dump_json()) == session
