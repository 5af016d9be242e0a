"""A person's rights: seeing everything that is held, and having it erased."""

from __future__ import annotations

from conversations.chat.state import ChatState, Decision
from conversations.protocol.effects import Effect, Forget, Send, SendFile, Strip
from conversations.protocol.inbound import Sender
from conversations.protocol.session import Session
from conversations.screens.own_data import (
    FILE_NAME,
    FILE_TITLE,
    file_caption,
    forgotten_screen,
    held_data,
    held_lines,
)
from conversations.transitions.transitions import withdrawn_for_good


def show(state: ChatState) -> Decision:
    """Send everything held about the person as a file; the screen stays as it is."""
    requests, blocked_since = state.context.requests, state.context.blocked_since
    file = SendFile(
        to=state.session.chat,
        name=FILE_NAME,
        title=FILE_TITLE,
        caption=file_caption(len(requests)),
        lines=held_lines(state.session, requests, state.directory, blocked_since),
        data=held_data(state.session, requests, blocked_since),
        languages=state.languages,
        key=f"file:{state.context.nonce}",
    )
    return Decision(state, effects=(file,), quiet=True)


def forget_if_held(state: ChatState) -> Decision:
    """Do as was asked outside the bot; a stranger, erased meanwhile, is not written to."""
    context, session = state.context, state.session
    stranger = context.session == Session(person=session.person, chat=session.chat)
    held = context.requests or context.blocked_since or not stranger
    return forget(state) if held else Decision(state, quiet=True)


def forget(state: ChatState) -> Decision:
    """Withdraw what is open, then have everything erased; who writes again begins as a stranger.

    The last message bears no key, so that nothing is kept of where it stands.
    """
    session, context = state.session, state.context
    sender = Sender(person=session.person, chat=session.chat)
    effects: list[Effect] = []
    for request in state.open_requests:
        effects += withdrawn_for_good(request, sender, context)
    effects.append(Forget(session.person))
    if session.live and session.live.message_id:
        effects.append(Strip(session.chat, message_id=session.live.message_id))
    said = forgotten_screen(state.directory, context.blocked_since)
    effects.append(Send(session.chat, said, state.languages, key=""))
    stranger = ChatState(Session(person=session.person, chat=session.chat), context)
    return Decision(stranger, effects=tuple(effects), quiet=True)
