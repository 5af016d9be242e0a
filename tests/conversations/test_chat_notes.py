"""What is typed in a menu: kept, said so, and taken back by one tap; never dropped in silence."""

from __future__ import annotations

import pytest

from conversations.protocol.session import Page, Unaddressed
from conversations.requests.event import EventKind
from tests.support.demo_context import REFERENCE
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CO_CONSULTATION, PrivateChatDriver

NOTE = "la porte du bâtiment est au fond de la cour"
NOTE_NL = "de deur van het gebouw is achteraan op de koer"
MENUS = ("aide", "vie_privee", "langue", "demandes", "annuler", "effacer")


@pytest.fixture
def requester() -> PrivateChatDriver:
    """Give the requester of a request that Anne has taken on."""
    return DeskDriver(request_after(TAKEN)).talk


@pytest.mark.parametrize("menu", MENUS)
def test_a_text_in_a_menu_is_a_remark(menu: str, talk: PrivateChatDriver) -> None:
    """It is said back above the menu, and stands in the draft."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.commands(menu)
    talk.types(NOTE)
    assert talk.draft.answers["remark"] == NOTE
    assert NOTE in talk.text()
    assert isinstance(talk.draft.overlay, Page)


@pytest.mark.parametrize("menu", MENUS)
def test_a_text_in_a_menu_is_taken_back(menu: str, talk: PrivateChatDriver) -> None:
    """One tap on the very screen that says so."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.commands(menu)
    talk.types(NOTE)
    talk.presses("noted:drop")
    assert "remark" not in talk.draft.answers
    assert "noted:drop" not in talk.screen.codes
    assert isinstance(talk.draft.overlay, Page)


def test_only_the_last_remark_is_taken_back(talk: PrivateChatDriver) -> None:
    """What was kept before stays; the button goes with the next step."""
    talk.reaches_summary()
    talk.types(NOTE)
    talk.types("et prévoyez un peu de temps svp")
    talk.presses("noted:drop")
    assert talk.draft.answers["remark"] == NOTE
    talk.types("et prévoyez un peu de temps svp")
    talk.presses("summary:edit")
    assert "noted:drop" not in talk.screen.codes
    talk.presses("go:close")
    assert "noted:drop" not in talk.screen.codes


def test_a_story_is_taken_back_too(talk: PrivateChatDriver) -> None:
    """A text that became the description of the need is none any more."""
    talk.begins().follows(CO_CONSULTATION[:3])
    talk.types("hier encore cette dame disait je veux mourir, elle pleure beaucoup le soir")
    talk.presses("emergency:continue")
    assert "need_text" in talk.draft.answers
    talk.presses("noted:drop")
    assert "need_text" not in talk.draft.answers


def test_what_was_changed_meanwhile_is_left_alone(talk: PrivateChatDriver) -> None:
    """Where the remark is another one by now, the tap takes nothing."""
    talk.reaches_summary()
    talk.types(NOTE)
    answers = {**talk.draft.answers, "remark": "autre chose"}
    talk.session = talk.session.replace(draft=talk.draft.replace(answers=answers))
    talk.presses("noted:drop")
    assert talk.draft.answers["remark"] == "autre chose"


def test_in_dutch_too() -> None:
    """Said and taken back in the person's language."""
    talk = PrivateChatDriver("nl").begins().follows(CO_CONSULTATION[:3])
    talk.commands("hulp")
    talk.types(NOTE_NL)
    assert NOTE_NL in talk.text("nl")
    talk.types("niet bewaren")
    assert "remark" not in talk.draft.answers


def test_a_text_typed_before_anything_is_asked_is_there_afterwards(
    talk: PrivateChatDriver,
) -> None:
    """On the help page of a newcomer: /start begins with it."""
    talk.commands("aide")
    talk.types(NOTE)
    assert NOTE in talk.text()
    talk.commands("start")
    assert talk.draft.answers["remark"] == NOTE
    assert "role:partner" in talk.screen.codes


@pytest.mark.parametrize("menu", MENUS)
def test_who_has_sent_a_request_may_mean_it(menu: str, requester: PrivateChatDriver) -> None:
    """Without a draft, a text in any menu is asked about, then passed on."""
    requester.commands(menu)
    requester.types(NOTE)
    assert isinstance(requester.draft.overlay, Unaddressed)
    requester.presses(f"follow:pass.{REFERENCE}")
    written = requester.requests[0].events[-1]
    assert (written.kind, written.text) == (EventKind.WRITTEN, NOTE)


def test_a_text_on_the_page_of_a_request_is_about_it(requester: PrivateChatDriver) -> None:
    """During a draft too; or it stays with the draft, and nothing of that is lost."""
    requester.begins().follows(CO_CONSULTATION[:3])
    for answer, kept in ((f"follow:pass.{REFERENCE}", None), ("follow:keep", NOTE)):
        requester.commands("demandes")
        requester.presses(f"request:{REFERENCE}")
        requester.types(NOTE)
        assert isinstance(requester.draft.overlay, Unaddressed)
        assert "go:restart" not in requester.screen.codes
        requester.presses(answer)
        assert requester.draft.answers.get("remark") == kept
        assert requester.draft.answers["together"] == "joint"
        requester.session = requester.session.replace(draft=requester.draft.replace(overlay=None))
    assert [one.text for one in requester.requests[0].events].count(NOTE) == 1


def test_on_the_page_of_a_closed_request_it_may_be_a_message_about_it() -> None:
    """What is written after closing is for the coordination too; it is offered, not sent."""
    talk = DeskDriver(request_after(TAKEN, CLOSED)).talk
    talk.commands("demandes")
    talk.presses(f"request:{REFERENCE}")
    talk.types(NOTE)
    assert f"follow:pass.{REFERENCE}" in talk.screen.codes
    assert NOTE in talk.text("fr")
