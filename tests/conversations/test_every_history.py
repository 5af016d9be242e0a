"""Whatever has happened to a request can be said: to its desk, and to whoever asks for the file."""

from __future__ import annotations

import pytest
from telegram.constants import MessageLimit

from bot.telegram.outbound import render
from conversations.desk.history_pages import history_page
from conversations.protocol.effects import Send
from conversations.protocol.screen import Screen
from conversations.protocol.session import Session
from conversations.requests.event import ClosingReason, EventKind, Reminder
from conversations.requests.lifecycle import State
from conversations.screens.own_data import held_lines
from conversations.text import Language
from tests.conversations.every_history import LONG, after, histories
from tests.support.demo_context import catalogues, directory, text_of
from tests.support.desk_driver import first_request


def test_everything_happens() -> None:
    """Each state is reached, each event, reminder and end occurs."""
    requests = [after(first_request(), *events) for events in histories(first_request())]
    events = [event for request in requests for event in request.events]
    assert {request.state for request in requests} == set(State)
    assert {event.kind for event in events} == set(EventKind)
    assert {event.reminder for event in events} >= set(Reminder)
    ends = {event.reason for event in events} | {request.standing.reason for request in requests}
    assert ends >= set(ClosingReason)


@pytest.mark.parametrize("languages", [*((one,) for one in Language), tuple(Language)])
def test_a_history_is_read_whole(languages: tuple[str, ...]) -> None:
    """Each page of a history fits a message in every language, and in all of them at once."""
    for events in histories(first_request()):
        request = after(first_request(), *events)
        screen = history_page(request, 0, directory())
        payload = render(Send("namur", screen, languages, "history"), catalogues().say).payload
        assert len(payload["text"].encode("utf-16-le")) // 2 <= MessageLimit.MAX_TEXT_LENGTH
        assert "{" not in payload["text"]
        assert "None" not in payload["text"]


@pytest.mark.parametrize("language", Language)
def test_a_file_says_what_happened(language: Language) -> None:
    """Each event has its line for the person whose request it is, with nothing left empty."""
    for events in histories(first_request()):
        request = after(first_request(), *events)
        lines = held_lines(Session(person=7, chat=7), [request], directory())
        text = text_of(Screen(lines), language).replace(LONG, "")
        assert len(lines) > len(request.events)
        assert "{" not in text
        assert "None" not in text
