"""Chooses the function that decides, one for each kind of incoming message or press."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from conversations.chat import (
    bot_questions,
    limits,
    navigation,
    own_data,
    requester_messages,
    story,
    text_handlers,
    trials,
    unaddressed,
)
from conversations.chat.actions import perform
from conversations.chat.edited_messages import handle_edit
from conversations.chat.forwarded import handle_forwarded
from conversations.chat.presses import handle_press
from conversations.chat.state import ChatState, Decision, known_session
from conversations.protocol.actions import ActionCode, ChatAction
from conversations.protocol.commands import COMMANDS, LINKS
from conversations.protocol.inbound import (
    Command,
    DeliveryReport,
    Edited,
    Erasure,
    Flooded,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Migrated,
    Passage,
    Pressed,
    Typed,
)
from conversations.text import _
from conversations.transitions.delivery_reports import blocked_or_back
from conversations.transitions.transitions import told_in

SENT_TODAY = _("Your request {reference} has been sent. For a new one, tap below.")
UNKNOWN_COMMAND = _("This command does not exist. Tap ❔ for help.")
IN_THE_GROUP = _(
    "This command belongs in the coordinators' group: add the bot there, and write it there."
)
UNKNOWN_LINK = _("This link is not known any more. You can go on all the same.")
NO_PHOTO = _(
    "A photo cannot be read here, and could show a patient: please delete it. Answer in words."
)
NO_VOICE = _("A voice message cannot be heard here. Answer in words, or tap a button.")
NO_FILE = _("Only text is read here. Answer in words, or tap a button.")

MEDIA = {MediaKind.PHOTO: NO_PHOTO, MediaKind.VOICE: NO_VOICE}


def decide(awake: Decision, inbound: Inbound) -> Decision:
    """Decide what a person's message, press or sign means here and now."""
    state = awake.state
    match inbound:
        case Typed(text=text, message_id=message) if more := text_handlers.go_on(
            state, text, message
        ):
            return more
        case Typed(text=text):
            return _handle_reply(state, text) or _handle_text(awake, text)
        case Command():
            return _handle_command(state, inbound)
        case Pressed():
            return handle_press(state, inbound)
        case Edited():
            return _handle_edit(state, inbound)
        case Media(forwarded=text, message_id=message) if text:
            return handle_forwarded(state, text, message)
        case Media(kind=kind, shared=shared):
            taken = text_handlers.take_contact(state, shared) if shared else None
            return taken or Decision(state, notice=MEDIA.get(kind, NO_FILE))
        case Membership() | Flooded() | Erasure():
            return _handle_sign(state, inbound)
        case Passage() | Migrated() | DeliveryReport():
            return Decision(state, quiet=True)
        case _:
            assert_never(inbound)


def _handle_sign(state: ChatState, inbound: Membership | Flooded | Erasure) -> Decision:
    """Decide on what is told of a person, who said nothing just now."""
    match inbound:
        case Membership(present=present):
            told = blocked_or_back(state.context.requests, state.context, present=present)
            return Decision(state, effects=tuple(told), quiet=True)
        case Flooded():
            return limits.slow_down(state)
        case Erasure():
            return own_data.forget_if_held(state)
        case _:
            assert_never(inbound)


def _handle_reply(state: ChatState, text: str) -> Decision | None:
    """Take a reply to news of a request as a message about it, whatever is asked meanwhile."""
    request = state.request(told_in(state.context.replied_to or ""))
    return (
        text_handlers.handle_text(requester_messages.open_writing(state, request).state, text)
        if request
        else None
    )


def _handle_text(awake: Decision, text: str) -> Decision:
    state = awake.state
    rest = None if state.begun else trials.after_saying_so(text)
    if rest is not None:
        heard = _handle_text(replace(awake, state=trials.mark(state).state), rest)
        return trials.said_first(heard)
    if state.session.draft and not awake.notice and not awake.anew:
        return text_handlers.handle_text(state, text)
    decided = text_handlers.alarm_or_word(state, text)
    if decided:
        return decided
    if state.session.draft:
        return _asked_late(awake, text) or story.set_beside(awake, text)
    if bot_questions.greets(text):
        return _greeted(state)
    return (
        bot_questions.reply_first(state, text)
        or unaddressed.in_answer(state, text)
        or requester_messages.address(state, text)
        or _begun_with(state, text)
    )


def _asked_late(awake: Decision, text: str) -> Decision | None:
    """Answer a question to the bot after a long silence, above where the person stands."""
    asked = bot_questions.reply(awake.state, text)
    return replace(asked, anew=awake.anew) if asked else None


def _begun_with(state: ChatState, text: str) -> Decision:
    """Begin with what a first message tells, if it tells something."""
    begun = navigation.start(state)
    heard = story.listen(begun.state, text)
    return heard if isinstance(heard, Decision) else _greeted(state)


def _greeted(state: ChatState) -> Decision:
    """Begin; to a person who sent a request today, say first that it has arrived."""
    begun = navigation.start(state)
    last = next(iter(state.open_requests), None)
    if last is None or state.context.now - last.submitted_at > timedelta(days=1):
        return begun
    sent = SENT_TODAY(reference=last.reference)
    return Decision(begun.state, notice=sent)


def _handle_command(state: ChatState, command: Command) -> Decision:
    if command.name in LINKS:
        return Decision(state, notice=IN_THE_GROUP)
    action = COMMANDS.get(command.name)
    if action is None:
        return Decision(state, notice=UNKNOWN_COMMAND)
    if action is not ChatAction.START or not command.payload:
        return perform(state, ActionCode(action))
    named = state.directory.named_by(command.payload)
    if named is None:
        begun = navigation.start(state)
        return Decision(begun.state, notice=UNKNOWN_LINK)
    network, language = named
    if language and known_session(state.context).language is None:
        state = state.with_session(language=language)  # nobody has chosen another one
    return navigation.start(state.with_draft(network=network.code))


def _handle_edit(state: ChatState, edited: Edited) -> Decision:
    """Take a changed message; one that was made a command is one."""
    name, _space, payload = edited.text.removeprefix("/").partition(" ")
    if edited.text.startswith("/") and name.lower() in COMMANDS:
        command = Command(edited.sender, name.lower(), payload.strip(), edited.message_id)
        return _handle_command(state, command)
    return handle_edit(state, edited)
