"""Changes of mind: from the summary, at a result, at an exit."""

from __future__ import annotations

import pytest

from conversations.flows.missions import Mission
from conversations.protocol.effects import Count, Edit
from tests.support.private_chat_driver import CO_CONSULTATION, NEED, PrivateChatDriver

FACTS = CO_CONSULTATION[:5]


def test_a_change_asks_only_the_questions_that_it_makes_new(talk: PrivateChatDriver) -> None:
    """A change that keeps the mission leads straight back to the summary."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "edit:place", "open:age_group", "age_group:children"))
    assert talk.send_code
    assert talk.draft.answers["age_group"] == "children"


def test_a_change_of_mission_is_said_and_can_be_undone(talk: PrivateChatDriver) -> None:
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


def test_an_agreed_change_of_mission_keeps_what_still_fits(talk: PrivateChatDriver) -> None:
    """After agreeing, common answers stay, and coming back marks what had been set aside."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:professional"))
    talk.follows(("result:go_on", "informed:yes", "channel:phone"))
    assert talk.draft.answers["need_text"] == NEED
    assert talk.path.complete
    assert "meeting_place" in talk.draft.dormant
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:joint"))
    talk.presses("result:go_on")
    assert talk.draft.revived >= {"meeting_place"}
    assert "meeting_place" not in talk.draft.dormant


def test_a_change_that_leads_to_an_exit_can_be_undone(talk: PrivateChatDriver) -> None:
    """Even an exit gives the way back to what had been agreed on."""
    talk.reaches_summary()
    before = talk.draft.answers
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:person"))
    assert talk.path.leaving
    assert any(one.name.startswith("exit:") for one in talk.last(Count))
    talk.presses("result:undo")
    assert talk.draft.answers == before


def test_that_is_not_it_gives_three_ways_out(talk: PrivateChatDriver) -> None:
    """Change an answer, choose another mission, or let the coordination decide."""
    talk.begins().follows((*FACTS, "result:not_right"))
    assert talk.screen.codes >= {"not_right:change", "not_right:choose", "not_right:leave"}
    talk.presses("not_right:change")
    assert talk.screen.codes >= {f"open:{key}" for key in ("role", "together", "meeting_place")}
    talk.follows(("go:close", "not_right:leave"))
    assert talk.path.answers["result"].sent is Mission.TO_QUALIFY


def test_another_mission_can_be_chosen(talk: PrivateChatDriver) -> None:
    """Choosing asks which mission, then only the facts that could refute it."""
    talk.begins().follows((*FACTS, "result:not_right", "not_right:choose"))
    assert talk.pending == "wanted"
    talk.presses("wanted:co_consultation")
    assert talk.pending == "result"
    assert talk.path.answers["together"] == "joint"


def test_every_fact_of_a_named_mission_can_be_changed(talk: PrivateChatDriver) -> None:
    """Behind "that isn't it", no way leads to an empty page."""
    known = ("entrance:known", "role:partner", "wanted:place_preparation", "place_kind:health")
    talk.begins().follows((*known, "result:not_right", "not_right:change"))
    assert talk.screen.codes >= {"open:wanted", "open:place_kind"}


@pytest.mark.parametrize(
    ("choice", "sent"),
    [("result:proposed", Mission.KNOWLEDGE_EXCHANGE), ("result:kept", Mission.EXPERTISE_SHARING)],
)
def test_a_proposal_is_taken_or_refused(
    choice: str, sent: Mission, talk: PrivateChatDriver
) -> None:
    """Where another mission was named, the person chooses, and both are kept."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:expertise_sharing", "present:professional")
    )
    talk.presses(choice)
    settled = talk.path.answers["result"]
    assert (settled.computed, settled.sent) == (Mission.KNOWLEDGE_EXCHANGE, sent)


def test_another_wish_is_compared_with_what_was_found(talk: PrivateChatDriver) -> None:
    """Naming another mission shows the result again, even where the same mission is found."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:co_consultation", *FACTS[2:], "result:go_on")
    )
    for _step in range(5):
        talk.presses("go:back")
    talk.follows(("wanted:expertise_sharing", "present:joint"))
    assert talk.pending == "result"
    assert talk.screen.codes >= {"result:proposed", "result:kept"}
    assert "✏️" not in talk.text()


def test_a_refused_meeting_cannot_be_kept(talk: PrivateChatDriver) -> None:
    """Where the person says no, a named co-consultation is not offered any more."""
    talk.begins().follows(
        ("entrance:known", "role:partner", "wanted:co_consultation", "together:joint")
    )
    talk.presses("agreement:no")
    assert "result:kept" not in talk.screen.codes
    talk.presses("result:go_on")
    assert talk.path.answers["result"].sent is Mission.KNOWLEDGE_EXCHANGE


def test_choosing_another_place_asks_for_it(talk: PrivateChatDriver) -> None:
    """Another place opens the question of the place again, and keeps nothing of the first."""
    talk.begins().follows(("role:partner", "need:place", "place_kind:practice"))
    talk.presses("other_place:change")
    assert talk.pending == "place_kind"
    talk.follows(("place_kind:mental_health", "other_place:stop"))
    assert talk.path.leaving
    talk.presses("exit:place_kind")
    assert talk.pending == "place_kind"


def test_an_exit_is_counted_without_content(talk: PrivateChatDriver) -> None:
    """The exit and its variant are counted, and nothing else of the answers."""
    talk.begins().follows(["role:other"])
    assert Count("exit:not_eligible", "other") in talk.last(Count)
    talk.presses("exit:partner")
    assert talk.path.role == "partner"
    assert talk.pending == "need"


def test_finishing_at_an_exit_erases_the_draft(talk: PrivateChatDriver) -> None:
    """Nothing of a conversation that led nowhere is kept."""
    talk.begins().follows(("role:other", "exit:end"))
    assert talk.session.draft is None
    (left,) = talk.last(Edit)
    assert not left.screen.codes


def test_the_facts_under_an_exit_come_along(talk: PrivateChatDriver) -> None:
    """From an exit reached without naming a person, "a meeting of three" sets what it rests on."""
    talk.begins().follows(("entrance:known", "role:partner", "wanted:unknown", "present:person"))
    talk.presses("exit:meeting")
    assert talk.draft.answers["need"] == "person"
    assert talk.pending == "agreement"
