"""Decides what the group sees of a request: names and contact data only once it is taken on.

Whoever takes a request on must know what it is, so the need, the organisation and the timing are
readable at once: the guard has masked what could identify a patient before anything was stored.
"""

from __future__ import annotations

from conversations.directory import Directory
from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds.professional import Professional
from conversations.requests.request import Fact, Request

WAITS = frozenset({"name", "contact"})
"""The answers that are shown once somebody has taken the request on."""


def shows_everything(request: Request, directory: Directory) -> bool:
    """Say whether nothing is held back: someone has taken the request on, or the desk wants it.

    Until then names, ways to be reached and what is written to each other wait.
    """
    desk = directory.desk(request.desk)
    return bool(request.owner or (desk and desk.open_cards))


def is_shown(fact: Fact, request: Request, directory: Directory) -> bool:
    """Say whether a fact stands on the card now; of a question that is gone it may be anything."""
    if shows_everything(request, directory):
        return True
    question = QUESTIONS.get(fact.key)
    if question is None or question.answer is Professional:
        return False
    return fact.key not in WAITS
