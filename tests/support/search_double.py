"""Finds requests in memory by the words that the store keeps of them."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.desk import MOST_FOUND
from conversations.directory import Directory
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.requests.search import words_of


def found_at(
    desk_id: str | None, words: frozenset[str], requests: Iterable[Request], directory: Directory
) -> tuple[Request, ...]:
    """Give what stands in a desk's group and has all words: open ones first, the newest first."""
    if not words:
        return ()
    here = [one for one in requests if directory.keeper(one.desk).id == desk_id]
    having = [one for one in here if words <= words_of(one)]
    newest_first = sorted(having, key=lambda one: one.submitted_at, reverse=True)
    open_first = sorted(newest_first, key=lambda one: one.state is State.CLOSED)
    return tuple(open_first[: MOST_FOUND + 1])


def with_others(
    request: Request | None, requests: Iterable[Request], named: str | None = None
) -> tuple[Request, ...]:
    """Give a request before the others of its person and one that is named, as the loader does."""
    if request is None:
        return ()
    others = (one for one in requests if one.person == request.person or one.reference == named)
    return request, *(one for one in others if one.reference != request.reference)
