"""Each exit as a useful page, and each of its ways back to a mission."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins


def exit_individual_care_partner(chat: ScenarioChat) -> None:
    """The person alone: care is elsewhere; each of the three missions offered can be taken."""
    begins(chat)
    chat.taps("need:person", "together:person", "exit:meeting", "go:back")
    chat.taps("together:person", "exit:advice", "go:back")
    chat.taps("together:person", "exit:place", "place_kind:child_youth")


def exit_individual_care_psychologist(chat: ScenarioChat) -> None:
    """A psychologist sees the person alone: no mission; two are near."""
    begins(chat, "psychologist")
    chat.taps("need:person", "together:person", "exit:meeting", "go:back")
    chat.taps("together:person", "exit:advice")


def exit_individual_care_end(chat: ScenarioChat) -> None:
    """Whoever leaves at an exit has sent nothing and can begin anew."""
    begins(chat)
    chat.taps("need:unknown", "present:person", "exit:end")
    chat.says(fr="merci", nl="bedankt")


def exit_group_care_partner(chat: ScenarioChat) -> None:
    """A group for the public is care: prepare the offer, or a session for the team."""
    begins(chat)
    chat.taps("need:public_group", "group_role:run", "exit:prepare", "place_kind:social")
    chat.taps("go:back", "go:back", "group_role:run", "exit:session")
    agrees(chat)


def exit_group_care_psychologist(chat: ScenarioChat) -> None:
    """A psychologist who runs a group gives care; preparing it with a partner is a mission."""
    begins(chat, "psychologist")
    chat.taps("need:public_group", "group_role:run", "exit:prepare", "place_kind:health")


def exit_staff_wellbeing(chat: ScenarioChat) -> None:
    """The team's own wellbeing: who can help, and the way back if the public is concerned."""
    begins(chat)
    chat.taps("need:team", "team_aim:wellbeing", "exit:team_aim", "team_aim:adapt")
    chat.taps("place_kind:child_youth")


def exit_staff_wellbeing_psychologist(chat: ScenarioChat) -> None:
    """A psychologist reads the same page about a team's wellbeing."""
    begins(chat, "psychologist")
    chat.taps("need:team", "team_aim:wellbeing", "exit:end")


def exit_not_eligible_private(chat: ScenarioChat) -> None:
    """Somebody in need for himself or herself: where to go, and whom to talk to."""
    begins(chat, "private")
    chat.taps("exit:partner", "need:advice")


def exit_not_eligible_outside(chat: ScenarioChat) -> None:
    """A psychologist without the convention: how to join it, or ask for the employer."""
    begins(chat, "psychologist_outside")
    chat.taps("exit:partner", "need:team")


def exit_not_eligible_other(chat: ScenarioChat) -> None:
    """Somebody who does not find a role reads what a partner is, and is one."""
    begins(chat, "other")
    chat.taps("exit:partner", "need:place")


def exit_other_support(chat: ScenarioChat) -> None:
    """Psychologists among themselves: the coordination says where; a partner's need is a way."""
    begins(chat, "psychologist")
    chat.taps("need:unknown", "present:psychologists", "exit:need", "need:advice")


def exit_place_excluded(chat: ScenarioChat) -> None:
    """No other place and stopping there: the page says so, and another place can be chosen."""
    begins(chat)
    chat.taps("need:place", "place_kind:practice", "other_place:stop", "exit:place_kind")
    chat.taps("place_kind:social")


def exit_asks_the_municipality(chat: ScenarioChat) -> None:
    """Somebody in need says where: the list of that network; an unknown name is asked again."""
    begins(chat, "private")
    chat.says(fr="Atlantide", nl="Atlantis")
    chat.says(fr="j'habite à Jambes", nl="ik woon in Gentbrugge")
    chat.says(fr="6000", nl="1000")
    chat.taps("exit:end")


def exit_where_no_list_is_known(chat: ScenarioChat) -> None:
    """Outside the territories there is no list: the coordination helps."""
    begins(chat)
    chat.taps("need:person", "together:person")
    chat.says(fr="4000 Liège", nl="2000 Antwerpen")


def exit_with_a_network(chat: ScenarioChat) -> None:
    """Whoever came by a network's link finds its list and its contact on an exit."""
    chat.commands("/start namur")
    chat.taps("role:partner", "need:person", "together:person")
