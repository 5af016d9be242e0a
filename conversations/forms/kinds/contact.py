"""How to be reached: here, or a typed e-mail address or phone number."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading
from conversations.reading.contact import Contact, ContactKind, read_contact, shown
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, verbatim

HERE = _("Here, on Telegram")
ON_TELEGRAM = _("on Telegram")


class Reachable:
    """A way to be reached."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return (Offer(ContactKind.TELEGRAM.value, HERE),)

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        contact = read_contact(text)
        if isinstance(contact, Rejection):
            return contact
        return Answered({question.key: contact.model_dump(mode="json")})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return Contact(kind=ContactKind(code)).model_dump(mode="json")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Contact)
        return ON_TELEGRAM if answer.kind is ContactKind.TELEGRAM else verbatim(shown(answer))
