"""What the documents name is there: files, modules, targets of the Makefile, decisions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.networks import load_directory
from bot.places import belgium

ROOT = Path(__file__).parents[1]
FRONT = {
    "README.md": "fr/co_consultation_partner",
    "README.fr.md": "fr/co_consultation_partner",
    "README.nl.md": "nl/card_before_and_after_taking",
}
"""The first pages, and the transcript whose lines each of them shows."""
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "README.fr.md",
    ROOT / "README.nl.md",
    *sorted(ROOT.glob("docs/**/*.md")),
]
DECISIONS = ROOT / "docs" / "adr"
ROOMS = ("conversations", "bot", "tests", "docs", "tools", "locales")

BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r'(?:\]\(|src(?:set)?=")(?!https?:)([^)"#\s]+)')
IN_BACKTICKS = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w.*-]+(?:/[\w.*-]+)+/?")
FILE = re.compile(r"\w+\.(?:py|tsv)")
MODULE = re.compile(rf"(?:{'|'.join(ROOMS[:4])})(?:\.[a-z_]\w*)+")
COMMAND = re.compile(r"(?:`|^\$ )make ([a-z-]+)", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)

ROW = re.compile(r"^\| \[(\d{4})\]\((\S+)\)", re.MULTILINE)
ROOM = re.compile(r"^\| \[`[^`]+`\]\((\S+)\) \| [^|]+ \| [^|]+ \|$", re.MULTILINE)

MADE_LATER = {"data/bot.sqlite3", "data/bot.sqlite3.lock", "build/screens.html"}
"""What stands on the computer where the bot runs."""


def words_of(page: Path) -> Iterator[str]:
    """Give each word in backticks, code blocks left out."""
    for code in IN_BACKTICKS.findall(BLOCK.sub("", page.read_text(encoding="utf-8"))):
        yield from code.split()


def is_there(path: str, page: Path) -> bool:
    """Look for a path from the root, from its page and in the two halves."""
    folders = (ROOT, page.parent, ROOT / "bot", ROOT / "conversations")
    return any(next(folder.glob(path), None) for folder in folders)


def names_something(module: str) -> bool:
    """Look for a module, or for something in one: `conversations.decisions.needs`."""
    whole = ROOT / module.replace(".", "/")
    return any(
        path.with_suffix(".py").is_file() or (path.is_dir() and path == whole)
        for path in (whole, whole.parent)
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    """Nobody is sent to a file that was moved."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_is_named_is_there(page: Path) -> None:
    """A path, a file or a module in backticks is in the tree."""
    words = list(words_of(page))
    paths = [word for word in words if PATH.fullmatch(word) and word not in MADE_LATER]
    lost = [path for path in paths if not is_there(path, page)]
    lost += [
        file for file in words if FILE.fullmatch(file) and not next(ROOT.glob(f"*/**/{file}"), None)
    ]
    lost += [name for name in words if MODULE.fullmatch(name) and not names_something(name)]
    assert lost == []


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_every_command_that_is_named_is_a_target(page: Path) -> None:
    """`make` knows all that is told to be made."""
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    named = set(COMMAND.findall(page.read_text(encoding="utf-8")))
    assert named
    assert named <= targets


def test_the_index_lists_every_decision() -> None:
    """Each page once, in its order, under its own number."""
    pages = [page.name for page in sorted(DECISIONS.glob("0*.md"))]
    rows = ROW.findall((DECISIONS / "README.md").read_text(encoding="utf-8"))
    assert [page for _number, page in rows] == pages
    assert all(page.startswith(f"{number}-") for number, page in rows)


def test_the_tables_name_every_room() -> None:
    """A newcomer finds each room of the two halves in the README, and what may be changed there."""
    listed = ROOM.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    rooms = {
        f"{half}/{room.parent.name}"
        for half in ROOMS[:2]
        for room in ROOT.glob(f"{half}/*/__init__.py")
    }
    assert set(listed) == {*rooms, "conversations/decisions.py", "conversations/identities.py"}


@pytest.mark.parametrize("page", FRONT)
def test_the_first_page_shows_twelve_lines_as_they_were_said(page: str) -> None:
    """In their order, each whole and to the letter; what is left out is an ellipsis."""
    shown = re.search(r"```text\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    assert shown
    chat = ROOT / "tests" / "flows" / "transcripts" / f"{FRONT[page]}.chat"
    said = iter(line.strip() for line in chat.read_text(encoding="utf-8").splitlines())
    lines = [line.strip() for line in shown[1].splitlines() if line.strip() != "…"]
    assert len(lines) == 12
    assert [line for line in lines if line not in said] == []


def test_the_front_pages_say_the_same() -> None:
    """Each has the command, a picture, and the way to the others."""
    for page in FRONT:
        text = (ROOT / page).read_text(encoding="utf-8")
        assert "$ make demo\n" in text
        assert "<picture>" in text
        assert {other for other in FRONT if f"({other})" in text} == FRONT.keys() - {page}


def test_the_least_networks_file_that_is_shown_works(tmp_path: Path) -> None:
    """An administrator who copies it has a desk that waits for its group."""
    page = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    file = tmp_path / "networks.toml"
    file.write_text(shown, encoding="utf-8")
    (desk,) = load_directory(file, belgium()).desks
    assert desk.chat_id is None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_heading_that_is_linked_is_there(page: Path) -> None:
    """Within a page, as GitHub names headings."""
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", BLOCK.sub("", text), re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= anchors


def test_no_licence_is_claimed() -> None:
    """None has been chosen yet, and one sentence says so; the lists of places bear their own."""
    assert "No licence has been chosen yet" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert not [*ROOT.glob("LICEN[CS]E*"), *ROOT.glob("COPYING*")]
    assert "license" not in (ROOT / "pyproject.toml").read_text(encoding="utf-8").lower()
