"""A whole request, step by step, with a word of its own that may be read in few places only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from bot.sandbox import Message
from tests.support.bot_driver import BRUSSELS, FALLBACK, NAMUR

MARK = re.compile(r"zx[a-z]{7}xz")
REFERENCE = re.compile(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}\b")
LETTERS = "abdefgiklmnoprtuv"
PLACES = {"5000": NAMUR, "1000": BRUSSELS}
LAST_DESK = str(FALLBACK)
"""The group that gets what another can't take."""
LANGUAGES = ("fr", "nl")


def mark(chance: Random) -> str:
    """Draw a word that nobody else writes."""
    return f"zx{''.join(chance.choices(LETTERS, k=7))}xz"


@dataclass(frozen=True)
class Route:
    """One way through the questions: the language spoken, and the place, which tells the desk."""

    language: str
    place: str

    @property
    def group(self) -> str:
        """Give the key of the group, which stays when its number changes."""
        return str(PLACES[self.place])

    def steps(self, word: str) -> tuple[str, ...]:
        """Give what is pressed (by the code of the button) and typed."""
        return (
            *("/start", "role:partner", "need:advice", "result:go_on"),
            *(f"Camille Exemple, assistante sociale, Maison {word}", "contact:telegram"),
            f"Nous cherchons du soutien pour des situations difficiles, {word}.",
            *("organisation_kind:social", "channel:phone", self.place, "age_group:adults"),
            *("timing:month", "summary:send"),
        )


ROUTES = tuple(Route(language, place) for language in LANGUAGES for place in PLACES)


def pressed_code(message: Message, step: str) -> str | None:
    """Give the data of the button whose code begins so, if the message has one."""
    codes = (button.data or "" for row in message.buttons for button in row)
    return next((one for one in codes if one.partition(":")[2].startswith(step)), None)


def is_press(step: str) -> bool:
    return re.match(r"[a-z_]+:", step) is not None


def title_of(text: str) -> str:
    """Give the first lines of a screen, by which it is known again."""
    return "\n".join(_lines(text)[:2])


def has_title(text: str, title: str) -> bool:
    """Say whether a screen is the one of this title, perhaps below a notice."""
    return title in "\n".join(_lines(text))


def _lines(text: str) -> list[str]:
    """Give the lines of a text, without what differs from one request to another."""
    alike = re.sub(r"\d+", "#", MARK.sub("MARK", REFERENCE.sub("REF", text)))
    return [line for line in alike.split("\n") if line.strip()]
