"""A file that a coordinator sends on: known by the messenger's name for it, never downloaded."""

from __future__ import annotations

from conversations.forms.stored import Stored

MEGABYTE = 1_000_000

LARGEST = 20 * MEGABYTE
"""Bytes: what a bot may fetch (Bot API, getFile), should it ever have to be sent anew."""


class Document(Stored):
    """A file; `file_id` is the messenger's name for it, `size` is in bytes."""

    file_id: str
    name: str
    size: int = 0

    @property
    def megabytes(self) -> str:
        """Its size in megabytes, with one digit below ten, alike in each language."""
        size = self.size / MEGABYTE
        return f"{max(size, 0.1):.1f}" if size < 10 else f"{size:.0f}"  # noqa: PLR2004
