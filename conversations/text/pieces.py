"""A long text in pieces, each of which one message holds."""

from __future__ import annotations

from collections.abc import Iterator


def pieces(text: str, longest: int) -> Iterator[str]:
    """Cut a text between words into pieces of at most so many characters."""
    while len(text) > longest:
        end = text.rfind(" ", 1, longest)
        end = end if end > 0 else longest
        yield text[:end]
        text = text[end:].lstrip()
    yield text
