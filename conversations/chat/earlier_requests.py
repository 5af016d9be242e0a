"""The same asked again within days: it may belong to the request that was sent, or be another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from conversations.chat import navigation, requester_messages
from conversations.chat.state import ChatState, Decision
from conversations.chat.submission import danger_flags, facts_of, name_flags
from conversations.flows.facts import named
from conversations.flows.settlement import Settled
from conversations.protocol.effects import Effect
from conversations.protocol.session import PageName
from conversations.reading.where import Where
from conversations.requests.request import Fact, Request
from conversations.screens.contacts import contact_of
from conversations.screens.own_requests import full_text, passed_on_screen
from conversations.screens.summary import added_screen
from conversations.text import _, verbatim
from conversations.text.pieces import pieces

NOTHING_NEW = _("The same request was made again.")
RECENT = timedelta(days=7)
"""After that, the same mission at the same place is most likely another one."""


def offered(state: ChatState) -> Decision | None:
    """Ask whether what would be sent belongs to an earlier request; None if there is none."""
    request = _same(state)
    return navigation.open_page(state, PageName.SAME, request.reference) if request else None


def add_to(state: ChatState, request: Request) -> Decision:
    """Send what is new as messages about that request; the draft stays where too many wait."""
    texts = list(pieces("\n".join(_new_lines(state, request)), requester_messages.LONGEST))
    if requester_messages.waiting(request) + len(texts) > requester_messages.MOST_UNANSWERED:
        contact = contact_of(state.directory, state.directory.desk(request.desk))
        most = requester_messages.MOST_UNANSWERED
        said = full_text(request.reference, most, contact)
        return Decision(state.with_draft(overlay=None), notice=said)
    return Decision(
        state.with_session(draft=None),
        shows=passed_on_screen(request.reference, resumes=False),
        freezes=added_screen(state.path, request.reference),
        effects=_told(state, request, texts),
        event=True,
    )


def _same(state: ChatState) -> Request | None:
    """Find the newest open request of the last days for the same mission in the same place."""
    settled: Settled = state.path.answers["result"]
    where: Where = state.path.answers["where"]
    for request in state.open_requests:
        place = request.answers.get("where")
        there = isinstance(place, dict) and place.get("municipality") == where.municipality
        alike = (request.mission, request.test) == (settled.sent, state.draft.test)
        if there and alike and state.context.now - request.submitted_at < RECENT:
            return request
    return None


def _new_lines(state: ChatState, request: Request) -> Iterator[str]:
    """Say every answer that the earlier request does not give, the need first and whole."""
    known = {fact.key: fact.shown.get(state.language) for fact in request.facts}
    new = [one for one in facts_of(state) if known.get(one.key) != one.shown[state.language]]
    for fact in sorted(new, key=lambda one: one.key != "need_text"):
        yield _line(fact, state)
    if not new:
        yield state.context.say(NOTHING_NEW, state.language)


def _line(fact: Fact, state: ChatState) -> str:
    name, said = fact.name.get(state.language), verbatim(fact.shown[state.language])
    return state.context.say(named(verbatim(name) if name else None, said), state.language)


def _told(state: ChatState, request: Request, texts: list[str]) -> tuple[Effect, ...]:
    """Record each piece in its turn; danger that was spoken of is marked on the card."""
    named = (flag.value for flag in name_flags(state))
    flags = tuple(dict.fromkeys((*danger_flags(state), *request.flags, *named)))
    return requester_messages.told(state, request.replace(flags=flags), texts)
