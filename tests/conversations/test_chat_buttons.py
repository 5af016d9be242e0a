"""A press: only what the screen offers, once; ticks, changes, exits."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import Edit, Send, Strip, Toast
from conversations.protocol.session import Page, Picking
from tests.support.demo_context import said
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    LAST,
    SAID,
    TEAM,
    PrivateChatDriver,
)

FACTS = CO_CONSULTATION[:5]


def test_a_press_changes_the_message_that_was_pressed(talk: PrivateChatDriver) -> None:
    """Buttons edit the live message and answer the press; no second message appears."""
    talk.begins()
    talk.presses("role:partner")
    (edit,) = talk.last(Edit)
    (toast,) = talk.last(Toast)
    assert edit.message_id == talk.live_message
    assert talk.session.live
    assert edit.nonce == talk.session.live.nonce
    assert toast.text is None
    assert not talk.last(Send)


@pytest.mark.parametrize("code", ["role:partner", "go:help", "go:language", "go:emergency"])
def test_the_second_of_two_taps_changes_nothing(code: str, talk: PrivateChatDriver) -> None:
    """A double tap is answered twice and carried out once."""
    talk.begins()
    assert talk.session.live
    data, message = f"{talk.session.live.nonce}:{code}", talk.live_message
    talk.presses_data(data, message)
    session = talk.session
    talk.presses_data(data, message)
    assert talk.session == session
    assert [type(effect) for effect in talk.turns[-1].effects] == [Toast]


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "x",
        "00000001:",
        "00000001:role:nobody",
        "00000001:role:partner:x",
        "00000001:summary:send.00000000",
        "00000001:go:erase",
        "00000001:go:nowhere",
        "00000001:open:contact",
        "00000001:suggest:7",
        "00000001:guard:keep",
        "00000001:details:more",
        "00000001:edit:mission",
        "00000001:exit:end",
        "00000001:result:kept",
        "ffffffff:role:partner",
        "e:take:K7R-4M3",
        "e:",
        "e:event:nothing",
    ],
)
def test_forged_data_is_harmless(data: str, talk: PrivateChatDriver) -> None:
    """Data that the screen does not offer answers nothing, erases nothing and raises nothing."""
    talk.begins()
    talk.presses("role:partner")
    answers = talk.draft.answers
    talk.presses_data(data.replace("00000001", talk.turns[-1].session.live.nonce), 12345)  # type: ignore[union-attr]
    assert talk.draft.answers == answers
    assert talk.pending == "need"
    assert len(talk.last(Toast)) == 1
    assert not talk.requests


def test_an_old_button_shows_the_question_of_now(talk: PrivateChatDriver) -> None:
    """A press on a message out of date takes its buttons off and asks the question anew."""
    talk.begins()
    assert talk.session.live
    old, message = talk.session.live.nonce, talk.live_message
    talk.types("école")
    question = talk.screen
    talk.presses_data(f"{old}:role:partner", message)
    assert message in {strip.message_id for strip in talk.last(Strip)}
    assert talk.screen == question
    (toast,) = talk.last(Toast)
    assert toast.text is not None
    assert len(talk.last(Send)) == 1


def test_a_button_without_a_draft_is_answered(talk: PrivateChatDriver) -> None:
    """After sending or cancelling, a tap on what is left is answered and begins nothing."""
    talk.presses_data("00000009:role:partner", 4)
    assert talk.session.draft is None
    assert len(talk.last(Toast)) == 1


def test_options_are_ticked_and_unticked(talk: PrivateChatDriver) -> None:
    """Several options are ticked in the order of the list; nothing is answered before go on."""
    talk.begins().follows((*TEAM, *SAID))
    for code in ("themes:grief", "themes:stress", "themes:trauma", "themes:trauma"):
        talk.presses(code)
    assert talk.draft.overlay == Picking(key="themes", picked=("stress", "grief"))
    assert "themes" not in talk.draft.answers
    assert said(talk.screen.rows[0][0].label).startswith("✅")
    talk.presses("pick:done")
    assert talk.draft.answers["themes"] == ["stress", "grief"]
    assert talk.pending == "participants"


def test_going_on_without_a_tick_is_answered(talk: PrivateChatDriver) -> None:
    """Go on with nothing ticked says to choose one, and the question stays."""
    talk.begins().follows((*TEAM, *SAID))
    talk.presses("pick:done")
    (toast,) = talk.last(Toast)
    assert toast.text is not None
    assert talk.pending == "themes"


def test_going_on_without_a_tick_by_typing_says_so_too(talk: PrivateChatDriver) -> None:
    """Nothing flashes up where nothing was pressed: it stands above the question."""
    talk.begins().follows((*TEAM, *SAID))
    talk.types("continuer")
    assert "au moins une réponse" in talk.text()
    assert talk.pending == "themes"


def test_ticks_begin_with_the_answer_that_is_changed(talk: PrivateChatDriver) -> None:
    """Changing a list starts from what was answered."""
    talk.begins().follows((*TEAM, *SAID, "stress", "12", *LAST))
    talk.follows(("summary:edit", "edit:need", "open:themes", "themes:grief", "pick:done"))
    assert talk.draft.answers["themes"] == ["stress", "grief"]
    assert talk.send_code


def test_a_number_of_participants_may_be_unknown(talk: PrivateChatDriver) -> None:
    """Nobody must know how many would take part."""
    talk.begins().follows((*TEAM, *SAID, "stress"))
    talk.presses("participants:unknown")
    assert talk.path.answers["participants"].number is None
    other = PrivateChatDriver().begins().follows((*TEAM, *SAID, "stress", "…"))
    assert other.pending == "participants"
    other.types("12")
    assert other.path.answers["participants"].who is None


def test_a_detail_can_be_added_and_the_list_comes_back(talk: PrivateChatDriver) -> None:
    """After one detail the list of the others is shown, until it is closed."""
    talk.reaches_summary(*EXCHANGE)
    talk.presses("summary:details")
    while "open:frequency" not in talk.screen.codes:
        talk.presses("details:more")
    talk.follows(("open:frequency", "frequency:once"))
    assert talk.draft.overlay == Page(name="details", about="")
    talk.presses("go:close")
    assert talk.draft.answers["frequency"] == "once"
    assert talk.send_code


def test_a_detail_can_be_skipped_by_its_button(talk: PrivateChatDriver) -> None:
    """Skipping is an explicit answer: nothing more is offered of it, and no line stands for it."""
    talk.reaches_summary()
    talk.follows(("summary:details", "open:frequency", "go:skip", "go:close"))
    assert talk.draft.answers["frequency"] == "skip"
    assert "Fréquence" not in talk.text()
    talk.presses(talk.send_code)
    assert "frequency" not in {fact.key for fact in talk.requests[0].facts}


def test_the_contact_can_be_here(talk: PrivateChatDriver) -> None:
    """A button answers where to be reached; a typed address does too, and a wrong one is asked."""
    steps = (*EXCHANGE, *DETAILS[:1])
    talk.begins().follows((*steps, "0470 1"))
    assert talk.pending == "contact"
    talk.types("camille@example.be")
    assert talk.path.answers["contact"].means[0].value == "camille@example.be"
