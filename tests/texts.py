"""Where the words are: the texts in the code, the catalogues, and what each text is used for."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import conversations
from conversations.flows.sections import Section
from conversations.forms.form import Form, Question
from conversations.forms.options import Options
from conversations.text import Language, Msg
from conversations.text.wording import ByRole, Words

ROOT = Path(__file__).parents[1]
KEYWORDS = {"_": None, "n_": (1, 2), "p_": ((1, "c"), 2)}

Key = tuple[str | tuple[str, ...], str | None]


def texts_in_code() -> set[Key]:
    """Give every text marked for translation, as (text or its two forms, context)."""
    found = set()
    for folder in ("bot", "conversations"):
        for _file, _line, text, _comments, context in extract_from_dir(
            ROOT / folder, keywords=KEYWORDS
        ):
            found.add((text if isinstance(text, str) else tuple(text), context))
    return found


@cache
def catalogue(language: str) -> Catalog:
    """Read a catalogue as its translators left it."""
    path = ROOT / "locales" / language / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def entries(language: str) -> list[Entry]:
    return [entry for entry in catalogue(language) if entry.id]


def forms_of(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """Give the one form of a text, or its singular and plural."""
    return (text or "",) if isinstance(text, str | None) else tuple(text)


def said_in(language: str) -> Iterator[tuple[str, str]]:
    """Give (English text, its words) for each form of each text of a language."""
    for entry in entries(language):
        for words in forms_of(entry.string):
            yield forms_of(entry.id)[0], words


def in_each_language(text: Msg) -> Iterator[tuple[Language, str]]:
    """Give the words of a text, its placeholders still empty."""
    for language in Language:
        entry = catalogue(language).get(text.id, text.context)
        for words in forms_of(entry.string) if entry else ():
            yield language, words


def spoken(words: Words | None) -> tuple[Msg, ...]:
    """Give the wordings that a text has for the two roles."""
    both = (words.partner, words.psychologist) if isinstance(words, ByRole) else (words,)
    return tuple(text for text in both if text is not None)


@cache
def _everything_imported() -> None:
    for module in pkgutil.walk_packages(conversations.__path__, "conversations."):
        import_module(module.name)


def questions() -> list[Question]:
    """Give the questions of all forms."""
    _everything_imported()
    return [question for form in Form.__subclasses__() for question in form.questions]


def options() -> Iterator[Options]:
    """Give what can be chosen as an answer."""
    for question in questions():
        if issubclass(question.answer, Options):
            yield from question.answer


def labels() -> Iterator[Msg]:
    """Give every text that stands on a button."""
    for option in options():
        yield from spoken(option.label)
    yield from (text for question in questions() for text in spoken(question.short))
    yield from (section.title for section in Section)
    for path in sorted((ROOT / "conversations").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from _label_in(node, node.func.id)


def _label_in(call: ast.Call, name: str) -> Iterator[Msg]:
    """Find the label in `Button(_("..."), ...)` and `Way("...", _("..."), ...)`."""
    place = {"Button": 0, "Way": 1}.get(name)
    if place is None or place >= len(call.args):
        return
    label = call.args[place]
    if isinstance(label, ast.Call) and isinstance(label.func, ast.Name) and label.func.id == "_":
        yield Msg(ast.literal_eval(label.args[0]))
