"""The README's recipe "Add a language" holds."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po, write_po

from tests.recipes.tree import CATALOGUES, DUTCH, ROOT, Tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

MEMBER = "conversations/text/messages.py"
PACKS = "conversations/languages/packs.py"
MODEL = "conversations/languages/dutch"
PACK = "conversations/languages/italian"
ITALIAN = "locales/it/LC_MESSAGES/messages.po"
MOST_FILES = 5
EXAMPLE = "networks/example.toml"
NETWORKS = ("networks/demo.toml", EXAMPLE)

NAMES = re.compile(r'fr = ("[^"\n]*")(?=[^}\n]*\bnl = )')
"""A name that the networks file has in French and in Dutch."""


def _declare(tree: Tree) -> None:
    tree.replaces(MEMBER, '    NL = "nl"\n', '    NL = "nl"\n    IT = "it"\n')


def _write_pack(tree: Tree) -> list[str]:
    """Copy the Dutch pack as a stand-in, with a name of its own; give the files."""
    files = []
    for path in sorted((ROOT / MODEL).glob("*.py")):
        written = path.read_text(encoding="utf-8")
        written = written.replace("languages.dutch", "languages.italian")
        written = written.replace("DUTCH", "ITALIAN").replace('_("Dutch")', '_("Italian")')
        files.append(f"{PACK}/{path.name}")
        tree.writes(files[-1], written.replace("Nederlands", "Italiano"))
    tree.adds(PACKS, "        case _:\n", "        case Language.IT:\n            return ITALIAN\n")
    imported = "from conversations.languages.italian import ITALIAN\n"
    tree.adds(PACKS, "from conversations.languages.pack import", imported)
    return files


def _translate(tree: Tree) -> None:
    """Have the catalogue made, fill it with the Dutch texts, name the language in the others."""
    tree.makes("locales")
    with (tree.root / DUTCH).open("rb") as dutch, (tree.root / ITALIAN).open("rb") as empty:
        said, catalogue = read_po(dutch, locale="nl"), read_po(empty, locale="it")
    for text in catalogue:
        if text.id and (dutch_text := said.get(text.id, text.context)):
            text.string = dutch_text.string or "Italiano"
    filled = BytesIO()
    write_po(filled, catalogue, width=0)
    tree.writes(ITALIAN, filled.getvalue().decode())
    for catalogue_of_another in CATALOGUES.values():
        unnamed = 'msgid "Italian"\nmsgstr ""'
        tree.replaces(catalogue_of_another, unnamed, unnamed[:-1] + 'Italiano"')


def _name_in_networks(tree: Tree) -> None:
    """Give every name and reply in it too; no desk of the example takes it yet."""
    for name in NETWORKS:
        written = (tree.root / name).read_text(encoding="utf-8")
        written = written.replace(
            '{ de = "Telefonhilfe" }', '{ de = "Telefonhilfe", it = "Aiuto" }'
        )
        named = NAMES.sub(r"it = \1, fr = \1", written)
        tree.writes(name, named.replace("text.nl = ", 'text.it = "Ein Satz."\ntext.nl = '))
    brussels = 'provinces = ["brussels"]\n'
    tree.replaces(EXAMPLE, brussels, f'{brussels}languages = ["fr", "nl"]\n')


def _said_at_the_start(tree: Tree) -> str:
    """Start the demo, which checks all that a bot does; give what it says until it is at work."""
    said = []
    with tree.started("-m", "bot", "demo", PORT="0") as lines:
        for line in lines:
            said.append(line)
            if "at work as" in line:
                break
    return "".join(said)


def test_a_language_without_its_pack_is_refused(tmp_path: Path, cache: Path) -> None:
    """By mypy, by the bot at its start, and by the tests; each names what is missing."""
    tree = Tree.copied_to(tmp_path)
    _declare(tree)
    missing = 'The language "it" has no pack'
    (error,) = [line for line in tree.typed_badly(cache) if ": error:" in line]
    assert "packs.py" in error
    assert "Language.IT" in error
    _name_in_networks(tree)
    assert missing in _said_at_the_start(tree)
    assert missing in tree.fails("tests/test_languages.py")


def test_a_language_is_added_as_the_readme_says(tmp_path: Path, cache: Path) -> None:
    """Its member, its pack and its case, its catalogue, its names: no other code.

    The other catalogues only learn what it is called.
    """
    tree = Tree.copied_to(tmp_path)
    _declare(tree)
    pack = _write_pack(tree)
    assert '"names" has nothing in "it"; add it = "...".' in _said_at_the_start(tree)
    _name_in_networks(tree)
    assert 'The language "it" has no catalogue' in _said_at_the_start(tree)
    _translate(tree)
    assert "at work as" in _said_at_the_start(tree)
    tree.is_well_typed(cache)
    tree.passes("tests/test_languages.py", "tests/test_locales.py", "tests/bot/test_catalogues.py")
    tree.passes("tests/bot/test_networks.py", "-k", "the_example")
    beside_the_pack = tree.by_hand.difference(pack, CATALOGUES.values())
    assert beside_the_pack == {MEMBER, PACKS, ITALIAN, *NETWORKS}
    assert len(beside_the_pack) <= MOST_FILES
