"""An opening message understood as far as it is certain: facts, each with its words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from conversations.languages.packs import PACKS
from conversations.languages.story_words import patterns
from conversations.reading.gazetteer import Gazetteer
from conversations.reading.stories.ages import age_group, read_ages
from conversations.reading.stories.contact import read_means
from conversations.reading.stories.fact import Fact as Fact
from conversations.reading.stories.lexicon import Lexicon
from conversations.reading.stories.meeting import Need
from conversations.reading.stories.need import read_need
from conversations.reading.stories.own_talk import own_talk
from conversations.reading.stories.participants import read_participants
from conversations.reading.stories.people import opening_name, people_facts
from conversations.reading.stories.place import meant_places, named_places, read_place
from conversations.reading.stories.presence import presence
from conversations.reading.stories.request_parts import Parts, workers
from conversations.reading.stories.text import Story
from conversations.reading.stories.timing import read_moment
from conversations.reading.stories.wishes import wish_facts
from conversations.reading.stories.work import writer_facts
from conversations.reading.stories.writer import Writer, read_writer
from conversations.reading.where import Where
from conversations.text import Language
from conversations.text.cleaning import words_in

ALL_WORDS = tuple(pack.story for pack in PACKS.values())
"""People mix languages: the words of each are looked for in every text."""


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    known = [word for words in ALL_WORDS for word in words.known.split()]
    return Lexicon((one for words in ALL_WORDS for one in patterns(words)), known)


@cache
def _spellings(spoken: Language | None) -> dict[str, tuple[str, ...]]:
    """Give what is meant by each spelling; where two languages have it, the one that is spoken.

    Where that is unsure it is the first of them. An article of the language is no slip of another:
    "der" is one in German, and "er" in Flemish.
    """
    first, articles = (
        ([PACKS[spoken].story], PACKS[spoken].grammar.definite) if spoken else ([], ())
    )
    return {
        typed: tuple(meant.split())
        for words in reversed([*first, *ALL_WORDS])
        for typed, meant in words.spellings.items()
        if typed not in articles
    }


def _spoken(text: str) -> Language | None:
    """Give the language of which most telling words stand in a text; None if it is not one."""
    said = set(words_in(text))
    told = {one: len(pack.grammar.telling & said) for one, pack in PACKS.items()}
    most = [one for one, count in told.items() if count == max(told.values())]
    return most[0] if len(most) == 1 else None


@lru_cache(maxsize=1)
def _idle() -> frozenset[str]:
    return frozenset(word for words in ALL_WORDS for word in words.idle.split())


def says_more(text: str, said: Iterable[str]) -> bool:
    """Tell whether a text holds a word that is neither said in these texts nor says nothing.

    One letter more or less at the end, as in a plural, is the same word.
    """
    heard = set(words_in("\n".join(said)))
    heard |= {word[:-1] for word in heard}
    return any(
        word not in heard and word[:-1] not in heard and word not in _idle()
        for word in words_in(text)
    )


def story_of(text: str) -> Story:
    """Give a text as words, with the evidence found in them."""
    story = Story(text, _lexicon(), _spellings(_spoken(text)))
    if introduced := opening_name(story, _lexicon().words):
        story.evidence["named"].append(introduced)
    story.evidence["together"] = presence(story)
    parts = Parts(story)
    story.evidence["need"] += [*workers(parts), *own_talk(parts)]
    return story


def place_in(text: str, gazetteer: Gazetteer, language: Language) -> Where | None:
    """Give the one municipality that a text surely names."""
    story = story_of(text)
    named = named_places(story, gazetteer)
    found = read_place(story, meant_places(story, named, _lexicon().words), language)
    return Where.model_validate(found.value) if found else None


def _for_colleagues(story: Story, writer: Writer, need: Need) -> bool:
    """Tell whether those who are counted may be the writer's own people: nobody else is named."""
    ours = bool(writer.role) or story.has("speaker", "us")
    return ours and need.kind is None and need.alone


def read_story(
    text: str, *, today: date, gazetteer: Gazetteer, language: Language, about: str | None = None
) -> tuple[Fact, ...]:
    """Read what an opening message states with certainty, in any of the languages or several.

    `language` decides between places of one name; `about` is the need that is known already. What
    is contradicted, denied or only suggested gives no fact. Time grows with the length of the text.
    """
    story = story_of(text)
    if not story.words:
        return ()
    named = named_places(story, gazetteer)
    places = meant_places(story, named, _lexicon().words)
    writer = read_writer(story)
    participants = read_participants(story)
    need, facts = read_need(story, writer, 1 if participants else None, about)
    grouped = need.kind in {"team", "place", "public_group"}
    if need.kind == "public_group":
        participants = participants or read_participants(story, public=True)
    ages, group = read_ages(
        story,
        team=grouped,
        private=writer.role == "private",
        stated=bool(writer.role or need.kind),
    )
    found = [
        *writer_facts(story, writer, places),
        *facts,
        read_place(story, places, language),
        ages,
        age_group(story, ages, group, stated=need.kind not in {None, "team"}),
        participants if grouped or _for_colleagues(story, writer, need) else None,
        *wish_facts(story, need, writer.role),
        read_moment(story, today),
        read_means(story),
        *people_facts(story, _lexicon().words, named, writer.functions),
    ]
    return tuple(one for one in found if one is not None)
