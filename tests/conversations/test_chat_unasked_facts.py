"""What a text tells unasked is taken in a line, or shown first where the mission rests on it."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import Count, Edit
from conversations.protocol.session import Emergency, Understood
from tests.support.demo_context import text_of
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    SAID,
    TEAM,
    PrivateChatDriver,
)

BOTH = pytest.mark.parametrize(
    ("language", "town", "said"),
    [("fr", "5000", "Commune"), ("nl", "9000", "Gemeente")],
)


def at_a_choice(language: str = "fr") -> PrivateChatDriver:
    return PrivateChatDriver(language).begins().follows(CO_CONSULTATION[:3])


@BOTH
def test_a_text_that_is_a_fact_stands_once(language: str, town: str, said: str) -> None:
    """It answers its own question without a press, one line says so, and no remark repeats it."""
    talk = at_a_choice(language)
    talk.types(town)
    assert talk.pending == "agreement"
    assert talk.draft.answers["where"]
    assert not talk.draft.answers.keys() & {"remark", "need_text"}
    first = talk.text(language).splitlines()[0]
    assert "✓" in first
    assert said in first
    assert town in first


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("fr", "c'est à Jambes", "where"),
        ("fr", "12 à 14 ans", "ages"),
        ("fr", "ce serait dans la commune de Mons", "where"),
        ("nl", "het is in Gent", "where"),
        ("nl", "12 tot 14 jaar", "ages"),
        ("nl", "in de gemeente Mechelen", "where"),
    ],
)
def test_words_around_a_fact_are_no_remark(language: str, text: str, key: str) -> None:
    """What the line says again is not kept a second time."""
    talk = at_a_choice(language)
    talk.types(text)
    assert key in talk.draft.answers
    assert "remark" not in talk.draft.answers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "à Jambes, mais pas le mercredi car elle est chez sa fille"),
        ("nl", "in Gent, maar ze doet niet open voor onbekenden"),
    ],
)
def test_what_a_fact_leaves_over_is_kept_whole(language: str, text: str) -> None:
    """The words stand as they were typed, and the fact beside them."""
    talk = at_a_choice(language)
    talk.types(text)
    assert text in (talk.draft.answers.get("remark"), talk.draft.answers.get("need_text"))
    assert "where" in talk.draft.answers
    assert talk.pending == "agreement"


@BOTH
def test_a_fact_that_was_taken_is_taken_back_with_one_tap(
    language: str, town: str, said: str
) -> None:
    """Its question is asked in its turn, and the question on the screen stands."""
    talk = at_a_choice(language)
    talk.types(town)
    question = talk.pending
    talk.presses("understood:drop.where")
    assert "where" not in talk.draft.answers
    assert said not in talk.text(language).splitlines()[0]
    assert talk.pending == question
    assert "understood:drop.where" not in talk.screen.codes


def test_of_two_facts_one_can_be_taken_back(talk: PrivateChatDriver) -> None:
    """The line says what is left of them."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("à Namur, 82 ans")
    assert {"understood:drop.where", "understood:drop.ages"} <= talk.screen.codes
    talk.presses("understood:drop.ages")
    assert "ages" not in talk.draft.answers
    assert "understood:drop.where" in talk.screen.codes
    assert Count("corrected", "ages") in talk.last(Count)


def test_the_line_goes_with_the_next_answer(talk: PrivateChatDriver) -> None:
    """It is said once; the summary holds the fact."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("5000")
    talk.presses("agreement:yes")
    assert "understood:drop.where" not in talk.screen.codes
    assert talk.draft.taken == ()


@pytest.mark.parametrize(
    ("language", "need"),
    [
        ("fr", "Une dame de Namur ne sort plus depuis un moment."),
        ("nl", "Een vrouw in Gent komt al een tijd niet meer buiten."),
    ],
)
def test_one_fact_in_the_need_costs_no_press(language: str, need: str) -> None:
    """The next question stands below the line that says it."""
    talk = PrivateChatDriver(language).begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types(need)
    assert talk.draft.overlay is None
    assert talk.draft.answers["need_text"] == need
    assert talk.draft.taken == ("where",)
    assert talk.pending == "organisation_kind"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "finalement elle n'est pas d'accord, elle refuse de voir un psychologue"),
        ("nl", "ze gaat uiteindelijk niet akkoord, ze weigert een psycholoog te zien"),
    ],
)
def test_what_the_mission_rests_on_is_shown_first(language: str, text: str) -> None:
    """Nothing that decides it is taken unseen, however little it is."""
    talk = PrivateChatDriver(language).begins().follows(CO_CONSULTATION)
    before = talk.draft.answers["agreement"]
    talk.types(text)
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.answers["agreement"] == before


def test_an_answer_is_never_changed_unseen(talk: PrivateChatDriver) -> None:
    """A second place is proposed in the place of the first."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("5000")
    known = talk.draft.answers["where"]
    talk.types("plutôt à Mons finalement")
    assert talk.draft.answers["where"] == known
    assert isinstance(talk.draft.overlay, Understood)


def test_a_fact_beside_danger_comes_after_the_numbers(talk: PrivateChatDriver) -> None:
    """The page stops first; what was typed is taken after it."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("à Namur, elle dit je veux mourir")
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    assert "mourir" in talk.session.model_dump_json()


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [("fr", "infirmière", "function"), ("nl", "huisarts", "function")],
)
def test_a_word_for_a_role_is_a_function_too(language: str, typed: str, key: str) -> None:
    """Typed on the first screen, it is both, and is not asked again."""
    talk = PrivateChatDriver(language).begins()
    talk.types(typed)
    assert talk.draft.answers[key] == typed
    assert talk.pending == "need"


@pytest.mark.parametrize(
    ("language", "typed", "label"),
    [("fr", "stress et harcèlement", "Violences"), ("nl", "stress en pesten", "Geweld")],
)
def test_a_word_that_is_narrower_than_its_kind_is_kept(
    language: str, typed: str, label: str
) -> None:
    """What was typed reaches the coordination beside the kind that it belongs to."""
    talk = PrivateChatDriver(language).begins().follows((*TEAM, *SAID))
    talk.types(typed)
    assert talk.draft.answers["remark"] == typed
    frozen = "\n".join(text_of(edit.screen, language) for edit in talk.last(Edit))
    assert label in frozen
    assert typed in frozen


@pytest.mark.parametrize("typed", ["stress, deuil", "stress et violence", "1 et 4"])
def test_the_names_of_options_are_no_remark(typed: str) -> None:
    """A label, its singular and its number say nothing more than the option."""
    talk = PrivateChatDriver().begins().follows((*TEAM, *SAID))
    talk.types(typed)
    assert talk.draft.answers["themes"]
    assert "remark" not in talk.draft.answers


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        (
            "fr",
            "je suis infirmière, une dame de 82 ans",
            "elle veut bien qu'un psy vienne avec moi",
        ),
        (
            "nl",
            "ik ben verpleegkundige, een dame van 82",
            "ze wil een psycholoog zien samen met mij",
        ),
    ],
)
def test_messages_in_a_row_are_understood_as_one(language: str, first: str, then: str) -> None:
    """Who "she" is stands in the message before: both together say who would meet."""
    talk = PrivateChatDriver(language)
    talk.types(first)
    talk.types(then)
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["together"] == "joint"
    assert talk.draft.overlay.values["need"] == "person"


def test_what_was_refused_is_not_understood_again(talk: PrivateChatDriver) -> None:
    """A line that was taken back stays away, whatever is typed after it about something else."""
    talk.types("je suis infirmière à Namur, une dame de 82 ans")
    talk.follows(("understood:correct", "understood:drop.where"))
    talk.types("elle a un grand jardin et deux petits-enfants")
    assert isinstance(talk.draft.overlay, Understood)
    assert "where" not in talk.draft.overlay.values
    talk.types("c'est à Mons")
    shown = talk.draft.overlay
    assert isinstance(shown, Understood)
    assert "where" in shown.values
