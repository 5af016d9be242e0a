"""The history of a request, in the place of the facts on its card."""

from __future__ import annotations

import pytest

from bot.telegram.outbound import render
from conversations.desk.history_pages import history_page
from conversations.protocol.effects import EVENT, Send, Toast
from conversations.protocol.orders import DeskAction
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from conversations.text import Language
from tests.support.demo_context import REFERENCE, catalogues, directory, text_of
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, event, request_after


def _noted(number: int, length: int = 20) -> tuple[Event, ...]:
    return tuple(
        event(EventKind.NOTED, text=f"{at} {'mot ' * (length // 4)}") for at in range(number)
    )


def _pages(office: DeskDriver, language: str = "fr") -> list[str]:
    """Open the history and turn its pages until the first one comes again."""
    office.press(DeskAction.HISTORY)
    screens = [office.card]
    while screens[-1].rows[1:]:
        office.press_data(f"{EVENT}:{screens[-1].rows[0][0].code}")
        if office.card == screens[0]:
            break
        screens.append(office.card)
    return [text_of(screen, language) for screen in screens]


@pytest.mark.parametrize(
    ("events", "offered"),
    [((), False), ((TAKEN,), True), (_noted(1), True), ((TAKEN, CLOSED), True)],
)
def test_the_button_is_there_once_something_has_happened(
    events: tuple[Event, ...],
    offered: bool,  # noqa: FBT001  a table
) -> None:
    """On the card itself, in each state; a request that just came has no history."""
    office = DeskDriver(request_after(*events))
    assert (f"history:{REFERENCE}" in office.card.codes) is offered


def test_the_history_takes_the_place_of_the_facts_and_gives_it_back() -> None:
    """Whole texts stand there below the state; nothing is posted, and one tap leads back."""
    office = DeskDriver(request_after(TAKEN, *_noted(1, 900)))
    card = office.card
    office.press(DeskAction.HISTORY)
    assert office.of(Send) == []
    assert office.card.lines[0] == card.lines[0]
    assert ("mot " * 225).strip() in text_of(office.card)
    assert "Maison" not in text_of(office.card)
    office.press(DeskAction.MENU)
    assert office.card == card
    assert not office.told


def test_the_card_has_the_newest_step_alone() -> None:
    """What happened last is seen at once, cut to a few lines; the rest is in the history."""
    office = DeskDriver(request_after(TAKEN, *_noted(60, 400)))
    text = text_of(office.card)
    assert "59 mot" in text
    assert "58 mot" not in text
    assert len(max((line for line in text.splitlines() if "59 mot" in line), key=len)) <= 140


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


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("length", [40, 700, 2000])
def test_a_page_fits_a_message(length: int, language: str) -> None:
    """Nothing of a page is cut, however long the texts are."""
    request = request_after(TAKEN, *_noted(30, length), desk="brussels")
    page = 0
    while True:
        screen = history_page(request, page, directory())
        send = Send("brussels", screen, (language,), key="said:1", nonce=EVENT)
        assert "…" not in render(send, catalogues().say).payload["text"]
        page += 1
        if not screen.rows[1:] or screen.rows[0][0].code.endswith(":0"):
            return


def test_words_wait_until_someone_has_the_request() -> None:
    """The rule of the card holds here too, also for a page that is turned afterwards."""
    office = DeskDriver(request_after(TAKEN, *_noted(30, 400)))
    office.press(DeskAction.HISTORY)
    further = office.card.rows[0][0].code
    assert "mot" in text_of(office.card)
    office.press(DeskAction.RELEASE)
    office.press_data(f"{EVENT}:{further}")
    assert "mot" not in text_of(office.card)
    assert "visibles dès que" in text_of(office.card)


@pytest.mark.parametrize("how", ["x", "1.5", "²"])
def test_a_forged_page_is_refused(how: str) -> None:
    """A page that is no number shows nothing; one too far is another one."""
    office = DeskDriver(request_after(TAKEN, *_noted(30, 400)))
    office.press(DeskAction.HISTORY, how)
    assert office.of(Toast)[0].alert
    for too_far in ("99", "-1"):
        office.press(DeskAction.HISTORY, too_far)
        assert not office.of(Toast)[0].alert


def test_an_old_request_loads() -> None:
    """Events of before have no refusal, and a request with them reads as ever."""
    old = request_after(TAKEN).model_dump(mode="json")
    for one in old["events"]:
        del one["refusal"]
    assert Request.model_validate(old) == request_after(TAKEN)
