"""How many people would take part, and who they are."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

MOST = 500
"""People; more than that is a slip of the finger."""

LONGEST_WHO = 120
"""Characters."""


class Participants(BaseModel):
    """A number, where it is known, and the words that say who."""

    model_config = ConfigDict(frozen=True)

    number: int | None = Field(default=None, ge=1, le=MOST)
    who: str | None = Field(default=None, max_length=LONGEST_WHO)
