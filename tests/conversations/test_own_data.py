"""What is held about a person is shown whole, and erased whole."""

from __future__ import annotations

import pytest

from conversations.chat.own_data import show
from conversations.chat.state import ChatState
from conversations.protocol.effects import Effect, Forget, Save, Send, SendFile, Strip
from conversations.protocol.inbound import Erasure
from conversations.protocol.session import Draft, Profile, Session
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.text import Language
from tests.conversations.test_request_deadlines import happened
from tests.identities import a_person
from tests.support.demo_context import NOW, make_context, said
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, event, request_after
from tests.support.private_chat_driver import CHAT, CO_CONSULTATION, NEED, PERSON, PrivateChatDriver

SECRET = "une note interne"


def file_of(session: Session, *requests: Request) -> SendFile:
    state = ChatState(session, make_context(requests=requests))
    (file,) = show(state).effects
    assert isinstance(file, SendFile)
    return file


def told(file: SendFile) -> str:
    return "\n".join(said(line.text) for line in file.lines)


def asked_to_forget(talk: PrivateChatDriver) -> PrivateChatDriver:
    talk.commands("effacer")
    return talk


def test_the_file_holds_every_answer_of_a_draft() -> None:
    """What was typed and chosen is in it, for a person and for a machine."""
    talk = PrivateChatDriver().reaches_summary()
    file = file_of(talk.session)
    assert NEED in told(file)
    assert "Camille Exemple" in told(file)
    held = file.data["session"]
    assert isinstance(held, dict)
    assert held["draft"] == talk.draft.model_dump(mode="json")


def test_answers_that_no_question_takes_any_more_are_in_it_too() -> None:
    """What an earlier version of the questions stored is shown as it is."""
    answers = {"gone": "an old answer", "where": "no place", "role": "partner"}
    draft = Draft(flow_version="0", started=NOW, active=NOW, answers=answers)
    session = Session(person=PERSON, chat=CHAT, draft=draft, waiting=draft, unreminded=True)
    text = told(file_of(session))
    assert "Votre numéro sur Telegram\u00a0: 7\n" in text
    assert "telegram:" not in text
    assert text.count("gone: an old answer") == 2
    assert "where: no place" in text
    assert "rappel" in text


def test_contact_data_kept_for_later_are_in_it() -> None:
    """They have a heading of their own."""
    profile = Profile(answers={"role": "partner", "name": "Camille Exemple"})
    session = Session(person=PERSON, chat=CHAT, language=Language.NL, profile=profile)
    assert "Camille Exemple" in told(file_of(session))


@pytest.mark.parametrize("kind", EventKind)
def test_whatever_happened_to_a_request_can_be_shown(kind: EventKind) -> None:
    """No kind of event, whoever or whatever made it happen, keeps a person from the file."""
    sent, at = request_after(), f"{happened(1, kind).at:%d/%m}"
    request = sent.replace(person=PERSON, events=(*sent.events, happened(1, kind)))
    session = Session(person=PERSON, chat=CHAT)
    text, nameless = told(file_of(session, request)), {EventKind.SUBMITTED, EventKind.RATED}
    assert kind in nameless or at in text
    assert "qui demande" not in text, "it is written to that person"


def test_who_asks_elsewhere_has_everything_erased() -> None:
    """Whatever stands on the screen: as if it had been asked for here, and without a question."""
    talk = PrivateChatDriver().reaches_summary()
    talk.requests = (request_after().replace(person=PERSON),)
    turn = talk.gives(Erasure(talk.sender))
    assert [one.person for one in turn.effects if isinstance(one, Forget)] == [PERSON]
    assert any(isinstance(one, Save) for one in turn.effects)


def test_who_was_erased_already_is_not_written_to() -> None:
    """The command was given twice, or the person has asked here meanwhile."""
    stranger = PrivateChatDriver()
    assert stranger.gives(Erasure(stranger.sender)).effects == ()


def test_a_request_is_in_it_with_what_was_said() -> None:
    """The words of both sides are, the coordinators' numbers and internal notes are not."""
    request = request_after(
        TAKEN,
        event(EventKind.REPLIED, text="Nous appelons demain.", source=12),
        event(EventKind.NOTED, BRAM, text=SECRET, source=13),
        event(EventKind.CORRECTED, BRAM, text=f"{SECRET}, corrigée", source=13),
        event(EventKind.CORRECTED, text="Nous appelons lundi.", source=12),
        CLOSED,
        event(EventKind.RATED, rating=2),
    ).replace(person=PERSON)
    file = file_of(Session(person=PERSON, chat=CHAT), request)
    text, data = told(file), str(file.data)
    assert "Nous appelons demain." in text
    assert "Nous appelons lundi." in text
    assert "2 sur 3" in text
    assert SECRET not in text
    assert SECRET not in data
    assert "Bram" not in text + data, "of a note, the date alone"
    assert text.count("note interne de la coordination") == 2
    assert "Nous appelons demain." in data
    assert "Anne" in data
    assert str(ANNE.person) not in data
    assert f"'actor': '{request.events[0].actor}'" in data


def test_a_correction_is_of_the_text_before_it() -> None:
    """Where two groups gave a number each, a note's correction is a note, a reply's is not."""
    request = request_after(
        event(EventKind.REPLIED, text="Nous appelons demain.", source=12),
        event(EventKind.CORRECTED, text="Nous appelons lundi.", source=12),
        event(EventKind.TRANSFERRED, desk="brabant-wallon"),
        event(EventKind.NOTED, text=SECRET, source=12),
        event(EventKind.CORRECTED, text=f"{SECRET}, corrigée", source=12),
        event(EventKind.CORRECTED, text=f"{SECRET}, de personne", source=99),
    ).replace(person=PERSON)
    file = file_of(Session(person=PERSON, chat=CHAT), request)
    assert "Nous appelons lundi." in told(file)
    assert SECRET not in told(file) + str(file.data)
    assert request.versions(a_person(21), 12)[0].kind is EventKind.NOTED


def test_the_file_leaves_the_screen_as_it_is() -> None:
    """A person who asks for it in the middle of a question goes on with that question."""
    talk = PrivateChatDriver().begins().follows(CO_CONSULTATION)
    before = talk.session
    talk.commands("mijngegevens")
    assert talk.session == before
    assert len(talk.last(SendFile)) == 1
    assert talk.last(Send) == []


def test_a_person_is_asked_once_with_the_safe_choice_first() -> None:
    """The question says what happens to open requests, and nothing is done yet."""
    talk = PrivateChatDriver().reaches_summary()
    talk.presses(talk.send_code)
    asked_to_forget(talk)
    (first,), _second = talk.screen.rows
    assert first.code == "go:close"
    assert "1 demande ouverte" in talk.text()
    assert talk.last(Forget) == []


def test_everything_goes_in_one_turn() -> None:
    """Open requests are withdrawn and the desk is told; nothing is known of the person any more."""
    talk = PrivateChatDriver().reaches_summary()
    talk.presses(talk.send_code)
    asked_to_forget(talk).presses("go:forget_all")
    assert talk.session == Session(person=PERSON, chat=CHAT)
    assert kinds(talk) == [Save, Send, Forget, Strip, Send]
    (withdrawn,) = talk.last(Save)
    assert withdrawn.request.state is State.CLOSED
    to_desk, last = talk.last(Send)
    assert to_desk.to == withdrawn.request.desk
    assert to_desk.key.startswith(f"erased:{withdrawn.request.reference}:")
    assert last.key == ""
    assert last.languages == ("fr",)
    assert talk.last(Forget) == [Forget(PERSON)]


def test_closed_requests_go_without_a_word() -> None:
    """A desk is only told of what it might still work on."""
    talk = PrivateChatDriver()
    talk.requests = (request_after(TAKEN, CLOSED).replace(person=PERSON),)
    asked_to_forget(talk)
    assert "ouverte" not in talk.text()
    talk.presses("go:forget_all")
    assert [one.to for one in talk.last(Send)] == [CHAT]


def test_it_can_be_typed_too() -> None:
    """The label does what the button does; where the screen stood is not known, so it stays."""
    talk = asked_to_forget(PrivateChatDriver())
    talk.types("oui, tout effacer")
    assert kinds(talk) == [Forget, Send]


def test_a_person_who_erased_everything_begins_as_a_stranger() -> None:
    """Nothing of before is offered, and a button of before finds nothing."""
    talk = PrivateChatDriver().reaches_summary()
    asked_to_forget(talk)
    number, nonce = talk.live_message, talk.session.live
    assert nonce is not None
    talk.presses("go:forget_all")
    talk.requests = ()
    talk.presses_data(f"{nonce.nonce}:go:forget_all", number)
    assert talk.last(Forget) == []
    assert talk.session == Session(person=PERSON, chat=CHAT), "not even a language is kept"
    talk.begins()
    assert talk.draft.answers == {}


def kinds(talk: PrivateChatDriver) -> list[type[Effect]]:
    """Name the effects of the last turn in their order, without the answer to a press."""
    return [type(one) for one in talk.turns[-1].effects if type(one).__name__ != "Toast"]
