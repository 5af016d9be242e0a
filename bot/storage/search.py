"""Requests found by words, of which the database holds keyed hashes alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, Select, and_, delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.tables import requests, search_words
from conversations.requests.lifecycle import OPEN, State
from conversations.requests.request import Request
from conversations.requests.search import words_of

SORTED = 2000
"""Requests that are sorted, in some milliseconds, to find the newest of them."""


class Search:
    """The words of requests within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec

    async def index(self, changed: Iterable[Request]) -> None:
        """Let these requests be found by the words that they have now."""
        words = {one.reference: words_of(one) for one in changed}
        if not words:
            return
        await self.forget(words)
        rows = [
            {"word": self._codec.blind(word)[0], "reference": reference}
            for reference, some in words.items()
            for word in sorted(some)
        ]
        await self._connection.execute(insert(search_words), rows)

    async def forget(self, references: Collection[str]) -> None:
        """Let these requests be found no more."""
        await self._connection.execute(
            delete(search_words).where(search_words.c.reference.in_(references))
        )

    async def found(
        self, words: Collection[str], desks: Collection[str], others_of: Collection[str], most: int
    ) -> Sequence[str]:
        """Name the requests of these desks that have all these words: open ones first, the newest.

        With `others_of`, those of any desk that is none of these are among them. Few requests have
        a rare word, and all are sorted; where each word is in many, the newest requests are gone
        through until there are enough, so that it costs no more where more are stored.
        """
        at: ColumnElement[bool] = requests.c.desk.in_(desks)
        if others_of:
            at = or_(at, requests.c.desk.not_in(others_of))
        sealed = [self._codec.blind(word) for word in words]
        statement = select(requests.c.reference).where(at)
        newest, closed = requests.c.submitted_at.desc(), requests.c.state == State.CLOSED.value
        if not await self._in_many(sealed):
            for word in sealed:
                statement = statement.where(requests.c.reference.in_(_having(word)))
            ordered = statement.order_by(closed, newest).limit(most)
            return (await self._connection.scalars(ordered)).all()
        for word in sealed:
            here = and_(
                search_words.c.reference == requests.c.reference, search_words.c.word.in_(word)
            )
            statement = statement.where(select(func.count()).where(here).scalar_subquery() > 0)
        found: list[str] = []
        for states in (requests.c.state.in_(sorted(OPEN)), closed):
            chosen = statement.where(states).order_by(newest).limit(most - len(found))
            found += await self._connection.scalars(chosen)
        return found

    async def _in_many(self, sealed: Collection[Collection[str]]) -> bool:
        """Say whether each of these words is in more requests than are sorted."""
        for word in sealed:
            some = _having(word).limit(SORTED + 1).subquery()
            number = await self._connection.scalar(select(func.count()).select_from(some))
            if (number or 0) <= SORTED:
                return False
        return True


def _having(word: Collection[str]) -> Select[tuple[str]]:
    """Choose the requests that have a word, in any way in which it may be sealed."""
    return select(search_words.c.reference).where(search_words.c.word.in_(word))
