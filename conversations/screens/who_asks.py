"""Who asks: only what is missing still, with what is known shown below."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from conversations.flows.facts import in_one_line
from conversations.flows.journey import QUESTIONS, Journey
from conversations.forms.kinds import shown
from conversations.protocol.screen import Screen, small, strong
from conversations.screens.understood import answers_in
from conversations.text import _
from conversations.text.wording import Words, by_role, said_to

FIRST = "name"
PARTS: Mapping[str, Words] = {
    FIRST: _("name"),
    "function": _("function"),
    "organisation": by_role(_("organisation"), _("practice")),
    "where": by_role(_("municipality"), None),
    "contact": _("phone or e-mail"),
}
"""What the question asks for in one message, in its order; a psychologist's own place is none."""


def only_what_is_missing(screen: Screen, path: Journey, stored: Mapping[str, JsonValue]) -> Screen:
    """Ask for what is missing and say what is known; a name that is changed is asked as before."""
    parts = {key: said_to(path.role, words) for key, words in PARTS.items()}
    known = answers_in({key: stored[key] for key, said in parts.items() if said and key in stored})
    facts = in_one_line(shown(QUESTIONS[key], one, path.role) for key, one in known.items())
    if facts is None or FIRST in known:
        return screen
    missing = tuple(said for key, said in parts.items() if said and key not in known)
    several = _("Who are you? Missing: {parts}.")(parts=missing)
    asks = strong(several if len(missing) > 1 else _("What is your name?"))
    above = screen.lines[: screen.lines.index(strong(path.text_of(QUESTIONS[FIRST])))]
    return Screen((*above, asks, small(_("Noted already: {facts}")(facts=facts))), screen.rows)
