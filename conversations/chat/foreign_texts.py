"""Words in a language that is not offered: kept as they are, and said so."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.state import ChatState, Decision, both
from conversations.languages.packs import PACKS
from conversations.protocol.session import Understood
from conversations.reading.foreign import is_foreign
from conversations.text import _, verbatim

FOREIGN = _("Understood here: {languages}. Your words are kept as they are.")


def said_foreign(before: ChatState, decision: Decision, text: str) -> Decision:
    """Say so where a text was kept that is in none of the languages that are offered."""
    after, offered = decision.state, before.directory.languages
    if after.session.draft is None or decision.quiet:
        return decision
    kept = after.draft.answers != before.draft.answers or isinstance(after.overlay, Understood)
    if not kept or not is_foreign(text, offered):
        return decision
    names = tuple(verbatim(PACKS[one].own_name) for one in offered)
    return replace(decision, notice=both(FOREIGN(languages=names), decision.notice))
