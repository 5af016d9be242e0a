"""Words of a language stand in its pack and its catalogue, and nowhere else in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po

from conversations.languages.dangers import Weights
from conversations.languages.packs import PACKS
from conversations.languages.words import words
from conversations.text.cleaning import unaccented

ROOT = Path(__file__).parents[1]
MARKS = {"_", "n_", "p_", "by_role"}
"""What stands in them is looked up in the catalogues."""
SHORTEST = 2
"""Letters: one alone is a sign in an expression, or the "d" of "d'Harcourt"."""

ENGLISH = words("""
    able admin administration case charset course counsel during europe front import journal lies
    null pre qualifier relative sans utf white
""")
"""Words of a language too that are English or technical here, and no name in the code."""
NAMES = words("discord facebook instagram snap snapchat sms sos soutien tik tiktok whatsapp")
"""What is called the same in each language, the name of the product included."""
OTHERWISE = {
    "bot/chart.py": words("mm pro"),
    "bot/networks/examples.py": words("net"),
    "bot/networks/hours.py": words("di jeudi mardi"),
    "bot/poster.py": words("oe"),
    "bot/storage/postgresql.py": words("ca prefer"),
    "conversations/reading/emails.py": words("eu lu net vlaanderen"),
    "conversations/reading/foreign.py": words("ben di eu un ve yo"),
    "conversations/reading/moments/figures.py": words("mm"),
    "conversations/reading/phones.py": words("lu"),
    "conversations/reading/postal_codes.py": words("ch lu"),
    "conversations/reading/spelling.py": words("ae ch ck ij ph th"),
    "conversations/safety/guard/accounts.py": words("eu net"),
    "conversations/safety/guard/announced_names.py": words("dt"),
    "conversations/safety/guard/common_words.py": words("ck en ma van"),
    "conversations/safety/guard/name_extent.py": words("dt"),
    "conversations/safety/guard/placed_names.py": words("ns"),
    "conversations/text/cleaning.py": words("ae oe"),
}
"""By file, letters that look like a word: endings of addresses and of old names, countries, sounds,
ligatures, words of languages that the bot has not, and the example of a message of a command."""

_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"\\[a-zA-Z]|\(\?P[<=]\w+|\[[^\]]*\]|[{<][^{}<>]*[}>]")
"""What is no word in an expression or a text: classes, names of groups, placeholders, tags."""


def _words_in(text: str) -> set[str]:
    found = _WORD.findall(_SIGNS.sub(" ", text))
    return {word for one in found if len(word := unaccented(one)) >= SHORTEST}


def _given(described: Any) -> Iterator[str]:
    """Give the texts of a part of a pack; a mapping is by meanings, but for numbers in words.

    Beginnings of words that were counted in a corpus are no words.
    """
    if isinstance(described, str):
        yield described
    elif isinstance(described, Weights):
        return
    elif is_dataclass(described):
        for field in fields(described):
            yield from _given(getattr(described, field.name))
    elif isinstance(described, Mapping):
        numbers = all(isinstance(value, int) for value in described.values())
        for value in described if numbers else described.values():
            yield from _given(value)
    elif isinstance(described, Iterable):
        for value in described:
            yield from _given(value)


@cache
def _sources() -> Mapping[str, ast.Module]:
    """Give every file of code by its path."""
    paths = (*ROOT.glob("conversations/**/*.py"), *ROOT.glob("bot/**/*.py"))
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
    }


@cache
def _vocabulary() -> frozenset[str]:
    """Give the words of the languages that are no words of the code and of its messages too."""
    spoken = {word for pack in PACKS.values() for text in _given(pack) for word in _words_in(text)}
    english = set(ENGLISH | NAMES)
    for catalogue in ROOT.glob("locales/*/LC_MESSAGES/messages.po"):
        with catalogue.open("rb") as file:
            for message in read_po(file):
                ids, texts = (
                    (one,) if isinstance(one, str) else one or ()
                    for one in (message.id, message.string)
                )
                english |= {word for text in ids for word in _words_in(text)}
                spoken |= {word for text in texts if text for word in _words_in(text)}
    names = (
        name
        for tree in _sources().values()
        for node in ast.walk(tree)
        for kind in ("id", "attr", "name", "arg")
        if isinstance(name := getattr(node, kind, None), str)
    )
    english |= {word for name in names for word in name.lower().split("_")}
    return frozenset(spoken - english)


def _said(tree: ast.Module) -> set[int]:
    """Name the texts that are no words of code: docstrings, and what the catalogues translate."""
    said = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            said.add(id(node.value))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            said |= {id(part) for argument in node.args for part in ast.walk(argument)}
    return said


def _of_languages(tree: ast.Module) -> set[str]:
    """Give the words of a language that stand in the texts of a file."""
    said = _said(tree)
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said
    )
    return {word for text in texts for word in _words_in(text)} & _vocabulary()


def _is_of_a_language(path: str) -> bool:
    """Tell whether a file may hold its words: packs, the demo, names, which are no language's."""
    pack = re.match("conversations/languages/[a-z]+/", path) is not None
    demo = path.startswith(("bot/demo_", "bot/sandbox/"))
    return pack or demo or path.startswith("conversations/safety/guard/listed/")


def test_words_of_a_language_stand_in_its_pack() -> None:
    """Outside the packs, the catalogues and the demo, code speaks no language but English.

    What a language is, the packs and the catalogues say: each of their words that the code's own
    names and messages do not have is looked for, so a new reader cannot bring its own list.
    """
    strangers = {
        path: left
        for path, tree in _sources().items()
        if not _is_of_a_language(path)
        if (left := _of_languages(tree) - OTHERWISE.get(path, frozenset()))
    }
    assert strangers == {}


def test_what_is_let_through_is_there() -> None:
    """No exception outlives what it was made for."""
    sources = _sources()
    assert {
        path: left
        for path, let_through in OTHERWISE.items()
        if (left := let_through - _of_languages(sources[path]))
    } == {}


def test_a_list_of_words_in_a_reader_is_seen() -> None:
    """Small words, beginnings in an expression and words in another file's list are told."""
    reader = '''
"""Le patient n'est pas d'accord."""
OR = {"ou", "of"}
DENIALS = re.compile(rf"(?:pas|geen)\\b[hu]|{MONTHS}|zonder")
AGED = word.startswith("plusieurs") or story.has("together", "joint")
said = _("Bonjour")
'''
    assert _of_languages(ast.parse(reader)) == words("geen ou pas plusieurs zonder")
