"""The base class of everything that is stored: answers, events, requests, sessions."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Stored(BaseModel):
    """A value that is stored: immutable, and silent about what it does not know."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    def replace(self, **changes: Any) -> Self:
        """Give the same value with these fields changed."""
        return self.model_copy(update=changes)
