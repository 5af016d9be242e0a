"""A forwarded message is a colleague's: words about the need, and nothing of who wrote them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.protocol.effects import EVENT
from conversations.protocol.inbound import Media, MediaKind
from conversations.protocol.session import Emergency, Retyped, Unaddressed, Understood
from conversations.text import Language
from tests.support.demo_context import REFERENCE
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    EXCHANGE_DETAILS,
    NEED,
    SAID,
    PrivateChatDriver,
)

COLLEAGUE = {
    "fr": "Je suis médecin, Dr Inventé, 0470 12 34 56. Madame Exemple ne dort plus depuis Noël.",
    "nl": "Ik ben huisarts, dokter Verzonnen, 0470 12 34 56. Mevrouw Voorbeeld slaapt niet meer.",
}
WORDS = {"fr": "ne dort plus", "nl": "slaapt niet meer"}
LINE = {"fr": "Message transféré", "nl": "Doorgestuurd bericht"}
PLAIN = "La situation dure depuis longtemps et l'équipe ne sait plus quoi faire."

BOTH = pytest.mark.parametrize("language", ["fr", "nl"])


def at_the_need(language: str = "fr") -> PrivateChatDriver:
    return PrivateChatDriver(language).begins().follows((*EXCHANGE, *SAID[:2]))


@BOTH
def test_at_the_need_it_is_the_need_without_names(language: str) -> None:
    """The line says whose words they are, and that the names stay out; the form goes on."""
    talk = at_the_need(language)
    talk.forwards(COLLEAGUE[language])
    kept = str(talk.draft.answers["need_text"])
    assert WORDS[language] in kept
    assert "Exemple ne" not in kept
    assert "Voorbeeld" not in kept
    assert LINE[language] in talk.text(language).splitlines()[0]
    assert talk.pending != "need_text"


@BOTH
def test_at_a_choice_it_is_kept_and_the_question_stands(language: str) -> None:
    """It presses no button, whatever it says, and can be taken back."""
    talk = PrivateChatDriver(language).begins().follows(CO_CONSULTATION[:3])
    talk.forwards("oui" if language == "fr" else "ja")
    assert talk.pending == "agreement"
    assert "noted:drop" in talk.screen.codes
    talk.presses("noted:drop")
    assert not talk.draft.answers.keys() & {"need_text", "remark"}


@BOTH
def test_who_wrote_it_is_not_who_asks(language: str) -> None:
    """Where the name and the number are asked, a colleague's are not taken for the person's."""
    talk = PrivateChatDriver(language).begins().follows(EXCHANGE)
    talk.forwards(COLLEAGUE[language])
    assert talk.pending == "name"
    assert not talk.draft.answers.keys() & {"name", "contact", "function"}
    assert WORDS[language] in str(talk.draft.answers["need_text"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Bonjour, je suis infirmière. Une dame de 82 ans à Namur : je cherche un avis."),
        ("nl", "Hallo, ik ben verpleegkundige. Een dame van 82 in Gent, ik zoek advies."),
    ],
)
def test_as_the_first_message_it_begins_a_request(language: str, text: str) -> None:
    """What it says of the need is proposed; the role is asked, for it may be another."""
    talk = PrivateChatDriver(language)
    talk.forwards(text)
    assert isinstance(talk.draft.overlay, Understood)
    assert "role" not in talk.draft.overlay.values
    assert "where" in talk.draft.overlay.values
    assert talk.draft.answers["need_text"] == text
    talk.presses("understood:right")
    assert talk.pending == "role"


def test_it_adds_to_what_is_shown_as_understood(talk: PrivateChatDriver) -> None:
    """The person's own words come first; those of the colleague are kept beside them."""
    talk.types("je suis infirmière, une patiente de 82 ans")
    assert isinstance(talk.draft.overlay, Understood)
    values = talk.draft.overlay.values
    talk.forwards("Elle habite à Namur et ne sort plus de chez elle depuis un moment.")
    shown = talk.draft.overlay
    assert isinstance(shown, Understood)
    assert shown.values.items() >= values.items()
    assert "where" in shown.values


@BOTH
def test_danger_in_it_shows_the_numbers_first(language: str) -> None:
    """It is held behind the page as any text, and kept."""
    said = {"fr": "il dit je veux mourir", "nl": "hij zegt ik wil dood"}[language]
    talk = at_the_need(language)
    talk.forwards(said)
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    assert said in str(talk.draft.answers["need_text"])


def test_the_first_of_all_speaks_the_language_of_its_danger() -> None:
    """Nobody chose one yet: the numbers come in the language of the words."""
    talk = PrivateChatDriver(language_code=None)
    talk.forwards("ik wil dood")
    assert talk.session.language is Language.NL


def test_a_possible_sign_in_it_gives_the_numbers(talk: PrivateChatDriver) -> None:
    """They stand above the line, and nothing stops."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.forwards("Il a des armes chez lui.")
    assert "112" in talk.text().splitlines()[0]
    assert "Message transféré" in talk.text()


def test_several_in_a_row_are_one_need(talk: PrivateChatDriver) -> None:
    """A comment and two messages that were forwarded below it stand together."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    number = talk.last_message
    talk.types_as(NEED, number + 1)
    for at in (2, 3):
        text = f"Message {at} de ma collègue, inventé."
        talk.gives(Media(talk.sender, MediaKind.OTHER, number + at, forwarded=text))
    assert str(talk.draft.answers["need_text"]).count("\n") == 2
    assert "remark" not in talk.draft.answers


def test_a_sign_in_one_that_follows_gives_the_numbers(talk: PrivateChatDriver) -> None:
    """It is kept all the same."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    number = talk.last_message
    talk.types_as(NEED, number + 1)
    text = "Il a des armes chez lui."
    talk.gives(Media(talk.sender, MediaKind.OTHER, number + 2, forwarded=text))
    assert "112" in talk.text().splitlines()[0]
    assert text in str(talk.draft.answers)


def test_a_second_need_asks_what_becomes_of_the_first(talk: PrivateChatDriver) -> None:
    """At the need that was answered already, it is added or put in its place."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.follows(("summary:edit", "open:need_text"))
    talk.forwards(PLAIN)
    assert isinstance(talk.draft.overlay, Retyped)


def test_at_the_summary_it_is_added_to_the_request(talk: PrivateChatDriver) -> None:
    """It is said, and what would be sent stands above."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.forwards(PLAIN)
    assert talk.draft.answers["remark"] == PLAIN
    assert "Message transféré" in talk.text()
    talk.presses(talk.send_code)
    assert PLAIN in str(talk.requests[0].answers["remark"])


def test_one_that_is_too_long_says_so(talk: PrivateChatDriver) -> None:
    """What to do stands above the question, and nothing is cut."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.forwards("mot " * 3000)
    assert "trop" in talk.text()
    assert "remark" not in talk.draft.answers


def test_after_sending_it_may_be_for_the_coordination() -> None:
    """It is asked about as any text, and on the page for it, it is the message."""
    talk = DeskDriver(request_after(TAKEN)).talk
    talk.forwards(PLAIN)
    assert talk.draft.overlay == Unaddressed(text=PLAIN)
    talk.forwards("La suite du message.")
    talk.presses(f"follow:pass.{REFERENCE}")
    talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", talk.last_message)
    talk.forwards("Un autre message.")
    said = "\n".join(event.text for event in talk.requests[0].events)
    assert f"{PLAIN}\nLa suite du message." in said
    assert "Un autre message." in said


def test_after_a_long_silence_it_is_kept(talk: PrivateChatDriver) -> None:
    """The summary so far is shown, with the words noted."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.after = timedelta(hours=60)
    talk.forwards(PLAIN)
    assert PLAIN in str(talk.draft.answers)
    assert "Message transféré" in talk.text()
