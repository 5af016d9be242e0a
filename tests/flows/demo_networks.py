"""The demo's networks, as scenarios find them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.networks import load_directory
from bot.places import belgium
from bot.resources import BELGIUM_FILE, DEMO_FILE
from conversations.directory import Directory
from tests.identities import a_chat

OSTBELGIEN = ("ostbelgien", "coordination")
"""Desks of the East that a scenario plays: Belgium's file gives no group to any."""


@cache
def ostbelgien() -> Directory:
    """Read the networks of Belgium once, where a network offers German; its groups are invented."""
    read = load_directory(BELGIUM_FILE, belgium())
    groups = {name: a_chat(-1001000000100 - place) for place, name in enumerate(OSTBELGIEN)}
    desks = tuple(replace(one, chat_id=groups.get(one.id)) for one in read.desks)
    return replace(read, desks=desks, delays=replace(read.delays, undo_seconds=0))


@cache
def demo() -> Directory:
    """Read the demo's networks once; what coordinators do leaves at once by default."""
    read = load_directory(DEMO_FILE, belgium())
    return replace(read, delays=replace(read.delays, undo_seconds=0))
