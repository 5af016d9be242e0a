"""A person's rights: what is held is shown, in a file too, and erased."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import begins, sends_a_request, takes_a_request


def privacy_text(chat: ScenarioChat) -> None:
    """The whole privacy text stands behind one command, and leads to the data themselves."""
    chat.commands(fr="/vie_privee", nl="/privacy")
    chat.taps("go:data")


def data_of_a_requester(chat: ScenarioChat) -> None:
    """The file holds the draft, the contact data, the requests with what happened to them."""
    takes_a_request(chat)
    chat.taps("event:remember")
    chat.taps("event:write")
    chat.says(fr="Le mardi convient <b>bien</b>.", nl="Dinsdag past <b>goed</b>.")
    chat.commands("/start")
    chat.taps("role:partner")
    chat.commands(fr="/mesdonnees", nl="/mijngegevens")


def data_of_a_stranger(chat: ScenarioChat) -> None:
    """Of a person who has only just come, next to nothing is held, and the file says so."""
    chat.commands(fr="/mesdonnees", nl="/mijngegevens")


def everything_erased(chat: ScenarioChat) -> None:
    """After one question everything goes; the desk is told, the cards become stubs."""
    takes_a_request(chat)
    chat.taps("event:write")
    chat.says(fr="Le mardi convient.", nl="Dinsdag past.")
    chat.commands(fr="/effacer", nl="/wissen")
    chat.taps("go:close")
    chat.commands(fr="/effacer", nl="/wissen")
    chat.taps("go:forget_all")
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.commands("/start")


def erased_by_typing(chat: ScenarioChat) -> None:
    """The words on the button do what the button does."""
    begins(chat)
    chat.says(fr="effacer", nl="wissen")
    chat.says(fr="peut-être", nl="misschien")
    chat.labels("go:forget_all")


def too_much_at_once(chat: ScenarioChat) -> None:
    """A person who floods is asked to wait, and goes on where the screen stood."""
    begins(chat)
    chat.floods()
    chat.taps("need:advice")


def kept_out(chat: ScenarioChat) -> None:
    """One sentence names the human contact, once; the emergency numbers always work."""
    begins(chat)
    chat.is_on_the_block_list()
    chat.taps("need:advice")
    chat.says(fr="bonjour", nl="goeiedag")
    chat.says(fr="urgence", nl="nood")


def kept_out_with_rights(chat: ScenarioChat) -> None:
    """Who is kept out still sees what is held, and has it erased; nothing else is answered."""
    sends_a_request(chat)
    chat.is_on_the_block_list()
    chat.commands("/start")
    chat.commands(fr="/vie_privee", nl="/privacy")
    chat.taps("go:data")
    chat.commands(fr="/effacer", nl="/wissen")
    chat.taps("go:forget_all")


def desk_after_erasing(chat: ScenarioChat) -> None:
    """Whoever presses or answers what is left of the request learns that it is gone."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.presses("take", "reply")
    chat.commands(fr="/effacer", nl="/wissen")
    chat.taps("go:forget_all")
    anne.replies(fr="Nous vous appelons demain.", nl="Wij bellen u morgen.")
    anne.presses_old("reply")
