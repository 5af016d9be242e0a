"""What is asked for by several: something for a team, at a place, or for the public."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.concerned import FOR, MEANT_FOR, WITHIN
from conversations.reading.stories.request_parts import OUR_OWN, Parts
from conversations.reading.stories.requests import offered, requested
from conversations.reading.stories.text import Hit, Story, words_in

VISITORS = every(lambda pack: pack.story_cues.persons.psychologists)


def kinds_of(parts: Parts, people: int | None, *, one: bool) -> dict[str, Hit]:
    """Give what is asked for other than a person or advice, each with its words.

    Where it may be `one` person, only phrases that say it whole count.
    """
    story, kinds = parts.story, dict[str, Hit]()
    staff = story.of("need", "staff", "workers")
    courses, sessions, teams, places, groups = (
        [hit for hit in story.of("need", kind) if parts.wanted(hit)]
        for kind in ("course", "session", "for_team", "place", "public_group")
    )
    if not (one or (people and staff)) and offered(parts):
        courses, sessions, people = [], [], None
    public = story.has("person", "many", "cases")
    if courses and (people or (_wanted_by(story, staff) and not public)):
        kinds["team"] = courses[0]
    elif sessions and _for_team(story, staff, people):
        kinds["team"] = sessions[0]
    elif not staff and (meant := _held_for(story, [*courses, *sessions])):
        kinds["public_group"] = meant[0]
    for kind, hits in (("place", places), ("public_group", groups)):
        if hits:
            kinds[kind] = hits[0]
    if not kinds and teams and not _for_public(story):
        kinds["team"] = teams[0]
    if people and not kinds and (company := _in_company(story, staff)):
        kinds["team"] = company[0]
    if not one and (not kinds or (set(kinds) == {"public_group"} and not public)):
        kinds = requested(parts, alone=not _followed(story)) or kinds
    return kinds


def _we(story: Story) -> bool:
    """Tell whether the writer speaks for several: "nous voulons", "on est 8"."""
    return story.has("speaker", "us", "we") or story.has("count", "we_are")


def _for_team(story: Story, staff: list[Hit], people: int | None) -> bool:
    """Tell whether a session is for those who work there, or for a team that is counted."""
    if _for_staff(story, staff):
        return True
    counted = people is not None and not _followed(story)
    return counted and (bool(staff) or (_we(story) and not _for_public(story)))


def _followed(story: Story) -> bool:
    """Tell whether those whom the team cares for are what it is about: "nos situations", "2 …"."""
    return any(
        {story.word(first - 1), story.word(first - 2)} & OUR_OWN
        or (first and story.numbers[first - 1] is not None)
        for first, *_ in story.of("person", "cases", "many")
        if first - 1 not in story.covered("count", "we_are")
    )


def _in_company(story: Story, staff: list[Hit]) -> list[Hit]:
    """Give the words for somebody who would sit with the writer's own people, who are counted."""
    ours = (
        _we(story)
        or story.has("speaker", "team")
        or any(
            {story.word(at) for at in range(first - 1, last)} & OUR_OWN for first, last, _ in staff
        )
    )
    if _for_public(story) or _followed(story):
        return []
    visitors = [hit for hit in story.of("agreement", "object") if story.words[hit[0]] in VISITORS]
    meant = _for_staff(story, staff) or any(story.word(first) in FOR for first, *_ in staff)
    return (story.of("need", "company") if ours else []) or (visitors if meant else [])


def public(story: Story, kinds: dict[str, Hit]) -> bool:
    """Tell whether a session is meant for the public as well."""
    meant = _for_public(story) if "team" in kinds else []
    held = story.covered("need", "course", "session") | story.covered(
        "asked", "held", "give", "visitor"
    )
    return any(story.sentence[at] == story.sentence[first] for first, *_ in meant for at in held)


def _held_for(story: Story, held: list[Hit]) -> list[Hit]:
    """Give the public for whom something is held, named just behind it."""
    ends = {end + more for _, end, _ in held for more in range(WITHIN)}
    return [hit for hit in _for_public(story) if ends & {hit[0] - 1, hit[0] - 2}]


def _for_public(story: Story) -> list[Hit]:
    """Give the words for many people for whom something is: "pour les parents", "voor ouders"."""
    behind = {last for _, last, _ in story.of("organisation")}
    behind |= words_in([*story.of("organisation"), *story.of("named", "house", "house_of")])
    return [
        hit
        for hit in story.of("person", "many", "cases")
        if any(story.word(at) in MEANT_FOR and at not in behind for at in (hit[0] - 1, hit[0] - 2))
    ]


def _wanted_by(story: Story, staff: list[Hit]) -> bool:
    """Tell whether a course is for those who work there, or asked by them: "notre équipe"."""
    return _for_staff(story, staff) or any(
        {story.word(first), story.word(first - 1)} & OUR_OWN or story.begins_clause(first)
        for first, *_ in staff
    )


def _for_staff(story: Story, staff: list[Hit]) -> bool:
    """Tell whether something is meant for those who work there."""
    return any({story.word(hit[0] - 1), story.word(hit[0] - 2)} & FOR for hit in staff)
