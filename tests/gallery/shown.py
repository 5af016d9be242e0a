"""What the bot shows: each different screen of the scenarios once, with the texts that it is of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalogues import Catalogues
from conversations.protocol.effects import Edit, Effect, Send, Toast
from conversations.protocol.screen import Screen
from conversations.text import Msg
from tests.flows.player import SPOKEN, play
from tests.flows.scenarios import SCENARIOS


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen or a toast as a scenario showed it first: `where` names that scenario."""

    where: str
    place: str
    screen: Screen | None
    toast: Msg | None = None


def all_shown(catalogues: Catalogues) -> list[Shown]:
    """Play every scenario, and give each screen that is made of other texts than those before."""
    found: dict[tuple[str, ...], Shown] = {}
    for scenario in SCENARIOS:
        for language in SPOKEN:
            for effect in play(scenario, language, catalogues).world.effects:
                shown = _shown(scenario.__name__, effect)
                if shown is not None:
                    found.setdefault(tuple(text.id for text in texts_of(shown)), shown)
    return list(found.values())


def texts_of(shown: Shown) -> Iterator[Msg]:
    """Give the texts that something shown is of, in the order of reading, those inside included."""
    if shown.toast is not None:
        yield from _within(shown.toast)
    if shown.screen is not None:
        for line in shown.screen.lines:
            yield from _within(line.text)
        for row in shown.screen.rows:
            for button in row:
                yield from _within(button.label)


def _within(text: Msg) -> Iterator[Msg]:
    yield text
    for value in text.values.values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Msg):
                yield from _within(part)


def _shown(where: str, effect: Effect) -> Shown | None:
    match effect:
        case Send(to=to, screen=screen) | Edit(to=to, screen=screen):
            return Shown(where, "group" if isinstance(to, str) else "private", screen)
        case Toast(text=text) if text is not None:
            return Shown(where, "toast", None, text)
        case _:
            return None
