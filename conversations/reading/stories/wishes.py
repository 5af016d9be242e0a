"""Themes, form, frequency and language, as far as words name them."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DENIALS, Fact, agreed, denied, fact
from conversations.reading.stories.meeting import Need
from conversations.reading.stories.our_place import held_here
from conversations.reading.stories.persons import listed
from conversations.reading.stories.text import Story

_OR = every(lambda pack: pack.grammar.alternatives)
_EITHER = _OR | every(lambda pack: pack.grammar.also)
"""Before a form they say that it is one of two."""

_MINE = every(lambda pack: pack.story_cues.persons.mine)
_PSYCHOLOGIST = tuple(every(lambda pack: pack.story_cues.persons.psychologist_forms))
_FORMS = ("on_site", "phone", "video")


def wish_facts(story: Story, need: Need, role: str | None) -> list[Fact]:
    """Give what is wished for, and what it is about."""
    found = [
        _channel(story) or held_here(story),
        _frequency(story) if _may_be_often(story, need, role) else None,
        _agreed_unless_denied("mission_language", story),
        _themes(story, need, role),
    ]
    return [one for one in found if one]


def _may_be_often(story: Story, need: Need, role: str | None) -> bool:
    """Tell whether how often is said of what is asked for."""
    if need.kind is None and role == "partner":
        asked = story.has("need", "session", "course", "staff") or story.has(
            "speaker", "us", "asks"
        )
        return need.alone and (asked or _psychologist(story))
    return need.kind not in {"person", None} or role == "psychologist"


def _psychologist(story: Story) -> bool:
    """Tell whether how often is said of a psychologist who comes: "un psy une fois par mois"."""
    return any(
        word.startswith(_PSYCHOLOGIST) and story.clause[at] == story.clause[first]
        for first, *_ in story.of("frequency", "series")
        for at, word in enumerate(story.words[:first])
    )


def _channel(story: Story) -> Fact | None:
    """Give the form, unless it is one of two."""
    forms = story.of("channel", *_FORMS)
    if any(story.word(at - 1) in _EITHER or story.word(last) in _OR for at, last, _ in forms):
        return None
    said = [hit for hit in forms if not denied(story, hit[0])]
    return agreed("channel", story, said)


def _frequency(story: Story) -> Fact | None:
    """Give how often; nothing where it may be how often a team meets."""
    meetings = {story.sentence[first] for first, *_ in story.of("time", "during")}
    said = story.of("frequency")
    if any(story.sentence[first] in meetings for first, *_ in said):
        return None
    if any(_past(story, first) for first, *_ in said):
        return None
    return _agreed_unless_denied("frequency", story)


def _past(story: Story, at: int) -> bool:
    """Tell whether the same part says before that it has been: "vorig jaar twee sessies"."""
    return any(
        first < at and story.clause[first] == story.clause[at]
        for first, *_ in story.of("time", "past")
    )


def _agreed_unless_denied(field: str, story: Story) -> Fact | None:
    """Give what the words say that no denial stands before: "niet online", "geen tolk"."""
    return agreed(field, story, [hit for hit in story.of(field) if not denied(story, hit[0])])


def _of_a_colleague(story: Story, at: int) -> bool:
    """Tell whether this is told of one whom the writer works with: "mon infirmière est ..."."""
    begun = [first for first in range(at) if story.sentence[first] == story.sentence[at]]
    return any(
        first in begun
        and story.word(first - 1) in _MINE
        and story.begins(first - 1)
        and kind not in {"-", "unknown"}
        for first, _, kind in story.of("function")
    ) and not any(first in begun for first, *_ in story.of("person", "cared", "one"))


def _themes(story: Story, need: Need, role: str | None) -> Fact | None:
    """Give what it is about; nothing where several things are told and nothing is asked yet."""
    hits = [
        hit
        for hit in story.of("themes")
        if hit[2] != "-"
        and (need.kind or not story.asks(hit[0]))
        and not (need.kind in {"person", None} and _of_a_colleague(story, hit[0]))
        and not DENIALS & set(story.words[max(0, hit[0] - 3) : hit[0]])
        and not listed(story, hit[0])
    ]
    if need.kind in {"person", None}:
        hits = [hit for hit in hits if hit[2] != "suicide_prevention"]
    if need.kind == "person" or not need.alone:
        hits = [hit for hit in hits if hit[2] != "other"]
    if not hits:
        return None
    themes = list(dict.fromkeys(hit[2] for hit in hits))
    if len(themes) > 1 and need.kind is None and role == "partner":
        return None
    return fact("themes", [*themes], story, hits[0][0], hits[0][1])
