"""People who are kept out: where to call, the emergency numbers, and what is theirs by right.

Nobody may be kept from his or her own data (GDPR, art. 15 and 17). Each answer stands for itself,
for no screen and no draft is gone on with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from conversations.dialogue import own_data
from conversations.dialogue.scene import Scene
from conversations.dialogue.waking import wake
from conversations.dialogue.words import COMMANDS, way_of
from conversations.effects import EVENT, Effect, Send, Toast, Turn
from conversations.emergency import speaks_of_danger
from conversations.inbound import (
    Command,
    Edited,
    Erasure,
    Flooded,
    Inbound,
    Membership,
    Pressed,
    Typed,
)
from conversations.screen import Line, Screen
from conversations.screens.contacts import contact_of
from conversations.screens.emergency import call_lines
from conversations.screens.navigation import one_per_row
from conversations.screens.own_data import ERASE, forget_screen
from conversations.screens.privacy import ERASE as FORGET
from conversations.screens.privacy import SEE, commands_line, privacy_screen
from conversations.session import Session
from conversations.surroundings import Surroundings
from conversations.text import _

KEPT_OUT = _("This bot does not answer you any more. You can reach someone here: {contact}.")
KEPT_OUT_KEY = "kept_out"
"""Said once in a chat, and again only when the message is forgotten."""
GO = ":go:"
"""Stands between the nonce of a button, whatever screen it belonged to, and what it leads to."""


def keep_out(session: Session, inbound: Inbound, around: Surroundings) -> Turn:
    """Answer a person who is kept out: numbers to call, his or her own data, else one sentence."""
    if isinstance(inbound, Membership | Flooded):
        return Turn(session, ())
    scene = wake(Scene(session, around), inbound).scene
    answers = _ANSWERS.get(_way(inbound) or "", _sentence)(scene)
    toast = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
    return Turn(session, (*toast, *answers))


def _way(inbound: Inbound) -> str | None:
    """Name what is asked for, by a word, a command or a button."""
    match inbound:
        case Typed(text=text):
            return "emergency" if speaks_of_danger(text) else way_of(text)
        case Edited(text=text) if speaks_of_danger(text):
            return "emergency"
        case Command(name=name):
            return COMMANDS.get(name)
        case Pressed(data=data):
            return data.partition(GO)[2]
        case Erasure():
            return "forget_all"
        case _:
            return None


def _sentence(scene: Scene) -> tuple[Effect, ...]:
    lines = Line(KEPT_OUT(contact=contact_of(scene.directory))), commands_line()
    return (Send(scene.session.chat, Screen(lines), scene.languages, KEPT_OUT_KEY, once=True),)


def _numbers(scene: Scene) -> tuple[Effect, ...]:
    lines = call_lines(scene.directory, scene.languages)
    key = f"emergency:{scene.around.nonce}"
    return (Send(scene.session.chat, Screen(lines), scene.languages, key),)


def _text(scene: Scene) -> tuple[Effect, ...]:
    whole = privacy_screen(scene.directory, at_length=scene.session.language is not None)
    return _shown(scene, replace(whole, rows=one_per_row(SEE, FORGET)))


def _asked(scene: Scene) -> tuple[Effect, ...]:
    asks = forget_screen(scene.around.requests)
    return _shown(scene, replace(asks, rows=one_per_row(ERASE)))


def _shown(scene: Scene, screen: Screen) -> tuple[Effect, ...]:
    key = f"rights:{scene.around.nonce}"
    return (Send(scene.session.chat, screen, scene.languages, key, EVENT),)


_ANSWERS: Mapping[str, Callable[[Scene], tuple[Effect, ...]]] = {
    "emergency": _numbers,
    "privacy": _text,
    "data": lambda scene: own_data.show(scene).effects,
    "forget": _asked,
    "forget_all": lambda scene: own_data.forget(scene).effects,
}
