"""What a possible sign of danger adds to a decision: one line with the numbers, and a mark."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.state import Decision
from conversations.safety.danger import Sign
from conversations.screens.emergency import numbers_line
from conversations.text import _


def with_numbers(decision: Decision, sign: Sign) -> Decision:
    """Put the numbers that fit above what is shown, once for each kind in a draft.

    Nothing is stopped: the text has been taken for what it is.
    """
    state = decision.state
    if decision.quiet or state.session.draft is None or sign.kind in state.draft.dangers:
        return decision
    languages = (state.session.language or sign.language,)
    line = numbers_line(state.directory, languages, sign.kind)
    notice = decision.notice
    said = _("{numbers}\n\n{notice}")(numbers=line, notice=notice) if notice else line
    marked = state.with_draft(dangers=state.draft.dangers | {sign.kind})
    return replace(decision, state=marked, notice=said, numbers=True)
