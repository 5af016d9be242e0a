"""What a language gives to the reader of opening messages: typed data, no rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class StoryWords:
    """Patterns by meaning, separated by commas, folded as `text.cleaning.folded` leaves words.

    In a pattern `a/b` is one word or the other, `word*` any word that begins so, `*word` any that
    ends so (as compounds do), `#` a number, `~` any word; `?` at the end makes a word optional.
    The longest pattern of a field wins where several cover the same words, and the meaning `-` says
    that they mean nothing.

    Attributes:
        spellings: how people write on a phone, and the words that are meant.
        known: long words that are near to one of these, and no slip of it.
        idle: words that say nothing of their own around a fact.
        function: what somebody does, by the kind of place where it is done.
        organisation: where somebody works, by kind of place.
        speaker: who speaks: `me`, `we`, `us`, `team`, where one `work`s, who is `followed`,
            who `teaches` or `cares`, what `asks`, a `greeting`, the `qualifier` behind a function.
        convention: of a psychologist, `in` or `out`.
        person: words for `one` person, who is `cared` for, a `family`, `cases`, `many`; `kin`,
            `relative`, `self`; the `lead` before one.
        need: what is asked for.
        asked: the parts of a request that are put together: what is `held` for several, what one
            `give`s them, that somebody may `come` or `receive` people, a `visitor`, the `staff` or
            the `public` whom it is `for` or who are spoken `to`, who `wish`es it, how `often` and
            that it is `here`; the `opinion` or the `talk` that one would have.
        together, agreement, wanted, themes, channel, frequency, mission_language, age_group: by the
            value of an option.
        count: what stands around a number: of years, of people who take part.
        named: what stands before a name, as an `opening` only at the beginning; `house`, an
            organisation's own name; `house_of`, what stands before one's name and tells no kind,
            as a `town` does.
        time: the words of a time, by the part they play.
        meeting: the words around one: `me`, `them`, what `join`s those who are named, what makes it
            doubtful (`may`, `guess`), that it is for few (`only`), what is agreed to (`object`).
        presence: that somebody would be `there`, or that the writer would `stay`.
        consulted: that somebody `sees` a psychologist, or is `seen`, and named there by a pronoun.
    """

    spellings: Mapping[str, str]
    known: str
    idle: str
    function: Mapping[str, str]
    organisation: Mapping[str, str]
    speaker: Mapping[str, str]
    convention: Mapping[str, str]
    person: Mapping[str, str]
    need: Mapping[str, str]
    together: Mapping[str, str]
    agreement: Mapping[str, str]
    wanted: Mapping[str, str]
    themes: Mapping[str, str]
    channel: Mapping[str, str]
    frequency: Mapping[str, str]
    mission_language: Mapping[str, str]
    age_group: Mapping[str, str]
    count: Mapping[str, str]
    named: Mapping[str, str]
    time: Mapping[str, str]
    asked: Mapping[str, str] = field(default_factory=dict)
    meeting: Mapping[str, str] = field(default_factory=dict)
    presence: Mapping[str, str] = field(default_factory=dict)
    consulted: Mapping[str, str] = field(default_factory=dict)


NO_PATTERNS = ("spellings", "known", "idle")
"""The fields that hold words and no patterns."""


def patterns(words: StoryWords) -> list[tuple[str, str, str]]:
    """Give every pattern with its field and its meaning."""
    return [
        (each.name, meaning, pattern)
        for each in fields(words)
        if each.name not in NO_PATTERNS
        for meaning, listed in getattr(words, each.name).items()
        for pattern in " ".join(listed.split()).split(",")
        if pattern.strip()
    ]
