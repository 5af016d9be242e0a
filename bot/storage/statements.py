"""Statements that turns and deliveries ask all the time, each put together once.

To put one together, and to find it among those compiled before, costs as much as to carry it out.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from bot.storage.tables import (
    PENDING,
    UNFINISHED,
    Instant,
    blocked_people,
    facts,
    inbox,
    outbox,
    requests,
    sessions,
)
from conversations.requests.lifecycle import OPEN

STILL_OPEN = sorted(state.value for state in OPEN)


def _any_of(name: str) -> BindParameter[Any]:
    """Stand for one of the values that are given under a name."""
    return bindparam(name, expanding=True)


WAITING = (
    select(inbox.c.update_id, inbox.c.payload)
    .where(UNFINISHED, inbox.c.update_id.not_in(_any_of("held")))
    .order_by(inbox.c.update_id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
)
"""The oldest updates without an answer, but for those `held`, at `most` so many."""

FINISH = (
    update(inbox)
    .where(inbox.c.update_id.in_(_any_of("finished")))
    .values(done_at=bindparam("at"), payload=None, person=None)
)
"""The updates `finished`, `at` a moment."""

SESSIONS = (
    select(sessions.c.person, sessions.c.payload)
    .where(sessions.c.person.in_(_any_of("people")))
    .with_for_update()
)
"""The sessions of `people`."""

BLOCKED = select(blocked_people.c.person, blocked_people.c.since).where(
    blocked_people.c.person.in_(_any_of("people"))
)
"""Who of `people` is on the block list."""

FACT = select(facts.c.value).where(facts.c.name == bindparam("fact"))
"""The value of a `fact`."""

FACTS = select(facts.c.name).where(facts.c.name.startswith(bindparam("beginning", type_=String)))
"""The names of facts with a `beginning`."""

TAKEN = select(requests.c.reference).where(requests.c.reference.in_(_any_of("references")))
"""Those `references` that some request bears."""

POST = insert(outbox)

SENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), PENDING)
    .values(
        sent_at=bindparam("at"),
        payload=None,
        topic_name=None,
        attempts=outbox.c.attempts + 1,
        reason=bindparam("why"),
    )
)
"""The delivery of a `row` that has arrived, or need not."""

NEXT_DUE = select(func.min(outbox.c.due_at)).where(
    PENDING, outbox.c.due_at > bindparam("now", type_=Instant)
)
"""The next moment, after `now`, at which something that waits becomes due."""


@cache
def wanted(*names: str) -> Select[Any]:
    """Select requests by what `Requests.load` is given under these names."""
    given = {name: _any_of(name) for name in names}
    chosen: list[ColumnElement[bool]] = []
    if "people" in given:
        chosen.append(requests.c.person.in_(given["people"]))
    if "references" in given:
        chosen.append(requests.c.reference.in_(given["references"]))
    if "with_others" in given:
        theirs = select(requests.c.person).where(requests.c.reference.in_(given["with_others"]))
        chosen.append(requests.c.person.in_(theirs))
    if "open_at" in given:
        at_desk = requests.c.desk.in_(given["open_at"])
        chosen.append(and_(requests.c.state.in_(STILL_OPEN), at_desk))
        chosen.append(and_(requests.c.unread == true(), at_desk))
    return select(requests.c.reference, requests.c.payload).where(or_(*chosen)).with_for_update()
