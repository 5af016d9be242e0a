"""Every way in for free text passes the guard before anything is stored, sent or shown."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from pydantic import JsonValue

from conversations.chat.answers import relevant
from conversations.flows.journey import QUESTIONS, walk
from conversations.forms.kinds import kind_of
from conversations.forms.kinds.contact import Reachable
from conversations.forms.kinds.identity import Identity
from conversations.forms.kinds.kind import Identifying, Read
from conversations.forms.kinds.professional import Named
from conversations.protocol.effects import EVENT, Turn
from conversations.protocol.inbound import Pressed
from conversations.protocol.session import (
    Emergency,
    Masked,
    Retyped,
    Session,
    Unaddressed,
    Understood,
)
from conversations.reading.rejection import Rejection
from conversations.requests.event import EventKind
from conversations.text import Language
from tests.conversations.journeys import requests, scene_of, ways, with_everything
from tests.support.demo_context import REFERENCE, reading
from tests.support.desk_driver import TAKEN, DeskDriver, event, request_after
from tests.support.private_chat_driver import PrivateChatDriver

CANARIES = ("Dupontel", "0470 12 34 56", "85.07.30-033.28")
TEXT = f"Mme {CANARIES[0]}, {CANARIES[1]}, {CANARIES[2]}"
DANGER = f"Je veux mourir, dit {TEXT}"
OWN_DATA = (Identity, Reachable, Named)
"""Who asks, how to be reached, which professional is meant: data that the desk needs."""

LEADING: dict[str, JsonValue] = {
    "target_group": ["other"],
    "mission_language": ["interpreter"],
    "days": "le mardi",
}
"""What leads to a question in free text that is asked of few, and one that was asked once."""

QUESTIONS_ABOUT_THE_NEED = {
    key: one for key, one in QUESTIONS.items() if not isinstance(kind_of(one), OWN_DATA)
}


def _read(key: str) -> Read:
    question = QUESTIONS[key]
    return kind_of(question).typed(question, TEXT, reading())


FREE = tuple(key for key in QUESTIONS_ABOUT_THE_NEED if isinstance(_read(key), Identifying))
"""Where words of a person's own are an answer: found by asking each question, as people do."""


@cache
def _drafts() -> dict[str, Session]:
    """Give a complete draft for each question that takes a person's own words about the need."""
    drafts: dict[str, Session] = {}
    for answers in (one for way in ways() for one in requests(way)):
        full = with_everything({**answers, **LEADING})
        for key in set(FREE) & walk(full).questions.keys() - drafts.keys():
            drafts[key] = scene_of(full, focus=key).session
        if len(drafts) == len(FREE):
            break
    return drafts


def _is_kept_out(talk: PrivateChatDriver, turn: Turn) -> None:
    """Look for the traces in everything that a turn leaves: session, requests, what is sent.

    Names alone wait on the guard's page, unseen, until the person has said whose they are.
    """
    session, overlay = talk.session, talk.session.draft and talk.draft.overlay
    if isinstance(overlay, Masked | Understood | Unaddressed | Emergency) and overlay.named:
        assert not any(canary in overlay.named for canary in CANARIES[1:])
        unnamed = talk.draft.replace(overlay=overlay.replace(named=""))
        session = session.replace(draft=unnamed)
    left = repr((turn.effects, session, talk.requests, talk.posted))
    assert not any(canary in left for canary in CANARIES)


def _takes_the_place(talk: PrivateChatDriver) -> None:
    """Put what was typed in the place of the earlier answer, where that is asked."""
    if isinstance(talk.draft.overlay, Retyped):
        _is_kept_out(talk, talk.presses("retyped:replace"))


@pytest.mark.parametrize("key", sorted(QUESTIONS_ABOUT_THE_NEED))
def test_no_question_about_the_need_keeps_an_identity(key: str) -> None:
    """A text that names a person is masked or refused, whichever the question."""
    read = _read(key)
    assert isinstance(read, Identifying | Rejection)
    if isinstance(read, Identifying):
        assert not any(canary in read.named for canary in CANARIES[1:])
        read = replace(read, named="")
    assert not any(canary in repr(read) for canary in CANARIES)


def test_each_question_in_free_text_is_entered_below() -> None:
    """A question that is added and takes free text is tested with the others."""
    assert {"need_text", "timing", "days", "which_place", "participants"} <= set(FREE)
    assert set(FREE) == _drafts().keys()


@pytest.mark.parametrize("key", FREE)
def test_a_free_answer_is_masked_before_it_is_kept(key: str) -> None:
    """The masked text is shown first; kept, it is all that the request will hold."""
    talk = PrivateChatDriver(session=_drafts()[key])
    _is_kept_out(talk, talk.types(TEXT))
    assert isinstance(talk.draft.overlay, Masked)
    _is_kept_out(talk, talk.presses("guard:keep"))
    _takes_the_place(talk)
    assert "●●●" in str(talk.draft.answers[key])


@pytest.mark.parametrize("key", FREE)
def test_an_edited_answer_is_masked_too(key: str) -> None:
    """An edit of an answer passes the same guard, and the old answer stays till then."""
    session = _drafts()[key]
    assert session.draft is not None
    talk = PrivateChatDriver(
        session=session.replace(draft=session.draft.replace(typed_ids={5: key}, focus=None))
    )
    before = talk.draft.answers[key]
    _is_kept_out(talk, talk.edits(5, TEXT))
    assert isinstance(talk.draft.overlay, Masked)
    assert talk.draft.answers[key] == before
    _is_kept_out(talk, talk.presses("guard:keep"))
    assert "●●●" in str(talk.draft.answers[key])


@pytest.mark.parametrize("key", FREE)
def test_a_phrase_of_danger_does_not_open_the_guard(key: str) -> None:
    """The numbers come first, and what is held meanwhile is masked."""
    talk = PrivateChatDriver(session=_drafts()[key])
    _is_kept_out(talk, talk.types(DANGER))
    assert isinstance(talk.draft.overlay, Emergency)
    _is_kept_out(talk, talk.presses("emergency:continue"))


@pytest.mark.parametrize("key", FREE)
def test_answers_that_the_coordination_asked_for_are_masked(key: str) -> None:
    """Answered again after sending, a free text passes the same guard before it is sent."""
    session = _drafts()[key]
    assert session.draft is not None
    full, asked = scene_of(session.draft.answers), event(EventKind.ASKED, keys=(key,))
    talk = DeskDriver(request_after(TAKEN, asked, answers=relevant(full))).talk
    amending = full.draft.replace(amends=REFERENCE, to_ask=(key,), focus=key)
    talk.session = talk.session.replace(draft=amending, language=Language.FR)
    _is_kept_out(talk, talk.types(TEXT))
    assert isinstance(talk.draft.overlay, Masked)
    _is_kept_out(talk, talk.presses("guard:keep"))
    _takes_the_place(talk)
    _is_kept_out(talk, talk.presses("precise:send"))
    assert talk.requests[0].events[-1].kind is EventKind.ANSWERED


def _writing() -> PrivateChatDriver:
    talk = DeskDriver(request_after(TAKEN)).talk
    data = f"{EVENT}:event:write.{REFERENCE}"
    talk.gives(Pressed(talk.sender, data, 1, "press"))
    return talk


@pytest.mark.parametrize("text", [TEXT, DANGER])
def test_a_message_to_the_coordination_is_masked(text: str) -> None:
    """A relayed message is shown masked before it leaves, and leaves masked."""
    talk = _writing()
    _is_kept_out(talk, talk.types(text))
    if isinstance(talk.draft.overlay, Emergency):
        _is_kept_out(talk, talk.presses("emergency:continue"))
    _is_kept_out(talk, talk.presses("guard:keep"))
    assert talk.requests[0].events[-1].kind is EventKind.WRITTEN


@pytest.mark.parametrize("edited", [False, True])
@pytest.mark.parametrize("text", [TEXT, DANGER])
def test_a_text_out_of_the_blue_is_masked(text: str, edited: bool) -> None:  # noqa: FBT001
    """Typed or edited after sending, a text is masked before anyone is asked where it should go."""
    talk = DeskDriver(request_after(TAKEN)).talk
    _is_kept_out(talk, talk.edits(4, text) if edited else talk.types(text))
    if talk.session.draft and isinstance(talk.draft.overlay, Emergency):
        _is_kept_out(talk, talk.presses("emergency:continue"))
    if talk.session.draft and isinstance(talk.draft.overlay, Unaddressed):
        _is_kept_out(talk, talk.presses(f"follow:pass.{REFERENCE}"))


def test_a_second_text_out_of_the_blue_still_says_that_something_was_masked() -> None:
    """What was covered in the first of two texts is said as long as they wait."""
    talk = DeskDriver(request_after(TAKEN)).talk
    talk.types(TEXT)
    talk.types("Et le jeudi aussi.")
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert talk.draft.overlay.masked


def test_a_text_where_buttons_are_expected_is_kept_masked() -> None:
    """At a choice, a text that is no answer is kept without what could identify a person."""
    talk = PrivateChatDriver().begins()
    _is_kept_out(talk, talk.types(TEXT))
    other = PrivateChatDriver().begins().follows(["role:partner"])
    _is_kept_out(other, other.types(TEXT))


def test_a_name_behind_a_title_is_nobody_s_own() -> None:
    """Whoever is spoken of as madam or as a patient is not taken for the writer."""
    for named in ("Mme Dupontel, 0470 12 34 56", "patient Dupontel 0470 12 34 56"):
        talk = PrivateChatDriver().begins().follows(["role:partner", "need:advice"])
        _is_kept_out(talk, talk.types(named))


def test_who_asks_is_not_masked() -> None:
    """The requester's own name, function and way to be reached are what the desk needs."""
    answers = next(requests(ways()[0]))
    talk = PrivateChatDriver(session=scene_of(answers, focus="name").session)
    talk.types("Mme Nora Dupontel, assistante sociale, CPAS inventé")
    talk.presses("retyped:replace")
    assert talk.draft.answers["name"] == "Mme Nora Dupontel"
    talk.session = talk.session.replace(draft=talk.draft.replace(focus="contact"))
    talk.types("0470 12 34 56")
    talk.presses("retyped:replace")
    assert "470" in str(talk.draft.answers["contact"])
