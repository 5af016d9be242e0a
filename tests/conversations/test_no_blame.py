"""Nothing that the bot writes to a requester speaks ill of the coordination."""

from __future__ import annotations

import pytest

from conversations.protocol.screen import Screen
from conversations.requests.event import EventKind, Reminder
from conversations.screens.news import news_of
from conversations.screens.own_requests import full_screen, request_screen
from conversations.text import Language
from tests.conversations.every_history import after, histories
from tests.support.demo_context import directory, text_of
from tests.support.desk_driver import TAKEN, event, first_request, request_after

BLAMING = (
    *("rappel", "personne ne", "nobody", "sans nouvelles", "attend encore que", "rien de n"),
    *("herinner", "niemand", "nog niemand", "geen nieuws", "niets gehoord", "niets meer"),
    *("oubli", "vergeten", "attendent déjà", "wachten al"),
)
"""What says that somebody did nothing, forgot, or had to be told."""


def _read() -> list[Screen]:
    """Give whatever a requester is told and shown of a request, in each of its states."""
    screens = [full_screen("K7R-4M3", 20, "081")]
    for events in histories(first_request()):
        request = after(first_request(), *events)
        news = news_of(request, request.events[-1], directory())
        screens += [*([news] if news else []), request_screen(request, directory())]
    return screens


@pytest.mark.parametrize("language", Language)
def test_no_text_blames(language: Language) -> None:
    """No text says that nobody looks after a request, or that somebody was reminded of it."""
    typed = {"Réponse inventée"}
    for screen in _read():
        for line in text_of(screen, language).lower().splitlines():
            if not any(words.lower() in line for words in typed):
                assert not any(sign in line for sign in BLAMING), line


@pytest.mark.parametrize("events", [(), (TAKEN,), (TAKEN, event(EventKind.ARRANGED))])
def test_the_reassurance_says_where_it_stands_and_how_to_reach_somebody(
    events: tuple[object, ...],
) -> None:
    """Whatever was done by phone, it is true: who has it, where it is, and a way to ask."""
    reminded = event(EventKind.REMINDED, reminder=Reminder.REASSURED)
    request = request_after(*events, reminded)  # type: ignore[arg-type]
    news = news_of(request, reminded, directory())
    assert news
    said = text_of(news)
    assert "Coordination de Namur" in said
    assert "081" in said or "@" in said
    assert any(code.startswith("event:write") for code in news.codes)
    assert ("Anne" in said) is (request.owner is not None and len(events) == 1)
