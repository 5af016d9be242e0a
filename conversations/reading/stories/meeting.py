"""Who would meet: together or not, whether the person agrees, and that it is one situation."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.languages.packs import every
from conversations.reading.stories.concerned import PRESENT
from conversations.reading.stories.consent import agreement, agrees
from conversations.reading.stories.fact import DENIALS, Fact, fact, sole
from conversations.reading.stories.persons import another
from conversations.reading.stories.requests import asked_along
from conversations.reading.stories.text import Story
from conversations.reading.stories.writer import Writer

_OR = every(lambda pack: pack.grammar.alternatives)
_THINKING = tuple(every(lambda pack: pack.story_cues.persons.thinking_over))


@dataclass(slots=True)
class Need:
    """What the text asks for, as far as it is certain.

    Attributes:
        alone: no word for one person stands in it.
        cared: the person is one that the writer cares for.
        known: the need was known before; the text says more about it.
        consulted: somebody would be seen by a psychologist.
    """

    kind: str | None = None
    at: tuple[int, int] = (0, 1)
    together: str | None = None
    alone: bool = True
    cared: bool = False
    known: bool = False
    consulted: bool = False


def meeting(story: Story, need: Need, writer: Writer, wanted: Fact | None) -> list[Fact]:
    """Give who would be there, whether the person agrees, and that it is one situation."""
    if story.has("together", *PRESENT):
        return _told(story, need)
    facts = []
    if together := _implied(story, writer, wanted, need):
        need.together = str(together.value)
        facts.append(together)
    return [*facts, *_following(story, need)]


def presumed(story: Story, need: Need, writer: Writer) -> list[Fact]:
    """Give what is said of a meeting with somebody, where it is not certain what is asked for.

    Whoever would be met with a professional is the need, where a pronoun is all that names them.
    """
    held = story.has("need", "two", "staff", "course", "place", "public_group")
    if not held and need.alone and _by_pronoun(story):
        facts = _told(story, need)
        if need.together and writer.role == "partner" and not story.has("need", "session"):
            first, last, _ = story.of("together", *PRESENT)[0]
            facts.append(fact("need", "person", story, first, last))
        return facts
    joined = writer.role == "partner" and asked_along(story)
    if not held and (joined or not need.alone):
        return _told(story, need)
    other = held or story.has("need", "session")
    if (need.alone and other) or story.has("together", "professional", "person"):
        return []
    agreed = agreement(story, None, known=False, pronoun=need.alone)
    return [agreed] if agreed else []


def _by_pronoun(story: Story) -> bool:
    """Tell whether somebody who would meet or not is told by a pronoun only: "à trois avec lui"."""
    many = story.has("person", "many", "cases", "kin", "relative", "self")
    told = story.has("together", *PRESENT) and story.has("meeting", "them")
    return told and not many


def _told(story: Story, need: Need) -> list[Fact]:
    """Give the same, of who would be there only what words say."""
    facts = []
    together = sole("together", story, "together", *PRESENT)
    if together and not (_thought_over(story) or _only_asked(story) or _left_open(story)):
        need.together = str(together.value)
        facts.append(together)
    return [*facts, *_following(story, need)]


def _following(story: Story, need: Need) -> list[Fact]:
    """Give that it is one situation, where the need is known, and whether the person agrees."""
    facts = []
    if need.together == "professional" and (need.kind or need.known):
        facts.append(fact("situations", "one", story, *need.at))
    if agreed := agreement(story, need.together, known=need.known):
        facts.append(agreed)
    return facts


def _only_asked(story: Story) -> bool:
    """Tell whether being there may only be asked about: "moet ik erbij zijn?".

    Where something is asked: the sentence itself asks or doubts, or nobody is told of whom one
    would be with.
    """
    agreed = story.has("agreement", "yes", "hesitant", "not_yet")
    joint = story.of("together", "joint")
    doubted = {story.sentence[first] for first, *_ in story.of("meeting", "may", "guess")}
    if not joint or agreed or "?" not in story.text or asked_along(story):
        return False
    told = story.has("person", "one", "cared", "family")
    asked = (story.asks(first) or story.sentence[first] in doubted for first, *_ in joint)
    return not told or all(asked)


def _left_open(story: Story) -> bool:
    """Tell whether being there is one of two, or true of one of two: "met mij of niet"."""
    either = any(
        story.word(last) in _OR and story.word(last + 1) in DENIALS
        for _, last, _ in story.of("together", "joint")
    )
    said = {story.sentence[first] for first, *_ in story.of("together", *PRESENT)}
    others = [at for at in range(len(story.words)) if another(story, at)]
    return either or any(story.sentence[at] in said for at in others)


def _thought_over(story: Story) -> bool:
    """Tell whether "with me" is about thinking it over: "samen met mij nadenken"."""
    said = {story.sentence[first] for first, *_ in story.of("together", "joint")}
    return any(
        word.startswith(_THINKING) and story.sentence[at] in said
        for at, word in enumerate(story.words)
    )


def _implied(story: Story, writer: Writer, wanted: Fact | None, need: Need) -> Fact | None:
    """Give who would be there where the mission or the advice asked for says it."""
    if wanted and wanted.value == "co_consultation":
        return Fact("together", "joint", wanted.start, wanted.end)
    said = story.of("together", "with")
    if said and story.has("agreement", "yes", "hesitant", "not_yet"):
        return fact("together", "joint", story, said[0][0], said[0][1])
    advice = [] if said else story.of("need", "counsel", "own", "talk")
    helping = writer.role == "partner" or (writer.role is None and need.cared)
    if advice and helping and not agrees(story):
        return fact("together", "professional", story, advice[0][0], advice[0][1])
    return None
