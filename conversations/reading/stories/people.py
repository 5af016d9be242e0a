"""Names: of the writer, of a psychologist who is meant, of a colleague to ask for."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.languages.packs import every
from conversations.reading.stories.fact import Fact, fact
from conversations.reading.stories.place import Named
from conversations.reading.stories.signatures import name_at, signed_name
from conversations.reading.stories.text import Hit, Story

_NO_NAME = every(lambda pack: pack.story_cues.writer.no_name)
_AND = every(lambda pack: {pack.choosing.conjunction})
_SPEAKING = every(lambda pack: pack.grammar.first_person)


def people_facts(
    story: Story, common: frozenset[str], named: Sequence[Named], functions: Sequence[Hit]
) -> list[Fact]:
    """Give the names that stand where a name is expected; `functions` are the writer's own."""
    facts = []
    places = {at for first, last, _ in named for at in range(first, last)}
    for key, meaning in (
        ("name", "me"),
        ("psychologist", "psychologist"),
        ("partner", "partner"),
        ("colleague", "colleague"),
    ):
        spans = {
            span
            for _, last, _ in story.of("named", meaning)
            if last < len(story.words)
            and story.sentence[last - 1] == story.sentence[last]
            and (span := name_at(story, last, places))
            and not (key == "name" and _sole_word(story, span, common, places))
            and not (key == "colleague" and _comes_along(story, span[1]))
            and story.word(span[1]) not in _NO_NAME
        }
        if len(spans) == 1:
            first, last = spans.pop()
            facts.append(fact(key, story.written(first, last), story, first, last))
    signed = signed_name(story, common, places, functions)
    if signed and not any(one.key == "name" for one in facts):
        signature = fact("name", story.written(*signed), story, *signed)
        others = {one.start for one in facts}
        facts += [signature] if signature.start not in others else []
    return facts


def opening_name(story: Story, common: frozenset[str]) -> Hit | None:
    """Give the words before the name by which a message opens: "c'est Malika du CPAS"."""
    greeted = story.covered("speaker", "greeting")
    for first, last, _ in story.of("named", "opening"):
        opens = all(at in greeted for at in range(first)) and last < len(story.words)
        if opens and story.capital(last) and story.words[last] not in common:
            return first, last, "me"
    return None


def _comes_along(story: Story, at: int) -> bool:
    """Tell whether "and I" stands here: whoever is named before would be there too."""
    me = {first for first, *_ in story.of("meeting", "me")}
    return story.word(at) in _AND and (at + 1 in me or story.word(at + 1) in _SPEAKING)


def _sole_word(
    story: Story, span: tuple[int, int], common: frozenset[str], places: set[int]
) -> bool:
    """Tell whether one word that may be a name is a place or an ordinary word: "ici Namur"."""
    first, last = span
    return last - first == 1 and (first in places or story.words[first] in common)
