"""From a decision to messages: what is edited, what is sent, what is frozen."""

from __future__ import annotations

from conversations.answers import shown
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.presenting import present
from conversations.dialogue.scene import Scene
from conversations.effects import EVENT, Edit, Effect, Send, Strip, Toast, Turn
from conversations.facts import in_one_line
from conversations.inbound import Inbound, Pressed, Typed
from conversations.screen import Line, Screen, strong
from conversations.session import Live, Session
from conversations.text import Msg, _, verbatim
from conversations.wording import said_to

MOST_REMEMBERED = 50
"""Typed answers of a draft whose edits are understood: the newest; nobody has so many questions."""
BLANK = Line(verbatim(""))
"""Sets a notice apart from the question below it."""


def tell(before: Scene, outcome: Outcome, inbound: Inbound) -> Turn:
    """Put a decision into messages.

    A press changes the message that was pressed. Something typed freezes that message to the
    question and its answer, and what follows is a new message below; what would flash up after a
    press stands above it.
    """
    effects = list(outcome.effects)
    after = outcome.scene
    if isinstance(inbound, Pressed):
        effects.append(Toast(inbound.callback_id, after.languages, outcome.toast))
    if outcome.quiet:
        return Turn(after.session, tuple(effects))
    after = _remembering(before, after, inbound)
    flash = None if isinstance(inbound, Pressed) else outcome.toast
    screen = noticed(outcome.shows or present(after), outcome.notice or flash)
    live = before.session.live
    in_place = isinstance(inbound, Pressed) and not outcome.anew and not outcome.event
    if live and in_place:
        effects.append(_edit(after, screen, live, inbound))
        return Turn(_alive(after, live), tuple(effects))
    if live and (frozen := _frozen(before, outcome, live, inbound)):
        effects.append(frozen)
    key, nonce = _named(after, event=outcome.event)
    effects.append(Send(after.session.chat, screen, after.languages, key, nonce))
    fresh = None if outcome.event else Live(key=key, nonce=nonce)
    return Turn(after.session.but(live=fresh), tuple(effects))


def _named(scene: Scene, *, event: bool) -> tuple[str, str]:
    nonce = scene.around.nonce
    return (f"event:{nonce}", EVENT) if event else (f"live:{nonce}", nonce)


def _alive(scene: Scene, live: Live) -> Session:
    """Keep the same message under a new nonce, so that a second tap on it is recognised."""
    pressed = scene.session.live or live
    return scene.session.but(live=pressed.but(key=live.key, nonce=scene.around.nonce))


def _edit(scene: Scene, screen: Screen, live: Live, inbound: Inbound) -> Edit:
    assert isinstance(inbound, Pressed)
    return Edit(
        to=scene.session.chat,
        screen=screen,
        languages=scene.languages,
        key=live.key,
        message_id=inbound.message_id,
        nonce=scene.around.nonce,
    )


def noticed(screen: Screen, notice: Msg | None) -> Screen:
    """Put a notice above a screen, if there is one."""
    return Screen((Line(notice), BLANK, *screen.lines), screen.rows) if notice else screen


def _remembering(before: Scene, after: Scene, inbound: Inbound) -> Scene:
    """Note which message answered which question, so that an edited one can be taken again."""
    asked = before.asked
    if not isinstance(inbound, Typed) or asked is None or not _answered(before, after):
        return after
    ids = {**after.draft.typed_ids, inbound.message_id: asked.key}
    return after.drafting(typed_ids=dict(list(ids.items())[-MOST_REMEMBERED:]))


def _answered(before: Scene, after: Scene) -> bool:
    asked = before.asked
    if asked is None or after.session.draft is None or before.draft.answers == after.draft.answers:
        return False
    return asked.key in after.path.answers


def _newly_said(before: Scene, after: Scene) -> Msg:
    """Say what was answered just now: one message may have answered several questions."""
    old, new = before.draft.answers, after.draft.answers
    keys = [key for key in after.path.questions if key in new and old.get(key) != new[key]]
    said = (
        shown(after.path.questions[one], after.path.answers[one], after.path.role) for one in keys
    )
    line = in_one_line(said)
    assert line is not None
    return line


def _frozen(before: Scene, outcome: Outcome, live: Live, inbound: Inbound) -> Effect | None:
    """Leave of the old message what was asked and answered, or only take its buttons off."""
    chat, after, asked = before.session.chat, outcome.scene, before.asked
    screen = outcome.freezes
    if screen is None and isinstance(inbound, Typed) and asked and _answered(before, after):
        text = said_to(before.path.role, asked.text)
        answer = _newly_said(before, after)
        assert text is not None
        screen = Screen((strong(text), Line(_("→ {answer} ✓")(answer=answer))))
    if screen is not None:
        return Edit(chat, screen, after.languages, live.key, live.message_id)
    if before.session.draft is None:
        return None
    return Strip(chat, key=live.key, message_id=live.message_id)
