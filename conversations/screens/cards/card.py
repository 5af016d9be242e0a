"""The request as the coordinators' group sees it, on one screen of a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conversations.directory import Directory
from conversations.flows.facts import LONGEST_IN_A_LIST
from conversations.flows.findings import Flag
from conversations.flows.missions import Why
from conversations.flows.sections import Section
from conversations.protocol.screen import Line, Screen, heading, small, strong
from conversations.requests.flags import live_flags
from conversations.requests.idle import step_due
from conversations.requests.lifecycle import State
from conversations.requests.request import Fact, Request
from conversations.requests.visibility import is_shown, shows_everything
from conversations.screens.cards.buttons import card_button
from conversations.screens.cards.card_facts import (
    contact_first,
    is_long,
    need_line,
    section_line,
    who_asks,
)
from conversations.screens.cards.card_notes import (
    HIDDEN,
    here_because,
    late_line,
    latest_lines,
    link_lines,
    origin_lines,
    rating_line,
    transfer_lines,
)
from conversations.screens.cards.menus import rows_of
from conversations.screens.cards.third_person import reason_said
from conversations.screens.history import FILE, LONGEST, moment_at
from conversations.screens.reachability import unreached_lines
from conversations.screens.result import name_of
from conversations.screens.trial_mark import marked
from conversations.text import Msg, _, shortened, verbatim
from conversations.text.pieces import pieces
from conversations.text.wording import said_to

SIGNS = {
    State.NEW: _("🆕 New request {reference}"),
    State.IN_CHARGE: _("✅ {reference} · {name} looks after it ({moment})"),
    State.WAITING: _("⏳ {reference} · waiting for the requester · {name}"),
    State.ARRANGED: _("🤝 {reference} · psychologist found · {name}"),
    State.CLOSED: _("🏁 {reference} · closed: {reason}"),
}


STEP = _("📌 Next: {step}")
STEP_ON = _("📌 Next: {step} ({day})")
STEP_DUE = _("⏰ To do on {day}: {step}")
"""True on that day and on those after it, for nothing makes a card anew at midnight."""

COPY = _("↪️ {reference}: its card is another message. The button brings it here.")
MOVED = _("↪️ {reference} is now with: {desk}.")
MOVED_BY = _("↪️ {reference} is now with: {desk} ({name}, {moment}).")

LONGEST_PART = 3900
"""Characters of a part of a long text: with its heading it fits a message."""


def card_of(
    request: Request, directory: Directory, menu: str = "", earlier: Sequence[Request] = ()
) -> Screen:
    """Show a request with its state first; the buttons are those that make sense now.

    Who asks by name and how to be reached stand there once someone has taken the request on, or at
    once where the desk wants it so. `menu` opens one of the menus behind the buttons; `earlier` are
    the requests that the same person sent to the desk before, the newest first.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    whole = shows_everything(request, directory)
    shown = [fact for fact in request.facts if is_shown(fact, request, directory)]
    lines = [
        state_line(request),
        *here_because(request, directory),
        *transfer_lines(request, directory),
        *link_lines(request),
        *late_line(request),
        *unreached_lines(request, directory),
        *step_lines(request),
        *(contact_first(request) if whole else ()),
        *_fact_lines(shown, request),
        *_second_need(request),
        *(Line(_("⚠️ {flag}")(flag=_flag(flag, request))) for flag in live_flags(request)),
        *_why(shown, request),
        *rating_line(request),
        *origin_lines(request, earlier),
        *(() if whole else (small(HIDDEN),)),
        *latest_lines(request, directory, words=whole),
    ]
    return Screen(tuple(lines), rows_of(request, menu, directory))


def _second_need(request: Request) -> tuple[Line, ...]:
    if not request.second:
        return ()
    text = shortened(request.second, LONGEST_IN_A_LIST)
    return (Line(_("A second need in the same text: “{text}”")(text=text)),)


def step_lines(request: Request) -> tuple[Line, ...]:
    """Say what is to be done next, and on which day."""
    step = request.standing.planned
    if step is None:
        return ()
    words = shortened(step.text, LONGEST)
    if step.until is None:
        return (Line(STEP(step=words)),)
    said = STEP_DUE if step_due(request) else STEP_ON
    return (Line(said(step=words, day=step.until)),)


def moved_stub(request: Request, directory: Directory) -> Screen:
    """What remains of a card in the group that it has left."""
    return Screen((Line(moved_text(request, directory)),))


def moved_text(request: Request, directory: Directory) -> Msg:
    """Say which desk has a request now, and who sent it there when."""
    event, desk = request.transferred, directory.name_of(request.desk)
    if event is None or event.desk != request.desk:
        return MOVED(reference=request.reference, desk=desk)
    name, moment = event.actor_name or FILE, moment_at(event.at)
    return MOVED_BY(reference=request.reference, desk=desk, name=name, moment=moment)


def older_stub(request: Request) -> Screen:
    """What remains of a card that was asked for again further below."""
    return Screen((Line(_("⬇️ {reference}: further below")(reference=request.reference)),))


def copy_stub(request: Request) -> Screen:
    """What remains of a copy of a card that was pressed: what the press did shows on the card."""
    return Screen((Line(COPY(reference=request.reference)),), ((card_button(request),),))


def state_line(request: Request) -> Line:
    """Say where a request stands and who has it: the first line of whatever its card shows."""
    standing = request.standing
    owner, reason = standing.owner, standing.reason
    sign = SIGNS[standing.state](
        reference=request.reference,
        name=owner.actor_name if owner else _("nobody yet"),
        moment=moment_at(owner.at) if owner else "",
        reason=(said_to(None, reason.label) if reason else None) or "",
    )
    if standing.until is not None:
        sign = _("{sign} · put aside until {date}")(sign=sign, date=standing.until)
    return strong(marked(request, sign))


def whole_text_screens(request: Request) -> tuple[Screen, ...]:
    """Say whole what a card has only the beginning of, in messages that hold it."""
    return tuple(
        Screen(
            (
                heading(_("{reference} · the whole text")(reference=request.reference)),
                Line(verbatim(part)),
            )
        )
        for fact in request.facts
        if is_long(fact)
        for part in pieces(fact.shown[request.language], LONGEST_PART)
    )


def _fact_lines(shown: Sequence[Fact], request: Request) -> Iterator[Line]:
    """Say who asks, where, what is needed and what is wished, a line each."""
    said = (
        who_asks(request),
        section_line(Section.PLACE, shown, request),
        need_line(shown, request),
        section_line(Section.NEED, shown, request),
        section_line(Section.WISHES, shown, request),
    )
    return (line for line in said if line)


def _flag(flag: Flag, request: Request) -> Msg:
    label = said_to(None, flag.label)
    assert label is not None
    if flag is not Flag.WANTED_DIFFERS:
        return label
    assert request.wanted is not None
    return label(wanted=name_of(request.wanted), computed=name_of(request.computed))


def _why(shown: Sequence[Fact], request: Request) -> Iterator[Line]:
    """Name the mission with the reason for it, and the answers that led there in small print."""
    why, mission = reason_said(Why(request.why)), name_of(request.mission)
    if request.mission is request.computed:
        yield Line(_("Mission: {mission}. {why}")(mission=mission, why=why))
    elif request.mission is request.wanted:
        yield Line(_("Mission: {mission}, chosen by the requester.")(mission=mission))
    else:
        kept = _("Mission: {mission}. Proposed with the answers: {computed}. {why}")
        yield Line(kept(mission=mission, computed=name_of(request.computed), why=why))
    led_here = section_line(Section.MISSION, (one for one in shown if one.key != "need"), request)
    if led_here:
        yield small(led_here.text)
