"""The words of a draft's answers as they are confirmed, in both languages."""

from __future__ import annotations

from conversations.chat.state import ChatState
from conversations.flows.facts import Shown, shown_facts
from conversations.requests.request import Fact
from conversations.text import Language


def facts_of(state: ChatState) -> tuple[Fact, ...]:
    """Word every answer in both languages, as it was confirmed."""
    return tuple(_fact(state, fact) for fact in shown_facts(state.path))


def amended_keys(state: ChatState) -> tuple[str, ...]:
    """Name the questions of the coordination, and those that an answer to them has brought."""
    request = state.request(state.draft.amends or "")
    before = request.answers if request else {}
    to_ask = state.draft.to_ask
    return tuple(key for key in state.path.questions if key in to_ask or key not in before)


def _fact(state: ChatState, fact: Shown) -> Fact:
    say, name = state.context.say, fact.name
    return Fact(
        key=fact.key,
        section=fact.section.name,
        name={language: say(name, language) for language in Language} if name else {},
        shown={language: say(fact.said, language) for language in Language},
        revived=fact.key in state.draft.revived,
    )
