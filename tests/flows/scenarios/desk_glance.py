"""What a coordinator sees at a glance: the card on one screen, its history, lists, a search."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import (
    fills_in_another,
    sends_a_request,
    sends_from_brussels,
    takes_a_request,
)


def card_before_and_after_taking(chat: ScenarioChat) -> None:
    """The need and the organisation are read at once, the name and the contact once it is taken."""
    sends_a_request(chat)
    chat.world.shows_board(chat.requests[0].desk)
    anne = chat.coordinator("Anne")
    anne.presses("take")
    chat.taps("event:write")
    chat.says(fr="Plutôt le matin.", nl="Liever 's ochtends.")
    chat.world.shows_board(chat.requests[0].desk)
    anne.presses("list:unread")


def history_and_back(chat: ScenarioChat) -> None:
    """The history takes the place of the facts, and one tap leads back to them."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "note")
    anne.replies(fr="Vu avec l'équipe.", nl="Besproken met het team.")
    anne.presses("history", "menu")


def card_in_the_other_language(chat: ScenarioChat) -> None:
    """A bilingual desk reads the card in the language of the request, and turns it by a button."""
    with chat.in_short():
        sends_from_brussels(chat)
    other = {"fr": "nl", "nl": "fr"}[chat.world.language]
    bea = chat.coordinator("Bea", phone="nl")
    bea.presses(f"turn:{other}", "take", f"turn:{chat.world.language}")


def second_request_of_one_person(chat: ScenarioChat) -> None:
    """The card says what the same person asked before, and how that stands."""
    takes_a_request(chat)
    fills_in_another(chat)
    chat.taps("summary:send", "same:another")


def found_by_words(chat: ScenarioChat) -> None:
    """A word, an accent, a phone number or any dash finds a request; a letter, a clear line."""
    takes_a_request(chat, contact="0470 12 34 56")
    luc = chat.coordinator("Luc")
    luc.commands(fr="/cherche exemple", nl="/zoek voorbeeld")
    luc.commands(fr="/cherche NÁMUR, Maison", nl="/zoek GÉNT, buurthuis")
    luc.commands(fr="/cherche dupont", nl="/zoek peeters")
    for typed in ("+32 470/12.34.56", "K7R—4M3", "x", "é" * 400):
        luc.commands(f"/cherche {typed}" if chat.world.language == "fr" else f"/zoek {typed}")
    luc.commands(fr="/ref camille", nl="/ref robin")
    luc.commands(fr="/cherche", nl="/zoek")


def one_line_in_the_morning(chat: ScenarioChat) -> None:
    """What waits is named once, in one line, and calls whoever has it; a calm day says nothing."""
    anne = takes_a_request(chat)
    chat.world.opens(chat.requests[0].desk)
    chat.waits(days=7)
    chat.world.opens(chat.requests[0].desk)
    chat.world.shows_board(chat.requests[0].desk)
    anne.presses("goon")
    chat.world.opens(chat.requests[0].desk)


def figures_like_pages(chat: ScenarioChat) -> None:
    """A short first screen, and buttons that turn to the other tables of the month."""
    with chat.in_short():
        sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.commands(fr="/chiffres", nl="/cijfers")
    fr = ("Missions", "Communes", "Délais", "Besoins non couverts")
    nl = ("Ondersteuning", "Gemeenten", "Wachttijden", "Niet ingevulde noden")
    for label in {"fr": fr, "nl": nl}[chat.world.language]:
        anne.presses_labelled(label)
