"""Who sends too much: a sentence, and nothing is lost."""

from __future__ import annotations

from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.effects import Send
from conversations.screen import Line, Screen
from conversations.text import _

SLOWLY = _(
    "That is much at once: your last messages have not been read. Wait a minute, then go on; your "
    "answers are kept."
)


def slow_down(scene: Scene) -> Outcome:
    """Ask a person to wait; the screen stays as it is."""
    said = Screen((Line(SLOWLY),))
    key = f"slowly:{scene.around.nonce}"
    return Outcome(
        scene, effects=(Send(scene.session.chat, said, scene.languages, key),), quiet=True
    )
