"""What follows when the bot is removed from a desk's group, comes back, or loses rights there."""

from __future__ import annotations

from conversations.desk.linking import welcome
from conversations.protocol.context import Context
from conversations.protocol.effects import ADMINISTRATORS, Effect, Send
from conversations.protocol.inbound import Membership
from conversations.protocol.rights import Rights
from conversations.protocol.screen import Line, Screen, strong
from conversations.screens.cards.audience import languages_of
from conversations.text import Msg, _

REMOVED = _("The bot was removed from the group of: {desk}")
ADD_AGAIN = _("Add it to the group again, or link another group with a new code.")
MUTED = _("The bot may not write any more in the group of: {desk}")
LET_WRITE = _("In the settings of the group, give it the right to send messages.")
MEANWHILE = _("Meanwhile the new requests of this desk go to the fallback desk; nothing is lost.")
WAITING = _("Meanwhile new requests wait, for no other group takes them; nothing is lost.")
HELLO = _("👋 Hello! Here the bot works for: {desk}")
ARRIVED = _("✓ The bot has arrived in the group of: {desk}.")
BACK_AGAIN = _("✓ The bot can write again in the group of: {desk}.")
BACK_HERE = _("The bot is back: cards arrive here again. For those of the meantime: /ouvertes.")
NO_PIN = _(
    "The bot may not pin messages here any more, so the overview does not stay on top. An "
    "administrator of the group can give this right back."
)
NO_TOPICS = _(
    "The bot may not open topics here any more, so cards come one below the other. An "
    "administrator of the group can give this right back."
)


def changed(change: Membership, desk_id: str, context: Context) -> tuple[Effect, ...]:
    """Tell those who can mend it what the bot has lost in a desk's group, and when it is back."""
    before, now = change.before, change.rights
    if before.write and not now.write:
        return _lost(desk_id, context, present=change.present)
    if now.write and not before.write:
        return _back(desk_id, now, context)
    lost = _smaller(before, now, topics=context.directory.has_topics(desk_id))
    return (_in_group(lost, desk_id, context),) if lost and now.write else ()


def _smaller(before: Rights, now: Rights, *, topics: bool) -> Msg | None:
    """Name the loss that matters most: where requests have topics, these come first."""
    if topics and before.topics and not now.topics:
        return NO_TOPICS
    return NO_PIN if before.pin and not now.pin else None


def _lost(desk_id: str, context: Context, *, present: bool) -> tuple[Effect, ...]:
    told, advice = (MUTED, LET_WRITE) if present else (REMOVED, ADD_AGAIN)
    name = context.directory.name_of(desk_id)
    meanwhile = WAITING if desk_id == context.directory.fallback_desk else MEANWHILE
    return _alarm(context, Screen((strong(told(desk=name)), Line(advice), Line(meanwhile))))


def _back(desk_id: str, rights: Rights, context: Context) -> tuple[Effect, ...]:
    """Say that the bot can write again; in a group where it never was, say hello."""
    if not context.was_here:
        screen = Screen((Line(ARRIVED(desk=context.directory.name_of(desk_id))),))
        desk = context.directory.desk_in_charge(desk_id)
        return *_alarm(context, screen), welcome(desk, desk_id, rights, context, HELLO)
    screen = Screen((Line(BACK_AGAIN(desk=context.directory.name_of(desk_id))),))
    return *_alarm(context, screen), _in_group(BACK_HERE, desk_id, context)


def _alarm(context: Context, screen: Screen) -> tuple[Effect, ...]:
    if context.directory.administrators_chat_id is None:
        return ()
    offered, key = context.directory.languages, f"alarm:{context.nonce}"
    return (Send(ADMINISTRATORS, screen, offered, key=key),)


def _in_group(text: Msg, desk_id: str, context: Context) -> Send:
    screen = Screen((Line(text),))
    return Send(desk_id, screen, languages_of(desk_id, context), key=f"place:{context.nonce}")
