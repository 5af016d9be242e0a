"""The kinds of danger that a text can speak of."""

from __future__ import annotations

from enum import StrEnum


class DangerKind(StrEnum):
    """In the order in which they are told, where a text speaks of several."""

    UNCONSCIOUS = "unconscious"
    OVERDOSE = "overdose"
    SUICIDE = "suicide"
    WEAPON = "weapon"
    CHILD_ABUSE = "child_abuse"
    PARTNER_VIOLENCE = "partner_violence"
    VIOLENCE = "violence"
    MISSING = "missing"
    PSYCHOSIS = "psychosis"
