"""The command `example`: a networks file to fill in, of invented networks or of all Belgium."""

from __future__ import annotations

from bot.resources import BELGIUM_FILE, EXAMPLE_FILE


def example(*, belgium: bool) -> str:
    """Give the text of a networks file."""
    file = BELGIUM_FILE if belgium else EXAMPLE_FILE
    return file.read_text(encoding="utf-8").rstrip()
