"""What is asked for over several sentences: for whom in one, what is held or who comes in another.

It is only looked for where no sentence says it whole, and where nobody is told of alone: a team or
a public then stands in the message for themselves.
"""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE
from conversations.reading.stories.request_parts import Group, Parts
from conversations.reading.stories.text import Hit, Story, words_in

BEFORE = 4
"""Words between "us" and what one would do for us."""

OPENING = 2
"""Words at most before a team that speaks for itself: "nouvelle équipe", "profs et éducs"."""

_US = every(lambda pack: pack.grammar.first_person_plural | pack.grammar.our)
_OF = every(lambda pack: pack.grammar.of | pack.grammar.of_the | pack.grammar.indefinite_plural)
_STAYING = ("here", "often", "room", "receive", "host")
_OTHERS = ("advice", "company", "counsel", "course", "own", "session", "talk")
"""What else one might want of a psychologist who comes here often."""


def spread(parts: Parts, *, several: bool) -> dict[str, Hit]:
    """Give the one need that the sentences of a message make up together; else nothing.

    `several` tells that a few people are counted: they may still be a group, and no team.
    """
    if not _asks(parts):
        return {}
    found = {}
    if not several and (help_ := _for_team(parts)):
        found["team"] = help_
    if group := _for_public(parts):
        found["public_group"] = group
    return found if len(found) == 1 else {}


def hosted(parts: Parts) -> Hit | None:
    """Read "un psy ici tous les mardis", "we stellen een lokaal ter beschikking".

    A psychologist who would be in a house of the writer's, often or in a room that is there.
    """
    story = parts.story
    if not _asks(parts) or any(_to_us(parts, hit) for hit in parts.all("give")):
        return None
    if _held(parts, "held", "grouped") or any(
        one.kind == "staff" and one.ours for one in parts.groups
    ):
        return None
    here, often, rooms, stays, lent = (_sentences(parts, kind) for kind in _STAYING)
    houses = here | {story.sentence[hit[0]] for hit in story.of("organisation")}
    for hit in parts.all("psychologist"):
        at = story.sentence[hit[0]]
        near = {at - 1, at, at + 1}
        bare = at in here & often and not story.has("need", *_OTHERS)
        stay = bare or near & (stays | rooms) or story.has("need", "place")
        regular = near & often and near & houses and stay
        if regular or (near & rooms and near & stays) or (near & lent and near & (rooms | often)):
            return hit
    return None


def _sentences(parts: Parts, kind: str) -> set[int]:
    return {parts.story.sentence[hit[0]] for hit in parts.all(kind)}


def _asks(parts: Parts) -> bool:
    """Tell whether anything is asked for; to name a psychologist is not yet to ask."""
    story = parts.story
    named = words_in(parts.all("psychologist"))
    asked = any(first not in named for first, *_ in story.of("need", "request"))
    return asked or "?" in story.text or bool(parts.all("wish"))


def _held(parts: Parts, *meanings: str) -> list[Hit]:
    """Give what would be held.

    It is neither there already ("le groupe") nor how often one comes ("une matinée par mois").
    """
    often = words_in(parts.all("often"))
    return [
        hit
        for hit in parts.all(*meanings)
        if hit[0] not in often
        and parts.story.word(hit[0] - 1) not in DEFINITE
        and parts.wanted(hit)
    ]


def _for_team(parts: Parts) -> Hit | None:
    """Read "notre équipe est à bout. Quelqu'un pourrait venir ?", "wie kan hen dat leren?"."""
    story = parts.story
    teams = [(one.first, one.last, "team") for one in parts.groups if _own(story, one)]
    teams += parts.all("our_meeting")
    if not teams or any(_meant(parts, one) for one in parts.groups if one.kind == "public"):
        return None
    acts = [*_held(parts, "held", "grouped", "help"), *_comes(parts)]
    helped = [hit for hit in parts.all("give") if _to_us(parts, hit) and parts.wanted(hit)]
    found = [*story.of("need", "company"), *acts, *helped]
    return teams[0] if found else None


def _own(story: Story, one: Group) -> bool:
    """Tell whether a team is the writer's: "notre équipe", or the first word of a sentence."""
    if one.kind != "staff":
        return False
    before = range(max(0, one.first - OPENING), one.first)
    opens = one.first <= OPENING or any(story.begins(at) for at in (*before, one.first))
    return one.ours or (one.told and not one.partly) or opens


def _to_us(parts: Parts, hit: Hit) -> bool:
    story, first = parts.story, hit[0]
    before = range(max(0, first - BEFORE), first)
    own = {story.words[at] for at in before if story.clause[at] == story.clause[first]} & _US
    return bool(own) or _to_them(parts, hit)


def _to_them(parts: Parts, hit: Hit) -> bool:
    """Tell whether several who were named before are whom something is done for: "leur parler"."""
    return any(
        parts.story.clause[one[0]] == parts.story.clause[hit[0]] for one in parts.all("them_all")
    )


def _comes(parts: Parts) -> list[Hit]:
    """Give whoever would come: "iemand die komt", "un psy qui passe"."""
    come = {parts.story.sentence[hit[0]] for hit in parts.all("come")}
    return [
        hit
        for hit in parts.all("visitor")
        if parts.story.sentence[hit[0]] in come and parts.wanted(hit)
    ]


def _meant(parts: Parts, one: Group) -> bool:
    """Tell whether something is for a public, rather than about it."""
    return parts.ends(("for", "unto"), one.before)


def _for_public(parts: Parts) -> Hit | None:
    """Read "beaucoup de parents sont inquiets. Un atelier serait bien", "… iemand die hen …"."""
    story = parts.story
    houses = words_in([*story.of("organisation"), *story.of("named", "house_of")])
    publics = [
        one
        for one in parts.groups
        if one.kind == "public"
        and one.last - 1 not in houses
        and not (story.word(one.before) in _OF and one.before - 1 in houses)
        and not (story.word(one.before) not in _OF and parts.ends(("about",), one.before))
    ]
    staff = any(_own(story, one) for one in parts.groups)
    if not publics or staff or story.has("need", "staff"):
        return None
    held = _held(parts, "grouped")
    them = {story.sentence[hit[0]] for hit in parts.all("them_all")}
    told = [hit for hit in _comes(parts) if story.sentence[hit[0]] in them]
    found = held or told
    return found[0] if found else None
