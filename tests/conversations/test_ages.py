"""Ages in figures stay what was typed; the group for the networks is worked out from them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import kind_of, shown
from conversations.forms.kinds.kind import Answered
from conversations.protocol.session import Understood
from conversations.reading.ages import Ages, read_typed_ages
from conversations.reading.rejection import Rejection
from conversations.text import Language
from tests.support.demo_context import reading, said
from tests.support.private_chat_driver import EXCHANGE, EXCHANGE_SAID, PrivateChatDriver

AT_THE_AGE = (*EXCHANGE, *EXCHANGE_SAID, "5000")


@pytest.mark.parametrize(
    ("typed", "figures", "group"),
    [
        ("12 à 20 ans", "12-20", "children"),
        ("12-20", "12-20", "children"),
        ("van 12 tot en met 18 jaar", "12-18", "children"),
        ("tussen de 12 en 18", "12-18", "children"),
        ("14 jaar", "14", "children"),
        ("2, 4 et 11 ans", "2,4,11", "children"),
        ("6 en 9 jaar", "6,9", "children"),
        ("moins de 12 ans", "0-12", "children"),
        ("tot 12 jaar", "0-12", "children"),
        ("15 à 20", "15-20", None),
        ("entre 15 et 20 ans", "15-20", None),
        ("18+", "18+", "adults"),
        ("vanaf 65", "65+", "adults"),
        ("65-plussers", "65+", "adults"),
        ("12 ans et plus", "12+", "both"),
        ("84", "84", "adults"),
        ("8 à 60 ans", "8-60", "both"),
    ],
)
def test_ages_are_read_in_the_words_of_people(typed: str, figures: str, group: str | None) -> None:
    """Ranges, single ages and open ends, in both languages; between 15 and 23 no group follows."""
    ages = read_typed_ages(typed)
    assert isinstance(ages, Ages)
    assert (ages.figures, ages.group) == (figures, group)
    assert ages.words == (None if typed.isdigit() else typed)


@pytest.mark.parametrize(
    "typed",
    ["120", "20 à 12", "adultes", "3 mois", "demain 14h", "0470 12 34 56", "…", "12 ans " * 10],
)
def test_what_is_no_age_is_refused(typed: str) -> None:
    """A number of something else, an impossible age, a story: nothing is computed from them."""
    assert isinstance(read_typed_ages(typed), Rejection)


@pytest.mark.parametrize(
    ("figures", "fr", "nl"),
    [
        ("45", "45 ans", "45 jaar"),
        ("12-20", "12 à 20 ans", "12 tot 20 jaar"),
        ("65+", "65 ans et plus", "65 jaar en ouder"),
        ("6,9", "6, 9 ans", "6, 9 jaar"),
    ],
)
def test_figures_without_words_are_said_in_each_language(figures: str, fr: str, nl: str) -> None:
    """What a story told in figures reads as people write it."""
    question = QUESTIONS["ages"]
    line = shown(question, question.accepts(figures), None)
    assert (said(line, "fr"), said(line, "nl")) == (fr, nl)


def test_words_beside_the_ages_go_to_the_coordination() -> None:
    """Only what is about ages stays there; the rest is left over, for the guard to look at."""
    question = QUESTIONS["age_group"]
    read = kind_of(question).typed(question, "12 à 20 ans, surtout des filles", reading())
    assert read == Answered(
        {"ages": {"figures": "12-20", "words": None}, "age_group": "children"},
        left="12 à 20 ans, surtout des filles",
    )


def test_the_words_of_a_group_are_the_group() -> None:
    """A label, its number or a word for it; a number that says no age is asked again."""
    question = QUESTIONS["age_group"]
    kind = kind_of(question)
    for typed, group in (("De 0 à 23 ans", "children"), ("2", "adults"), ("adultes", "adults")):
        assert kind.typed(question, typed, reading()) == Answered({"age_group": group})
    nonsense = kind.typed(question, "999", reading())
    assert isinstance(nonsense, Rejection)
    assert "12" in said(nonsense.advice, Language.NL)


@pytest.mark.parametrize(("language", "typed"), [("fr", "12 à 20 ans"), ("nl", "12 tot 20 jaar")])
def test_figures_stand_on_the_summary_and_the_card(language: str, typed: str) -> None:
    """The group is not said beside figures that make it, and the desk is found all the same."""
    talk = PrivateChatDriver(language_code=language)
    talk.begins().follows((*AT_THE_AGE, typed, "timing:asap"))
    assert typed in talk.text(language)
    assert talk.path.answers["age_group"] == "children"
    talk.presses(talk.send_code)
    request = talk.requests[0]
    facts = {fact.key: fact.shown[request.language] for fact in request.facts}
    assert facts["ages"] == typed
    assert "age_group" not in facts


def test_the_group_is_asked_where_figures_leave_two(talk: PrivateChatDriver) -> None:
    """The figures are kept meanwhile, and both are shown."""
    talk.begins().follows((*AT_THE_AGE, "16 à 20 ans"))
    assert talk.pending == "age_group"
    assert "16 à 20 ans" in talk.text()
    talk.follows(("age_group:children", "timing:asap"))
    assert "16 à 20 ans" in talk.text()
    assert "De 0 à 23 ans" in talk.text()


def test_another_group_takes_the_figures_off_the_request(talk: PrivateChatDriver) -> None:
    """Whoever chooses another group speaks of other people; the figures can come back."""
    talk.begins().follows((*AT_THE_AGE, "12 à 20 ans", "timing:asap"))
    talk.follows(("summary:edit", "edit:place", "open:age_group", "age_group:adults"))
    assert "ages" not in talk.path.answers
    talk.follows(("summary:edit", "edit:place", "open:age_group", "12 à 19 ans"))
    assert talk.path.answers["ages"].words == "12 à 19 ans"
    talk.follows(("summary:edit", "edit:place", "open:ages", "84"))
    assert talk.path.answers["ages"].figures == "84"
    assert talk.path.answers["age_group"] == "adults"


def test_ages_of_a_story_take_their_group_with_them(talk: PrivateChatDriver) -> None:
    """One line says both; taken back, both are asked."""
    talk.begins().follows(("role:partner",))
    talk.types("Je cherche un avis pour une dame de 84 ans, sans elle, dès que possible.")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["age_group"] == "adults"
    assert "84 ans" in talk.text()
    assert "15 ans et plus" not in talk.text()
    talk.follows(("understood:correct", "understood:drop.ages"))
    assert not {"ages", "age_group"} & talk.draft.overlay.values.keys()


def test_ages_hold_only_with_their_group() -> None:
    """Stored figures are not read with another group than theirs."""
    accepts = QUESTIONS["ages"].accepts
    assert accepts("12-20", {"age_group": "children"}).figures == "12-20"
    with pytest.raises(ValidationError):
        accepts("12-20", {"age_group": "adults"})
    with pytest.raises(ValidationError):
        accepts("twelve")


@pytest.mark.parametrize(
    ("words", "figures", "french", "dutch"),
    [
        ("12 tot 14 jaar", "12-14", "12 à 14 ans", "12 tot 14 jaar"),
        ("65-plussers", "65+", "65 ans et plus", "65 jaar en ouder"),
        ("14 ans", "14", "14 ans", "14 jaar"),
        ("environ 40 ans", "40", "environ 40 ans", "environ 40 ans"),
    ],
)
def test_plain_figures_are_said_in_the_language_of_the_reader(
    words: str, figures: str, french: str, dutch: str
) -> None:
    """Whoever goes on in the other language reads them in it; words that say more stand."""
    ages = shown(QUESTIONS["ages"], Ages(figures=figures, words=words), None)
    assert (said(ages, "fr"), said(ages, "nl")) == (french, dutch)
