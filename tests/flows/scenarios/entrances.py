"""First messages: by a link, without a language, with anything but /start."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, says_where_and_when, says_who_and_what


def link_of_a_network(chat: ScenarioChat) -> None:
    """A link that names a network opens the same questions."""
    chat.commands("/start brussels")
    chat.taps("role:private")


def link_that_is_unknown(chat: ScenarioChat) -> None:
    """A link that nobody knows says so and goes on."""
    chat.commands("/start nowhere-7")
    chat.taps("role:partner")


def no_language_known(chat: ScenarioChat) -> None:
    """Without a language, the choice of it comes first, in both."""
    chat.phone_language = None
    chat.commands("/start")
    chat.taps(chat.either(fr="language:fr", nl="language:nl"), "role:partner")


def another_language_on_the_phone(chat: ScenarioChat) -> None:
    """A phone in German gets the choice too; a typed name of the language does."""
    chat.phone_language = "de-BE"
    chat.says("Guten Tag")
    chat.says(fr="français", nl="nederlands")


def emergency_before_a_language(chat: ScenarioChat) -> None:
    """Numbers before anything is known: in both languages."""
    chat.phone_language = None
    chat.commands(fr="/urgence", nl="/nood")
    chat.taps("emergency:continue")


def words_as_a_first_message(chat: ScenarioChat) -> None:
    """Whatever the first words are, they are answered by the beginning."""
    chat.says(fr="Bonjour, j'ai une question", nl="Dag, ik heb een vraag")
    chat.says(fr="comment ça marche ?", nl="hoe werkt het?")


def person_without_a_name(chat: ScenarioChat) -> None:
    """A person whom the messenger gives no name is served the same."""
    chat.name = ""
    chat.commands("/start")
    chat.taps("role:partner")


def requests_of_a_newcomer(chat: ScenarioChat) -> None:
    """Who has sent nothing reads so."""
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.taps("go:close")


def tried_by_a_coordinator(chat: ScenarioChat) -> None:
    """Who tries the bot says so first: TEST stands on the summary, the receipt and the card."""
    chat.says(fr="c'est un test", nl="dit is een test")
    with chat.in_short():
        chat.taps("role:partner", "need:advice")
        agrees(chat)
        says_who_and_what(chat)
        says_where_and_when(chat)
    chat.taps("summary:send")
