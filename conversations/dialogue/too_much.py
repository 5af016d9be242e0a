"""Who sends too much, and who is kept out: a sentence, and the numbers to call at any time."""

from __future__ import annotations

from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.waking import wake
from conversations.dialogue.words import COMMANDS, way_of
from conversations.effects import Effect, Send, Toast, Turn
from conversations.emergency import speaks_of_danger
from conversations.inbound import Command, Flooded, Inbound, Membership, Pressed, Typed
from conversations.screen import Line, Screen
from conversations.screens.contacts import contact_of
from conversations.screens.emergency import call_lines
from conversations.session import Session
from conversations.surroundings import Surroundings
from conversations.text import _

SLOWLY = _(
    "That is much at once: your last messages have not been read. Wait a minute, then go on; your "
    "answers are kept."
)
KEPT_OUT = _("This bot does not answer you any more. You can reach someone here: {contact}.")
KEPT_OUT_KEY = "kept_out"
"""Said once in a chat, and again only when the message is forgotten."""


def slow_down(scene: Scene) -> Outcome:
    """Ask a person to wait; the screen stays as it is."""
    said = Screen((Line(SLOWLY),))
    key = f"slowly:{scene.around.nonce}"
    return Outcome(
        scene, effects=(Send(scene.session.chat, said, scene.languages, key),), quiet=True
    )


def keep_out(session: Session, inbound: Inbound, around: Surroundings) -> Turn:
    """Answer a person who is kept out: the emergency numbers, else one sentence, once."""
    if isinstance(inbound, Membership | Flooded):
        return Turn(session, ())
    scene = wake(Scene(session, around), inbound).scene
    effects: list[Effect] = []
    if isinstance(inbound, Pressed):
        effects.append(Toast(inbound.callback_id))
    if _calls_for_help(inbound):
        lines = call_lines(around.directory, scene.languages)
        key = f"emergency:{around.nonce}"
        effects.append(Send(session.chat, Screen(lines), scene.languages, key))
    else:
        said = Screen((Line(KEPT_OUT(contact=contact_of(around.directory))),))
        effects.append(Send(session.chat, said, scene.languages, KEPT_OUT_KEY, once=True))
    return Turn(session, tuple(effects))


def _calls_for_help(inbound: Inbound) -> bool:
    match inbound:
        case Typed(text=text):
            return bool(speaks_of_danger(text)) or way_of(text) == "emergency"
        case Command(name=name):
            return COMMANDS.get(name) == "emergency"
        case Pressed(data=data):
            return data.endswith(":go:emergency")
        case _:
            return False
