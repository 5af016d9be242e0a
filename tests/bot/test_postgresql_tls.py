"""What DATABASE_URL says of TLS, in the words of other programs of PostgreSQL."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.storage.dialects import engine_for
from bot.storage.errors import CannotOpenError
from bot.storage.postgresql import Line
from bot.storage.store import Store
from tests.support.certificates import Certificate, certificate_for
from tests.support.samples import KEY

pytestmark = pytest.mark.sqlite(reason="its servers stand in for one")

WRONG = (
    ("sslmode=verify", "must be one of prefer, disable, allow, require, verify-ca, verify-full"),
    ("sslmode=verify-full", "needs the certificate of the server's authority"),
    ("sslmode=verify-full&sslrootcert=none.crt", "sslrootcert in DATABASE_URL names a file"),
)


@pytest.mark.parametrize(("told", "said"), WRONG)
def test_what_cannot_be_is_said_before_anything_is_asked(
    told: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One sentence that names what to write."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PGSSLROOTCERT", raising=False)
    with pytest.raises(CannotOpenError, match=said):
        engine_for(f"postgresql://missions@server/missions?{told}", Line())


async def test_a_server_is_known_by_its_authority(tmp_path: Path) -> None:
    """With the certificate that vouches for it the bot goes on; with another one it says so."""
    own = certificate_for("localhost", tmp_path / "own")
    other = certificate_for("localhost", tmp_path / "other")
    async with speaking_tls(own) as port:
        address = f"postgresql://a@localhost:{port}/b?sslmode=verify-full&sslrootcert="
        with pytest.raises(CannotOpenError, match="certificate of the server is not trusted"):
            await Store.open(f"{address}{other.file}", KEY)
        with pytest.raises(CannotOpenError, match="connection to the server was lost"):
            await Store.open(f"{address}{own.file}", KEY)  # which ends once it is trusted


async def test_a_server_without_tls_is_said(tmp_path: Path) -> None:
    """Where the address asks for it."""
    async with answering(b"N") as port:
        with pytest.raises(CannotOpenError, match="the server speaks no TLS, see sslmode"):
            await Store.open(f"postgresql://a@localhost:{port}/b?sslmode=require", KEY)


@asynccontextmanager
async def speaking_tls(certificate: Certificate) -> AsyncIterator[int]:
    """Take TLS connections as a PostgreSQL server does, and end them; give the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.file, certificate.key)
    async with answering(b"S", context) as port:
        yield port


@asynccontextmanager
async def answering(word: bytes, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Answer whoever asks for TLS (PostgreSQL 15, 55.2.11); S is a yes."""

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readexactly(8)
            writer.write(word)
            await writer.drain()
            if context:
                await writer.start_tls(context)
                await reader.readexactly(4)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
