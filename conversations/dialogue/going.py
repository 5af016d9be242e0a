"""Going around: back, help, language, cancelling, starting again, changing from the summary."""

from __future__ import annotations

from collections.abc import Callable

from conversations.dialogue import own_data
from conversations.dialogue.answering import answer
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.options import Skip
from conversations.screens.exit import exit_screen, left_screen
from conversations.screens.pages import cancelled_screen
from conversations.session import Emergency, Page, Picking
from conversations.text import Language, _


def go(scene: Scene, where: str) -> Outcome:
    """Carry out an action of the last row, of a menu, of a command or of a word."""
    return _WAYS[where](scene)


def open_page(name: str, about: str = "") -> Callable[[Scene], Outcome]:
    """Put a page on top of the questions."""
    return lambda scene: Outcome(scene.drafting(aside=Page(name=name, about=about)))


def close(scene: Scene) -> Outcome:
    """Take away what lies on top of the questions."""
    return Outcome(scene.drafting(aside=None))


def back(scene: Scene) -> Outcome:
    """Close what is open, else go to the question before; the answers stay.

    From a question that is changed once everything is answered, the way back is the summary; from
    the summary it is the menu of changes.
    """
    opened = scene.aside is not None and not isinstance(scene.aside, Picking)
    if scene.draft.amends and not opened:
        return _back_in_questions(scene, scene.draft.amends)
    if opened or (scene.path.complete and scene.asked):
        return Outcome(scene.drafting(aside=None, focus=None))
    if scene.path.complete:
        return open_page("edit")(scene)
    asked = scene.asked
    before = scene.path.before(asked.key if asked else None)
    return Outcome(scene.drafting(focus=before, aside=None))


def keep(scene: Scene) -> Outcome:
    """Leave the answer of a question as it is."""
    return Outcome(scene.drafting(focus=None, aside=None))


def skip(scene: Scene) -> Outcome:
    """Pass over an optional question; that is an answer too."""
    assert scene.asked is not None
    return answer(scene, {scene.asked.key: Skip.SKIPPED.value})


def leave_questions(scene: Scene) -> Scene:
    """Leave the coordination's questions, for the draft that waited if there is one."""
    return scene.being(draft=scene.session.waiting, waiting=None)


def restart(scene: Scene) -> Outcome:
    """Begin with an empty draft, in the language and network known."""
    if scene.draft.amends:
        return start(leave_questions(scene))
    empty = scene.being(draft=None).draft
    return Outcome(scene.being(draft=empty.but(network=scene.draft.network)))


def erase(scene: Scene) -> Outcome:
    """Erase the draft for good; the answers to the coordination's questions, for now."""
    if scene.draft.amends:
        return start(leave_questions(scene))
    return Outcome(scene.being(draft=None), shows=cancelled_screen())


def finish(scene: Scene) -> Outcome:
    """Leave an exit: its text stays to be read, its numbers and addresses too."""
    leaving = scene.path.leaving
    assert leaving is not None
    page = exit_screen(leaving, scene.directory, scene.network, scene.languages)
    return Outcome(scene.being(draft=None), shows=left_screen(page))


def cancel(scene: Scene) -> Outcome:
    """Ask before erasing; say so if there is nothing to erase."""
    return open_page("cancel" if scene.begun else "nothing")(scene)


def emergency(scene: Scene) -> Outcome:
    """Show the numbers at once, whatever lay on the screen."""
    return Outcome(scene.drafting(aside=Emergency()))


def pause(scene: Scene) -> Outcome:
    """Leave for now; the draft waits."""
    return open_page("paused")(scene)


def start(scene: Scene) -> Outcome:
    """Begin, or offer to take up a draft; the questions of the coordination can wait."""
    if scene.draft.amends:
        scene = leave_questions(scene)
    if scene.begun:
        return open_page("resume")(scene)
    return restart(scene)


def _back_in_questions(scene: Scene, reference: str) -> Outcome:
    """Go to the coordination's question before; from the first one, to the request."""
    asked = scene.asked
    answered = [key for key in scene.draft.to_ask if key in scene.path.questions]
    if asked and asked.key in answered:
        answered = answered[: answered.index(asked.key)]
    if not answered:
        return open_page("request", reference)(scene)
    return Outcome(scene.drafting(focus=answered[-1], aside=None))


def speak(scene: Scene, language: Language) -> Outcome:
    """Go on in another language; the answers stay."""
    spoken = scene.being(language=language).drafting(aside=None)
    return Outcome(spoken, toast=_("We go on in this language."))


_WAYS: dict[str, Callable[[Scene], Outcome]] = {
    "back": back,
    "close": close,
    "keep": keep,
    "skip": skip,
    "start": start,
    "restart": restart,
    "resume": close,
    "erase": erase,
    "cancel": cancel,
    "emergency": emergency,
    "help": open_page("help"),
    "language": open_page("language"),
    "privacy": open_page("privacy"),
    "requests": open_page("requests"),
    "data": own_data.show,
    "forget": open_page("forget"),
    "forget_all": own_data.forget,
}
