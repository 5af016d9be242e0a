"""From what came in to a decision: one function for each kind of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from conversations.chat import (
    button_handlers,
    event_buttons,
    limits,
    navigation,
    own_data,
    requester_messages,
    text_handlers,
)
from conversations.chat.decision import Decision
from conversations.chat.state import ChatState
from conversations.chat.words import COMMANDS
from conversations.protocol.commands import LINKS
from conversations.protocol.effects import EVENT, Strip
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
from conversations.protocol.screen import Line, Screen
from conversations.screens.contacts import contact_of
from conversations.text import _
from conversations.transitions.delivery_reports import blocked_or_back
from conversations.transitions.transitions import told_in

LONGEST_MESSAGE = 4096
"""Characters of one message (Bot API: text of a message, 1-4096 characters)."""

IN_PIECES = _("Your text was cut in pieces, for it is too long: keep it to 800 characters.")
SENT_TODAY = _("Your request {reference} has been sent. For a new one, tap below.")
OUT_OF_DATE = _("This screen is out of date: go on below.")
BEGIN_AGAIN = _("This screen is out of date: type /start.")
DONE_ALREADY = _("Noted already ✓")
SUMMARY_CHANGED = _("Your answers have changed: read them, then send.")
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
ALREADY_SENT = _(
    "Your request was sent as it was; this change is not passed on. To add it: {contact}."
)

SENDING = ("summary:send", "precise:send", "follow:withdrawn", "follow:pass")
"""How the codes of buttons begin that send something once and for all."""

MEDIA = {MediaKind.PHOTO: NO_PHOTO, MediaKind.VOICE: NO_VOICE}


def decide(awake: Decision, inbound: Inbound) -> Decision:
    """Decide what a person's message, press or sign means here and now."""
    state = awake.state
    match inbound:
        case Typed() if inbound.message_id - 1 == state.draft.cut_at:
            return _cut(Decision(state, notice=IN_PIECES), inbound)
        case Typed(text=text):
            return _cut(_answered(state, text) or _typed(awake, text), inbound)
        case Command():
            return _command(state, inbound)
        case Pressed():
            return _pressed(state, inbound)
        case Edited():
            return _edited(state, inbound)
        case Media(kind=kind, shared=shared):
            taken = text_handlers.take_contact(state, shared) if shared else None
            return taken or Decision(state, notice=MEDIA.get(kind, NO_FILE))
        case Membership() | Flooded() | Erasure():
            return _told_of(state, inbound)
        case Passage() | Migrated() | DeliveryReport():
            return Decision(state, quiet=True)
        case _:
            assert_never(inbound)


def _told_of(state: ChatState, inbound: Membership | Flooded | Erasure) -> Decision:
    """Decide on what is told of a person, who said nothing just now."""
    match inbound:
        case Membership(present=present):
            told = blocked_or_back(state.context.requests, state.context, present=present)
            return Decision(state, effects=tuple(told), quiet=True)
        case Flooded():
            return limits.slow_down(state)
        case Erasure():
            return own_data.forget(state)
        case _:
            assert_never(inbound)


def _cut(decision: Decision, typed: Typed) -> Decision:
    """Remember a message as long as can be: apps cut longer texts, and send the tail next."""
    if decision.state.session.draft is None:
        return decision
    cut_at = typed.message_id if len(typed.text) >= LONGEST_MESSAGE else None
    draft = decision.state.draft.replace(cut_at=cut_at)
    return replace(decision, state=decision.state.with_session(draft=draft))


def _answered(state: ChatState, text: str) -> Decision | None:
    """Take a reply to news of a request as a message about it, whatever is asked meanwhile."""
    request = state.request(told_in(state.context.replied_to or ""))
    return (
        text_handlers.handle_text(requester_messages.open_writing(state, request).state, text)
        if request
        else None
    )


def _typed(awake: Decision, text: str) -> Decision:
    state = awake.state
    if state.session.draft and not awake.notice and not awake.anew:
        return text_handlers.handle_text(state, text)
    heard = text_handlers.alarm_or_word(state, text)
    if heard:
        return heard
    if state.session.draft:
        return awake
    return requester_messages.address(state, text) or _greeted(state)


def _greeted(state: ChatState) -> Decision:
    """Begin; to a person who sent a request today, say first that it has arrived."""
    begun = navigation.start(state)
    last = next(iter(state.open_requests), None)
    if last is None or state.context.now - last.submitted_at > timedelta(days=1):
        return begun
    sent = SENT_TODAY(reference=last.reference)
    return Decision(begun.state, notice=sent)


def _command(state: ChatState, command: Command) -> Decision:
    if command.name in LINKS:
        return Decision(state, notice=IN_THE_GROUP)
    way = COMMANDS.get(command.name)
    if way is None:
        return Decision(state, notice=UNKNOWN_COMMAND)
    if way != "start" or not command.payload:
        return navigation.go(state, way)
    network = state.directory.network_by_code(command.payload)
    if network is None:
        begun = navigation.start(state)
        return Decision(begun.state, notice=UNKNOWN_LINK)
    return navigation.start(state.with_draft(network=network.code))


def _pressed(state: ChatState, pressed: Pressed) -> Decision:
    nonce, _colon, code = pressed.data.partition(":")
    if nonce == EVENT:
        return event_buttons.press(state, code)
    live = state.session.live
    if live and nonce == live.nonce and button_handlers.offered(state, code):
        known = state.with_session(live=live.replace(message_id=pressed.message_id))
        return button_handlers.press(known, code)
    return _stale(state, pressed, code)


def _stale(state: ChatState, pressed: Pressed, code: str) -> Decision:
    """Answer a press on what is no longer on the screen; nothing is done twice, or by surprise."""
    live, draft = state.session.live, state.session.draft
    here = live is not None and live.message_id == pressed.message_id
    sends = code.startswith(SENDING)
    if here and code.startswith("summary:send") and state.path.complete:
        return Decision(state, toast=SUMMARY_CHANGED)
    if (here and draft) or (sends and draft is None and state.context.requests):
        return Decision(state, toast=DONE_ALREADY, quiet=True)
    strip = Strip(state.session.chat, message_id=pressed.message_id)
    if draft is None:
        return Decision(state, toast=BEGIN_AGAIN, effects=(strip,), quiet=True)
    return Decision(state, toast=OUT_OF_DATE, effects=(strip,), anew=True)


def _edited(state: ChatState, edited: Edited) -> Decision:
    key = state.draft.typed_ids.get(edited.message_id)
    if key:
        return text_handlers.reread(state, key, edited.text)
    heard = text_handlers.alarm_or_word(state, edited.text, words=False)
    if heard:
        return heard
    if state.session.draft is None and (asks := requester_messages.address(state, edited.text)):
        return asks
    if state.session.draft is None and state.context.requests:
        desk = state.directory.desk(state.context.requests[0].desk)
        contact = contact_of(state.directory, desk)
        said = Screen((Line(ALREADY_SENT(contact=contact)),))
        return Decision(state, shows=said, event=True)
    return Decision(state, quiet=True)
