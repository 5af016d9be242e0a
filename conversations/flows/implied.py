"""What answers understood from a text imply: taken, shown and taken back together with them."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from conversations.flows.details_options import AlreadyFound, OrganisationKind
from conversations.forms.kinds.ages import AGES, GROUP
from conversations.reading.ages import Ages

SAID_WITH = {AGES: GROUP, "psychologist": "psychologist_known", "partner": "partner_found"}
"""Who takes back the first has taken back the second, which it told."""

_KINDS = frozenset(kind.value for kind in OrganisationKind)


def with_implied(values: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Add what follows: who is named is known, and a kind of place is one of organisation."""
    found = dict(values)
    for named in ("psychologist", "partner"):
        if named in values:
            found.setdefault(SAID_WITH[named], AlreadyFound.KNOWN.value)
    if values.get("place_kind") in _KINDS:
        found.setdefault("organisation_kind", values["place_kind"])
    return found


def unsaid(values: Mapping[str, JsonValue]) -> frozenset[str]:
    """Name the values that another one tells: the group of ages, where figures make it."""
    if AGES not in values or GROUP not in values:
        return frozenset()
    group = Ages.model_validate(values[AGES]).group
    return frozenset({GROUP}) if group == values[GROUP] else frozenset()


def without(values: Mapping[str, JsonValue], key: str) -> dict[str, JsonValue]:
    """Take back one value, and what it told."""
    return {one: value for one, value in values.items() if one not in {key, SAID_WITH.get(key)}}
