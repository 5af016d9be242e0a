"""`make screens`: write the page of all words, and say where it stands."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.catalogues import Catalogues
from bot.resources import LOCALES
from bot.words import entries
from tests.gallery.page import Page
from tests.gallery.shown import all_shown

FILE = Path("build") / "screens.html"


def main() -> None:
    print("Playing every scenario in each language; this takes half a minute …", file=sys.stderr)
    catalogues = Catalogues.load()
    shown = all_shown(catalogues)
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(Page(catalogues).written(shown, entries(LOCALES)), encoding="utf-8")
    print(f"{FILE}: {len(shown)} screens, cards and messages")


if __name__ == "__main__":
    main()
