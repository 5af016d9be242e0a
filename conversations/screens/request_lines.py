"""What a request is about, for whoever has to choose between several: more than a reference."""

from __future__ import annotations

from conversations.flows.facts import in_one_line
from conversations.protocol.screen import Button
from conversations.requests.request import Request
from conversations.screens.result import name_of
from conversations.screens.trial_mark import marked
from conversations.text import Msg, Names, named, shortened, verbatim
from conversations.text.wording import said_to

LONGEST_PLACE = 20
"""Characters of a place on a button, which has a reference too."""


def about_line(request: Request) -> Msg:
    """Say which request it is: its mission, where, when it was sent, and where it stands."""
    place = place_of(request)
    said = in_one_line(
        [
            verbatim(request.reference),
            name_of(request.mission),
            *((place,) if place else ()),
            verbatim(f"{request.submitted_at:%d/%m}"),
            said_to(None, request.state.label) or verbatim(request.state),
        ]
    )
    assert said is not None
    return marked(request, said)


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
