"""The order of the forms: what people know comes first, what they said already is not asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from conversations.flows.decision import decide
from conversations.flows.details import DETAILS
from conversations.flows.findings import Finding
from conversations.flows.need_and_wishes import Description, Offered, Wishes
from conversations.flows.orientation import Orientation
from conversations.flows.place_and_public import PlaceAndPublic
from conversations.flows.requester import Requester
from conversations.flows.settlement import Settlement
from conversations.forms.form import Form

FLOW_VERSION = "1"
"""Changes when a draft begun earlier may not fit any more; see `journey.reconcile`."""

ALL_FORMS: tuple[type[Form], ...] = (
    Orientation,
    Settlement,
    *DETAILS.values(),
    PlaceAndPublic,
    Description,
    Wishes,
    Offered,
    Requester,
)
"""The order in which answers are read, in the summary and on the card."""


def forms(answers: Mapping[str, Any]) -> Iterator[type[Form]]:
    """Give the forms one by one; the next one is chosen by the answers in hand at that moment."""
    yield Orientation
    if not isinstance(decide(Orientation.model_validate(answers)), Finding):
        return
    yield Settlement
    yield Requester
    yield Description
    yield DETAILS[answers["result"].sent]
    yield PlaceAndPublic
    yield Wishes
    yield Offered
