"""Who would meet: together or not, whether the person agrees, and that it is one situation."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.reading.stories.fact import DENIALS, Fact, fact, sole
from conversations.reading.stories.text import Story
from conversations.reading.stories.writer import Writer

NEAR = 5
"""Words after a refusal within which what is refused is named."""

OR = frozenset({"ou", "of"})

THINKING = ("nadenk", "meedenk", "overleg", "bespre", "bekijk", "reflechi", "discut", "zoeken naar")
"""How words begin that tell of thinking something over with somebody."""


@dataclass(slots=True)
class Need:
    """What the text asks for, as far as it is certain.

    Attributes:
        alone: no word for one person stands in it.
        cared: the person is one that the writer cares for.
        known: the need was known before; the text says more about it.
    """

    kind: str | None = None
    at: tuple[int, int] = (0, 1)
    together: str | None = None
    alone: bool = True
    cared: bool = False
    known: bool = False


def meeting(story: Story, need: Need, writer: Writer, wanted: Fact | None) -> list[Fact]:
    """Give who would be there, whether the person agrees, and that it is one situation."""
    facts = []
    together = sole("together", story, "together", "joint", "professional", "person")
    if not story.has("together", "joint", "professional", "person"):
        together = _implied(story, writer, wanted)
    elif together and (_thought_over(story) or _only_asked(story) or _left_open(story)):
        together = None
    if together:
        need.together = str(together.value)
        facts.append(together)
        if need.together == "professional":
            facts.append(fact("situations", "one", story, *need.at))
    if agreement := _agreement(story, need):
        facts.append(agreement)
    return facts


def _only_asked(story: Story) -> bool:
    """Tell whether being there may only be asked about: "moet ik erbij zijn?"."""
    agreed = story.has("agreement", "yes", "hesitant", "not_yet")
    return story.has("together", "joint") and not agreed and "?" in story.text


def _left_open(story: Story) -> bool:
    """Tell whether being there is one of two: "met mij erbij of niet"."""
    return any(
        story.word(last) in OR and story.word(last + 1) in DENIALS
        for _, last, _ in story.of("together", "joint")
    )


def _thought_over(story: Story) -> bool:
    """Tell whether "with me" is about thinking it over: "samen met mij nadenken"."""
    said = {story.sentence[first] for first, *_ in story.of("together", "joint")}
    return any(
        word.startswith(THINKING) and story.sentence[at] in said
        for at, word in enumerate(story.words)
    )


def _agreement(story: Story, need: Need) -> Fact | None:
    """Give the agreement to a meeting; nothing for a condition, a question, or another matter.

    Where nobody says that both would be there, a relative may be the one who agrees.
    """
    said = story.of("agreement", "yes", "no", "not_yet", "hesitant")
    conditions = {last for _, last, _ in story.of("agreement", "if")}
    objects = [first for first, *_ in story.of("agreement", "object")]
    if any(
        story.asks(first) or conditions & set(range(first - 2, first + 1)) for first, *_ in said
    ):
        return None
    agreement = sole("agreement", story, "agreement", "yes", "no", "not_yet", "hesitant")
    if agreement is None:
        return None
    if need.known:
        return agreement
    others = story.has("person", "kin", "many", "family")
    if agreement.value in {"yes", "hesitant"}:
        alone = need.together is None and not others
        return agreement if need.together == "joint" or alone else None
    near = range(said[0][0], said[0][1] + NEAR)
    if agreement.value == "no" and not any(at in near for at in objects):
        return None
    return agreement if need.together != "joint" or agreement.value == "not_yet" else None


def _implied(story: Story, writer: Writer, wanted: Fact | None) -> Fact | None:
    """Give who would be there where the mission or the advice asked for says it."""
    if wanted and wanted.value == "co_consultation":
        return Fact("together", "joint", wanted.start, wanted.end)
    said = story.of("together", "with")
    if said and story.has("agreement", "yes", "hesitant", "not_yet"):
        return fact("together", "joint", story, said[0][0], said[0][1])
    advice = [] if said else story.of("need", "counsel", "own")
    if advice and writer.role == "partner" and not story.has("agreement", "yes"):
        return fact("together", "professional", story, advice[0][0], advice[0][1])
    return None
