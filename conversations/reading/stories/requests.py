"""What is asked for, put together: what is held or who comes, for whom, and who wishes it.

Phrases that say it whole are in the language packs under `need`. What is read here are sentences:
a session for several, a psychologist who would come to some, a team that wishes or needs one, one
who would receive people here every week; and that the writer would talk to one, or be there.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE, denied
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
_KIN = ("cared", "family", "kin", "relative", "self")
_ONE = ("one", "cared", "family", "kin", "relative", "self")
_BESIDE = every(lambda pack: pack.grammar.beside)
_RELATIVES = every(lambda pack: pack.grammar.relatives)
_ABOUT = every(lambda pack: pack.grammar.about | pack.grammar.of)

LEADING = every(lambda pack: pack.grammar.beside | pack.grammar.towards | pack.grammar.at)
_THAT = frozenset({"que", "qu", "dont"})

LED = 2
"""Words between which an article or a small word may stand: "avec un psy"."""

_HOW = every(lambda pack: pack.grammar.how) - every(
    lambda pack: pack.grammar.interrogatives - pack.grammar.how
)
_HELPED = _HOW | every(lambda pack: pack.story_cues.persons.helped)
"""Between whoever comes and several, they say that it is the writer who learns something."""

SAID = 7
"""Words between somebody and what they would do."""


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
        described = at == first and story.word(at - 2) in _DETERMINERS
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
        (one.first, one.last, "workers")
        for one in named(story)
        if one.kind == "staff" and one.told and not one.partly
    ]


def requested(story: Story, *, alone: bool) -> dict[str, Hit]:
    """Give the one need that sentences make up together; nothing where they make up several.

    `alone` tells that a team speaks of nobody whom it cares for: else a visit may be about those.
    """
    people = named(story)
    if story.has("need", "own", "talk"):
        people = [one for one in people if one.kind == "staff"]
    if found := _offered(story, people):
        return found if len(found) == 1 else {}
    visited = _visited(story, people)
    if visited and not (alone or "team" not in visited):
        return {}
    for found in (visited, _wished(story, people, alone=alone)):
        if found:
            return found if len(found) == 1 else {}
    return _received(story, people) or (_in_need(story, people) if alone else {})


def offered(story: Story) -> bool:
    """Tell whether something is held for a public, and nothing for those who work there."""
    return set(_offered(story, named(story))) == {"public_group"}


def _offered(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "une séance sur le stress pour 12 ados", "een workshop voor onze patiënten"."""
    held = [hit for hit in story.of("asked", "held") if wanted(story, hit)]
    houses = {last for _, last, _ in (*story.of("organisation"), *story.of("named", "house_of"))}
    led, shown = story.covered("asked", "for") - houses, story.covered("asked", "unto")
    offers = story.of("asked", "offer")
    return {
        GROUPS[one.kind]: act
        for one in people
        for act in held
        if _same(story, act, one)
        and (
            one.before in led
            or (one.before in shown and any(_same(story, offer, one) for offer in offers))
        )
    }


def wanted(story: Story, hit: Hit) -> bool:
    """Tell whether this is neither denied, nor what was, nor how: "on a déjà eu une séance"."""
    near = range(max(0, hit[0] - LED), hit[0])
    if any(story.words[at] in _HOW and story.clause[at] == story.clause[hit[0]] for at in near):
        return False
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
    visitors = [
        hit
        for hit in story.of("asked", "visitor")
        if wanted(story, hit) and not LEADING & _led_by(story, hit[0]) and not _known(story, hit)
    ]
    gives, comes = story.of("asked", "give"), story.of("asked", "come")
    led = story.covered("asked", "to", "unto", "for")
    acts = {first for first, *_ in gives}
    found = {}
    for one in people:
        near = [
            hit
            for hit in visitors
            if _same(story, hit, one)
            and hit[0] < one.first
            and not _HELPED & set(story.words[hit[1] : one.first])
        ]
        given = [hit for hit in (*gives, *comes) if near and _same(story, hit, one)]
        if not given or one.partly or not (one.told or one.before in led):
            continue
        object_of = one.before in acts or _ends_at(near, one.before)
        if (one.before in led or object_of) and (one.kind == "staff" or any(g in gives for g in given)):
            found[GROUPS[one.kind]] = near[0]
    return found


def _known(story: Story, hit: Hit) -> bool:
    """Tell whether somebody comes already: "le psy parle avec nos élèves", and nothing is asked."""
    return story.word(hit[0] - 1) in DEFINITE | OUR_OWN and not story.asks(hit[0])


def _led_by(story: Story, at: int) -> set[str]:
    """Give the words before somebody, of the same sentence, between which an article may stand."""
    near = range(max(0, at - LED), at)
    return {story.words[one] for one in near if story.sentence[one] == story.sentence[at]}


def _ends_at(hits: list[Hit], at: int) -> bool:
    return any(last == at + 1 for _, last, _ in hits)


def _wished(story: Story, people: list[Named], *, alone: bool) -> dict[str, Hit]:
    """Read "nos accueillantes voudraient un module", "les mamans demandent un groupe"."""
    found = {}
    if story.has("person", *_KIN):
        people = [one for one in people if one.kind == "staff"]
    for one in people:
        others = ("help", "visitor") if one.kind == "staff" and alone else ()
        acts = story.of("asked", "held", *others)
        if not one.told or not (one.ours or story.begins_clause(one.first) or one.kind == "staff"):
            continue
        for wish in story.of("asked", "wish"):
            near = 0 <= wish[0] - one.last <= SAID
            subject = wish[1] == one.first or (
                near and story.clause[wish[0]] == story.clause[one.first]
            )
            for act in acts:
                asked = subject and act[0] >= max(wish[1], one.last) and _same(story, act, one)
                if asked and _same(story, wish, one) and wanted(story, act):
                    found[GROUPS[one.kind]] = act
    return found


def _received(story: Story, people: list[Named]) -> dict[str, Hit]:
    """Read "qu'un psy y reçoive des gens deux fois par mois", "een psycholoog bij ons ontvangen"."""
    if any(one.kind == "staff" and one.before in story.covered("asked", "for", "to", "unto") for one in people):
        return {}
    for visitor in story.of("asked", "visitor"):
        sentence = story.sentence[visitor[0]]
        parts = [story.of("asked", kind) for kind in ("receive", "often", "here")]
        parts[-1] = [*parts[-1], *story.of("organisation")]
        told = [any(story.sentence[hit[0]] == sentence for hit in hits) for hits in parts]
        if all(told) and wanted(story, visitor) and not _known(story, visitor):
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
        if teams and near and wanted(story, visitor):
            return {"team": (teams[0].first, teams[0].last, "team")}
    return {}


def comes_along(story: Story, hit: Hit) -> bool:
    """Tell whether somebody is asked to come, with the writer: "un psy peut venir avec moi ?"."""
    first = hit[0]
    before = range(max(0, first - SAID * 2), first)
    near = {at for at in (*before, *range(*hit[:2])) if story.clause[at] == story.clause[first]}
    visitors = near & {at for at, *_ in story.of("asked", "visitor")}
    comes = near & {at for at, *_ in story.of("asked", "come")}
    behind = {at for at, *_ in story.of("asked", "come") if 0 <= at - hit[1] <= SAID}
    return bool(visitors and (comes or behind))


def own_talk(story: Story) -> list[Hit]:
    """Read that the writer would talk to one, or have an opinion: "j'aimerais en parler à un psy".

    Nothing where somebody would be there too, or where it is they who would talk.
    """
    visitors = story.of("asked", "visitor")
    found = [
        (talk[0], talk[1], "counsel")
        for talk in story.of("asked", "talk")
        for visitor in visitors
        if _with_one(story, talk, visitor) and _mine(story, min(talk[0], visitor[0]))
    ]
    return found + [
        (opinion[0], visitor[1], "counsel")
        for opinion in story.of("asked", "opinion")
        for visitor in visitors
        if 0 < visitor[0] - opinion[1] <= 2 and story.word(opinion[1]) in _OF
        if not denied(story, opinion[0])
    ]


def _with_one(story: Story, talk: Hit, visitor: Hit) -> bool:
    """Tell whether one would talk to whoever is meant: "parler à un psy", "met een psy praten"."""
    if story.clause[talk[0]] != story.clause[visitor[0]] or abs(talk[0] - visitor[0]) > SAID:
        return False
    led = _led_by(story, visitor[0])
    behind = range(visitor[1], len(story.words))
    met = story.covered("person", *_ONE) | story.covered("meeting", "me", "them")
    others = any(
        story.words[at] in _BESIDE
        and story.sentence[at] == story.sentence[talk[0]]
        and met & set(range(at + 1, at + 1 + LED))
        for at in behind
    )
    return bool(led & LEADING) and not others and not denied(story, talk[0])


def _mine(story: Story, at: int) -> bool:
    """Tell whether the writer is who would do what begins here: the last subject before it."""
    subjects = {first: meaning for first, _, meaning in story.of("meeting", "me", "them")}
    people = {
        first: "them"
        for first, *_ in story.of("person", *_ONE, "cases", "many")
        if not {story.word(first - 1), story.word(first - 2), story.word(first - 3)} & _ABOUT
    }
    subjects = people | subjects
    for one in range(at - 1, -1, -1):
        if story.sentence[one] != story.sentence[at]:
            return at - one <= LED
        if one in subjects:
            return subjects[one] == "me"
        if story.words[one] in _RELATIVES - _THAT:
            return False
    return at <= LED
