"""Messages with more to read than fits: one page at a time, the first one after the last."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import Order
from conversations.protocol.screen import Button, Row, Screen
from conversations.text import Msg, _


def paged(title: Msg, at: int, pages: int) -> Msg:
    """Say in a title which page it is, counted from 0, where there are several."""
    if pages == 1:
        return title
    return _("{title} · {page}/{pages}")(title=title, page=at + 1, pages=pages)


def further(order: Order, pages: int) -> tuple[Row, ...]:
    """Lead to the next page by an order, where there are several."""
    return ((Button(_("Next page"), order.code),),) if pages > 1 else ()


def page_turned(
    screen: Screen, languages: tuple[str, ...], pressed: Pressed, context: Context
) -> Edit:
    """Show another page in the message whose button was pressed."""
    assert context.desk_here is not None
    number = pressed.message_id
    return Edit(context.desk_here, screen, languages, key="", message_id=number, nonce=EVENT)
