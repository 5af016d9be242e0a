"""What is asked for: the need, who would be there, the agreement, a mission by its name."""

from __future__ import annotations

import re

from conversations.languages.packs import every
from conversations.reading.stories.concerned import (
    FOR,
    MEANT_FOR,
    WITHIN,
    aged,
    concerned,
    told_years,
)
from conversations.reading.stories.consent import VALUES
from conversations.reading.stories.fact import Fact, denied, fact, sole
from conversations.reading.stories.meeting import Need, meeting, presumed
from conversations.reading.stories.text import Hit, Story
from conversations.reading.stories.writer import OURS, Writer

_FIRST, _SECOND = (re.compile(rf"(?:^|\s){number} ?[).°]") for number in (1, 2))

NAMED = ("place_preparation",)
ASKED = every(
    lambda pack: pack.grammar.interrogatives | pack.grammar.also | pack.story_cues.persons.asking
)


def read_need(
    story: Story, writer: Writer, people: int | None, about: str | None = None
) -> tuple[Need, list[Fact]]:
    """Find out what is asked for; `people` is the number of those who would take part.

    Where the need is known already to be `about` a person, more may be said of the same.
    """
    wanted = _wanted(story)
    facts: list[Fact] = [wanted] if wanted else []
    if writer.role in {"private", "psychologist_outside"}:
        return Need(), facts
    need, several = _needed(story, writer, people)
    if need.kind == "person":
        return need, facts + _person(story, need, writer, wanted)
    if need.kind is None and about == "person" and not several:
        known = Need(kind="person", known=True)
        return need, facts + meeting(story, known, writer, wanted)
    if need.kind:
        facts.append(fact("need", need.kind, story, *need.at))
    elif not several:
        facts += presumed(story, need)
    if need.kind == "advice" and several:
        first, last, _ = several[0]
        facts.append(fact("situations", "several", story, first, last))
    return need, facts


def _needed(story: Story, writer: Writer, people: int | None) -> tuple[Need, list[Hit]]:
    """Give the need, and the words for several people; no need where two are told, or in doubt."""
    need = Need()
    singles, several = concerned(story)
    need.alone = not singles
    if (
        (_FIRST.search(story.text) and _SECOND.search(story.text))
        or story.has("need", "two")
        or any(kind == "unknown" for *_, kind in writer.functions)
        or (writer.role is None and story.has("person", "relative", "self"))
    ):
        return need, several
    met = story.has("together", "joint", "with") and story.has("agreement", *VALUES)
    if not (writer.role or met or story.has("speaker", "followed")):
        singles = [hit for hit in singles if hit[2] != "one" or aged(story, hit)]
    _decide(story, need, writer, (singles, several), people)
    return need, several


def _wanted(story: Story) -> Fact | None:
    """Give the mission that is named, unless the words ask what it is, or deny it."""
    doubted = {story.sentence[first] for first, *_ in story.of("need", "doubt")}
    for first, _, meaning in story.of("wanted"):
        if meaning != "-" and (
            (story.asks(first) and _asked_about(story, first))
            or story.sentence[first] in doubted
            or denied(story, first)
        ):
            return None
    return sole("wanted", story, "wanted")


def _asked_about(story: Story, at: int) -> bool:
    """Tell whether it is asked what a mission is, rather than for one."""
    return any(
        word in ASKED and story.clause[i] == story.clause[at] for i, word in enumerate(story.words)
    )


def _kinds(story: Story, people: int | None) -> dict[str, Hit]:
    """Give what is asked for other than a person or advice, each with its words."""
    kinds: dict[str, Hit] = {}
    courses, sessions = story.of("need", "course"), story.of("need", "session")
    staff = story.of("need", "staff")
    public = story.has("person", "many", "cases")
    if courses and (people or (_wanted_by(story, staff) and not public)):
        kinds["team"] = courses[0]
    elif (sessions and staff and (people or _for_staff(story, staff))) or (
        sessions and people and not _for_public(story) and _we(story)
    ):
        kinds["team"] = sessions[0]
    elif not staff and (meant := _held_for(story, [*courses, *sessions])):
        kinds["public_group"] = meant[0]
    for kind in ("place", "public_group"):
        if hits := story.of("need", kind):
            kinds[kind] = hits[0]
    return kinds


def _we(story: Story) -> bool:
    """Tell whether the writer speaks for several: "nous voulons", "on est 8"."""
    return story.has("speaker", "us", "we") or story.has("count", "we_are")


def _public(story: Story, kinds: dict[str, Hit]) -> bool:
    """Tell whether a session is meant for the public as well."""
    return "team" in kinds and bool(_for_public(story))


def _held_for(story: Story, held: list[Hit]) -> list[Hit]:
    """Give the public for whom something is held, named just behind it."""
    ends = {end + more for _, end, _ in held for more in range(WITHIN)}
    return [hit for hit in _for_public(story) if ends & {hit[0] - 1, hit[0] - 2}]


def _for_public(story: Story) -> list[Hit]:
    """Give the words for many people for whom something is: "pour les parents", "voor ouders"."""
    behind = {last for _, last, _ in story.of("organisation")}
    return [
        hit
        for hit in story.of("person", "many", "cases")
        if any(story.word(at) in MEANT_FOR and at not in behind for at in (hit[0] - 1, hit[0] - 2))
    ]


def _wanted_by(story: Story, staff: list[Hit]) -> bool:
    """Tell whether a course is for those who work there, or asked by them: "notre équipe"."""
    return _for_staff(story, staff) or any(
        {story.word(first), story.word(first - 1)} & OURS or story.begins(first)
        for first, *_ in staff
    )


def _for_staff(story: Story, staff: list[Hit]) -> bool:
    """Tell whether something is meant for those who work there."""
    return any({story.word(hit[0] - 1), story.word(hit[0] - 2)} & FOR for hit in staff)


def _decide(
    story: Story,
    need: Need,
    writer: Writer,
    about: tuple[list[Hit], list[Hit]],
    people: int | None,
) -> None:
    singles, several = about
    kinds = _kinds(story, people)
    staff = story.has("need", "staff")
    own = [one for one in story.of("need", "own") if not denied(story, one[0])]
    met = bool(story.means_of("together") or story.means_of("agreement") - {"object", "if"})
    if set(kinds) == {"place"} and writer.role is None and not story.has("wanted", *NAMED):
        return
    cared = any(meaning in {"cared", "family"} for *_, meaning in singles)
    if len(kinds) == 1 and not (met or cared or _public(story, kinds)):
        need.kind, hit = kinds.popitem()
    elif kinds or staff or people or story.has("need", "course"):
        return
    elif several and _spoken_of(story):
        need.kind, hit = "advice", several[0]
    elif own and need.alone and writer.role == "partner":
        need.kind, hit = "advice", own[0]
    elif singles and not several and (met or not story.has("person", "cases")):
        need.kind, hit = "person", singles[0]
        need.cared = hit[2] in {"cared", "family"} or told_years(story)
    else:
        return
    need.at = hit[0], hit[1]


def _spoken_of(story: Story) -> bool:
    """Tell whether those who are counted are only spoken of: advice on them, or without them."""
    if story.has("together", "joint", "person", "with"):
        return False
    advice = story.has("need", "advice", "counsel", "own") and not story.has("agreement", *VALUES)
    return advice or story.has("together", "professional")


def _person(story: Story, need: Need, writer: Writer, wanted: Fact | None) -> list[Fact]:
    """Give what is asked for a person, where it is said how, or that help is asked for."""
    met = meeting(story, need, writer, wanted)
    asked = {last for _, last, _ in story.of("need", "about")}
    certain = need.cared and (
        (writer.role == "partner" and not story.has("need", "advice")) or told_years(story)
    )
    if not (met or certain) and not asked & set(range(need.at[0] - 2, need.at[0] + 1)):
        need.kind = None
        return []
    return [fact("need", "person", story, *need.at), *met]
