"""The command that a coordinator means, by whatever natural word it was called."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from conversations.desk.lists import LISTS
from conversations.desk.search import FIND
from conversations.protocol.commands import COMMANDS, DESK_NAMES, DESK_WORDS, joined
from conversations.protocol.inbound import Command, Inbound
from conversations.requests.search import reference_written

Anything = TypeVar("Anything", bound=Inbound)


def meant(inbound: Anything) -> Anything | Command:
    """Give a command by its own name: "/en retard" is the list of what is overdue.

    What a private chat knows as a requester's stays that, and so does a word that means nothing.
    """
    if not isinstance(inbound, Command):
        return inbound
    if inbound.sender.private and inbound.name in COMMANDS:
        return inbound
    if reference_written(inbound.name) and not inbound.name.isalpha():
        return replace(inbound, name=FIND, payload=inbound.name)
    payload = joined(inbound.payload)
    if payload and (whole := DESK_WORDS.get(joined(inbound.name) + payload)):
        return replace(inbound, name=whole, payload="")
    name = inbound.name if inbound.name in DESK_NAMES else DESK_WORDS.get(joined(inbound.name))
    if name is None:
        return inbound
    if name in LISTS and DESK_WORDS.get(payload) in LISTS:
        return replace(inbound, name=DESK_WORDS[payload], payload="")
    return replace(inbound, name=name)
