"""The context of one turn, with the real catalogues and the demo's directory."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from bot import calendar
from bot.catalogues import Catalogues
from bot.clock import BRUSSELS
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from conversations.directory import Directory
from conversations.forms.kinds import Reading
from conversations.protocol.context import Context
from conversations.protocol.screen import Screen
from conversations.requests.request import Request
from conversations.text import Language, Msg

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=BRUSSELS)
REFERENCE = "K7R-4M3"
REFERENCES = (
    REFERENCE,
    "P9T-6XC",
    "H3W-8VN",
    "D4F-7QG",
    "C3G-9YJ",
    *(f"A{n}A-AAA" for n in range(99)),
)
LANGUAGES = tuple(Language)


@cache
def catalogues() -> Catalogues:
    """Read the French and the Dutch catalogue once."""
    return Catalogues.load()


@cache
def directory(undo_seconds: int = 0) -> Directory:
    """Read the demo's networks once; what coordinators do leaves after so many seconds."""
    read = load_directory(DEMO_FILE, belgium())
    return replace(read, delays=replace(read.delays, undo_seconds=undo_seconds))


def make_context(
    turn: int = 1,
    *,
    after: timedelta = timedelta(),
    requests: tuple[Request, ...] = (),
    **more: Any,
) -> Context:
    """Give the context of one turn; the number of the turn makes its nonce.

    `more` is what else a context has: the desk here, what is replied to, another directory.
    """
    context = Context(
        now=NOW + after,
        directory=directory(),
        say=catalogues().say,
        calendar=calendar,
        nonce=f"{turn:08x}",
        reference=REFERENCE,
        requests=requests,
    )
    return replace(context, **more)


def reading(language: Language = Language.FR, role: str | None = "partner") -> Reading:
    """Give what a kind of answer reads with."""
    context = make_context()
    gazetteer = context.directory.gazetteer
    return Reading(context.today, context.say, gazetteer, language, role)


def said(text: Msg, language: str = "fr") -> str:
    """Say a text with the real catalogue."""
    return catalogues().say(text, language)


def text_of(screen: Screen, language: str = "fr") -> str:
    """Give the text of a screen as it is read, without its buttons."""
    return "\n".join(said(line.text, language) for line in screen.lines)
