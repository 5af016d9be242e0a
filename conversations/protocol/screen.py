"""A screen: texts and buttons for any messenger, not translated yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from conversations.identities import PersonId
from conversations.text import Msg, verbatim


class Style(Enum):
    """How a line is set; a messenger without the style shows it plain."""

    PLAIN = "plain"
    STRONG = "strong"
    HEADING = "heading"
    SMALL = "small"
    FOLDED = "folded"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a screen; what people typed stands in the values of its text.

    `only` are the languages that it concerns, where several are spoken at once; empty for all.
    `links` are words of it, in their order, with what they lead to: an address, or a member of the
    group, who is called.
    """

    text: Msg
    style: Style = Style.PLAIN
    only: tuple[str, ...] = ()
    links: tuple[tuple[str, str | PersonId], ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """A button: `code` comes back when it is pressed; `copies` or `opens` do without the bot.

    The code is `question:option`, ASCII, at most 48 bytes; the sender puts the screen's nonce
    before it (Bot API: callback_data is 1-64 bytes). `only` is as for a line.
    """

    label: Msg
    code: str = ""
    copies: str | None = None
    opens: str | None = None
    only: tuple[str, ...] = ()


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: lines of text above rows of buttons."""

    lines: tuple[Line, ...]
    rows: tuple[Row, ...] = field(default=())

    @property
    def codes(self) -> frozenset[str]:
        """What this screen lets a person press."""
        return frozenset(button.code for row in self.rows for button in row if button.code)


def strong(text: Msg) -> Line:
    return Line(text, Style.STRONG)


def heading(text: Msg) -> Line:
    """Begin a new group of lines."""
    return Line(text, Style.HEADING)


def small(text: Msg) -> Line:
    return Line(text, Style.SMALL)


def folded(text: Msg) -> Line:
    return Line(text, Style.FOLDED)


BLANK = Line(verbatim(""))
"""Sets what is said above a screen apart from it."""
