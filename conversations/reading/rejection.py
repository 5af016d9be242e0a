"""What a reader gives back when a text cannot be the answer."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.text import Msg


@dataclass(frozen=True, slots=True)
class Rejection:
    """The text cannot be taken; `advice` says what to type instead and never repeats the text.

    `kept` are words to hand to the reader of the next try, for they are part of the answer.
    """

    advice: Msg
    kept: str = ""
