"""Between orientation and details: the mission is agreed on, the privacy notice accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationInfo, model_validator

from conversations.flows.decision import decide, wanted_mission
from conversations.flows.findings import Finding, Leaving
from conversations.flows.orientation import Orientation
from conversations.form import Form, Section, ask
from conversations.missions import Mission
from conversations.options import Options
from conversations.text import _


class Settled(BaseModel):
    """The mission that the facts lead to, the one that was named, and the one that is sent.

    It holds only for what it was agreed on: when an answer changes the mission found or named, the
    result is shown and agreed on again.
    """

    model_config = ConfigDict(frozen=True)

    computed: Mission
    wanted: Mission | None
    sent: Mission

    @model_validator(mode="after")
    def _still_holds(self, info: ValidationInfo) -> Settled:
        if info.context is not None:
            facts = Orientation.model_validate(info.context)
            if (found_in(info.context).mission, wanted_mission(facts)) != (
                self.computed,
                self.wanted,
            ):
                raise ValueError("agreed on for other facts")
        return self


class Notice(Options):
    """The privacy notice can be accepted; whoever doesn't leaves without a trace."""

    ACCEPTED = "accepted", _("I have read this, go on"), _("yes, ok, agreed, I accept, go on")


class Settlement(Form, after=(Orientation,)):
    """What the person agrees to before the first detail is asked."""

    result: Settled = ask(
        _("Is this what you are looking for?"),
        short=_("Mission"),
        section=Section.MISSION,
    )
    notice: Notice = ask(
        _("Before your details"),
        short=_("Privacy notice"),
        section=Section.REQUESTER,
    )


def found_in(answers: Mapping[str, Any]) -> Finding:
    """Decide on the answers of a path that does not lead to an exit.

    Raises:
        ValueError: the path leads to an exit.
    """
    decided = decide(Orientation.model_validate(answers))
    if isinstance(decided, Leaving):
        raise ValueError("these answers lead to an exit")  # noqa: TRY004  a value, not a type
    return decided
