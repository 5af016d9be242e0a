"""A few lines in a person's own words."""

from __future__ import annotations

from conversations.reading.rejection import Rejection
from conversations.text import _, n_
from conversations.text.cleaning import clean, folded


def read_free_text(typed: str, *, most: int = 800) -> str | Rejection:
    """Give the cleaned text if it holds words and at most `most` characters."""
    text = clean(typed)
    if not folded(text):
        return Rejection(_("Answer in a few words: signs alone do not say enough."))
    if (excess := len(text) - most) > 0:
        advice = n_(
            "Your text is {n} character too long: keep it to {most} and send it again.",
            "Your text is {n} characters too long: keep it to {most} and send it again.",
        )
        return Rejection(advice(n=excess, most=most))
    return text
