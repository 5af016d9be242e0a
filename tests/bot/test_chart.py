"""The picture of some months: what it shows is said in words too, and small numbers stay small."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from bot.catalogues import Catalogues
from bot.chart import COLOURS, HEIGHT, WIDTH, Chart
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.whole_files import put
from conversations.requests.figures import Measure, Month, Tally
from conversations.requests.months import up_to
from conversations.text import verbatim

DIRECTORY = load_directory(DEMO_FILE, belgium())
SAY = Catalogues.load().say
MARCH = date(2026, 3, 1)
FIRST, SECOND = COLOURS[:2]


def month(first: date, **missions: int) -> Month:
    erased = {Tally(Measure.MISSION, one, "psynam", "namur"): n for one, n in missions.items()}
    return Month(first, erased=erased)


def chart(*months: Month, language: str = "fr", network: str = "PsyNam") -> Chart:
    return Chart(months, verbatim(network), DIRECTORY, SAY, language)


def drawn(what: Chart, folder: Path) -> Image.Image:
    picture, _words = put(what.written(folder / "chart.png"))
    with Image.open(picture) as image:
        return image.copy()


def pixels(image: Image.Image, colour: str) -> int:
    """Count those of a colour below the names of the missions."""
    wanted = tuple(bytes.fromhex(colour.removeprefix("#")))
    below = image.crop((0, 150, WIDTH, HEIGHT))
    counts = below.getcolors(WIDTH * HEIGHT)
    assert counts is not None
    return sum(number for number, one in counts if one == wanted)


def test_its_words_say_the_same_month_by_month(tmp_path: Path) -> None:
    """In a file beside it and in the picture itself, for whoever hears instead of looking."""
    some = chart(
        month(date(2026, 1, 1)),
        month(date(2026, 2, 1), co_consultation=12, bygone=2),
        month(MARCH, expertise_sharing=5),
    )
    picture, beside = put(some.written(tmp_path / "chart.png"))
    told = beside.read_text(encoding="utf-8").replace("\u00a0", " ").splitlines()
    assert told == [
        "Demandes envoyées, par mois et par mission : PsyNam",
        "01/2026 : aucune",
        "02/2026 : Co-consultation 12, bygone <5",
        "03/2026 : Partage (séance d'équipe) 5",
    ]
    with Image.open(picture) as image:
        assert image.info["Description"] == some.words


def test_a_bar_is_as_high_as_its_number_and_a_small_one_hollow(tmp_path: Path) -> None:
    """One and four look alike: of both only that is shown which is said of them."""
    twice = pixels(drawn(chart(month(MARCH, co_consultation=20)), tmp_path), FIRST)
    once = pixels(
        drawn(chart(month(MARCH, co_consultation=20, expertise_sharing=10)), tmp_path), SECOND
    )
    whole = pixels(
        drawn(chart(month(MARCH, co_consultation=20, expertise_sharing=20)), tmp_path), SECOND
    )
    assert twice > whole
    assert once / whole == pytest.approx(0.5, abs=0.02)
    one, four = (
        drawn(chart(month(MARCH, co_consultation=20, expertise_sharing=n)), tmp_path).tobytes()
        for n in (1, 4)
    )
    assert one == four
    small = drawn(chart(month(MARCH, co_consultation=20, expertise_sharing=4)), tmp_path)
    assert 0 < pixels(small, SECOND) < once / 4


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_six_months_of_all_missions_have_room(tmp_path: Path, language: str) -> None:
    """Large numbers and none at all; nothing is drawn over the edge, in either language."""
    missions = ("co_consultation", "expertise_sharing", "knowledge_exchange", "place_preparation")
    months = [
        month(first, **dict.fromkeys((*missions, "to_qualify", "bygone"), at * 197))
        for at, first in enumerate(up_to(MARCH, 6))
    ]
    named = "Réseau de santé mentale de toute une province et de ses voisines"
    full = drawn(chart(*months, language=language, network=named), tmp_path)
    assert full.size == (WIDTH, HEIGHT)
    for edge in ((0, 0, WIDTH, 10), (WIDTH - 20, 0, WIDTH, HEIGHT)):
        assert len(full.crop(edge).getcolors() or ()) == 1
    assert chart(*months, language=language).missions[-1] == "bygone"
    assert all(pixels(full, colour) for colour in COLOURS)


def test_without_a_request_the_picture_says_so_too(tmp_path: Path) -> None:
    """It has its months, its lines and no bar."""
    empty = drawn(chart(month(MARCH)), tmp_path)
    one, four = (drawn(chart(month(MARCH, bygone=n)), tmp_path).tobytes() for n in (1, 4))
    assert one == four
    assert not any(pixels(empty, colour) for colour in COLOURS)
