"""Write the transcripts anew (`make transcripts`); a person reads the difference."""

from __future__ import annotations

from bot.catalogues import Catalogues
from conversations.text import Language
from tests.flows.playing import FOLDER, file_of, play
from tests.flows.scenarios import SCENARIOS


def write() -> None:
    """Play every scenario in every language, write what it shows, remove what none shows."""
    catalogues = Catalogues.load()
    stale = set(FOLDER.glob("*/*.chat"))
    for language in Language:
        for scenario in SCENARIOS:
            file = file_of(scenario, language)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(play(scenario, language, catalogues), encoding="utf-8")
            stale.discard(file)
    for file in stale:
        file.unlink()


if __name__ == "__main__":
    write()
