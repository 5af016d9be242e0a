"""The demo's networks, as scenarios find them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from conversations.directory import Directory


@cache
def demo() -> Directory:
    """Read the demo's networks once; what coordinators do leaves at once by default."""
    read = load_directory(DEMO_FILE, belgium())
    return replace(read, delays=replace(read.delays, undo_seconds=0))
