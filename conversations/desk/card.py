"""The request as the coordinators' group sees it."""

from __future__ import annotations

from conversations.desk.history import history_line
from conversations.desk.menus import rows_of
from conversations.directory import Directory
from conversations.event import EventKind
from conversations.facts import in_one_line, named
from conversations.flows.decision import Flag, Why
from conversations.form import Section
from conversations.lifecycle import State
from conversations.request import Fact, Request
from conversations.screen import Line, Screen, folded, heading, small, strong
from conversations.screens.result import name_of
from conversations.text import Msg, Names, _
from conversations.wording import said_to

ON_CARD = (Section.PLACE, Section.NEED, Section.WISHES, Section.REQUESTER)
"""The facts of the mission stand last, with the reason that they give."""

NOT_IN_HISTORY = frozenset({EventKind.SUBMITTED, EventKind.RATED})


def card_of(request: Request, directory: Directory, menu: str = "") -> Screen:
    """Show a request with its state first; the buttons are those that make sense now.

    `menu` opens one of the menus behind the buttons.
    """
    lines = [
        strong(_state(request)),
        strong(_("Mission: {mission}")(mission=name_of(request.mission))),
        *(Line(_("⚠️ {flag}")(flag=_flag(flag, request))) for flag in request.flags),
    ]
    for section in ON_CARD:
        facts = [Line(fact) for fact in _facts(section, request)]
        lines += [heading(_title(section, request)), *facts] if facts else []
    kept = request.mission is not request.computed
    lines.append(heading(_("Why the proposal") if kept else _("Why this mission")))
    lines.extend(Line(line) for line in _reasons(request))
    if led_here := in_one_line(_facts(Section.MISSION, request)):
        lines.append(Line(led_here))
    lines.append(
        small(
            _("{reference} · written in {language}")(
                reference=request.reference, language=LANGUAGE_NAMES[request.language]
            )
        )
    )
    if history := _history(request, directory):
        lines.append(folded(history))
    return Screen(tuple(lines), rows_of(request, menu, directory))


def stub_of(request: Request, directory: Directory) -> Screen:
    """What remains of a card in the group that it has left."""
    moved = _("↪️ {reference} is now with: {desk}.")
    return Screen((Line(moved(reference=request.reference, desk=directory.name_of(request.desk))),))


LANGUAGE_NAMES = {"fr": _("French"), "nl": _("Dutch")}

SIGNS = {
    State.NEW: _("🆕 New request {reference}"),
    State.IN_CHARGE: _("✅ {reference} · {name} looks after it since {moment}"),
    State.WAITING: _("⏳ {reference} · waiting for the requester · {name}"),
    State.ARRANGED: _("🤝 {reference} · psychologist found · {name}"),
    State.CLOSED: _("🏁 {reference} · closed: {reason}"),
}


def _state(request: Request) -> Msg:
    standing = request.standing
    owner, reason = standing.owner, standing.reason
    sign = SIGNS[standing.state](
        reference=request.reference,
        name=owner.actor_name if owner else _("nobody yet"),
        moment=owner.at if owner else request.submitted_at,
        reason=(said_to(None, reason.label) if reason else None) or "",
    )
    if standing.until is None:
        return sign
    return _("{sign} · put aside until {date}")(sign=sign, date=standing.until)


def _history(request: Request, directory: Directory) -> Msg | None:
    """Tell what has happened, one event a line; what was said stands with it."""
    told = [one for one in request.events if one.kind not in NOT_IN_HISTORY]
    lines = None
    for event in told:
        line = history_line(event, directory)
        lines = _("{first}\n{second}")(first=lines, second=line) if lines else line
    return lines


def _flag(flag: str, request: Request) -> Msg:
    label = said_to(None, Flag(flag).label)
    assert label is not None
    if flag != Flag.WANTED_DIFFERS.value:
        return label
    assert request.wanted is not None
    return label(wanted=name_of(request.wanted), computed=name_of(request.computed))


def _title(section: Section, request: Request) -> Msg:
    if section is not Section.REQUESTER:
        return section.title
    if request.answers["role"] == "psychologist":
        return _("Who asks: a conventioned psychologist")
    return _("Who asks: a first-line partner")


def _facts(section: Section, request: Request) -> list[Msg]:
    return [fact_line(fact) for fact in request.facts if fact.section == section.name]


def fact_line(fact: Fact) -> Msg:
    """Say a fact of a request, in the languages of the group."""
    name = Msg("{text}", values={"text": Names(tuple(fact.name.items()))}) if fact.name else None
    return named(name, Msg("{text}", values={"text": Names(tuple(fact.shown.items()))}))


def _reasons(request: Request) -> tuple[Msg, ...]:
    why = said_to(None, Why(request.why).label)
    assert why is not None
    if request.mission is request.computed or Flag.WANTED_DIFFERS in request.flags:
        return (why,)
    return (_("Proposed with the answers: {mission}")(mission=name_of(request.computed)), why)
