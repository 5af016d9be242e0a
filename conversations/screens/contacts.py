"""Where else to go: the coordination's contact and the list of psychologists."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.directory import Directory, Network
from conversations.text import Msg, Names, Value, _


@dataclass(frozen=True, slots=True)
class Locale:
    """The network and the language that an address is looked up for."""

    directory: Directory
    network: Network | None
    language: str


NETWORK_SITE = _("the list on your network's website")


def list_of(network: Network | None) -> Value:
    """Give the address of the network's list of psychologists, or say where to look for it."""
    return network.lists if network and network.lists else NETWORK_SITE


def contact_of(directory: Directory, network: Network | None) -> tuple[Value, ...]:
    """Give the ways to reach the network's coordination, or the human of the configuration."""
    contact = (network.contact if network else None) or directory.human_contact
    ways: tuple[Names | str | None, ...] = (contact.names, contact.phone, contact.email)
    return tuple(way for way in ways if way)


def human(directory: Directory) -> Msg:
    """Offer a human after several misunderstandings."""
    return _("You would rather talk to someone? {contact}.")(contact=contact_of(directory, None))
