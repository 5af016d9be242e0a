"""The mission found, why, and what to do if that isn't it."""

from __future__ import annotations

from conversations.directory import Retention
from conversations.flows.decision import wanted_mission
from conversations.flows.findings import Finding, Flag
from conversations.flows.journey import Journey
from conversations.flows.missions import CARE_IS_NOT_PART, Mission, Why
from conversations.flows.orientation import Orientation
from conversations.flows.settlement import found_in
from conversations.forms.form import Question
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.screens.navigation import NAVIGATION, PRIVACY, one_per_row
from conversations.screens.privacy import privacy_in_short
from conversations.text import Msg, _
from conversations.text.wording import said_to

GO_ON = Button(_("Yes, I have read this, go on"), ChatAction.GO_ON)
GO_ON_AGAIN = Button(_("Yes, go on"), ChatAction.GO_ON)
"""Where the privacy notice was accepted before: it stands there no more."""
NOT_RIGHT = Button(_("That isn't it"), ChatAction.NOT_RIGHT)
PROPOSED = Button(_("Take the proposal"), ChatAction.TAKE_PROPOSAL)
KEPT = Button(_("Keep my choice"), ChatAction.KEEP_CHOICE)
UNDO = Button(_("Undo the change"), ChatAction.UNDO)

SUBMITTED_PLACES = frozenset({Flag.PLACE_PRIVATE_PRACTICE, Flag.PLACE_MENTAL_HEALTH})

WHY = _("Why? {why}")
FITS = _("Is this what you are looking for?")

CHANGE = Button(_("Change my answers"), ChatAction.CHANGE_FACTS)
CHOOSE = Button(_("Choose another mission"), ChatAction.CHOOSE_MISSION)
LEAVE = Button(_("Let the coordination decide"), ChatAction.LET_DECIDE)


def result_screen(
    path: Journey, change: Line | None, retention: Retention, *, noticed: bool = False
) -> Screen:
    """Say the mission that the facts lead to; `change` tells what it replaces.

    A mission that was named can be kept against the facts, but for one: a person who refuses the
    meeting is never brought into a co-consultation. Whoever agrees accepts the privacy notice that
    stands below, in short, if that was not done before.
    """
    found = found_in(path.answers)
    wanted = wanted_mission(Orientation.model_validate(path.answers))
    differs = wanted not in {None, found.mission} and found.why is not Why.REFUSED
    lines = _differing(found, wanted, path.role) if differs and wanted else _found(found, path.role)
    lines = lines if noticed else (*lines, *privacy_in_short(retention))
    buttons = [PROPOSED, KEPT] if differs else [GO_ON_AGAIN if noticed else GO_ON, NOT_RIGHT]
    screen = Screen(lines, (*one_per_row(*buttons, PRIVACY), NAVIGATION))
    return with_undo(Screen((change, *lines), screen.rows)) if change else screen


def with_undo(screen: Screen) -> Screen:
    """Let a person take back the change that led here."""
    return Screen(screen.lines, ((UNDO,), *screen.rows))


def not_right_screen() -> Screen:
    """Offer the ways out of a result that doesn't suit."""
    title = strong(_("What would you like to do?"))
    return Screen((title,), (*one_per_row(CHANGE, CHOOSE, LEAVE), NAVIGATION))


def change_line(before: Mission, after: Mission, aside: tuple[Question, ...]) -> Line:
    """Tell that a change has changed the mission, and which answers were set aside."""
    changed = _("✏️ Your request changes: {before} → {after}.")(
        before=name_of(before), after=name_of(after)
    )
    if not aside:
        return Line(changed)
    names = tuple(question.name(None) for question in aside)
    return Line(_("{change} Set aside: {answers}.")(change=changed, answers=names))


def name_of(mission: Mission) -> Msg:
    """Give a mission's short name."""
    name = said_to(None, mission.label)
    assert name is not None
    return name


def _found(found: Finding, role: str | None) -> tuple[Line, ...]:
    sentence = said_to(role, found.mission.in_one_sentence)
    why = said_to(role, found.why.label)
    assert sentence is not None
    assert why is not None
    lines = [strong(sentence), Line(WHY(why=why))]
    if found.mission is Mission.PLACE_PREPARATION:
        lines.append(Line(CARE_IS_NOT_PART))
    if SUBMITTED_PLACES.intersection(found.flags):
        lines.append(Line(_("The coordination will look at the place with you.")))
    if found.mission is not Mission.TO_QUALIFY:
        lines.append(small(_("Official name: {name}")(name=found.mission.official_name)))
    return (*lines, Line(FITS))


def _differing(found: Finding, wanted: Mission, role: str | None) -> tuple[Line, ...]:
    why, sentence = said_to(None, found.why.label), said_to(role, found.mission.in_one_sentence)
    assert why is not None
    assert sentence is not None
    choice = _("You chose: {wanted}. If you keep your choice, the coordination sees both.")
    return (
        strong(_("Your answers rather lead to: {computed}")(computed=name_of(found.mission))),
        Line(sentence),
        Line(WHY(why=why)),
        Line(choice(wanted=name_of(wanted))),
    )
