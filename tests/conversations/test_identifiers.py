"""What identifies a person is covered, and little else."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum.be import ssn

from conversations.safety.guard.identifiers import Identifier, mask

COVER = "●●●"
TODAY = date(2026, 11, 26)


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
    assert mask(text, TODAY).text == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("８５.０７.３０-０３３.２８", COVER),
        ("8\u03075 07 30 033 28", COVER),
        ("1\ufe0f\u20e32\ufe0f\u20e3/03/1980", COVER),
        ("\u041cm\u0435 Dupontel va mal", f"\u041cm\u0435 {COVER} va mal"),
        ("Mme\u00a0Dupontel va mal", f"Mme\u00a0{COVER} va mal"),
        ("n\u00e9 le 12\u201103\u20111980", f"n\u00e9 le {COVER}"),
        ("0\u202e470 12 34 56", COVER),
        ("anne\u200b@example.be", COVER),
        ("\u0660\u0664\u0667\u0660 12 34 56", COVER),
        ("\u277d\u277a\u24ff\u277c\u2778\u24ff\u24ff\u2778\u2778\u2777\u277d", COVER),
        ("85\u00ad07\u200d30\u202f033\u00a028", COVER),
        ("85.07.30\n033.28", COVER),
        ("85.O7.3O-O33.28", COVER),
        ("0470 12\n34 56", COVER),
        ("Mme Dupon\u00adtel va mal", f"Mme {COVER} va mal"),
        ("Nom :\nDupontel", f"Nom :\n{COVER}"),
        ("\u0430nne@\u0435x\u0430mple\u3002be", COVER),
    ],
)
def test_no_disguise_hides_a_trace(text: str, masked: str) -> None:
    """Wide figures, letters of other alphabets, signs laid over or between change nothing."""
    assert mask(text, TODAY).text == masked


@pytest.mark.parametrize("text", ["Mme D. est venue", "Dhr. V. is moe", "M. est fatigué"])
def test_one_initial_is_no_name(text: str) -> None:
    """Who writes "Mme D." has hidden the name already; two initials begin to tell who it is."""
    assert mask(text, TODAY).text == text
    assert mask("Patiënte J.V., 54 jaar", TODAY).text == f"Patiënte {COVER}., 54 jaar"


@pytest.mark.parametrize(
    "text",
    [
        "On se voit @ 14h, ou à la salle @ gauche.",
        "Madame " + "de la " * 4 + "rue est venue.",
        "L'équipe du CPAS Julémont et le Foyer Nora sont d'accord.",
    ],
)
def test_what_only_begins_like_a_trace_is_left(text: str) -> None:
    """A sign of an address, a title without a name, a place that has a name: nothing to cover."""
    assert mask(text, TODAY).text == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Appeler Nora Dupont", f"Appeler {COVER}"),
        ("Concerne : DE BAERE Nora", f"Concerne : {COVER}"),
        ("Demain Nora vient", f"Demain {COVER} vient"),
        ("Le CPAS Nora", f"Le CPAS {COVER}"),
    ],
)
def test_a_known_name_brings_the_rest_of_it(text: str, masked: str) -> None:
    """What stands before a first name belongs to it, if it is no word of the sentence."""
    assert mask(text, TODAY).text == masked


def test_a_text_without_traces_is_untouched() -> None:
    """Nothing found, nothing changed."""
    text = "Mme D. est venue.\nNous cherchons un avis, sans nom."
    assert mask(text, TODAY).text == text
    assert mask(text, TODAY).found == frozenset()


@pytest.mark.parametrize("invisible", ["\u200b", "\u202e", "\u2060"])
def test_invisible_signs_hide_nothing(invisible: str) -> None:
    """A number cut by characters that cannot be seen is still a number."""
    assert mask(f"8507{invisible}3003328", TODAY).text == COVER


@pytest.mark.parametrize("text", ["Appelez le 0032470154433.", "Bel 0032470154433."])
def test_a_phone_is_no_national_number_by_chance(text: str) -> None:
    """Figures in the middle of a long number check now and then, and say nothing."""
    assert mask(text, TODAY).found == {Identifier.PHONE}


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
    masked = mask(f"{before}{written} x {after}", TODAY)
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
    once = mask(text, TODAY)
    again = mask(once.text, TODAY)
    assert again.text == once.text
    assert again.found == frozenset()
    for window in _windows(once.text):
        assert not ssn.is_valid("".join(str(int(c)) for c in window if c.isdecimal()))


@pytest.mark.parametrize("bit", ["1 Jan Rue ", "gsm 12345678901"])
def test_a_text_that_hides_trace_behind_trace_is_covered_whole(bit: str) -> None:
    """Where each cover lays bare the next trace, the text was made so: nothing of it is left."""
    masked = mask(bit * 30, TODAY)
    assert masked.text == COVER
    assert masked.found


@pytest.mark.timeout(60)
@pytest.mark.parametrize("bit", ["1 Jan Rue ", "A-", "l'", "85.07.30-033.2 "])
def test_a_text_made_to_cost_time_is_read_to_its_end(bit: str) -> None:
    """Reading that grows with the square of the text would not end before the time is up."""
    assert COVER in mask(bit * (60_000 // len(bit)) + ", rue de la Straat 1", TODAY).text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("vu le 12/03/{before}", COVER),
        ("vu le 12/03/{before_short}", COVER),
        ("vu le 12/03/{last}", None),
        ("vu le 12/03/{last_short}", None),
        ("vu le 12/03/{soon_short}", None),
    ],
)
@pytest.mark.parametrize("year", [2026, 2034, 2058])
def test_what_is_too_old_to_be_news_goes_by_the_year_that_it_is(
    text: str, masked: str | None, year: int
) -> None:
    """A full date of two years ago is taken for a birth, last year's or a planned one is not."""
    years = {"before": year - 2, "last": year - 1, "soon": year + 5}
    short = {f"{name}_short": f"{one % 100:02}" for name, one in years.items()}
    typed = text.format(**years, **short)
    assert mask(typed, date(year, 3, 1)).text == (f"vu le {masked}" if masked else typed)


@pytest.mark.parametrize(
    "text", ["Mme D.u.p.o.n.t.e.l", "Mme\nDupontel", "gsm 0470 l2 34 56", "rue Haute\n12"]
)
def test_these_disguises_are_known_to_hide_a_trace(text: str) -> None:
    """The documentation says so; whoever finds a way to read them changes it there too."""
    assert mask(text, TODAY).text == text
