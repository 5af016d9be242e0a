"""An exit: why this is not a support mission, where to go, and the ways back to one."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.directory import Directory, Network
from conversations.flows.exits import ExitPage, Sought, page_of
from conversations.flows.findings import Leaving
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.reading.where import Where
from conversations.screens.contacts import contact_of, list_of
from conversations.screens.emergency import call_lines
from conversations.screens.navigation import NAVIGATION, one_per_row
from conversations.text import Msg, _, verbatim

ASKED = {
    Sought.LIST: _(
        "For the list of psychologists near you, type your municipality or its postal code."
    ),
    Sought.CONTACT: _("For the right coordination, type the municipality or its postal code."),
}
LIST = _("Psychologists near you: {list}")
NO_LIST = _("No list is known here for {place}. The coordination helps you: {contact}.")


def exit_screen(
    leaving: Leaving,
    directory: Directory,
    networks: Sequence[Network],
    where: Where | None,
    languages: tuple[str, ...],
) -> Screen:
    """Show the page of an exit, with the addresses of the networks if they are known.

    `where` is the place that they are those of; without networks and without a place, it is asked.
    """
    page = page_of(leaving)
    contact = contact_of(directory, *networks)
    sentences = tuple(Line(sentence(contact=contact)) for sentence in page.sentences)
    near = _near(page, directory, networks, where)
    calls = call_lines(directory, languages) if page.help_lines else ()
    ways = tuple(Button(way.label, ChatAction.LEAVE_EXIT.about(way.code)) for way in page.ways)
    return Screen(
        (strong(page.title), *sentences, *near, *calls, *_offered(page)),
        (*one_per_row(*ways, Button(page.end, ChatAction.END_EXIT)), NAVIGATION),
    )


def left_screen(page: Screen) -> Screen:
    """Leave an exit to be read again, and say how to begin anew."""
    again = small(_("Type /start for a new request, whenever you like."))
    return Screen((*page.lines, again))


def _offered(page: ExitPage) -> tuple[Line, ...]:
    return (Line(page.offer),) if page.offer else ()


def _near(
    page: ExitPage, directory: Directory, networks: Sequence[Network], where: Where | None
) -> tuple[Line, ...]:
    """Give the list that is near, or ask for the place that tells it."""
    if page.sought is None:
        return ()
    if not networks and where is None:
        return (strong(ASKED[page.sought]),)
    found = list_of(networks) if page.sought is Sought.LIST else None
    if found:
        return (Line(LIST(list=found)),)
    if networks or where is None:
        return ()
    unknown = NO_LIST(place=_said(where), contact=contact_of(directory))
    return (Line(unknown),)


def _said(where: Where) -> Msg:
    return verbatim("")(text=where.said)
