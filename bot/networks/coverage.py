"""Checks the territories: each place, age and language belongs to exactly one desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from bot.networks.mistakes import Mistake
from conversations.directory import Directory, Network, Place, Territory
from conversations.directory.age_group import AgeGroup
from conversations.languages.packs import PACKS

_SAID = {
    AgeGroup.CHILDREN: "0 to 23",
    AgeGroup.ADULTS: "15 and over",
    AgeGroup.BOTH: "all ages",
    **{language.value: pack.name.id for language, pack in PACKS.items()},
}


@dataclass(frozen=True, slots=True)
class _Claim:
    """A territory that names a place, how narrowly, and its number in the file."""

    number: int
    closeness: int
    territory: Territory


def doubts_and_gaps(directory: Directory) -> Iterator[Mistake]:
    """Find territories that claim the same requests, and networks that leave some to nobody."""
    claims = {place: _claims(directory, place) for place in directory.gazetteer.places}
    yield from _overlaps(claims)
    for number, network in enumerate(directory.networks):
        yield from _gap(number, network, claims)


def _claims(directory: Directory, place: Place) -> list[_Claim]:
    closeness = ((row.area.closeness(place), row) for row in directory.territories)
    return [_Claim(number, close, row) for number, (close, row) in enumerate(closeness) if close]


def _overlaps(claims: dict[Place, list[_Claim]]) -> Iterator[Mistake]:
    disputed: dict[tuple[int, int], list[str]] = defaultdict(list)
    desks: dict[int, str] = {}
    for place, rows in claims.items():
        for first, second in combinations(rows, 2):
            shared = _shared(first, second)
            if shared:
                disputed[first.number, second.number].append(f"{_said(place)} ({shared})")
                desks |= {claim.number: claim.territory.desk for claim in (first, second)}
    for (first_row, second_row), where in disputed.items():
        told = (
            f"takes {_counted(where)} like territory {first_row + 1}, but for the desk "
            f'"{desks[second_row]}" instead of "{desks[first_row]}"; leave them to one of the two'
        )
        yield Mistake(("territories", second_row), told)


def _shared(first: _Claim, second: _Claim) -> str:
    """Say for whom two claims to one place contradict each other; nothing if they don't."""
    if first.closeness != second.closeness or first.territory.desk == second.territory.desk:
        return ""
    for_both = product(
        sorted(first.territory.ages & second.territory.ages),
        sorted(first.territory.languages & second.territory.languages),
    )
    return next((_for(age, language) for age, language in for_both), "")


def _gap(number: int, network: Network, claims: dict[Place, list[_Claim]]) -> Iterator[Mistake]:
    missing = [
        f"{_said(place)} ({_for(age, language)})"
        for place, rows in claims.items()
        if network.area.closeness(place)
        for age, language in product(sorted(network.ages), sorted(network.languages))
        if not any(
            row.territory.network == network.id
            and age in row.territory.ages
            and language in row.territory.languages
            for row in rows
        )
    ]
    if missing:
        told = f"has no desk for {_counted(missing)}; add a territory or make its area smaller"
        yield Mistake(("networks", number), told)


def _for(age: AgeGroup, language: str) -> str:
    return f"{_SAID[age]}, in {_SAID[language]}"


def _said(place: Place) -> str:
    return place.where.said.said(place.languages[0])


def _counted(examples: list[str]) -> str:
    more = len(examples) - 1
    return f"{examples[0]} and {more} more" if more else examples[0]
