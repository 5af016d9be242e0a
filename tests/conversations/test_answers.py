"""Each kind of answer: what it stores when tapped or typed, and how it is said."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.answers import answer, reopen, settle
from conversations.flows.journey import QUESTIONS, walk
from conversations.flows.missions import Mission
from conversations.flows.settlement import Settled, found_in
from conversations.forms.kinds import kind_of, shown
from conversations.forms.kinds.kind import Answered, Identifying, Unsure
from conversations.forms.options import Skip
from conversations.reading.dates import Timing, TimingKind
from conversations.reading.means import Contact, ContactKind, Means, by
from conversations.reading.participants import Participants
from conversations.reading.rejection import Rejection
from conversations.text import Language
from tests.conversations.journeys import all_requests, scene_of
from tests.support.demo_context import reading, said

MARCH = date(2027, 3, 15)
APRIL = date(2027, 4, 2)


@pytest.mark.parametrize(
    "key", [key for key, one in QUESTIONS.items() if not kind_of(one).offers(one, "partner")]
)
def test_what_is_only_typed_has_no_button(key: str) -> None:
    """A forged press on a question without buttons is an error, and never an answer."""
    with pytest.raises(ValueError, match="button"):
        kind_of(QUESTIONS[key]).pressed(QUESTIONS[key], "anything", reading())


@pytest.mark.parametrize("key", sorted(QUESTIONS))
def test_every_button_stores_what_its_question_accepts(key: str) -> None:
    """Each offer stands for a value that the question takes, and can be said in each language."""
    question = QUESTIONS[key]
    for role in ("partner", "psychologist"):
        for offer in kind_of(question).offers(question, role):
            value = kind_of(question).pressed(question, offer.code, reading(role=role))
            words = shown(question, question.accepts(value), role)
            for language in Language:
                assert said(words, language)


@pytest.mark.parametrize("key", [key for key, one in QUESTIONS.items() if one.optional])
def test_a_skip_is_said_as_not_specified(key: str) -> None:
    """A question that was passed over is never shown by its code."""
    question = QUESTIONS[key]
    assert said(shown(question, question.accepts("skip"), "partner")) == "non précisé"
    assert question.accepts("skip") is Skip.SKIPPED


@pytest.mark.parametrize(
    ("timing", "expected"),
    [
        (Timing(kind=TimingKind.ASAP), "Dès que possible"),
        (Timing(kind=TimingKind.MONTH, until=MARCH), "15 mars 2027"),
        (Timing(kind=TimingKind.DATE, on=MARCH), "15 mars 2027"),
        (Timing(kind=TimingKind.DATE, on=MARCH, until=MARCH), "15 mars 2027"),
        (Timing(kind=TimingKind.DATE, on=MARCH, until=APRIL), "2 avril 2027"),
        (Timing(kind=TimingKind.DATE, until=APRIL), "2 avril 2027"),
        (Timing(kind=TimingKind.WORDS, words="après les vacances"), "après les vacances"),
        (Timing(kind=TimingKind.DATE, on=MARCH, words="vers midi"), "vers midi"),
    ],
)
def test_a_moment_is_said_in_words(timing: Timing, expected: str) -> None:
    """Dates are said in full, and the person's own words are kept beside them."""
    assert expected in said(shown(QUESTIONS["timing"], timing, "partner"))


def test_a_period_and_its_ends_are_told_apart() -> None:
    """From, until, between and on a day are four different sentences."""
    timings = (
        Timing(kind=TimingKind.DATE, on=MARCH, until=APRIL),
        Timing(kind=TimingKind.DATE, on=MARCH),
        Timing(kind=TimingKind.DATE, until=MARCH),
        Timing(kind=TimingKind.DATE, on=MARCH, until=MARCH),
    )
    for language in Language:
        texts = {said(shown(QUESTIONS["timing"], one, None), language) for one in timings}
        assert len(texts) == len(timings)


@pytest.mark.parametrize(
    ("participants", "expected"),
    [
        (Participants(number=1), "1 personne"),
        (Participants(number=12), "12 personnes"),
        (Participants(number=12, who="12, dont 3 bénévoles"), "12, dont 3 bénévoles"),
        (Participants(), "pas encore connu"),
    ],
)
def test_participants_are_said_as_they_were_given(
    participants: Participants, expected: str
) -> None:
    """The person's own words, else the number, else that it is not known."""
    assert said(shown(QUESTIONS["participants"], participants, "partner")) == expected


@pytest.mark.parametrize("typed", ["0", "501", "…", "x" * 121])
def test_impossible_participants_are_refused(typed: str) -> None:
    """No number beyond what is possible, no sign alone, no novel."""
    question = QUESTIONS["participants"]
    assert isinstance(kind_of(question).typed(question, typed, reading()), Rejection)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("name", "…"),
        ("where", "xyzzyx"),
        ("timing", "32/13"),
        ("need_text", "…"),
        ("contact", "0470 1"),
        ("need", "xyzzyx"),
    ],
)
def test_what_cannot_be_the_answer_is_refused_with_advice(key: str, typed: str) -> None:
    """Each kind of answer says what to do instead, and never repeats what was typed."""
    read = kind_of(QUESTIONS[key]).typed(QUESTIONS[key], typed, reading())
    assert isinstance(read, Rejection)
    for language in Language:
        assert said(read.advice, language)
        assert typed == "…" or typed not in said(read.advice, language)


def test_a_date_is_stored_as_a_date() -> None:
    """A typed day becomes a date, whatever the words were."""
    read = kind_of(QUESTIONS["timing"]).typed(QUESTIONS["timing"], "15 mars 2027", reading())
    assert isinstance(read, Answered)
    assert QUESTIONS["timing"].accepts(read.values["timing"]).on == MARCH


def test_a_contact_is_said_as_people_write_it() -> None:
    """A number in its international form, an address as it is, Telegram by name."""
    question = QUESTIONS["contact"]
    phone = by(ContactKind.PHONE, "+32470123456")
    assert said(shown(question, phone, None)) == "+32 470 12 34 56"
    mail = by(ContactKind.EMAIL, "camille@example.be")
    assert said(shown(question, mail, None)) == "camille@example.be"
    assert "Telegram" in said(shown(question, by(ContactKind.TELEGRAM), None))


def test_several_means_are_said_in_one_line_with_what_was_said_of_each() -> None:
    """The preferred one first, a remark in quotes, what is about none of them at the end."""
    mail = Means(kind=ContactKind.EMAIL, value="camille@example.be")
    here = Means(kind=ContactKind.TELEGRAM, remark="après 17h")
    contact = Contact(means=(mail, here), words="Merci")
    line = said(shown(QUESTIONS["contact"], contact, None)).replace("\N{NO-BREAK SPACE}", " ")
    assert line == "camille@example.be ou sur Telegram (« après 17h ») · « Merci »"


def test_a_mission_agreed_on_is_said_by_its_name() -> None:
    """The answer to the result is the short name of what would be sent, and is never typed."""
    question = QUESTIONS["result"]
    settled = Settled(computed=Mission.CO_CONSULTATION, wanted=None, sent=Mission.CO_CONSULTATION)
    assert said(shown(question, settled, "partner")) == "Co-consultation"
    assert isinstance(kind_of(question).typed(question, "Co-consultation", reading()), Rejection)


def test_a_word_of_two_options_is_asked_back() -> None:
    """Where a text is as near to several options, all of them are offered."""
    question = QUESTIONS["need"]
    read = kind_of(question).typed(question, "pour", reading())
    assert isinstance(read, Unsure)
    assert len(read.values) > 1


def test_one_theme_that_no_option_names_is_another_one_in_words() -> None:
    """Of several answers, the one that fits no option is kept beside those that do."""
    question = QUESTIONS["themes"]
    read = kind_of(question).typed(question, "stress, racisme", reading())
    assert read == Answered({"themes": ["stress", "other"], "other_theme": "racisme"})
    assert kind_of(question).typed(question, "deuil", reading()) == Answered({"themes": ["grief"]})


def test_words_of_a_moment_are_masked() -> None:
    """A name in the words of a moment is covered, the rest of the answer stays."""
    question = QUESTIONS["timing"]
    read = kind_of(question).typed(question, "quand Madame Exemple ira mieux", reading())
    assert isinstance(read, Identifying)
    assert "Exemple" not in read.masked
    assert "Exemple" not in str(read.value)


def test_a_text_that_comes_back_is_asked_anew() -> None:
    """A dormant free text that a change brings back loses its answer; a choice is only marked."""
    answers = all_requests()[0]
    asleep = scene_of(answers, dormant=frozenset({"need_text", "age_group"}))
    first = settle(asleep)
    assert first.path.pending is QUESTIONS["need_text"]
    assert first.draft.dormant == {"age_group"}
    second = answer(first, {"need_text": "Un autre besoin inventé."}).state
    assert second.path.complete
    assert second.draft.revived == {"age_group"}


def test_nothing_is_set_aside_while_the_way_is_not_clear() -> None:
    """On an unfinished path answers may only be waiting: none becomes dormant."""
    answers = {key: value for key, value in all_requests()[0].items() if key != "result"}
    state = scene_of(answers)
    assert settle(state) is state


def test_reopening_a_question_drops_what_rests_on_it() -> None:
    """Asked again, a question loses its answer and so do those that depend on it; no other does."""
    answers = next(one for one in all_requests() if one.get("together") == "joint")
    state = reopen(scene_of(answers), "together")
    assert state.path.pending is QUESTIONS["together"]
    assert "agreement" not in state.draft.answers
    assert "need" in state.draft.answers
    assert "need_text" in state.draft.answers
    unknown = reopen(scene_of({"entrance": "guided"}), "wanted")
    assert unknown.draft.answers == {"entrance": "guided"}


def test_a_path_to_an_exit_has_no_mission() -> None:
    """Asking which mission an exit leads to is an error."""
    with pytest.raises(ValueError, match="exit"):
        found_in(walk({"entrance": "guided", "role": "other"}).answers)


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("les 60+ du quartier", Language.FR, None),
        ("onze 60plussers", Language.NL, None),
        ("12 vrijwilligers voor de 65-plussers", Language.NL, 12),
        ("onze vrijwilligers", Language.NL, None),
        ("onze bénévoles", Language.FR, 11),
    ],
)
def test_ages_and_our_people_are_no_count(
    typed: str, language: Language, number: int | None
) -> None:
    """The age of a public counts nobody, and "onze" is eleven in French alone."""
    question = QUESTIONS["participants"]
    read = kind_of(question).typed(question, typed, reading(language))
    assert isinstance(read, Answered)
    value = read.values["participants"]
    assert isinstance(value, dict)
    assert value["number"] == number
