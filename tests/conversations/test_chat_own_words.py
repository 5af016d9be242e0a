"""What is told of oneself is one's own; what follows an answer, or is too long for it."""

from __future__ import annotations

from conversations.chat.requester_messages import LONGEST
from conversations.flows.implied import with_implied
from conversations.protocol.effects import Send
from conversations.protocol.session import Emergency, Understood
from conversations.reading.parts import parts_of
from tests.support.private_chat_driver import (
    EXCHANGE,
    EXCHANGE_DETAILS,
    EXCHANGE_SAID,
    SAID,
    TEAM,
    PrivateChatDriver,
)

STORY = (
    "Bonjour, je suis infirmière à domicile à Jambes, j'ai une patiente de 82 ans qui ne sort plus"
)


def understood(talk: PrivateChatDriver) -> Understood:
    assert isinstance(talk.draft.overlay, Understood)
    return talk.draft.overlay


def at_once(talk: PrivateChatDriver, text: str) -> None:
    """Send a message right after the last answer that was typed."""
    talk.types_as(text, max(talk.draft.typed_ids) + 1)


def to_the_summary(talk: PrivateChatDriver) -> PrivateChatDriver:
    return talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))


def test_means_of_contact_add_up_wherever_they_are_typed(talk: PrivateChatDriver) -> None:
    """A name beside one's own number is the writer's, and a second means joins the first."""
    talk.begins().follows(EXCHANGE[:2])
    talk.types("Camille Exemple, 0470 00 00 12 le matin")
    assert understood(talk).values["name"] == "Camille Exemple"
    assert not understood(talk).masked
    talk.types("camille@maison.example")
    talk.presses("understood:right")
    means = talk.draft.answers["contact"]
    assert isinstance(means, dict)
    assert len(means["means"]) == 2  # type: ignore[arg-type]
    assert "remark" not in talk.draft.answers


def test_a_name_before_a_number_needs_no_comma(talk: PrivateChatDriver) -> None:
    """Nobody types commas on a phone."""
    talk.begins().follows(EXCHANGE[:2])
    talk.types("Camille Exemple 0470 00 00 12")
    assert understood(talk).values["name"] == "Camille Exemple"


def test_a_means_that_is_typed_later_joins_the_one_that_was_given(talk: PrivateChatDriver) -> None:
    """At the summary, another address replaces nothing."""
    to_the_summary(talk).types("joignable aussi par camille@maison.example, merci de m'écrire là")
    talk.presses("understood:right")
    assert "telegram" in str(talk.draft.answers["contact"])
    assert "camille@maison.example" in str(talk.draft.answers["contact"])


def test_a_fault_in_a_number_is_named_and_no_remark(talk: PrivateChatDriver) -> None:
    """Where the contact is asked, a number that lacks a digit is asked again."""
    talk.begins().follows((*EXCHANGE, SAID[0]))
    talk.types("mon gsm est le 0495 12 34 5")
    assert talk.pending == "contact"
    assert "remark" not in talk.draft.answers


def test_the_town_of_a_psychologist_is_not_the_partner_s() -> None:
    """Whose place counts is the partner's: that of the writer is not proposed for it."""
    talk = PrivateChatDriver("nl")
    talk.types("ik ben geconventioneerd psycholoog in Hasselt en zoek iets voor een partner")
    assert "where" not in understood(talk).values


def test_what_is_noted_while_it_is_shown_is_said(talk: PrivateChatDriver) -> None:
    """No word disappears on the screen of what was understood."""
    talk.types(STORY)
    talk.types("je suis en congé du 10 au 20")
    assert "je suis en congé" in understood(talk).text
    assert "je suis en congé" in talk.text()


def test_a_practice_is_no_kind_of_organisation() -> None:
    """What a text says fills only the questions that take it."""
    assert with_implied({"place_kind": "social"})["organisation_kind"] == "social"
    assert "organisation_kind" not in with_implied({"place_kind": "practice"})
    assert "organisation_kind" not in with_implied({})


def test_what_follows_a_place_at_once_is_no_part_of_it(talk: PrivateChatDriver) -> None:
    """A place takes no further words: they are read by themselves."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    talk.types("5000")
    at_once(talk, "c'est au fond de la cour, merci de sonner")
    assert talk.path.answers["where"].postal_code == "5000"
    assert "au fond de la cour" in str(talk.draft.answers["remark"])


def test_one_of_several_themes_may_be_meant(talk: PrivateChatDriver) -> None:
    """A slip in one of several options is asked about, and taken as one of them."""
    talk.begins().follows((*TEAM, *SAID))
    talk.types("dro")
    talk.presses("suggest:0")
    assert isinstance(talk.draft.answers["themes"], list)


def test_a_long_message_of_danger_shows_the_numbers_all_the_same() -> None:
    """About a request that was sent, a long text is held as others are, and passed on in parts."""
    talk = PrivateChatDriver().reaches_summary()
    talk.presses(talk.send_code)
    typed = "je veux mourir. " + "mot " * 900
    talk.types(typed)
    assert isinstance(talk.draft.overlay, Emergency)
    assert talk.draft.overlay.held == typed.strip()
    talk.presses("emergency:continue")
    talk.presses(next(code for code in talk.screen.codes if code.startswith("follow:pass")))
    texts = [event.text for event in talk.requests[0].events if event.text]
    assert " ".join(texts) == typed.strip()
    assert all(len(text) <= LONGEST for text in texts)
    assert len({send.key for send in talk.last(Send)}) == len(talk.last(Send))


def test_an_organisation_that_only_follows_is_part_of_the_function() -> None:
    """Without a word between them, what was typed stays together."""
    (part,) = parts_of(["infirmière école Exemple"])
    assert part.is_function
    assert part.text == "infirmière école Exemple"
