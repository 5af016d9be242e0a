"""What coordinators need is asked where it decides, and of nobody else."""

from __future__ import annotations

import pytest

from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import kind_of
from conversations.forms.kinds.kind import Answered
from conversations.reading.rejection import Rejection
from conversations.reading.where import Where
from tests.conversations.journeys import BRUSSELS, all_requests, scene_of
from tests.support.demo_context import reading
from tests.support.private_chat_driver import (
    EXCHANGE,
    EXCHANGE_SAID,
    LAST,
    SAID,
    TEAM,
    PrivateChatDriver,
)

ABSENT = ("role:partner", "need:person", "together:professional", "result:go_on")
PLACE = ("role:partner", "need:place", "place_kind:social", "result:go_on")
THERE = ("need:person", "together:joint", "agreement:yes", "meeting_place:premises")
AT_THE_CPAS = ("Camille Exemple, infirmière, CPAS de Namur, 0470 12 34 56", SAID[2])


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("fr", "5, assistants sociaux ; un local le mardi"),
        ("nl", "5 begeleiders, lokaal op dinsdag"),
    ],
)
def test_a_place_says_who_takes_part_and_whether_there_is_a_room(language: str, typed: str) -> None:
    """One line holds both, and stands on the card as it was typed."""
    talk = PrivateChatDriver(language_code=language).begins()
    talk.follows((*PLACE, *SAID[:3]))
    assert talk.pending == "participants"
    talk.follows((typed, *LAST))
    talk.presses(talk.send_code)
    facts = {fact.key: fact.shown[language] for fact in talk.requests[0].facts}
    assert facts["participants"] == typed


def test_who_is_absent_may_know_it_or_not(talk: PrivateChatDriver) -> None:
    """Asked where somebody in particular is spoken about, and only there."""
    talk.begins().follows((*ABSENT, *SAID))
    assert talk.pending == "informed"
    talk.follows(("anonyme", "channel:video"))
    assert talk.path.answers["informed"] == "unnamed"
    other = PrivateChatDriver().begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    assert "informed" not in other.path.answers


def test_the_form_of_an_exchange_is_asked(talk: PrivateChatDriver) -> None:
    """On site, by phone or by video; typed too."""
    talk.begins().follows((*EXCHANGE, *SAID))
    assert talk.pending == "channel"
    talk.types("visio")
    assert talk.path.answers["channel"] == "video"


def test_the_language_is_asked_where_there_are_two() -> None:
    """In Brussels, of whoever asks for several people; elsewhere it is only offered."""
    for where, asked in ((LAST[0], False), ("1000", True)):
        talk = PrivateChatDriver().begins()
        talk.follows((*TEAM, *SAID, "stress", "12", where, *LAST[1:]))
        assert (talk.pending == "mission_language") is asked
        assert ("mission_language" in {one.key for one in talk.path.offered}) is not asked


def test_the_language_that_is_known_is_not_asked(talk: PrivateChatDriver) -> None:
    """A text that says it has answered."""
    talk.begins().follows((*TEAM, *SAID[:2]))
    talk.types("Une séance en néerlandais pour notre équipe de Bruxelles, sur le stress.")
    talk.presses("understood:right")
    talk.follows(("organisation_kind:social", "12", *LAST[1:]))
    assert talk.path.complete
    assert talk.path.answers["mission_language"] == ("nl",)


def test_no_language_is_asked_for_one_professional() -> None:
    """Who asks for advice, or to meet somebody together, has said in which language."""
    for answers in all_requests():
        if answers.get("need") in {"advice", "person"}:
            assert "mission_language" not in answers


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Camille Exemple, infirmière, CPAS de Namur", "social"),
        ("Camille Exemple, infirmière à domicile, Les Lilas", "health"),
        ("Robin Voorbeeld, verpleegkundige, school De Linde", "child_youth"),
    ],
)
def test_the_kind_of_organisation_is_not_asked_where_words_tell_it(typed: str, kind: str) -> None:
    """The name of the organisation first, else what the function does."""
    talk = PrivateChatDriver().begins().follows((*EXCHANGE, typed))
    assert talk.draft.answers["organisation_kind"] == kind


def test_an_organisation_that_is_asked_for_tells_its_kind(talk: PrivateChatDriver) -> None:
    """Typed by itself it is read in the same way; a psychologist's own tells nothing."""
    talk.begins().follows((*EXCHANGE, "Camille Exemple", "assistante", "CPAS de Namur"))
    assert talk.draft.answers["organisation_kind"] == "social"
    other = PrivateChatDriver().begins()
    other.follows(("role:psychologist", "need:advice", "result:go_on", "Camille Exemple"))
    other.follows(("psychologue", "CPAS de Namur"))
    assert "organisation_kind" not in other.draft.answers


def test_a_meeting_at_our_place_takes_its_kind_from_our_name(talk: PrivateChatDriver) -> None:
    """The place is the organisation: its kind is not asked, and it is checked all the same."""
    talk.begins().follows(("role:partner", *THERE, "result:go_on", *AT_THE_CPAS))
    assert talk.path.answers["place_kind"] == "social"
    assert talk.pending == "age_group"


def test_a_meeting_at_our_mental_health_service_is_still_checked(talk: PrivateChatDriver) -> None:
    """What the name tells is no way round the place check."""
    talk.begins().follows(("role:partner", *THERE, "result:go_on"))
    talk.follows(("Camille Exemple, éducatrice, service de santé mentale Exemple", *SAID[1:3]))
    assert talk.path.answers["place_kind"] == "mental_health"
    assert talk.pending == "replacement_place"


def test_days_of_an_earlier_draft_are_still_said(talk: PrivateChatDriver) -> None:
    """They are asked no more, beside the time; what was answered stands on the summary."""
    talk.reaches_summary()
    assert "days" not in {one.key for one in talk.path.offered}
    answers = {**talk.draft.answers, "days": "le mardi matin"}
    talk.session = talk.session.replace(draft=talk.draft.replace(answers=answers))
    talk.types("/")
    assert "le mardi matin" in talk.text()


def test_a_psychologists_own_practice_in_a_medical_centre_is_seen(talk: PrivateChatDriver) -> None:
    """Said with the definition; another place is one press away, and a yes is flagged."""
    talk.begins().follows(("role:psychologist", "need:place", "place_kind:health", "result:go_on"))
    talk.follows(SAID[:3])
    assert talk.pending == "own_practice"
    assert "maison médicale" in talk.text()
    talk.presses("own_practice:change")
    assert talk.pending == "place_kind"
    talk.follows(("place_kind:health", "own_practice:yes", *LAST))
    talk.presses(talk.send_code)
    assert "own_practice" in talk.requests[0].flags


def test_a_psychologist_meets_where_he_or_she_has_no_practice(talk: PrivateChatDriver) -> None:
    """The question where to meet tells it; somewhere else, a place of care is asked about."""
    talk.begins().follows(("role:psychologist", *THERE[:3]))
    assert "meeting_place:practice" in talk.screen.codes
    assert "reçois mes patients" in talk.text()
    talk.follows(("meeting_place:elsewhere", "result:go_on", *SAID[:3], "place_kind:health"))
    talk.follows(("Maison inventée", "own_practice:no", *LAST))
    talk.presses(talk.send_code)
    assert "own_practice" not in talk.requests[0].flags


@pytest.mark.parametrize(
    ("said", "flag"), [("yes", "own_practice"), ("unknown", "place_to_check"), ("no", None)]
)
def test_a_partner_is_asked_about_a_psychologist_who_is_known(said: str, flag: str | None) -> None:
    """Only where the place is one of health care, and a psychologist is known."""
    talk = PrivateChatDriver().begins()
    talk.follows(("role:partner", "need:place", "place_kind:health", "result:go_on", *SAID[:3]))
    talk.follows(("5", *LAST, "summary:details"))
    while "open:psychologist_known" not in talk.screen.codes:
        talk.presses("details:more")
    talk.follows(("open:psychologist_known", "psychologist_known:agreed", "Nora Modèle"))
    talk.presses(f"own_practice:{said}")
    talk.presses(talk.send_code)
    assert talk.requests[0].flags == ((flag,) if flag else ())


def test_a_place_that_was_stored_without_its_languages_asks_nothing_more() -> None:
    """Earlier drafts know no languages of a place: they are read as before."""
    answers = next(one for one in all_requests() if "mission_language" in one)
    left = {key: value for key, value in answers.items() if key != "mission_language"}
    assert not scene_of(left).path.complete
    where = {**Where.model_validate(BRUSSELS).model_dump(mode="json"), "languages": []}
    assert scene_of({**left, "where": where}).path.complete


def test_several_languages_can_be_typed() -> None:
    """In one message, with an interpreter too."""
    question = QUESTIONS["mission_language"]
    read = kind_of(question).typed(question, "français, néerlandais", reading())
    assert read == Answered({"mission_language": ["fr", "nl"]})


@pytest.mark.parametrize("key", ["meeting_place", "other_meeting_place"])
def test_a_place_to_meet_can_be_typed(key: str) -> None:
    """Its kind is read from its words; a sentence, a function, somebody's house are none."""
    kind, question = kind_of(QUESTIONS[key]), QUESTIONS[key]
    read = kind.typed(question, "à l'école du village", reading())
    assert read == Answered(
        {key: "elsewhere", "place_kind": "child_youth", "which_place": "à l'école du village"}
    )
    for typed in (
        *("je suis infirmière", "chez Mme Dupontel à l'école", "xyzzyx", "à l'école ?"),
        "l'école nous demande de venir quand elle le pourra",
    ):
        assert isinstance(kind.typed(question, typed, reading()), Rejection)
