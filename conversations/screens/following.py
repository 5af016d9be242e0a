"""A request that was sent, as its requester sees it: its state, writing, withdrawing."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.directory import Directory
from conversations.facts import named, shown_facts
from conversations.journey import Path
from conversations.lifecycle import State
from conversations.request import Request
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.navigation import CLOSE_PAGE, NAVIGATION, one_per_row
from conversations.screens.result import name_of
from conversations.text import Msg, _
from conversations.wording import said_to

SEND_PRECISIONS = Button(_("✅ Send the details"), "precise:send")

WHERE_IT_STANDS: dict[State, Msg] = {
    State.NEW: _("It waits for a coordinator to take it on."),
    State.IN_CHARGE: _("{name} looks after it."),
    State.WAITING: _("The coordination waits for your answer."),
    State.ARRANGED: _("A psychologist has been found."),
    State.CLOSED: _("It is closed: {reason}."),
}


def following_page(name: str, request: Request, directory: Directory) -> Screen:
    """Show one of the pages of a request: itself, writing about it, withdrawing it."""
    match name:
        case "write":
            return _write(request)
        case "withdraw":
            return _withdraw(request)
        case _:
            return _request(request, directory)


def precisions_screen(path: Path, reference: str, keys: Sequence[str]) -> Screen:
    """Show the answers to the coordination's questions before they are sent."""
    title = strong(_("Your details for {reference}: not sent yet")(reference=reference))
    facts = [Line(named(one.name, one.said)) for one in shown_facts(path) if one.key in keys]
    return Screen((title, *facts), (*one_per_row(SEND_PRECISIONS), NAVIGATION))


def passed_on_screen(reference: str) -> Screen:
    """Confirm that something reached the coordination."""
    return Screen(
        (strong(_("Passed on to the coordination ✓ ({reference})")(reference=reference)),)
    )


def withdrawn_screen(reference: str) -> Screen:
    """Confirm that a request was withdrawn."""
    return Screen((strong(_("Request {reference} is withdrawn.")(reference=reference)),))


def _request(request: Request, directory: Directory) -> Screen:
    standing = request.standing
    owner, reason = standing.owner, standing.reason
    stands = WHERE_IT_STANDS[standing.state](
        name=owner.actor_name if owner else "",
        reason=(said_to(None, reason.label) if reason else None) or "",
    )
    lines = (
        strong(_("Your request {reference}")(reference=request.reference)),
        Line(_("Mission: {mission}")(mission=name_of(request.mission))),
        Line(_("It is with: {desk}.")(desk=directory.name_of(request.desk))),
        Line(stands),
    )
    write = Button(_("Write to the coordination"), f"follow:write.{request.reference}")
    withdraw = Button(_("Withdraw the request"), f"follow:withdraw.{request.reference}")
    buttons = (write,) if standing.state is State.CLOSED else (write, withdraw)
    return Screen(lines, (*one_per_row(*buttons), (CLOSE_PAGE,)))


def _write(request: Request) -> Screen:
    title = _("Your message to the coordination, about {reference}?")
    hint = _("Type it below. No name, no date of birth and no diagnosis of a person.")
    lines = (strong(title(reference=request.reference)), Line(hint))
    return Screen(lines, ((CLOSE_PAGE,),))


def _withdraw(request: Request) -> Screen:
    title = strong(_("Withdraw the request {reference}?")(reference=request.reference))
    effect = Line(_("The coordination is told, and nothing more happens with it."))
    yes = Button(_("Yes, withdraw it"), f"follow:withdrawn.{request.reference}")
    return Screen((title, effect), one_per_row(Button(_("No, keep it"), "go:close"), yes))
