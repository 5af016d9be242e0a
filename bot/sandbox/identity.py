"""How Telegram presents a person to the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Identity:
    """Number, names and language of a person; what the person left empty is None."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    @property
    def full_name(self) -> str:
        """Give first and last name."""
        return " ".join(filter(None, (self.first_name, self.last_name)))

    @property
    def json(self) -> dict[str, Any]:
        """Give the Bot API's User, without the fields that the person left empty."""
        fields = {name: value for name, value in vars(self).items() if value is not None}
        return fields | {"is_bot": False}
