"""How to be reached: here, or by typed addresses and numbers, each with what is said about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading, Unsure
from conversations.reading.contact import Guess, read_contact
from conversations.reading.means import Contact, ContactKind, Means, by, shown
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, verbatim

HERE = _("Here, on Telegram")
ON_TELEGRAM = _("on Telegram")
REMARKED = _("{means} (“{remark}”)")
OR = _("{first} or {second}")
BESIDES = _("{means} · “{words}”")


class Reachable:
    """The ways to be reached."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return (Offer(ContactKind.TELEGRAM.value, HERE),)

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        match read_contact(text, reading.kept):
            case Rejection() as rejection:
                return rejection
            case Guess(contacts, advice):
                return Unsure(tuple(one.model_dump(mode="json") for one in contacts), advice)
            case contact:
                return Answered({question.key: contact.model_dump(mode="json")})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        contact = by(ContactKind(code)).model_copy(update={"words": reading.kept})
        return contact.model_dump(mode="json")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Contact)
        means = one_after_the_other(answer.means)
        return BESIDES(means=means, words=answer.words) if answer.words else means


def means_shown(means: Means) -> Msg:
    """Say one means, with what was said about it in quotes."""
    said = ON_TELEGRAM if means.kind is ContactKind.TELEGRAM else verbatim(shown(means))
    return REMARKED(means=said, remark=means.remark) if means.remark else said


def one_after_the_other(means: Sequence[Means]) -> Msg:
    """Say means in one line, the preferred one first; there is at least one."""
    line, *others = map(means_shown, means)
    for one in others:
        line = OR(first=line, second=one)
    return line
