"""The whole history of a request, for what the card has no room for."""

from __future__ import annotations

import pytest

from bot.telegram.outbound import render
from conversations.desk.history_pages import history_page
from conversations.protocol.effects import EVENT, Edit, Send, Toast
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from tests.support.demo_context import REFERENCE, catalogues, directory, said, text_of
from tests.support.desk_driver import ANNE, CLOSED, TAKEN, DeskDriver, event, request_after

RELEASED = event(EventKind.RELEASED)


def _noted(number: int, length: int = 20) -> tuple[Event, ...]:
    return tuple(
        event(EventKind.NOTED, text=f"{at} {'mot ' * (length // 4)}") for at in range(number)
    )


def _pages(office: DeskDriver, language: str = "fr") -> list[str]:
    """Open the history and turn its pages until the first one comes again."""
    office.press(DeskAction.HISTORY)
    (post,) = office.of(Send)
    screens = [post.screen]
    while screens[-1].rows:
        office.press_data(f"{EVENT}:{screens[-1].rows[0][0].code}")
        (edit,) = office.of(Edit)
        assert edit.message_id == 40
        if edit.screen == screens[0]:
            break
        screens.append(edit.screen)
    return [text_of(screen, language) for screen in screens]


@pytest.mark.parametrize(
    ("events", "offered"),
    [
        ((TAKEN, *_noted(14)), False),
        ((TAKEN, *_noted(15)), True),
        ((TAKEN, *_noted(1, 200)), True),
        ((*_noted(1, 200),), True),
        ((TAKEN, *_noted(1, 200), CLOSED), True),
        ((TAKEN, CLOSED), False),
    ],
)
def test_the_button_is_there_when_it_shows_more(events: tuple[Event, ...], offered: bool) -> None:  # noqa: FBT001  a table
    """Where the card holds everything, there is no second place to read it."""
    office = DeskDriver(request_after(*events))
    office.press(DeskAction.MENU, "more")
    assert (f"history:{REFERENCE}" in office.card.codes) is offered
    office.press(DeskAction.HISTORY)
    assert bool(office.of(Send)) is offered
    assert office.of(Toast)[0].alert is not offered


def test_the_history_is_posted_below_the_card() -> None:
    """Whole texts stand there, and the card keeps what it showed."""
    office = DeskDriver(request_after(TAKEN, *_noted(1, 900)))
    card = office.card
    office.press(DeskAction.MENU, "more")
    office.press(DeskAction.HISTORY)
    (post,) = office.of(Send)
    assert (post.to, post.answers) == ("namur", f"card:{REFERENCE}")
    assert ("mot " * 225).strip() in text_of(post.screen)
    assert not post.screen.rows
    assert office.card == card
    assert not office.told


def test_every_event_stands_on_one_page() -> None:
    """The pages go round, and none repeats or loses an event or a word."""
    office = DeskDriver(request_after(TAKEN, *_noted(40, 400)))
    pages = _pages(office)
    assert len(pages) > 2
    lines = [line for page in pages for line in page.splitlines()]
    for number in range(40):
        text = f"{number} {'mot ' * 100}"
        assert lines.count(text) + lines.count(text.strip()) == 1
    assert f"1/{len(pages)}" in pages[0]


@pytest.mark.parametrize("length", [40, 700, 2000])
def test_a_page_fits_a_message_in_two_languages(length: int) -> None:
    """Nothing of a page is cut, however long the texts are."""
    request = request_after(TAKEN, *_noted(30, length), desk="brussels")
    page = 0
    while True:
        screen = history_page(request, page, directory())
        send = Send("brussels", screen, ("fr", "nl"), key="said:1", nonce=EVENT)
        assert "…" not in render(send, catalogues().say).payload["text"]
        page += 1
        if not screen.rows or screen.rows[0][0].code.endswith(":0"):
            return


def test_words_wait_until_someone_has_the_request() -> None:
    """The rule of the card holds here too, also for a page that is turned afterwards."""
    office = DeskDriver(request_after(TAKEN, *_noted(30, 400)))
    office.press(DeskAction.HISTORY)
    (post,) = office.of(Send)
    assert "mot" in text_of(post.screen)
    office.press(DeskAction.RELEASE)
    office.press_data(f"{EVENT}:{post.screen.rows[0][0].code}")
    (edit,) = office.of(Edit)
    assert "mot" not in text_of(edit.screen)
    assert "visibles dès que" in text_of(edit.screen)
    assert said(edit.screen.lines[-1].text)


@pytest.mark.parametrize("how", ["x", "1.5", "²"])
def test_a_forged_page_is_refused(how: str) -> None:
    """A page that is no number shows nothing; one too far is another one."""
    office = DeskDriver(request_after(TAKEN, *_noted(30, 400)))
    office.press(DeskAction.HISTORY, how)
    assert office.of(Toast)[0].alert
    for too_far in ("99", "-1"):
        office.press(DeskAction.HISTORY, too_far)
        assert not office.of(Toast)[0].alert


def test_a_reply_to_the_history_stays_in_the_group() -> None:
    """The message of the history asks for nothing: what answers it is internal."""
    office = DeskDriver(request_after(TAKEN, *_noted(1, 400)))
    office.press(DeskAction.HISTORY)
    (post,) = office.of(Send)
    office.write("entre nous", post.key, ANNE)
    assert not office.last


def test_an_old_request_loads() -> None:
    """Events of before have no refusal, and a request with them reads as ever."""
    old = request_after(TAKEN).model_dump(mode="json")
    for one in old["events"]:
        del one["refusal"]
    assert Request.model_validate(old) == request_after(TAKEN)
