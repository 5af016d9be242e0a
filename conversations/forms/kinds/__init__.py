"""The kinds of answers, and which kind a question takes.

Another kind is one more file here: what it offers, reads, takes from a press, and shows.
"""

from __future__ import annotations

from typing import Any

from conversations.forms.form import Question
from conversations.forms.kinds.ages import Figures
from conversations.forms.kinds.choice import OneChoice, SeveralChoices
from conversations.forms.kinds.contact import Reachable
from conversations.forms.kinds.identity import Identity
from conversations.forms.kinds.kind import Kind as Kind
from conversations.forms.kinds.kind import OwnKind as OwnKind
from conversations.forms.kinds.kind import Reading as Reading
from conversations.forms.kinds.participants import HowMany
from conversations.forms.kinds.place import Municipality
from conversations.forms.kinds.prose import Prose
from conversations.forms.kinds.timing import When
from conversations.forms.options import Options, Skip
from conversations.reading.ages import Ages
from conversations.reading.dates import Timing
from conversations.reading.means import Contact
from conversations.reading.participants import Participants
from conversations.reading.where import Where
from conversations.text import Msg, _

_KINDS: dict[type, Kind] = {
    Where: Municipality(),
    Timing: When(),
    Contact: Reachable(),
    Participants: HowMany(),
    Ages: Figures(),
}
NOT_SPECIFIED = _("not specified")
_ONE, _SEVERAL, _PROSE, _IDENTITY = OneChoice(), SeveralChoices(), Prose(), Identity()


def kind_of(question: Question) -> Kind:
    """Give the kind of answer that a question takes."""
    if issubclass(question.answer, OwnKind):
        return question.answer.kind
    if issubclass(question.answer, Options):
        return _SEVERAL if question.several else _ONE
    if question.answer is str:
        return _IDENTITY if question.own else _PROSE
    return _KINDS[question.answer]


def shown(question: Question, answer: Any, role: str | None) -> Msg:
    """Say an answer on the path as its person sees it."""
    if isinstance(answer, Skip):
        return NOT_SPECIFIED
    return kind_of(question).shown(answer, role)


def is_asked_again(question: Question) -> bool:
    """Say whether an answer that comes back after a change is asked anew, not only marked.

    Free text is, and what was declared so; what is the requester's own has not changed.
    """
    return question.renewed or (question.answer is str and not question.own)


def is_prose(question: Question) -> bool:
    """Say whether a question takes free text about the need, which passes the privacy guard."""
    return kind_of(question) is _PROSE
