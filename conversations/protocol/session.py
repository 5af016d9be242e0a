"""The session of a person: the draft with its answers by key, and the screen with buttons."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field, JsonValue, model_validator

from conversations.forms.stored import Stored
from conversations.identities import ChatId, PersonId
from conversations.languages.dangers import DangerKind
from conversations.protocol.workspace import Workspace
from conversations.reading.where import Where
from conversations.text import Language


class Live(Stored):
    """The message with buttons: its name for ever, the nonce of what it shows now.

    Its number is unknown until it has been pressed; deliveries find it by its key. One that gives
    `numbers` to call keeps its text when something is typed below it.
    """

    key: str
    nonce: str
    message_id: int | None = None
    numbers: bool = False


class Masked(Stored):
    """A free text in which something identifying was masked; the original is not kept.

    `named` is the text with its names and all else masked, until the person has said whose they
    are; empty if none was masked. `anew`, it takes the place of the answer that there is: its own
    message was edited, or it holds what stood there.
    """

    kind: Literal["masked"] = "masked"
    key: str
    value: JsonValue
    text: str
    named: str = ""
    anew: bool = False


class Unaddressed(Stored):
    """A text that was typed while nothing was asked, without what could identify a person.

    `named` is the same with its names, where one was masked; they stand in `text` and are a
    `professional`'s if the person said so.
    """

    kind: Literal["unaddressed"] = "unaddressed"
    text: str
    masked: bool = False
    named: str = ""
    professional: bool = False


class Suggested(Stored):
    """One or several answers that a typed text may have meant."""

    kind: Literal["suggested"] = "suggested"
    key: str
    values: tuple[JsonValue, ...]


class Understood(Stored):
    """What a text in a person's own words was understood to say, to be confirmed.

    `values` are answers by their keys, `text` the words without what could identify a person: it
    is kept whatever becomes of the values, empty where it is kept already; `named` are the words
    with their names, where one was masked, and they are `professional` if the person said so.
    `correcting` offers to take back one of the values; `refused` are the keys of those that were.
    """

    kind: Literal["understood"] = "understood"
    values: dict[str, JsonValue]
    text: str = ""
    masked: bool = False
    named: str = ""
    professional: bool = False
    correcting: bool = False
    refused: frozenset[str] = frozenset()


class Retyped(Stored):
    """A text was typed where there was an answer: it may be added to it, or take its place.

    `values` are the new answers by their keys, that of the question `key` among them; it holds the
    name of a professional if the person said so.
    """

    kind: Literal["retyped"] = "retyped"
    key: str
    values: dict[str, JsonValue]
    professional: bool = False


Held = Annotated[Understood | Retyped | Masked | Unaddressed, Field(discriminator="kind")]
"""What lies on the screen and holds words of the person: a page over it leaves it there."""


class Emergency(Stored):
    """The emergency page is open.

    `held` is the text that raised it, without what could identify a person, where it may answer the
    question; `masked` says that something was taken out, `named` is the text with its names where
    there were any. `about` is the request that it was written
    about, empty if none was named; None for an answer. `danger` is what its words speak of; `below`
    is what it lies on.
    """

    kind: Literal["emergency"] = "emergency"
    danger: DangerKind | None = None
    held: str | None = None
    masked: bool = False
    named: str = ""
    about: str | None = None
    below: Held | None = None


class Picking(Stored):
    """The options ticked so far in a question that takes several."""

    kind: Literal["picking"] = "picking"
    key: str
    picked: tuple[str, ...] = ()


class PageName(StrEnum):
    """The pages beside the questions; the values stand in stored drafts."""

    LANGUAGE = "language"
    HELP = "help"
    PRIVACY = "privacy"
    FORGET = "forget"
    REQUESTS = "requests"
    REQUEST = "request"
    WRITE = "write"
    WITHDRAW = "withdraw"
    CANCEL = "cancel"
    NOTHING = "nothing"
    PAUSED = "paused"
    RESUME = "resume"
    NOT_RIGHT = "not_right"
    EDIT = "edit"
    DETAILS = "details"
    SAME = "same"


class Page(Stored):
    """A page beside the questions: a menu, a help, a confirmation; `about` a request, a section.

    `below` is what it was opened from: the way back leads there.
    """

    kind: Literal["page"] = "page"
    name: PageName
    about: str = ""
    below: Annotated[Page | Held, Field(discriminator="kind")] | None = None


class Opened(Stored):
    """A question that was opened from a page, and the answers from before, if opening took some."""

    key: str
    page: Page
    answers: dict[str, JsonValue] | None = None


Overlay = Annotated[
    Emergency | Masked | Unaddressed | Suggested | Understood | Retyped | Picking | Page,
    Field(discriminator="kind"),
]


class Draft(Stored):
    """A request that has not been sent.

    `answers` holds every answer by its key, those off the path too; `focus` is a question that the
    person went back to, `opened` one that was opened from a page; `revived` names answers that came
    back on the path after a change; `before_change` allows one undo; `typed_ids` tells which
    message answered which question, `parts` what it gave of a text, as that is kept; `misses`
    counts misunderstandings in a row; `exits`, questions `seen`
    and `passed` are those counted already. It is `alarmed` if a text
    that raised the emergency page was kept as an answer; `dangers` are the kinds that texts spoke
    of. It is a `test` if the person only tries the bot; `noted` is what was kept just now and can
    be taken back, `taken` are the keys of answers that a text gave just now without being asked.
    `kept` are words that were part of an answer and not yet one, by the key of its
    question; `named` are the keys of answers in which names of professionals were kept. `place` is
    where somebody at an exit looks for help. A draft that `amends` a request that was sent asks
    only the questions `to_ask`.
    """

    flow_version: str
    started: datetime
    active: datetime
    network: str | None = None
    answers: dict[str, JsonValue] = Field(default_factory=dict)
    focus: str | None = None
    opened: Opened | None = None
    overlay: Overlay | None = None
    dormant: frozenset[str] = frozenset()
    revived: frozenset[str] = frozenset()
    before_change: dict[str, JsonValue] | None = None
    typed_ids: dict[int, str] = Field(default_factory=dict)
    parts: dict[int, str] = Field(default_factory=dict)
    amends: str | None = None
    to_ask: tuple[str, ...] = ()
    misses: int = 0
    exits: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    reminded: bool = False
    alarmed: bool = False
    dangers: frozenset[DangerKind] = frozenset()
    test: bool = False
    noted: str | None = None
    taken: tuple[str, ...] = ()
    kept: dict[str, str] = Field(default_factory=dict)
    named: frozenset[str] = frozenset()
    place: Where | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_an_older_version(cls, stored: Any) -> Any:
        """Read an overlay by its older name; a page there is no more shows the question below."""
        if not isinstance(stored, dict):
            return stored
        return {**stored, "overlay": _known(stored.get("overlay", stored.get("aside")))}


def _known(overlay: Any) -> Any:
    """Leave out a page that there is no more, on the screen or below it."""
    match overlay:
        case {"kind": "page", "name": name} if name not in list(PageName):
            return _known(overlay.get("below"))
        case {"kind": "page", "below": below}:
            return {**overlay, "below": _known(below)}
        case _:
            return overlay


class Profile(Stored):
    """Contact data that the requester agreed to have kept for the next request."""

    answers: dict[str, JsonValue]


class Session(Stored):
    """Everything held about one person in a private chat, beside the requests sent.

    `waiting` is the draft that was begun before questions of the coordination were opened. Someone
    `unreminded` asked not to be reminded of drafts. A coordinator has a `workspace` beside it all.
    """

    person: PersonId
    chat: ChatId
    language: Language | None = None
    draft: Draft | None = None
    waiting: Draft | None = None
    live: Live | None = None
    profile: Profile | None = None
    unreminded: bool = False
    workspace: Workspace | None = None
