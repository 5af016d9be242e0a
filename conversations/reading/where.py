"""Where a mission takes place, as far as a request says it: a municipality, never an address."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from conversations.text import Names

SEVERAL_LANGUAGES = "several languages"


class Where(BaseModel):
    """A postal code within one municipality (NIS code), with the municipality's names.

    Attributes:
        part: the part of the municipality that was named, as the list of places writes it.
        languages: those of public life there; none in what was stored before they were known.
    """

    model_config = ConfigDict(frozen=True)

    postal_code: str = Field(pattern=r"^[1-9]\d{3}$")
    municipality: str
    names: dict[str, str] = Field(min_length=1)
    part: str = ""
    languages: tuple[str, ...] = ()

    @property
    def counts_as(self) -> str | None:
        """What the conditions of questions read of a place: whether it has several languages."""
        return SEVERAL_LANGUAGES if len(self.languages) > 1 else None

    @property
    def said(self) -> Names:
        """Name the place as on an envelope: `5000 Namur`, `5100 Namur (Jambes)`."""
        part = f" ({self.part})" if self.part else ""
        written = {code: f"{self.postal_code} {name}{part}" for code, name in self.names.items()}
        return Names(tuple(written.items()))
