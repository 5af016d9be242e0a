"""What people type besides answers: kept, said so, and never turned into something false."""

from __future__ import annotations

import pytest

from conversations.languages.packs import FINISHED, PACKS
from conversations.protocol.session import Understood
from conversations.reading.foreign import is_foreign
from conversations.text import Language
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    SAID,
    PrivateChatDriver,
)

NURSE = "Hello, I am a nurse and I would like some advice about a man of 40 who is very anxious."
ABOUT = "elle rentre de chez sa fille dimanche vers midi"
OTHERS = (
    NURSE,
    "Ich arbeite in Eupen und brauche einen Rat für einen alten Patienten",
    "مرحبا أنا ممرضة وأحتاج مساعدة لمريض",
)


def understood(talk: PrivateChatDriver) -> Understood:
    assert isinstance(talk.draft.overlay, Understood)
    return talk.draft.overlay


@pytest.mark.parametrize("text", OTHERS)
def test_a_sentence_in_a_third_language_is_kept_and_said(
    talk: PrivateChatDriver, text: str
) -> None:
    """At the need as at a choice: nothing is lost, and nothing is pretended."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types(text)
    assert talk.draft.answers["need_text"] == text
    assert "Langues comprises ici" in talk.text()


def test_a_sentence_in_a_third_language_at_a_choice_is_noted(talk: PrivateChatDriver) -> None:
    """What is said of the language stands before what became of the words."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types(NURSE)
    said = talk.text()
    assert said.startswith("Langues comprises ici : Français et Nederlands.")
    assert NURSE in talk.session.model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        "je suis infirmière et je voudrais un avis",
        "ik ben verpleegkundige in Gent en zoek raad",
        "ok for me",
        "une dame ne dort plus, burn out, stress, feedback",
        "12 34",
        "",
    ],
)
def test_a_text_of_ours_is_not_called_foreign(text: str) -> None:
    """A few borrowed words make no other language."""
    assert not is_foreign(text, FINISHED)


@pytest.mark.parametrize("language", Language)
def test_a_language_is_foreign_only_where_it_is_not_offered(language: Language) -> None:
    """A draft as any other: who was offered it is not told that it isn't understood."""
    small = " ".join(PACKS[language].grammar.common)
    assert not is_foreign(small, tuple(Language))
    assert is_foreign(small, tuple(one for one in Language if one is not language))


def test_a_press_says_nothing_of_a_language(talk: PrivateChatDriver) -> None:
    """A choice that is typed is an answer, whatever its letters."""
    talk.begins().types("huisarts")
    assert "compris" not in talk.text()


@pytest.mark.parametrize("text", ["😭😭😭", "😢", "💔 😞"])
def test_signs_of_sorrow_are_not_agreed_to(talk: PrivateChatDriver, text: str) -> None:
    """They are asked about in words, with the way to the numbers; the question stands."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2]))
    talk.types(text)
    assert talk.pending == "need_text"
    assert "/urgence" in talk.text()


@pytest.mark.parametrize("text", ["1234567", "...", "!!!", "12 34 56 78 90"])
def test_figures_and_signs_describe_no_need(talk: PrivateChatDriver, text: str) -> None:
    """They are asked again in a few words."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types(text)
    assert talk.pending == "need_text"


def test_the_same_text_twice_is_kept_once(talk: PrivateChatDriver) -> None:
    """People send again what seems not to have arrived."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types(ABOUT)
    talk.types(ABOUT)
    assert talk.draft.answers["remark"] == ABOUT


def test_the_same_story_twice_is_kept_once(talk: PrivateChatDriver) -> None:
    """While it is shown what was understood, and once the need is described."""
    story = "je cherche un conseil pour un patient qui ne dort plus depuis des semaines"
    talk.begins().types(story)
    talk.types(story)
    assert understood(talk).text == story
    talk.presses("understood:right")
    talk.types(story)
    talk.presses("understood:right")
    assert talk.draft.answers["need_text"] == story
    assert "remark" not in talk.draft.answers


def test_a_story_of_four_thousand_characters_is_understood(talk: PrivateChatDriver) -> None:
    """It is read like any other, and kept whole."""
    story = "Je suis infirmière et j'accompagne une dame de 80 ans. " + "Elle ne sort plus. " * 200
    talk.begins().types(story)
    assert understood(talk).values["role"] == "partner"
    assert len(understood(talk).text) == len(story.strip())
    assert len(talk.text()) < 1000


@pytest.mark.parametrize("answered", [CO_CONSULTATION, (*CO_CONSULTATION, SAID[0])])
def test_a_contradiction_is_proposed_wherever_it_is_typed(
    talk: PrivateChatDriver, answered: tuple[str, ...]
) -> None:
    """Where the name or the number is asked, it is neither a name nor a number."""
    talk.begins().follows(answered)
    talk.types("finalement elle n'est pas d'accord, elle refuse de voir un psychologue")
    assert understood(talk).values == {"agreement": "no"}
    talk.presses("understood:right")
    assert talk.draft.answers["agreement"] == "no"


def test_a_change_of_mind_leads_elsewhere(talk: PrivateChatDriver) -> None:
    """It is shown, and counts once it was confirmed."""
    talk.begins().follows(CO_CONSULTATION)
    talk.types("finalement ce serait plutôt une formation pour toute notre équipe d'éducateurs")
    assert talk.draft.answers["need"] == "person"
    talk.presses("understood:right")
    assert talk.draft.answers["need"] == "team"


def test_a_fact_for_a_question_that_is_not_asked_is_no_answer(talk: PrivateChatDriver) -> None:
    """It stands in the words that are kept, and changes nothing of the path."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    before = dict(talk.draft.answers)
    talk.types("Ce serait à son domicile, et elle est d'accord, mais c'est un avis pour moi.")
    assert {key: talk.draft.answers[key] for key in before} == before
    assert "meeting_place" not in talk.draft.answers


def test_messages_in_a_row_before_the_next_question_are_one_answer(
    talk: PrivateChatDriver,
) -> None:
    """Three short ones make one need; the greeting before them is none of it."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    number = talk.last_message
    talk.types_as("je voulais vous parler de quelque chose", number + 1)
    talk.types_as("une situation inventée", number + 2)
    talk.types_as("qui dure depuis longtemps", number + 3)
    assert str(talk.draft.answers["need_text"]).count("\n") == 2


@pytest.mark.parametrize("text", ["bof", "le chat"])
def test_a_word_that_answers_nothing_is_said_to_be_lost(talk: PrivateChatDriver, text: str) -> None:
    """Where a button is expected a word alone is not kept, and nobody has to guess so."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types(text)
    assert f"« {text} » n'est pas gardé." in talk.text().replace("\u00a0", " ")


@pytest.mark.parametrize("text", ["?", "ok", "je ne sais pas"])
def test_nothing_is_said_of_a_slip(talk: PrivateChatDriver, text: str) -> None:
    """A sign, two letters or not knowing are nothing that one would miss."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types(text)
    assert "gardé" not in talk.text()
