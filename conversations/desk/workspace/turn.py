"""One turn of a coordinator alone with the bot: the rights first, then what was meant."""

from __future__ import annotations

from conversations.desk.absences import absence, is_absence
from conversations.desk.commands import meant
from conversations.desk.figures import asks_figures
from conversations.desk.guide import DOES_NOTHING, GUIDE_COMMAND, GUIDES, guide
from conversations.desk.lists import LISTS
from conversations.desk.messages import CANCELS
from conversations.desk.search import is_search
from conversations.desk.workspace.pages import (
    Work,
    choice_of_desks,
    figures_alone,
    found,
    home,
    left,
    listed,
    opened,
    said,
)
from conversations.desk.workspace.presses import pressed_alone
from conversations.desk.workspace.texts import (
    cancelled_alone,
    edited_alone,
    sent_alone,
    typed_alone,
)
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import COMMANDS, WORKS
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Toast, Turn
from conversations.protocol.inbound import Command, Edited, Inbound, Pressed, Typed
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Line, Screen
from conversations.protocol.workspace import Workspace
from conversations.screens.cards.audience import language_of, stands_here
from conversations.text import Msg, _

COME_FROM = _(
    "This is for coordinators. Press “Open” on a card in your group: from there you come here."
)
NOT_OF_IT = _("You are not in this group any more: {desk}. Nothing of its requests is shown here.")
NOT_CHECKED = _(
    "It can't be checked just now whether you are in this group: {desk}. So nothing is shown. Try "
    "again in a moment; in the group itself everything works."
)


def work(inbound: Inbound, context: Context) -> Turn:
    """Answer a coordinator; whoever is not in the desk's group reads one line."""
    session = context.session
    workspace = session.workspace if session else None
    if session is None or workspace is None:
        return Turn(session, (said(COME_FROM, inbound.sender, context),))
    refused = _no_right(workspace, context)
    if refused:
        gone = context.member_role is not MemberRole.UNKNOWN
        kept = workspace.without(context.desk_here or workspace.desk) if gone else workspace
        emptied = left(workspace, inbound.sender, context) if gone else ()
        effects = (*emptied, *_refused(refused, inbound, context))
        return Turn(session.replace(workspace=kept), effects)
    assert context.desk_here is not None
    done = _done(inbound, workspace.at(context.desk_here), context)
    effects = done.effects
    if isinstance(inbound, Pressed):
        languages = language_of(inbound.sender, context)
        toast = Toast(inbound.callback_id, languages, done.toast, alert=done.alert)
        effects = (*effects, toast)
    return Turn(session.replace(workspace=done.workspace), effects)


def _no_right(workspace: Workspace, context: Context) -> Msg | None:
    """Say why nothing is shown: here, whoever could not be asked about does not count as a member.

    A press in a group comes from the group; one in a private chat may come from anybody.
    """
    desk = context.directory.name_of(context.desk_here or workspace.desk)
    match context.member_role:
        case MemberRole.MEMBER | MemberRole.ADMINISTRATOR if context.desk_here:
            return None
        case MemberRole.UNKNOWN:
            return NOT_CHECKED(desk=desk)
        case _:
            return NOT_OF_IT(desk=desk)


def _refused(text: Msg, inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Say the one line; a message whose button was pressed says it in its own place."""
    sender = inbound.sender
    languages = language_of(sender, context)
    if not isinstance(inbound, Pressed):
        return (said(text, sender, context),)
    number = inbound.message_id
    screen = Screen((Line(text),))
    line = Edit(sender.chat, screen, languages, key="", message_id=number, nonce=EVENT)
    return line, Toast(inbound.callback_id, languages)


def _done(inbound: Inbound, workspace: Workspace, context: Context) -> Work:
    match inbound:
        case Pressed():
            return pressed_alone(inbound, workspace, context)
        case Command():
            return _commanded(meant(inbound), workspace, context)
        case Typed():
            return typed_alone(inbound, workspace, context)
        case Edited():
            return edited_alone(inbound, workspace, context)
        case _:
            return sent_alone(inbound, workspace, context)


def _commanded(command: Command, workspace: Workspace, context: Context) -> Work:
    sender, request = command.sender, context.request
    here = request if request and stands_here(request, context) else None
    starts = COMMANDS.get(command.name) is ChatAction.START
    if here and (starts or is_search(command)):
        return opened(here, workspace, sender, context)
    if is_search(command):
        return found(command, workspace, context)
    if command.name in LISTS:
        return listed(LISTS[command.name], workspace, sender, context)
    if asks_figures(command):
        return figures_alone(workspace, sender, context)
    if command.name in GUIDES:
        return Work(
            workspace, (said(guide(context.directory, alone=True), sender, context, "guide"),)
        )
    if command.name in CANCELS:
        return cancelled_alone(sender, workspace, context)
    if is_absence(command):
        return Work(workspace, absence(command, context))
    if not starts and command.name not in WORKS:
        nothing = DOES_NOTHING(command=GUIDE_COMMAND)
        return Work(workspace, (said(nothing, sender, context),))
    several = len(workspace.desks) > 1 and not starts
    return (choice_of_desks if several else home)(workspace, sender, context)
