"""Questions of the form that a coordinator ticks, to have them asked again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conversations.flows.journey import QUESTIONS, walk
from conversations.forms.form import Question
from conversations.forms.kinds.identity import PARTS
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Row
from conversations.requests.request import Request
from conversations.screens.navigation import one_per_row
from conversations.text import _

NEVER_ASKED = frozenset({"entrance", "role", "wanted", "result", "notice", *PARTS[1:]})
"""The start, what was agreed, and the parts that the question for the name asks too."""

STILL_OPEN = frozenset({"agreement", "meeting_place", "place_kind"})
"""Facts that led to the mission and may be otherwise by now: somebody agrees, a place is found."""

PER_PAGE = 6
BITS = {key: 1 << place for place, key in enumerate(QUESTIONS)}
"""Which questions are ticked stands in the code, a bit for each."""

TICKED = re.compile(r"(?P<bits>[0-9a-f]{1,16})(?:\.(?P<page>[0-9]{1,2}))?")


def askable(request: Request) -> tuple[Question, ...]:
    """Give the questions that can be asked again in the card's order, the unanswered last.

    Left out are the facts that led to the mission, which a coordinator changes by naming another
    one, but those that may have changed since; and the questions not answered yet.
    """
    path, standing = walk(request.answers), request.standing
    asked = standing.asked if standing.waiting else ()
    led_to_it = path.before_settling() - STILL_OPEN
    left_out = NEVER_ASKED.union(led_to_it, asked)
    questions = (*_in_order(path.questions.values()), *_in_order(path.offered))
    return tuple(one for one in questions if one.key not in left_out)


def _in_order(questions: Iterable[Question]) -> list[Question]:
    return sorted(questions, key=lambda one: BITS[one.key])


def ticked_keys(request: Request, how: str) -> tuple[str, ...]:
    """Read which questions are ticked.

    Raises:
        ValueError: the code is forged, or names a question that cannot be asked now.
    """
    bits, _page = _read(how)
    keys = tuple(one.key for one in askable(request) if BITS[one.key] & bits)
    if sum(BITS[key] for key in keys) != bits:
        raise ValueError("a question that cannot be asked")
    return keys


def question_rows(request: Request, how: str) -> tuple[Row, ...]:
    """Let questions be ticked, a page at a time.

    Raises:
        ValueError: as for `ticked_keys`.
    """
    ticked, (bits, page) = ticked_keys(request, how), _read(how)
    questions = askable(request)
    pages = [questions[at : at + PER_PAGE] for at in range(0, len(questions), PER_PAGE)] or [()]
    shown = pages[page % len(pages)]
    rows = list(one_per_row(*_boxes(request, shown, bits, page)))
    if len(pages) > 1:
        further = _code(request, DeskAction.ASK, bits, (page + 1) % len(pages))
        rows.append((Button(_("More questions"), further),))
    if ticked:
        rows.append((Button(_("Send these questions"), _code(request, DeskAction.ASKED, bits)),))
    return tuple(rows)


def _boxes(
    request: Request, questions: Iterable[Question], bits: int, page: int
) -> Iterable[Button]:
    role = str(request.answers["role"])
    for question in questions:
        bit = BITS[question.key]
        name = question.name(role)
        label = _("✅ {label}")(label=name) if bits & bit else name
        yield Button(label, _code(request, DeskAction.ASK, bits ^ bit, page))


def _code(request: Request, action: DeskAction, bits: int, page: int = 0) -> str:
    how = f"{bits:x}.{page}" if page else f"{bits:x}"
    return Order(action, request.reference, how).code


def _read(how: str) -> tuple[int, int]:
    found = TICKED.fullmatch(how or "0")
    if found is None:
        raise ValueError("no list of questions")
    return int(found["bits"], 16), int(found["page"] or 0)
