"""Messages in a group: answers to our prompts, a few commands; all else stays internal."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.desk.absences import absence, is_absence
from conversations.desk.commands import meant
from conversations.desk.figures import asks_figures, figures
from conversations.desk.guide import DOES_NOTHING, GUIDE_COMMAND, GUIDES, guide
from conversations.desk.linking import HOW_TO, linked, said
from conversations.desk.lists import LISTS, listing
from conversations.desk.presence import changed
from conversations.desk.replies import answer_in_group, cancels, replied, spoken_for
from conversations.desk.search import is_search, moved_away, search
from conversations.desk.standing import ELSEWHERE
from conversations.languages.packs import every
from conversations.protocol.commands import COMMANDS, LINKS, STATUS_COMMANDS, WORKS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send, reference_named
from conversations.protocol.inbound import (
    Command,
    Inbound,
    Media,
    Membership,
    Migrated,
    Sender,
    Typed,
)
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Line, Screen
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, stands_here
from conversations.text import _
from conversations.transitions.card_messages import brought, card_moves, post_card

NO_DESK = _(
    "This group is not linked to a coordination. To link it, ask the administrator of the bot for "
    "a code, and write here: /relier CODE. (Number of this group: {chat})"
)
NOT_KNOWN = _(
    "Your text has gone nowhere: the message that you answered came twice, or is too old. Answer "
    "the newest one, or press the button on the card again."
)
"""Where the messenger's answer to a message of ours was lost, its first copy is unknown to us."""

NOT_ABOUT_ONE = _(
    "This reply went nowhere, for that message is about no single request. Answer the card of the "
    "request that you mean; its button brings it here."
)
"""Said below the board, a list, or a line of ours that names no request."""

OF_REQUESTERS = _(
    "This command is for those who ask, alone with the bot. What can be done here: {command}."
)

CANCELS = every(lambda pack: [pack.commands.cancel])
"""The command that closes a prompt."""


def handle_message(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Answer what is meant for us in a group; what coordinators say to each other is not.

    A group that becomes a supergroup leaves its messages behind: open cards are posted again. Who
    is not of the group is not heard.
    """
    inbound = meant(inbound)
    if isinstance(inbound, Command) and context.tried:
        return linked(inbound, context.tried, context)
    if context.desk_here is None:
        return _stranger(inbound, context)
    if isinstance(inbound, Membership):
        return changed(inbound, context.desk_here, context)
    if context.member_role is MemberRole.STRANGER:
        return spoken_for(inbound, context)
    if asks_figures(inbound):
        return figures(inbound, context)
    return _of_the_group(inbound, context)


def _of_the_group(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    request = context.request
    here = request if request and stands_here(request, context) else None
    if reference_named(context.replied_to or ""):
        return replied(inbound, context)
    match inbound:
        case Command():
            return _commanded(inbound, here, context)
        case Typed(to_us=True, sender=sender) if context.replied_to is None:
            return (answer_in_group(NOT_KNOWN, sender, context),)
        case Typed(sender=sender) | Media(sender=sender) if context.replied_to:
            return (answer_in_group(NOT_ABOUT_ONE, sender, context),)
        case Typed(sender=sender) if here:
            return brought(here, sender, context)
        case Typed(sender=sender) if moved := moved_away(context):
            return (answer_in_group(moved, sender, context),)
        case Migrated():
            return tuple(_posted_anew(context))
        case _:
            return ()


def _posted_anew(context: Context) -> Iterator[Effect]:
    """Post the cards of a group under its new number; one that another group has leaves it."""
    for one in context.of_desk:
        if one.reference in context.elsewhere:
            yield from card_moves(one, context)
        else:
            yield post_card(one, context)


def _guide(sender: Sender, context: Context) -> Send:
    """Say what can be done, in the language of whoever asks."""
    assert context.desk_here is not None
    return Send(
        context.desk_here,
        guide(context.directory, alone=False),
        language_of(sender, context),
        key=f"guide:{context.nonce}",
        nonce=EVENT,
        thread=sender.thread,
    )


def _commanded(command: Command, here: Request | None, context: Context) -> tuple[Effect, ...]:
    sender = command.sender
    if command.name in LISTS:
        return listing(LISTS[command.name], sender, context)
    if is_absence(command):
        return absence(command, context)
    if is_search(command):
        return brought(here, sender, context) if here else search(command, context)
    if command.name in CANCELS:
        return cancels(sender, context)
    if command.name in {*GUIDES, *WORKS}:
        return (_guide(sender, context),)
    if command.name in STATUS_COMMANDS:
        return (answer_in_group(ELSEWHERE, sender, context),)
    if command.name in LINKS:
        return () if command.payload else (said(HOW_TO, command, context),)
    return _unknown(command, context)


def _unknown(command: Command, context: Context) -> tuple[Effect, ...]:
    """Say of a command that does nothing here where to look; a number is none."""
    if not any(map(str.isalpha, command.name)):
        return ()
    text = OF_REQUESTERS if command.name in COMMANDS else DOES_NOTHING
    return (answer_in_group(text(command=GUIDE_COMMAND), command.sender, context),)


def _stranger(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Tell a group that is no desk how to become one, once a day; it learns nothing else.

    The administrators' chat is none, and is not to become one.
    """
    arrived = isinstance(inbound, Membership) and inbound.present
    if inbound.sender.chat == context.directory.administrators_chat_id:
        return ()
    if not isinstance(inbound, Command) and not arrived:
        return ()
    chat = inbound.sender.chat
    screen = Screen((Line(NO_DESK(chat=chat.id)),))
    key, thread = f"unlinked:{context.today}", inbound.sender.thread
    return (Send(chat, screen, context.directory.languages, key, thread=thread, once=True),)
