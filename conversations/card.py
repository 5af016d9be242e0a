"""The request as the coordinators' group sees it."""

from __future__ import annotations

from conversations.facts import in_one_line, named
from conversations.flows.decision import Flag, Why
from conversations.form import Section
from conversations.request import Fact, Request
from conversations.screen import Button, Line, Screen, heading, small, strong
from conversations.screens.result import name_of
from conversations.text import Msg, Names, _
from conversations.wording import said_to

ON_CARD = (Section.PLACE, Section.NEED, Section.WISHES, Section.REQUESTER)
"""The facts of the mission stand last, with the reason that they give."""

TAKE = _("I take this on")


def card_of(request: Request) -> Screen:
    """Show a request with its state first; the buttons are those that make sense now."""
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
            _("Received on {moment}, written in {language}")(
                moment=request.submitted_at, language=LANGUAGE_NAMES[request.language]
            )
        )
    )
    return Screen(tuple(lines), _buttons(request))


LANGUAGE_NAMES = {"fr": _("French"), "nl": _("Dutch")}


def _state(request: Request) -> Msg:
    taken = request.taken
    if taken is None:
        return _("🆕 New request {reference}")(reference=request.reference)
    return _("✅ {reference} · taken on by {name} on {moment}")(
        reference=request.reference, name=taken.actor_name, moment=taken.at
    )


def _buttons(request: Request) -> tuple[tuple[Button, ...], ...]:
    if request.taken:
        return ()
    return ((Button(TAKE, f"take:{request.reference}"),),)


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
    return [_said(fact) for fact in request.facts if fact.section == section.name]


def _said(fact: Fact) -> Msg:
    name = Msg("{text}", values={"text": Names(tuple(fact.name.items()))}) if fact.name else None
    return named(name, Msg("{text}", values={"text": Names(tuple(fact.shown.items()))}))


def _reasons(request: Request) -> tuple[Msg, ...]:
    why = said_to(None, Why(request.why).label)
    assert why is not None
    if request.mission is request.computed or Flag.WANTED_DIFFERS in request.flags:
        return (why,)
    return (_("Proposed with the answers: {mission}")(mission=name_of(request.computed)), why)
