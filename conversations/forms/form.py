"""A form is a class and a question is a field; the class knows its questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Union, get_args, get_origin

from annotated_types import MaxLen
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, TypeAdapter

from conversations.forms.conditions import ALWAYS, Condition
from conversations.forms.options import Options, Skip
from conversations.text import Msg
from conversations.text.wording import Words, said_to


class Section(Enum):
    """The base of a field's sections: which part of the conversation each is in, and its name."""

    def __init__(self, part: int, title: Msg) -> None:
        self.part = part
        self.title = title


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its words, when it is asked, and which answers it accepts."""

    text: Words
    short: Words
    section: Section
    hint: Words | None = None
    help: Words | None = None
    only_if: Condition = ALWAYS
    optional: bool = False
    own: bool = False
    renewed: bool = False
    silent: bool = False
    reopens: Mapping[str, str] = field(default_factory=dict)
    in_words: Mapping[str, str] = field(default_factory=dict)
    key: str = ""
    answer: type = str
    several: bool = False
    longest: int = 0
    adapter: TypeAdapter[Any] = field(default_factory=lambda: TypeAdapter(Any))

    def accepts(self, value: JsonValue, path: Mapping[str, Any] | None = None) -> Any:
        """Give the typed answer for a stored or a new value.

        Args:
            value: what is stored.
            path: the answers before it, for the rare answer that holds only with those.

        Raises:
            pydantic.ValidationError: the value does not answer this question.
        """
        return self.adapter.validate_python(value, context=path)

    def name(self, role: str | None) -> Msg:
        """Name the question in the summary and on the card."""
        name = said_to(role, self.short)
        assert name is not None
        return name

    def options(self, role: str | None) -> tuple[Options, ...]:
        """Give the options offered to this role; none where the answer is typed."""
        if not issubclass(self.answer, Options):
            return ()
        return self.answer.offered_to(role)


def ask(  # noqa: PLR0913  a question has this many aspects, all named
    text: Words,
    *,
    short: Words,
    section: Section,
    hint: Words | None = None,
    help: Words | None = None,  # noqa: A002  the word on the button
    only_if: Condition = ALWAYS,
    optional: bool = False,
    own: bool = False,
    renewed: bool = False,
    silent: bool = False,
    reopens: Mapping[str, str] | None = None,
    in_words: Mapping[str, str] | None = None,
    **rules: Any,
) -> Any:
    """Declare a field of a form as a question.

    Args:
        text: the question, at most 90 characters in each language.
        short: its name in the summary and on the card.
        section: where it stands in both.
        hint: one line of context, at most 140 characters.
        help: a longer explanation, shown behind the help button.
        only_if: the earlier answers that make it worth asking.
        optional: not asked on the way; offered behind "add details".
        own: about the requester himself or herself: the guard of identities does not apply.
        renewed: asked anew when its answer comes back after a change.
        silent: never asked nor offered; it is said with another answer, or was asked once.
        reopens: options that are no answer but a way back: the question that each one opens again.
        in_words: options that are said in words: the question that takes the words of each one.
        rules: constraints of pydantic's `Field`, checked each time the path is computed.
    """
    sure = only_if is ALWAYS and not (optional or silent)
    info = Field(**rules) if sure else Field(default=None, **rules)
    said, asked = (text, short, section, hint, help), (only_if, optional, own, renewed, silent)
    info.metadata.append(Question(*said, *asked, reopens or {}, in_words or {}))
    return info


class Form(BaseModel):
    """Questions in the order in which they are asked; a complete form is an instance.

    A subclass names the forms that come before it, `class Details(Form, after=(Orientation,))`:
    a condition may read those and the earlier questions of its own form, nothing else.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    questions: ClassVar[tuple[Question, ...]] = ()

    def __init_subclass__(cls, *, after: tuple[type[Form], ...] = (), **_kw: Any) -> None:
        """Accept `after`; the fields are not known yet, the hook below reads them."""

    @classmethod
    def __pydantic_init_subclass__(cls, *, after: tuple[type[Form], ...] = (), **_kw: Any) -> None:
        """Read the questions off the fields.

        Raises:
            TypeError: a condition reads a question that is not asked earlier.
        """
        known = {question.key for form in after for question in form.questions}
        questions = []
        for key, info in cls.model_fields.items():
            question = _question(key, info.annotation, info.metadata)
            if unknown := question.only_if.keys - known:
                raise TypeError(f"{cls.__name__}.{key} depends on {sorted(unknown)}, not asked yet")
            known.add(key)
            questions.append(question)
        cls.questions = tuple(questions)


def _question(key: str, annotation: Any, metadata: list[Any]) -> Question:
    declared = next(item for item in metadata if isinstance(item, Question))
    rules = [item for item in metadata if item is not declared]
    answer, several = _answer_of(annotation)
    accepted: Any = tuple[answer, ...] if several else answer  # type: ignore[valid-type]
    accepted = Annotated[accepted, *rules] if rules else accepted
    accepted = Annotated[accepted, BeforeValidator(_as_several)] if several else accepted
    if declared.optional:
        skippable: Any = Union[Skip, accepted]  # noqa: UP007  a type made at run time
        accepted = Annotated[skippable, Field(union_mode="left_to_right")]
    adapter = TypeAdapter(accepted)
    longest = next((rule.max_length for rule in rules if isinstance(rule, MaxLen)), 0)
    return replace(
        declared, key=key, answer=answer, several=several, longest=longest, adapter=adapter
    )


def _as_several(value: Any) -> Any:
    """Read the one option that was stored when a question took no more."""
    return [value] if isinstance(value, str) else value


def _answer_of(annotation: Any) -> tuple[type, bool]:
    """Tell the type of an answer from a field's annotation, and whether there may be several."""
    if get_origin(annotation) in {Union, UnionType}:
        (annotation,) = (kind for kind in get_args(annotation) if kind not in {NoneType, Skip})
    if get_origin(annotation) is tuple:
        return get_args(annotation)[0], True
    return annotation, False
