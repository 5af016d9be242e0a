"""Golden transcripts, read back: what is on the screen, and what the person answers to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

TRANSCRIPTS = Path(__file__).parents[1] / "flows" / "transcripts"
REFERENCE = "K7R-4M3"
"""The reference of the first request in every transcript; a demo draws another one."""

ANSWER = re.compile(r"^\w+ ▸ (.+)$")
KEY = re.compile(r"\[([^\]]+)\]")


@dataclass(frozen=True)
class Block:
    """A message as written: who or where it stands under, its text, and its buttons."""

    heading: str
    lines: tuple[str, ...]

    @property
    def title(self) -> str:
        """The first line in bold, or else the first line."""
        bold = (line for line in self.lines if line.startswith("**"))
        return next(bold, self.lines[0]).strip("*")

    @property
    def keys(self) -> list[str]:
        """The labels of the buttons, in reading order."""
        rows = (line for line in self.lines if line.startswith("["))
        return [label.removesuffix(" ⧉") for row in rows for label in KEY.findall(row)]


@dataclass(frozen=True)
class Step:
    """What the phone shows, and the answer: a label to tap, or a text to type."""

    shown: Block
    answer: str

    @property
    def label(self) -> str | None:
        """The button to tap, if the answer is a tap."""
        tapped = KEY.fullmatch(self.answer)
        return tapped[1] if tapped else None


@dataclass(frozen=True)
class Transcript:
    """A request from the start screen to the receipt, and the card in the group."""

    steps: tuple[Step, ...]
    receipt: Block
    card: Block

    @property
    def group(self) -> str:
        """The name of the group that receives the card."""
        return self.card.heading.rsplit(" (", 1)[0]

    @property
    def typed(self) -> list[str]:
        return [step.answer for step in self.steps if step.label is None]


def read(language: str, scenario: str) -> Transcript:
    """Read a scenario that sends one request."""
    text = (TRANSCRIPTS / language / f"{scenario}.chat").read_text(encoding="utf-8")
    paragraphs = [paragraph.splitlines() for paragraph in text.split("\n\n")]
    entries = [found for paragraph in paragraphs if (found := _entry(paragraph)) is not None]
    sent = next(i for i, entry in enumerate(entries) if isinstance(entry, Block) and _card(entry))
    steps = tuple(
        Step(shown, answer)
        for shown, answer in pairwise(entries[:sent])
        if isinstance(shown, Block) and isinstance(answer, str)
    )
    card, _summary, receipt = entries[sent : sent + 3]
    assert isinstance(card, Block)
    assert isinstance(receipt, Block)
    return Transcript(steps, receipt, card)


def _entry(paragraph: list[str]) -> Block | str | None:
    """Give a message of the bot, or an answer of the person; nothing for the rest."""
    heading, *rest = paragraph
    if answer := ANSWER.match(heading):
        return answer[1]
    if rest and rest[0].lstrip().startswith(("│", "║")):
        lines = (line.strip().lstrip("│║").strip() for line in rest)
        return Block(heading.strip(), tuple(line for line in lines if line))
    return None


def _card(block: Block) -> bool:
    return block.heading != "Bot" and REFERENCE in block.title
