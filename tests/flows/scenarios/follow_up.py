"""The requester follows a request: messages, /demandes, withdrawing."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import (
    agrees,
    begins,
    says_the_need,
    says_where_and_when,
    sends_a_request,
    takes_a_request,
)


def message_out_of_the_blue(chat: ScenarioChat) -> None:
    """A text after sending is asked about before it goes anywhere; a number goes masked."""
    sends_a_request(chat)
    chat.says(fr="Appelez-moi au 0470 12 34 56.", nl="Bel me op 0470 12 34 56.")
    chat.says(fr="Plutôt le matin.", nl="Liefst voor de middag.")
    chat.labels("follow:pass")


def message_about_one_of_two(chat: ScenarioChat) -> None:
    """With two open requests, the person says which one a text is about."""
    sends_a_request(chat)
    with chat.in_short():
        chat.taps("event:again", "role:partner", "need:advice")
        agrees(chat)
        says_the_need(chat)
        chat.taps("organisation_kind:health")
        says_where_and_when(chat)
    chat.taps("summary:send", "same:another")
    chat.says(fr="Nous serons douze.", nl="We zijn met twaalf.")
    chat.taps("follow:pass")


def message_that_is_a_new_request(chat: ScenarioChat) -> None:
    """A text that is not for the coordination begins a new request."""
    sends_a_request(chat)
    chat.says(fr="bonjour", nl="goeiedag")
    chat.says(fr="non", nl="neen")


def message_with_a_name(chat: ScenarioChat) -> None:
    """The privacy guard stands before a message too."""
    takes_a_request(chat)
    chat.taps("event:write")
    chat.says(fr="Madame Exemple est absente.", nl="Mevrouw Voorbeeld is afwezig.")
    chat.taps("guard:keep")


def message_of_danger(chat: ScenarioChat) -> None:
    """A phrase of danger shows the numbers first; one tap passes the message on."""
    takes_a_request(chat)
    chat.taps("event:write")
    chat.says(fr="Une personne nous a dit : je veux mourir.", nl="Iemand zei ons: ik wil dood.")
    chat.taps("emergency:continue")


def message_too_long(chat: ScenarioChat) -> None:
    """5,000 characters are too many: how many are too many is said, and the page stays."""
    takes_a_request(chat)
    chat.taps("event:write")
    chat.says("a" * 5000)
    chat.says(fr="En bref : mardi.", nl="In het kort: dinsdag.")


def message_during_a_draft(chat: ScenarioChat) -> None:
    """A draft waits while a message is written, and one tap leads back to it."""
    takes_a_request(chat)
    begins(chat)
    chat.taps("event:write")
    chat.says(fr="Le mardi convient.", nl="Dinsdag past.")
    chat.taps("event:resume")


def withdrawn(chat: ScenarioChat) -> None:
    """A request is withdrawn after one question; the desk is told, and its buttons are gone."""
    takes_a_request(chat)
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.taps("request:K7R-4M3", "follow:withdraw", "follow:request", "follow:withdraw")
    chat.taps_twice("follow:withdrawn")
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.coordinator("Luc").presses_old("menu:close")
