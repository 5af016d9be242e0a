"""Where else to go: the coordination's contact and the list of psychologists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from conversations.directory import Contact, Desk, Directory, Network
from conversations.protocol.screen import Line
from conversations.text import Msg, Names, Value, _


def list_of(networks: Sequence[Network]) -> Value | None:
    """Give the addresses of the networks' lists of psychologists; their names where several do."""
    lists = [(network.names, network.lists) for network in networks if network.lists]
    if len(lists) == 1:
        return lists[0][1]
    named: Iterator[Value] = (
        _("{network}: {list}")(network=name, list=address) for name, address in lists
    )
    return reduce(_beside, named) if lists else None


def contact_of(directory: Directory, *owners: Network | Desk | None) -> Value:
    """Give the ways to reach the first of these that has any, or else the configured human."""
    contacts = (owner.contact for owner in owners if owner and owner.contact)
    return said_contact(next(contacts, directory.human_contact))


def said_contact(contact: Contact) -> Value:
    """Give the ways to reach a human, his or her name first."""
    ways: tuple[Value | None, ...] = (contact.names, contact.phone, contact.email)
    return reduce(_beside, (way for way in ways if way))


def guide_at(address: Names | None) -> tuple[Line, ...]:
    """Say where the guide on a page is, if it is anywhere."""
    if address is None:
        return ()
    return (Line(_("The guide on one page, to print: {address}")(address=address)),)


def human(directory: Directory) -> Msg:
    """Offer a human after several misunderstandings."""
    return _("You would rather talk to someone? {contact}.")(contact=contact_of(directory))


def _beside(first: Value, second: Value) -> Value:
    return _("{first} · {second}")(first=first, second=second)
