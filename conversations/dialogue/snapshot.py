"""The words of a draft's answers as they are confirmed, in both languages."""

from __future__ import annotations

from conversations.dialogue.scene import Scene
from conversations.facts import Shown, shown_facts
from conversations.request import Fact
from conversations.text import Language


def facts_of(scene: Scene) -> tuple[Fact, ...]:
    """Word every answer in both languages, as it was confirmed."""
    return tuple(_fact(scene, fact) for fact in shown_facts(scene.path))


def amended_keys(scene: Scene) -> tuple[str, ...]:
    """Name the questions of the coordination, and those that an answer to them has brought."""
    request = scene.request(scene.draft.amends or "")
    before = request.answers if request else {}
    to_ask = scene.draft.to_ask
    return tuple(key for key in scene.path.questions if key in to_ask or key not in before)


def _fact(scene: Scene, fact: Shown) -> Fact:
    say, name = scene.around.say, fact.name
    return Fact(
        key=fact.key,
        section=fact.section.name,
        name={language: say(name, language) for language in Language} if name else {},
        shown={language: say(fact.said, language) for language in Language},
        revived=fact.key in scene.draft.revived,
    )
