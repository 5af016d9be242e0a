"""Text with entities: counted as Telegram counts, read and written without loss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.formatting import Formatted, length, with_spontaneous
from bot.sandbox.markup import parse

_TAGS = ("b", "i", "u", "s", "code", "tg-spoiler", "blockquote", "blockquote expandable")
_WORDS = st.text("aé😀 &<>\u200f'\"", min_size=1, max_size=6)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tagged = st.tuples(st.sampled_from(_TAGS), inner).map(
        lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0].split()[0]}>"
    )
    return st.lists(tagged | inner, min_size=1, max_size=3).map("".join)


HTML = st.recursive(_WORDS.map(_escape), _wrapped, max_leaves=6)


@given(HTML)
def test_what_was_read_can_be_written_and_read_again(html: str) -> None:
    """Writing the formatting back as HTML and reading that gives the same text and entities."""
    once = parse(html)
    assert parse(once.html) == once


@given(HTML)
def test_every_entity_lies_within_the_text(html: str) -> None:
    """Offsets and lengths count UTF-16 units and never leave the trimmed text."""
    formatted = parse(html)
    assert formatted.text == formatted.text.strip()
    for entity in formatted.entities:
        assert entity["offset"] >= 0
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= length(formatted.text)


def test_offsets_count_utf16_units() -> None:
    """An emoji counts for two, as on Telegram."""
    assert parse("😀 <b>gras</b>").entities == [{"type": "bold", "offset": 3, "length": 4}]


def test_links_and_code_keep_what_belongs_to_them() -> None:
    """An address and a language survive; a link without an address is only text."""
    link = '<a href="https://example.org/?a=1&amp;b=2">là</a>'
    html = f'{link} <pre><code class="language-py">x</code></pre>'
    formatted = parse(html)
    assert formatted.entities == [
        {"type": "text_link", "offset": 0, "length": 2, "url": "https://example.org/?a=1&b=2"},
        {"type": "pre", "offset": 3, "length": 1, "language": "py"},
    ]
    assert formatted.html == html
    assert parse("<a>rien</a>") == Formatted("rien")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("/start x", ["bot_command"]),
        ("</b> et 1/2 et https://example.org/a/b.", ["url"]),
        ("écrire à lea@example.org ou @lea_exemple", ["email", "mention"]),
        ("rien du tout", []),
    ],
)
def test_telegram_finds_some_entities_by_itself(text: str, kinds: list[str]) -> None:
    """Commands, addresses and mentions are found where they are, and nowhere else."""
    entities = with_spontaneous(Formatted(text)).entities
    assert [entity["type"] for entity in entities] == kinds


def test_nothing_is_found_inside_code() -> None:
    """A command in code stays code."""
    kinds = [e["type"] for e in with_spontaneous(parse("<code>/start</code>")).entities]
    assert kinds == ["code"]
