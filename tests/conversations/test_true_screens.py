"""What a screen says is so: labels that answer, one place of a meeting, reasons that fit."""

from __future__ import annotations

import re

import pytest

from conversations.flows.missions import Mission
from conversations.languages.packs import FINISHED
from conversations.protocol.actions import ChatAction
from conversations.requests.lifecycle import State
from conversations.screens.request_lines import state_said
from tests.support.demo_context import said, text_of
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    SAID,
    PrivateChatDriver,
)
from tests.texts import entries

MOVED = (*CO_CONSULTATION[:4], "meeting_place:practice", "other_meeting_place:home", "result:go_on")
MATCHING = {"fr": ("Est-ce bien", "Oui,"), "nl": ("Is dit wat", "Ja,")}


def label_of(talk: PrivateChatDriver, code: str, language: str) -> str:
    labels = [one.label for row in talk.screen.rows for one in row if one.code == code]
    return said(labels[0], language)


@pytest.mark.parametrize("language", FINISHED)
def test_the_button_of_a_result_answers_its_question(language: str) -> None:
    """It says yes to the mission, and that the notice was read only where that stands."""
    talk = PrivateChatDriver(language).begins().follows(CO_CONSULTATION[:5])
    asks, begins = MATCHING[language]
    assert asks in talk.text(language)
    first = label_of(talk, ChatAction.GO_ON, language)
    assert first.startswith(begins)
    talk.presses("result:go_on")
    talk.follows(DETAILS)
    talk.follows(("summary:edit", "edit:mission", "open:together", "together:professional"))
    assert asks in talk.text(language)
    assert "🔒" not in talk.text(language)
    again = label_of(talk, ChatAction.GO_ON, language)
    assert again.startswith(begins)
    assert len(again) < len(first)


@pytest.mark.parametrize("language", FINISHED)
def test_nobody_is_said_to_read_alone_what_others_read_too(language: str) -> None:
    """The notice, the page of privacy and the last question name the psychologist as well."""
    word = {"fr": "psychologue", "nl": "psycholoog"}[language]
    talk = PrivateChatDriver(language).begins().follows(CO_CONSULTATION[:5])
    notice = next(line for line in talk.text(language).splitlines() if "🔒" in line)
    assert word in notice
    talk.presses("go:privacy")
    assert talk.text(language).count(word) >= 1
    assert not re.search("à elle seule|Seule la coordination|alleen naar", talk.text(language))


@pytest.mark.parametrize("language", FINISHED)
def test_a_meeting_that_was_moved_has_one_place(language: str) -> None:
    """The place that was left is none, on the summary and on the card."""
    talk = PrivateChatDriver(language).begins().follows((*MOVED, *DETAILS))
    left, name = {
        "fr": ("cabinet du psychologue", "Lieu de la rencontre"),
        "nl": ("psychologenpraktijk", "Plaats van het gesprek"),
    }[language]
    assert left not in talk.text(language)
    assert talk.text(language).count(name) == 1
    talk.presses(talk.send_code)
    assert [fact.key for fact in talk.requests[0].facts].count("meeting_place") == 0
    assert "other_meeting_place" in [fact.key for fact in talk.requests[0].facts]


def test_a_place_with_a_name_is_told_by_its_name(talk: PrivateChatDriver) -> None:
    """Somewhere else is said once, by the words for it."""
    steps = (*CO_CONSULTATION[:4], "à la maison de quartier", "result:go_on", *SAID[:3])
    talk.begins().follows((*steps, "5000", "age_group:adults", "timing:asap"))
    assert "Lieu de la rencontre : à la maison de quartier" in talk.text().replace("\u00a0", " ")
    assert talk.text().count("Lieu de la rencontre") == 1
    assert "Dans un autre lieu" not in talk.text()


@pytest.mark.parametrize("language", FINISHED)
def test_one_person_is_asked_about_as_one(language: str) -> None:
    """Whose age it is stands in the question: the person's, or that of the people helped."""
    one, many = {"fr": ("la personne", "les personnes"), "nl": ("de persoon", "de mensen")}[
        language
    ]
    for mission, words, others in ((CO_CONSULTATION, one, many), (EXCHANGE, many, one)):
        talk = PrivateChatDriver(language).begins().follows((*mission, *SAID))
        if talk.pending == "channel":
            talk.presses("channel:phone")
        talk.types("5000")
        asked = talk.text(language).splitlines()[1]
        assert words in asked
        assert others not in asked


@pytest.mark.parametrize("language", FINISHED)
def test_a_kept_mission_has_no_reason_of_another(language: str) -> None:
    """The card says that the requester chose it; the flag says what the answers led to."""
    talk = PrivateChatDriver(language).begins()
    talk.follows(("entrance:known", "role:partner", "wanted:knowledge_exchange"))
    talk.follows(("present:team", "team_aim:learn", "result:kept", *SAID))
    while talk.pending:
        talk.follows((_step(talk.pending),))
    talk.presses(talk.send_code)
    request = talk.requests[0]
    assert request.mission is Mission.KNOWLEDGE_EXCHANGE
    assert request.mission is not request.computed
    card = text_of(talk.posted[0].screen, language)
    chosen = {"fr": "choisie par le demandeur", "nl": "gekozen door de aanvrager"}[language]
    assert chosen in card
    assert {"fr": "Parce qu", "nl": "Omdat"}[language] not in card


def _step(asked: str) -> str:
    answers = {"age_group": "age_group:adults", "timing": "timing:asap", "themes": "stress"}
    others = {"participants": "12", "informed": "informed:yes", "channel": "channel:phone"}
    return {**answers, **others, "where": "5000"}[asked]


def test_what_is_new_to_the_coordination_was_sent_by_its_requester() -> None:
    """Each reads where a request stands in words of his or her own."""
    own = [said(state_said(State.NEW), language) for language in FINISHED]
    assert own == ["Envoyée", "Verstuurd"]
    assert said(state_said(State.CLOSED), "fr") == "Clôturée"


def test_the_bot_speaks_with_one_voice() -> None:
    """Its sentences say "nous"; "je" is a person's: on a button, in quotes, in a reply's words."""
    own = re.compile(r"(^|[.:!] )(Je |J'|Voici ce que j')")
    by_bot = [one for one in entries("fr") if not re.search(r"\bI\b", str(one.id))]
    sentences = [str(one.string) for one in by_bot if str(one.string).endswith((".", ":"))]
    assert len(sentences) > 100
    assert [one for one in sentences if own.search(re.sub("«.*?»", "", one))] == []
