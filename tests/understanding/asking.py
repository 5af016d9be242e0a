"""Ways of asking: what is asked for, by class, however indirectly it is said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from conversations.reading.story import Fact
from conversations.text import Language
from tests.understanding.corpus import Opening
from tests.understanding.measure import read

FOLDER = Path(__file__).parents[1] / "corpora" / "asking"

PARTS = ("develop", "held_out")
"""Rules are written with the first; of the second only the totals are looked at."""


class Asked(StrEnum):
    """What a message asks for, as the writers marked it."""

    JOINT = "JOINT"
    PRO = "PRO"
    PERSON = "PERSON"
    TEAM = "TEAM"
    GROUP = "GROUP"
    PLACE = "PLACE"


_BY_NEED = {"team": Asked.TEAM, "public_group": Asked.GROUP, "place": Asked.PLACE}
_BY_MEETING = {"joint": Asked.JOINT, "professional": Asked.PRO, "person": Asked.PERSON}


@dataclass(frozen=True)
class Way:
    """One way of asking, and what it asks for."""

    text: str
    language: Language
    asked: Asked


@cache
def ways(part: str, language: Language) -> tuple[Way, ...]:
    """Give the ways of asking of one part in one language; none where nobody wrote any."""
    file = FOLDER / f"{part}.{language}.tsv"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    parted = [line.partition("\t") for line in lines if not line.startswith("#")]
    return tuple(Way(text, language, Asked(asked)) for asked, _, text in parted)


def judged(way: Way) -> str:
    """Say whether a request is read as `right`, in `part` (for a person), `wrong` or `missed`.

    Who meets alone is the person's own meeting where nothing else is said.
    """
    facts = {fact.key: fact for fact in read(Opening(way.text, way.language, {}))}
    found = _asked(facts)
    if found is way.asked:
        return "right"
    if found is None:
        return "missed"
    person = found is Asked.PERSON and "together" not in facts
    return "part" if person and way.asked in _BY_MEETING.values() else "wrong"


def _asked(facts: dict[str, Fact]) -> Asked | None:
    need = str(facts["need"].value) if "need" in facts else ""
    if need == "advice":
        return Asked.PRO
    if need != "person":
        return _BY_NEED.get(need)
    meeting = str(facts["together"].value) if "together" in facts else "person"
    return _BY_MEETING[meeting]


def counted(part: str, language: Language) -> dict[Asked, Counter[str]]:
    """Count the verdicts of one part by what is asked for."""
    found: dict[Asked, Counter[str]] = {}
    for way in ways(part, language):
        found.setdefault(way.asked, Counter())[judged(way)] += 1
    return found


def table() -> str:
    """Give the counts of every part, by language and by what is asked for."""
    row = "{:10} {:4} {:8} {:>6} {:>6} {:>6} {:>6} {:>6}"
    rows = [row.format("asking", "", "", "all", "right", "part", "wrong", "missed")]
    for part in PARTS:
        for language in Language:
            found = counted(part, language)
            counts: dict[str, Counter[str]] = {str(asked): found[asked] for asked in found}
            if counts:
                counts["all"] = sum(found.values(), Counter())
            rows += [
                row.format(
                    part,
                    language,
                    asked,
                    count.total(),
                    *(count[verdict] for verdict in ("right", "part", "wrong", "missed")),
                )
                for asked, count in counts.items()
            ]
    return "\n".join(rows)
