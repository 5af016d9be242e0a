"""The version of the bot, and what else a bug report should begin with."""

from __future__ import annotations

from importlib.metadata import version

PROGRAM = "missions-de-soutien"
VERSION = f"{PROGRAM} {version(PROGRAM)}"
