"""A press: only what the screen offers, once; ticks, changes, exits."""

from __future__ import annotations

import pytest

from conversations.effects import Count, Edit, Send, Strip, Toast
from conversations.missions import Mission
from conversations.session import Page, Picking
from tests.conversations.talk import CO_CONSULTATION, DETAILS, EXCHANGE, NEED, TEAM, Talk
from tests.conversations.world import said

FACTS = CO_CONSULTATION[:6]


def test_a_press_changes_the_message_that_was_pressed(talk: Talk) -> None:
    """Buttons edit the live message and answer the press; no second message appears."""
    talk.begins()
    talk.presses("entrance:guided")
    (edit,) = talk.last(Edit)
    (toast,) = talk.last(Toast)
    assert edit.message_id == talk.live_message
    assert talk.session.live
    assert edit.nonce == talk.session.live.nonce
    assert toast.text is None
    assert not talk.last(Send)


@pytest.mark.parametrize("code", ["entrance:guided", "go:help", "go:language", "go:emergency"])
def test_the_second_of_two_taps_changes_nothing(code: str, talk: Talk) -> None:
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
def test_forged_data_is_harmless(data: str, talk: Talk) -> None:
    """Data that the screen does not offer answers nothing, erases nothing and raises nothing."""
    talk.begins()
    talk.presses("entrance:guided")
    answers = talk.draft.answers
    talk.presses_data(data.replace("00000001", talk.turns[-1].session.live.nonce), 12345)  # type: ignore[union-attr]
    assert talk.draft.answers == answers
    assert talk.pending == "role"
    assert len(talk.last(Toast)) == 1
    assert not talk.requests


def test_an_old_button_shows_the_question_of_now(talk: Talk) -> None:
    """A press on a message out of date takes its buttons off and asks the question anew."""
    talk.begins()
    assert talk.session.live
    old, message = talk.session.live.nonce, talk.live_message
    talk.types("Commencer")
    question = talk.screen
    talk.presses_data(f"{old}:entrance:guided", message)
    assert message in {strip.message_id for strip in talk.last(Strip)}
    assert talk.screen == question
    (toast,) = talk.last(Toast)
    assert toast.text is not None
    assert len(talk.last(Send)) == 1


def test_a_button_without_a_draft_is_answered(talk: Talk) -> None:
    """After sending or cancelling, a tap on what is left changes nothing."""
    talk.presses_data("00000009:role:partner", 4)
    assert talk.session.draft is None
    assert [type(effect) for effect in talk.turns[-1].effects] == [Toast]


def test_options_are_ticked_and_unticked(talk: Talk) -> None:
    """Several options are ticked in the order of the list; nothing is answered before go on."""
    talk.begins().follows(TEAM)
    for code in ("themes:grief", "themes:stress", "themes:trauma", "themes:trauma"):
        talk.presses(code)
    assert talk.draft.aside == Picking(key="themes", picked=("stress", "grief"))
    assert "themes" not in talk.draft.answers
    assert said(talk.screen.rows[0][0].label).startswith("✅")
    talk.presses("pick:done")
    assert talk.draft.answers["themes"] == ["stress", "grief"]
    assert talk.pending == "participants"


def test_going_on_without_a_tick_is_answered(talk: Talk) -> None:
    """Go on with nothing ticked says to choose one, and the question stays."""
    talk.begins().follows(TEAM)
    talk.presses("pick:done")
    (toast,) = talk.last(Toast)
    assert toast.text is not None
    assert talk.pending == "themes"


def test_ticks_begin_with_the_answer_that_is_changed(talk: Talk) -> None:
    """Changing a list starts from what was answered."""
    talk.begins().follows((*TEAM, "stress", "12", *DETAILS))
    talk.follows(("summary:edit", "edit:need", "open:themes", "themes:grief", "pick:done"))
    assert talk.draft.answers["themes"] == ["stress", "grief"]
    assert talk.send_code


def test_a_number_of_participants_may_be_unknown(talk: Talk) -> None:
    """Nobody must know how many would take part."""
    talk.begins().follows((*TEAM, "stress"))
    talk.presses("participants:unknown")
    assert talk.path.answers["participants"].number is None
    other = Talk().begins().follows((*TEAM, "stress", "…"))
    assert other.pending == "participants"
    other.types("12")
    assert other.path.answers["participants"].who is None


def test_a_detail_can_be_added_and_the_list_comes_back(talk: Talk) -> None:
    """After one detail the list of the others is shown, until it is closed."""
    talk.reaches_summary(*EXCHANGE)
    talk.follows(("summary:details", "details:more", "details:more"))
    talk.follows(("open:frequency", "frequency:once"))
    assert talk.draft.aside == Page(name="details", about="")
    talk.presses("go:close")
    assert talk.draft.answers["frequency"] == "once"
    assert talk.send_code


def test_a_detail_can_be_skipped_by_its_button(talk: Talk) -> None:
    """Skipping is an explicit answer and is shown as such."""
    talk.reaches_summary()
    talk.follows(("summary:details", "open:frequency", "go:skip", "go:close"))
    assert talk.draft.answers["frequency"] == "skip"
    assert "non précisé" in talk.text()


def test_a_change_asks_only_the_questions_that_it_makes_new(talk: Talk) -> None:
    """A change that keeps the mission leads straight back to the summary."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "edit:place", "open:age_group", "age_group:children"))
    assert talk.send_code
    assert talk.draft.answers["age_group"] == "children"


def test_a_change_of_mission_is_said_and_can_be_undone(talk: Talk) -> None:
    """Old and new mission, what was set aside, and one press gives everything back."""
    talk.reaches_summary()
    before = talk.draft.answers
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:professional"))
    assert talk.pending == "result"
    assert "→" in talk.text()
    talk.presses("result:undo")
    assert talk.draft.answers == before
    assert talk.send_code
    assert talk.draft.before_change is None


def test_an_agreed_change_of_mission_keeps_what_still_fits(talk: Talk) -> None:
    """After agreeing, common answers stay, and coming back marks what had been set aside."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:professional"))
    talk.presses("result:go_on")
    assert talk.draft.answers["need_text"] == NEED
    assert talk.path.complete
    assert "meeting_place" in talk.draft.dormant
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:joint"))
    talk.presses("result:go_on")
    assert talk.draft.revived >= {"meeting_place"}
    assert "meeting_place" not in talk.draft.dormant


def test_a_change_that_leads_to_an_exit_can_be_undone(talk: Talk) -> None:
    """Even an exit gives the way back to what had been agreed on."""
    talk.reaches_summary()
    before = talk.draft.answers
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:person"))
    assert talk.path.leaving
    assert talk.last(Count)
    talk.presses("result:undo")
    assert talk.draft.answers == before


def test_that_is_not_it_gives_three_ways_out(talk: Talk) -> None:
    """Change an answer, choose another mission, or let the coordination decide."""
    talk.begins().follows((*FACTS, "result:not_right"))
    assert talk.screen.codes >= {"not_right:change", "not_right:choose", "not_right:leave"}
    talk.presses("not_right:change")
    assert talk.screen.codes >= {f"open:{key}" for key in ("role", "together", "meeting_place")}
    talk.follows(("go:close", "result:not_right", "not_right:leave"))
    assert talk.path.answers["result"].sent is Mission.TO_QUALIFY


def test_another_mission_can_be_chosen(talk: Talk) -> None:
    """Choosing asks which mission, then only the facts that could refute it."""
    talk.begins().follows((*FACTS, "result:not_right", "not_right:choose"))
    assert talk.pending == "wanted"
    talk.presses("wanted:co_consultation")
    assert talk.pending == "result"
    assert talk.path.answers["together"] == "joint"


def test_every_fact_of_a_named_mission_can_be_changed(talk: Talk) -> None:
    """Behind "that isn't it", no way leads to an empty page."""
    known = ("entrance:known", "role:partner", "wanted:place_preparation", "place_kind:health")
    talk.begins().follows((*known, "result:not_right", "not_right:change"))
    assert talk.screen.codes >= {"open:wanted", "open:place_kind"}


@pytest.mark.parametrize(
    ("choice", "sent"),
    [("result:proposed", Mission.KNOWLEDGE_EXCHANGE), ("result:kept", Mission.EXPERTISE_SHARING)],
)
def test_a_proposal_is_taken_or_refused(choice: str, sent: Mission, talk: Talk) -> None:
    """Where another mission was named, the person chooses, and both are kept."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:expertise_sharing", "present:professional")
    )
    talk.presses(choice)
    settled = talk.path.answers["result"]
    assert (settled.computed, settled.sent) == (Mission.KNOWLEDGE_EXCHANGE, sent)


def test_another_wish_is_compared_with_what_was_found(talk: Talk) -> None:
    """Naming another mission shows the result again, even where the same mission is found."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:co_consultation", *FACTS[3:], "result:go_on")
    )
    for _step in range(5):
        talk.presses("go:back")
    talk.follows(("wanted:expertise_sharing", "present:joint"))
    assert talk.pending == "result"
    assert talk.screen.codes >= {"result:proposed", "result:kept"}
    assert "✏️" not in talk.text()


def test_a_refused_meeting_cannot_be_kept(talk: Talk) -> None:
    """Where the person says no, a named co-consultation is not offered any more."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:co_consultation", "together:joint")
    )
    talk.presses("agreement:no")
    assert "result:kept" not in talk.screen.codes
    talk.presses("result:go_on")
    assert talk.path.answers["result"].sent is Mission.KNOWLEDGE_EXCHANGE


def test_choosing_another_place_asks_for_it(talk: Talk) -> None:
    """Another place opens the question of the place again, and keeps nothing of the first."""
    talk.begins().follows(("entrance:guided", "role:partner", "need:place", "place_kind:practice"))
    talk.presses("other_place:change")
    assert talk.pending == "place_kind"
    talk.follows(("place_kind:mental_health", "other_place:stop"))
    assert talk.path.leaving
    talk.presses("exit:place_kind")
    assert talk.pending == "place_kind"


def test_an_exit_is_counted_without_content(talk: Talk) -> None:
    """The exit and its variant are counted, and nothing else of the answers."""
    talk.begins().follows(("entrance:guided", "role:other"))
    assert talk.last(Count) == [Count("exit:not_eligible", "other")]
    talk.presses("exit:partner")
    assert talk.path.role == "partner"
    assert talk.pending == "need"


def test_finishing_at_an_exit_erases_the_draft(talk: Talk) -> None:
    """Nothing of a conversation that led nowhere is kept."""
    talk.begins().follows(("entrance:guided", "role:other", "exit:end"))
    assert talk.session.draft is None
    assert talk.session.live is None


def test_the_facts_under_an_exit_come_along(talk: Talk) -> None:
    """From an exit reached without naming a person, "a meeting of three" sets what it rests on."""
    talk.begins().follows(("entrance:known", "role:partner", "wanted:unknown", "present:person"))
    talk.presses("exit:meeting")
    assert talk.draft.answers["need"] == "person"
    assert talk.pending == "agreement"


def test_the_contact_can_be_here(talk: Talk) -> None:
    """A button answers where to be reached; a typed address does too, and a wrong one is asked."""
    steps = (*EXCHANGE, *DETAILS[:-1])
    talk.begins().follows((*steps, "0470 1"))
    assert talk.pending == "contact"
    talk.types("camille@example.be")
    assert talk.path.answers["contact"].value == "camille@example.be"
