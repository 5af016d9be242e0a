"""The demo's networks, with what coordinators do leaving at once: most tests do not undo it."""

from __future__ import annotations

from pathlib import Path

from bot.resources import DEMO_FILE

HELD = "undo_seconds = 20"


def demo_text(undo_seconds: int = 0) -> str:
    """Give the demo's file, with so many seconds in which an act can be held back."""
    text = DEMO_FILE.read_text(encoding="utf-8")
    assert HELD in text
    return text.replace(HELD, f"undo_seconds = {undo_seconds}")


def demo_file(folder: Path, undo_seconds: int = 0) -> Path:
    """Write that file into a folder."""
    file = folder / "demo.toml"
    file.write_text(demo_text(undo_seconds), encoding="utf-8")
    return file
