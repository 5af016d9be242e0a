"""An exit: why this is not a support mission, where to go, and the ways back to one."""

from __future__ import annotations

from conversations.directory import Directory, HelpPurpose, Network
from conversations.directory.network import EMERGENCY_LINE
from conversations.flows.decision import Leaving
from conversations.flows.exits import page_of
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.contacts import contact_of, list_of
from conversations.screens.navigation import NAVIGATION, one_per_row
from conversations.text import Msg, _

TALK = (HelpPurpose.TALK, HelpPurpose.YOUTH)


def exit_screen(
    leaving: Leaving, directory: Directory, network: Network | None, languages: tuple[str, ...]
) -> Screen:
    """Show the page of an exit, with the addresses of the network if one is known."""
    page = page_of(leaving)
    values = {
        "list": list_of(network),
        "contact": contact_of(directory, network),
        "lines": _talk_lines(directory, languages),
        "emergency": EMERGENCY_LINE.number,
    }
    sentences = tuple(Line(sentence(**values)) for sentence in page.sentences)
    ways = tuple(Button(way.label, f"exit:{way.code}") for way in page.ways)
    return Screen(
        (strong(page.title), *sentences),
        (*one_per_row(*ways, Button(page.end, "exit:end")), NAVIGATION),
    )


def _talk_lines(directory: Directory, languages: tuple[str, ...]) -> tuple[Msg, ...]:
    return tuple(
        _("{number} ({name})")(number=line.number, name=line.names)
        for line in directory.help_lines_for(*languages)
        if line.purpose in TALK
    )
