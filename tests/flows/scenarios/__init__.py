"""The scenarios, one file per family; every public function of a family is one.

A scenario speaks as people do; what it reads is written to `transcripts/`.
"""

from __future__ import annotations

from types import ModuleType

from tests.flows.scenarios import (
    after_sending,
    bad_input,
    buttons,
    changes,
    desk_time,
    desk_topics,
    desk_work,
    desks,
    entrances,
    exits,
    follow_up,
    groups,
    known_mission,
    leaving,
    missions,
    own_data,
    places,
    safety,
    typing,
)

FAMILIES: tuple[ModuleType, ...] = (
    missions,
    exits,
    known_mission,
    places,
    changes,
    leaving,
    safety,
    typing,
    bad_input,
    buttons,
    entrances,
    desks,
    after_sending,
    desk_work,
    desk_topics,
    desk_time,
    follow_up,
    groups,
    own_data,
)

SCENARIOS = tuple(
    value
    for family in FAMILIES
    for name, value in vars(family).items()
    if not name.startswith("_") and getattr(value, "__module__", "") == family.__name__
)
