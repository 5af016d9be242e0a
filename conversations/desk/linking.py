"""A group becomes a desk's by a code that works once; wrong codes learn nothing."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.directory import Desk
from conversations.identities import ChatId
from conversations.protocol.commands import LINKS
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Guess, Link, Send
from conversations.protocol.inbound import Command, Inbound
from conversations.protocol.rights import Rights, Tried
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.screens.cards.audience import language_of, languages_of
from conversations.text import Msg, _
from conversations.transitions.card_messages import card_moves

BEGINS = "start"
"""What the messenger itself writes in a group that was chosen by a link."""

PATIENCE = 5
"""Wrong codes in one group; then none is looked at there for an hour."""
LONGEST = 64
"""Characters of a code that are read; ours are shorter."""

WRONG = _("This code does not work, or no longer. The administrator of the bot can give a new one.")
NO_MORE = _("This code does not work either. For an hour, no code is looked at in this group.")
OTHER_DESK = _("This group is already the one of: {desk}. Use the code in another group.")
HOW_TO = _("Write the code after the command: /relier CODE.")
LINKED = _("✅ This group is now the one of: {desk}")
WHAT_COMES = _("Requests arrive here as cards; whoever is in this group can look after them.")
WHAT_STAYS = _(
    "What you write to each other stays here; the bot only takes answers to its messages."
)
MAY_PIN = _("✓ The bot may write here, and pin messages.")
MAY_WRITE = _(
    "✓ The bot may write here. So that it can pin the overview too, make it an administrator of "
    "the group, with one right: pin messages."
)
NOT_KNOWN = _(
    "What the bot may do here could not be checked just now. It has to write; to pin the overview "
    "too, it has to be an administrator of the group, with one right: pin messages."
)
NEEDS_TOPICS = _(
    "Each request is to have a topic of its own here: switch topics on in the settings of the "
    "group, and give the bot the right to manage topics."
)
LEFT = _("This group is no longer linked to: {desk}. Its requests go to another group now.")


def code_in(inbound: Inbound) -> str | None:
    """Give the code that somebody offers in a group, without dashes; None if nobody offers one.

    What can't be a code is given as it would be looked for: in vain.
    """
    if not isinstance(inbound, Command) or inbound.name not in LINKS | {BEGINS}:
        return None
    if not inbound.payload or inbound.sender.private:
        return None
    typed = inbound.payload[:LONGEST].upper()
    return "".join(sign for sign in typed if sign.isascii() and sign.isalnum())


def linked(command: Command, tried: Tried, context: Context) -> tuple[Effect, ...]:
    """Answer a code: the group becomes a desk's, or learns only that this code does not work."""
    if tried.wrong >= PATIENCE:
        return ()
    desk = context.directory.desk(tried.desk) if tried.desk else None
    chat = command.sender.chat
    if desk is None:
        told = NO_MORE if tried.wrong + 1 == PATIENCE else WRONG
        return Guess(chat), said(told, command, context)
    here = context.desk_here
    if here not in {None, desk.id}:
        return (said(OTHER_DESK(desk=context.directory.name_of(here)), command, context),)
    return (
        Link(desk.id, chat),
        *(_moved(desk, context) if here is None else ()),
        welcome(desk, chat, tried.rights, context),
    )


def said(text: Msg, command: Command, context: Context) -> Send:
    """Answer a command where it was written, whether the group is a desk's or not."""
    sender, screen = command.sender, Screen((Line(text),))
    known = context.desk_here is not None
    languages = language_of(sender, context) if known else context.directory.languages
    key = f"link:{context.nonce}"
    return Send(sender.chat, screen, languages, key=key, thread=sender.thread)


def _moved(desk: Desk, context: Context) -> Iterator[Effect]:
    """Tell the group that the desk had before, and bring the open cards from wherever they are."""
    if desk.chat_id is not None:
        screen = Screen((Line(LEFT(desk=desk.names)),))
        yield Send(desk.chat_id, screen, languages_of(desk.id, context), f"left:{context.nonce}")
    for request in context.of_desk:
        yield from card_moves(request, context)


def welcome(
    desk: Desk, chat: ChatId | str, rights: Rights | None, context: Context, title: Msg = LINKED
) -> Send:
    """Say what the group is now, what the bot may do there, and how to give it what is missing."""
    lines = [strong(title(desk=desk.names)), Line(WHAT_COMES), Line(_allowed(rights))]
    if desk.topics and not (rights and rights.topics):
        lines.append(Line(NEEDS_TOPICS))
    return Send(
        chat,
        Screen((*lines, small(WHAT_STAYS))),
        languages_of(desk.id, context),
        f"linked:{context.nonce}",
    )


def _allowed(rights: Rights | None) -> Msg:
    if rights is None:
        return NOT_KNOWN
    return MAY_PIN if rights.pin else MAY_WRITE
