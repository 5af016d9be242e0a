"""What the database holds when a soak is over, to be compared with what was shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from bot.storage.store import Store
from conversations.identities import PersonId
from conversations.requests.request import Request
from tests.support.samples import sql_at

UNFINISHED = """
    SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL AND set_aside_at IS NULL)
         + (SELECT count(*) FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL)
"""
FAILED = "SELECT method, reason, addressee, key FROM outbox WHERE failed_at IS NOT NULL"
SET_ASIDE = "SELECT reason, count(*) FROM inbox WHERE set_aside_at IS NOT NULL GROUP BY 1"
UPDATES = "SELECT count(*) FROM inbox WHERE update_id > 0"
PEOPLE = "SELECT DISTINCT person FROM requests"
CONTENT = "SELECT count(*) FROM outbox WHERE payload IS NOT NULL AND sent_at IS NOT NULL"


@dataclass(frozen=True)
class Held:
    """Everything that is looked at.

    `failed` counts deliveries by method and reason, with what was to be said and whether to a desk.
    """

    requests: tuple[Request, ...]
    failed: Counter[tuple[str, str, str]]
    set_aside: dict[str, int]
    updates: int
    leftovers: int


async def unfinished(url: str) -> int:
    """Count what is still to be answered or delivered."""
    ((number,),) = await sql_at(url, UNFINISHED)
    return int(number)


async def held(url: str, key: str) -> Held:
    """Read the database; the bot has ended."""
    failed = Counter(
        (method, reason, f"{key.partition(':')[0]} to {addressee.partition(':')[0]}")
        for method, reason, addressee, key in await sql_at(url, FAILED)
    )
    set_aside = {str(reason): int(n) for reason, n in await sql_at(url, SET_ASIDE)}
    ((updates,),) = await sql_at(url, UPDATES)
    ((leftovers,),) = await sql_at(url, CONTENT)
    people = [PersonId.read(person) for (person,) in await sql_at(url, PEOPLE)]
    store = await Store.open(url, key)
    requests: list[Request] = []
    for first in range(0, len(people), 500):
        async with store.begin() as unit:
            requests += await unit.requests.load(people=people[first : first + 500])
    await store.close()
    return Held(tuple(requests), failed, set_aside, updates, leftovers)
