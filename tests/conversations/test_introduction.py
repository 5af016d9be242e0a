"""Who asks, in the conversation: one message answers what it says, the rest alone is asked."""

from __future__ import annotations

from conversations.protocol.effects import Edit
from tests.support.demo_context import text_of
from tests.support.private_chat_driver import EXCHANGE, PrivateChatDriver

ALL = "Camille Exemple, infirmière, CPAS de Namur, 0470 12 34 56 (SMS d'abord)"


def test_one_message_answers_five_questions(talk: PrivateChatDriver) -> None:
    """Name, function, organisation with its kind, municipality and how to be reached."""
    talk.begins().follows((*EXCHANGE, ALL))
    assert talk.draft.answers.keys() >= {"name", "function", "organisation", "contact"}
    assert talk.draft.answers["organisation_kind"] == "social"
    frozen = text_of(talk.last(Edit)[0].screen)
    assert "5000 Namur" in frozen
    assert talk.pending == "need_text"
    talk.types("Une situation inventée, pour un exemple.")
    talk.presses("channel:phone")
    assert talk.path.answers["where"].postal_code == "5000"
    assert talk.pending == "age_group"


def test_only_what_is_missing_is_asked(talk: PrivateChatDriver) -> None:
    """Each question left takes its own part, and a number that is typed with it."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple"))
    assert talk.pending == "function"
    talk.types("0470 12 34 56")
    assert talk.pending == "function"
    talk.types("infirmière, responsable")
    assert talk.draft.answers["function"] == "infirmière, responsable"
    talk.types("Les Lilas")
    assert talk.pending == "need_text"


def test_a_part_without_a_word_or_too_long_is_asked_again(talk: PrivateChatDriver) -> None:
    """It is not cut: what is on the screen of its author can be shortened."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple"))
    talk.types("🙂")
    assert talk.pending == "function"
    talk.types("infirmière " + "a" * 80)
    assert talk.pending == "function"
    assert "80" in talk.text()


def test_what_finds_no_room_is_a_remark(talk: PrivateChatDriver) -> None:
    """It goes without what could identify a person, and is never the need."""
    left = "pour Madame Exemple et d'autres personnes " + "que nous suivons avec elle " * 3
    talk.begins().follows((*EXCHANGE, f"Camille Exemple, infirmière, CPAS, {left}"))
    assert "need_text" not in talk.draft.answers
    remark = str(talk.draft.answers["remark"])
    assert "que nous suivons avec elle" in remark
    assert "Madame Exemple" not in remark


def test_a_function_that_was_told_is_not_taken_from_the_next_words(talk: PrivateChatDriver) -> None:
    """With the function known from a story, a name and a house are a name and a house."""
    talk.begins()
    talk.types("Je suis infirmière à domicile et je cherche un avis pour mon travail.")
    talk.presses("understood:right")
    while talk.pending != "name":
        talk.presses("result:go_on" if talk.pending == "result" else "need:advice")
    talk.types("Camille Exemple, Les Lilas")
    assert talk.draft.answers["organisation"] == "Les Lilas"
    assert "infirmière" in str(talk.draft.answers["function"])


def test_the_partners_organisation_is_proposed_from_a_psychologists_words(
    talk: PrivateChatDriver,
) -> None:
    """Whose kind it is, where it is: shown in a line, and asked where that is taken back."""
    talk.begins().follows(("role:psychologist", "need:advice", "result:go_on"))
    talk.follows(("Camille Exemple, psychologue, Cabinet Exemple", "contact:telegram"))
    talk.types("Un CPAS à Dinant cherche du soutien pour ses équipes de terrain.")
    assert talk.draft.taken == ("organisation_kind", "where")
    assert talk.path.answers["organisation_kind"] == "social"
    talk.presses("channel:phone")
    assert talk.pending == "age_group"


def test_the_partners_organisation_is_asked_once_it_was_taken_back(
    talk: PrivateChatDriver,
) -> None:
    """One tap takes the line back, and its question comes in its turn."""
    talk.begins().follows(("role:psychologist", "need:advice", "result:go_on"))
    talk.follows(("Camille Exemple, psychologue, Cabinet Exemple", "contact:telegram"))
    talk.types("Un CPAS à Dinant cherche du soutien pour ses équipes de terrain.")
    talk.presses("understood:drop.organisation_kind")
    assert talk.pending == "organisation_kind"


def test_two_kinds_of_organisation_leave_a_doubt(talk: PrivateChatDriver) -> None:
    """Nothing is proposed, and the kind is asked."""
    talk.begins().follows(("role:psychologist", "need:advice", "result:go_on"))
    talk.follows(("Camille Exemple, psychologue, Cabinet Exemple", "contact:telegram"))
    talk.types("Un CPAS et une école cherchent du soutien ensemble.")
    assert talk.pending == "organisation_kind"


def test_a_kind_that_is_none_of_an_organisations_is_not_proposed(talk: PrivateChatDriver) -> None:
    """A private practice that a psychologist's text names leaves the kind to be asked."""
    talk.begins().follows(("role:psychologist", "need:advice", "result:go_on"))
    talk.follows(("Camille Exemple, psychologue, Cabinet Exemple", "contact:telegram"))
    talk.types("Un cabinet de psychologues cherche du soutien pour ses équipes.")
    assert talk.pending == "organisation_kind"


def test_who_does_not_know_is_asked_again_with_help(talk: PrivateChatDriver) -> None:
    """It is no answer, and no organisation of that name."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple, infirmière"))
    for typed in ("je sais pas", "geen idee", "?"):
        talk.types(typed)
        assert talk.pending == "organisation"
        assert "remark" not in talk.draft.answers
    talk.types("retour")
    talk.types("aucune idée")
    assert "aucune" in talk.text()


def test_a_number_that_lacks_a_digit_is_said_at_once(talk: PrivateChatDriver) -> None:
    """The rest of the message is taken, and how to be reached is asked with what was wrong."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple, infirmière, CPAS de Namur, 0495 12 34 5"))
    assert talk.pending == "contact"
    assert "chiffre" in talk.text()
    assert talk.draft.answers["organisation"] == "CPAS de Namur"


def test_whoever_told_all_but_the_name_reads_that_it_is_noted(talk: PrivateChatDriver) -> None:
    """The same question stands again: a line says that the rest was heard, and what is missing."""
    talk.begins().follows((*EXCHANGE, "CPAS de Namur, 0470 12 34 56"))
    assert talk.pending == "name"
    assert talk.text().startswith("C'est noté. Quel est votre nom\N{NO-BREAK SPACE}?")
    talk.types("Camille Exemple")
    assert talk.draft.answers["organisation"] == "CPAS de Namur"
    assert talk.pending == "function"
