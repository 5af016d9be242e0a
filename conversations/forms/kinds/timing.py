"""When: three buttons, or a date or a period in the person's words."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Identifying, Offer, Read, Reading
from conversations.reading.dates import Timing, TimingKind, read_timing, timing_of
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import mask, with_names
from conversations.text import Msg, _, verbatim

LABELS = {
    TimingKind.ASAP: _("As soon as possible"),
    TimingKind.TWO_WEEKS: _("Within two weeks"),
    TimingKind.MONTH: _("Within a month"),
}


class When:
    """A moment."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return tuple(Offer(kind.value, label) for kind, label in LABELS.items())

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        today = reading.today
        timing = read_timing(text, today)
        if isinstance(timing, Rejection):
            return timing
        words = timing.words or ""
        found = mask(words, today)
        if found.found:
            masked = timing.model_copy(update={"words": found.text})
            named = with_names(words, found, today)
            return Identifying(masked.model_dump(mode="json"), found.text, named)
        return Answered({question.key: timing.model_dump(mode="json")})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return timing_of(TimingKind(code), reading.today).model_dump(mode="json")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Timing)
        dates = _dates(answer)
        if answer.words and dates:
            return _("{dates} (“{words}”)")(dates=dates, words=answer.words)
        return dates or verbatim(answer.words or "")


def _dates(timing: Timing) -> Msg | None:
    label = LABELS.get(timing.kind)
    if label and timing.until:
        return _("{label}, by {date}")(label=label, date=timing.until)
    if label:
        return label
    if timing.on and timing.until and timing.on != timing.until:
        return _("from {first} to {last}")(first=timing.on, last=timing.until)
    if timing.on and not timing.until:
        return _("from {first}")(first=timing.on)
    if timing.until and not timing.on:
        return _("by {last}")(last=timing.until)
    return _("on {day}")(day=timing.on) if timing.on else None
