"""A person's rights: seeing everything that is held, and having it erased."""

from __future__ import annotations

from conversations.desk.happening import withdrawn_for_good
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.effects import Effect, Forget, Send, SendFile, Strip
from conversations.inbound import Sender
from conversations.screens.own_data import (
    FILE_NAME,
    FILE_TITLE,
    file_caption,
    forgotten_screen,
    held_data,
    held_lines,
)
from conversations.session import Session


def show(scene: Scene) -> Outcome:
    """Send everything held about the person as a file; the screen stays as it is."""
    requests, kept_out = scene.around.requests, scene.around.kept_out
    file = SendFile(
        to=scene.session.chat,
        name=FILE_NAME,
        title=FILE_TITLE,
        caption=file_caption(len(requests)),
        lines=held_lines(scene.session, requests, scene.directory, kept_out),
        data=held_data(scene.session, requests, kept_out),
        languages=scene.languages,
        key=f"file:{scene.around.nonce}",
    )
    return Outcome(scene, effects=(file,), quiet=True)


def forget(scene: Scene) -> Outcome:
    """Withdraw what is open, then have everything erased; who writes again begins as a stranger.

    The last message bears no key, so that nothing is kept of where it stands.
    """
    session, around = scene.session, scene.around
    sender = Sender(person=session.person, chat=session.chat)
    effects: list[Effect] = []
    for request in scene.open_requests:
        effects += withdrawn_for_good(request, sender, around)
    effects.append(Forget(session.person))
    if session.live and session.live.message_id:
        effects.append(Strip(session.chat, message_id=session.live.message_id))
    said = forgotten_screen(scene.directory, around.kept_out)
    effects.append(Send(session.chat, said, scene.languages, key=""))
    stranger = Scene(Session(person=session.person, chat=session.chat), around)
    return Outcome(stranger, effects=tuple(effects), quiet=True)
