"""What is asked for: the need, who would be there, the agreement, a mission by its name."""

from __future__ import annotations

import re

from conversations.languages.packs import every
from conversations.reading.stories.concerned import aged, concerned, told_years
from conversations.reading.stories.consent import VALUES
from conversations.reading.stories.consultations import consultations
from conversations.reading.stories.fact import Fact, denied, fact, sole
from conversations.reading.stories.groups import kinds_of, public
from conversations.reading.stories.meeting import Need, meeting, presumed
from conversations.reading.stories.request_parts import Parts
from conversations.reading.stories.spread_requests import hosted, spread
from conversations.reading.stories.text import Hit, Story
from conversations.reading.stories.writer import Writer

_FIRST, _SECOND = (re.compile(rf"(?:^|\s){number} ?[).°]") for number in (1, 2))

SHORT = 24
"""Words: a message of so few tells of nobody without asking."""

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
        facts += presumed(story, need, writer)
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
        or story.has("need", "two", "aside")
        or any(kind == "unknown" for *_, kind in writer.functions)
        or (writer.role is None and story.has("person", "relative", "self"))
    ):
        return need, several
    agreed = story.has("together", "with") and story.has("agreement", *VALUES)
    parts, need.consulted = Parts(story), bool(consultations(story))
    if not (
        writer.role or agreed or need.consulted or _met(story) or story.has("speaker", "followed")
    ):
        singles = [hit for hit in singles if hit[2] != "one" or aged(story, hit)]
    joined = story.means_of("together") - {"with"}
    if not joined and _nobody_told(story, singles) and (place := hosted(parts)):
        need.kind, need.at = "place", place[:2]
    else:
        _decide(parts, need, writer, (singles, several), people)
    return need, several


def _nobody_told(story: Story, singles: list[Hit]) -> bool:
    """Tell whether no one person is told of, not by an age either."""
    return not (singles or told_years(story))


def _met(story: Story) -> bool:
    """Tell whether it is said who would be there."""
    return story.has("together", "joint", "professional", "person")


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


def _decide(
    parts: Parts,
    need: Need,
    writer: Writer,
    told: tuple[list[Hit], list[Hit]],
    people: int | None,
) -> None:
    story, (singles, several) = parts.story, told
    staff = story.has("need", "staff")
    seen = story.has("together", "joint", "person")
    joined = story.means_of("together") - (set() if singles else {"with"})
    met = bool(joined or (singles and story.has("agreement", *VALUES)))
    cared = any(meaning in {"cared", "family"} for *_, meaning in singles)
    kinds = kinds_of(parts, people, one=met or cared)
    nobody = writer.role is None and story.has("need", "place")
    if set(kinds) == {"place"} and nobody and not story.has("wanted", *NAMED):
        return
    general = story.of("need", "general") if writer.role == "partner" else []
    if not (kinds or general or met) and _nobody_told(story, singles):
        kinds = spread(parts, several=bool(several))
    if general and not (kinds or people or staff or seen):
        need.kind, hit = "advice", general[0]
    elif len(kinds) == 1 and not (met or cared or public(story, kinds)):
        need.kind, hit = kinds.popitem()
    elif kinds or people or story.has("need", "course") or (staff and not seen):
        return
    elif several and _spoken_of(story):
        need.kind, hit = "advice", several[0]
    elif several and seen and not singles:
        need.kind, hit = "person", several[0]
    elif (asked := _for_oneself(story, met=met)) and need.alone and writer.role == "partner":
        need.kind, hit = "advice", asked[0]
    elif singles and not several and (met or not story.has("person", "cases")):
        need.kind, hit = "person", singles[0]
        need.cared = hit[2] in {"cared", "family"} or told_years(story)
    else:
        return
    need.at = hit[0], hit[1]


def _for_oneself(story: Story, *, met: bool) -> list[Hit]:
    """Give the words for advice that the writer asks for oneself, or on people in general."""
    own = [one for one in story.of("need", "own") if not denied(story, one[0])]
    houses = story.covered("organisation")
    spoken = ("many", "cases") if story.has("need", "talk") else ("many",)
    of_many = any(first not in houses for first, *_ in story.of("person", *spoken))
    of_many = of_many and not (met or told_years(story) or story.has("speaker", "us"))
    return own or (story.of("need", "counsel", "talk") if of_many else [])


def _spoken_of(story: Story) -> bool:
    """Tell whether those who are counted are only spoken of: advice on them, or without them."""
    if story.has("together", "joint", "person", "with"):
        return False
    advice = story.has("need", "advice", "counsel", "own", "talk") and not story.has(
        "agreement", *VALUES
    )
    return advice or story.has("together", "professional")


def _person(story: Story, need: Need, writer: Writer, wanted: Fact | None) -> list[Fact]:
    """Give what is asked for a person, where it is said how, or that help is asked for."""
    met = meeting(story, need, writer, wanted)
    asked = {last for _, last, _ in story.of("need", "about")}
    certain = (
        need.cared
        and _asks(story)
        and ((writer.role == "partner" and not story.has("need", "advice")) or told_years(story))
    )
    if not (met or certain or need.consulted) and not asked & set(
        range(need.at[0] - 2, need.at[0] + 1)
    ):
        need.kind = None
        return []
    return [fact("need", "person", story, *need.at), *met]


def _asks(story: Story) -> bool:
    """Tell whether anything is asked for: a long message may only tell of somebody."""
    named = story.means_of("need") - {"staff"}
    told = story.has("agreement", *VALUES) or story.has("speaker", "us")
    formed = story.means or story.means_of("channel")
    asked = bool(named or formed or told) or "?" in story.text
    return asked or len(story.words) <= SHORT
