"""The name and version of the program, for bug reports and the status report."""

from __future__ import annotations

from importlib.metadata import version

PROGRAM = "missions-de-soutien"
VERSION = f"{PROGRAM} {version(PROGRAM)}"
