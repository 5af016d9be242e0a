"""Who answers with sentences instead of buttons presses nothing twice, and loses no word."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import Strip
from conversations.protocol.session import Understood
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    EXCHANGE_DETAILS,
    PrivateChatDriver,
)

WHOLE = (
    "Bonjour, Nadia Benali, directrice de l'école Saint-Joseph à Namur. On voudrait une formation "
    "pour nos 15 profs sur le harcèlement. direction@ecole.example ou 081 22 33 44 le matin"
)
EXPECTED = "une formation pour nos 15 profs sur le harcèlement"


def test_a_need_told_beside_ones_name_is_kept(talk: PrivateChatDriver) -> None:
    """A mail that begins with who writes says what is needed too: it is not asked again."""
    talk.types(WHOLE)
    assert isinstance(talk.draft.overlay, Understood)
    assert EXPECTED in talk.draft.overlay.text
    talk.types("oui c'est juste")
    assert EXPECTED in str(talk.draft.answers["need_text"])


def test_what_was_understood_stays_as_it_was_listed(talk: PrivateChatDriver) -> None:
    """Said to be right in words, the list loses its buttons and is not written out again."""
    talk.types(WHOLE)
    talk.types("oui c'est ça, merci")
    assert talk.last(Strip)


def test_thanks_alone_confirm_no_list(talk: PrivateChatDriver) -> None:
    """Whoever only thanks has not said that what was understood is right."""
    talk.types(WHOLE)
    talk.types("merci")
    assert isinstance(talk.draft.overlay, Understood)


def test_thanks_alone_accept_no_notice(talk: PrivateChatDriver) -> None:
    """Whoever only thanks has not accepted the privacy notice below the mission."""
    talk.begins().follows(CO_CONSULTATION[: CO_CONSULTATION.index("result:go_on")])
    talk.types("merci")
    assert talk.pending == "result"
    talk.types("oui merci")
    assert talk.pending != "result"


@pytest.mark.parametrize("text", ["oui il est d'accord je vous l'ai dit", "oui elle est d'accord"])
def test_a_sentence_that_only_answers_is_the_answer(talk: PrivateChatDriver, text: str) -> None:
    """What states nothing but the answer to the question is taken, without one more press."""
    talk.begins().follows(CO_CONSULTATION[:3]).types(text)
    assert talk.draft.overlay is None
    assert talk.draft.answers["agreement"] == "yes"
    assert "need_text" not in talk.draft.answers
    assert "Choisissez la réponse" not in talk.text()


def test_the_words_of_a_question_are_no_remark(talk: PrivateChatDriver) -> None:
    """An answer that repeats its question says nothing that the answer does not."""
    talk.begins().follows(CO_CONSULTATION[:3]).types("oui la personne est d'accord")
    assert "remark" not in talk.draft.answers


@pytest.mark.parametrize(("role", "place"), [("partner", "premises"), ("psychologist", "practice")])
def test_my_practice_is_whose_it_is(talk: PrivateChatDriver, role: str, place: str) -> None:
    """A doctor's practice is where a partner works; a psychologist's is none to meet in."""
    talk.begins().follows((f"role:{role}", *CO_CONSULTATION[1:4])).types("à mon cabinet")
    assert talk.draft.answers["meeting_place"] == place


def test_who_asks_is_asked_for_what_is_missing(talk: PrivateChatDriver) -> None:
    """What an opening message told of its writer is shown, and not asked again."""
    talk.types(
        "je suis infirmière à domicile à Namur, je voudrais l'avis d'un psy sur une patiente de 82 "
        "ans qui ne sort plus"
    )
    talk.follows(("understood:right", "result:go_on"))
    assert "Il manque\u00a0: nom, organisation et téléphone ou e-mail." in talk.text()
    assert "5000 Namur · infirmière à domicile" in talk.text()


def test_nothing_is_noted_for_the_coordination_at_an_exit(talk: PrivateChatDriver) -> None:
    """Where nothing is sent, nobody reads what is kept, and that is said."""
    talk.begins().follows(("role:private",)).types("il ne mange plus depuis trois semaines")
    assert "Noté pour la coordination" not in talk.text()
    assert "Personne ne le lit" in talk.text()


@pytest.mark.parametrize("text", ["oui envoyez", "Envoyer !", "ok, envoyez"])
def test_a_request_is_sent_by_saying_so(talk: PrivateChatDriver, text: str) -> None:
    """On the summary the verb alone is the button; a yes alone sends nothing."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS)).types("oui")
    assert not talk.requests
    talk.types(text)
    assert len(talk.requests) == 1


@pytest.mark.parametrize(
    "text",
    [
        "par téléphone si possible",
        "les gens pleurent quand ils viennent chercher leur colis et on ne sait pas quoi dire",
        "un samedi matin",
        "we zijn met een stuk of acht vrijwilligers",
    ],
)
def test_a_sentence_is_nobodys_name(talk: PrivateChatDriver, text: str) -> None:
    """Where who asks was asked, what says something else is kept, and the name asked still."""
    talk.begins().follows(EXCHANGE).types(text)
    assert talk.pending == "name"
    assert {"remark", "need_text", "timing"} & talk.draft.answers.keys()


def test_a_name_said_at_the_end_without_a_comma_is_one(talk: PrivateChatDriver) -> None:
    """Dictated words have no commas: "moi c'est" tells where the name begins."""
    talk.begins().follows(EXCHANGE)
    talk.types("bénévole à la banque alimentaire de Jambes moi c'est Josiane 0495 11 22 33")
    answers = talk.draft.answers
    assert (answers["name"], answers["organisation"]) == ("Josiane", "banque alimentaire de Jambes")


def test_a_number_in_place_of_the_organisation_is_said_to_be_taken(talk: PrivateChatDriver) -> None:
    """What answers another question is shown where the same is asked again."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple, assistante sociale"))
    talk.types("0499 12 34 56")
    assert "Compris ✓ Contact" in talk.text().replace("\u00a0", " ")
    assert talk.pending == "organisation"


def test_a_moment_in_place_of_the_need_is_none(talk: PrivateChatDriver) -> None:
    """What says only when is kept as that, and the need is asked still."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple, assistante sociale, Maison inventée"))
    talk.follows(("contact:telegram",)).types("un samedi matin")
    assert "timing" in talk.draft.answers
    assert talk.pending == "need_text"


def test_a_municipality_alone_is_one_of_what_is_missing(talk: PrivateChatDriver) -> None:
    """Asked who one is, whoever answers with the place alone is asked for the name only."""
    talk.begins().follows(EXCHANGE).types("5000 Namur")
    assert "where" in talk.draft.answers
    assert talk.pending == "name"
    assert "C'est noté. Quel est votre nom" in talk.text()
