"""The house rules that no other tool holds: sizes, docstrings, purity, who knows the sandbox."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "conversations", "tests", "tools")
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
TWO_LINES = 2
AVOIDED = ("manager", "helper", "utils")
"""Words that say nothing of what is behind them."""

NAMED = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
WAITING = (
    ast.AsyncFunctionDef,
    ast.AsyncFor,
    ast.AsyncWith,
    ast.Await,
)


def modules(*folders: str) -> list[Path]:
    """Give our own files: what npm installs for the linter is not."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path for path in found if "node_modules" not in path.parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(*folders: str) -> Iterator[tuple[Path, FUNCTIONS]]:
    for path in modules(*folders):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, FUNCTIONS):
                yield path, node


def place(path: Path, line: int | None = None) -> str:
    name = str(path.relative_to(ROOT))
    return name if line is None else f"{name}:{line}"


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_no_file_is_long() -> None:
    """A file has one purpose, and can be read at one sitting."""
    pages = [*ROOT.glob("bot/sandbox/page/**/*.js"), *ROOT.glob("bot/sandbox/page/**/*.css")]
    long = {
        place(path): lines
        for path in (*modules(*FOLDERS), *pages)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_long() -> None:
    """A function does one thing."""
    long = {
        place(path, node.lineno): node.name
        for path, node in functions(*FOLDERS)
        if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    }
    assert long == {}


def test_every_module_says_what_it_is() -> None:
    """A reader knows from the first line whether a file is the right one."""
    silent = [
        place(path)
        for path in modules(*FOLDERS)
        if tree_of(path).body and not ast.get_docstring(tree_of(path))
    ]
    assert silent == []


def test_every_folder_says_what_it_promises() -> None:
    """A newcomer finds a room by two lines, without opening what is in it."""
    silent = [
        place(path)
        for path in modules("bot", "conversations", "tests")
        if path.name == "__init__.py"
        and path.parent.name != "versions"
        and len((ast.get_docstring(tree_of(path)) or "").splitlines()) < TWO_LINES
    ]
    assert silent == []


PEOPLE_AND_CHATS = re.compile(r"to|(.*_)?(person|actor|chat|speaks_for)(_id)?")
KNOW_NUMBERS = ("bot/telegram/", "bot/sandbox/", "bot/networks/sheet.py")
"""Telegram, the pretend one, and the file in which administrators write a group's number."""


def annotated(path: Path) -> Iterator[tuple[str, ast.expr, int]]:
    """Give what is named in a file with a type: fields, variables, parameters."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name | ast.Attribute):
            target = node.target
            name = target.id if isinstance(target, ast.Name) else target.attr
            yield name, node.annotation, node.lineno
        elif isinstance(node, ast.arg) and node.annotation:
            yield node.arg, node.annotation, node.lineno


def test_no_person_and_no_chat_is_a_number() -> None:
    """They are a channel and an id there (`conversations/identities.py`) but at Telegram's door."""
    numbers = [
        place(path, line)
        for path in modules("bot", "conversations")
        if not place(path).startswith(KNOW_NUMBERS)
        for name, kind, line in annotated(path)
        if PEOPLE_AND_CHATS.fullmatch(name)
        if any(isinstance(part, ast.Name) and part.id == "int" for part in ast.walk(kind))
    ]
    assert numbers == []


def test_every_decision_bears_a_date_and_a_status() -> None:
    """Who reads a decision knows whether it still holds."""
    stated = re.compile(r"\A# [^\n]+\n\n\*(Accepted|Replaced by \d{4}), \d{4}-\d{2}-\d{2}\.\*\n")
    pages = sorted((ROOT / "docs" / "adr").glob("0*.md"))
    assert [page.name for page in pages if not stated.match(page.read_text("utf-8"))] == []


def test_every_test_states_a_promise_in_one_sentence() -> None:
    """The tests can be read as the list of what the bot promises."""
    wordless = [
        place(path, node.lineno)
        for path, node in functions("tests")
        if node.name.startswith("test_") and not (ast.get_docstring(node) or "").endswith(".")
    ]
    assert wordless == []


def test_what_decides_waits_for_nothing() -> None:
    """If you must wait for it, it is in bot/."""
    waiting = [
        place(path, getattr(node, "lineno", None))
        for path in modules("conversations")
        for node in ast.walk(tree_of(path))
        if isinstance(node, WAITING)
    ]
    assert waiting == []


def test_the_sandbox_imports_nothing_of_ours() -> None:
    """A pretend Telegram that knew the bot could cheat."""
    cheating = {
        place(path): name
        for path in modules("bot/sandbox")
        for name in imported_by(path)
        if name.split(".")[0] in {"bot", "conversations", "tests"}
        and not f"{name}.".startswith("bot.sandbox.")
    }
    assert cheating == {}


def test_nothing_is_imported_for_its_types_alone() -> None:
    """An import that only the type checker sees closes a circle that no contract shows."""
    hidden = [
        place(path, node.lineno)
        for path in modules(*FOLDERS)
        for node in ast.walk(tree_of(path))
        if (isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING")
        or (isinstance(node, ast.Name) and node.id == "TYPE_CHECKING")
    ]
    assert hidden == []


def test_no_folder_for_one_file() -> None:
    """A folder stands for several things that belong together."""
    lonely = [
        place(folder.parent)
        for folder in modules("bot", "conversations")
        if folder.name == "__init__.py"
        and folder.parent.name != "versions"  # Alembic's own; one file so far
        and len(list(folder.parent.glob("*.py"))) + len(list(folder.parent.glob("*/*.py"))) <= 2
    ]
    assert lonely == []


@pytest.mark.parametrize("word", AVOIDED)
def test_names_say_what_a_thing_is(word: str) -> None:
    """A name says what a thing is, so that it can be found."""
    named = [place(path) for path in modules(*FOLDERS) if word in path.stem]
    named += [
        place(path, node.lineno)
        for path in modules(*FOLDERS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, NAMED) and word in node.name.lower()
    ]
    assert named == []
