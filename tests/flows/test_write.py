"""Writing the transcripts anew: all of them, or none and a line for each scenario that stops."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conversations.text import Language
from tests.flows.player import SPOKEN, Scenario, file_of
from tests.flows.private_chat import ScenarioChat
from tests.flows.write import main

FRENCH, DUTCH = SPOKEN


def _greets(chat: ScenarioChat) -> None:
    """Somebody says hello."""
    chat.says(fr="bonjour", nl="hallo")


def _presses_what_is_not_there(chat: ScenarioChat) -> None:
    """Somebody presses a button that no screen shows."""
    chat.commands("/start")
    chat.taps("role:nobody")


def _falls_over_in_dutch(chat: ScenarioChat) -> None:
    """The scenario itself has a mistake, in one of its languages."""
    chat.says({Language.FR: "bonjour"}[chat.world.language])


def _goes_two_ways(chat: ScenarioChat) -> None:
    """In one language a person says less than in the other."""
    chat.commands("/start")
    if chat.world.language is FRENCH:
        chat.taps("role:partner")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a transcript that no scenario shows any more."""
    (tmp_path / FRENCH).mkdir()
    (tmp_path / FRENCH / "gone.chat").write_text("# Gone\n")
    return tmp_path


def test_all_transcripts_are_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each scenario is written in its languages, and what none shows any more is removed."""
    assert main({_greets: (DUTCH,)}, folder) == 0
    assert list(folder.glob("*/*")) == [file_of(_greets, DUTCH, folder)]
    assert "▸ hallo" in file_of(_greets, DUTCH, folder).read_text("utf-8")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("scenario", "where", "why"),
    [
        (
            _presses_what_is_not_there,
            (" (fr)", 'chat.taps("role:nobody")'),
            "there is no button role:nobody, only [",
        ),
        (
            _falls_over_in_dutch,
            (" (nl)", 'chat.says({Language.FR: "bonjour"}[chat.world.language])'),
            "KeyError: ",
        ),
        (_goes_two_ways, (), "step 3 is the person in fr, the end in nl"),
    ],
)
def test_one_that_stops_is_told_in_a_line_and_nothing_is_written(
    scenario: Scenario,
    where: tuple[str, ...],
    why: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The line has the name, the step and the reason; files stay as they were, stale ones too."""
    assert main({_greets: SPOKEN, scenario: (FRENCH,), _stops_too: (DUTCH,)}, folder) == 1
    first, second = capsys.readouterr().err.splitlines()
    place = r": test_write\.py:\d+ ".join(map(re.escape, where))
    assert re.match(f"{scenario.__name__}{place}: {re.escape(why)}", first)
    assert second.startswith("_stops_too (fr): test_write.py:")
    assert list(folder.glob("*/*")) == [folder / FRENCH / "gone.chat"]


def _stops_too(chat: ScenarioChat) -> None:
    """Another scenario stops after the first."""
    assert chat.requests
