"""Replies to our messages: about the request, shown as what they will be, and chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.desk.held import NOT_YOURS
from conversations.protocol.effects import EVENT, Edit, Hold, Save, Send
from conversations.protocol.inbound import MediaKind, Sender
from conversations.protocol.orders import DeskAction
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Screen
from conversations.requests.event import EventKind
from tests.conversations.test_desk_permissions import reserving
from tests.identities import a_chat
from tests.support.demo_context import REFERENCE, said, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    CLOSED,
    TAKEN,
    DeskDriver,
    event,
    request_after,
)

TEXT = "Nous pouvons venir mardi 8 décembre."
ABOUT = ["card", "fate", "noted", "reminder", "past", "whole", "closed", "wrote"]
"""Messages of ours that are about a request, by how their keys begin."""
CHANNEL = replace(ANNE, speaks_for=a_chat(-100777), name="Un canal")
ANONYMOUS = replace(ANNE, speaks_for=ANNE.chat, name="Coordination de Namur")


def _page(office: DeskDriver) -> Screen:
    (page,) = office.of(Send)
    assert page.key.startswith("held:")
    return page.screen


def _held(office: DeskDriver, text: str = TEXT, sender: Sender = ANNE, to: str = "card") -> int:
    return office.write(text, f"{to}:{REFERENCE}", sender)


def _chooses(office: DeskDriver, what: str, sender: Sender = ANNE) -> None:
    key = next(one for one in reversed(office.held) if one.startswith("held:"))
    office.press(DeskAction.HELD, f"{key.rpartition(':')[2]}.{what}", sender)


@pytest.mark.parametrize("kind", ABOUT)
def test_a_reply_is_shown_as_what_it_will_be(kind: str, taken: DeskDriver) -> None:
    """A reply to whatever is about a request leaves nothing; the choices name who would read it."""
    _held(taken, to=kind)
    assert not taken.told
    assert not taken.of(Save)
    page = _page(taken)
    assert TEXT in text_of(page)
    labels = [said(button.label) for row in page.rows for button in row]
    name = str(taken.request.answers["name"])
    assert labels[0].startswith("Envoyer à")
    assert name[:10] in labels[0]
    assert labels[1:] == ["Note interne", "Ne rien faire"]


def test_a_reply_that_is_sent_reaches_the_requester_once(taken: DeskDriver) -> None:
    """After the tap the text arrives, the page says so, and a second tap does nothing."""
    _held(taken)
    data = f"{EVENT}:held:{REFERENCE}:{next(iter(taken.held)).rpartition(':')[2]}.reply"
    taken.press_data(data)
    assert TEXT in taken.told[0]
    assert taken.request.events[-1].kind is EventKind.REPLIED
    (page,) = (one for one in taken.of(Edit) if one.key.startswith("held:"))
    assert not page.screen.rows
    assert "en route" in text_of(page.screen)
    assert not taken.held
    taken.press_data(data)
    assert len(taken.told) == 1
    assert "attend" in taken.toast()


def test_a_reply_can_be_a_note(taken: DeskDriver) -> None:
    """As a note it stands on the card, and is told to nobody."""
    _held(taken)
    _chooses(taken, "note")
    assert not taken.told
    assert taken.request.events[-1].kind is EventKind.NOTED
    assert TEXT in text_of(taken.card)


def test_a_reply_can_be_left(taken: DeskDriver) -> None:
    """What is left goes nowhere, and is kept no longer."""
    _held(taken)
    before = taken.request
    _chooses(taken, "leave")
    assert taken.request == before
    assert not taken.held


def test_only_the_writer_chooses(taken: DeskDriver) -> None:
    """A colleague reads who can choose; the text still waits."""
    _held(taken)
    _chooses(taken, "reply", BRAM)
    assert taken.toast() == said(NOT_YOURS(name="Anne"))
    assert taken.held
    assert not taken.told


def test_an_anonymous_administrator_can_choose() -> None:
    """A text in the name of the group is pressed by somebody, whom the messenger names then."""
    office = DeskDriver(request_after(TAKEN), member_role=MemberRole.ADMINISTRATOR)
    _held(office, sender=ANONYMOUS)
    _chooses(office, "reply", BRAM)
    assert TEXT in office.told[0]
    assert office.request.events[-1].actor_name == ANONYMOUS.name


def test_a_channel_is_refused_in_a_line() -> None:
    """Nobody is known who writes in the name of a channel: one line says that nothing was sent."""
    office = DeskDriver(request_after(TAKEN), member_role=MemberRole.STRANGER)
    for to in ("card", "reply"):
        office.write(TEXT, f"{to}:{REFERENCE}", CHANNEL)
        (line,) = office.of(Send)
        assert "canal" in text_of(line.screen)
    office.edit(5, TEXT, f"card:{REFERENCE}", CHANNEL)
    assert not office.last
    office.write(TEXT, None, CHANNEL)
    assert not office.last
    assert not office.told


def test_what_is_not_chosen_expires_visibly(taken: DeskDriver) -> None:
    """After a while the page says that nothing was sent; its buttons are gone."""
    _held(taken)
    (key,) = taken.held
    (page,) = taken.expires(key)
    assert isinstance(page, Edit)
    assert not page.screen.rows
    assert "rien n'est parti" in text_of(page.screen)
    assert TEXT not in text_of(page.screen)


def test_what_waits_for_a_request_that_left_expires_in_silence(taken: DeskDriver) -> None:
    """The group that the request has left has a stub, and needs no word more."""
    _held(taken)
    (key,) = taken.held
    taken.press(DeskAction.TRANSFER, "brussels")
    assert taken.expires(key) == ()


def test_a_held_text_can_be_changed(taken: DeskDriver) -> None:
    """A change of the message changes the page; what is sent is the newest, corrected as any."""
    number = _held(taken)
    taken.edit(number, "Plutôt mercredi.", f"card:{REFERENCE}")
    (page,) = taken.of(Edit)
    assert "Plutôt mercredi." in text_of(page.screen)
    taken.edit(number, "a" * 5000, f"card:{REFERENCE}")
    assert not taken.of(Hold)
    _chooses(taken, "reply")
    assert "Plutôt mercredi." in taken.told[0]
    taken.edit(number, "Plutôt jeudi.", f"card:{REFERENCE}")
    assert "Plutôt jeudi." in taken.told[-1]


def test_a_note_by_reply_is_corrected_too(taken: DeskDriver) -> None:
    """Whatever was chosen for it, a text is corrected where it is."""
    number = _held(taken)
    _chooses(taken, "note")
    taken.edit(number, "Vu avec l'équipe.", f"card:{REFERENCE}")
    assert "Vu avec l'équipe." in text_of(taken.card)
    assert not taken.told


def test_an_answer_to_ones_own_words_is_about_the_request(taken: DeskDriver) -> None:
    """What a coordinator wrote is known, so that a reply to it is about the same request."""
    number = taken.write(TEXT, taken.prompted(DeskAction.REPLY))
    assert taken.known == {number: f"own:{REFERENCE}:{number}"}
    taken.write("Et la salle ?", taken.known[number])
    assert "Et la salle ?" in text_of(_page(taken))


def test_a_reply_about_a_closed_request_says_so() -> None:
    """A message of last year: the page says that the request is closed; it can still be sent."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    _held(office)
    assert "clôturée" in text_of(_page(office))
    _chooses(office, "reply")
    assert TEXT in office.told[0]


def test_a_reply_about_an_erased_request_gets_a_line(taken: DeskDriver) -> None:
    """Where nothing is kept any more, one line says that the text went nowhere."""
    taken.talk.requests = ()
    _held(taken)
    (line,) = taken.of(Send)
    assert REFERENCE in text_of(line.screen)
    assert not taken.held


@pytest.mark.parametrize("key", ["board", "listing:0001", "digest:0001", "said:0001", "linked:01"])
def test_a_reply_about_no_single_request_says_how(key: str, taken: DeskDriver) -> None:
    """Below the board, a list or a plain line of ours, one line says where to answer."""
    taken.write(TEXT, key)
    (line,) = taken.of(Send)
    assert "fiche" in text_of(line.screen)
    taken.send(MediaKind.VOICE, key)
    assert len(taken.of(Send)) == 1
    taken.edit(5, TEXT, key)
    assert not taken.last


@pytest.mark.parametrize("kind", MediaKind)
def test_what_is_no_text_gets_a_line(kind: MediaKind, taken: DeskDriver) -> None:
    """Voice, photos, files, polls, stickers and what is forwarded: nothing was sent, and why."""
    taken.send(kind, f"card:{REFERENCE}")
    (line,) = taken.of(Send)
    assert "seul un texte" in text_of(line.screen)
    assert not taken.held


@pytest.mark.parametrize(("text", "advice"), [("a" * 5000, "3000"), ("👍 …", "mots")])
def test_a_reply_that_says_nothing_or_too_much_gets_a_line(
    text: str, advice: str, taken: DeskDriver
) -> None:
    """What could not be passed on is not held either; the line says what to do."""
    _held(taken, text)
    (line,) = taken.of(Send)
    assert advice in text_of(line.screen)
    assert not taken.held


def test_a_name_stays_hidden_until_the_request_is_taken() -> None:
    """Before somebody has the request, the button names nobody."""
    office = DeskDriver()
    _held(office)
    labels = [said(button.label) for row in _page(office).rows for button in row]
    assert labels[0] == "Envoyer la réponse"


def test_a_choice_is_refused_to_whom_the_act_is_reserved() -> None:
    """Where only administrators reply, a member's text can be a note and no reply."""
    office = DeskDriver(
        request_after(TAKEN), member_role=MemberRole.MEMBER, directory=reserving("reply")
    )
    _held(office)
    _chooses(office, "reply")
    assert not office.told
    assert "administrent" in office.toast()
    _chooses(office, "note")
    assert office.request.events[-1].kind is EventKind.NOTED


def test_a_colleague_is_warned_on_the_page(taken: DeskDriver) -> None:
    """Whoever answers for another reads it before anything leaves."""
    _held(taken, sender=BRAM)
    assert "Anne" in text_of(_page(taken))


def test_the_message_of_a_requester_is_answered_at_once(taken: DeskDriver) -> None:
    """Below what a requester wrote it is said that a reply goes there, and it does."""
    taken.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    taken.talk.types("Merci, mardi me convient.")
    taken.catch_up()
    relayed = taken.posts()[-1]
    assert "Pour répondre" in text_of(relayed.screen)
    taken.write(TEXT, relayed.key)
    assert TEXT in taken.told[-1]


def test_a_message_that_could_not_be_read_is_answered_by_choice() -> None:
    """Where the words wait until the request is taken, nothing said where a reply goes."""
    office = DeskDriver()
    office.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    office.talk.types("Merci, mardi me convient.")
    office.catch_up()
    office.write(TEXT, office.posts()[-1].key)
    assert not office.told
    assert office.held


def test_a_choice_that_came_too_late_changes_nothing(taken: DeskDriver) -> None:
    """A closing that was held while somebody else closed: the writer reads that it changed."""
    key = taken.prompted(DeskAction.END, "no_capacity")
    taken.expires(key)
    taken.write(TEXT, key)
    taken.press(DeskAction.CLOSE, "duplicate", BRAM)
    before = taken.request
    _chooses(taken, "act")
    assert taken.request == before
    assert "changé" in taken.toast()


def test_a_text_of_another_request_is_not_taken_for_this_one(taken: DeskDriver) -> None:
    """Whatever a forged button names, only what waits for this request is found."""
    taken.press(DeskAction.HELD, "deadbeef.reply")
    assert not taken.told
    taken.press(DeskAction.HELD, "")
    assert event(EventKind.NOTED) not in taken.request.events
