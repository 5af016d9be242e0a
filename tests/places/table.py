"""Places as they are typed, and what must be made of each.

The second column holds `=5000` where the place is surely meant, codes where they are offered to
choose from or to confirm, `abroad` where the code is said not to be Belgian, and `-` where nothing
is known: any code there is a place bent into another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.places import belgium
from conversations.reading.place import Place

ABROAD = "abroad"
UNKNOWN = "-"


class Part(StrEnum):
    """The reading was written against one part; the other one was written after it, to judge."""

    DEVELOP = "develop"
    HELD_OUT = "held_out"


@dataclass(frozen=True, slots=True)
class Typed:
    """One line of the table."""

    text: str
    meant: str

    @property
    def is_unknown(self) -> bool:
        return self.meant in {UNKNOWN, ABROAD}

    @property
    def found(self) -> str:
        """What is made of it, written as what is meant."""
        gazetteer = belgium()
        match gazetteer.find(self.text, "fr"):
            case None:
                return ABROAD if gazetteer.is_abroad(self.text) else UNKNOWN
            case Place() as place:
                return f"={place.postal_code}"
            case places:
                return " ".join(sorted({place.postal_code for place in places}))

    @property
    def is_right(self) -> bool:
        return self.found == " ".join(sorted(self.meant.split()))

    @property
    def is_bent(self) -> bool:
        """Tell whether a place was made of what is none."""
        return self.is_unknown and self.found not in {UNKNOWN, ABROAD}


def typed(part: Part) -> tuple[Typed, ...]:
    """Read one part of the table."""
    lines = Path(__file__).with_name(f"{part}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(Typed(*line.split("\t")) for line in lines[1:])
