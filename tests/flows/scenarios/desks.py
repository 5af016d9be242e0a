"""Which desk gets a request, and what a group sees and presses."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins, says_how, says_who, sends_a_request
from tests.identities import a_chat


def outside_the_territory(chat: ScenarioChat) -> None:
    """No network of the file serves this place: the general coordination gets it, with a flag."""
    _asks_from(chat, fr="4000", nl="2000", age="adults")


def bilingual_brussels(chat: ScenarioChat) -> None:
    """The desk of Brussels reads each label in both languages, and the words as typed."""
    _asks_from(chat, fr="1000", nl="1000", age="both")
    chat.coordinator("Anne").takes("K7R-4M3")
    chat.coordinator("Bram").takes("K7R-4M3")


def children_of_hainaut(chat: ScenarioChat) -> None:
    """Where the age decides, the children's desk gets the request."""
    _asks_from(chat, fr="7000", nl="7000", age="children")


def two_coordinators(chat: ScenarioChat) -> None:
    """Two coordinators press: the first has it, the second reads who; once more changes nothing."""
    sends_a_request(chat)
    chat.coordinator("Anne").takes("K7R-4M3")
    chat.coordinator("Luc").takes("K7R-4M3")
    chat.coordinator("Anne").takes("K7R-4M3")


def words_in_a_desk_group(chat: ScenarioChat) -> None:
    """What coordinators write to each other is theirs: the bot says nothing."""
    sends_a_request(chat)
    chat.coordinator("Anne").says("…")
    chat.coordinator("Anne").commands("/start")


def group_that_is_no_desk(chat: ScenarioChat) -> None:
    """A group that is linked to no desk is told how to be; its talk is left alone."""
    stranger = chat.member("Dominique", group=a_chat(-1001999999999))
    stranger.adds_the_bot()
    stranger.says("…")
    stranger.commands("/start")


def card_pressed_elsewhere(chat: ScenarioChat) -> None:
    """A request cannot be taken from the group of another desk, nor one that does not exist."""
    sends_a_request(chat)
    elsewhere = chat.member("Dominique", group=a_chat(-1001000000002))
    elsewhere.takes("K7R-4M3")
    elsewhere.takes("XXX-XXX")


def _asks_from(chat: ScenarioChat, *, fr: str, nl: str, age: str) -> None:
    """Send a short request from a place, for an age."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who(chat)
        chat.says(fr="Mieux orienter nos usagers.", nl="Mensen beter doorverwijzen.")
        says_how(chat)
        chat.says(fr=fr, nl=nl)
        chat.taps(f"age_group:{age}", "timing:asap")
    chat.taps("summary:send")
