"""What a requester types after the coordination has written is the answer to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.protocol.session import Masked, Unaddressed
from conversations.requests.event import EventKind
from tests.support.desk_driver import TAKEN, DeskDriver, event, request_after
from tests.support.private_chat_driver import PrivateChatDriver

REPLIED = event(EventKind.REPLIED, text="Quel jour vous convient ?")
ANSWER = "Jeudi matin, plutôt vers 10 h."


def _asked(*others: str) -> PrivateChatDriver:
    """Give a requester to whom the coordination has written, of one or of several requests."""
    asked = request_after(TAKEN, REPLIED)
    more = (asked.replace(reference=reference) for reference in others)
    return DeskDriver(asked, *more).talk


def test_an_answer_needs_no_press() -> None:
    """It stands with the request at once, and the requester reads that it does."""
    talk = _asked()
    talk.types(ANSWER)
    assert talk.requests[0].events[-1].text == ANSWER
    assert "Transmis à la coordination" in talk.text()
    talk.types("Ou vendredi.")
    assert talk.requests[0].events[-1].text == "Ou vendredi."


def test_an_answer_passes_the_guard() -> None:
    """What could identify a patient is shown before it goes anywhere."""
    talk = _asked()
    talk.types("Madame Exemple est d'accord pour jeudi.")
    assert isinstance(talk.draft.overlay, Masked)
    assert talk.requests[0].events[-1].kind is EventKind.REPLIED


@pytest.mark.parametrize(
    ("others", "days", "text"),
    [
        (("H3W-8VN",), 0, ANSWER),
        ((), 8, ANSWER),
        ((), 0, "Je suis assistante sociale et je cherche une formation pour notre équipe."),
    ],
    ids=["another request", "long ago", "a new need"],
)
def test_what_may_be_meant_otherwise_is_asked(
    others: tuple[str, ...], days: int, text: str
) -> None:
    """Of several requests, after a week, or where another request begins."""
    talk = _asked(*others)
    talk.after += timedelta(days=days)
    talk.types(text)
    assert isinstance(talk.draft.overlay, Unaddressed)


def test_nothing_is_passed_on_that_nobody_waits_for() -> None:
    """Before the coordination has written, the bot asks whom a text is for."""
    talk = DeskDriver(request_after(TAKEN)).talk
    talk.types(ANSWER)
    assert isinstance(talk.draft.overlay, Unaddressed)


def test_what_is_too_long_is_not_cut() -> None:
    """A text that cannot be passed on whole is not passed on."""
    talk = _asked()
    talk.types("a" * 2001)
    assert talk.requests[0].events[-1].kind is EventKind.REPLIED
