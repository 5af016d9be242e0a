"""People who fill in a form: what each of them does when a question arrives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]
Update = dict[str, Any]

NAMES = ("Camille", "Jonas", "Samira", "Femke", "Louis")


@dataclass
class Person:
    """One filling in: a new person each time, as a new number on Telegram."""

    number: int
    steps: Iterator[str]
    waits: bool = False
    since: float = 0.0

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.number, "type": "private", "first_name": NAMES[self.number % 5]}

    @property
    def user(self) -> dict[str, Any]:
        name = NAMES[self.number % 5]
        return {"id": self.number, "is_bot": False, "first_name": name, "language_code": "fr"}


@dataclass
class Script:
    """The steps of a form: words that are typed, or the code of a button that is pressed.

    A step that begins with `@` is a button; the first one whose data holds the rest is pressed.
    """

    steps: tuple[str, ...]
    numbers: Iterator[int]
    people: dict[int, Person] = field(default_factory=dict)

    def newcomer(self) -> Person:
        person = Person(next(self.numbers), iter(self.steps))
        self.people[person.number] = person
        return person

    def act(self, person: Person, question: Message | None) -> Update | None:
        """Give what a person does next; None at the end of the form."""
        step = next(person.steps, None)
        if step is None:
            return None
        if not step.startswith("@"):
            return self._typed(person, step)
        assert question is not None
        data = button_in(question, step[1:])
        if data is None:
            raise LookupError(f"no button {step} in: {str(question.get('text'))[:120]}")
        return {
            "callback_query": {
                "id": str(person.number),
                "from": person.user,
                "chat_instance": "1",
                "data": data,
                "message": {**question, "chat": person.chat},
            }
        }

    def _typed(self, person: Person, text: str) -> Update:
        message: Message = {"date": 0, "chat": person.chat, "from": person.user, "text": text}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        return {"message": message}


def button_in(question: Message, code: str) -> str | None:
    """Give the data of the first button that holds a code."""
    rows = question.get("reply_markup", {}).get("inline_keyboard", [])
    return next(
        (
            one["callback_data"]
            for row in rows
            for one in row
            if "callback_data" in one and code in one["callback_data"]
        ),
        None,
    )


Starts = Callable[[], Person]
