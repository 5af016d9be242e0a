"""What a text says about questions to come: a few facts are taken in a line, others proposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pydantic import JsonValue

from conversations.chat.answers import answer
from conversations.chat.entrance import ROLE
from conversations.chat.facts import facts_in, said_again
from conversations.chat.state import ChatState, Decision
from conversations.chat.views import counting_story
from conversations.flows.implied import unsaid, with_implied, without
from conversations.flows.journey import QUESTIONS
from conversations.flows.orientation import Orientation
from conversations.protocol.session import Picking, Understood
from conversations.reading.second_thoughts import changes_mind
from conversations.reading.story import says_more
from conversations.requests.counts import CORRECTED, UNDERSTOOD
from conversations.text import _

AT_ONCE = 2
"""Facts that one line can show with the way to take each back; more have a screen of their own."""
RESTS_ON = frozenset(question.key for question in Orientation.questions)
"""Questions on which the mission rests: what a text says of them is never taken unseen."""
OF_SOMEBODY = frozenset({"name", "contact", "psychologist", "partner", "colleague"})
"""Who somebody is and how to be reached: a text may speak of another, so it is proposed too."""
TAKEN_BACK = _("Taken back ✓")


def hear(decision: Decision, text: str) -> Decision:
    """Take or propose what an answer in a person's own words says about questions to come."""
    state, anew = decision.state, changes_mind(text)
    facts = facts_in(state, text).values.items()
    known = state.path.answers
    return offer(decision, {key: one for key, one in facts if anew or key not in known})


def beside(decision: Decision, text: str) -> Decision:
    """Take what a word for a role says besides, such as a function; the mission rests on none."""
    found = facts_in(decision.state, text).values
    facts = {key: value for key, value in found.items() if key not in RESTS_ON}
    role = {ROLE: decision.state.draft.answers.get(ROLE)}
    more = role[ROLE] is not None and says_more(text, said_again(decision.state, role))
    return offer(decision, facts) if more and are_small(decision.state, facts) else decision


def offer(decision: Decision, later: Mapping[str, JsonValue]) -> Decision:
    """Take few facts in a line, and propose more, or those on which the mission rests."""
    state = decision.state
    if not later:
        return decision
    if are_small(state, later):
        return take(decision, later)
    return replace(decision, state=state.with_draft(overlay=Understood(values=dict(later))))


def are_small(state: ChatState, values: Mapping[str, JsonValue]) -> bool:
    """Tell whether facts can be taken as they are: few, all new, the mission rests on none."""
    told = with_implied(values).keys()
    return (
        _are_free(state)
        and 0 < len(values.keys() - unsaid(values)) <= AT_ONCE
        and not told & (RESTS_ON | OF_SOMEBODY | state.draft.answers.keys())
    )


def only_answers(state: ChatState, values: Mapping[str, JsonValue]) -> bool:
    """Tell whether a text states the answer to what is asked, and nothing else."""
    asked = state.asked
    return _are_free(state) and asked is not None and values.keys() == {asked.key}


def _are_free(state: ChatState) -> bool:
    """Tell whether answers may be taken: in a request of one's own, on no page but a choice's."""
    draft = state.draft
    return state.begun and not draft.amends and isinstance(draft.overlay, Picking | None)


def take(
    decision: Decision, values: Mapping[str, JsonValue], *, asked: str | None = None
) -> Decision:
    """Answer with facts that a text told unasked; a line says so, and takes them back.

    What was `asked` is answered as any question is.
    """
    before, shown = decision.state, values.keys() - unsaid(values) - {asked}
    told = answer(before.with_draft(focus=None), with_implied(values)).state
    focus = before.draft.focus
    after = told.with_draft(
        overlay=before.overlay,
        focus=None if focus in values else focus,
        taken=tuple(key for key in QUESTIONS if key in shown),
    )
    return counting_story(replace(decision, state=after), UNDERSTOOD, values)


def take_back(state: ChatState, key: str) -> Decision:
    """Take back a fact that was taken as it was told: it is asked in its turn."""
    left = tuple(one for one in state.draft.taken if one != key)
    after = state.with_draft(answers=without(state.draft.answers, key), taken=left)
    return counting_story(Decision(after, toast=TAKEN_BACK), CORRECTED, (key,))
