"""What is asked for: the need, who would be there, the agreement, a mission by its name."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.reading.stories.fact import Fact, fact, sole
from conversations.reading.stories.text import Story
from conversations.reading.stories.writer import Writer

MOST_SITUATIONS = 6
"""More people than these are a public."""

DENIED = frozenset({"pas", "niet"})

Hit = tuple[int, int, str]


@dataclass(slots=True)
class Need:
    """What the text asks for, as far as it is certain."""

    kind: str | None = None
    at: tuple[int, int] = (0, 1)
    together: str | None = None
    alone: bool = True


def read_need(story: Story, writer: Writer, people: int | None) -> tuple[Need, list[Fact]]:
    """Find out what is asked for; `people` is the number of those who would take part."""
    need = Need()
    facts: list[Fact] = []
    wanted = sole("wanted", story, "wanted")
    if wanted:
        facts.append(wanted)
    if writer.role in {"private", "psychologist_outside"}:
        return need, facts
    singles, several = _concerned(story)
    need.alone = not singles
    if story.has("need", "two") or any(kind == "unknown" for *_, kind in writer.functions):
        return need, facts
    if not (writer.role or _known(story)):
        singles = [hit for hit in singles if hit[2] != "one"]
    _decide(story, need, (singles, several), people)
    if need.kind:
        facts.append(fact("need", need.kind, story, *need.at))
    if need.kind == "person":
        facts += _meeting(story, need, writer, wanted)
    if need.kind == "advice" and several:
        first, last, _ = several[0]
        facts.append(fact("situations", "several", story, first, last))
    return need, facts


def _known(story: Story) -> bool:
    """Tell whether the writer follows the person, or tells the age."""
    return story.has("speaker", "followed") or story.has("count", "years")


def _concerned(story: Story) -> tuple[list[Hit], list[Hit]]:
    """Give the words for one person or family, and for several."""
    leads = {last for _, last, _ in story.of("person", "lead")}
    singles = [
        hit
        for hit in story.of("person", "one", "family", "cared")
        if (hit[0] in leads or hit[0] - 1 in leads or story.begins_clause(hit[0]))
        and not DENIED & set(story.words[max(0, hit[0] - 4) : hit[0]])
    ]
    several = [
        hit
        for hit in story.of("person", "cases")
        if story.word(hit[0] - 1)
        in {"plusieurs", "verschillende", "meerdere", "enkele", "quelques"}
        or (hit[0] and 1 < (story.numbers[hit[0] - 1] or 0) <= MOST_SITUATIONS)
    ]
    return singles, several


def _decide(
    story: Story, need: Need, concerned: tuple[list[Hit], list[Hit]], people: int | None
) -> None:
    singles, several = concerned
    sessions, staff = story.of("need", "session"), story.of("need", "staff")
    kinds: dict[str, Hit] = {}
    if sessions and (staff or people):
        kinds["team"] = sessions[0]
    for kind in ("place", "public_group"):
        if hits := story.of("need", kind):
            kinds[kind] = hits[0]
    met = bool(story.means_of("together") or story.means_of("agreement"))
    if len(kinds) == 1 and not met:
        need.kind, hit = kinds.popitem()
    elif kinds or (staff and not singles):
        return
    elif several and story.has("need", "advice", "own") and not met:
        need.kind, hit = "advice", several[0]
    elif need.alone and story.has("need", "own"):
        need.kind, hit = "advice", story.of("need", "own")[0]
    elif singles and not several:
        need.kind, hit = "person", singles[0]
    else:
        return
    need.at = hit[0], hit[1]


def _meeting(story: Story, need: Need, writer: Writer, wanted: Fact | None) -> list[Fact]:
    """Give who would be there, whether the person agrees, and that it is one situation."""
    facts = []
    together = sole("together", story, "together")
    if together is None and not story.has("together", "joint", "professional", "person"):
        together = _implied(story, writer, wanted)
    if together:
        need.together = str(together.value)
        facts.append(together)
        if need.together == "professional":
            facts.append(fact("situations", "one", story, *need.at))
    agreement = sole("agreement", story, "agreement")
    if agreement and not any(
        story.asks(first) for first, _, meaning in story.of("agreement") if meaning != "-"
    ):
        facts.append(agreement)
    return facts


def _implied(story: Story, writer: Writer, wanted: Fact | None) -> Fact | None:
    """Give who would be there where the mission or the advice asked for says it."""
    if wanted and wanted.value == "co_consultation":
        return Fact("together", "joint", wanted.start, wanted.end)
    advice = story.of("need", "advice", "own")
    if advice and writer.role == "partner":
        return fact("together", "professional", story, advice[0][0], advice[0][1])
    return None
