"""The first screen: what this is, and in which role somebody asks, in one press or word."""

from __future__ import annotations

import pytest

from conversations.protocol.session import Suggested
from tests.conversations.journeys import scene_of
from tests.support.demo_context import said
from tests.support.private_chat_driver import PrivateChatDriver

GUIDED = {"entrance": "guided", "role": "partner"}


def test_the_roles_stand_there_and_the_known_mission_last(talk: PrivateChatDriver) -> None:
    """Each role has its button; the other way in is the last one before the way round."""
    talk.begins()
    codes = [button.code for row in talk.screen.rows for button in row]
    assert [code for code in codes if code.startswith("role:")] == codes[:5]
    assert codes[5] == "entrance:known"
    assert "go:emergency" in codes[6:]


@pytest.mark.parametrize("typed", ["role", "1", "bénévole", "Aide, soins, école, bénévole"])
def test_a_role_is_one_press_or_one_word(typed: str, talk: PrivateChatDriver) -> None:
    """It answers how one comes in and as who, at once."""
    talk.begins()
    if typed == "role":
        talk.presses("role:partner")
    else:
        talk.types(typed)
    assert talk.draft.answers == GUIDED
    assert talk.pending == "need"


@pytest.mark.parametrize(
    "typed", ["6", "Je connais la mission voulue", "je connais la misson voulue"]
)
def test_a_known_mission_leads_to_the_role(typed: str, talk: PrivateChatDriver) -> None:
    """Pressed or typed, with a slip too; the role is asked next, and the mission after it."""
    talk.begins().types(typed)
    assert talk.draft.answers == {"entrance": "known"}
    assert talk.pending == "role"
    talk.presses("role:partner")
    assert talk.pending == "wanted"


def test_a_slip_is_asked_back(talk: PrivateChatDriver) -> None:
    """A role that was nearly typed is suggested, and taken with the way in."""
    talk.begins().types("infirmere")
    assert isinstance(talk.draft.overlay, Suggested)
    talk.presses("suggest:0")
    assert talk.draft.answers == GUIDED


def test_a_word_of_several_roles_offers_them(talk: PrivateChatDriver) -> None:
    """Each that it may have meant has its button."""
    talk.begins().types("psychologue")
    overlay = talk.draft.overlay
    assert isinstance(overlay, Suggested)
    assert set(overlay.values) >= {"psychologist", "psychologist_outside"}


def test_a_word_that_is_no_role_is_told_so(talk: PrivateChatDriver) -> None:
    """The screen stays."""
    talk.begins().types("xyzzyx plugh")
    assert talk.draft.answers == {}
    assert "role:partner" in talk.screen.codes


def test_the_way_back_leads_there_with_the_role_ticked(talk: PrivateChatDriver) -> None:
    """Role and way in were one screen, and are on the way back; another role is taken there."""
    talk.begins().follows(("role:partner", "go:back"))
    assert talk.draft.focus == "entrance"
    ticked = [one.label for row in talk.screen.rows for one in row if one.code == "role:partner"]
    assert said(ticked[0]).startswith("✅")
    talk.presses("role:psychologist")
    assert talk.path.role == "psychologist"
    talk.follows(("go:back", "entrance:known", "go:back"))
    assert talk.draft.focus == "role"


def test_a_draft_of_before_asks_the_role_alone() -> None:
    """Whoever had begun without a role yet is asked it, and goes on."""
    talk = PrivateChatDriver(session=scene_of({"entrance": "guided"}).session)
    talk.commands("start")
    talk.follows(("go:resume", "role:partner"))
    assert talk.draft.answers == GUIDED


def test_the_way_back_from_who_asks_is_the_result(talk: PrivateChatDriver) -> None:
    """The notice was accepted on its screen."""
    talk.begins().follows(("role:partner", "need:advice", "result:go_on"))
    assert talk.draft.answers["notice"] == "accepted"
    talk.presses("go:back")
    assert talk.draft.focus == "result"
    assert "go:privacy" in talk.screen.codes


def test_the_notice_is_a_screen_of_its_own_where_nothing_said_it(talk: PrivateChatDriver) -> None:
    """Whoever lets the coordination decide reads it before the first personal datum."""
    talk.begins().follows(
        ("role:partner", "need:advice", "result:not_right", "not_right:leave", "notice:accepted")
    )
    assert talk.pending == "name"
