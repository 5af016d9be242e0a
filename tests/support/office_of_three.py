"""A desk at which one coordinator has a request, and two colleagues are known."""

from __future__ import annotations

from conversations.protocol.effects import Send
from conversations.protocol.inbound import Sender
from tests.identities import a_person
from tests.support.demo_context import text_of
from tests.support.desk_driver import ANNE, BRAM, NAMUR, TAKEN, DeskDriver, request_after

LEA = Sender(a_person(23), NAMUR, "Léa", "fr")


def office_of_three() -> DeskDriver:
    """Let Anne have a request, and Bram and Léa be known."""
    office = DeskDriver(request_after(TAKEN))
    for sender in (ANNE, BRAM, LEA):
        office.command("ouvertes", sender=sender)
    return office


def to(sender: Sender) -> str:
    """Give how a button names somebody."""
    return str(sender.person)


def told_in(office: DeskDriver, language: str = "fr") -> str:
    """Give the one line that was told beside the card."""
    (line,) = [one for one in office.of(Send) if not one.key.startswith("card:")]
    return text_of(line.screen, language)
