"""The requester's own requests, the receipt, and what is said once a request is on its way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from conversations.directory import Desk, Directory, Route
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import command_of
from conversations.protocol.screen import Button, Line, Screen, strong
from conversations.requests.request import Request
from conversations.screens.contacts import contact_of
from conversations.screens.navigation import CLOSE_PAGE, one_per_row
from conversations.screens.request_lines import about_button, about_line
from conversations.screens.trial_mark import ON_RECEIPT
from conversations.text import _, named, shortened

AGAIN = Button(_("Another request, same contact"), ChatAction.AGAIN)
REMEMBER = Button(_("Remember my contact data"), ChatAction.REMEMBER)
FORGET = Button(_("Forget my contact data"), ChatAction.FORGET_CONTACT)
_FOLLOW = _("To add something or to withdraw it: {command}, or {contact}.")
SECOND = _("➕ Ask for that too")
SHOWN = 120
"""Characters of a second need that are said back."""
PROMISE = _("You will read from us by {day} at the latest.")
CLOSED_UNTIL = _("It is closed until {day}, that day included.")
MOST_SHOWN = 8
"""Requests on one screen; the oldest ones are closed long since."""


def receipt_screen(
    request: Request, route: Route, directory: Directory, by: date, *, remembered: bool
) -> Screen:
    """Confirm that a request was sent: to whom, until when it is answered, what to do meanwhile."""
    contact = contact_of(directory, route.desk, route.network)
    lines = [
        strong(_("✅ Request {reference} has been sent")(reference=request.reference)),
        *((ON_RECEIPT,) if request.test else ()),
        Line(_("It is with: {desk}.")(desk=route.desk.names)),
        *_closed(request, route.desk),
        Line(PROMISE(day=by)),
    ]
    if route.outside_territory:
        lines.append(Line(_("No network is known for this place: the coordination looks for it.")))
    lines += [
        Line(_FOLLOW(command=command_of(ChatAction.REQUESTS), contact=contact)),
        Line(_("Urgent? Call 112 or a GP: the coordination has no emergency line.")),
    ]
    second: tuple[Button, ...] = ()
    if request.second:
        said = shortened(request.second.rstrip("."), SHOWN)
        lines.append(Line(_("Your text names another need too: “{text}”.")(text=said)))
        second = (Button(SECOND, ChatAction.SECOND.about(request.reference)),)
    copy = Button(_("Copy the reference"), copies=request.reference)
    keep = FORGET if remembered else REMEMBER
    return Screen(tuple(lines), one_per_row(*second, copy, AGAIN, keep))


def _closed(request: Request, desk: Desk) -> Iterator[Line]:
    """Say that the desk is closed on the day of the request, in its own words if it gave some."""
    closure = desk.hours.closure_on(request.submitted_at.date())
    if closure is None:
        return
    yield Line(named(desk.absence) if desk.absence else CLOSED_UNTIL(day=closure.last))


def requests_screen(requests: Sequence[Request]) -> Screen:
    """List the requester's requests with their state, the newest first."""
    if not requests:
        title = strong(_("You have not sent a request yet."))
        return Screen((title,), ((CLOSE_PAGE,),))
    shown = [one for one in requests if not one.kept_as_another][:MOST_SHOWN]
    lines = tuple(Line(about_line(request)) for request in shown)
    buttons = (about_button(one, ChatAction.REQUEST.about(one.reference)) for one in shown)
    rows = (*one_per_row(*buttons), (CLOSE_PAGE,))
    return Screen((strong(_("Your requests")), *lines), rows)
