"""How the network is reached: proxies and certificates of a hospital, by their usual names."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer
from telegram.error import TelegramError

from bot.network_settings import network_settings
from bot.settings import SettingsError
from bot.telegram.api import BotApi
from tests.bot.telegram_server import TOKEN, accepted, opened
from tests.support.certificates import certificate_for

NO_FILE = Path("no-such-folder") / ".env"
PROXY = "http://proxy.hospital.example:3128"


def test_what_the_environment_says_is_left_alone() -> None:
    """Nothing has to be added to what is there."""
    assert not network_settings({"HTTPS_PROXY": PROXY, "no_proxy": "localhost"}, NO_FILE)


def test_the_file_may_say_it_too(tmp_path: Path) -> None:
    """A `.env` is where administrators look for every setting."""
    file = tmp_path / ".env"
    file.write_text(f"HTTPS_PROXY={PROXY}\nno_proxy=localhost\n")
    assert network_settings({}, file) == {"HTTPS_PROXY": PROXY, "NO_PROXY": "localhost"}
    assert not network_settings({"HTTPS_PROXY": "http://other", "NO_PROXY": "x"}, file)


def test_a_proxy_without_a_scheme_is_one() -> None:
    """As curl and browsers take it; where it stands in small letters, for these win."""
    for name in ("HTTPS_PROXY", "https_proxy"):
        environ = {name: "proxy.hospital.example:3128"}
        assert network_settings(environ, NO_FILE) == {name: PROXY}


@pytest.mark.parametrize("wrong", ["socks5://p:1", "http://", "http://p:canary", "http://p:99999"])
def test_what_is_no_proxy_is_said(wrong: str) -> None:
    """One sentence, which does not quote it: a password may stand in it."""
    with pytest.raises(SettingsError, match="HTTPS_PROXY is not the address of a proxy") as said:
        network_settings({"HTTPS_PROXY": wrong}, NO_FILE)
    assert "canary" not in str(said.value)


def test_certificates_that_are_not_there_are_said(tmp_path: Path) -> None:
    """Else every call would fail without a reason."""
    with pytest.raises(SettingsError, match="SSL_CERT_FILE names a file"):
        network_settings({"SSL_CERT_FILE": str(tmp_path / "none.pem")}, NO_FILE)
    assert not network_settings({"SSL_CERT_DIR": str(tmp_path)}, NO_FILE)


def test_certificates_that_are_none_are_said(tmp_path: Path) -> None:
    """A key, the binary form, or a file where a folder is meant."""
    (tmp_path / "ca.der").write_bytes(b"\x30\x82\x03\x0b")
    for name in ("SSL_CERT_FILE", "ssl_cert_file"):
        with pytest.raises(SettingsError, match="SSL_CERT_FILE names a file without certificates"):
            network_settings({name: str(tmp_path / "ca.der")}, NO_FILE)
    with pytest.raises(SettingsError, match="SSL_CERT_DIR names no folder"):
        network_settings({"SSL_CERT_DIR": str(tmp_path / "ca.der")}, NO_FILE)
    own = certificate_for("hospital.example", tmp_path)
    assert not network_settings({"SSL_CERT_FILE": str(own.file)}, NO_FILE)


@asynccontextmanager
async def proxy(status: int = 200) -> AsyncIterator[tuple[str, list[str]]]:
    """Answer in the place of any server, and note the hosts that were asked for."""
    asked: list[str] = []

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request.host)
        if status != 200:
            return web.Response(status=status)
        return accepted({"id": 1, "is_bot": True, "first_name": "T", "username": "t"})

    async with RawTestServer(answer, host="127.0.0.1") as server:
        yield str(server.make_url("")), asked


async def test_calls_pass_by_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that only the proxy knows is reached."""
    async with proxy() as (address, asked):
        monkeypatch.setenv("HTTP_PROXY", address)
        async with opened(BotApi(TOKEN, "http://telegram.invalid")) as api:
            assert (await api.get_me()).username == "t"
    assert asked == ["telegram.invalid"]


async def test_what_no_proxy_is_for_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_PROXY names servers inside the house; this machine never needs to be named."""
    async with proxy() as (address, asked):
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        async with opened(BotApi(TOKEN, address.rstrip("/"))) as api:
            assert (await api.get_me()).username == "t"
        monkeypatch.setenv("HTTP_PROXY", address)
        monkeypatch.setenv("NO_PROXY", ".invalid")
        async with opened(BotApi(TOKEN, "http://telegram.invalid")) as api:
            with pytest.raises(TelegramError, match="no connection"):
                await api.get_me()
    assert len(asked) == 1


async def test_trouble_with_the_proxy_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is not there, and one that asks for a password."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    async with opened(BotApi(TOKEN, "https://telegram.invalid")) as api:
        with pytest.raises(TelegramError, match="no connection to the proxy"):
            await api.get_me()
    async with proxy(407) as (address, _):
        monkeypatch.setenv("HTTPS_PROXY", address)
        async with opened(BotApi(TOKEN, "https://telegram.invalid")) as api:
            with pytest.raises(TelegramError, match="the proxy refuses, HTTP status 407"):
                await api.get_me()
