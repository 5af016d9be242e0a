"""The request as the coordinators' group sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from conversations.directory import Directory
from conversations.flows.facts import LONGEST_IN_A_LIST, in_one_line, named
from conversations.flows.findings import Flag
from conversations.flows.missions import Why
from conversations.flows.sections import Section
from conversations.languages.packs import PACKS
from conversations.protocol.screen import Line, Screen, heading, small, strong
from conversations.requests.flags import live_flags
from conversations.requests.lifecycle import State
from conversations.requests.request import Fact, Request
from conversations.requests.visibility import is_shown
from conversations.screens.cards.menus import rows_of
from conversations.screens.history import LONGEST, history_of, moment_at
from conversations.screens.reachability import contact_lines, unreached_lines
from conversations.screens.result import name_of
from conversations.text import Msg, Names, _, shortened, verbatim
from conversations.text.wording import said_to

BEFORE_WHY = (Section.PLACE, Section.NEED, Section.WISHES)
"""The facts of the mission stand with the reason that they give, who asks comes last."""

HIDDEN = _("Contact data and free text: shown once someone has taken the request on.")
LANGUAGE_NAMES = {language.value: pack.name for language, pack in PACKS.items()}

SIGNS = {
    State.NEW: _("🆕 New request {reference}"),
    State.IN_CHARGE: _("✅ {reference} · {name} looks after it ({moment})"),
    State.WAITING: _("⏳ {reference} · waiting for the requester · {name}"),
    State.ARRANGED: _("🤝 {reference} · psychologist found · {name}"),
    State.CLOSED: _("🏁 {reference} · closed: {reason}"),
}


STEP = _("📌 Next: {step}")
STEP_ON = _("📌 Next: {step} ({day})")

LONGEST_PART = 3900
"""Characters of a part of a long text: with its heading in two languages it fits a message."""


def card_of(request: Request, directory: Directory, menu: str = "") -> Screen:
    """Show a request with its state first; the buttons are those that make sense now.

    Contact data and free text stand there once someone has taken the request on, or at once where
    the desk wants it so. `menu` opens one of the menus behind the buttons.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    shown = [fact for fact in request.facts if is_shown(fact, request, directory)]
    lines = [
        state_line(request),
        *unreached_lines(request, directory),
        *step_lines(request),
        strong(_("Mission: {mission}")(mission=name_of(request.mission))),
        *(Line(_("⚠️ {flag}")(flag=_flag(flag, request))) for flag in live_flags(request)),
    ]
    for section in BEFORE_WHY:
        lines += _section(section, section.title, shown, request)
    lines += _why(request)
    whole = len(shown) == len(request.facts)
    if whole:
        lines += _section(Section.REQUESTER, _who(request), shown, request)
    else:
        lines += [heading(_who(request)), small(HIDDEN)]
    written = _("Received on {moment}, written in {language}")
    language = LANGUAGE_NAMES[request.language]
    lines.append(small(written(moment=request.submitted_at, language=language)))
    lines += history_of(request, directory, words=whole)
    return Screen(tuple(lines), rows_of(request, menu, directory))


def step_lines(request: Request) -> tuple[Line, ...]:
    """Say what is to be done next, and on which day."""
    step = request.standing.planned
    if step is None:
        return ()
    words = shortened(step.text, LONGEST)
    if step.until is None:
        return (Line(STEP(step=words)),)
    return (Line(STEP_ON(step=words, day=step.until)),)


def moved_stub(request: Request, directory: Directory) -> Screen:
    """What remains of a card in the group that it has left."""
    moved = _("↪️ {reference} is now with: {desk}.")
    return Screen((Line(moved(reference=request.reference, desk=directory.name_of(request.desk))),))


def older_stub(request: Request) -> Screen:
    """What remains of a card that was asked for again further below."""
    return Screen((Line(_("⬇️ {reference}: further below")(reference=request.reference)),))


def fact_line(fact: Fact) -> Msg:
    """Say a fact of a request, in the languages of the group."""
    name = _in_languages(fact.name) if fact.name else None
    return named(name, _in_languages(fact.shown))


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
    if standing.until is None:
        return strong(sign)
    return strong(_("{sign} · put aside until {date}")(sign=sign, date=standing.until))


def _section(section: Section, title: Msg, facts: Iterable[Fact], request: Request) -> list[Line]:
    of_it = (fact for fact in facts if fact.section == section.name)
    lines = [line for fact in of_it for line in _fact_lines(fact, request)]
    return [heading(title), *lines] if lines else []


def _fact_lines(fact: Fact, request: Request) -> tuple[Line, ...]:
    several = contact_lines(request, _in_languages(fact.name)) if fact.key == "contact" else ()
    return several or (Line(fact_line(_brief(fact))),)


def _brief(fact: Fact) -> Fact:
    """Keep a card to one screen: what is longer stands below it, whole."""
    shown = {one: shortened(said, LONGEST_IN_A_LIST) for one, said in fact.shown.items()}
    return fact.replace(shown=shown)


def whole_text_screens(request: Request) -> tuple[Screen, ...]:
    """Say whole what a card has only the beginning of, in messages that hold it."""
    return tuple(
        Screen(
            (heading(_("{reference} · the whole text")(reference=request.reference)), Line(part))
        )
        for fact in request.facts
        if is_long(fact)
        for part in _parts(fact.shown[request.language])
    )


def is_long(fact: Fact) -> bool:
    """Say whether a card has only the beginning of a fact."""
    return any(len(said) > LONGEST_IN_A_LIST for said in fact.shown.values())


def _parts(text: str) -> Iterator[Msg]:
    """Cut a text between words into parts that one message holds."""
    while len(text) > LONGEST_PART:
        end = text.rfind(" ", 1, LONGEST_PART)
        end = end if end > 0 else LONGEST_PART
        yield verbatim(text[:end])
        text = text[end:].lstrip()
    yield verbatim(text)


def _in_languages(said: Mapping[str, str]) -> Msg:
    return Msg("{text}", values={"text": Names(tuple(said.items()))})


def _flag(flag: Flag, request: Request) -> Msg:
    label = said_to(None, flag.label)
    assert label is not None
    if flag is not Flag.WANTED_DIFFERS:
        return label
    assert request.wanted is not None
    return label(wanted=name_of(request.wanted), computed=name_of(request.computed))


def _who(request: Request) -> Msg:
    if request.answers["role"] == "psychologist":
        return _("Who asks: a conventioned psychologist")
    return _("Who asks: a first-line partner")


def _why(request: Request) -> list[Line]:
    kept = request.mission is not request.computed
    lines = [heading(_("Why the proposal") if kept else _("Why this mission"))]
    lines += [Line(line) for line in _reasons(request)]
    facts = (fact for fact in request.facts if fact.section == Section.MISSION.name)
    led_here = in_one_line(map(fact_line, facts))
    return [*lines, Line(led_here)] if led_here else lines


def _reasons(request: Request) -> tuple[Msg, ...]:
    why = said_to(None, Why(request.why).label)
    assert why is not None
    if request.mission is request.computed or Flag.WANTED_DIFFERS in request.flags:
        return (why,)
    return (_("Proposed with the answers: {mission}")(mission=name_of(request.computed)), why)
