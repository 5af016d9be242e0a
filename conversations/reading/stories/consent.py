"""Whether the person agrees to a meeting, and who it is that is said to agree."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DENIALS, Fact, agreed
from conversations.reading.stories.persons import named
from conversations.reading.stories.text import Hit, Story

NEAR = 5
"""Words after a refusal within which what is refused is named."""

BEFORE = 4
"""Words between somebody and that they agree."""

GUESSED = 8
"""Words behind "I think" that are only supposed."""

VALUES = ("yes", "no", "not_yet", "hesitant")

_AGAINST = every(lambda pack: pack.grammar.against)
"""Not to be against it is to agree."""

_YET = every(lambda pack: pack.grammar.yet)
"""Whoever has not agreed yet has not refused."""


def agreement(
    story: Story, together: str | None, *, known: bool, pronoun: bool = False
) -> Fact | None:
    """Give whether the person agrees; nothing for a condition, a question, or another matter.

    `together` is who would be there, as far as it was understood; `known` says that the need was
    known before; `pronoun` asks for a word for the person. Where nobody says that both would be
    there, a relative may be the one who agrees: then it counts only of the person, by a word for
    one or where nobody else is named.
    """
    nothing = {hit[:2] for hit in story.of("agreement", "-")}
    said = [hit for hit in story.of("agreement", *VALUES) if hit[:2] not in nothing]
    if _doubtful(story, said):
        return None
    found, who = _meant(story, said)
    one = agreed("agreement", story, found)
    if one is None or (pronoun and who != {"person"}):
        return None
    if known:
        return one
    if one.value in {"yes", "hesitant"}:
        certain = "person" in who or not story.has("person", "kin", "many", "family")
        own = together is None and "others" not in who and certain
        return one if together == "joint" or own else None
    if one.value == "no" and not _names_what(story, found):
        return None
    return one if together != "joint" or one.value == "not_yet" else None


def agrees(story: Story) -> bool:
    """Tell whether any words may say that somebody agrees."""
    return any(_value(story, hit) == "yes" for hit in story.of("agreement", "yes"))


def _doubtful(story: Story, said: list[Hit]) -> bool:
    """Tell whether any of it is asked, a condition, or only supposed.

    A question counts for the words that it ends with: what stands apart before them is told, but
    for a refusal ("refuse de voir un psy, que faire ?").
    """
    conditions = {last for _, last, _ in story.of("agreement", "if")}
    guesses = {first for first, *_ in story.of("meeting", "guess")}
    ends = dict(zip(story.sentence, story.clause, strict=True))
    for first, _, meaning in said:
        before = range(max(0, first - GUESSED), first)
        if (
            (
                story.asks(first)
                and (meaning == "no" or ends[story.sentence[first]] == story.clause[first])
            )
            or conditions & set(range(first - 2, first + 1))
            or any(at in guesses and story.clause[at] == story.clause[first] for at in before)
        ):
            return True
    return False


def _meant(story: Story, said: list[Hit]) -> tuple[list[Hit], set[str | None]]:
    """Give what is said as it is meant, and of whom; of two answers the person's own counts."""
    persons = named(story)
    meant = [(_subject(story, persons, hit), (hit[0], hit[1], _value(story, hit))) for hit in said]
    if any(meaning == "-" for _, (_, _, meaning) in meant):
        return [], set()
    if len({meaning for _, (_, _, meaning) in meant}) > 1:
        meant = [one for one in meant if one[0] != "others"]
    return [hit for _, hit in meant], {who for who, _ in meant}


def _value(story: Story, hit: Hit) -> str:
    """Give what the words mean with a denial in them, or just before; "-" where nobody can tell."""
    first, last, meaning = hit
    inside = story.words[first:last]
    if meaning != "yes" or _AGAINST & set(inside):
        return meaning
    before = [at for at in (first - 1, first - 2) if at >= 0]
    if DENIALS & {story.words[at] for at in before if story.clause[at] == story.clause[first]}:
        return "-"
    if DENIALS & set(inside):
        return "-" if _YET & set(inside) else "no"
    return meaning


def _subject(story: Story, persons: dict[int, str], hit: Hit) -> str | None:
    """Tell who is said to agree; nothing where no word near says it."""
    first, last, _ = hit
    for at in range(last - 1, max(-1, first - 1 - BEFORE), -1):
        if story.sentence[at] != story.sentence[first]:
            return None
        if persons.get(at, "me") != "me":
            return "person" if persons[at] == "person" else "others"
    return None


def _names_what(story: Story, found: list[Hit]) -> bool:
    """Tell whether what is refused is named within the words or just behind."""
    behind = {at for at, *_ in story.of("agreement", "object")}
    inside = {at for at, *_ in story.of("meeting", "object")}
    return any(
        behind & set(range(first, first + NEAR)) or inside & set(range(first, last))
        for first, last, _ in found
    )
