"""What is asked for, put together: what is held or who comes, for whom, and who wishes it.

Phrases that say it whole are in the language packs under `need`. What is read here are sentences:
a session for several, a psychologist who would come to some, a team that wishes or needs one, one
who would receive people here every week; and that the writer would talk to one, or be there.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.packs import every
from conversations.reading.stories.fact import DENIALS, denied
from conversations.reading.stories.speaking import ARTICLES, OURS
from conversations.reading.stories.text import Hit, Story

OUR_OWN = OURS | every(lambda pack: pack.grammar.my_plural)
GROUPS = {"staff": "team", "public": "public_group"}

APART = 14
"""Words between what is held, or who comes, and those whom it is for."""

BACK = 5
"""Words before somebody that may count or describe them."""

_OF = every(lambda pack: pack.grammar.of)
_PLURAL = every(lambda pack: pack.grammar.indefinite_plural | pack.grammar.of_the)
_DETERMINERS = (ARTICLES | OUR_OWN) - _PLURAL
_ROUNDED = every(lambda pack: frozenset(pack.story_cues.numbers.rounded))
_ONE = ("one", "cared", "family", "kin", "relative", "self")


@dataclass(frozen=True, slots=True)
class Named:
    """Several people: `first` to `last` with what determines them, and the word `before` those.

    Attributes:
        kind: the staff, or a public.
        told: an article, a number or a possessive stands before them.
        ours: it is a possessive of the writer's.
        partly: an "of" stands among what determines them: they may be whom something is about.
    """

    kind: str
    first: int
    last: int
    told: bool
    ours: bool
    partly: bool

    @property
    def before(self) -> int:
        """The place of the word that leads to them."""
        return self.first - 1


def named(story: Story) -> list[Named]:
    """Give the people that a text names as a group, each with how they are determined."""
    counted = story.covered("asked", "all")
    return [_determined(story, hit, counted) for hit in story.of("asked", "staff", "public")]


def _determined(story: Story, hit: Hit, counted: set[int]) -> Named:
    first, last, kind = hit
    at, told, ours, partly = first, False, False, False
    while at > max(0, first - BACK) and story.sentence[at - 1] == story.sentence[first]:
        word = story.words[at - 1]
        known = word in _DETERMINERS or at - 1 in counted or _number(story, at - 1)
        described = at == first and story.word(at - 2) in OUR_OWN
        if not (known or described or (word in _OF and told and not ours)):
            break
        told = told or known
        ours = ours or word in OUR_OWN
        partly = partly or word in _OF
        at -= 1
    return Named(kind, at, last, told, ours, partly)


def _number(story: Story, at: int) -> bool:
    return story.numbers[at] is not None or story.words[at] in _ROUNDED


def staff_of(story: Story) -> list[Hit]:
    """Give the words for those who work somewhere, where something determines them."""
    return [
        (one.first, one.last, "staff") for one in named(story) if one.kind == "staff" and one.told
    ]


def requested(story: Story) -> dict[str, Hit]:
    """Give the one need that sentences make up together; nothing where they make up several."""
    if not story.of("asked"):
        return {}
    people = named(story)
    for found in (_offered(story, people), _visited(story, people), _wished(story, people)):
        if found:
            return found if len(found) == 1 else {}
    return _received(story, people) or _in_need(story, people)


def _offered(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "une séance sur le stress pour 12 ados", "een workshop voor onze patiënten"."""
    held = [hit for hit in story.of("asked", "held") if _wanted(story, hit)]
    led = story.covered("asked", "for")
    return {
        GROUPS[one.kind]: act
        for one in people
        for act in held
        if one.before in led and _same(story, act, one)
    }


def _wanted(story: Story, hit: Hit) -> bool:
    """Tell whether this is neither denied nor told of what was: "on a déjà eu une séance"."""
    past = [
        first
        for first, *_ in story.of("asked", "past")
        if story.clause[first] == story.clause[hit[0]] and first < hit[0]
    ]
    return not past and not denied(story, hit[0])


def _same(story: Story, hit: Hit, one: Named) -> bool:
    """Tell whether both stand in one sentence, near each other."""
    return (
        story.sentence[hit[0]] == story.sentence[one.first] and abs(one.first - hit[0]) <= APART
    )


def _visited(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "qu'un psy vienne écouter nos bénévoles", "iemand om met ons team te praten"."""
    visitors = [hit for hit in story.of("asked", "visitor") if _wanted(story, hit)]
    gives, comes = story.of("asked", "give"), story.of("asked", "come")
    led = story.covered("asked", "to", "for")
    acts = {first for first, *_ in gives}
    found = {}
    for one in people:
        near = [hit for hit in visitors if _same(story, hit, one) and hit[0] < one.first]
        given = [hit for hit in (*gives, *comes) if near and _same(story, hit, one)]
        if not (given and one.told) or one.partly:
            continue
        object_of = one.before in acts or _ends_at(near, one.before)
        if (one.before in led or object_of) and (one.kind == "staff" or any(g in gives for g in given)):
            found[GROUPS[one.kind]] = near[0]
    return found


def _ends_at(hits: list[Hit], at: int) -> bool:
    return any(last == at + 1 for _, last, _ in hits)


def _wished(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "nos accueillantes voudraient un module", "les mamans demandent un groupe"."""
    held = [hit for hit in story.of("asked", "held") if _wanted(story, hit)]
    wishes = story.of("asked", "wish")
    return {
        GROUPS[one.kind]: act
        for one in people
        if one.told and (one.ours or story.begins_clause(one.first))
        for wish in wishes
        if _same(story, wish, one) and 0 <= wish[0] - one.last <= BACK
        for act in held
        if _same(story, act, one) and act[0] >= wish[1]
    }


def _received(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "qu'un psy y reçoive des gens deux fois par mois", "een psycholoog bij ons ontvangen"."""
    if any(one.kind == "staff" and one.before in story.covered("asked", "for", "to") for one in people):
        return {}
    for visitor in story.of("asked", "visitor"):
        sentence = story.sentence[visitor[0]]
        told = [
            {first for first, *_ in story.of("asked", kind) if story.sentence[first] == sentence}
            for kind in ("receive", "often", "here")
        ]
        if all(told) and _wanted(story, visitor):
            return {"place": visitor}
    return {}


def _in_need(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "notre équipe est épuisée, on aimerait que quelqu'un vienne": it comes to the team."""
    if story.has("person", *_ONE) or any(one.kind == "public" for one in people):
        return {}
    teams = [one for one in people if one.kind == "staff" and one.ours]
    comes = story.of("asked", "come")
    for visitor in story.of("asked", "visitor"):
        near = [hit for hit in comes if story.sentence[hit[0]] == story.sentence[visitor[0]]]
        if teams and near and _wanted(story, visitor):
            return {"team": (teams[0].first, teams[0].last, "team")}
    return {}
