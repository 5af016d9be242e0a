"""What the buttons of the questions do, and of what lies on top of them."""

from __future__ import annotations

from conversations.chat import (
    earlier_requests,
    limits,
    navigation,
    submission,
)
from conversations.chat.answers import agree, answer, reopen, undo
from conversations.chat.entrance import ROLE, entered, is_first
from conversations.chat.state import ChatState, Decision
from conversations.flows.decision import wanted_mission
from conversations.flows.exits import page_of
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Entrance
from conversations.flows.settlement import found_in
from conversations.forms.form import Question
from conversations.forms.kinds import kind_of
from conversations.protocol.session import (
    Opened,
    Page,
    PageName,
    Picking,
    Suggested,
)
from conversations.screens import changes
from conversations.text import _

PICK_ONE = _("Choose at least one answer first.")


def choose(state: ChatState, question: Question, option: str) -> Decision:
    """Answer with an option, or tick it where there may be several."""
    if is_first(question) and option != Entrance.KNOWN:
        return answer(state, entered(ROLE, option))
    if question.several:
        return _tick(state, question, option)
    value = kind_of(question).pressed(question, option, state.reading)
    return answer(state, {question.key: value})


def _tick(state: ChatState, question: Question, code: str) -> Decision:
    """Tick or untick one of several options; nothing is answered before "go on"."""
    before = state.picked(question)
    ticked = {*before} ^ {code}
    order = [option.value for option in question.options(state.path.role)]
    picked = tuple(value for value in order if value in ticked)
    return Decision(state.with_draft(overlay=Picking(key=question.key, picked=picked)))


def take_picked(state: ChatState) -> Decision:
    """Answer with what is ticked."""
    asked = state.asked
    assert asked is not None
    picked = state.picked(asked)
    if not picked:
        return Decision(state, toast=PICK_ONE)
    return answer(state, {asked.key: list(picked)})


def agree_to_found(state: ChatState) -> Decision:
    """Agree to the mission that the facts lead to."""
    return agree(state, found_in(state.path.answers).mission, noticed=True)


def agree_to_wanted(state: ChatState) -> Decision:
    """Keep the mission that was named, against the facts."""
    wanted = wanted_mission(Orientation.model_validate(state.path.answers))
    assert wanted is not None
    return agree(state, wanted, noticed=True)


def undo_change(state: ChatState) -> Decision:
    """Take back the change that changed the mission."""
    return Decision(undo(state))


def let_decide(state: ChatState) -> Decision:
    """Leave it to the coordination to say which mission it is."""
    return agree(state.with_draft(overlay=None), Mission.TO_QUALIFY)


def choose_mission(state: ChatState) -> Decision:
    """Ask for the mission by its name."""
    answers, page = state.draft.answers, state.overlay
    before = dict(answers) if "result" in state.path.questions else state.draft.before_change
    known = {**answers, "entrance": Entrance.KNOWN.value}
    asked = reopen(state.with_draft(answers=known, before_change=before), "wanted")
    from_page = isinstance(page, Page)
    opened = Opened(key="wanted", page=page, answers=answers) if from_page else None
    return Decision(asked.with_draft(opened=opened))


def change_facts(state: ChatState) -> Decision:
    """Offer the answers that led to the mission."""
    return navigation.open_page(state, PageName.EDIT, changes.FACTS)


def leave_exit(state: ChatState, code: str) -> Decision:
    """Take a way that leads from an exit back to a mission."""
    leaving = state.path.leaving
    assert leaving is not None
    way = next(way for way in page_of(leaving).ways if way.code == code)
    stands = state.path.answers["entrance"] is Entrance.GUIDED
    first = {} if stands and way.sets.keys() <= state.path.questions.keys() else way.first
    moved = answer(state, {**first, **way.sets}).state
    return Decision(reopen(moved, way.reopens) if way.reopens else moved)


def take_suggested(state: ChatState, at: str) -> Decision:
    """Answer with one of the suggestions, by its place."""
    suggested = state.overlay
    assert isinstance(suggested, Suggested)
    value = suggested.values[int(at)]
    if QUESTIONS[suggested.key].several and isinstance(value, str):
        value = [value]
    first = state.asked is not None and is_first(state.asked)
    return answer(state, entered(suggested.key, value) if first else {suggested.key: value})


def send(state: ChatState) -> Decision:
    """Send what the summary shows, unless it may belong to an earlier request."""
    return earlier_requests.offered(state) or send_another(state)


def send_another(state: ChatState) -> Decision:
    """Send what the summary shows, unless no more is taken from this person for now."""
    refused, closed = limits.refused(state), state.with_draft(overlay=None)
    return Decision(closed, notice=refused) if refused else submission.send(closed)


def open_question(state: ChatState, key: str) -> Decision:
    """Ask a question again, from the page that offers it."""
    page = state.overlay
    opened = Opened(key=key, page=page) if isinstance(page, Page) else None
    return Decision(state.with_draft(focus=key, overlay=None, opened=opened))


def more_details(state: ChatState) -> Decision:
    """Offer further questions that have no answer."""
    page = state.overlay
    assert isinstance(page, Page)
    further = page.replace(about=str(int(page.about or 0) + 1))
    return Decision(state.with_draft(overlay=further))
