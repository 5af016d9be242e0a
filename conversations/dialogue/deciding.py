"""From what came in to a decision: one function for each kind of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from conversations.desk.fates import blocked_or_back
from conversations.desk.happening import told_in
from conversations.desk.linking import IN_THE_GROUP, LINKS
from conversations.dialogue import (
    events,
    following,
    going,
    own_data,
    pressing,
    too_much,
    typing,
)
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.words import COMMANDS
from conversations.effects import EVENT, Strip
from conversations.inbound import (
    Command,
    Edited,
    Erasure,
    Fate,
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
from conversations.screen import Line, Screen
from conversations.screens.contacts import contact_of
from conversations.text import _

LONGEST_MESSAGE = 4096
"""Characters of one message (Bot API: text of a message, 1-4096 characters)."""

IN_PIECES = _("Your text was cut in pieces, for it is too long: keep it to 800 characters.")
SENT_TODAY = _("Your request {reference} has been sent. For a new one, tap below.")
OUT_OF_DATE = _("This screen is out of date: go on below.")
BEGIN_AGAIN = _("This screen is out of date: type /start.")
DONE_ALREADY = _("Noted already ✓")
SUMMARY_CHANGED = _("Your answers have changed: read them, then send.")
UNKNOWN_COMMAND = _("This command does not exist. Tap ❔ for help.")
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

MEDIA = {MediaKind.PHOTO: NO_PHOTO, MediaKind.VOICE: NO_VOICE, MediaKind.OTHER: NO_FILE}


def decide(awake: Outcome, inbound: Inbound) -> Outcome:
    """Decide what a person's message, press or sign means here and now."""
    scene = awake.scene
    match inbound:
        case Typed() if inbound.message_id - 1 == scene.draft.cut_at:
            return _cut(Outcome(scene, notice=IN_PIECES), inbound)
        case Typed(text=text):
            return _cut(_answered(scene, text) or _typed(awake, text), inbound)
        case Command():
            return _command(scene, inbound)
        case Pressed():
            return _pressed(scene, inbound)
        case Edited():
            return _edited(scene, inbound)
        case Media(kind=kind):
            return Outcome(scene, notice=MEDIA[kind])
        case Membership() | Flooded() | Erasure():
            return _told_of(scene, inbound)
        case Passage() | Migrated() | Fate():
            return Outcome(scene, quiet=True)
        case _:
            assert_never(inbound)


def _told_of(scene: Scene, inbound: Membership | Flooded | Erasure) -> Outcome:
    """Decide on what is told of a person, who said nothing just now."""
    match inbound:
        case Membership(present=present):
            told = blocked_or_back(scene.around.requests, scene.around, present=present)
            return Outcome(scene, effects=tuple(told), quiet=True)
        case Flooded():
            return too_much.slow_down(scene)
        case Erasure():
            return own_data.forget(scene)
        case _:
            assert_never(inbound)


def _cut(outcome: Outcome, typed: Typed) -> Outcome:
    """Remember a message as long as can be: apps cut longer texts, and send the tail next."""
    if outcome.scene.session.draft is None:
        return outcome
    cut_at = typed.message_id if len(typed.text) >= LONGEST_MESSAGE else None
    draft = outcome.scene.draft.but(cut_at=cut_at)
    return replace(outcome, scene=outcome.scene.being(draft=draft))


def _answered(scene: Scene, text: str) -> Outcome | None:
    """Take a reply to news of a request as a message about it, whatever is asked meanwhile."""
    request = scene.request(told_in(scene.around.replied_to or ""))
    return typing.hear(following.open_writing(scene, request).scene, text) if request else None


def _typed(awake: Outcome, text: str) -> Outcome:
    scene = awake.scene
    if scene.session.draft and not awake.notice and not awake.anew:
        return typing.hear(scene, text)
    heard = typing.alarm_or_word(scene, text)
    if heard:
        return heard
    if scene.session.draft:
        return awake
    return following.address(scene, text) or _greeted(scene)


def _greeted(scene: Scene) -> Outcome:
    """Begin; to a person who sent a request today, say first that it has arrived."""
    begun = going.start(scene)
    last = next(iter(scene.open_requests), None)
    if last is None or scene.around.now - last.submitted_at > timedelta(days=1):
        return begun
    sent = SENT_TODAY(reference=last.reference)
    return Outcome(begun.scene, notice=sent)


def _command(scene: Scene, command: Command) -> Outcome:
    if command.name in LINKS:
        return Outcome(scene, notice=IN_THE_GROUP)
    way = COMMANDS.get(command.name)
    if way is None:
        return Outcome(scene, notice=UNKNOWN_COMMAND)
    if way != "start" or not command.payload:
        return going.go(scene, way)
    network = scene.directory.network_by_code(command.payload)
    if network is None:
        begun = going.start(scene)
        return Outcome(begun.scene, notice=UNKNOWN_LINK)
    return going.start(scene.drafting(network=network.code))


def _pressed(scene: Scene, pressed: Pressed) -> Outcome:
    nonce, _colon, code = pressed.data.partition(":")
    if nonce == EVENT:
        return events.press(scene, code)
    live = scene.session.live
    if live and nonce == live.nonce and pressing.offered(scene, code):
        known = scene.being(live=live.but(message_id=pressed.message_id))
        return pressing.press(known, code)
    return _stale(scene, pressed, code)


def _stale(scene: Scene, pressed: Pressed, code: str) -> Outcome:
    """Answer a press on what is no longer on the screen; nothing is done twice, or by surprise."""
    live, draft = scene.session.live, scene.session.draft
    here = live is not None and live.message_id == pressed.message_id
    sends = code.startswith(SENDING)
    if here and code.startswith("summary:send") and scene.path.complete:
        return Outcome(scene, toast=SUMMARY_CHANGED)
    if (here and draft) or (sends and draft is None and scene.around.requests):
        return Outcome(scene, toast=DONE_ALREADY, quiet=True)
    strip = Strip(scene.session.chat, message_id=pressed.message_id)
    if draft is None:
        return Outcome(scene, toast=BEGIN_AGAIN, effects=(strip,), quiet=True)
    return Outcome(scene, toast=OUT_OF_DATE, effects=(strip,), anew=True)


def _edited(scene: Scene, edited: Edited) -> Outcome:
    key = scene.draft.typed_ids.get(edited.message_id)
    if key:
        return typing.reread(scene, key, edited.text)
    heard = typing.alarm_or_word(scene, edited.text, words=False)
    if heard:
        return heard
    if scene.session.draft is None and (asks := following.address(scene, edited.text)):
        return asks
    if scene.session.draft is None and scene.around.requests:
        desk = scene.directory.desk(scene.around.requests[0].desk)
        contact = contact_of(scene.directory, desk)
        said = Screen((Line(ALREADY_SENT(contact=contact)),))
        return Outcome(scene, shows=said, event=True)
    return Outcome(scene, quiet=True)
