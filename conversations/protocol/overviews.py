"""The overviews of a desk's requests that its group reads, and their language."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.text import Language

BOARD, DIGEST = "board", "digest"
"""The pinned board, and the line of the morning: they stand in the place of a reference."""

OVERVIEWS = frozenset({BOARD, DIGEST})


@dataclass(frozen=True, slots=True)
class TurnBoard:
    """Show the overviews of a desk in this language from now on."""

    desk: str
    language: Language
