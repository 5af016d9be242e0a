"""The Bot API's HTML, read as strictly as its documentation asks.

Telegram itself forgives a lone `&`; the sandbox does not, so that text which nobody escaped is
found here and not in a name with an ampersand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from bot.sandbox.formatting import Entity, Formatted, length
from bot.sandbox.refusals import RefusedError, bad_request

_TOKEN = re.compile(r"<(?P<tag>[^<>]*)>|(?P<stray><)|&(?P<code>#?\w+;)?")
_TAG = re.compile(r"(?P<close>/)?(?P<name>[A-Za-z0-9-]+)(?P<rest>(?:\s[^<>]*)?)")
_ATTRIBUTE = re.compile(r"\s+([A-Za-z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_NAMED = {"lt;", "gt;", "amp;", "quot;"}
_KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("span", "tg-spoiler"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@dataclass
class _Open:
    name: str
    entity: Entity
    rank: int
    nested_language: bool = False


@dataclass
class _Reader:
    source: str
    text: str = ""
    at: int = 0
    opened: list[_Open] = field(default_factory=list)
    closed: list[tuple[int, Entity]] = field(default_factory=list)
    count: int = 0

    def read(self) -> Formatted:
        for match in _TOKEN.finditer(self.source):
            self.text += self.source[self.at : match.start()]
            self.at = match.end()
            self._token(match)
        self.text += self.source[self.at :]
        if self.opened:
            name = self.opened[-1].name
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')
        return Formatted(self.text, [entity for _, entity in sorted(self.closed, key=_by_rank)])

    def _token(self, match: re.Match[str]) -> None:
        where = len(self.source[: match.start()].encode())
        if match["stray"]:
            raise _unparsable(f"Unclosed start tag at byte offset {where}")
        if match["tag"] is None:
            self.text += _character(match["code"], where)
            return
        tag = _TAG.fullmatch(match["tag"].rstrip("/ "))
        if tag is None:
            raise _unparsable(f'Unsupported start tag "{match["tag"]}" at byte offset {where}')
        if tag["close"]:
            self._close(tag["name"].lower(), where)
        else:
            self._open(tag["name"].lower(), _attributes(tag["rest"]), where)

    def _open(self, name: str, attributes: dict[str, str], where: int) -> None:
        kind = _KINDS.get(name)
        if kind is None or (name == "span" and attributes.get("class") != "tg-spoiler"):
            raise _unparsable(f'Unsupported start tag "{name}" at byte offset {where}')
        entity: Entity = {"type": kind, "offset": length(self.text)}
        opened = _Open(name, entity, self.count)
        if kind == "text_link":
            entity["url"] = attributes.get("href", "")
        elif kind == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        elif kind == "code" and self.opened and self.opened[-1].name == "pre":
            language = attributes.get("class", "").removeprefix("language-")
            opened.nested_language = bool(language)
            if language:
                self.opened[-1].entity["language"] = language
        self.opened.append(opened)
        self.count += 1

    def _close(self, name: str, where: int) -> None:
        if not self.opened:
            raise _unparsable(f"Unexpected end tag at byte offset {where}")
        opened = self.opened.pop()
        if opened.name != name:
            raise _unparsable(
                f"Unmatched end tag at byte offset {where},"
                f' expected "</{opened.name}>", found "</{name}>"'
            )
        opened.entity["length"] = length(self.text) - opened.entity["offset"]
        empty_link = opened.entity["type"] == "text_link" and not opened.entity["url"]
        if opened.entity["length"] and not empty_link and not opened.nested_language:
            self.closed.append((opened.rank, opened.entity))


def parse(source: str) -> Formatted:
    """Turn the Bot API's HTML into text and entities.

    Raises `RefusedError` ("can't parse entities") on unknown, unclosed or crossed tags and on `<`
    or `&` that were not escaped.
    """
    return trimmed(_Reader(source).read())


def trimmed(formatted: Formatted) -> Formatted:
    """Drop white space at both ends, as Telegram does, and shift the entities."""
    text = formatted.text.strip()
    lead = length(formatted.text) - length(formatted.text.lstrip())
    end, entities = length(text), []
    for entity in formatted.entities:
        start = min(max(entity["offset"] - lead, 0), end)
        stop = min(max(entity["offset"] + entity["length"] - lead, 0), end)
        if stop > start:
            entities.append(entity | {"offset": start, "length": stop - start})
    return Formatted(text, entities)


def _by_rank(closed: tuple[int, Entity]) -> int:
    return closed[0]


def _character(code: str | None, where: int) -> str:
    if code and (code in _NAMED or re.fullmatch(r"#(\d+|x[0-9A-Fa-f]+);", code)):
        return unescape(f"&{code}")
    raise _unparsable(f"Unsupported character reference at byte offset {where}")


def _attributes(rest: str) -> dict[str, str]:
    return {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(rest)
    }


def _unparsable(reason: str) -> RefusedError:
    return bad_request(f"can't parse entities: {reason}")
