"""A desk whose group has topics: each request in its own, and what stands elsewhere."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_from_charleroi


def topic_of_a_request(chat: ScenarioChat) -> None:
    """The card, its prompts and the requester's answers stand in the topic; it ends with them."""
    anne = sends_from_charleroi(chat)
    anne.presses("take", "reply")
    anne.replies(fr="Quels jours vous conviennent ?", nl="Welke dagen passen voor u?")
    chat.taps("event:write")
    chat.says(fr="Le mardi matin.", nl="Dinsdagvoormiddag.")
    anne.says("…")
    anne.presses("menu:close", "menu:close.arranged", "close:arranged")


def topic_of_a_closed_request(chat: ScenarioChat) -> None:
    """It is opened for what is still expected of the desk, and closed again afterwards."""
    with chat.in_short():
        anne = sends_from_charleroi(chat)
    anne.presses("menu:more", "menu:close", "menu:close.no_capacity", "close:no_capacity")
    anne.presses("note")
    anne.replies(fr="À rappeler en janvier.", nl="Terugbellen in januari.")
    chat.taps("event:write")
    chat.says(fr="Merci quand même.", nl="Toch bedankt.")
    anne.replies(fr="Nous vous rappelons.", nl="We bellen u terug.")
    anne.presses("reopen")


def topic_left_by_a_transfer(chat: ScenarioChat) -> None:
    """The topic keeps a line and is closed; the other desk has the card in its own way."""
    with chat.in_short():
        anne = sends_from_charleroi(chat)
    anne.presses("menu:move", "menu:move.namur", "move:namur")
    luc = chat.coordinator("Luc", desk="namur")
    luc.presses("menu:move", "menu:move.hainaut-adults", "move:hainaut-adults")
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.taps("request:K7R-4M3", "follow:withdraw", "follow:withdrawn")


def topic_found_from_a_list(chat: ScenarioChat) -> None:
    """Lists stand where they were asked for; the card appears in its topic, with a way there."""
    with chat.in_short():
        anne = sends_from_charleroi(chat)
    anne.presses("take")
    anne.commands(fr="/ouvertes", nl="/openstaande")
    anne.commands("/ref k7r4m3")
