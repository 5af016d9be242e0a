"""Tracebacks that are safe to log: the kind and place of an exception, never its text."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb


def safe_traceback(error: BaseException) -> str:
    """Name an exception without its text, which may hold what people typed: `KeyError, a.py:3`."""
    frames = extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-2:]]
    return ", ".join((type(error).__name__, *reversed(places)))
