"""Coordinators who work together: given, taken over, handed over, transferred, twice the same."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import fills_in_another, sends_a_request, takes_a_request


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


def transferred_with_a_reason(chat: ScenarioChat) -> None:
    """The wrong desk: the page says what is read, the reason goes along, the old desk finds it."""
    anne = takes_a_request(chat)
    chat.taps("event:write")
    chat.says(fr="Le mardi nous convient.", nl="Dinsdag past voor ons.")
    anne.presses("menu:move", "menu:move.brussels", "why:brussels")
    anne.replies(
        fr="Le service demandeur est à Bruxelles.", nl="De dienst die het vraagt, zit in Brussel."
    )
    anne.commands("/ref K7R-4M3")
    bea = chat.coordinator("Bea", desk="brussels")
    bea.presses("menu:move")


def sent_back(chat: ScenarioChat) -> None:
    """The other desk sends it back, with a reason that the requester reads too."""
    with chat.in_short():
        anne = takes_a_request(chat)
    anne.presses("menu:move", "menu:move.brussels", "move:brussels")
    bea, home = chat.coordinator("Bea", desk="brussels"), chat.requests[0].events[-1].came_from
    bea.presses("menu:move", f"menu:move.{home}", f"whyall:{home}")
    bea.replies(
        fr="Votre commune relève bien de cette coordination.",
        nl="Uw gemeente hoort wel bij deze coördinatie.",
    )


def sent_twice(chat: ScenarioChat) -> None:
    """A duplicate: the other request is chosen, both are linked, and one is kept."""
    with chat.in_short():
        sends_a_request(chat)
        fills_in_another(chat)
        chat.taps("summary:send", "same:another")
    luc = chat.coordinator("Luc")
    luc.presses("take", "menu:close", "menu:close.duplicate", "same:K7R-4M3")
    chat.commands(fr="/demandes", nl="/aanvragen")
