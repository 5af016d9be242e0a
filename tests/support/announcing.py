"""Helpers to announce something at a desk, and to look at the announcement."""

from __future__ import annotations

from conversations.protocol.orders import DeskAction
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.request import Request
from tests.support.demo_context import directory, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, request_after

DELAY = 20
NOT_HERE = "Cette demande n'est pas, ou plus, dans ce groupe."
PRESSES = {
    EventKind.ASKED: (DeskAction.ASKED, bits_of("timing")),
    EventKind.ARRANGED: (DeskAction.ARRANGE, ""),
    EventKind.TRANSFERRED: (DeskAction.TRANSFER, "brussels"),
    EventKind.CLOSED: (DeskAction.CLOSE, ClosingReason.DUPLICATE.value),
}
TEXTS = {
    EventKind.REPLIED: (DeskAction.REPLY, ""),
    EventKind.REQUALIFIED: (DeskAction.QUALIFY, "place_preparation"),
    EventKind.CLOSED: (DeskAction.END, ClosingReason.NO_CAPACITY.value),
}


def a_desk(*requests: Request, seconds: int = DELAY) -> DeskDriver:
    """Give a desk at which what is done leaves after so many seconds; its request is taken on."""
    return DeskDriver(*(requests or (request_after(TAKEN),)), directory=directory(seconds))


def act_of(office: DeskDriver) -> str:
    """Give the id of what was announced last."""
    return office.request.pending[-1].id


def line(office: DeskDriver, language: str = "fr", desk: str = "namur") -> str:
    """Read the newest line that announces something, as it stands now."""
    found = [one for one in office.posts(desk) if one.key.startswith("leaves:")]
    return text_of(found[-1].screen, language)


def does(office: DeskDriver, kind: EventKind) -> None:
    """Let Anne do something that reaches the requester."""
    if kind in PRESSES:
        office.press(*PRESSES[kind])
    else:
        office.write("Un mot inventé.", office.prompted(*TEXTS[kind]))
