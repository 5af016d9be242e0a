"""Between orientation and details: the mission is agreed on, the privacy notice accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationInfo, model_validator

from conversations.flows.decision import decide, wanted_mission
from conversations.flows.findings import Finding, Leaving
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.sections import Section
from conversations.forms.form import Form, Question, ask
from conversations.forms.kinds.choice import NO_BUTTON, label_of
from conversations.forms.kinds.kind import Kind, Offer, OwnKind, Read, Reading
from conversations.forms.options import Options
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _


class Agreed:
    """A mission found and a mission sent."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        return Rejection(NO_BUTTON)

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("the buttons of the result are not an answer's own")

    def shown(self, answer: Any, role: str | None) -> Msg:
        return label_of(answer.sent, role)


class Settled(OwnKind, BaseModel):
    """The mission that the facts lead to, the one that was named, and the one that is sent.

    It holds only for what it was agreed on: when an answer changes the mission found or named, the
    result is shown and agreed on again.
    """

    model_config = ConfigDict(frozen=True)

    kind: ClassVar[Kind] = Agreed()

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
        renewed=True,
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
