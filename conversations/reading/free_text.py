"""A few lines in a person's own words."""

from __future__ import annotations

import re

from conversations.reading.rejection import Rejection
from conversations.text import _, n_
from conversations.text.cleaning import clean, folded

_LETTER = re.compile(r"[A-Za-z0-9]")
"""What stays of a text, however it is folded: most need not be, to see that they hold words."""

NO_WORDS = _("Answer in a few words: signs alone do not say enough.")


def read_free_text(typed: str, *, most: int = 800) -> str | Rejection:
    """Give the cleaned text if it holds words and at most `most` characters."""
    text = clean(typed)
    if not (_LETTER.search(text) or folded(text)):
        return Rejection(NO_WORDS)
    return excess(text, most) or text


def excess(text: str, most: int) -> Rejection | None:
    """Say how much too long a text is, if it is."""
    if len(text) <= most:
        return None
    advice = n_(
        "Your text is {n} character too long: keep it to {most} and send it again.",
        "Your text is {n} characters too long: keep it to {most} and send it again.",
    )
    return Rejection(advice(n=len(text) - most, most=most))
