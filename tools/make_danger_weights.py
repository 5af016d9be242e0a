"""Count how much each word is at home in a text of danger: run `make weights`.

Counted are the parts of the corpora that may be looked at: danger, everyday texts, openings and
answers to "when". What is held out is never read here. For each stem: the logarithm of how much
more often it stands in the one kind of text than in the other.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from conversations.languages.dangers import DangerKind
from conversations.languages.packs import PACKS
from conversations.safety.danger.weights import stems_of
from conversations.text import Language
from conversations.text.cleaning import folded

ROOT = Path(__file__).parents[1]
CORPORA = ROOT / "tests" / "corpora"

MANY, SEEN = 500, 2
"""Where so many texts are weighed, a stem counts that stands in one of them; else in two."""
TOLD = 2
"""Texts of a kind at least in which a stem must stand to tell of it."""
UNSEEN = 0.5
"""Texts that are added to each count: what stands in one kind alone has no endless weight."""
STEP = 0.25
"""Weights are rounded to it; what rounds to nothing is left out."""
OWN = 0.4
"""Share of its texts of danger from which a stem tells of their kind."""
NEUTRAL = """
bonjou bonsoi salut hello coucou dag goedem goeied goeien hallo beste merci bedank guten danke
suicid zelfmo zelfdo violen agress geweld mishan maltra overdo drogue drugs arme armes wapen wapens
mourir dood sterve suizid selbst gewalt drogen waffe waffen sterbe
"""
"""Greetings, and words of danger that trainings have too: they never speak against a danger."""
LINE = 98

DEVELOP = ("develop", "develop_more", "develop_later", "develop_flemish", "develop_french")
"""The parts of the corpus of danger that may be looked at."""
OPENINGS = ("develop", "develop_more", "develop_meeting")
QUESTIONS = ROOT / "tests" / "conversations" / "bot_questions.txt"

Row = tuple[str, DangerKind, str]
"""What a text of danger should show, its kind, and its words."""


def rows(name: str) -> Iterator[list[str]]:
    """Give the rows of a corpus."""
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def dangers(language: Language) -> list[Row]:
    """Give the texts of the corpus of danger."""
    every = (row for name in DEVELOP for row in rows(f"danger/{name}.tsv"))
    ours = (row for row in every if row[0] == language)
    return [(shows, DangerKind(kind), text) for _, kind, shows, text in ours]


def everyday(language: Language) -> Iterator[str]:
    """Give the texts that ask for something, answer or tell, without danger."""
    yield from (text for code, text in rows("danger/everyday.tsv") if code == language)
    yield from (row[2] for row in rows("timing/develop.tsv") if row[0] == language)
    yield from openings(language)
    yield from questions(language)


def openings(language: Language, parts: Iterable[str] = OPENINGS) -> Iterator[str]:
    """Give the opening messages, without those that do speak of a danger."""
    worried = tuple(text for code, text in rows("danger/openings.tsv") if code == language)
    names = (f"openings/{part}.{language}.tsv" for part in parts)
    for name in names:
        for text, *_ in rows(name) if (CORPORA / name).exists() else ():
            if not text.startswith(worried):
                yield text


def questions(language: Language) -> Iterator[str]:
    """Give what people ask of the bot itself."""
    for line in QUESTIONS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, asked, text = line.split(" ", 2)
            if code == language and asked != "-":
                yield text


def weights(here: list[str], there: list[str]) -> dict[str, float]:
    """Weigh each stem: more than 0 for what is at home in the first texts."""
    ours, theirs = _counted(here), _counted(there)
    neutral = frozenset(NEUTRAL.split())
    seen = 1 if len(here) + len(there) >= MANY else SEEN
    found = {}
    for stem in sorted(ours.keys() | theirs.keys()):
        if ours[stem] + theirs[stem] >= seen:
            share = (ours[stem] + UNSEEN) / (len(here) + 2 * UNSEEN)
            other = (theirs[stem] + UNSEEN) / (len(there) + 2 * UNSEEN)
            weight = round(math.log(share / other) / STEP) * STEP
            if weight > 0 or (weight and stem not in neutral):
                found[stem] = weight
    return found


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(stem for text in texts for stem in set(stems_of(folded(text).split())))


def kinds(corpus: list[Row]) -> dict[str, DangerKind]:
    """Give the kind of danger that a stem tells of, where there is one."""
    by_kind = {
        kind: _counted(text for shows, of, text in corpus if of is kind and shows != "none")
        for kind in DangerKind
    }
    told = {}
    for stem in sorted(set().union(*by_kind.values())):
        counts = {kind: counted[stem] for kind, counted in by_kind.items()}
        most = max(counts, key=counts.__getitem__)
        if counts[most] >= max(TOLD, OWN * sum(counts.values())):
            told[stem] = most
    return told


def table(found: dict[str, float], told: dict[str, DangerKind]) -> Iterator[str]:
    """Write the weights, heaviest first, each line with what its stems tell of."""

    def head(stem: str) -> str:
        kind = f" {told[stem]}" if stem in told and found[stem] > 0 else ""
        return f"{found[stem]:g}{kind}"

    ordered = sorted(found, key=lambda stem: (-found[stem], head(stem), stem))
    for start, stems in groupby(ordered, head):
        line = f"{start}:"
        for stem in stems:
            if len(line) + len(stem) >= LINE:
                yield line
                line = f"{start}:"
            line += f" {stem}"
        yield line


def modules(language: Language) -> Iterator[tuple[Path, str]]:
    """Write the modules of a language, each for its path."""
    corpus = dangers(language)
    worry = [text for shows, _, text in corpus if shows != "none"]
    calm = [text for shows, _, text in corpus if shows == "none"]
    weighed = weights(worry, [*calm, *everyday(language)])
    trouble = {stem: weight for stem, weight in weighed.items() if weight > 0}
    harmless = {stem: weight for stem, weight in weighed.items() if weight < 0}
    acute = weights(
        [text for shows, _, text in corpus if shows == "page"],
        [text for shows, _, text in corpus if shows == "line"],
    )
    told = kinds(corpus)
    yield _module(language, "", "stems of texts of danger", "TROUBLE", table(trouble, told))
    yield _module(language, "_calm", "stems of other texts", "CALM", table(harmless, {}))
    yield _module(language, "_now", "stems of what happens now", "ACUTE", table(acute, {}))


def _module(
    language: Language, suffix: str, what: str, name: str, lines: Iterator[str]
) -> tuple[Path, str]:
    """Give the path of a module, in the folder of the language's English name, and its text."""
    english = PACKS[language].name.id
    folder = ROOT / "conversations" / "languages" / english.lower()
    head = f'"""{english} {what}, by their weight. Made by `make weights`."""'
    text = "\n".join([head, "", f'{name} = """', *lines, '"""', ""])
    return folder / f"danger_weights{suffix}.py", text


def main() -> None:
    """Write the modules."""
    for language in Language:
        for path, text in modules(language):
            path.write_text(text, encoding="utf-8")
            print(path)


if __name__ == "__main__":
    main()
