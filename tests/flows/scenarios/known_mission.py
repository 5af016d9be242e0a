"""The entrance "I know which mission": the facts confirm it, refute it, or stay unknown."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, knows_the_mission, says_where_and_when, says_who_and_what


def known_mission_confirmed(chat: ScenarioChat) -> None:
    """The mission named is the one that the facts lead to."""
    knows_the_mission(chat, "place_preparation")
    chat.taps("place_kind:social")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)


def known_mission_proposal_taken(chat: ScenarioChat) -> None:
    """The facts lead elsewhere; the person takes the proposal and the card says both."""
    knows_the_mission(chat, "expertise_sharing")
    chat.taps("present:professional", "result:proposed")
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def known_mission_kept(chat: ScenarioChat) -> None:
    """The person keeps a co-consultation without the person; the card says that texts differ."""
    knows_the_mission(chat, "co_consultation")
    chat.taps("together:professional", "result:kept")
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def known_mission_kept_psychologist(chat: ScenarioChat) -> None:
    """A psychologist keeps a sharing with a group although only one professional is there."""
    knows_the_mission(chat, "expertise_sharing", "psychologist")
    chat.taps("present:professional", "result:kept")
    says_who_and_what(chat)
    chat.taps("organisation_kind:health", "themes:addiction", "pick:done")
    chat.says(fr="1, le médecin", nl="1, de huisarts")
    says_where_and_when(chat)
    chat.taps("summary:send")


def known_mission_not_verified(chat: ScenarioChat) -> None:
    """The deciding fact is unknown: the mission named is sent, to be verified."""
    knows_the_mission(chat, "co_consultation")
    chat.taps("together:unknown")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def known_mission_hesitates(chat: ScenarioChat) -> None:
    """Whoever hesitates is led by the facts after all."""
    knows_the_mission(chat, "unknown")
    chat.taps("present:professional", "own_aim:adapt", "place_kind:social")


def known_mission_exit(chat: ScenarioChat) -> None:
    """A mission was named, but the facts lead to an exit: nothing to keep."""
    knows_the_mission(chat, "co_consultation", "psychologist")
    chat.taps("together:person", "exit:advice")


def another_mission_chosen(chat: ScenarioChat) -> None:
    """That isn't it: another mission is chosen, and its facts are asked."""
    chat.commands("/start")
    chat.taps("role:partner", "need:advice", "result:not_right")
    chat.taps("not_right:choose", "wanted:expertise_sharing", "present:team", "team_aim:learn")


def answers_changed_at_the_result(chat: ScenarioChat) -> None:
    """That isn't it: an answer is changed and leads to another mission."""
    chat.commands("/start")
    chat.taps("role:partner", "need:advice", "result:not_right")
    chat.taps("not_right:change", "open:need", "need:team", "team_aim:learn")
