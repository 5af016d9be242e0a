"""What no app of Telegram lets a person do."""

from __future__ import annotations


class ImpossibleError(ValueError):
    """Something that Telegram's app would not let this person do."""
