"""From scenarios to transcripts, and from transcripts to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.catalogues import Catalogues
from conversations.text import Language
from tests.flows.chat import Chat
from tests.flows.world import World

Scenario = Callable[[Chat], None]
FOLDER = Path(__file__).parent / "transcripts"


def play(scenario: Scenario, language: Language, catalogues: Catalogues) -> str:
    """Play a scenario in a language and give its transcript; its docstring is the title."""
    world = World(language, catalogues)
    assert scenario.__doc__, scenario.__name__
    world.paper.title(scenario.__doc__)
    scenario(Chat(world))
    return world.paper.text()


def file_of(scenario: Scenario, language: Language) -> Path:
    """Name the file of a scenario's transcript."""
    return FOLDER / language / f"{scenario.__name__}.chat"
