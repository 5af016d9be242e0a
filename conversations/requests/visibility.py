"""What of a request stands in the group: contact data and typed words wait until it is taken on."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.flows.journey import QUESTIONS
from conversations.flows.sections import Section
from conversations.forms.kinds import holds_typed_words
from conversations.requests.request import Fact, Request


def shows_everything(request: Request, directory: Directory) -> bool:
    """Say whether nothing is held back: someone has taken the request on, or the desk wants it."""
    desk = directory.desk(request.desk)
    return bool(request.owner or (desk and desk.open_cards))


def is_shown(fact: Fact, request: Request, directory: Directory) -> bool:
    """Say whether a fact stands on the card now; of a question that is gone it may be anything."""
    if shows_everything(request, directory):
        return True
    question = QUESTIONS.get(fact.key)
    if question is None or fact.section == Section.REQUESTER.name:
        return False
    return not holds_typed_words(question, request.answers.get(fact.key))
