"""A press: checked against what the screen offers, then carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.answers import kind_of
from conversations.dialogue import following, going, sending, too_much
from conversations.dialogue.answering import agree, answer, reopen, undo
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.presenting import picked_in, present
from conversations.dialogue.scene import Scene
from conversations.flows.decision import wanted_mission
from conversations.flows.exits import page_of
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Entrance
from conversations.flows.settlement import found_in
from conversations.form import Question
from conversations.missions import Mission
from conversations.screens import changes
from conversations.session import Emergency, Masked, Page, Picking, Suggested, Unaddressed
from conversations.text import Language, _

TEXT_KEPT = _("Your text is kept ✓")
PICK_ONE = _("Choose at least one answer first.")


def press(scene: Scene, code: str) -> Outcome:
    """Carry out a code that the present screen offers."""
    about, _, option = code.partition(":")
    way = _ABOUT.get(about)
    if way:
        return way(scene, option)
    asked = scene.asked
    assert asked is not None
    return _tick(scene, asked, option) if asked.several else _choose(scene, asked, option)


def offered(scene: Scene, code: str) -> bool:
    """Say whether the present screen offers this code; a forged or an old one it does not."""
    return code in present(scene).codes


def _choose(scene: Scene, question: Question, code: str) -> Outcome:
    value = kind_of(question).pressed(question, code, scene.reading)
    return answer(scene, {question.key: value})


def _tick(scene: Scene, question: Question, code: str) -> Outcome:
    """Tick or untick one of several options; nothing is answered before "go on"."""
    before = picked_in(scene, question)
    ticked = {*before} ^ {code}
    order = [option.value for option in question.options(scene.path.role)]
    picked = tuple(value for value in order if value in ticked)
    return Outcome(scene.drafting(aside=Picking(key=question.key, picked=picked)))


def _picked(scene: Scene, _unused: str) -> Outcome:
    asked = scene.asked
    assert asked is not None
    picked = picked_in(scene, asked)
    if not picked:
        return Outcome(scene, toast=PICK_ONE)
    return answer(scene, {asked.key: list(picked)})


def _result(scene: Scene, option: str) -> Outcome:
    facts = Orientation.model_validate(scene.path.answers)
    match option:
        case "not_right":
            return going.open_page("not_right")(scene)
        case "undo":
            return Outcome(undo(scene))
        case "kept":
            wanted = wanted_mission(facts)
            assert wanted is not None
            return agree(scene, wanted)
        case _:
            return agree(scene, found_in(scene.path.answers).mission)


def _not_right(scene: Scene, option: str) -> Outcome:
    match option:
        case "leave":
            return agree(scene.drafting(aside=None), Mission.TO_QUALIFY)
        case "choose":
            known = {**scene.draft.answers, "entrance": Entrance.KNOWN.value}
            return Outcome(reopen(scene.drafting(answers=known), "wanted"))
        case _:
            return going.open_page("edit", changes.FACTS)(scene)


def _exit(scene: Scene, option: str) -> Outcome:
    leaving = scene.path.leaving
    assert leaving is not None
    if option == "end":
        return going.finish(scene)
    way = next(way for way in page_of(leaving).ways if way.code == option)
    stands = scene.path.answers["entrance"] is Entrance.GUIDED
    first = {} if stands and way.sets.keys() <= scene.path.questions.keys() else way.first
    moved = answer(scene, {**first, **way.sets}).scene
    return Outcome(reopen(moved, way.reopens) if way.reopens else moved)


def _emergency(scene: Scene, option: str) -> Outcome:
    if option == "later":
        return going.pause(scene)
    page, asked = scene.aside, scene.asked
    closed = scene.drafting(aside=None)
    if isinstance(page, Emergency) and page.held and page.about is not None:
        return _go_on_writing(scene, page.about, page.held, masked=page.masked)
    if not isinstance(page, Emergency) or page.held is None or asked is None:
        return Outcome(closed)
    if page.masked:
        guard = Masked(key=asked.key, value=page.held, text=page.held)
        return Outcome(scene.drafting(aside=guard, alarmed=True))
    return _kept(answer(closed.drafting(alarmed=True), {asked.key: page.held}))


def _go_on_writing(scene: Scene, about: str, text: str, *, masked: bool) -> Outcome:
    """Take up a message to the coordination that raised the emergency page."""
    request = scene.request(about)
    if request is None:
        return Outcome(scene.drafting(aside=Unaddressed(text=text, masked=masked)))
    if masked:
        return Outcome(following.guarded(scene, about, text))
    return following.written(scene, request, text)


def _kept(outcome: Outcome) -> Outcome:
    """Say that a text was taken, for the next question takes its place on the screen."""
    return replace(outcome, toast=TEXT_KEPT)


def _guard(scene: Scene, option: str) -> Outcome:
    masked = scene.aside
    assert isinstance(masked, Masked)
    if masked.key.startswith(following.WRITING):
        reference = masked.key.removeprefix(following.WRITING)
        request = scene.request(reference)
        if option == "keep" and request:
            return following.written(scene, request, masked.text)
        return going.open_page("write", reference)(scene)
    if option == "keep":
        return _kept(answer(scene, {masked.key: masked.value}))
    return going.close(scene)


def _suggest(scene: Scene, option: str) -> Outcome:
    suggested = scene.aside
    assert isinstance(suggested, Suggested)
    if option == "none":
        return going.close(scene)
    value = suggested.values[int(option)]
    asked = scene.asked
    several = asked is not None and asked.several
    return answer(scene, {suggested.key: [value] if several else value})


def _summary(scene: Scene, option: str) -> Outcome:
    if option in {"edit", "details"}:
        return going.open_page(option)(scene)
    refused = too_much.refused(scene)
    return Outcome(scene, notice=refused) if refused else sending.send(scene)


def _open(scene: Scene, key: str) -> Outcome:
    return Outcome(scene.drafting(focus=key, aside=None))


def _section(scene: Scene, name: str) -> Outcome:
    return going.open_page("edit", name)(scene)


def _more_details(scene: Scene, _unused: str) -> Outcome:
    page = scene.aside
    at = int(page.about or 0) if isinstance(page, Page) else 0
    return going.open_page("details", str(at + 1))(scene)


def _speak(scene: Scene, option: str) -> Outcome:
    return going.speak(scene, Language(option))


def _request(scene: Scene, reference: str) -> Outcome:
    return going.open_page("request", reference)(scene)


def _precise(scene: Scene, _unused: str) -> Outcome:
    return following.send_precisions(scene)


_ABOUT: dict[str, Callable[[Scene, str], Outcome]] = {
    "go": going.go,
    "pick": _picked,
    "result": _result,
    "not_right": _not_right,
    "exit": _exit,
    "emergency": _emergency,
    "guard": _guard,
    "suggest": _suggest,
    "summary": _summary,
    "open": _open,
    "edit": _section,
    "details": _more_details,
    "language": _speak,
    "request": _request,
    "follow": following.follow,
    "precise": _precise,
}
