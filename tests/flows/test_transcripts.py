"""Golden transcripts: what a person and a desk see, in both languages, as files to be read."""

from __future__ import annotations

from difflib import unified_diff

import pytest

from bot.catalogues import Catalogues
from conversations.text import Language
from tests.flows.playing import FOLDER, Scenario, file_of, play
from tests.flows.scenarios import SCENARIOS


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_a_conversation_goes_as_its_transcript_says(
    scenario: Scenario, language: Language, catalogues: Catalogues
) -> None:
    """Every word and button that a person or a desk sees is in the transcript, in its order."""
    file = file_of(scenario, language)
    written = file.read_text(encoding="utf-8") if file.exists() else ""
    played = play(scenario, language, catalogues)
    if played != written:
        difference = unified_diff(
            written.splitlines(), played.splitlines(), "transcript", "now", lineterm="", n=6
        )
        told = "\n".join(difference)
        pytest.fail(f"{file.name} ({language}); `make transcripts` accepts it\n{told}", False)  # noqa: FBT003


def test_every_transcript_has_its_scenario() -> None:
    """No transcript is left of a scenario that is gone, and no two scenarios share one."""
    names = {file_of(scenario, language) for scenario in SCENARIOS for language in Language}
    assert set(FOLDER.glob("*/*.chat")) == names
    assert len(names) == len(SCENARIOS) * len(Language)
