"""How to reach the writer: the means, with what is said about them."""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.languages.packs import either, every
from conversations.languages.story_cues import MeansCues
from conversations.languages.words import Forms
from conversations.reading.contact import read_contact
from conversations.reading.means import Contact
from conversations.reading.stories.fact import Fact, denied
from conversations.reading.stories.text import MEANS, Story

FARTHEST = 150
"""Characters between two means of the same person."""

LONGEST_SAID = 60
"""Characters of what is said about them."""


def _either(forms: Callable[[MeansCues], Forms]) -> str:
    return either(lambda pack: forms(pack.story_cues.means))


_CAPITAL = "(?-i: ?[A-ZÀ-Ý])"
"""Behind a comma, a name or another sentence."""

_AFTER = re.compile(
    rf"\s?\([^()\n]{{1,60}}\)|,? ?(?:{_either(lambda means: means.behind)})\b"
    rf"(?:[^.;!?\n(),]|,(?!{_CAPITAL})){{0,50}}(?=[.;!?\n(]|,{_CAPITAL}|$)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?:(?:{_either(lambda means: means.ways)})\b[^.;@\n\d]{{0,20}}"
    rf"(?:{_either(lambda means: means.preferred)})[^.;@\n\d]{{0,16}}"
    rf"|(?:{_either(lambda means: means.right_before)})(?: |(?<=:)))$",
    re.IGNORECASE,
)
_ON_NUMBER = "|".join(sorted(every(lambda pack: pack.story_cues.means.on_number)))
_ASKED_FOR = re.compile(
    rf"(?:{_either(lambda means: means.asking_for)})"
    rf" ((?:[A-Z][\w.-]+ ){{1,3}}(?:{_ON_NUMBER}) )$"
)
_NUMBER = tuple(every(lambda pack: pack.story_cues.means.numbers))
_OF = every(lambda pack: pack.grammar.of | pack.grammar.of_the)
_THEIR = "|".join(sorted(every(lambda pack: pack.grammar.their)))
_THEIRS = re.compile(rf"\b(?:{_THEIR}) (?:{'|'.join(sorted(_NUMBER))})", re.IGNORECASE)


def _not_the_writers(story: Story) -> bool:
    """Tell whether the first means is denied, or said to be another's: "le numéro du patient"."""
    at = story.words.index(MEANS)
    clause = [i for i in range(at) if story.clause[i] == story.clause[at]]
    named = any(story.words[i].startswith(_NUMBER) for i in clause)
    others = {
        first for first, *_ in story.of("person", "cared", "one", "kin", "family", "relative")
    }
    return denied(story, at) or (
        named and any(i in others and {story.word(i - 1), story.word(i - 2)} & _OF for i in clause)
    )


def read_means(story: Story) -> Fact | None:
    """Give the writer's means of contact; nothing if it may be another's."""
    if not story.means or _THEIRS.search(story.text) or _not_the_writers(story):
        return None
    start, end = story.means[0]
    for first, last in story.means[1:]:
        if first - end <= FARTHEST:
            end = last
    if said := _AFTER.match(story.text, end):
        end = said.end()
    before = story.text[max(0, start - LONGEST_SAID) : start]
    if said := _BEFORE.search(before):
        start -= len(said[0])
    elif said := _ASKED_FOR.search(before):
        start -= len(said[1])
    contact = read_contact(story.text[start:end])
    if not isinstance(contact, Contact):
        return None
    return Fact("contact", contact.model_dump(mode="json"), start, end)
