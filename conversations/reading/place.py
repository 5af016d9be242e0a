"""A place as far as routing needs it: a postal code within one municipality."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conversations.reading.where import Where
from conversations.text import Names

MOST_ENDING = 2  # letters that a name has more in another language: Brussels, Antwerpen


@dataclass(frozen=True, slots=True)
class Place:
    """One postal code within one municipality; a code shared by two of them makes two places.

    Attributes:
        postal_code: four digits.
        municipality: the NIS code of the municipality.
        names: the municipality's names.
        province: a code such as `namur` or `oost-vlaanderen`; `brussels` for the Brussels region.
        arrondissement: a code such as `halle-vilvoorde`, of the administrative arrondissement.
        region: `flanders`, `wallonia` or `brussels`.
        languages: the languages of public life there, the first one first.
        also: other names that people type for it: parts of the municipality, old names.
        part: the one of these names by which it was found, empty otherwise.
    """

    postal_code: str
    municipality: str
    names: Names
    province: str
    arrondissement: str
    region: str
    languages: tuple[str, ...]
    also: tuple[str, ...] = ()
    part: str = ""

    def within(self, part: str) -> Place:
        """Give this place as found by the name of a part, unless that only varies its own name."""
        if any(_varies(part, name) for _, name in self.names.by_language):
            return self
        return replace(self, part=part)

    @property
    def where(self) -> Where:
        """What a request keeps of the place."""
        return Where(
            postal_code=self.postal_code,
            municipality=self.municipality,
            names=dict(self.names.by_language),
            part=self.part,
            languages=self.languages,
        )


def _varies(name: str, official: str) -> bool:
    """Tell whether a name is an official one cut short or drawn out: Antwerp, Bruxelles-Ville."""
    short, long = sorted((name, official), key=len)
    goes_on = long.removeprefix(short)
    return goes_on != long and (goes_on.startswith("-") or len(goes_on) <= MOST_ENDING)
