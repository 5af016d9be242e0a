"""What a question to those who make the bot begins with."""

from __future__ import annotations

from importlib.metadata import version

PROGRAM = "missions-de-soutien"
VERSION = f"{PROGRAM} {version(PROGRAM)}"
