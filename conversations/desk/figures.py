"""The figures of a desk: what its coordinators ask for in the group, or alone with the bot."""

from __future__ import annotations

from datetime import date

from conversations.desk.figure_pages import PAGES, Place, figures_screen
from conversations.protocol.commands import FIGURES
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Send
from conversations.protocol.inbound import Command, Inbound, Pressed, Sender
from conversations.protocol.orders import DeskAction, Order, order_pressed
from conversations.protocol.screen import Screen
from conversations.requests.months import month_written
from conversations.screens.cards.audience import language_of


def asks_figures(inbound: Inbound) -> bool:
    """Say whether figures are asked for, or another page of them."""
    if isinstance(inbound, Command):
        return inbound.name in FIGURES
    return _turning(inbound) is not None


def month_asked(inbound: Inbound) -> date | None:
    """Name the month whose figures are asked for, by its first day; None for the present one."""
    order = _turning(inbound)
    return month_written(order.how.partition(".")[0]) if order else None


def _turning(inbound: Inbound) -> Order | None:
    """Give the order that turns to a page of figures."""
    order = order_pressed(inbound.data) if isinstance(inbound, Pressed) else None
    return order if order and order.action is DeskAction.FIGURES else None


def figures(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Tell the figures of the desk in its group."""
    assert context.desk_here is not None
    sender, here = inbound.sender, context.desk_here
    screen, key = first_figures(sender, context), f"figures:{context.nonce}"
    languages = language_of(sender, context)
    return (Send(here, screen, languages, key=key, nonce=EVENT, thread=sender.thread),)


def figures_turned(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Turn to another page, or to another month; a forged order changes nothing."""
    assert context.desk_here is not None
    screen = page_of_figures(order, pressed.sender, context)
    if screen is None:
        return ()
    languages, number = language_of(pressed.sender, context), pressed.message_id
    return (Edit(context.desk_here, screen, languages, key="", message_id=number, nonce=EVENT),)


def first_figures(sender: Sender, context: Context) -> Screen:
    """Show the overview of the present month."""
    return _screen(Place(), sender, context)


def page_of_figures(order: Order, sender: Sender, context: Context) -> Screen | None:
    """Show what a button leads to; None where no button leads."""
    month, _dot, part = order.how.partition(".")
    if order.reference not in PAGES or not month_written(month) or not part.isdecimal():
        return None
    if context.months[0].first > context.today:
        return None
    return _screen(Place(order.reference, int(part)), sender, context)


def _screen(place: Place, sender: Sender, context: Context) -> Screen:
    assert context.desk_here is not None
    (language,) = language_of(sender, context)
    return figures_screen(context.desk_here, place, language, context)
