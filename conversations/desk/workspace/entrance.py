"""How a coordinator starts to work in a private chat, and becomes a requester there again."""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.commands import meant
from conversations.desk.figures import asks_figures, month_asked
from conversations.desk.guide import GUIDES
from conversations.desk.lists import LISTS
from conversations.desk.messages import CANCELS
from conversations.desk.needs import colleague_in, names_colleagues, other_in
from conversations.desk.permissions import refusal
from conversations.desk.search import is_search, words_in
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import (
    ABSENCES,
    COMMANDS,
    FIGURES,
    SEARCHES,
    WORK_COMMAND,
    WORKS,
)
from conversations.protocol.context import Context, Needs
from conversations.protocol.effects import Send, Turn, reference_named
from conversations.protocol.inbound import Command, Edited, Inbound, Media, Pressed, Typed
from conversations.protocol.orders import ABOUT_NONE, DESK, PLACES, DeskAction, Order, order_pressed
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import Session
from conversations.protocol.workspace import START, Workspace
from conversations.requests.search import reference_written, words_sought
from conversations.screens.cards.audience import language_of, stands_here
from conversations.text import Msg, _
from conversations.transitions.transitions import told_in

AS_REQUESTER = _("You are on the requester's side now. Back to the coordination: {command}.")

OF_THE_DESK = frozenset({*LISTS, *WORKS, *SEARCHES, *ABSENCES, *FIGURES, "ref"})
"""Commands that mean the coordination, wherever they are given."""


def is_work(inbound: Inbound, session: Session | None, replied_to: str | None) -> bool:
    """Say whether something from a private chat is a coordinator's, and not a requester's.

    The commands of the desk are, and for whoever has a workspace its buttons; a text is, if it
    answers a message about a request, or if the desk was what the person used last. So is then a
    command that nobody knows: a slip must not close the card that is open.
    """
    workspace = session.workspace if session else None
    match inbound:
        case Pressed(data=data) if workspace:
            return order_pressed(data) is not None
        case Command(name=name) if name in OF_THE_DESK:
            return True
        case Command() if workspace:
            return _is_command(inbound, workspace)
        case Typed() | Media() if workspace:
            answers = replied_to or ""
            return not told_in(answers) and (
                workspace.active or reference_named(answers) is not None
            )
        case Edited(message_id=number) if session and workspace:
            draft = session.draft
            of_a_draft = draft is not None and number in {*draft.typed_ids, *draft.parts}
            return workspace.active and not of_a_draft
        case _:
            return False


def _is_command(command: Command, workspace: Workspace) -> bool:
    if COMMANDS.get(command.name) is ChatAction.START:
        return command.payload == START
    of_requesters = command.name in COMMANDS and command.name not in {*GUIDES, *CANCELS}
    return workspace.active and not of_requesters


def work_needs(inbound: Inbound, session: Session | None, replied_to: str | None) -> Needs:
    """Say what has to be loaded; whoever has no workspace needs nothing."""
    inbound, person = meant(inbound), inbound.sender.person
    workspace = session.workspace if session else None
    if workspace is None:
        return Needs(worker=person)
    order = order_pressed(inbound.data) if isinstance(inbound, Pressed) else None
    about = _request_in(inbound, order, workspace, replied_to)
    return Needs(
        worker=person,
        works_for=_desk_in(order, workspace),
        request=about,
        open_requests=_lists(inbound, order),
        member_role=True,
        held=True,
        search=_sought(inbound, about),
        other=other_in(inbound, awaited=True),
        colleagues=names_colleagues(inbound),
        colleague=colleague_in(inbound),
        figures=asks_figures(inbound),
        month=month_asked(inbound),
    )


def comes_in(pressed: Pressed, context: Context) -> Session | None:
    """Prepare a workspace for whoever presses [Open] in a group; None for any other press."""
    order, session, desk = order_pressed(pressed.data), context.session, context.desk_here
    if order is None or order.action is not DeskAction.WORK or session is None or desk is None:
        return None
    request, of_no_request = context.request, order.reference in PLACES
    if not of_no_request and (request is None or not stands_here(request, context)):
        return None
    if refusal(order, context):
        return None
    before = session.workspace or Workspace(desk=desk, desks=(desk,))
    opens = "" if of_no_request else order.reference
    return session.replace(workspace=before.at(desk).replace(opens=opens))


def leaves(turn: Turn, inbound: Inbound, context: Context) -> Turn:
    """Let what is typed next be a requester's, once something of a requester's was used."""
    session = turn.session
    workspace = session.workspace if session else None
    used = isinstance(inbound, Command | Pressed | Typed)
    if session is None or workspace is None or not workspace.active or not used:
        return turn
    session = session.replace(workspace=workspace.replace(active=False))
    said = AS_REQUESTER(command=WORK_COMMAND)
    own = (session.language,) if session.language else language_of(inbound.sender, context)
    key = f"switched:{context.nonce}"
    line = Send(session.chat, Screen((Line(said),)), own, key=key, silent=True)
    return replace(turn, session=session, effects=(*turn.effects, line))


def _desk_in(order: Order | None, workspace: Workspace) -> str:
    chosen = order and order.action is DeskAction.WORK and order.reference == DESK
    return order.how if order and chosen else workspace.desk


def _request_in(
    inbound: Inbound, order: Order | None, workspace: Workspace, replied_to: str | None
) -> str | None:
    match inbound:
        case Pressed():
            named = order is not None and order.action not in ABOUT_NONE
            return order.reference if order and named and order.reference not in PLACES else None
        case Command(name=name, payload=payload):
            if is_search(inbound):
                return reference_written(payload)
            return workspace.opens or None if COMMANDS.get(name) is ChatAction.START else None
        case Typed(text=text):
            answered = reference_named(replied_to or "") or workspace.reference
            return answered or reference_written(text)
        case _:
            return reference_named(replied_to or "") or workspace.reference or None


def _lists(inbound: Inbound, order: Order | None) -> bool:
    if isinstance(inbound, Command):
        return True
    places = {DeskAction.LIST, DeskAction.WORK, DeskAction.AWAY}
    return order is not None and order.action in places


def _sought(inbound: Inbound, about: str | None) -> frozenset[str]:
    """Give the words that are looked for: after a command, or written while no card stands open."""
    if isinstance(inbound, Command):
        return words_in(inbound)
    if not isinstance(inbound, Typed) or about:
        return frozenset()
    words = words_sought(inbound.text)
    return frozenset() if isinstance(words, Msg) else words
