"""At an exit: the municipality that is typed tells the network where help is near.

A need that is not met is counted by its network too, as soon as that is known.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.chat.state import ChatState, Decision
from conversations.directory import Network
from conversations.flows.exits import page_of
from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds.place import UNKNOWN_PLACE
from conversations.forms.path import UNFIT, fitting
from conversations.protocol.effects import Count
from conversations.protocol.screen import Screen
from conversations.reading.place import Place
from conversations.reading.story import place_in
from conversations.reading.where import Where
from conversations.requests.counts import EXIT_IN
from conversations.screens.exit import exit_screen
from conversations.text import _

WORDS_OF_A_PLACE = 4
"""More words that name no place tell something else."""

PLACED = "placed"
"""Behind the name of an exit: that it has been counted for its network."""

SEVERAL_PLACES = _("Several places have this name. Type the postal code (four digits).")


def page(state: ChatState) -> Screen:
    """Show the exit that the path ends at."""
    leaving = state.path.leaving
    assert leaving is not None
    return exit_screen(leaving, state.directory, _networks(state), _where(state), state.languages)


def place_typed(state: ChatState, text: str) -> Decision | None:
    """Take the municipality that was typed at an exit; None where a text tells something else."""
    leaving = state.path.leaving
    if leaving is None or state.asked or state.overlay or page_of(leaving).sought is None:
        return None
    gazetteer = state.directory.gazetteer
    match gazetteer.find(text, state.language):
        case Place() as place:
            return _placed(state, place.where)
        case None:
            said = place_in(text, gazetteer, state.language)
            short = len(text.split()) <= WORDS_OF_A_PLACE
            unknown = Decision(state, notice=UNKNOWN_PLACE) if short else None
            return _placed(state, said) if said else unknown
        case places:
            near = {state.directory.networks_at(place, state.language) for place in places}
            if len(near) > 1 or not near.pop():
                return Decision(state, notice=SEVERAL_PLACES)
            return _placed(state, places[0].where)


def counting_network(decision: Decision) -> Decision:
    """Count the exit for its network, once for each draft; where ages decide, none is known."""
    state, leaving = decision.state, decision.state.path.leaving
    if leaving is None or state.draft.test:
        return decision
    mark, networks = f"{leaving.exit} {PLACED}", _networks(state)
    if len(networks) != 1 or mark in state.draft.exits:
        return decision
    counted = state.with_draft(exits=state.draft.exits | {mark})
    effects = (*decision.effects, Count(f"{EXIT_IN}{leaving.exit}", networks[0].id))
    return replace(decision, state=counted, effects=effects)


def _placed(state: ChatState, where: Where) -> Decision:
    return counting_network(Decision(state.with_draft(place=where)))


def _where(state: ChatState) -> Where | None:
    """Give the place that was typed here, else the one that was told before."""
    told = fitting(QUESTIONS["where"], state.draft.answers, {})
    return state.draft.place or (None if told is UNFIT else told)


def _networks(state: ChatState) -> tuple[Network, ...]:
    """Give the networks of the place, else the one of the link through which the person came."""
    where = _where(state)
    if where is None:
        return (state.network,) if state.network else ()
    place = state.directory.gazetteer.place(where.postal_code, where.municipality)
    return state.directory.networks_at(place, state.language) if place else ()
