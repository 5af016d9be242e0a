"""What is typed: danger first, then words that work anywhere, then an answer."""

from __future__ import annotations

import pytest

from conversations.effects import Edit, Send, Strip
from conversations.inbound import MediaKind
from conversations.session import Emergency, Masked, Page, Suggested
from conversations.text import Language
from tests.conversations.talk import CO_CONSULTATION, DETAILS, EXCHANGE, NEED, Talk
from tests.conversations.world import directory

FACTS = CO_CONSULTATION[:6]
TEAM = (
    "entrance:guided",
    "role:partner",
    "need:team",
    "team_aim:learn",
    "result:go_on",
    "notice:accepted",
    "organisation_kind:social",
)
DANGER = {"fr": "je veux mourir", "nl": "ik wil dood"}
NISS = "93.05.18-223.61"


def _to_the_need(talk: Talk) -> Talk:
    return talk.begins().follows((*EXCHANGE, "5000", "age_group:adults"))


def test_a_typed_answer_freezes_the_question(talk: Talk) -> None:
    """What was asked and answered stays as text; the next question is a new message below."""
    talk.begins().follows(("entrance:guided", "role:partner"))
    asked = talk.live_message
    talk.types("une équipe")
    (frozen,) = talk.last(Edit)
    (below,) = talk.last(Send)
    assert frozen.screen.codes == frozenset()
    assert frozen.message_id in {asked, None}
    assert len(frozen.screen.lines) == 2
    assert talk.draft.answers["need"] == "team"
    assert below.screen.codes > {"team_aim:learn"}


def test_a_text_that_fits_nothing_is_not_kept(talk: Talk) -> None:
    """The question stays, a line says what to do, and what was typed is nowhere."""
    talk.begins().follows(("entrance:guided", "role:partner"))
    talk.types("xyzzyx plugh")
    assert talk.pending == "need"
    assert talk.draft.misses == 1
    assert len(talk.last(Strip)) == 1
    assert "xyzzyx" not in talk.session.model_dump_json()


def test_a_human_is_offered_after_three_misunderstandings(talk: Talk) -> None:
    """The contact of a human stands in the third answer, and an answer begins the count anew."""
    email = directory().human_contact.email
    assert email
    talk.begins().follows(("entrance:guided", "role:partner"))
    for expected in (False, False, True):
        talk.types("xyzzyx plugh")
        assert (email in talk.text()) is expected
    talk.presses("need:team")
    assert talk.draft.misses == 0


def test_a_near_miss_is_asked_back(talk: Talk) -> None:
    """One close option is suggested; yes takes it, no asks the question again."""
    talk.begins().follows(("entrance:guided", "role:partner"))
    talk.types("equpie")
    assert isinstance(talk.draft.aside, Suggested)
    talk.presses("suggest:none")
    assert talk.pending == "need"
    talk.types("equpie")
    talk.types("oui")
    assert talk.draft.answers["need"] == "team"


def test_a_close_theme_is_one_of_several(talk: Talk) -> None:
    """A suggestion on a question that takes several answers is stored as a list of one."""
    talk.begins().follows(TEAM)
    talk.types("depresion")
    if isinstance(talk.draft.aside, Suggested):
        talk.presses("suggest:0")
    assert talk.draft.answers["themes"] == ["depression"]


def test_several_themes_can_be_typed(talk: Talk) -> None:
    """Themes separated by commas are all taken."""
    talk.begins().follows(TEAM)
    talk.types("stress, deuil")
    assert talk.draft.answers["themes"] == ["stress", "grief"]


def test_another_text_at_a_suggestion_is_read_anew(talk: Talk) -> None:
    """Whoever types something else than yes or no has answered the question itself."""
    talk.begins().follows(("entrance:guided", "role:partner"))
    talk.types("equpie")
    talk.types("un avis pour mon travail")
    assert talk.draft.answers["need"] == "advice"


def test_several_places_of_one_name_are_offered(talk: Talk) -> None:
    """A postal code of two municipalities asks which one."""
    talk.begins().follows(EXCHANGE)
    talk.types("1050")
    assert isinstance(talk.draft.aside, Suggested)
    assert len(talk.draft.aside.values) == 2
    talk.presses("suggest:1")
    assert talk.path.answers["where"].postal_code == "1050"


@pytest.mark.parametrize(("word", "page"), [("aide", "help"), ("Taal", "language")])
def test_words_work_at_any_question(word: str, page: str, talk: Talk) -> None:
    """Help and language are words too, at a choice as at a free text."""
    _to_the_need(talk).types(word)
    assert talk.draft.aside == Page(name=page)
    assert "need_text" not in talk.draft.answers


def test_only_a_detail_can_be_passed_over(talk: Talk) -> None:
    """The word "passer" skips an optional question, and is no answer to another one."""
    talk.reaches_summary()
    talk.follows(("summary:details", "details:more"))
    talk.presses("open:days")
    talk.types("passer")
    assert talk.draft.answers["days"] == "skip"
    other = Talk()
    other.begins().follows(("entrance:guided", "role:partner")).types("passer")
    assert other.pending == "need"


def test_the_buttons_of_a_result_can_be_typed(talk: Talk) -> None:
    """The label of a button works where no question is asked, and the message is left as it is."""
    talk.begins().follows(FACTS)
    talk.types("Poursuivre la demande")
    assert talk.pending == "notice"
    talk.types("retour")
    talk.types("ce n'est pas ça")
    assert talk.draft.aside == Page(name="not_right")


@pytest.mark.parametrize(
    "where", [FACTS, (*CO_CONSULTATION, *DETAILS), ("entrance:guided", "role:other")]
)
def test_a_text_at_a_screen_without_question_is_answered(
    where: tuple[str, ...], talk: Talk
) -> None:
    """At a result, a summary or an exit, any other text changes nothing and is answered."""
    talk.begins().follows(where)
    screen, answers = talk.screen, talk.draft.answers
    talk.types("xyzzyx plugh")
    assert talk.screen.rows == screen.rows
    assert talk.screen.lines[1:] == screen.lines
    assert talk.draft.answers == answers


def test_danger_is_read_before_anything_else(talk: Talk) -> None:
    """At a choice, the numbers come at once and the text is dropped."""
    talk.begins().follows(FACTS[:3])
    question = talk.screen
    talk.types(DANGER["fr"])
    assert talk.draft.aside == Emergency()
    assert "112" in talk.text().splitlines()[0]
    assert DANGER["fr"] not in talk.text()
    talk.presses("emergency:continue")
    assert talk.screen == question


def test_a_text_about_danger_can_be_the_need(talk: Talk) -> None:
    """At the need itself, one tap takes the text as the answer."""
    _to_the_need(talk).types("Une formation : que dire à qui dit « je veux mourir » ?")
    assert isinstance(talk.draft.aside, Emergency)
    talk.presses("emergency:continue")
    assert "je veux mourir" in str(talk.draft.answers["need_text"])
    assert talk.pending == "timing"


def test_a_held_text_passes_the_guard(talk: Talk) -> None:
    """What identifies a person is masked before the text is held, and shown before it is kept."""
    _to_the_need(talk).types(f"Il dit « je veux mourir », numéro {NISS}.")
    assert NISS not in talk.session.model_dump_json()
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.aside, Masked)
    talk.presses("guard:keep")
    assert NISS not in str(talk.draft.answers["need_text"])
    assert talk.pending == "timing"


def test_leaving_at_an_emergency_keeps_the_draft(talk: Talk) -> None:
    """Later is later: the page goes, the answers stay, and a new text goes on."""
    talk.begins().follows(FACTS)
    answers = talk.draft.answers
    talk.commands("urgence")
    talk.presses("emergency:later")
    assert talk.draft.answers == answers
    assert not talk.screen.codes
    talk.types("bonjour")
    assert talk.draft.answers == answers


@pytest.mark.parametrize(("spoken", "code"), [("fr", "nl"), ("nl", "fr"), ("nl", None)])
def test_the_first_cry_is_answered_in_its_language(spoken: str, code: str | None) -> None:
    """Before a language is chosen, the page speaks the language of the phrase."""
    talk = Talk(language_code=code)
    talk.types(DANGER[spoken])
    assert isinstance(talk.draft.aside, Emergency)
    (page,) = talk.last(Send)
    assert page.languages == (spoken,)


def test_once_a_language_is_chosen_it_stays(talk: Talk) -> None:
    """A phrase in the other language does not change the language of the conversation."""
    talk.begins().types(DANGER["nl"])
    assert isinstance(talk.draft.aside, Emergency)
    assert talk.session.language is Language.FR


def test_the_emergency_command_needs_no_language() -> None:
    """Without a language the numbers of both languages are shown, in both."""
    talk = Talk(language_code=None)
    talk.commands("nood")
    (page,) = talk.last(Send)
    assert set(page.languages) == {"fr", "nl"}
    assert {"107", "106"} <= set(talk.text().replace("(", " ").split())


def test_the_guard_shows_the_masked_text_and_keeps_nothing_else(talk: Talk) -> None:
    """The original is not kept; write again asks again, keep takes the masked text."""
    _to_the_need(talk).types(f"Monsieur Exemple, {NISS}, va mal.")
    assert isinstance(talk.draft.aside, Masked)
    assert NISS not in talk.session.model_dump_json()
    talk.presses("guard:rewrite")
    assert talk.pending == "need_text"
    talk.types(f"Numéro {NISS}.")
    talk.presses("guard:keep")
    assert "need_text" in talk.draft.answers
    assert NISS not in talk.session.model_dump_json()


def test_another_text_at_the_guard_is_read_anew(talk: Talk) -> None:
    """Writing again without pressing is understood too."""
    _to_the_need(talk).types(f"Numéro {NISS}.")
    talk.types(NEED)
    assert talk.draft.answers["need_text"] == NEED


def test_who_and_when_pass_the_guard_too(talk: Talk) -> None:
    """Participants and a moment in words are free texts: identifiers are masked there as well."""
    talk.begins().follows((*TEAM, "stress"))
    talk.types(f"12 bénévoles, dont Madame Exemple {NISS}")
    assert isinstance(talk.draft.aside, Masked)
    talk.presses("guard:keep")
    assert NISS not in talk.session.model_dump_json()
    talk.follows(("5000", "age_group:adults", NEED))
    talk.types("après le rendez-vous de Madame Exemple")
    assert isinstance(talk.draft.aside, Masked)
    talk.presses("guard:keep")
    assert "Exemple" not in str(talk.draft.answers["timing"])


def test_a_text_too_long_is_counted(talk: Talk) -> None:
    """5,000 characters are refused with the number of characters too many."""
    _to_the_need(talk).types("a " * 2500)
    assert talk.pending == "need_text"
    assert "4199" in talk.text().replace(" ", "").replace("\u202f", "")


def test_one_message_may_say_who_asks(talk: Talk) -> None:
    """Name, function and organisation in one message answer three questions; a name answers one."""
    steps = (*EXCHANGE, "5000", "age_group:adults", NEED, "timing:asap")
    talk.begins().follows((*steps, "Camille Exemple, infirmière, Maison inventée"))
    assert talk.pending == "contact"
    other = Talk().begins().follows((*steps, "Camille Exemple"))
    assert other.pending == "function"
    other.types("infirmière")
    other.types("Maison, inventée")
    assert other.draft.answers["organisation"] == "Maison, inventée"


def test_an_edited_message_is_taken_again(talk: Talk) -> None:
    """While it is an answer of the draft, a changed message changes the answer."""
    _to_the_need(talk).types(NEED)
    message = max(talk.draft.typed_ids)
    talk.edits(message, "Un autre besoin inventé.")
    assert talk.draft.answers["need_text"] == "Un autre besoin inventé."
    assert talk.pending == "timing"


def test_an_edit_that_answers_nothing_keeps_the_answer(talk: Talk) -> None:
    """An edit that cannot be read is told what to do, and the answer stays."""
    _to_the_need(talk).types(NEED)
    message = max(talk.draft.typed_ids)
    talk.edits(message, "…")
    assert talk.draft.answers["need_text"] == NEED
    talk.edits(message, DANGER["fr"])
    assert isinstance(talk.draft.aside, Emergency)
    assert talk.draft.answers["need_text"] == NEED


def test_an_edit_of_a_dormant_answer_is_left_alone(talk: Talk) -> None:
    """A message whose question is no longer on the path says nothing any more."""
    talk.begins().follows(("entrance:guided", "role:partner"))
    talk.types("une équipe")
    message = max(talk.draft.typed_ids)
    talk.follows(("go:back", "go:back", "role:other"))
    answers = talk.draft.answers
    talk.edits(message, "un avis pour mon travail")
    assert talk.draft.answers == answers


def test_an_edit_of_any_other_message_is_left_alone(talk: Talk) -> None:
    """A changed message that answered nothing is no news, unless it speaks of danger."""
    talk.begins()
    assert talk.edits(999, "autre chose").effects == ()
    talk.edits(999, DANGER["fr"])
    assert isinstance(talk.draft.aside, Emergency)


def test_an_edit_after_sending_is_not_passed_on(talk: Talk) -> None:
    """What was sent is what was confirmed; the person is told so."""
    talk.reaches_summary()
    talk.presses(talk.send_code)
    request = talk.requests[0]
    talk.edits(3, "Un autre besoin inventé.")
    assert talk.requests == (request,)
    assert talk.last(Send)


@pytest.mark.parametrize("kind", MediaKind)
def test_what_is_no_text_is_answered_in_one_line(kind: MediaKind, talk: Talk) -> None:
    """A photo, a voice or a file changes nothing: one line, and the question stays."""
    talk.begins().follows(FACTS)
    question, answers = talk.screen, talk.draft.answers
    talk.sends(kind)
    assert talk.screen.lines[1:] == question.lines
    assert talk.draft.answers == answers


def test_a_photo_before_anything_is_met_with_the_start(talk: Talk) -> None:
    """Whoever begins with a photo is told so, and can begin."""
    talk.sends(MediaKind.PHOTO)
    assert "entrance:guided" in talk.screen.codes
    talk.presses("entrance:guided")
    assert talk.pending == "role"


def test_a_person_who_blocks_the_bot_hears_nothing(talk: Talk) -> None:
    """Blocking is no turn to answer."""
    talk.begins()
    session = talk.session
    assert talk.blocks().effects == ()
    assert talk.session == session
