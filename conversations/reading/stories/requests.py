"""What is asked for, put together: what is held or who comes, for whom, and who wishes it.

Phrases that say it whole are in the language packs under `need`. What is read here are sentences:
a session for several, a psychologist who would come to some, a team that wishes or needs one, one
who would receive people here every week.
"""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE
from conversations.reading.stories.request_parts import HOW, LED, OUR_OWN, Group, Parts
from conversations.reading.stories.text import Hit, Story

KINDS = {"staff": "team", "public": "public_group"}

SAID = 7
"""Words between somebody and what they wish."""

LEADING = every(lambda pack: pack.grammar.beside | pack.grammar.towards | pack.grammar.at)
"""Before a psychologist, they say that one would talk to them."""

_HELPED = HOW | every(lambda pack: pack.story_cues.persons.helped)
"""Between whoever comes and several, they say that it is the writer who learns something."""

_KIN = ("cared", "family", "kin", "relative", "self")
ONE = ("one", *_KIN)
"""Meanings of somebody who is told of alone."""


def requested(parts: Parts, *, alone: bool) -> dict[str, Hit]:
    """Give the one need that sentences make up together; nothing where they make up several.

    `alone` tells that a team speaks of nobody whom it cares for: else a visit may be about those.
    """
    groups = parts.groups
    if _for_oneself(parts.story):
        groups = [one for one in groups if one.kind == "staff"]
    if found := _offered(parts, groups):
        return found if len(found) == 1 else {}
    visited = _visited(parts, groups)
    if "team" in visited and not alone:
        return {}
    for found in (visited, _wished(parts, groups, alone=alone)):
        if found:
            return found if len(found) == 1 else {}
    return _received(parts, groups) or (_in_need(parts, groups) if alone else {})


def offered(parts: Parts) -> bool:
    """Tell whether something is held for a public, and nothing for those who work there."""
    return not _for_oneself(parts.story) and set(_offered(parts, parts.groups)) == {"public_group"}


def _for_oneself(story: Story) -> bool:
    """Tell whether the writer would talk, or asks how one does it: no group is asked for then."""
    return story.has("need", "own", "talk") or not HOW.isdisjoint(story.words)


def _offered(parts: Parts, groups: list[Group]) -> dict[str, Hit]:
    """Read "une séance sur le stress pour 12 ados", "een workshop voor onze patiënten"."""
    story, found = parts.story, {}
    houses = {last for _, last, _ in (*story.of("organisation"), *story.of("named", "house_of"))}
    for one in groups:
        led = parts.ends(("for",), one.before) and one.before not in houses
        shown = parts.ends(("unto",), one.before) and parts.near(("offer",), one.first)
        held = parts.near(("held",), one.first) if led or shown else []
        if acts := list(filter(parts.wanted, held)):
            found[KINDS[one.kind]] = acts[-1]
    return found


def _visited(parts: Parts, groups: list[Group]) -> dict[str, Hit]:
    """Read "qu'un psy vienne écouter nos bénévoles", "iemand om met ons team te praten"."""
    found = {}
    for one in groups:
        led = parts.ends(("to", "unto", "for"), one.before)
        acted = led or parts.begins(("give",), one.before) or parts.ends(("visitor",), one.before)
        acts = ("give", "come") if one.kind == "staff" else ("give",)
        if not acted or one.partly or not (one.told or led) or not parts.near(acts, one.first):
            continue
        visitors = [hit for hit in parts.near(("visitor",), one.first) if _comes(parts, hit, one)]
        if visitors:
            found[KINDS[one.kind]] = visitors[0]
    return found


def _comes(parts: Parts, visitor: Hit, one: Group) -> bool:
    """Tell whether somebody is sought who comes to a group, rather than to the writer about it."""
    story, (first, last, _) = parts.story, visitor
    led = {story.words[at] for at in range(max(0, first - LED), first)}
    between = set(story.words[last : one.first])
    sought = first < one.first and parts.wanted(visitor) and not _known(story, visitor)
    return sought and not (LEADING & led or _HELPED & between)


def _known(story: Story, hit: Hit) -> bool:
    """Tell whether somebody comes already: "le psy parle avec nos élèves", and nothing is asked."""
    return story.word(hit[0] - 1) in DEFINITE | OUR_OWN and not story.asks(hit[0])


def _wished(parts: Parts, groups: list[Group], *, alone: bool) -> dict[str, Hit]:
    """Read "nos accueillantes voudraient un module", "les mamans demandent un groupe".

    Of a public, not where a relative of theirs is told: "pour leur fils".
    """
    story, found = parts.story, {}
    for one in groups:
        staff = one.kind == "staff"
        told = one.told and (staff or one.ours or story.begins_clause(one.first))
        if not told or (not staff and story.has("person", *_KIN)):
            continue
        acts = ("held", "help", "visitor") if staff and alone else ("held",)
        for wish in parts.near(("wish",), one.first):
            behind = max(wish[1], one.last)
            near = parts.near(acts, one.first) if _subject(story, wish, one) else []
            if asked := [hit for hit in near if hit[0] >= behind and parts.wanted(hit)]:
                found[KINDS[one.kind]] = asked[-1]
    return found


def _subject(story: Story, wish: Hit, one: Group) -> bool:
    """Tell whether it is a group that wishes: "l'équipe voudrait", "willen de opvoeders"."""
    behind = 0 <= wish[0] - one.last <= SAID and story.clause[wish[0]] == story.clause[one.first]
    return behind or wish[1] == one.first


def _received(parts: Parts, groups: list[Group]) -> dict[str, Hit]:
    """Read "un psy y recevrait des gens chaque mois", "een psycholoog hier ontvangen"."""
    story = parts.story
    if any(one.kind == "staff" and parts.ends(("for", "to", "unto"), one.before) for one in groups):
        return {}
    wishes = [*parts.all("wish"), *story.of("speaker", "us", "asks")]
    wishes += [hit for hit in parts.all("visitor") if story.asks(hit[0])]
    told = [
        {story.sentence[hit[0]] for hit in hits}
        for hits in (
            parts.all("receive"),
            parts.all("often"),
            wishes,
            [*parts.all("here"), *story.of("organisation")],
        )
    ]
    for visitor in parts.all("visitor"):
        if all(story.sentence[visitor[0]] in one for one in told) and (
            parts.wanted(visitor) and not _known(story, visitor)
        ):
            return {"place": visitor}
    return {}


def _in_need(parts: Parts, groups: list[Group]) -> dict[str, Hit]:
    """Read "notre équipe est épuisée, on aimerait que quelqu'un vienne": it comes to the team."""
    story = parts.story
    if story.has("person", *ONE) or any(one.kind == "public" for one in groups):
        return {}
    teams = [one for one in groups if one.kind == "staff" and one.ours]
    come = {story.sentence[hit[0]] for hit in parts.all("come")}
    for visitor in parts.all("visitor"):
        if teams and story.sentence[visitor[0]] in come and parts.wanted(visitor):
            return {"team": (teams[0].first, teams[0].last, "team")}
    return {}


def asked_along(story: Story) -> bool:
    """Tell whether somebody is asked to come, with the writer: "un psy peut venir avec moi ?"."""
    parts = Parts(story)
    return any(_comes_along(parts, hit) for hit in story.of("together", "joint"))


def _comes_along(parts: Parts, hit: Hit) -> bool:
    story = parts.story
    same = [
        one
        for one in parts.near(("visitor", "come"), hit[0])
        if story.clause[one[0]] == story.clause[hit[0]] and one[0] - hit[1] <= SAID
    ]
    kinds = {one[2] for one in same if one[2] == "come" or one[0] < hit[1]}
    return {"visitor", "come"} <= kinds
