"""Write the transcripts anew (`make transcripts`); a person reads the difference."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from traceback import extract_tb

from bot.catalogues import Catalogues
from conversations.text import Language, shortened
from tests.flows.player import FOLDER, Scenario, file_of, transcripts
from tests.flows.scenarios import WRITTEN

LONGEST_REASON = 300
"""Characters; the rest of a long list of buttons helps nobody."""


def write(
    scenarios: Mapping[Scenario, tuple[Language, ...]], folder: Path = FOLDER
) -> tuple[str, ...]:
    """Play all scenarios; if each goes through, write what they show and remove what none shows.

    Returns:
        A line for each that stopped, with where and why: then nothing was written or removed.
    """
    catalogues = Catalogues.load()
    texts: dict[Path, str] = {}
    stopped: list[str] = []
    for scenario, languages in scenarios.items():
        try:
            shown = transcripts(scenario, catalogues, languages)
        except Exception as error:  # noqa: BLE001  whatever it stops at is told
            stopped.append(_told(scenario, error))
        else:
            texts |= {file_of(scenario, one, folder): shown[one] for one in languages}
    if not stopped:
        _replace(texts, folder)
    return tuple(stopped)


def main(
    scenarios: Mapping[Scenario, tuple[Language, ...]] = WRITTEN, folder: Path = FOLDER
) -> int:
    """Write the transcripts, or say what fails; give the exit code."""
    stopped = write(scenarios, folder)
    sys.stderr.writelines(f"{line}\n" for line in stopped)
    return 1 if stopped else 0


def _replace(texts: Mapping[Path, str], folder: Path) -> None:
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for stale in set(folder.glob("*/*.chat")) - texts.keys():
        stale.unlink()


def _told(scenario: Scenario, error: Exception) -> str:
    """Say in one line which scenario stopped, in which language, at which of its lines, and why."""
    code = scenario.__code__
    own = [one for one in extract_tb(error.__traceback__) if one.name == code.co_name]
    place = f"{Path(own[-1].filename).name}:{own[-1].lineno} {own[-1].line}" if own else ""
    kind = "" if isinstance(error, AssertionError) else type(error).__name__
    reason = shortened(" ".join(str(error).split()), LONGEST_REASON)
    language = ", ".join(getattr(error, "__notes__", ()))
    name = f"{scenario.__name__} ({language})" if language else scenario.__name__
    return ": ".join(part for part in (name, place, kind, reason) if part)


if __name__ == "__main__":
    sys.exit(main())
