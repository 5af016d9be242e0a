"""Danger and traces of a person: read before anything is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.catalogues import Catalogues
from bot.places import belgium
from conversations.directory import Area, HelpLine, HelpPurpose
from conversations.languages.dangers import DangerKind
from conversations.protocol.effects import Edit, Send, Strip
from conversations.protocol.session import Emergency, Masked
from conversations.screens.emergency import numbers_line
from conversations.text import Language, Names
from tests.support.demo_context import directory
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    LAST,
    NEED,
    SAID,
    TEAM,
    PrivateChatDriver,
)

DANGER = {"fr": "je veux mourir", "nl": "ik wil dood"}
NISS = "93.05.18-223.61"


def _to_the_need(talk: PrivateChatDriver) -> PrivateChatDriver:
    return talk.begins().follows((*EXCHANGE, *SAID[:2]))


def test_danger_is_read_before_anything_else(talk: PrivateChatDriver) -> None:
    """At a choice, the numbers come at once; the text is not repeated, and not lost."""
    talk.begins().follows(("role:partner", "need:person"))
    question = talk.screen
    talk.types(DANGER["fr"])
    assert talk.draft.overlay == Emergency(held=DANGER["fr"], danger=DangerKind.SUICIDE)
    assert "112" in talk.text().splitlines()[0]
    assert DANGER["fr"] not in talk.text()
    talk.presses("emergency:continue")
    assert talk.screen.codes == {*question.codes, "noted:drop"}
    assert talk.draft.answers["remark"] == DANGER["fr"]


def test_a_text_about_danger_can_be_the_need(talk: PrivateChatDriver) -> None:
    """At the need itself, one tap takes the text as the answer."""
    _to_the_need(talk).types("Que dire à qui dit « je veux mourir » ?")
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    assert "je veux mourir" in str(talk.draft.answers["need_text"])
    assert talk.pending == "organisation_kind"


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_text_about_danger_that_is_too_long_still_brings_the_numbers(language: str) -> None:
    """What no answer could hold is not held; the question stands when the page is closed."""
    talk = _to_the_need(PrivateChatDriver(language))
    asked = talk.pending
    talk.types(f"{DANGER[language]}. " + "bla " * 2500)
    assert isinstance(talk.draft.overlay, Emergency)
    assert talk.draft.overlay.held is None
    talk.presses("emergency:continue")
    assert talk.pending == asked


def test_a_held_text_passes_the_guard(talk: PrivateChatDriver) -> None:
    """What identifies a person is masked before the text is held, and shown before it is kept."""
    _to_the_need(talk).types(f"Il dit « je veux mourir », numéro {NISS}.")
    assert NISS not in talk.session.model_dump_json()
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Masked)
    talk.presses("guard:keep")
    assert NISS not in str(talk.draft.answers["need_text"])
    assert talk.pending == "organisation_kind"


def test_leaving_at_an_emergency_keeps_the_draft(talk: PrivateChatDriver) -> None:
    """Later is later: the page goes, the answers stay, and a new text goes on."""
    talk.begins().follows(EXCHANGE[:2])
    answers = talk.draft.answers
    talk.commands("urgence")
    talk.presses("emergency:later")
    assert talk.draft.answers == answers
    assert not talk.screen.codes & {"emergency:continue", "emergency:later"}
    talk.types("bonjour")
    assert talk.draft.answers == answers


@pytest.mark.parametrize(("spoken", "code"), [("fr", "nl"), ("nl", "fr"), ("nl", None)])
def test_the_first_cry_is_answered_in_its_language(spoken: str, code: str | None) -> None:
    """Before a language is chosen, the page speaks the language of the phrase."""
    talk = PrivateChatDriver(language_code=code)
    talk.types(DANGER[spoken])
    assert isinstance(talk.draft.overlay, Emergency)
    (page,) = talk.last(Send)
    assert page.languages == (spoken,)


def test_once_a_language_is_chosen_it_stays(talk: PrivateChatDriver) -> None:
    """A phrase in the other language does not change the language of the conversation."""
    talk.begins().types(DANGER["nl"])
    assert isinstance(talk.draft.overlay, Emergency)
    assert talk.session.language is Language.FR


def test_the_emergency_command_needs_no_language() -> None:
    """Without a language the numbers of both languages are shown, in both."""
    talk = PrivateChatDriver(language_code=None)
    talk.commands("nood")
    (page,) = talk.last(Send)
    assert set(page.languages) == {"fr", "nl"}
    assert {"107", "106"} <= set(talk.text().replace("(", " ").split())


def test_the_guard_shows_the_masked_text_and_keeps_nothing_else(talk: PrivateChatDriver) -> None:
    """The original is not kept; write again asks again, keep takes the masked text."""
    _to_the_need(talk).types(f"Monsieur Exemple, {NISS}, va mal.")
    assert isinstance(talk.draft.overlay, Masked)
    assert NISS not in talk.session.model_dump_json()
    talk.presses("guard:rewrite")
    assert talk.pending == "need_text"
    talk.types(f"Numéro {NISS}.")
    talk.presses("guard:keep")
    assert "need_text" in talk.draft.answers
    assert NISS not in talk.session.model_dump_json()


def test_another_text_at_the_guard_is_read_anew(talk: PrivateChatDriver) -> None:
    """Writing again without pressing is understood too."""
    _to_the_need(talk).types(f"Numéro {NISS}.")
    talk.types(NEED)
    assert talk.draft.answers["need_text"] == NEED


def test_who_and_when_pass_the_guard_too(talk: PrivateChatDriver) -> None:
    """Participants and a moment in words are free texts: identifiers are masked there as well."""
    talk.begins().follows((*TEAM, *SAID, "stress"))
    talk.types(f"12 bénévoles, dont Madame Exemple {NISS}")
    assert isinstance(talk.draft.overlay, Masked)
    talk.presses("guard:keep")
    assert NISS not in talk.session.model_dump_json()
    talk.follows(LAST[:2])
    talk.types("après le rendez-vous de Madame Exemple")
    assert isinstance(talk.draft.overlay, Masked)
    talk.presses("guard:keep")
    assert "Exemple" not in str(talk.draft.answers["timing"])


def test_a_need_that_raised_the_numbers_is_flagged_first(talk: PrivateChatDriver) -> None:
    """The coordinator reads first that the emergency numbers were shown for this request."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2], DANGER["fr"]))
    talk.presses("emergency:continue")
    talk.follows(DETAILS[3:])
    talk.presses(talk.send_code)
    assert talk.requests[0].flags[0] == "numbers_shown"


WORRY = "Il a des armes chez lui."


def test_a_possible_sign_gives_the_numbers_and_stops_nobody(talk: PrivateChatDriver) -> None:
    """The text is the answer, and 112 stands above the next question."""
    _to_the_need(talk).types(WORRY)
    assert talk.draft.answers["need_text"] == WORRY
    assert talk.pending == "organisation_kind"
    assert "112" in talk.text().splitlines()[0]


def test_the_page_gives_the_numbers_that_fit_first(talk: PrivateChatDriver) -> None:
    """112 stands above; then what the words speak of, before the other lines."""
    talk.begins().types("il a avalé toute la boîte de cachets")
    first, second, *_others = talk.text().splitlines()
    assert "112" in first
    assert "070 245 245" in second


def test_a_line_gives_the_numbers_of_the_region() -> None:
    """Once the place is known, the team of its province is named before other lines."""
    team = HelpLine(
        number="081 00 00 00",
        names=Names((("fr", "Équipe de Namur"),)),
        purpose=HelpPurpose.CHILD_ABUSE,
        checked_on=None,
        area=Area(provinces=frozenset({"namur"})),
    )
    here = replace(directory(), help_lines=(*directory().help_lines, team))
    namur, mons = (belgium().by_postal_code(code)[0] for code in ("5000", "7000"))
    said = {
        place: Catalogues.load().say(
            numbers_line(here, ("fr",), DangerKind.CHILD_ABUSE, place), Language.FR
        )
        for place in (namur, mons, None)
    }
    assert said[namur].index("081 00 00 00") < said[namur].index("103")
    assert "081" not in said[mons] + said[None]


def test_the_numbers_of_a_kind_come_once_in_a_draft(talk: PrivateChatDriver) -> None:
    """A second text of the same kind shows the next question alone."""
    _to_the_need(talk).types(WORRY)
    talk.types("en mai, il a des armes")
    assert "112" not in talk.text()


def test_numbers_stand_above_what_else_is_said(talk: PrivateChatDriver) -> None:
    """A misunderstanding keeps its advice, below the numbers."""
    talk.begins()
    talk.types("il y a un fusil chez lui")
    first, *others = talk.text().splitlines()
    assert "112" in first
    assert any(others)


def test_numbers_are_not_edited_away_by_what_is_typed_next(talk: PrivateChatDriver) -> None:
    """Of the message with the numbers, only the buttons are taken off."""
    _to_the_need(talk).types(WORRY)
    talk.types("en mai")
    assert talk.last(Strip)
    assert not talk.last(Edit)


def test_the_page_is_not_edited_away_either(talk: PrivateChatDriver) -> None:
    """What is typed after the page comes as a new message below it."""
    _to_the_need(talk).types(DANGER["fr"])
    talk.types("c'est pour une dame que je suis")
    assert not talk.last(Edit)
    assert talk.last(Send)


def test_the_card_names_the_kind_of_danger(talk: PrivateChatDriver) -> None:
    """A text with a possible sign marks the request with the kind of its words."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2], WORRY, *SAID[3:], *LAST))
    talk.presses(talk.send_code)
    assert talk.requests[0].flags[0] == "danger_weapon"


def test_two_words_at_a_choice_are_kept_too(talk: PrivateChatDriver) -> None:
    """Too short to describe a need, and not lost."""
    talk.begins().follows(CO_CONSULTATION[:2]).types("veut mourir")
    talk.presses("emergency:continue")
    assert "veut mourir" in str(talk.draft.answers)


def test_a_training_in_prevention_passes(talk: PrivateChatDriver) -> None:
    """Words of danger in a training are no danger."""
    text = "Une formation en prévention du suicide pour douze bénévoles."
    _to_the_need(talk).types(text)
    assert talk.draft.answers["need_text"] == text
    assert not talk.draft.dangers
