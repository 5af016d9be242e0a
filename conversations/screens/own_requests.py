"""A request that was sent, as its requester sees it: its state, writing, answering, withdrawing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from conversations.directory import Directory
from conversations.flows.facts import brief, named, shown_facts
from conversations.flows.journey import Journey
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.protocol.session import Unaddressed
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.navigation import CLOSE_PAGE, NAVIGATION, one_per_row
from conversations.screens.overlays import KEEP_NAMES
from conversations.screens.request_lines import about_button, about_line
from conversations.screens.result import name_of
from conversations.text import Msg, Value, _, verbatim
from conversations.text.wording import said_to

SEND_PRECISIONS = Button(_("✅ Send the details"), ChatAction.SEND_PRECISIONS)
BACK_TO_REQUESTS = Button(_("↩️ Back"), ChatAction.REQUESTS)
RESUME_DRAFT = Button(_("Take up where I was"), ChatAction.RESUME_BELOW)
NEW_REQUEST = Button(_("No, begin a new request"), ChatAction.RESTART)
ANOTHER = Button(_("It is another request"), ChatAction.ANOTHER)
KEEP_HERE = Button(_("No, it is for the request I am writing"), ChatAction.KEEP_HERE)
MOST_CHOICES = 5
"""Requests that a text may be meant for; those before them are long since answered."""

WHERE_IT_STANDS: dict[State, Msg] = {
    State.NEW: _("New requests are looked at one after the other; yours has its place."),
    State.IN_CHARGE: _("{name} looks after it."),
    State.WAITING: _("The coordination waits for your answer."),
    State.ARRANGED: _("A psychologist has been found."),
    State.CLOSED: _("It is closed: {reason}."),
}


def request_screen(request: Request, directory: Directory) -> Screen:
    """Show where a request stands, and what its requester can do about it."""
    standing = request.standing
    owner, reason = standing.owner, standing.reason
    stands = WHERE_IT_STANDS[standing.state](
        name=owner.actor_name if owner else "",
        reason=(said_to(None, reason.label) if reason else None) or "",
    )
    lines = (
        strong(_("Your request {reference}")(reference=request.reference)),
        Line(_("Mission: {mission}")(mission=name_of(request.mission))),
        Line(_("It is with: {desk}.")(desk=directory.desk_in_charge(request.desk).names)),
        Line(stands),
    )
    return Screen(lines, (*one_per_row(*_what_can_be_done(request)), (BACK_TO_REQUESTS,)))


def full_screen(reference: str, number: int, contact: Value) -> Screen:
    """Say that a message was not passed on, for others wait for an answer, and what else to do."""
    return Screen((Line(full_text(reference, number, contact)),))


def full_text(reference: str, number: int, contact: Value) -> Msg:
    """Say the same in a line."""
    full = _(
        "This text has not been passed on: the coordination reads your {n} messages about "
        "{reference} first. If it cannot wait: {contact}."
    )
    return full(n=number, reference=reference, contact=contact)


def same_screen(request: Request) -> Screen:
    """Ask whether a request belongs to one that was sent some days ago."""
    date, reference = request.submitted_at.date(), request.reference
    title = strong(_("You asked this on {date} ({reference}).")(date=date, reference=reference))
    lines = (
        title,
        Line(_("Mission: {mission}")(mission=name_of(request.mission))),
        Line(_("Is this about the same request? Then what is new goes to the coordination.")),
    )
    add = Button(
        _("➕ Add it to {reference}")(reference=reference), ChatAction.JOIN.about(reference)
    )
    return Screen(lines, (*one_per_row(add, ANOTHER), (CLOSE_PAGE,)))


def write_screen(request: Request) -> Screen:
    """Ask for a message to the coordination."""
    title = _("Your message to the coordination, about {reference}?")
    hint = _("Type it below. No name, no date of birth and no diagnosis of a person.")
    lines = (strong(title(reference=request.reference)), Line(hint))
    return Screen(lines, ((CLOSE_PAGE,),))


def withdraw_screen(request: Request) -> Screen:
    """Ask before a request is withdrawn, the safe choice first."""
    title = strong(_("Withdraw the request {reference}?")(reference=request.reference))
    effect = Line(_("The coordination is told, and nothing more happens with it."))
    no = Button(_("No, keep it"), ChatAction.KEEP_REQUEST.about(request.reference))
    yes = Button(_("Yes, withdraw it"), ChatAction.WITHDRAW_NOW.about(request.reference))
    return Screen((title, effect), one_per_row(no, yes))


def unaddressed_screen(
    held: Unaddressed, requests: Sequence[Request], *, begun: bool = False
) -> Screen:
    """Ask whether a text typed out of the blue is meant for the coordination, and about what.

    Else it begins a request, or stays with the one that is `begun`. A name that was masked may be a
    professional's.
    """
    lines = [strong(_("Shall this message go to the coordination?")), Line(verbatim(held.text))]
    if held.masked:
        lines.append(small(_("What could identify a person has been masked.")))
    shown, other = requests[:MOST_CHOICES], KEEP_HERE if begun else NEW_REQUEST
    ways = (KEEP_NAMES, other) if held.named else (other,)
    if len(shown) == 1:
        yes = _("Yes, about {reference}")(reference=shown[0].reference)
        only = Button(yes, ChatAction.HAND_ON.about(shown[0].reference))
        return Screen((*lines, small(about_line(shown[0]))), one_per_row(only, *ways))
    lines += [Line(_("About which request?")), *(Line(about_line(one)) for one in shown)]
    buttons = (about_button(one, ChatAction.HAND_ON.about(one.reference)) for one in shown)
    return Screen(tuple(lines), one_per_row(*buttons, *ways))


def precisions_screen(path: Journey, reference: str, keys: Collection[str]) -> Screen:
    """Show the answers to the coordination's questions before they are sent."""
    title = strong(_("Your details for {reference}: not sent yet")(reference=reference))
    lines = (title, *_answers(path, keys))
    return Screen(lines, (*one_per_row(SEND_PRECISIONS), NAVIGATION))


def sent_precisions_screen(path: Journey, reference: str, keys: Collection[str]) -> Screen:
    """Leave the requester the answers that were sent."""
    title = strong(_("Your details for {reference}: sent ✓")(reference=reference))
    return Screen((title, *_answers(path, keys)))


def leave_questions_screen() -> Screen:
    """Ask before the answers to the coordination's questions are dropped."""
    title = strong(_("Leave these questions?"))
    effect = Line(_("Your answers are not sent. You can answer the questions later."))
    go_on = Button(_("No, go on answering"), ChatAction.RESUME)
    leave = Button(_("Yes, leave them"), ChatAction.ERASE_DRAFT)
    return Screen((title, effect), one_per_row(go_on, leave))


def passed_on_screen(reference: str, *, resumes: bool) -> Screen:
    """Confirm that something reached the coordination; `resumes` leads back to a draft."""
    title = strong(_("Passed on to the coordination ✓ ({reference})")(reference=reference))
    return Screen((title,), ((RESUME_DRAFT,),) if resumes else ())


def withdrawn_screen(reference: str, *, resumes: bool) -> Screen:
    """Confirm that a request was withdrawn; `resumes` leads back to a draft."""
    title = strong(_("Request {reference} is withdrawn.")(reference=reference))
    return Screen((title,), ((RESUME_DRAFT,),) if resumes else ())


def _what_can_be_done(request: Request) -> Iterable[Button]:
    write = Button(_("Write to the coordination"), ChatAction.WRITE.about(request.reference))
    if request.state is State.CLOSED:
        return (write,)
    withdraw = Button(_("Withdraw the request"), ChatAction.WITHDRAW.about(request.reference))
    if not request.standing.asked:
        return write, withdraw
    precise = Button(_("Answer the questions"), ChatAction.PRECISE.about(request.reference))
    return precise, write, withdraw


def _answers(path: Journey, keys: Collection[str]) -> Iterable[Line]:
    return (Line(named(one.name, brief(one.said))) for one in shown_facts(path) if one.key in keys)
