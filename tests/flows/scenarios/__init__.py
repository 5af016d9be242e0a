"""The scenarios, one file per family; every public function of a family is one.

A scenario speaks as people do; what it reads is written to `transcripts/`. Languages take turns,
family by family. A new scenario stands last in its family, and a new family last of all: so the
others keep their language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType

from conversations.text import Language
from tests.flows.player import SPOKEN, Scenario
from tests.flows.scenarios import (
    after_sending,
    bad_input,
    buttons,
    changes,
    daily_work,
    desk_glance,
    desk_replies,
    desk_time,
    desk_together,
    desk_topics,
    desk_work,
    desks,
    drafts,
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
    ten_situations,
    typing,
    undo,
    workspace,
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
    undo,
    desk_replies,
    desk_glance,
    workspace,
    desk_together,
    ten_situations,
    daily_work,
)

IN_EACH_LANGUAGE: frozenset[Scenario] = frozenset(
    {
        changes.language_switched,
        changes.language_switched_at_the_summary,
        daily_work.doctor_between_two_patients,
        daily_work.nurse_between_two_visits,
        daily_work.psychologist_with_a_partner,
        daily_work.social_worker_with_a_negation,
        daily_work.teacher_at_the_break,
        daily_work.volunteer_on_the_tram,
        desk_glance.card_before_and_after_taking,
        desk_glance.card_in_the_other_language,
        desk_glance.figures_like_pages,
        desk_glance.found_by_words,
        desk_glance.one_line_in_the_morning,
        desks.bilingual_brussels,
        entrances.another_language_on_the_phone,
        entrances.emergency_before_a_language,
        entrances.no_language_known,
        undo.reply_held_back,
        undo.slip_in_a_menu,
        undo.text_changed_before_it_leaves,
        undo.two_at_once_and_a_withdrawal,
        *ten_situations.ALL,
    }
)
"""They are about languages, or made for people of each to read: written down in all of them."""


def _in_turn() -> Iterator[tuple[Scenario, tuple[Language, ...]]]:
    for first, family in enumerate(FAMILIES):
        scenarios = (
            value
            for name, value in vars(family).items()
            if not name.startswith("_") and getattr(value, "__module__", "") == family.__name__
        )
        for place, scenario in enumerate(scenarios, first):
            turn = SPOKEN[place % len(SPOKEN)]
            yield scenario, SPOKEN if scenario in IN_EACH_LANGUAGE else (turn,)


SCENARIOS: Mapping[Scenario, tuple[Language, ...]] = dict(_in_turn())
"""Every scenario, with the languages in which its transcript is written."""

DRAFTS: Mapping[Scenario, tuple[Language, ...]] = {drafts.whole_request_in_german: (Language.DE,)}
"""Those of a language that is a draft: played in it alone, where a network offers it."""
WRITTEN = {**SCENARIOS, **DRAFTS}
