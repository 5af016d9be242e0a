"""A change of mind in words offers to change that answer; a story that says the same does not."""

from __future__ import annotations

import pytest

from conversations.protocol.session import Masked, Page, Understood
from conversations.reading.second_thoughts import changes_mind
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    EXCHANGE_DETAILS,
    PrivateChatDriver,
)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "finalement ce serait avec toute l'école",
            "Plutôt par téléphone",
            "Réflexion faite, non",
        ),
        *("bon, en fait ce serait en mai", "toch liever online", "Ik heb me vergist: het is Gent"),
        *("nee, bij nader inzien met het team", "au lieu de mai ce sera juin"),
    ],
)
def test_a_change_of_mind_is_heard(text: str) -> None:
    """At the beginning of what is typed, in both languages."""
    assert changes_mind(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "elle est rentrée de l'hôpital hier soir finalement", "en fait elle ne sort plus"),
        *("hij wil toch niet naar buiten", "finalement " + "mot " * 40),
    ],
)
def test_a_story_is_no_change_of_mind(text: str) -> None:
    """The same words later on, or in a long text, tell something."""
    assert not changes_mind(text)


@pytest.fixture
def talk(talk: PrivateChatDriver) -> PrivateChatDriver:
    """Stand at the summary of a request for advice."""
    return talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))


def test_what_it_says_is_proposed(talk: PrivateChatDriver) -> None:
    """A fact that is read with certainty is shown, and counts once it is confirmed."""
    talk.types("finalement ce serait plutôt en visio")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["channel"] == "video"
    talk.presses("understood:right")
    assert talk.path.answers["channel"] == "video"


def test_what_it_says_is_proposed_in_dutch() -> None:
    """Three words are enough where they say what."""
    talk = PrivateChatDriver("nl").begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.types("toch liever online")
    assert isinstance(talk.draft.overlay, Understood)
    talk.types("ja")
    assert talk.path.answers["channel"] == "video"


def test_an_option_that_is_named_is_proposed(talk: PrivateChatDriver) -> None:
    """Another option of one answered question, by its label."""
    talk.types("plutôt une équipe ou des bénévoles")
    shown = talk.draft.overlay
    assert isinstance(shown, Understood)
    assert shown.values == {"need": "team"}
    talk.presses("understood:right")
    assert talk.draft.answers["need"] == "team"


def test_where_nothing_is_certain_the_answers_are_shown(talk: PrivateChatDriver) -> None:
    """The words are noted, and the menu of changes opens below them."""
    talk.types("finalement ce serait avec toute l'école")
    assert talk.draft.overlay == Page(name="edit")
    assert "toute l'école" in talk.text()
    assert talk.draft.answers["remark"] == "finalement ce serait avec toute l'école"
    talk.follows(("edit:mission", "open:need", "need:team"))
    assert talk.draft.answers["need"] == "team"


def test_in_the_middle_of_the_questions_too() -> None:
    """The facts given so far are offered; back is the question that was asked."""
    talk = PrivateChatDriver().begins().follows(CO_CONSULTATION[:3])
    question = talk.screen
    talk.types("finalement ce serait avec toute l'école")
    assert talk.draft.overlay == Page(name="edit", about="facts")
    assert talk.screen.codes >= {"open:need", "open:together"}
    talk.presses("go:close")
    assert talk.screen == question


def test_a_trace_in_it_is_masked_first(talk: PrivateChatDriver) -> None:
    """The guard comes before anything else."""
    talk.types("finalement c'est pour Madame Exempleau, née le 3 mars 1990, voilà")
    assert isinstance(talk.draft.overlay, Masked | Understood)
    assert "Exempleau" not in talk.text()
    assert "1990" not in talk.session.model_dump_json()


def test_in_the_need_it_changes_an_answer_too() -> None:
    """A need that takes something back proposes it, although it was answered."""
    talk = PrivateChatDriver().begins().follows((*EXCHANGE, *DETAILS[:2]))
    talk.types("Finalement nous cherchons une séance d'info pour notre équipe de 12 personnes")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["need"] == "team"
