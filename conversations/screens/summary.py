"""The summary before sending, and what remains of it afterwards."""

from __future__ import annotations

from hashlib import blake2s

from conversations.flows.facts import Shown, brief, in_one_line, named, shown_facts
from conversations.flows.journey import Journey
from conversations.flows.plan import FLOW_VERSION
from conversations.flows.sections import Section
from conversations.flows.settlement import Settled, found_in
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, heading, strong
from conversations.screens.navigation import NAVIGATION, one_per_row
from conversations.screens.overlays import with_taking_back
from conversations.screens.result import WHY, name_of
from conversations.screens.trial_mark import NO_TEST, ON_SUMMARY
from conversations.text import Msg, _, shortened
from conversations.text.wording import said_to

SAID_BACK = 80
"""Characters of a remark that are said back."""
NOTED = _("Noted for the coordination: “{text}”.")

EDIT = Button(_("✏️ Change"), ChatAction.EDIT)
DETAILS = Button(_("Add details"), ChatAction.DETAILS)


def summary_screen(path: Journey, revived: frozenset[str], *, test: bool = False) -> Screen:
    """Show everything that would be sent; the button to send holds what was shown.

    A press on "send" under another version of the answers finds no such button and sends nothing.
    """
    return Screen(left_summary(path, revived, test=test).lines, _buttons(path, test=test))


def left_summary(path: Journey, revived: frozenset[str], *, test: bool = False) -> Screen:
    """Leave what would be sent, where something was added to it below."""
    title = strong(_("Summary: nothing has been sent yet"))
    above = (ON_SUMMARY,) if test else ()
    return Screen((*above, title, *_lines(path, revived)))


def noted_screen(path: Journey, text: str, *, test: bool = False) -> Screen:
    """Say what was added to what stands above, and offer the same, and to take it back."""
    added = Line(NOTED(text=shortened(text, SAID_BACK)))
    return with_taking_back(Screen((added,), _buttons(path, test=test)))


def _buttons(path: Journey, *, test: bool) -> tuple[tuple[Button, ...], ...]:
    """Offer to send, under the name of what was shown, and to change it first."""
    send = Button(_("✅ Send the request"), ChatAction.SEND.about(fingerprint(path)))
    details, below = (DETAILS,) if path.offered else (), (NO_TEST,) if test else ()
    return (*one_per_row(send, EDIT, *details, *below), NAVIGATION)


def sent_screen(path: Journey, reference: str) -> Screen:
    """Leave the requester what was sent, to read it again."""
    title = strong(_("Request {reference}: sent ✓")(reference=reference))
    return Screen((title, *_lines(path, frozenset())))


def added_screen(path: Journey, reference: str) -> Screen:
    """Leave the requester what was added to an earlier request."""
    title = strong(_("Added to your request {reference} ✓")(reference=reference))
    return Screen((title, *_lines(path, frozenset())))


def facts_so_far(path: Journey) -> tuple[Line, ...]:
    """Show the answers of a draft that is not finished, a line each."""
    return tuple(Line(named(fact.name, brief(fact.said))) for fact in shown_facts(path))


def fingerprint(path: Journey) -> str:
    """Name the relevant answers and the version of the questions in eight characters."""
    view = repr((FLOW_VERSION, sorted((key, repr(value)) for key, value in path.answers.items())))
    return blake2s(view.encode(), digest_size=4).hexdigest()


def _lines(path: Journey, revived: frozenset[str]) -> tuple[Line, ...]:
    facts = shown_facts(path)
    lines = _mission_lines(path, facts, revived)
    for section in Section:
        if section is Section.MISSION:
            continue
        said = [Line(_fact(fact, revived)) for fact in facts if fact.section is section]
        lines += [heading(section.title), *said] if said else []
    return tuple(lines)


def _mission_lines(path: Journey, facts: tuple[Shown, ...], revived: frozenset[str]) -> list[Line]:
    settled: Settled = path.answers["result"]
    found = found_in(path.answers)
    why = said_to(path.role, found.why.label)
    assert why is not None
    mission = _("Mission: {mission}")(mission=name_of(settled.sent))
    proposed = _("Proposed with your answers: {mission}")(mission=name_of(found.mission))
    lines = [Line(mission), Line(WHY(why=why) if settled.sent is found.mission else proposed)]
    answers = in_one_line(_fact(fact, revived) for fact in facts if fact.section is Section.MISSION)
    return [*lines, Line(answers)] if answers else lines


def _fact(fact: Shown, revived: frozenset[str]) -> Msg:
    line = named(fact.name, brief(fact.said))
    return _("{answer} (your earlier answer)")(answer=line) if fact.key in revived else line
