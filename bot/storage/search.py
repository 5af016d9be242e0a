"""Requests found by words, of which the database holds keyed hashes alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.tables import requests, search_words
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.requests.search import words_of


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

        With `others_of`, those of any desk that is none of these are among them.
        """
        at: ColumnElement[bool] = requests.c.desk.in_(desks)
        if others_of:
            at = or_(at, requests.c.desk.not_in(others_of))
        statement = select(requests.c.reference).where(at)
        for word in words:
            having = select(search_words.c.reference).where(
                search_words.c.word.in_(self._codec.blind(word))
            )
            statement = statement.where(requests.c.reference.in_(having))
        closed = requests.c.state == State.CLOSED.value
        ordered = statement.order_by(closed, requests.c.submitted_at.desc()).limit(most)
        return (await self._connection.scalars(ordered)).all()
