"""At an exit the municipality is asked, and the list is that of its network."""

from __future__ import annotations

import pytest

from conversations.chat.leaving import place_typed
from conversations.chat.state import ChatState
from conversations.protocol.effects import Count
from tests.support.demo_context import make_context
from tests.support.private_chat_driver import PrivateChatDriver

LISTS = {
    "fr": {
        "Jambes": "https://psynam.example.org/liste",
        "1000": "https://psybru.example.org/liste",
    },
    "nl": {
        "Gentbrugge": "https://oost-vlaanderen.example.org/lijst",
        "1000": "https://psybru.example.org/lijst",
    },
}


@pytest.mark.parametrize(
    ("language", "typed"), [(language, typed) for language, row in LISTS.items() for typed in row]
)
@pytest.mark.parametrize(
    "steps",
    [
        ("role:private",),
        ("role:partner", "need:person", "together:person"),
        ("role:partner", "need:team", "team_aim:wellbeing"),
    ],
)
def test_the_list_is_that_of_the_municipality(
    steps: tuple[str, ...], language: str, typed: str
) -> None:
    """Typed on the page, by name, by the name of a part or by its code; another one can follow."""
    talk = PrivateChatDriver(language_code=language).begins().follows(steps)
    assert "https://" not in talk.text(language)
    talk.types(typed)
    assert LISTS[language][typed] in talk.text(language)
    talk.types("5000")
    assert "psynam" in talk.text(language)
    talk.presses("exit:end")
    assert "psynam" in talk.text(language)


def test_a_need_that_is_not_met_is_counted_for_its_network(talk: PrivateChatDriver) -> None:
    """Once for each draft, when the place is typed; where ages decide, and in a test, never."""
    talk.begins().follows(("role:private",))
    assert in_networks(talk) == []
    talk.types("Jambes")
    assert in_networks(talk) == [Count("exit_in:not_eligible", "psynam")]
    talk.types("1000")
    assert in_networks(talk) == []
    several = PrivateChatDriver().begins().follows(("role:private", "7000 Mons"))
    assert in_networks(several) == []
    tried = PrivateChatDriver()
    tried.types("/test")
    tried.follows(("role:private",)).types("Jambes")
    assert in_networks(tried) == []


def test_a_place_that_was_told_counts_at_once(talk: PrivateChatDriver) -> None:
    """The exit and its network are counted by the same press."""
    talk.begins()
    talk.types("Je cherche un psychologue pour ma fille de 8 ans, à Namur, pas pour mon travail.")
    while "understood:right" in talk.screen.codes:
        talk.presses("understood:right")
    if not talk.path.leaving:
        talk.presses("role:private")
    assert [one.variant for one in in_networks(talk)] == ["psynam"]


def in_networks(talk: PrivateChatDriver) -> list[Count]:
    """Give what the last turn counted of exits by network."""
    return [one for one in talk.last(Count) if one.name.startswith("exit_in:")]


@pytest.mark.parametrize(
    ("language", "typed"), [("fr", "j'habite à Jambes"), ("nl", "ik woon in Gentbrugge")]
)
def test_a_sentence_names_the_municipality_too(language: str, typed: str) -> None:
    """As people say where they live."""
    talk = PrivateChatDriver(language_code=language).begins().follows(("role:private",))
    talk.types(typed)
    assert "https://" in talk.text(language)


def test_a_relative_reads_first_what_helps(talk: PrivateChatDriver) -> None:
    """Whom to call, then where; whom the service is for comes last."""
    talk.begins().follows(("role:private",))
    lines = talk.text().splitlines()
    at = {
        word: next(n for n, line in enumerate(lines) if word in line)
        for word in (
            "psychologue conventionné",
            "Quelle est votre commune",
            "112",
            "professionnels",
        )
    }
    assert list(at.values()) == sorted(at.values())


def test_where_age_decides_both_lists_are_given(talk: PrivateChatDriver) -> None:
    """In Hainaut children and adults have networks of their own: each list with its name."""
    talk.begins().follows(("role:private", "7000 Mons"))
    assert "rheseau.example.org" in talk.text()
    assert "mosaique.example.org" in talk.text()


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_without_a_list_the_coordination_helps(language: str) -> None:
    """Outside the territories no list is known; the place is said, and whom to ask."""
    talk = PrivateChatDriver(language_code=language).begins().follows(("role:private", "8000"))
    assert "8000" in talk.text(language)
    assert "https://" not in talk.text(language)


def test_the_contact_is_that_of_the_municipality(talk: PrivateChatDriver) -> None:
    """Where the coordination answers it is the one of the place."""
    talk.begins().follows(("role:other", "5000"))
    assert "psynam@example.org" in talk.text()
    assert "Quelle est" not in talk.text()


def test_a_contact_that_is_unknown_is_the_general_one(talk: PrivateChatDriver) -> None:
    """Nothing is asked again where no network serves the place."""
    talk.begins().follows(("role:other", "8000"))
    assert "Quelle est" not in talk.text()


def test_what_is_no_place_is_asked_again(talk: PrivateChatDriver) -> None:
    """An unknown name is asked again; a sentence without a place is kept as any text."""
    talk.begins().follows(("role:private", "Atlantide"))
    assert "code postal" in talk.text().splitlines()[0]
    talk.types("je voudrais que quelqu'un vienne parler avec mon voisin bientôt")
    assert "https://" not in talk.text()
    assert "Quelle est votre commune" in talk.text()


@pytest.mark.parametrize("name", ["Villers", "Ham", "Celles"])
def test_a_name_of_several_places_is_asked_by_its_code(talk: PrivateChatDriver, name: str) -> None:
    """Where their networks differ, or none is known, no place is chosen for anybody."""
    talk.begins().follows(("role:private", name))
    assert "code postal" in talk.text().splitlines()[0]
    assert "https://" not in talk.text()


def test_places_of_one_name_in_one_network_leave_no_doubt(talk: PrivateChatDriver) -> None:
    """The list is the same wherever it is."""
    talk.begins().follows(("role:private", "Aische"))
    assert "psynam.example.org" in talk.text()


def test_a_place_that_was_told_is_not_asked(talk: PrivateChatDriver) -> None:
    """A first message that says where has answered."""
    talk.begins()
    talk.types("Je cherche un psychologue pour ma fille de 8 ans, à Namur, pas pour mon travail.")
    while "understood:right" in talk.screen.codes:
        talk.presses("understood:right")
    if not talk.path.leaving:
        talk.presses("role:private")
    assert "psynam.example.org" in talk.text()


def test_a_psychologist_who_sees_somebody_alone_is_asked_nothing(talk: PrivateChatDriver) -> None:
    """The page needs no place, and a text there is no place either."""
    talk.begins().follows(("role:psychologist", "need:person", "together:person"))
    assert "commune" not in talk.text()
    assert place_typed(ChatState(talk.session, make_context()), "Namur") is None
