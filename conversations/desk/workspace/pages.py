"""The pages of a workspace: one open card, an overview, lists. A card that is left is emptied."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.desk.figure_pages import Place
from conversations.desk.figures import first_figures, page_of_figures
from conversations.desk.lists import TITLES, list_page
from conversations.desk.prompts import asked_of
from conversations.desk.search import found_screen
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Drop, Edit, Effect, Send
from conversations.protocol.inbound import Command, Pressed, Sender
from conversations.protocol.orders import DESK, DESKS, GUIDE, DeskAction, Order
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.protocol.workspace import Workspace
from conversations.requests.idle import overdue, unread
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of
from conversations.screens.cards.name_labels import desk_labels
from conversations.screens.cards.private_card import home_button, private_card, put_away
from conversations.screens.navigation import one_per_row, two_per_row
from conversations.text import Msg, _, named

PAGE = "work"
"""Begins the key of a card in a workspace."""

HOME_TITLE = _("🗂 {desk}: {n} open, {unread} to read, {late} overdue")
FIND = _("To find a request, write a name, a municipality, a phone number or a reference.")
OWN_SIDE = _("For a request of your own: /start. Back here: /bureau.")
OTHER_DESK = _("Another coordination")
WHICH_DESK = _("For which coordination do you work now?")
HOW = _("❔ What can be done")
COUNTED = _("📊 Figures")

ON_HOME = ("own", "unread", "late", "waiting", "open")
"""The lists that the overview leads to, in its order."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a gesture in a workspace comes to, and what flashes up after a press."""

    workspace: Workspace | None
    effects: tuple[Effect, ...] = ()
    toast: Msg | None = None
    alert: bool = False


def opened(
    request: Request, workspace: Workspace, sender: Sender, context: Context, menu: str = ""
) -> Work:
    """Put the card of a request at the end; the one that stood open says no more than its name."""
    key = f"{PAGE}:{request.reference}:{context.nonce}"
    screen = private_card(request, context.directory, menu, context.earlier(request))
    card = Send(sender.chat, screen, language_of(sender, context), key=key, nonce=EVENT)
    now = workspace.replace(page=key, opens=request.reference, active=True)
    return Work(now, (*left(workspace, sender, context), card))


def left(workspace: Workspace, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Empty the card that stands open, and wait no more for a text about it."""
    waits = tuple(Drop(one.desk, one.key) for one in asked_of(sender, context))
    if not workspace.page:
        return waits
    languages = language_of(sender, context)
    screen = put_away(workspace.reference)
    return *waits, Edit(sender.chat, screen, languages, key=workspace.page, nonce=EVENT)


def on_page(screen: Screen, workspace: Workspace, sender: Sender, context: Context) -> Edit:
    """Show something else in the place of the open card."""
    languages = language_of(sender, context)
    return Edit(sender.chat, screen, languages, key=workspace.page, nonce=EVENT)


def card_on_page(
    request: Request, workspace: Workspace, sender: Sender, context: Context, menu: str = ""
) -> Edit:
    """Show the open card as it is now.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    screen = private_card(request, context.directory, menu, context.earlier(request))
    return on_page(screen, workspace, sender, context)


def said(text: Msg | Screen, sender: Sender, context: Context, key: str = "said") -> Send:
    """Say something at the end."""
    screen = text if isinstance(text, Screen) else Screen((Line(text),))
    languages = language_of(sender, context)
    return Send(sender.chat, screen, languages, key=f"{key}:{context.nonce}", nonce=EVENT)


def home(workspace: Workspace, sender: Sender, context: Context) -> Work:
    """Show the overview of a desk; no card stands open then, and what is typed is looked for."""
    listed = context.of_desk
    title = HOME_TITLE(
        desk=context.directory.name_of(workspace.desk),
        n=len(listed),
        unread=sum(map(unread, (*listed, *context.after_closing))),
        late=sum(map(overdue, listed)),
    )
    lists = [Button(TITLES[one], Order(DeskAction.LIST, one, "0").code) for one in ON_HOME]
    lists.append(Button(COUNTED, Place().order(context.today).code))
    last = [Button(HOW, Order(DeskAction.WORK, GUIDE).code)]
    if len(workspace.desks) > 1:
        last.append(Button(OTHER_DESK, Order(DeskAction.WORK, DESKS).code))
    screen = Screen(
        (strong(title), Line(FIND), small(OWN_SIDE)), (*two_per_row(*lists), *one_per_row(*last))
    )
    now = workspace.replace(page="", opens="", active=True)
    return Work(now, (*left(workspace, sender, context), said(screen, sender, context, "home")))


def choice_of_desks(workspace: Workspace, sender: Sender, context: Context) -> Work:
    """Let somebody of several desks choose; nothing of any of them is said here."""
    labels = desk_labels({one: context.directory.name_of(one) for one in workspace.desks})
    desks = (
        Button(named(label), Order(DeskAction.WORK, DESK, one).code)
        for one, label in labels.items()
    )
    screen = Screen((strong(WHICH_DESK),), one_per_row(*desks))
    now = workspace.replace(page="", opens="", active=True)
    return Work(now, (*left(workspace, sender, context), said(screen, sender, context, "desks")))


def listed(which: str, workspace: Workspace, sender: Sender, context: Context) -> Work:
    """List requests at the end, each with a button that opens its card here."""
    page = _with_home(list_page(which, 0, sender, context))
    now = workspace.replace(page="", opens="", active=True)
    return Work(now, (*left(workspace, sender, context), said(page, sender, context, "listing")))


def turned(order: Order, pressed: Pressed, workspace: Workspace, context: Context) -> Work:
    """Show a list, or another page of it, in the place of the message pressed."""
    if order.reference not in TITLES or not (order.how or "0").isdecimal():
        return Work(workspace)
    page = list_page(order.reference, int(order.how or 0), pressed.sender, context)
    return _in_place(page, pressed, workspace, context)


def figures_alone(workspace: Workspace, sender: Sender, context: Context) -> Work:
    """Tell the figures of the desk at the end."""
    page = _with_home(first_figures(sender, context))
    now = workspace.replace(page="", opens="", active=True)
    return Work(now, (*left(workspace, sender, context), said(page, sender, context, "figures")))


def figures_turned_alone(
    order: Order, pressed: Pressed, workspace: Workspace, context: Context
) -> Work:
    """Show a page of the figures in the place of the message pressed."""
    page = page_of_figures(order, pressed.sender, context)
    return _in_place(page, pressed, workspace, context) if page else Work(workspace)


def _in_place(screen: Screen, pressed: Pressed, workspace: Workspace, context: Context) -> Work:
    sender, number = pressed.sender, pressed.message_id
    languages = language_of(sender, context)
    shown = _with_home(screen)
    edit = Edit(sender.chat, shown, languages, key="", message_id=number, nonce=EVENT)
    return Work(workspace.replace(active=True), (edit,))


def found(command: Command, workspace: Workspace, context: Context) -> Work:
    """Show what a search found, or what can be looked for; no card stands open then."""
    sender, screen = command.sender, _with_home(found_screen(command, context))
    now = workspace.replace(page="", opens="", active=True)
    return Work(now, (*left(workspace, sender, context), said(screen, sender, context, "found")))


def _with_home(screen: Screen) -> Screen:
    return Screen(screen.lines, (*screen.rows, (home_button(),)))
