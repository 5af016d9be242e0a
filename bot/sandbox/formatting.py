"""Text with entities as Telegram counts them: in UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any

Entity = dict[str, Any]

_SPONTANEOUS = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])"),
    "email": re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"),
    "mention": re.compile(r"(?<![\w@])@[A-Za-z]\w{2,31}"),
    "url": re.compile(r"\bhttps?://[^\s<>]+[^\s<>.,;:!?)]"),
}
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@dataclass(frozen=True)
class Formatted:
    """A text and its entities, in the order in which they open."""

    text: str = ""
    entities: list[Entity] = field(default_factory=list)

    @property
    def html(self) -> str:
        """Write the text with its formatting as the Bot API's HTML."""
        marks = sorted(_marks(self.entities))
        units = self.text.encode("utf-16-le")
        parts, done = [], 0
        for offset, _, tag in marks:
            parts += [_escaped(units[2 * done : 2 * offset]), tag]
            done = offset
        return "".join([*parts, _escaped(units[2 * done :])])


def length(text: str) -> int:
    """Count the UTF-16 units of a text, as Telegram does."""
    return len(text.encode("utf-16-le")) // 2


def with_spontaneous(formatted: Formatted) -> Formatted:
    """Add the entities that Telegram finds by itself: commands, mentions, addresses."""
    found: list[Entity] = []
    for kind, pattern in _SPONTANEOUS.items():
        for match in pattern.finditer(formatted.text):
            entity = {
                "type": kind,
                "offset": length(formatted.text[: match.start()]),
                "length": length(match.group()),
            }
            if not _overlaps(entity, [*formatted.entities, *found]):
                found.append(entity)
    merged = [*formatted.entities, *found]
    return Formatted(formatted.text, sorted(merged, key=lambda e: (e["offset"], -e["length"])))


def _overlaps(entity: Entity, others: list[Entity]) -> bool:
    exclusive = {"code", "pre", "text_link", *_SPONTANEOUS}
    return any(
        entity["offset"] < other["offset"] + other["length"]
        and other["offset"] < entity["offset"] + entity["length"]
        for other in others
        if other["type"] in exclusive
    )


def _marks(entities: list[Entity]) -> Iterator[tuple[int, tuple[int, int], str]]:
    """Yield tags; at one place inner ones close first, then outer ones open first."""
    for rank, entity in enumerate(entities):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        opening, closing = _tags(entity)
        if opening:
            yield start, (1, rank), opening
            yield end, (0, -rank), closing


def _tags(entity: Entity) -> tuple[str, str]:
    match entity["type"]:
        case "text_link":
            return f'<a href="{escape(entity["url"])}">', "</a>"
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "pre" if "language" in entity:
            language = escape(entity["language"])
            return f'<pre><code class="language-{language}">', "</code></pre>"
        case kind if tag := _TAGS.get(kind):
            return f"<{tag}>", f"</{tag}>"
        case _:
            return "", ""


def _escaped(units: bytes) -> str:
    return escape(units.decode("utf-16-le"), quote=False)
