"""One turn of a private chat: what came in, where the person stood, what follows."""

from __future__ import annotations

from dataclasses import replace

from conversations.dialogue.deciding import decide
from conversations.dialogue.scene import Scene
from conversations.dialogue.telling import tell
from conversations.dialogue.waking import wake
from conversations.effects import Send, Turn
from conversations.inbound import Inbound
from conversations.screen import Line, Screen
from conversations.session import Session
from conversations.surroundings import Surroundings
from conversations.text import _

APOLOGY = _("That did not work. Your answers are kept: send it again, or type /start.")


def turn(session: Session, inbound: Inbound, around: Surroundings) -> Turn:
    """Decide one turn; a pure function of its three arguments.

    A stranger who is shown nothing stays one: the guess at a language is no reason to keep anything
    of a person who blocks the bot, or taps twice to have everything erased.
    """
    awake = wake(Scene(session, around), inbound)
    outcome = decide(awake, inbound)
    if awake.notice and not outcome.notice:
        outcome = replace(outcome, notice=awake.notice)
    told = tell(awake.scene, outcome, inbound)
    unchanged = outcome.quiet and told.session == awake.scene.session
    stranger = session == Session(person=session.person, chat=session.chat)
    return replace(told, session=session) if unchanged and stranger else told


def apology(session: Session, around: Surroundings) -> Send:
    """Say calmly that a turn failed; the draft is untouched."""
    languages = (session.language,) if session.language else ("fr", "nl")
    screen = Screen((Line(APOLOGY),))
    return Send(session.chat, screen, languages, key=f"apology:{around.nonce}")
