"""Commands as coordinators type them: a natural word does what the command of that page does."""

from __future__ import annotations

import pytest

from conversations.decisions import needs
from conversations.desk.commands import meant
from conversations.languages.packs import PACKS
from conversations.protocol.commands import DESK_WORDS, joined
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Command
from conversations.text import Language
from tests.support.demo_context import text_of
from tests.support.desk_driver import ANNE, TAKEN, DeskDriver, request_after
from tests.support.workspace_driver import WorkspaceDriver

REFERENCE = "K7R-4M3"

TYPED = {
    "/liste": "ouvertes",
    "/lijst": "openstaande",
    "/bord": "openstaande",
    "/board": "openstaande",
    "/Demandes_en_cours": "ouvertes",
    "/overzicht": "openstaande",
    "/übersicht": "offene",
    "/enretard": "retard",
    "/en retard": "retard",
    "/en_retard": "retard",
    "/liste en retard": "retard",
    "/achterstallig": "telaat",
    "/überfällig": "ueberfaellig",
    "/en attente": "attente",
    "/lijst wachtend": "wachtend",
    "/mes demandes": "miennes",
    "/mijn-aanvragen": "mijne",
    "/non lus": "messages",
    "/te lezen": "berichten",
    "/congé": "absent",
    "/verlof": "afwezig",
    "/stats": "chiffres",
    "/statistieken": "cijfers",
    "/guide": "aide",
    "/uitleg": "hulp",
    "/Anleitung": "hilfe",
    "/état": "etat",
    "/stop": "annuler",
}


def typed(text: str) -> Command:
    """Give a command as the messenger's side reads it."""
    name, _space, payload = text.removeprefix("/").partition(" ")
    return Command(ANNE, name.lower(), payload, 6)


def answer(office: DeskDriver, text: str) -> str:
    """Write a command in the group, and give the one line or page that comes."""
    command = typed(text)
    office.command(command.name, command.payload)
    (send,) = office.of(Send)
    return text_of(send.screen, send.languages[0])


@pytest.mark.parametrize(("text", "name"), TYPED.items())
def test_a_natural_word_is_the_command_that_it_means(text: str, name: str) -> None:
    """Accents, capitals, hyphens and spaces make no difference."""
    assert meant(typed(text)) == Command(ANNE, name, "", 6)


@pytest.mark.parametrize("text", ["/chercher Dupont", "/zoeken Dupont", "/trouve Dupont"])
def test_what_is_looked_for_stays(text: str) -> None:
    """The words behind a command are kept where it takes some."""
    assert meant(typed(text)).payload == "Dupont"
    assert needs(typed(text), "namur", None).search


@pytest.mark.parametrize("text", [f"/fiche {REFERENCE}", f"/{REFERENCE}", f"/kaart {REFERENCE}"])
def test_a_reference_brings_its_card(text: str, office: DeskDriver) -> None:
    """Whether it stands behind a word or is the command itself."""
    command = typed(text)
    office.command(command.name, command.payload)
    assert office.of(Send)[0].key == f"card:{REFERENCE}"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("/liste", "ouvertes"),
        ("/lijst", "ouvertes"),
        ("/en retard", "retard"),
        ("/attente", "demandée"),
        ("/wachtend", "demandée"),
        ("/guide", "faire"),
    ],
)
def test_the_page_comes(text: str, title: str) -> None:
    """The answer is in the language of the phone, whatever the language of the word."""
    office = DeskDriver(request_after(TAKEN))
    assert title in answer(office, text).splitlines()[0]


@pytest.mark.parametrize("text", ["/blabla", "/foo@bot", "/xyz 12"])
def test_a_command_that_does_nothing_says_where_to_look(text: str, office: DeskDriver) -> None:
    """One line, with the command that shows everything."""
    said = answer(office, text)
    assert "/aide" in said
    assert "\n" not in said


@pytest.mark.parametrize("text", ["/start", "/langue", "/urgence", "/mesdonnees", "/wissen"])
def test_a_command_of_requesters_says_that_it_is_theirs(text: str, office: DeskDriver) -> None:
    """In the group nothing of it is done."""
    said = answer(office, text)
    assert "en privé" in said
    assert "/aide" in said


def test_a_number_is_no_command(office: DeskDriver) -> None:
    """A fraction or a mark that begins with a slash is talk."""
    office.command("12")
    assert office.last == ()


def test_the_words_do_the_same_alone_with_the_bot() -> None:
    """A coordinator at work in private types what he or she types in the group."""
    desk = WorkspaceDriver(request_after(TAKEN))
    desk.opens()
    said = desk.commands("/liste")
    assert any(one.key.startswith("listing") for one in said if isinstance(one, Send))


def test_a_word_means_one_thing_in_all_languages() -> None:
    """People mix their languages: a word of one is no other command of the next."""
    found: dict[str, set[str]] = {}
    for pack in PACKS.values():
        commands = pack.desk_commands
        for code, name in commands.by_code.items():
            found.setdefault(joined(name), set()).add(code)
        for code, words in commands.words.items():
            for word in words:
                found.setdefault(word, set()).add(code)
                assert joined(word) == word
    assert {word: codes for word, codes in found.items() if len(codes) > 1} == {}
    assert found.keys() <= DESK_WORDS.keys() | {"help"}


@pytest.mark.parametrize("language", Language)
def test_each_command_has_other_words(language: Language) -> None:
    """No language leaves a page to its exact name alone."""
    commands = PACKS[language].desk_commands
    assert commands.words.keys() == commands.by_code.keys() | {"cancel"}
    assert all(commands.words.values())
