"""A poster opens the bot for its network, in its language, and says so on one page."""

from __future__ import annotations

import re
import zlib
from argparse import Namespace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import segno

from bot.commands import posters
from bot.commands.posters import PosterError, poster
from bot.networks import load_directory
from bot.places import belgium
from bot.poster import link_of
from bot.resources import BELGIUM_FILE, DEMO_FILE
from bot.settings import SettingsError
from conversations.languages.packs import FINISHED
from conversations.text import Language

DIRECTORY = load_directory(DEMO_FILE, belgium())
ENVIRON = {"NETWORKS_FILE": str(DEMO_FILE)}
TOKEN = {"BOT_TOKEN": "1:a"}
PSYNAM = DIRECTORY.networks[0]


PAGE = "poster-psynam-fr-nl.pdf"


TALL = 841.89
"""Points of an A4 page."""


def heights_of(page: Path) -> list[tuple[float, str]]:
    """Give the lines on a page in the order drawn, each with its points above the page's foot."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", page.read_bytes(), re.DOTALL)
    drawn = b"".join(zlib.decompress(one) for one in streams).decode("latin-1")
    lines = re.findall(r"BT [\d.]+ (-?[\d.]+) Td (?:[\d. ]+ rg )?\((.*?)\) Tj", drawn)
    return [(float(height), said) for height, said in lines]


def written(page: Path) -> str:
    """Give the words on a page, its lines joined."""
    return " ".join(said for _height, said in heights_of(page))


def given(folder: Path, **what: Any) -> Namespace:
    usual = {"network": "psynam", "language": "both", "out": folder, "bot": "InventedBot"}
    return Namespace(**{**usual, **what})


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("both", ["poster-psynam-fr-nl.pdf", "qr-psynam-fr.svg", "qr-psynam-nl.svg"]),
        ("fr", ["poster-psynam-fr.pdf", "qr-psynam-fr.svg"]),
        ("nl", ["poster-psynam-nl.pdf", "qr-psynam-nl.svg"]),
        (None, ["poster-psynam-fr-nl.pdf", "qr-psynam-fr.svg", "qr-psynam-nl.svg"]),
    ],
)
async def test_a_poster_is_one_page_and_its_codes(
    tmp_path: Path, language: str | None, names: list[str]
) -> None:
    """In one language or both; without a wish, in those of the network."""
    said = await poster(ENVIRON, given(tmp_path / "new", language=language))
    assert sorted(one.name for one in (tmp_path / "new").iterdir()) == names
    assert all(name in said for name in names)
    page = (tmp_path / "new" / names[0]).read_bytes()
    assert page.startswith(b"%PDF-")
    assert b"/Count 1" in page
    assert b"[0 0 595.28 841.89]" in page


async def test_a_network_with_three_languages_has_them_on_one_page(tmp_path: Path) -> None:
    """Each with its own third and its own code: nothing runs over into the next."""
    belgian = {"NETWORKS_FILE": str(BELGIUM_FILE)}
    await poster(belgian, given(tmp_path, network="ostbelgien", language=None))
    page = tmp_path / "poster-ostbelgien-fr-nl-de.pdf"
    assert b"/Count 1" in page.read_bytes()
    assert "Eine Frage zu psychologischer Unterstützung?" in written(page)
    heights = heights_of(page)
    feet = [at for at, (_height, said) in enumerate(heights) if "112" in said]
    assert len(feet) == len(Language)
    for begin, end in pairwise((-1, *feet)):
        part = [height for height, _said in heights[begin + 1 : end + 1]]
        assert min(part) == part[-1] > 0
        assert max(part) == part[0] < (heights[begin][0] if begin >= 0 else TALL)


async def test_each_code_leads_to_the_network_in_its_language(tmp_path: Path) -> None:
    """Its address is short, and names neither."""
    await poster(ENVIRON, given(tmp_path, bot="@InventedBot"))
    for language in FINISHED:
        link = link_of("InventedBot", PSYNAM, language)
        begin, _start, code = link.partition("?start=")
        assert begin == "https://t.me/InventedBot"
        assert DIRECTORY.named_by(code) == (PSYNAM, language)
        same = tmp_path / "same.svg"
        segno.make(link, error="q").save(str(same), scale=8)
        assert (tmp_path / f"qr-psynam-{language}.svg").read_bytes() == same.read_bytes()


async def test_the_partners_guide_stands_where_a_network_has_put_it(tmp_path: Path) -> None:
    """In each language, in words that fit the page; without an address nothing is promised."""
    toml = DEMO_FILE.read_text(encoding="utf-8")
    addresses = '{ fr = "https://example.org/guide", nl = "https://example.org/gids" }'
    networks = tmp_path / "networks.toml"
    networks.write_text(f"guide_for_partners = {addresses}\n{toml}", encoding="utf-8")
    for name, environ in (("with", {"NETWORKS_FILE": str(networks)}), ("without", ENVIRON)):
        await poster(environ, given(tmp_path / name))
    said = written(tmp_path / "with" / PAGE)
    assert re.search(r"Comment ça marche, en une page\s:\s+example.org/guide", said)
    assert "Hoe het werkt, op één blad: example.org/gids" in said
    assert "example.org/g" not in written(tmp_path / "without" / PAGE)


async def test_telegram_is_asked_how_the_bot_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless it does not say."""
    answers = iter(["InventedBot", None])

    async def asked(token: str, _server: str) -> str | None:
        assert token == "1:a"
        return next(answers)

    monkeypatch.setattr(posters, "username_of", asked)
    said = await poster(ENVIRON | TOKEN, given(tmp_path, bot=None))
    assert said.startswith("Written: ")
    with pytest.raises(PosterError, match="give --bot NAME"):
        await poster(ENVIRON | TOKEN, given(tmp_path, bot=None))


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ({"network": "atlantis"}, "There is no network atlantis: choose one of psynam, "),
        ({"bot": "not a name"}, '"not a name" is no name of a bot'),
        ({"out": Path("/proc/nowhere")}, "/proc/nowhere can't be written to: "),
        ({"language": "de"}, "No network offers Deutsch: name it in its `languages` first."),
    ],
)
async def test_what_is_missing_is_said_in_one_sentence(
    tmp_path: Path, what: dict[str, Any], told: str
) -> None:
    """And what to give instead."""
    with pytest.raises(PosterError, match=told):
        await poster(ENVIRON, given(tmp_path, **what))


async def test_without_a_token_the_name_has_to_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The setting that is missing is named."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match="BOT_TOKEN"):
        await poster(ENVIRON, given(tmp_path, bot=None))
