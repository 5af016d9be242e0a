"""Messages to the coordination that are held: masked, behind the numbers, or about none yet."""

from __future__ import annotations

from conversations.dialogue import following
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.session import Emergency, Masked, Unaddressed


def held_about(scene: Scene) -> Request | None:
    """Give the request that a held message is about; None if none is held, or about none yet."""
    match scene.aside:
        case Masked(key=key) if key.startswith(following.WRITING):
            return scene.request(key.removeprefix(following.WRITING))
        case Emergency(about=str(reference)):
            return scene.request(reference)
        case _:
            return None


def is_unaddressed(scene: Scene) -> bool:
    """Say whether a message is held of which the person has not said what it is about."""
    about_none = isinstance(scene.aside, Emergency) and scene.aside.about == ""
    return about_none or isinstance(scene.aside, Unaddressed)


def more_of_it(scene: Scene, text: str) -> tuple[str, bool]:
    """Give a text with the one held before it, and whether something was masked in that.

    A masked message is written again, and not gone on with.
    """
    match scene.aside:
        case Unaddressed(text=held, masked=masked):
            return f"{held}\n{text}", masked
        case Emergency(held=str(held), masked=masked, about=str()):
            return f"{held}\n{text}", masked
        case _:
            return text, False


def taken_up(scene: Scene, text: str) -> Outcome | Rejection | None:
    """Take what is typed while a message is held.

    None if no message is held, or what is held and this together cannot be passed on.
    """
    both, masked = more_of_it(scene, text)
    if request := held_about(scene):
        return following.write(scene, request, both, masked=masked)
    return following.address(scene, both, masked=masked) if is_unaddressed(scene) else None
