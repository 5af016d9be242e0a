"""Draws the requests of some months by mission, with a text that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from conversations.directory import Directory
from conversations.flows.missions import Mission
from conversations.requests.figures import Measure, Month, values_of
from conversations.screens.figures import value_of
from conversations.screens.tables import FEW, few
from conversations.text import Msg, Says, _

TITLE = _("Requests sent, by month and mission: {network}")
HOLLOW = _("Hollow: fewer than {few}")
OF_MONTH = _("{month}: {numbers}")
OF_MISSION = _("{mission} {number}")
NOTHING = _("none")

MONTHS = 6
"""With six missions at most, each bar is wide enough for its number."""

WIDTH, HEIGHT = 1280, 720
LEFT, RIGHT, TOP, BOTTOM = 70, 30, 150, 60
"""Pixels around the bars; the title and the names of the missions stand above."""
LINE = 34
LARGEST = 30
"""The size of the title; a longer one is smaller."""
INK, SOFT, GRID, PAPER = "#183653", "#505c69", "#d9e0e7", "#ffffff"
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
"""Told apart by people who see few colours too (Okabe and Ito, 2008)."""
FONT_PACKAGE, FONT_FILE = "font_source_sans_pro", "files/SourceSansPro-Regular.ttf"
"""A font with the letters of French and Dutch: the one in Pillow has none with an accent."""
BETWEEN_MONTHS = 0.2
"""The part of a month's width that is left white."""
MOST_STEPS = 5
STEPS = (1, 2, 5)
_USUAL: dict[str, int] = {one.value: at for at, one in enumerate(Mission)}
"""Where each mission stands among all."""


@dataclass(frozen=True)
class Chart:
    """Months in their order, as they are read in one language; `network` is whose they are."""

    months: Sequence[Month]
    network: Msg
    directory: Directory
    say: Says
    language: str

    @property
    def missions(self) -> tuple[str, ...]:
        """Name the missions that were asked for, in their usual order; unknown ones are last."""
        asked = {one for month in self.months for one in _numbers(month)}
        return tuple(sorted(asked, key=lambda one: (_USUAL.get(one, len(_USUAL)), one)))

    @property
    def words(self) -> str:
        """Say the same as the picture; a line for each month."""
        return "\n".join((self.title, *map(self._told, self.months), ""))

    @property
    def title(self) -> str:
        """Say what is shown, and of whom."""
        return self._said(TITLE(network=self.network))

    def name(self, mission: str) -> str:
        """Say what a mission is called."""
        return self._said(value_of(Measure.MISSION, mission, self.directory))

    def written(self, file: Path) -> dict[Path, bytes]:
        """Draw it as a PNG, with its words beside it; give what both files are to hold."""
        beside, described, held = file.with_suffix(".txt"), PngInfo(), BytesIO()
        described.add_itxt("Description", self.words, self.language)
        with as_file(files(FONT_PACKAGE) / FONT_FILE) as font:
            _Drawing(self, font).image.save(held, "PNG", pnginfo=described)
        return {file: held.getvalue(), beside: self.words.encode()}

    def _told(self, month: Month) -> str:
        numbers = _numbers(month)
        told = (
            self._said(OF_MISSION(mission=self.name(one), number=str(few(numbers[one]))))
            for one in self.missions
            if one in numbers
        )
        said = ", ".join(told) or self._said(NOTHING)
        return self._said(OF_MONTH(month=month.written, numbers=said))

    def _said(self, text: Msg) -> str:
        return self.say(text, self.language)


class _Drawing:
    """A chart on its way onto paper."""

    def __init__(self, chart: Chart, font: Path) -> None:
        self._chart = chart
        self._coloured = [
            (mission, COLOURS[at % len(COLOURS)]) for at, mission in enumerate(chart.missions)
        ]
        self._text, self._small = (ImageFont.truetype(font, size) for size in (22, 18))
        title = ImageFont.truetype(font, LARGEST)
        if (longer := title.getlength(chart.title) / (WIDTH - LEFT - RIGHT)) > 1:
            title = ImageFont.truetype(font, LARGEST / longer)
        self.image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        self._draw = ImageDraw.Draw(self.image)
        most = max((FEW, *(n for month in chart.months for n in _numbers(month).values())))
        self._step = _step(most)
        self._top = self._step * -(-most // self._step)
        self._draw.text((LEFT, 18), chart.title, INK, title)
        self._name_missions()
        self._rule()
        for at, month in enumerate(chart.months):
            self._stand(at, month)

    def _name_missions(self) -> None:
        """Name each mission beside its colour, and say what a hollow bar is."""
        x, y = LEFT, 64
        hollow = self._chart.say(HOLLOW(few=FEW), self._chart.language)
        named = [(self._chart.name(one), colour) for one, colour in self._coloured]
        for name, colour in (*named, (hollow, None)):
            wide = LINE + round(self._text.getlength(name)) + LINE
            if x + wide > WIDTH - RIGHT:
                x, y = LEFT, y + LINE
            self._draw.rectangle((x, y + 6, x + 18, y + 24), colour or PAPER, colour or SOFT, 2)
            self._draw.text((x + 26, y), name, SOFT, self._text)
            x += wide

    def _rule(self) -> None:
        """Draw the lines that numbers are read from."""
        for number in range(0, self._top + 1, self._step):
            y = self._height(number)
            self._draw.line((LEFT, y, WIDTH - RIGHT, y), GRID if number else SOFT, 2)
            self._draw.text((LEFT - 12, y), str(number), SOFT, self._small, anchor="rm")

    def _stand(self, at: int, month: Month) -> None:
        """Set the bars of a month side by side; one for a small number only says that it is."""
        wide = (WIDTH - LEFT - RIGHT) / len(self._chart.months)
        left, middle = LEFT + at * wide, LEFT + (at + 0.5) * wide
        self._draw.text((middle, HEIGHT - BOTTOM + 26), month.written, INK, self._text, "mm")
        numbers = _numbers(month)
        bar = wide * (1 - BETWEEN_MONTHS) / max(len(self._coloured), 1)
        for place, (mission, colour) in enumerate(self._coloured):
            number = numbers.get(mission, 0)
            if not number:
                continue
            x = left + wide * BETWEEN_MONTHS / 2 + place * bar
            small = number < FEW
            y = self._height(FEW if small else number)
            box = (x + 2, y, x + bar - 2, self._height(0))
            self._draw.rectangle(box, PAPER if small else colour, colour, 2)
            self._draw.text((x + bar / 2, y - 4), str(few(number)), INK, self._small, "mb")

    def _height(self, number: float) -> int:
        room = HEIGHT - TOP - BOTTOM
        return HEIGHT - BOTTOM - round(room * number / self._top)


def _numbers(month: Month) -> dict[str, int]:
    return values_of(month.sums, Measure.MISSION)


def _step(most: int) -> int:
    """Choose between two lines a distance of 1, 2 or 5, or of ten times as much and so on."""
    power = 1
    while True:
        for step in STEPS:
            if most <= step * power * MOST_STEPS:
                return step * power
        power *= 10
