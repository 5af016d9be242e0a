"""Golden transcripts: what a person and a desk see, as files to be read.

Each scenario is written down in one language, in turn; it is played in all that it speaks.
"""

from __future__ import annotations

from collections import Counter
from difflib import unified_diff

import pytest

from bot.catalogues import Catalogues
from tests.flows.player import FOLDER, SPOKEN, Scenario, file_of, transcripts
from tests.flows.scenarios import FAMILIES, SCENARIOS, WRITTEN

MOST_LINES = 34_000
"""What one person can still read: more of them guard less."""


@pytest.mark.parametrize("scenario", WRITTEN, ids=lambda scenario: scenario.__name__)
def test_a_conversation_goes_as_its_transcript_says(
    scenario: Scenario, catalogues: Catalogues
) -> None:
    """Every word and button that a person or a desk sees is in the transcript, in its order.

    In the language in which it is not written, it takes the same steps.
    """
    played = transcripts(scenario, catalogues, WRITTEN[scenario])
    for language in WRITTEN[scenario]:
        file = file_of(scenario, language)
        written = file.read_text(encoding="utf-8") if file.exists() else ""
        if played[language] != written:
            lines = written.splitlines(), played[language].splitlines()
            difference = unified_diff(*lines, "transcript", "now", lineterm="", n=6)
            told = "\n".join(difference)
            pytest.fail(f"{file.name} ({language}); `make transcripts` accepts it\n{told}", False)  # noqa: FBT003


def test_every_transcript_has_its_scenario() -> None:
    """No transcript is left of a scenario that is gone, and no two scenarios share one."""
    wanted = [file_of(one, language) for one in WRITTEN for language in WRITTEN[one]]
    assert set(FOLDER.glob("*/*.chat")) == set(wanted)
    assert len(set(wanted)) == len(wanted)


def test_languages_take_turns() -> None:
    """Each family is read in each language, and none has many more transcripts than another."""
    for family in FAMILIES:
        own = (told for one, told in SCENARIOS.items() if one.__module__ == family.__name__)
        assert {language for languages in own for language in languages} == set(SPOKEN), family
    written = Counter(language for languages in SCENARIOS.values() for language in languages)
    most, *_others, least = written.most_common()
    assert most[1] - least[1] <= len(FAMILIES)


def test_transcripts_can_be_read() -> None:
    """All of them together are not longer than what a person reads."""
    lines = sum(file.read_text("utf-8").count("\n") for file in FOLDER.glob("*/*.chat"))
    assert lines < MOST_LINES
