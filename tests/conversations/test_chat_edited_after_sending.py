"""Messages changed once something was sent: it is asked whether the change is to go there too."""

from __future__ import annotations

from datetime import timedelta

from conversations.chat.state import CLOSED_OF_LATE
from conversations.protocol.actions import ChatAction
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Edited
from conversations.protocol.session import (
    Emergency,
    Masked,
    Unaddressed,
)
from conversations.requests.event import EventKind
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, request_after
from tests.support.edited_messages import (
    DANGER,
    LANGUAGES,
    SENT_STAYS,
    STORY,
    WORDS,
    at_the_summary,
    number,
    tells,
)
from tests.support.private_chat_driver import (
    PrivateChatDriver,
)


def answered(talk: PrivateChatDriver) -> bool:
    """Say whether the last turn sent something to read."""
    return any(isinstance(one, Send) for one in talk.turns[-1].effects)


@LANGUAGES
def test_after_sending_it_is_asked_whether_the_change_goes_there(language: str) -> None:
    """What was sent stays; one tap passes the change on."""
    talk = at_the_summary(language)
    talk.presses(talk.send_code)
    before, after = WORDS[language]
    talk.edits(3, after)
    assert SENT_STAYS[language] in talk.text(language)
    assert isinstance(talk.draft.overlay, Unaddressed)
    request = talk.requests[0]
    talk.presses(ChatAction.HAND_ON.about(request.reference))
    assert talk.requests[0].events[-1].text == after
    talk.edits(3, before)
    assert SENT_STAYS[language] in talk.text(language)


@LANGUAGES
def test_the_same_words_are_no_change(language: str) -> None:
    """A messenger tells of changes that leave the text as it was: before and after sending."""
    talk, message = tells(language)
    assert talk.gives(Edited(talk.sender, STORY[language], message)).effects == ()
    talk = at_the_summary(language)
    need = str(talk.draft.answers["need_text"])
    talk.presses(talk.send_code)
    assert talk.edits(3, need).effects == ()


@LANGUAGES
def test_a_new_draft_is_not_in_the_way_of_an_old_request(language: str) -> None:
    """While another request is begun, the change of a sent one is asked about all the same."""
    talk = at_the_summary(language)
    talk.presses(talk.send_code)
    talk.begins()
    talk.edits(3, WORDS[language][1])
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert SENT_STAYS[language] in talk.text(language)


@LANGUAGES
def test_words_that_wait_on_the_screen_are_not_replaced(language: str) -> None:
    """The change of another message takes no story away that is not confirmed yet."""
    talk = at_the_summary(language)
    talk.presses(talk.send_code)
    talk.commands("start")
    talk.types(STORY[language])
    before = talk.draft.overlay
    talk.edits(3, WORDS[language][1])
    assert talk.draft.overlay == before
    assert answered(talk)


@LANGUAGES
def test_after_closing_the_coordination_can_still_hear_of_it(language: str) -> None:
    """For a while; then the person reads whom to contact."""
    talk = DeskDriver(request_after(TAKEN, CLOSED)).talk
    talk.edits(4, WORDS["fr"][1])
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert SENT_STAYS["fr"] in talk.text()
    late = PrivateChatDriver(language)
    late.requests = (request_after(CLOSED),)
    late.after += CLOSED_OF_LATE + timedelta(days=1)
    late.edits(4, WORDS[language][1])
    assert answered(late)
    assert late.session.draft is None


@LANGUAGES
def test_a_change_that_belongs_to_nothing_leads_to_the_start(language: str) -> None:
    """Whoever has no request and no draft sees where to begin, and why."""
    talk = PrivateChatDriver(language)
    talk.edits(3, WORDS[language][1])
    assert answered(talk)


def test_a_message_to_the_coordination_is_held_as_it_is_now() -> None:
    """Before it was passed on, it is changed where it waits."""
    talk = DeskDriver(request_after(TAKEN)).talk
    before, after = WORDS["fr"]
    talk.types(before)
    assert isinstance(talk.draft.overlay, Unaddressed)
    talk.edits(number(talk), after)
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert talk.draft.overlay.text == after


def test_a_message_with_a_name_is_passed_on_without_it() -> None:
    """Taken out by its author, nothing is left to be asked about."""
    talk = DeskDriver(request_after(TAKEN)).talk
    reference = talk.requests[0].reference
    talk.commands("demandes")
    talk.presses(f"request:{reference}")
    talk.presses(ChatAction.WRITE.about(reference))
    talk.types("Mme Dupont, née le 3 mai 1971, va mieux.")
    assert isinstance(talk.draft.overlay, Masked)
    talk.edits(number(talk), "La personne va mieux depuis lundi.")
    last = talk.requests[0].events[-1]
    assert (last.kind, last.text) == (EventKind.WRITTEN, "La personne va mieux depuis lundi.")


def test_words_behind_the_numbers_are_changed_there() -> None:
    """The numbers stay; what is kept are the words as they are now."""
    talk = PrivateChatDriver().begins()
    talk.types(DANGER)
    message = number(talk)
    talk.edits(message, "Elle va mieux et cherche quelqu'un à qui parler.")
    page = talk.draft.overlay
    assert isinstance(page, Emergency)
    assert page.held == "Elle va mieux et cherche quelqu'un à qui parler."


def test_a_command_with_a_slip_is_mended_in_its_message() -> None:
    """A message that was made a command does what the command does."""
    talk = PrivateChatDriver().begins()
    talk.edits(2, "/aide")
    assert "Ce que" in talk.text() or "aide" in talk.text().lower()
