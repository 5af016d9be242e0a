"""From what came in to a decision: one function for each kind of it."""

from __future__ import annotations

from conversations.dialogue import events, going, pressing, typing
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.words import COMMANDS
from conversations.effects import EVENT, Strip
from conversations.inbound import (
    Command,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Migrated,
    Pressed,
    Typed,
)
from conversations.text import _

OUT_OF_DATE = _("This screen is out of date: go on below.")
DONE_ALREADY = _("Noted already ✓")
UNKNOWN_COMMAND = _("This command does not exist. Tap ❔ for help.")
UNKNOWN_LINK = _("This link is not known any more. You can go on all the same.")
NO_PHOTO = _(
    "A photo cannot be read here, and could show a patient: please delete it. Answer in words."
)
NO_VOICE = _("A voice message cannot be heard here. Answer in words, or tap a button.")
NO_FILE = _("Only text is read here. Answer in words, or tap a button.")
ALREADY_SENT = _("Your request was sent as you confirmed it; this change is not passed on.")

MEDIA = {MediaKind.PHOTO: NO_PHOTO, MediaKind.VOICE: NO_VOICE, MediaKind.OTHER: NO_FILE}


def decide(awake: Outcome, inbound: Inbound) -> Outcome:
    """Decide what a person's message, press or sign means here and now."""
    scene = awake.scene
    match inbound:
        case Typed(text=text):
            return _typed(awake, text)
        case Command():
            return _command(scene, inbound)
        case Pressed():
            return _pressed(scene, inbound)
        case Edited():
            return _edited(scene, inbound)
        case Media(kind=kind):
            return Outcome(scene, notice=MEDIA[kind])
        case Membership() | Migrated():
            return Outcome(scene, quiet=True)


def _typed(awake: Outcome, text: str) -> Outcome:
    scene = awake.scene
    if scene.session.draft and not awake.notice and not awake.anew:
        return typing.hear(scene, text)
    heard = typing.alarm_or_word(scene, text)
    if heard:
        return heard
    return awake if scene.session.draft else going.start(scene)


def _command(scene: Scene, command: Command) -> Outcome:
    way = COMMANDS.get(command.name)
    if way is None:
        return Outcome(scene, notice=UNKNOWN_COMMAND)
    if way != "start" or not command.payload:
        return going.go(scene, way)
    network = scene.around.directory.network_by_code(command.payload)
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
    if scene.session.draft is None or (live and live.message_id == pressed.message_id):
        return Outcome(scene, toast=DONE_ALREADY, quiet=True)
    strip = Strip(scene.session.chat, message_id=pressed.message_id)
    return Outcome(scene, toast=OUT_OF_DATE, effects=(strip,), anew=True)


def _edited(scene: Scene, edited: Edited) -> Outcome:
    key = scene.draft.typed_ids.get(edited.message_id)
    if key:
        return typing.reread(scene, key, edited.text)
    heard = typing.alarm_or_word(scene, edited.text, words=False)
    if heard:
        return heard
    if scene.session.draft is None and scene.around.requests:
        return Outcome(scene, notice=ALREADY_SENT)
    return Outcome(scene, quiet=True)
