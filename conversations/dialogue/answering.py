"""Taking an answer into the draft, and what that does to the answers around it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from conversations.answers import is_asked_again
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.effects import Count
from conversations.flows.decision import wanted_mission
from conversations.flows.orientation import Orientation
from conversations.flows.settlement import Settled, found_in
from conversations.journey import Path
from conversations.missions import Mission
from conversations.session import Page


def answer(scene: Scene, values: Mapping[str, JsonValue]) -> Outcome:
    """Store answers by their keys and go on to what they make necessary."""
    asked = scene.asked
    if reopened := _reopened(scene, values):
        return Outcome(reopen(scene, reopened))
    stored = {**scene.draft.answers, **values}
    after = scene.drafting(answers=stored, focus=None, aside=None, misses=0)
    after = settle(after.drafting(before_change=_to_undo(scene, after.path)))
    adding = asked is not None and asked.optional and not scene.draft.amends
    if adding and after.path.complete and after.path.offered:
        after = after.drafting(aside=Page(name="details"))
    return _counting(after)


def agree(scene: Scene, sent: Mission) -> Outcome:
    """Settle on a mission to send, whatever the facts lead to."""
    facts = scene.path.answers
    settled = Settled(
        computed=found_in(facts).mission,
        wanted=wanted_mission(Orientation.model_validate(facts)),
        sent=sent,
    )
    outcome = answer(scene, {"result": settled.model_dump(mode="json")})
    return Outcome(outcome.scene.drafting(before_change=None))


def reopen(scene: Scene, key: str) -> Scene:
    """Ask a question again: it and those that rest on it lose their answer."""
    question = scene.path.question(key)
    keys = list(scene.path.questions)
    after = keys[keys.index(key) :] if key in keys else [key]
    dropped = {
        one
        for one in after
        if one == key or (question and key in scene.path.questions[one].only_if.keys)
    }
    kept = {one: value for one, value in scene.draft.answers.items() if one not in dropped}
    return scene.drafting(answers=kept, focus=None, aside=None)


def undo(scene: Scene) -> Scene:
    """Give back the answers from before the change that changed the mission."""
    before = scene.draft.before_change
    assert before is not None
    return scene.drafting(answers=before, before_change=None, focus=None, aside=None)


def settle(scene: Scene) -> Scene:
    """Once a path is complete, tell its answers from the dormant ones.

    An answer that comes back on the path is marked, so that its author sees it again; a free text,
    a place and a consent are asked anew. Nothing is decided while the path is incomplete: the
    answers to come back may only be waiting for the mission to be agreed on.
    """
    draft, path = scene.draft, scene.path
    if not path.complete:
        return scene
    back = draft.dormant & path.questions.keys()
    anew = {key for key in back if is_asked_again(path.questions[key])}
    if anew:
        kept = {key: value for key, value in draft.answers.items() if key not in anew}
        return scene.drafting(answers=kept, dormant=draft.dormant - anew)
    return scene.drafting(
        dormant=frozenset(draft.answers.keys() - path.questions.keys()),
        revived=frozenset((draft.revived | back) & path.questions.keys()),
    )


def relevant(scene: Scene) -> dict[str, JsonValue]:
    """Give the stored answers that are on the path: the only ones that are sent."""
    questions = scene.path.questions
    return {key: value for key, value in scene.draft.answers.items() if key in questions}


def _reopened(scene: Scene, values: Mapping[str, JsonValue]) -> str | None:
    """Name the question that an answer opens again instead of answering."""
    asked = scene.asked
    if asked is None or not asked.reopens:
        return None
    return asked.reopens.get(str(values.get(asked.key)))


def _to_undo(scene: Scene, path: Path) -> dict[str, JsonValue] | None:
    """Keep the answers from before a change that takes back what was agreed on."""
    if "result" in scene.path.questions and "result" not in path.questions:
        return dict(scene.draft.answers)
    return scene.draft.before_change


def _counting(scene: Scene) -> Outcome:
    """Count the exit that the path ends at, once for each draft."""
    leaving = scene.path.leaving
    if leaving is None or leaving.exit in scene.draft.exits:
        return Outcome(scene)
    counted = scene.drafting(exits=scene.draft.exits | {leaving.exit.value})
    return Outcome(counted, effects=(Count(f"exit:{leaving.exit}", leaving.variant),))
