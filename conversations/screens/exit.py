"""An exit: why this is not a support mission, where to go, and the ways back to one."""

from __future__ import annotations

from conversations.directory import Directory, Network
from conversations.flows.exits import page_of
from conversations.flows.findings import Leaving
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.screens.contacts import contact_of, list_of
from conversations.screens.emergency import call_lines
from conversations.screens.navigation import NAVIGATION, one_per_row
from conversations.text import _


def exit_screen(
    leaving: Leaving, directory: Directory, network: Network | None, languages: tuple[str, ...]
) -> Screen:
    """Show the page of an exit, with the addresses of the network if one is known."""
    page = page_of(leaving)
    values = {
        "list": list_of(network),
        "contact": contact_of(directory, network),
    }
    sentences = tuple(Line(sentence(**values)) for sentence in page.sentences)
    calls = call_lines(directory, languages) if page.help_lines else ()
    ways = tuple(Button(way.label, ChatAction.LEAVE_EXIT.about(way.code)) for way in page.ways)
    return Screen(
        (strong(page.title), *sentences, *calls),
        (*one_per_row(*ways, Button(page.end, ChatAction.END_EXIT)), NAVIGATION),
    )


def left_screen(page: Screen) -> Screen:
    """Leave an exit to be read again, and say how to begin anew."""
    again = small(_("Type /start for a new request, whenever you like."))
    return Screen((*page.lines, again))
