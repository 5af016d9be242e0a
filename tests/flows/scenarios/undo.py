"""What reaches the requester leaves a moment later, and can be held back until then."""

from __future__ import annotations

from datetime import timedelta

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import takes_a_request

DELAY = timedelta(seconds=20)


def reply_held_back(chat: ScenarioChat) -> None:
    """A colleague holds back a reply; a second tap says so, and a new reply leaves."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    luc = chat.coordinator("Luc")
    anne.presses("reply")
    anne.replies(fr="Bonjour, qui appelle ce partenaire ?", nl="Dag, wie belt deze partner?")
    luc.presses("undo")
    anne.presses_old("undo")
    anne.presses("reply")
    anne.replies(
        fr="Bonjour, je vous appelle demain matin.", nl="Dag, ik bel u morgenvoormiddag op."
    )
    chat.world.waits(DELAY)


def slip_in_a_menu(chat: ScenarioChat) -> None:
    """The wrong reason is undone, the right one is sent at once; then it is too late."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    anne.presses("menu:close", "close:not_eligible", "undo")
    anne.presses("menu:close", "close:no_capacity", "now")
    chat.world.waits(timedelta())
    anne.presses_old("undo")


def text_changed_before_it_leaves(chat: ScenarioChat) -> None:
    """A change inside the delay is what leaves; one after it corrects what was sent."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.replies(fr="Bonjour, je vous appelle mardi.", nl="Dag, ik bel u dinsdag op.")
    anne.corrects(fr="Bonjour, je vous appelle jeudi.", nl="Dag, ik bel u donderdag op.")
    chat.world.waits(DELAY)
    anne.corrects(fr="Bonjour, je vous appelle vendredi.", nl="Dag, ik bel u vrijdag op.")


def two_at_once_and_a_withdrawal(chat: ScenarioChat) -> None:
    """Nothing is announced twice, and what cannot happen any more is said."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    luc = chat.coordinator("Luc")
    anne.presses("menu:move", "menu:move.brussels", "move:brussels")
    luc.presses("menu:more", "menu:qualify", "qualify")
    luc.replies(fr="C'est mieux ainsi.", nl="Zo is het beter.")
    anne.presses_old("move:brussels")
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.taps("request:K7R-4M3", "follow:withdraw", "follow:withdrawn")
    chat.world.waits(DELAY)
