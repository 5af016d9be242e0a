"""The addresses of the guides to print, as the networks file gives them."""

from __future__ import annotations

from pathlib import Path

from tests.bot.test_networks import TEXT, load


def test_guides_have_an_address_in_each_language(tmp_path: Path) -> None:
    """As the example shows them; each for its own readers."""
    read = load(tmp_path, TEXT.replace("# guide_for_", "guide_for_"))
    assert read.guide_for_coordinators
    assert read.guide_for_partners
    assert read.guide_for_coordinators.said("nl").endswith("coordinators.nl.html")
    assert read.guide_for_partners.said("fr").endswith("partners.fr.html")
