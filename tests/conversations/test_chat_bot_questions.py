"""A question to the bot gets its answer, then the question on the screen stands again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.catalogues import Catalogues
from conversations.protocol.session import Page, PageName, Understood
from conversations.reading.questions import Wish
from conversations.screens.bot_answers import WISHED, command_for, line_about
from conversations.text import Language
from tests.support.demo_context import REFERENCE, directory
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import EXCHANGE, SAID, PrivateChatDriver

_BRUSSELS = {
    "postal_code": "1000",
    "municipality": "21004",
    "names": {"fr": "Bruxelles", "nl": "Brussel"},
}
LONGEST = 200
AT_THE_NEED = (*EXCHANGE, *SAID[:2])


@pytest.mark.parametrize("wish", Wish)
@pytest.mark.parametrize("language", Language)
def test_every_wish_has_a_line_or_a_page(language: Language, wish: Wish) -> None:
    """A line is short, in each language; what is done instead has none."""
    line = line_about(wish, directory())
    assert (line is None) is (wish in WISHED)
    assert command_for(wish) is None or wish in WISHED
    if line:
        assert 0 < len(Catalogues.load().say(line, language)) <= LONGEST


def _at_the_need(talk: PrivateChatDriver) -> PrivateChatDriver:
    talk.begins()
    for step in AT_THE_NEED:
        talk.presses(step) if ":" in step else talk.types(step)
    assert talk.pending == "need_text"
    return talk


def test_the_question_stands_again_below_the_answer(talk: PrivateChatDriver) -> None:
    """At a choice and at a free text alike, and nothing is stored as an answer."""
    talk.begins()
    asked = talk.screen.codes
    talk.types("c'est à ma charge ?")
    assert "gratuit" in talk.text()
    assert talk.screen.codes == asked
    _at_the_need(talk)
    answers = talk.draft.answers
    for text, said in (
        ("qui va lire ce que j'écris ?", "coordination locale"),
        ("quand est-ce que j'aurai une réponse ?", "5 jours ouvrables"),
        ("Merci beaucoup !", "plaisir"),
        ("👍", "Très bien"),
        ("Bonjour", "Bonjour"),
    ):
        talk.types(text)
        assert said in talk.text()
        assert talk.pending == "need_text"
        assert talk.draft.answers == answers


def test_care_is_not_said_to_be_free(talk: PrivateChatDriver) -> None:
    """Whoever was shown the way to a psychologist asks what that costs, and not what support does.

    The coordination's support alone is free.
    """
    talk.begins().presses("role:private")
    talk.types("ça coûte combien ?")
    assert "peu ou rien" in talk.text()
    assert "gratuit" not in talk.text()


def test_two_questions_get_two_answers(talk: PrivateChatDriver) -> None:
    """They stand in the order in which they were asked."""
    talk.begins().types("C'est payant ? Qui lit ça ?")
    assert talk.text().index("gratuit") < talk.text().index("lue par la coordination")


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("supprimez mes données svp", PageName.FORGET),
        ("que deviennent mes données ?", PageName.PRIVACY),
        ("je comprends pas la question", PageName.HELP),
        ("où en est ma demande ?", PageName.REQUESTS),
        ("je ne veux plus continuer", PageName.CANCEL),
    ],
)
def test_a_wish_opens_its_page(talk: PrivateChatDriver, text: str, page: PageName) -> None:
    """The answers stay behind it."""
    _at_the_need(talk)
    answers = talk.draft.answers
    talk.types(text)
    assert isinstance(talk.draft.overlay, Page)
    assert talk.draft.overlay.name is page
    assert talk.draft.answers == answers


def test_another_language_and_the_way_back_are_wished_for_in_a_sentence(
    talk: PrivateChatDriver,
) -> None:
    """The question stands in the other language, then the one before it."""
    _at_the_need(talk).types("in het nederlands aub")
    assert talk.session.language is Language.NL
    assert talk.pending == "need_text"
    talk.types("ik wil terug naar de vorige vraag")
    assert talk.draft.focus == "contact"


def test_an_answer_to_the_question_is_no_question_to_the_bot(talk: PrivateChatDriver) -> None:
    """The notice is accepted by "d'accord"; a telephone is a means where one is asked for."""
    talk.begins().follows((*EXCHANGE[:2], "result:not_right", "not_right:leave"))
    assert talk.pending == "notice"
    talk.types("d'accord")
    assert talk.draft.answers["notice"] == "accepted"
    talk.types("Camille Exemple, assistante sociale, Maison inventée")
    assert talk.pending == "contact"
    talk.types("numéro de téléphone")
    assert "parler à quelqu" not in talk.text()
    talk.types("je peux parler à quelqu'un ?")
    assert "parler à quelqu" in talk.text()
    assert talk.pending == "contact"


def test_what_was_understood_is_not_lost_for_a_page(talk: PrivateChatDriver) -> None:
    """Over a text that is held no page opens: its command is named, and a line is said."""
    talk.types("Je suis infirmière à Namur et je voudrais un conseil pour un patient en deuil.")
    assert isinstance(talk.draft.overlay, Understood)
    held = talk.draft.overlay
    talk.types("supprimez mes données svp")
    assert talk.draft.overlay == held
    assert "/effacer" in talk.text()
    talk.types("en néerlandais svp")
    assert talk.draft.overlay == held
    assert "/langue" in talk.text()


def test_a_first_message_that_asks_is_answered_above_the_first_question(
    talk: PrivateChatDriver,
) -> None:
    """A greeting begins as /start does; thanks begin nothing."""
    talk.types("c'est payant ?")
    assert "gratuit" in talk.text()
    assert "role:partner" in talk.screen.codes
    greeted, started = PrivateChatDriver(), PrivateChatDriver()
    greeted.types("Bonjour")
    started.commands("start")
    assert greeted.screen == started.screen
    thanked = PrivateChatDriver()
    thanked.types("merci !")
    assert "plaisir" in thanked.text()
    assert thanked.session.draft is None


def test_with_a_request_under_way_a_question_shows_it() -> None:
    """The line stands above the person's requests, from where more can be asked."""
    talk = DeskDriver(request_after(TAKEN)).talk
    talk.types("quand est-ce que j'aurai une réponse ?")
    assert "5 jours ouvrables" in talk.text()
    assert REFERENCE in talk.text()


def test_after_a_long_silence_a_question_is_answered_where_the_person_stands(
    talk: PrivateChatDriver,
) -> None:
    """It is no remark, and the draft can be taken up below."""
    _at_the_need(talk)
    answers = talk.draft.answers
    talk.after = timedelta(hours=50)
    talk.types("est-ce que c'est gratuit pour nous ?")
    assert "gratuit pour vous" in talk.text()
    assert "go:resume" in talk.screen.codes
    assert talk.draft.answers == answers


def test_at_the_summary_a_question_is_answered_above_it(talk: PrivateChatDriver) -> None:
    """Nothing is asked any more, and the request can still be sent."""
    talk.reaches_summary()
    talk.types("c'est payant ?")
    assert "gratuit" in talk.text()
    assert talk.send_code in talk.screen.codes


def test_a_language_where_one_is_asked_for_is_the_answer(talk: PrivateChatDriver) -> None:
    """The person goes on in his or her own language."""
    talk.reaches_summary()
    answers = {**talk.draft.answers, "where": _BRUSSELS}
    draft = talk.draft.replace(answers=answers, focus="mission_language")
    talk.session = talk.session.replace(draft=draft, language=Language.FR)
    talk.types("en néerlandais svp")
    assert talk.session.language is Language.FR
    assert talk.draft.answers["mission_language"] == "nl"
    assert talk.draft.focus is None
