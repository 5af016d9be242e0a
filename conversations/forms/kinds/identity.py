"""Who asks: one message may say all about it, and how to be reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading
from conversations.reading.identity import LONGEST_PART, is_unknown, without
from conversations.reading.introduction import (
    NO_WORD,
    TOO_LONG,
    Introduction,
    contact_apart,
    kind_of_work,
    read_introduction,
)
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, verbatim

PARTS = ("name", "function", "organisation")
WORKS_THERE = "partner"
"""The role whose own municipality and kind of organisation are those of the mission."""

PREMISES = "premises"
"""A meeting place: where the partner works."""

UNCERTAIN = "practice"
"""The kind of place that is none of an organisation's."""


NAME_MISSING = _("That is noted. What is your name?")
"""To somebody who told everything else: the same question alone would look unheard."""

NOT_KNOWN = {
    "function": _("A word is enough: “nurse”, “volunteer”, “teacher”."),
    "organisation": _(
        "The name of where you work or help is enough, even without its exact form. If there is "
        "none, type “none”."
    ),
    "name": NO_WORD,
}
"""To somebody who does not know what to answer, by question."""


class Identity:
    """Professional contact data of the requester; the guard for patients does not apply to it.

    The first question takes all that one message says, in any order; the others their own part.
    """

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        if question.key != PARTS[0]:
            return _one_part(question, text, reading)
        known = reading.known
        said = read_introduction(
            text,
            reading.gazetteer,
            reading.language,
            placed=reading.role == WORKS_THERE,
            function_known=PARTS[1] in known and PARTS[0] not in known,
        )
        if isinstance(said, Rejection):
            return said
        named = said.name or PARTS[0] in known
        advice = said.fault.advice if said.fault else None if named else NAME_MISSING
        return Answered(_values(said, known), said.left, advice)

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("an identity has no button")

    def shown(self, answer: Any, role: str | None) -> Msg:
        return verbatim(str(answer))


def _one_part(question: Question, text: str, reading: Reading) -> Read:
    if is_unknown(text):
        return Rejection(NOT_KNOWN[question.key])
    pieces, contact = contact_apart(text)
    part = ", ".join(without(pieces))
    if len(part) > LONGEST_PART:
        return Rejection(TOO_LONG(most=LONGEST_PART))
    reached = {"contact": contact.model_dump(mode="json")} if contact else {}
    own = {question.key: part} if part else {}
    kind = kind_of_work("", part) if reading.role == WORKS_THERE else None
    told = {_kind_key(reading.known): kind} if kind and kind != UNCERTAIN else {}
    return Answered({**told, **own, **reached}) if own or reached else Rejection(NO_WORD)


def meets_there(answers: Mapping[str, Any]) -> bool:
    """Say whether a meeting would be held where the partner works: its kind is the place's."""
    return PREMISES in {answers.get("meeting_place"), answers.get("other_meeting_place")}


def _kind_key(known: Mapping[str, JsonValue]) -> str:
    return "place_kind" if meets_there(known) else "organisation_kind"


def _values(said: Introduction, known: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    parts: dict[str, JsonValue] = {
        key: value
        for key, value in zip(PARTS, (said.name, said.function, said.organisation), strict=True)
        if value
    }
    if said.contact:
        parts["contact"] = said.contact.model_dump(mode="json")
    if said.where:
        parts["where"] = said.where.model_dump(mode="json")
    if said.kind and said.kind != UNCERTAIN:
        parts[_kind_key(known)] = said.kind
    return parts
