"""What the buttons of the questions do, and of what lies on top of them."""

from __future__ import annotations

from dataclasses import replace

from conversations.chat import limits, navigation, requester_messages, story, submission
from conversations.chat.answers import TEXT_KEPT, agree, answer, reopen, undo
from conversations.chat.entrance import ROLE, entered, is_first
from conversations.chat.render import picked_in
from conversations.chat.state import ChatState, Decision
from conversations.flows.decision import wanted_mission
from conversations.flows.exits import page_of
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Entrance
from conversations.flows.settlement import found_in
from conversations.forms.form import Question
from conversations.forms.kinds import is_prose, kind_of
from conversations.protocol.session import (
    Emergency,
    Masked,
    Page,
    PageName,
    Picking,
    Suggested,
    Unaddressed,
)
from conversations.safety.danger import signs_of
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
    before = picked_in(state, question)
    ticked = {*before} ^ {code}
    order = [option.value for option in question.options(state.path.role)]
    picked = tuple(value for value in order if value in ticked)
    return Decision(state.with_draft(overlay=Picking(key=question.key, picked=picked)))


def take_picked(state: ChatState) -> Decision:
    """Answer with what is ticked."""
    asked = state.asked
    assert asked is not None
    picked = picked_in(state, asked)
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
    known = {**state.draft.answers, "entrance": Entrance.KNOWN.value}
    return Decision(reopen(state.with_draft(answers=known), "wanted"))


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


def go_on_from_emergency(state: ChatState) -> Decision:
    """Close the emergency page, and take the text that raised it for what it may be."""
    page, asked = state.overlay, state.asked
    closed = state.with_draft(overlay=None)
    if isinstance(page, Emergency) and page.held and page.about is not None:
        return _go_on_writing(state, page.about, page.held, masked=page.masked)
    if not isinstance(page, Emergency) or page.held is None:
        return Decision(closed)
    sign = signs_of(page.held)
    kinds = state.draft.dangers | ({sign.kind} if sign else set())
    if asked is None or not is_prose(asked):
        told = closed.with_draft(alarmed=True, dangers=kinds)
        return story.take_up(told, page.held, masked=page.masked)
    if page.masked:
        guard = Masked(key=asked.key, value=page.held, text=page.held)
        return Decision(state.with_draft(overlay=guard, alarmed=True, dangers=kinds))
    return _kept(answer(closed.with_draft(alarmed=True, dangers=kinds), {asked.key: page.held}))


def _go_on_writing(state: ChatState, about: str, text: str, *, masked: bool) -> Decision:
    """Take up a message to the coordination that raised the emergency page."""
    request = state.request(about)
    if request is None:
        return Decision(state.with_draft(overlay=Unaddressed(text=text, masked=masked)))
    if masked:
        return Decision(requester_messages.guarded(state, about, text))
    return requester_messages.written(state, request, text)


def _kept(decision: Decision) -> Decision:
    """Say that a text was taken, for the next question takes its place on the screen."""
    return replace(decision, toast=TEXT_KEPT)


def take_suggested(state: ChatState, at: str) -> Decision:
    """Answer with one of the suggestions, by its place."""
    suggested = state.overlay
    assert isinstance(suggested, Suggested)
    value = suggested.values[int(at)]
    if QUESTIONS[suggested.key].several:
        value = [value]
    first = state.asked is not None and is_first(state.asked)
    return answer(state, entered(suggested.key, value) if first else {suggested.key: value})


def send(state: ChatState) -> Decision:
    """Send what the summary shows, unless no more is taken from this person for now."""
    refused = limits.refused(state)
    return Decision(state, notice=refused) if refused else submission.send(state)


def open_question(state: ChatState, key: str) -> Decision:
    """Ask a question again."""
    return Decision(state.with_draft(focus=key, overlay=None))


def more_details(state: ChatState) -> Decision:
    """Offer further questions that have no answer."""
    page = state.overlay
    at = int(page.about or 0) if isinstance(page, Page) else 0
    return navigation.open_page(state, PageName.DETAILS, str(at + 1))
