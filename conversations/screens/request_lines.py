"""What a request is about, for whoever has to choose between several: more than a reference."""

from __future__ import annotations

from conversations.flows.facts import in_one_line
from conversations.protocol.screen import Button
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.result import name_of
from conversations.screens.trial_mark import marked
from conversations.text import Msg, Names, _, named, shortened, verbatim
from conversations.text.wording import said_to

OWN_STATES = {State.NEW: _("Sent"), State.WAITING: _("Waiting for your answer")}
"""What is new to the coordination was sent by its requester."""
LONGEST_PLACE = 20
"""Characters of a place on a button, which has a reference too."""


def about_line(request: Request, *, own: bool = True) -> Msg:
    """Say which request it is: its mission, where, when it was sent, and where it stands.

    That is said to its requester, or else to the coordination, whose `own` it is not.
    """
    place, state = place_of(request), request.state
    said = in_one_line(
        [
            verbatim(request.reference),
            name_of(request.mission),
            *((place,) if place else ()),
            verbatim(f"{request.submitted_at:%d/%m}"),
            state_said(state) if own else said_to(None, state.label) or verbatim(state),
        ]
    )
    assert said is not None
    return marked(request, said)


def state_said(state: State) -> Msg:
    """Say where a request stands to whoever sent it."""
    return OWN_STATES.get(state) or said_to(None, state.label) or verbatim(state)


def about_button(request: Request, code: str) -> Button:
    """Give a button that chooses a request by its reference and its place."""
    place = place_of(request)
    label = in_one_line([verbatim(request.reference), *((place,) if place else ())])
    assert label is not None
    return Button(label, code)


def place_of(request: Request) -> Msg | None:
    """Say shortly where a request is about; None where no place was given."""
    shown = next((fact.shown for fact in request.facts if fact.key == "where"), None)
    if not shown:
        return None
    return named(Names(tuple((one, shortened(said, LONGEST_PLACE)) for one, said in shown.items())))
