"""A press alone with the bot: the same acts, on the same terms; pages stand in the private chat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.desk.absences import decided
from conversations.desk.actions import ACTIONS, menu_page
from conversations.desk.acts import ASKS
from conversations.desk.colleagues import RefusedError, to_whom
from conversations.desk.confirmations import asked_first
from conversations.desk.guide import guide
from conversations.desk.held import chosen
from conversations.desk.history_pages import history_page
from conversations.desk.meetings import next_question, reported
from conversations.desk.permissions import refusal
from conversations.desk.presses import (
    CALL_NOTED,
    DONE,
    NOT_HERE,
    NOT_NOW,
    checks_itself,
    had_by,
    toast_of,
)
from conversations.desk.prompts import asked_of
from conversations.desk.undo import ANNOUNCED, UNDOES, undo
from conversations.desk.workspace.pages import (
    Work,
    card_on_page,
    choice_of_desks,
    figures_turned_alone,
    home,
    on_page,
    opened,
    said,
    turned,
)
from conversations.desk.workspace.texts import CANCELLED, asked_alone
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Drop, Edit, Effect, Send, saved_in
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import (
    ABOUT_NONE,
    DESK,
    DESKS,
    GUIDE,
    HOME,
    DeskAction,
    Order,
    order_pressed,
)
from conversations.protocol.screen import Line, Screen
from conversations.protocol.workspace import Workspace
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, stands_here
from conversations.screens.cards.buttons import back_button
from conversations.screens.cards.meeting import meeting_in, told_screen
from conversations.screens.cards.menus import call_rows, menu_for, offered, owner_rows
from conversations.screens.cards.private_card import alone, private_card, put_away
from conversations.text.wording import said_to
from conversations.transitions.announcements import AnnouncedError
from conversations.transitions.meetings import meeting_key
from conversations.transitions.transitions import record

WHOLE = "whole:"
"""Begins the keys of long texts that a group reads below its card: here the card has them."""


def pressed_alone(pressed: Pressed, workspace: Workspace, context: Context) -> Work:
    """Carry out a press of somebody who is of the desk's group."""
    order = order_pressed(pressed.data)
    assert order is not None  # nothing else is work
    if order.action is DeskAction.WORK and order.reference in _PLACES:
        return _PLACES[order.reference](pressed, workspace, context)
    if may_not := refusal(order, context):
        return Work(workspace, toast=may_not, alert=True)
    if order.action in ABOUT_NONE:
        return _about_none(order, pressed, workspace, context)
    request = context.request
    if order.action in UNDOES and (undone := undo(request, order, pressed, context)):
        text, effects = undone
        return Work(workspace, effects, text)
    if request is None or not stands_here(request, context):
        return _gone(pressed, workspace, context)
    if order.action in {DeskAction.SHOW, DeskAction.WORK}:
        return opened(request, workspace, pressed.sender, context)
    if order.action is DeskAction.HELD:
        held = chosen(request, order, pressed, context)
        return Work(workspace, held.effects, held.toast, alert=held.alert)
    return _acted(request, order, pressed, workspace, context)


_PLACES: dict[str, Callable[[Pressed, Workspace, Context], Work]] = {
    HOME: lambda pressed, workspace, context: home(workspace, pressed.sender, context),
    DESK: lambda pressed, workspace, context: home(workspace, pressed.sender, context),
    DESKS: lambda pressed, workspace, context: choice_of_desks(workspace, pressed.sender, context),
    GUIDE: lambda pressed, workspace, context: Work(
        workspace, (said(guide(context.directory, alone=True), pressed.sender, context, "guide"),)
    ),
}


def _about_none(order: Order, pressed: Pressed, workspace: Workspace, context: Context) -> Work:
    """Turn a list or figures, or decide on one's absence."""
    if order.action is DeskAction.LIST:
        return turned(order, pressed, workspace, context)
    if order.action is DeskAction.FIGURES:
        return figures_turned_alone(order, pressed, workspace, context)
    try:
        return Work(workspace, decided(order, pressed, context), DONE)
    except RefusedError as error:
        return Work(workspace, (), error.said, alert=True)


def _gone(pressed: Pressed, workspace: Workspace, context: Context) -> Work:
    """Say that a request is not of this desk, and leave nothing of it in the message pressed."""
    sender, number = pressed.sender, pressed.message_id
    screen, languages = Screen((Line(NOT_HERE),)), language_of(sender, context)
    line = Edit(sender.chat, screen, languages, key="", message_id=number, nonce=EVENT)
    return Work(workspace, (line,), NOT_HERE, alert=True)


def _acted(
    request: Request, order: Order, pressed: Pressed, workspace: Workspace, context: Context
) -> Work:
    """Do what a button of the card stands for; the card shows it at once.

    A card that stood open before, and is pressed all the same, is the open one again.
    """
    sender, base = pressed.sender, Work(workspace.replace(active=True))
    if workspace.reference != request.reference:
        base = opened(request, workspace, sender, context)
    now = base.workspace or workspace
    if order.action is DeskAction.TAKE and (had := had_by(request, pressed, context)):
        return Work(now, (*base.effects, card_on_page(request, now, sender, context)), had)
    try:
        effects = _carried_out(request, order, pressed, now, context)
    except AnnouncedError:
        page = card_on_page(request, now, sender, context)
        return Work(now, (*base.effects, page), ANNOUNCED)
    except RefusedError as error:
        return Work(now, base.effects, error.said, alert=True)
    except ValueError:
        state = said_to(None, request.state.label) or ""
        page = card_on_page(request, now, sender, context)
        return Work(now, (*base.effects, page), NOT_NOW(state=state), alert=True)
    saved = toast_of(order, request, effects, context)
    toast = CANCELLED if order.action is DeskAction.CANCEL else saved
    return Work(now, (*base.effects, *effects), toast)


def _carried_out(
    request: Request, order: Order, pressed: Pressed, workspace: Workspace, context: Context
) -> tuple[Effect, ...]:
    """Do what a button that the card has now stands for, or ask first; show what follows.

    Raises:
        ValueError: the card has no such button, or no longer.
    """
    sender, closes = pressed.sender, _waiting_no_more(pressed, context)
    if order.action is DeskAction.CANCEL:
        return (*closes, card_on_page(request, workspace, sender, context))
    code = replace(order, sure=False).code
    if not checks_itself(order) and code not in offered(request, context.directory):
        raise ValueError("no button of this card")
    if order.action in ASKS and not (order.action is DeskAction.SAME and order.how):
        return asked_alone(request, order, workspace, sender, context)
    page = _page(request, order, pressed, context)
    if page:
        return (*closes, on_page(page, workspace, sender, context))
    effects = _act(request, order, pressed, context)
    first = asked_first(request, order, sender, context.directory)
    if first:
        return (on_page(_alone(first), workspace, sender, context),)
    now = saved_in(effects) or request
    asks_on = any(isinstance(one, Send) and one.key == meeting_key(request) for one in effects)
    asked = _meeting(now, "", context) if asks_on else None
    shown = asked or _after(now, order, context)
    here = (one for one in effects if not _is_below(one, request))
    return (*closes, *here, on_page(shown, workspace, sender, context))


def _is_below(effect: Effect, request: Request) -> bool:
    """Say whether a group reads this below its card; alone, it stands on the page itself."""
    below = (WHOLE, meeting_key(request))
    return isinstance(effect, Send) and effect.key.startswith(below)


def _act(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Carry out an act, as in the group or, of what a group reads more about, without that."""
    if own := _OWN.get(order.action):
        return record(request, own, pressed.sender, context)
    if order.action is DeskAction.REPORT:
        return reported(request, order, pressed, context)
    return ACTIONS[order.action](request, order, pressed, context)


_OWN = {
    DeskAction.READ: EventKind.READ,
    DeskAction.CALLED: EventKind.CALLED,
    DeskAction.REOPEN: EventKind.REOPENED,
}
"""Acts that say something more in a group, which stands on the page here."""


def _page(request: Request, order: Order, pressed: Pressed, context: Context) -> Screen | None:
    """Show a menu, a second look or the history; None for what is an act.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    match order.action:
        case DeskAction.MENU:
            page = menu_page(request, order.how, pressed.sender, context)
            shown = _alone(page) if page else _card(request, context, order.how)
            return menu_for(shown, request, pressed.sender.person)
        case DeskAction.ASK if request.state is not State.CLOSED:
            return _card(request, context, f"{DeskAction.ASK}.{order.how}")
        case DeskAction.HISTORY:
            return _alone(history_page(request, int(order.how or 0), context.directory))
        case DeskAction.GIVE if not order.how:
            return _alone(to_whom(request, context))
        case DeskAction.REPORT:
            return _meeting(request, order.how, context)
        case _:
            return None


def _after(now: Request, order: Order, context: Context) -> Screen:
    """Show the card after an act, and what can follow it; of what leaves the desk, its name.

    Below a call, or a change of who has the request, the requester can be told.
    """
    if order.action is DeskAction.CALLED:
        card = _card(now, context)
        back = (back_button(now),)
        return Screen((*card.lines, Line(CALL_NOTED)), alone((*call_rows(now), back)))
    if order.action is DeskAction.TRANSFER:
        return put_away(now.reference)
    if order.action in {DeskAction.GIVE, DeskAction.OVER} and owner_rows(now):
        return Screen(_card(now, context).lines, alone((*owner_rows(now), (back_button(now),))))
    if order.action is DeskAction.REPORT:
        return _with_card(now, told_screen(now, meeting_in(order.how)))
    return _card(now, context)


def _card(request: Request, context: Context, menu: str = "") -> Screen:
    return private_card(request, context.directory, menu, context.earlier(request))


def _meeting(request: Request, how: str, context: Context) -> Screen | None:
    """Ask about the meeting that was arranged; None once all is told.

    Raises:
        ValueError: no button leads there.
    """
    asked = next_question(request, how, context.today)
    return _with_card(request, asked) if asked else None


def _with_card(request: Request, screen: Screen) -> Screen:
    return _alone(Screen(screen.lines, (*screen.rows, (back_button(request),))))


def _alone(screen: Screen) -> Screen:
    return Screen(screen.lines, alone(screen.rows))


def _waiting_no_more(pressed: Pressed, context: Context) -> tuple[Drop, ...]:
    """Wait for no text any more, once another button of the card was pressed."""
    return tuple(Drop(one.desk, one.key) for one in asked_of(pressed.sender, context))
