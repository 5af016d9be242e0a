"""What is typed: danger first, then words that work anywhere, then an answer."""

from __future__ import annotations

import pytest

from conversations.chat.reply import MOST_REMEMBERED
from conversations.protocol.effects import Edit, Send, Strip
from conversations.protocol.inbound import MediaKind
from conversations.protocol.session import Emergency, Page, Suggested
from tests.support.demo_context import directory
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    EXCHANGE_SAID,
    LAST,
    NEED,
    SAID,
    TEAM,
    PrivateChatDriver,
)

FACTS = CO_CONSULTATION[:5]
DANGER = "je veux mourir"


def _to_the_need(talk: PrivateChatDriver) -> PrivateChatDriver:
    return talk.begins().follows((*EXCHANGE, *SAID[:2]))


def test_a_typed_answer_freezes_the_question(talk: PrivateChatDriver) -> None:
    """What was asked and answered stays as text; the next question is a new message below."""
    talk.begins().follows(["role:partner"])
    asked = talk.live_message
    talk.types("une équipe")
    (frozen,) = talk.last(Edit)
    (below,) = talk.last(Send)
    assert frozen.screen.codes == frozenset()
    assert frozen.message_id in {asked, None}
    assert len(frozen.screen.lines) == 2
    assert talk.draft.answers["need"] == "team"
    assert below.screen.codes > {"team_aim:learn"}


def test_a_text_that_fits_nothing_is_not_kept(talk: PrivateChatDriver) -> None:
    """The question stays, a line says what to do, and what was typed is nowhere."""
    talk.begins().follows(["role:partner"])
    talk.types("xyzzyx plugh")
    assert talk.pending == "need"
    assert talk.draft.misses == 1
    assert len(talk.last(Strip)) == 1
    assert "xyzzyx" not in talk.session.model_dump_json()


def test_a_human_is_offered_after_three_misunderstandings(talk: PrivateChatDriver) -> None:
    """The contact of a human stands in the third answer, and an answer begins the count anew."""
    email = directory().human_contact.email
    assert email
    talk.begins().follows(["role:partner"])
    for expected in (False, False, True):
        talk.types("xyzzyx plugh")
        assert (email in talk.text()) is expected
    talk.presses("need:team")
    assert talk.draft.misses == 0


def test_a_near_miss_is_asked_back(talk: PrivateChatDriver) -> None:
    """One close option is suggested; yes takes it, no asks the question again."""
    talk.begins().follows(["role:partner"])
    talk.types("equpie")
    assert isinstance(talk.draft.overlay, Suggested)
    talk.presses("suggest:none")
    assert talk.pending == "need"
    talk.types("equpie")
    talk.types("oui")
    assert talk.draft.answers["need"] == "team"


def test_a_close_theme_is_one_of_several(talk: PrivateChatDriver) -> None:
    """A suggestion on a question that takes several answers is stored as a list of one."""
    talk.begins().follows((*TEAM, *SAID))
    talk.types("depresion")
    if isinstance(talk.draft.overlay, Suggested):
        talk.presses("suggest:0")
    assert talk.draft.answers["themes"] == ["depression"]


def test_several_themes_can_be_typed(talk: PrivateChatDriver) -> None:
    """Themes separated by commas are all taken."""
    talk.begins().follows((*TEAM, *SAID))
    talk.types("stress, deuil")
    assert talk.draft.answers["themes"] == ["stress", "grief"]


def test_another_text_at_a_suggestion_is_read_anew(talk: PrivateChatDriver) -> None:
    """Whoever types something else than yes or no has answered the question itself."""
    talk.begins().follows(["role:partner"])
    talk.types("equpie")
    talk.types("un avis pour mon travail")
    assert talk.draft.answers["need"] == "advice"


def test_several_places_of_one_name_are_offered(talk: PrivateChatDriver) -> None:
    """A postal code of two municipalities asks which one."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    talk.types("1050")
    assert isinstance(talk.draft.overlay, Suggested)
    assert len(talk.draft.overlay.values) == 2
    talk.presses("suggest:1")
    assert talk.path.answers["where"].postal_code == "1050"


@pytest.mark.parametrize(("word", "page"), [("aide", "help"), ("Taal", "language")])
def test_words_work_at_any_question(word: str, page: str, talk: PrivateChatDriver) -> None:
    """Help and language are words too, at a choice as at a free text."""
    _to_the_need(talk).types(word)
    assert talk.draft.overlay == Page(name=page)
    assert "need_text" not in talk.draft.answers


def test_only_a_detail_can_be_passed_over(talk: PrivateChatDriver) -> None:
    """The word "passer" skips an optional question, and is no answer to another one."""
    talk.reaches_summary()
    talk.follows(("summary:details", "open:frequency"))
    talk.types("passer")
    assert talk.draft.answers["frequency"] == "skip"
    other = PrivateChatDriver()
    other.begins().follows(["role:partner"]).types("passer")
    assert other.pending == "need"


def test_the_buttons_of_a_result_can_be_typed(talk: PrivateChatDriver) -> None:
    """The label of a button works where no question is asked, and the message is left as it is."""
    talk.begins().follows(FACTS)
    talk.types("Oui, j'ai lu, je continue")
    assert talk.pending == "name"
    talk.types("retour")
    talk.types("ce n'est pas ça")
    assert talk.draft.overlay == Page(name="not_right")


@pytest.mark.parametrize("where", [FACTS, (*CO_CONSULTATION, *DETAILS), ("role:other",)])
def test_a_text_at_a_screen_without_question_is_answered(
    where: tuple[str, ...], talk: PrivateChatDriver
) -> None:
    """At a result, a summary or an exit, any other text changes nothing and is answered."""
    talk.begins().follows(where)
    screen, answers = talk.screen, talk.draft.answers
    talk.types("xyzzyx plugh")
    assert talk.screen.rows == screen.rows
    assert talk.screen.lines[2:] == screen.lines
    assert talk.draft.answers == answers


def test_a_text_too_long_for_its_question_is_a_remark(talk: PrivateChatDriver) -> None:
    """5,000 characters, more than a description takes, are kept; the question stands."""
    _to_the_need(talk).types("a " * 2500)
    assert talk.pending == "need_text"
    assert str(talk.draft.answers["remark"]).count("a") == 2500
    talk.types("b " * 2500)
    assert "b" not in str(talk.draft.answers["remark"])
    assert "8192" in talk.text() or "trop" in talk.text()


def test_one_message_may_say_who_asks(talk: PrivateChatDriver) -> None:
    """Name, function and organisation in one message answer three questions; a name answers one."""
    steps = EXCHANGE
    talk.begins().follows((*steps, "Camille Exemple, infirmière, Maison inventée"))
    assert talk.pending == "contact"
    other = PrivateChatDriver().begins().follows((*steps, "Camille Exemple"))
    assert other.pending == "function"
    other.types("infirmière")
    other.types("Maison, inventée")
    assert other.draft.answers["organisation"] == "Maison, inventée"


def test_an_edited_message_is_taken_again(talk: PrivateChatDriver) -> None:
    """While it is an answer of the draft, a changed message changes the answer."""
    _to_the_need(talk).types(NEED)
    message = max(talk.draft.typed_ids)
    talk.edits(message, "Un autre besoin inventé.")
    assert talk.draft.answers["need_text"] == "Un autre besoin inventé."
    assert talk.pending == "organisation_kind"


def test_the_newest_typed_answers_are_remembered(talk: PrivateChatDriver) -> None:
    """Whoever answers again and again makes no draft grow; the last one can still be edited."""
    _to_the_need(talk)
    for number in range(MOST_REMEMBERED + 10):
        talk.types(f"Un besoin inventé, {number}.")
        if number:
            talk.presses("retyped:replace")
        talk.presses("go:back")
    assert len(talk.draft.typed_ids) == MOST_REMEMBERED
    talk.edits(max(talk.draft.typed_ids), NEED)
    assert talk.draft.answers["need_text"] == NEED


def test_an_edit_that_answers_nothing_keeps_the_answer(talk: PrivateChatDriver) -> None:
    """An edit that cannot be read is told what to do, and the answer stays."""
    _to_the_need(talk).types(NEED)
    message = max(talk.draft.typed_ids)
    talk.edits(message, "…")
    assert talk.draft.answers["need_text"] == NEED
    talk.edits(message, DANGER)
    assert isinstance(talk.draft.overlay, Emergency)
    assert talk.draft.answers["need_text"] == NEED


def test_an_edit_of_a_dormant_answer_is_left_alone(talk: PrivateChatDriver) -> None:
    """A message whose question is no longer on the path says nothing any more."""
    talk.begins().follows(["role:partner"])
    talk.types("une équipe")
    message = max(talk.draft.typed_ids)
    talk.follows(("go:back", "go:back", "role:other"))
    answers = talk.draft.answers
    talk.edits(message, "un avis pour mon travail")
    assert talk.draft.answers == answers


def test_an_edit_of_any_other_message_changes_nothing(talk: PrivateChatDriver) -> None:
    """A changed message that answered nothing is told so, unless it speaks of danger."""
    answers = talk.begins().draft.answers
    talk.edits(999, "autre chose")
    assert "ne répond à rien" in talk.text()
    assert talk.draft.answers == answers
    talk.edits(999, DANGER)
    assert isinstance(talk.draft.overlay, Emergency)


def test_an_edit_after_sending_is_not_passed_on(talk: PrivateChatDriver) -> None:
    """What was sent is what was confirmed; the person is told so."""
    talk.reaches_summary()
    talk.presses(talk.send_code)
    request = talk.requests[0]
    talk.edits(3, "Un autre besoin inventé.")
    assert talk.requests == (request,)
    assert talk.last(Send)


@pytest.mark.parametrize("kind", MediaKind)
def test_what_is_no_text_is_answered_in_one_line(kind: MediaKind, talk: PrivateChatDriver) -> None:
    """A photo, a voice or a file changes nothing: one line, and the question stays."""
    talk.begins().follows(FACTS)
    question, answers = talk.screen, talk.draft.answers
    talk.sends(kind)
    assert talk.screen.lines[2:] == question.lines
    assert talk.draft.answers == answers


def test_a_photo_before_anything_is_met_with_the_start(talk: PrivateChatDriver) -> None:
    """Whoever begins with a photo is told so, and can begin."""
    talk.sends(MediaKind.PHOTO)
    assert "role:partner" in talk.screen.codes
    talk.presses("role:partner")
    assert talk.pending == "need"


def test_a_person_who_blocks_the_bot_hears_nothing(talk: PrivateChatDriver) -> None:
    """Blocking is no turn to answer."""
    talk.begins()
    session = talk.session
    assert talk.blocks().effects == ()
    assert talk.session == session


def test_a_code_of_another_country_is_said_to_be_one(talk: PrivateChatDriver) -> None:
    """Neither taken for the Belgian place of the same figures, nor called unknown."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    talk.types("L-6700")
    assert "n'est pas belge" in talk.text()
    assert "where" not in talk.draft.answers


def test_the_part_that_was_named_stands_in_the_summary(talk: PrivateChatDriver) -> None:
    """Who types Jambes reads it beside Namur, as the desk will on the card."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_SAID, "à jambes", "suggest:0", *LAST[1:]))
    assert "5100 Namur (Jambes)" in talk.text()
