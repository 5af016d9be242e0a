"""From scenarios to transcripts, and from transcripts to files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path

from bot.catalogues import Catalogues
from conversations.text import Language
from tests.flows.private_chat import ScenarioChat
from tests.flows.scenario_world import ScenarioWorld

Scenario = Callable[[ScenarioChat], None]
FOLDER = Path(__file__).parent / "transcripts"

SPOKEN = (Language.FR, Language.NL)
"""The languages that people speak in scenarios; the texts of any other are tested without them."""


def play(scenario: Scenario, language: Language, catalogues: Catalogues) -> ScenarioChat:
    """Play a scenario in a language and give its chat; its docstring titles the transcript.

    Whatever it stops at bears the language as a note.
    """
    world = ScenarioWorld(language, catalogues)
    assert scenario.__doc__, scenario.__name__
    world.transcript.title(scenario.__doc__)
    chat = ScenarioChat(world)
    try:
        scenario(chat)
    except Exception as error:
        error.add_note(language)
        raise
    return chat


def transcripts(
    scenario: Scenario, catalogues: Catalogues, written: Sequence[Language] = SPOKEN
) -> dict[Language, str]:
    """Play a scenario in every language that it speaks, and give what each shows.

    One that is `written` in a draft speaks that alone.

    Raises:
        AssertionError: it stops, or goes another way in one language than in another.
    """
    spoken = SPOKEN if set(written) <= set(SPOKEN) else written
    worlds = {language: play(scenario, language, catalogues).world for language in spoken}
    played = {language: world.transcript for language, world in worlds.items()}
    first, *others = spoken
    for other in others:
        ways = zip_longest(played[first].steps, played[other].steps, fillvalue="the end")
        for number, (here, there) in enumerate(ways, 1):
            assert here == there, f"step {number} is {here} in {first}, {there} in {other}"
    return {language: transcript.text() for language, transcript in played.items()}


def file_of(scenario: Scenario, language: Language, folder: Path = FOLDER) -> Path:
    """Name the file of a scenario's transcript."""
    return folder / language / f"{scenario.__name__}.chat"
