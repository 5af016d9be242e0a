"""An exit: why this is not a support mission, where to go, and the ways back to one."""

from __future__ import annotations

from conversations.directory import HelpPurpose
from conversations.flows.exits import page_of
from conversations.journey import Path
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.contacts import Locale, contact_of, list_of
from conversations.screens.navigation import NAVIGATION, one_per_row
from conversations.screens.result import UNDO
from conversations.text import Msg, _, verbatim

END = Button(_("Finish"), "exit:end")
TALK = (HelpPurpose.TALK, HelpPurpose.YOUTH)


def exit_screen(path: Path, place: Locale, *, undo: bool) -> Screen:
    """Show the page of the exit that the path ends at."""
    assert path.leaving is not None
    page = page_of(path.leaving)
    values = {
        "list": list_of(place.network),
        "contact": contact_of(place.directory, place.network),
        "lines": _talk_lines(place),
        "emergency": "112",
    }
    sentences = tuple(Line(sentence(**values)) for sentence in page.sentences)
    ways = tuple(Button(way.label, f"exit:{way.code}") for way in page.ways)
    buttons = (*ways, UNDO, END) if undo else (*ways, END)
    return Screen((strong(page.title), *sentences), (*one_per_row(*buttons), NAVIGATION))


def _talk_lines(place: Locale) -> tuple[Msg, ...]:
    return tuple(
        verbatim(f"{line.number} ({line.names.said(place.language)})")
        for line in place.directory.help_lines_for(place.language)
        if line.purpose in TALK
    )
