"""Coordinators who work together: given, taken over, handed over, transferred, twice the same."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import takes_a_request


def given_and_taken_over(chat: ScenarioChat) -> None:
    """Anne gives a request to Luc, who is called; she takes it over again and tells Camille so."""
    anne, luc = takes_a_request(chat), chat.coordinator("Luc")
    luc.commands(fr="/ouvertes", nl="/openstaande")
    anne.presses("menu:more", "give")
    anne.presses_labelled("Luc")
    anne.presses("menu:more", "over", "menu:tell.owner", "tell:owner")


def absent_colleague(chat: ScenarioChat) -> None:
    """A holiday: all of Anne's requests are Luc's until a day, then hers again by themselves."""
    anne, luc = takes_a_request(chat), chat.coordinator("Luc")
    desk = chat.requests[0].desk
    luc.commands(fr="/ouvertes", nl="/openstaande")
    anne.commands(fr="/absent 4/12", nl="/afwezig 4/12")
    anne.presses_labelled("Luc")
    chat.world.shows_board(desk)
    luc.presses("menu:more", "give")
    chat.waits(days=13)
    chat.world.opens(desk)
