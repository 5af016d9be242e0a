"""A typed text: danger first, then words that work anywhere, then an answer."""

from __future__ import annotations

from typing import assert_never

from conversations.answers import is_prose, kind_of
from conversations.answers.choice import NO_BUTTON
from conversations.answers.kind import Answered, Identifying, Unsure
from conversations.dialogue import following, going, holding, pressing
from conversations.dialogue.answering import answer
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.presenting import present
from conversations.dialogue.scene import Scene
from conversations.dialogue.words import way_of
from conversations.emergency import speaks_of_danger
from conversations.form import Question
from conversations.identifiers import mask
from conversations.reading.choices import Choice, Close, Exact, match_choice
from conversations.reading.cleaning import folded
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.screen import Button
from conversations.screens.asides import TYPED
from conversations.screens.contacts import human
from conversations.session import Emergency, Masked, Page, Suggested, Unaddressed
from conversations.surroundings import Says
from conversations.text import Language, Msg, _

PATIENCE = 3
"""Misunderstandings on one question before a human is offered."""

EDITED = _("Answer changed ✓")


def hear(scene: Scene, text: str) -> Outcome:
    """Read a message, whatever lies on the screen."""
    heard = alarm_or_word(scene, text)
    if heard:
        return heard
    if request := _written_about(scene):
        taken = following.write(scene, request, text)
        return _misunderstood(scene, taken.advice) if isinstance(taken, Rejection) else taken
    code = _typed_button(scene, text)
    if code:
        return pressing.press(scene, code)
    return _as_answer(scene, text)


def alarm_or_word(scene: Scene, text: str, *, words: bool = True) -> Outcome | None:
    """Read a text for danger, and for a word that works anywhere; None if it is neither."""
    danger = speaks_of_danger(text)
    if danger:
        return _alarm(scene, text, danger)
    way = way_of(text) if words else None
    return going.go(scene, way) if way and _applies(way, scene) else None


def reread(scene: Scene, key: str, text: str) -> Outcome:
    """Take an edited message again as the answer that it gave."""
    if alarm := alarm_or_word(scene, text, words=False):
        return alarm
    question = scene.path.question(key)
    if question is None:
        return Outcome(scene, quiet=True)
    here = scene.draft.focus
    outcome = _read(scene.drafting(focus=key, aside=None), question, text)
    if outcome.notice is None and outcome.scene.aside is None:
        return Outcome(outcome.scene.drafting(focus=here), notice=EDITED)
    return outcome


def _alarm(scene: Scene, text: str, language: Language) -> Outcome:
    """Show the numbers; hold the text, without identifiers, where it may be a free answer."""
    spoken = scene.session.language or language
    about, longest = _may_say(scene)
    both, already = holding.more_of_it(scene, text)
    held = read_free_text(both, most=longest) if longest else None
    if not isinstance(held, str):
        page = Emergency()
    else:
        masked = mask(held, scene.around.today)
        page = Emergency(held=masked.text, masked=already or bool(masked.found), about=about)
    return Outcome(scene.being(language=spoken).drafting(aside=page))


def _may_say(scene: Scene) -> tuple[str | None, int]:
    """Tell the request that a text may be about, and how long it may be; 0 if it is no answer."""
    if request := _written_about(scene) or holding.held_about(scene):
        return request.reference, following.LONGEST
    if scene.open_requests and (scene.session.draft is None or holding.is_unaddressed(scene)):
        return "", following.LONGEST
    asked = scene.asked
    answers = asked is not None and is_prose(asked) and not isinstance(scene.aside, Page)
    return None, asked.longest if asked and answers else 0


def _written_about(scene: Scene) -> Request | None:
    """Give the request that the page on the screen asks a message about."""
    page = scene.aside
    writing = isinstance(page, Page) and page.name == "write"
    return scene.request(page.about) if isinstance(page, Page) and writing else None


def _applies(way: str, scene: Scene) -> bool:
    """Say whether a word makes sense here: only an optional question can be passed over."""
    return way != "skip" or (scene.asked is not None and scene.asked.optional)


def _typed_button(scene: Scene, text: str) -> str | None:
    """Find the button whose label was typed, or its number where no question is asked.

    The answers of a question are read by its kind; only the other buttons are looked for then. Of
    the two buttons about an answer, the beginning of one ("oui", "ja") is enough.
    """
    say = scene.around.say
    buttons = [button for row in present(scene).rows for button in row if button.code]
    choices = [
        Choice(button.code, tuple(name for one in Language for name in _names(button, one, say)))
        for button in buttons
    ]
    if scene.aside is None and scene.asked and scene.asked.key != "result":
        named = {folded(name): one.value for one in choices for name in one.names}
        code = named.get(folded(text))
        return None if code and code.startswith(f"{scene.asked.key}:") else code
    match match_choice(text, choices):
        case Exact(code):
            return code
        case Close(code) if isinstance(scene.aside, Suggested | Masked | Unaddressed):
            return code
        case _:
            return None


def _names(button: Button, language: Language, say: Says) -> tuple[str, ...]:
    words = say(TYPED[button.code], language).split(",") if button.code in TYPED else ()
    return (say(button.label, language), *(word.strip() for word in words))


def _as_answer(scene: Scene, text: str) -> Outcome:
    asked, aside = scene.asked, scene.aside
    taken = holding.taken_up(scene, text)
    if isinstance(taken, Rejection):
        return _misunderstood(scene, taken.advice)
    if taken:
        return taken
    if asked is None or isinstance(aside, Page | Unaddressed):
        return _misunderstood(scene, NO_BUTTON)
    return _read(scene.drafting(aside=None), asked, text)


def _read(scene: Scene, question: Question, text: str) -> Outcome:
    match kind_of(question).typed(question, text, scene.reading):
        case Answered(values):
            return answer(scene, values)
        case Unsure(values):
            return Outcome(scene.drafting(aside=Suggested(key=question.key, values=values)))
        case Identifying(value, masked):
            aside = Masked(key=question.key, value=value, text=masked)
            return Outcome(scene.drafting(aside=aside))
        case Rejection(advice):
            return _misunderstood(scene, advice)
        case unread:
            assert_never(unread)


def _misunderstood(scene: Scene, advice: Msg) -> Outcome:
    """Say what to do instead; after a while, offer a human too."""
    misses = scene.draft.misses + 1
    if misses >= PATIENCE:
        advice = _("{advice} {human}")(advice=advice, human=human(scene.directory))
    return Outcome(scene.drafting(misses=misses), notice=advice)
