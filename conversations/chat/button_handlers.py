"""A press: checked against what the screen offers, then carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.chat import limits, navigation, requester_messages, story, submission
from conversations.chat.answers import TEXT_KEPT, agree, answer, reopen, undo
from conversations.chat.decision import Decision
from conversations.chat.render import picked_in, present
from conversations.chat.state import ChatState
from conversations.flows.decision import wanted_mission
from conversations.flows.exits import page_of
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
    Picking,
    Suggested,
    Unaddressed,
    Understood,
)
from conversations.screens import changes
from conversations.text import Language, _

PICK_ONE = _("Choose at least one answer first.")


def press(state: ChatState, code: str) -> Decision:
    """Carry out a code that the present screen offers."""
    about, _, option = code.partition(":")
    way = _ABOUT.get(about)
    if way:
        return way(state, option)
    asked = state.asked
    assert asked is not None
    return _tick(state, asked, option) if asked.several else _choose(state, asked, option)


def offered(state: ChatState, code: str) -> bool:
    """Say whether the present screen offers this code; a forged or an old one it does not."""
    return code in present(state).codes


def _choose(state: ChatState, question: Question, code: str) -> Decision:
    value = kind_of(question).pressed(question, code, state.reading)
    return answer(state, {question.key: value})


def _tick(state: ChatState, question: Question, code: str) -> Decision:
    """Tick or untick one of several options; nothing is answered before "go on"."""
    before = picked_in(state, question)
    ticked = {*before} ^ {code}
    order = [option.value for option in question.options(state.path.role)]
    picked = tuple(value for value in order if value in ticked)
    return Decision(state.with_draft(overlay=Picking(key=question.key, picked=picked)))


def _picked(state: ChatState, _unused: str) -> Decision:
    asked = state.asked
    assert asked is not None
    picked = picked_in(state, asked)
    if not picked:
        return Decision(state, toast=PICK_ONE)
    return answer(state, {asked.key: list(picked)})


def _result(state: ChatState, option: str) -> Decision:
    facts = Orientation.model_validate(state.path.answers)
    match option:
        case "not_right":
            return navigation.open_page("not_right")(state)
        case "undo":
            return Decision(undo(state))
        case "kept":
            wanted = wanted_mission(facts)
            assert wanted is not None
            return agree(state, wanted)
        case _:
            return agree(state, found_in(state.path.answers).mission)


def _not_right(state: ChatState, option: str) -> Decision:
    match option:
        case "leave":
            return agree(state.with_draft(overlay=None), Mission.TO_QUALIFY)
        case "choose":
            known = {**state.draft.answers, "entrance": Entrance.KNOWN.value}
            return Decision(reopen(state.with_draft(answers=known), "wanted"))
        case _:
            return navigation.open_page("edit", changes.FACTS)(state)


def _exit(state: ChatState, option: str) -> Decision:
    leaving = state.path.leaving
    assert leaving is not None
    if option == "end":
        return navigation.finish(state)
    way = next(way for way in page_of(leaving).ways if way.code == option)
    stands = state.path.answers["entrance"] is Entrance.GUIDED
    first = {} if stands and way.sets.keys() <= state.path.questions.keys() else way.first
    moved = answer(state, {**first, **way.sets}).state
    return Decision(reopen(moved, way.reopens) if way.reopens else moved)


def _emergency(state: ChatState, option: str) -> Decision:
    if option == "later":
        return navigation.pause(state)
    page, asked = state.overlay, state.asked
    closed = state.with_draft(overlay=None)
    if isinstance(page, Emergency) and page.held and page.about is not None:
        return _go_on_writing(state, page.about, page.held, masked=page.masked)
    if not isinstance(page, Emergency) or page.held is None:
        return Decision(closed)
    if asked is None or not is_prose(asked):
        return story.kept(closed.with_draft(alarmed=True), page.held)
    if page.masked:
        guard = Masked(key=asked.key, value=page.held, text=page.held)
        return Decision(state.with_draft(overlay=guard, alarmed=True))
    return _kept(answer(closed.with_draft(alarmed=True), {asked.key: page.held}))


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


def _guard(state: ChatState, option: str) -> Decision:
    masked = state.overlay
    assert isinstance(masked, Masked)
    if masked.key.startswith(requester_messages.WRITING):
        reference = masked.key.removeprefix(requester_messages.WRITING)
        request = state.request(reference)
        if option == "keep" and request:
            return requester_messages.written(state, request, masked.text)
        return navigation.open_page("write", reference)(state)
    if option == "keep":
        return _kept(answer(state, {masked.key: masked.value}))
    return navigation.close(state)


def _suggest(state: ChatState, option: str) -> Decision:
    suggested = state.overlay
    assert isinstance(suggested, Suggested)
    if option == "none":
        return navigation.close(state)
    value = suggested.values[int(option)]
    asked = state.asked
    several = asked is not None and asked.several
    return answer(state, {suggested.key: [value] if several else value})


def _understood(state: ChatState, option: str) -> Decision:
    understood = state.overlay
    assert isinstance(understood, Understood)
    what, _dot, key = option.partition(".")
    match what:
        case "correct":
            return Decision(state.with_draft(overlay=understood.replace(correcting=True)))
        case "drop":
            left = story.without(understood, key)
            return (
                Decision(state.with_draft(overlay=left))
                if left.values
                else story.confirm(state, left)
            )
        case _:
            return story.confirm(state, understood)


def _summary(state: ChatState, option: str) -> Decision:
    if option in {"edit", "details"}:
        return navigation.open_page(option)(state)
    refused = limits.refused(state)
    return Decision(state, notice=refused) if refused else submission.send(state)


def _open(state: ChatState, key: str) -> Decision:
    return Decision(state.with_draft(focus=key, overlay=None))


def _section(state: ChatState, name: str) -> Decision:
    return navigation.open_page("edit", name)(state)


def _more_details(state: ChatState, _unused: str) -> Decision:
    page = state.overlay
    at = int(page.about or 0) if isinstance(page, Page) else 0
    return navigation.open_page("details", str(at + 1))(state)


def _speak(state: ChatState, option: str) -> Decision:
    return navigation.speak(state, Language(option))


def _request(state: ChatState, reference: str) -> Decision:
    return navigation.open_page("request", reference)(state)


def _precise(state: ChatState, _unused: str) -> Decision:
    return requester_messages.send_precisions(state)


_ABOUT: dict[str, Callable[[ChatState, str], Decision]] = {
    "go": navigation.go,
    "pick": _picked,
    "result": _result,
    "not_right": _not_right,
    "exit": _exit,
    "emergency": _emergency,
    "guard": _guard,
    "suggest": _suggest,
    "understood": _understood,
    "summary": _summary,
    "open": _open,
    "edit": _section,
    "details": _more_details,
    "language": _speak,
    "request": _request,
    "follow": requester_messages.follow,
    "precise": _precise,
}
