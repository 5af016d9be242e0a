"""The requester's own requests, the receipt, and what is said once a request is on its way."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.directory import Directory, Route
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import command_of
from conversations.protocol.screen import Button, Line, Screen, strong
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.contacts import contact_of
from conversations.screens.navigation import CLOSE_PAGE, one_per_row, two_per_row
from conversations.screens.result import name_of
from conversations.screens.trial_mark import ON_RECEIPT, marked
from conversations.text import Msg, _, n_, shortened, verbatim
from conversations.text.wording import said_to

AGAIN = Button(_("Another request, same contact"), ChatAction.AGAIN)
REMEMBER = Button(_("Remember my contact data"), ChatAction.REMEMBER)
FORGET = Button(_("Forget my contact data"), ChatAction.FORGET_CONTACT)
_FOLLOW = _("To add something or to withdraw it: {command}, or {contact}.")
SECOND = _("➕ Ask for that too")
SHOWN = 120
"""Characters of a second need that are said back."""
OWN_STATES = {State.NEW: _("Sent"), State.WAITING: _("Waiting for your answer")}
"""What is new to the coordination was sent by its requester."""
MOST_SHOWN = 8
"""Requests on one screen; the oldest ones are closed long since."""


def receipt_screen(
    request: Request, route: Route, directory: Directory, *, remembered: bool
) -> Screen:
    """Confirm that a request was sent: to whom, what happens next, what to do meanwhile."""
    contact = contact_of(directory, route.desk, route.network)
    answer = n_(
        "You get an answer within {n} working day.",
        "You get an answer within {n} working days.",
    )(n=directory.delays.answer_working_days)
    lines = [
        strong(_("✅ Request {reference} has been sent")(reference=request.reference)),
        *((ON_RECEIPT,) if request.test else ()),
        Line(_("It is with: {desk}.")(desk=route.desk.names)),
        Line(answer),
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


def requests_screen(requests: Sequence[Request]) -> Screen:
    """List the requester's requests with their state, the newest first."""
    if not requests:
        title = strong(_("You have not sent a request yet."))
        return Screen((title,), ((CLOSE_PAGE,),))
    shown = requests[:MOST_SHOWN]
    lines = tuple(Line(_in_one_line(request)) for request in shown)
    buttons = (
        Button(verbatim(one.reference), ChatAction.REQUEST.about(one.reference)) for one in shown
    )
    rows = (*two_per_row(*buttons), (CLOSE_PAGE,))
    return Screen((strong(_("Your requests")), *lines), rows)


def state_said(state: State) -> Msg:
    """Say where a request stands to whoever sent it."""
    return OWN_STATES.get(state) or said_to(None, state.label) or verbatim(state)


def _in_one_line(request: Request) -> Msg:
    line = _("{reference} · {mission} · {date} · {state}")(
        reference=verbatim(request.reference),
        mission=name_of(request.mission),
        date=request.submitted_at.date(),
        state=state_said(request.state),
    )
    return marked(request, line)
