"""A poster: one A4 page for a waiting room or a staff room, with a QR code that opens the bot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import segno
from fpdf import FPDF

from conversations.directory.links import opaque_code
from conversations.directory.network import Network
from conversations.text import Language, Msg, Names, Says, _, verbatim

TITLE = _("A question about psychological support?")
FOR_WHOM = _("For professionals and volunteers: care, school, youth, social help.")
WHAT = _(
    "A conventioned psychologist supports you in your work: advice, a meeting of three, a session "
    "for your team, an offer at your place. It is free."
)
HOW = (
    _("Scan the code with your phone: Telegram opens."),
    _("Answer a few plain questions."),
    _("The local coordination receives your request and answers you."),
)
OR_TYPE = _("Or open: {link}")
GUIDE = _("How it works, on one page: {address}")
NO_EMERGENCY = _("In an emergency, call 112. Write no name of a patient.")

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 16.0  # millimetres of an A4 page
QUIET = 4
"""Modules left white around a QR code (ISO/IEC 18004)."""
INK, SOFT, LIGHT = (24, 54, 83), (80, 92, 105), (234, 241, 247)
FONT = "Helvetica"
"""One of the fonts that every reader of PDF has; it holds the letters of Western Europe."""
NEAREST = str.maketrans(
    {"œ": "oe", "Œ": "Oe", "’": "'", "„": '"', "“": '"', "”": '"', "–": "-", "…": "..."}
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes in millimetres and points: of a whole page, or of what one of its languages has."""

    height: float
    band: float
    code: float
    title: float
    text: float


WHOLE = Layout(height=HEIGHT, band=58.0, code=112.0, title=30.0, text=16.5)
HALF = Layout(height=HEIGHT / 2, band=27.0, code=72.0, title=16.5, text=12.5)
THIRD = Layout(height=HEIGHT / 3, band=20.0, code=54.0, title=14.0, text=11.0)
LAYOUTS = (WHOLE, HALF, THIRD)
"""By the number of languages; of more than three, the fourth begins another page."""


@dataclass(frozen=True, slots=True)
class Advertised:
    """What a poster is for: a bot, and a network; `guide` is where the partners' guide is read."""

    bot: str
    network: Network
    guide: Names | None = None


def link_of(bot: str, network: Network, language: Language) -> str:
    """Give the address that opens the bot for a network, in a language."""
    return f"https://t.me/{bot}?start={opaque_code(network.id, language)}"


def write_posters(
    what: Advertised, languages: Sequence[Language], folder: Path, say: Says
) -> list[Path]:
    """Write the page in these languages, and each code by itself as SVG; give the files."""
    network, bot = what.network, what.bot
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"poster-{network.id}-{'-'.join(languages)}.pdf"
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(f"{network.names.said(languages[0])} - @{bot}")
    pdf.set_lang(languages[0])
    layout = LAYOUTS[min(len(languages), len(LAYOUTS)) - 1]
    for number, language in enumerate(languages):
        at = number % len(LAYOUTS)
        if at == 0:
            pdf.add_page()
        Part(pdf, layout, at * layout.height, language, say).draw(what)
    pdf.output(str(page))
    codes = []
    for language in languages:
        file = folder / f"qr-{network.id}-{language}.svg"
        segno.make(link_of(bot, network, language), error="q").save(str(file), scale=8)
        codes.append(file)
    return [page, *codes]


@dataclass(frozen=True, slots=True)
class Part:
    """One language of a poster, from `top` on."""

    pdf: FPDF
    layout: Layout
    top: float
    language: Language
    say: Says

    def draw(self, what: Advertised) -> None:
        self._band(what.network)
        if self.layout is WHOLE:
            self._upright(what)
        else:
            self._beside(what)
        self._foot()

    def _band(self, network: Network) -> None:
        """Put the network's name and the question on a coloured band."""
        self.pdf.set_fill_color(*INK)
        self.pdf.rect(0, self.top, WIDTH, self.layout.band, style="F")
        self.pdf.set_text_color(255, 255, 255)
        name, top = network.names.said(self.language), self.top + self.layout.band * 0.18
        y = self._text(name, MARGIN, top, self.layout.text) + self.layout.text * 0.12
        self._text(self._said(TITLE), MARGIN, y, self.layout.title, bold=True)

    def _upright(self, what: Advertised) -> None:
        """Give the code the middle of the page."""
        across = WIDTH - 2 * MARGIN
        y = self.top + self.layout.band + 9
        y = self._sentences(MARGIN, y, across)
        left = (WIDTH - self.layout.code) / 2
        self._code(self._link(what), left, y)
        y = self._addresses(what, MARGIN, y + self.layout.code + 2, across, align="C") + 5
        self._steps(MARGIN, y, across)

    def _beside(self, what: Advertised) -> None:
        """Put the code to the right of what is said."""
        code = self.layout.code
        across = WIDTH - 2.5 * MARGIN - code
        top = self.top + self.layout.band + 7
        y = self._sentences(MARGIN, top, across)
        self._steps(MARGIN, y + 2, across)
        left = WIDTH - MARGIN - code
        self._code(self._link(what), left, top)
        self._addresses(what, left, top + code + 2, code, align="C")

    def _sentences(self, x: float, y: float, across: float) -> float:
        self.pdf.set_text_color(*INK)
        y = self._text(self._said(FOR_WHOM), x, y, self.layout.text, across=across, bold=True)
        self.pdf.set_text_color(*SOFT)
        return self._text(self._said(WHAT), x, y + 2, self.layout.text, across=across)

    def _steps(self, x: float, y: float, across: float) -> None:
        self.pdf.set_text_color(*INK)
        for number, step in enumerate(HOW, 1):
            self._text(f"{number}.", x, y, self.layout.text, bold=True)
            indent = self.layout.text * 0.5
            said = self._said(step)
            y = self._text(said, x + indent, y, self.layout.text, across=across - indent) + 1.5

    def _addresses(
        self, what: Advertised, x: float, y: float, across: float, *, align: str
    ) -> float:
        """Write what can be typed instead: the bot's address, and the guide's."""
        self.pdf.set_text_color(*SOFT)
        said = [self._said(OR_TYPE(link=_short(self._link(what))))]
        if what.guide:
            said.append(self._said(GUIDE(address=_short(what.guide.said(self.language)))))
        for line in said:
            y = self._text(line, x, y, self.layout.text * 0.75, across=across, align=align) + 1
        return y

    def _foot(self) -> None:
        tall = self.layout.text * 1.1
        y = self.top + self.layout.height - tall
        self.pdf.set_fill_color(*LIGHT)
        self.pdf.rect(0, y, WIDTH, tall, style="F")
        self.pdf.set_text_color(*INK)
        said = self._said(NO_EMERGENCY)
        self._text(said, MARGIN, y + tall * 0.26, self.layout.text * 0.9, bold=True)

    def _code(self, link: str, x: float, y: float) -> None:
        """Draw a code as squares, sharp at any size."""
        rows = segno.make(link, error="q").matrix
        side = self.layout.code / (len(rows) + 2 * QUIET)
        self.pdf.set_fill_color(0, 0, 0)
        for at, row in enumerate(rows):
            for along, dark in enumerate(row):
                if dark:
                    across, down = x + (along + QUIET) * side, y + (at + QUIET) * side
                    self.pdf.rect(across, down, side, side, style="F")

    def _text(  # noqa: PLR0913  where, how large, how wide
        self,
        said: str,
        x: float,
        y: float,
        size: float,
        *,
        across: float = WIDTH - 2 * MARGIN,
        bold: bool = False,
        align: str = "L",
    ) -> float:
        """Write a text, give where it ends."""
        self.pdf.set_font(FONT, "B" if bold else "", size)
        self.pdf.set_xy(x, y)
        self.pdf.multi_cell(across, size * 0.48, _plain(said), align=align)
        return float(self.pdf.get_y())

    def _link(self, what: Advertised) -> str:
        return link_of(what.bot, what.network, self.language)

    def _said(self, text: Msg) -> str:
        return self.say(text, self.language)


def _short(address: str) -> Msg:
    return verbatim(address.removeprefix("https://"))


def _plain(text: str) -> str:
    """Write with the letters that the font has; a rare one is said by its nearest."""
    return text.translate(NEAREST).encode("latin-1", "replace").decode("latin-1")
