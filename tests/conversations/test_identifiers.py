"""What identifies a person is covered, and little else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum.be import ssn

from conversations.identifiers import Identifier, mask

CORPUS = Path(__file__).with_name("identifiers_corpus.tsv")
SENTENCES = [line.split("\t") for line in CORPUS.read_text(encoding="utf-8").splitlines()]
COVER = "●●●"


def _expected(kinds: str) -> frozenset[Identifier]:
    return frozenset(map(Identifier, filter(None, kinds.split(","))))


def test_the_corpus_speaks_both_ways() -> None:
    """At least 120 sentences, and as many without a trace as a good third of them."""
    clean = sum(not kinds for _text, kinds in SENTENCES)
    assert len(SENTENCES) >= 120
    assert clean * 3 >= len(SENTENCES)


def test_recall_and_precision_on_the_corpus() -> None:
    """Of the traces in the corpus at least 95 % are found, and 95 % of the finds are right."""
    pairs = [(mask(text).found, _expected(kinds)) for text, kinds in SENTENCES]
    right = sum(len(found & expected) for found, expected in pairs)
    wrong = [
        (text, sorted(found ^ expected))
        for (text, _), (found, expected) in zip(SENTENCES, pairs, strict=True)
        if found != expected
    ]
    assert right / sum(len(expected) for _, expected in pairs) >= 0.95, wrong
    assert right / sum(len(found) for found, _ in pairs) >= 0.95, wrong


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (
            "Mme Dupontel, née le 12/03/1980, vit rue de l'Essai 12 bte 3 à Namur.",
            f"Mme {COVER}, née le {COVER}, vit {COVER} à Namur.",
        ),
        ("Dhr. Van den Fictie heet Jan.", f"Dhr. {COVER} heet {COVER}."),
        ("NISS 85.07.30-033.28.", f"NISS {COVER}."),
        ("0470/12.34.56 ou anne@example.be", f"{COVER} ou {COVER}"),
        ("dossiernummer A-4512 bij het SAJ", f"dossiernummer {COVER} bij het SAJ"),
    ],
)
def test_what_stands_around_stays_readable(text: str, masked: str) -> None:
    """Titles, labels and towns stay; only the trace is covered, in a sign of no language."""
    assert mask(text).text == masked


def test_a_text_without_traces_is_untouched() -> None:
    """Nothing found, nothing changed."""
    text = "Mme D. est venue.\nNous cherchons un avis, sans nom."
    assert mask(text).text == text
    assert mask(text).found == frozenset()


@pytest.mark.parametrize("invisible", ["\u200b", "\u202e", "\u2060"])
def test_invisible_signs_hide_nothing(invisible: str) -> None:
    """A number cut by characters that cannot be seen is still a number."""
    assert mask(f"8507{invisible}3003328").text == COVER


@st.composite
def _national_numbers(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a valid national or BIS number, and a way in which it may be written."""
    birth = draw(st.integers(1930, 2020))
    month = draw(st.integers(1, 12)) + draw(st.sampled_from([0, 20, 40]))
    day, order = draw(st.integers(1, 28)), draw(st.integers(1, 997))
    nine = f"{birth % 100:02}{month:02}{day:02}{order:03}"
    check = 97 - int(("2" if birth >= 2000 else "") + nine) % 97
    figures = f"{nine}{check:02}"
    gaps = draw(
        st.lists(st.sampled_from(["", "", ".", "-", " ", "/", " - "]), min_size=10, max_size=10)
    )
    return figures, "".join(a + b for a, b in zip(figures, [*gaps, ""], strict=True))


def _windows(text: str) -> list[str]:
    return re.findall(r"(?=(\d(?:[\s./_–—-]{0,3}\d){10}))", text)


@given(_national_numbers(), st.text(alphabet="ab .,\n", max_size=20), st.text(max_size=20))
def test_no_national_number_is_left(number: tuple[str, str], before: str, after: str) -> None:
    """Whatever its dots and spaces and neighbours, no figure of a valid number stays."""
    figures, written = number
    assert ssn.is_valid(figures)
    masked = mask(f"{before}{written} x {after}")
    assert Identifier.NATIONAL_NUMBER in masked.found
    head = masked.text.split(" x ")[0]
    assert not any(map(str.isdecimal, head))


@given(
    st.text(max_size=120)
    | st.from_regex(r"(Mme |M\. |né le |rue de |heet |[A-Z][a-z]{2,8} |[0-9 ./-]{1,14}|, ){0,8}")
)
@example("Mme " * 30 + "Dupontel")
@example("85073003328" * 3)
def test_masking_twice_changes_nothing(text: str) -> None:
    """Whatever is typed, nothing is raised, nothing more is found and no valid number is left."""
    once = mask(text)
    again = mask(once.text)
    assert again.text == once.text
    assert again.found == frozenset()
    for window in _windows(once.text):
        assert not ssn.is_valid("".join(str(int(c)) for c in window if c.isdecimal()))
