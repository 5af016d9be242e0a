"""HTTP for the Bot API on aiohttp: one session, bounded waits, and no address in any error."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from time import monotonic
from typing import Any

from aiohttp import (
    ClientConnectionError,
    ClientConnectorCertificateError,
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientProxyConnectionError,
    ClientSession,
    ClientTimeout,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0
READ_SECONDS = 20.0
KEEP_ALIVE_SECONDS = 75.0


class NotReachedError(NetworkError):
    """Telegram was not reached; its message is ours, and quotes nothing."""


class Transport(BaseRequest):
    """The library's way to the network; every failure is one of its errors, worded here.

    The address of a call holds the token, and an answer may quote what was sent: neither is ever
    part of an error.
    """

    def __init__(self, *, direct: bool = False) -> None:
        """Prepare calls; with `direct`, proxies that the environment names are not for them."""
        self._direct = direct
        self._session: ClientSession | None = None
        self._told: tuple[str, float] | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    def time(self) -> datetime | None:
        """Give what the server's clock shows now, to about a second; None if it never told.

        Source: RFC 9110, 6.6.1 (Date).
        """
        if self._told is None:
            return None
        date, ticks = self._told
        try:
            return parsedate_to_datetime(date) + timedelta(seconds=monotonic() - ticks)
        except ValueError:
            return None

    async def initialize(self) -> None:
        """Open the session; the courier, not the session, bounds what is in flight.

        Proxies and certificates are those that the environment names, as for all programs.
        """
        if self._session is None:
            connector = TCPConnector(limit=0, keepalive_timeout=KEEP_ALIVE_SECONDS)
            self._session = ClientSession(connector=connector, trust_env=not self._direct)

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917  the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  nothing large is written
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  the same for all calls
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  nothing waits for the pool
    ) -> tuple[int, bytes]:
        """Make one call; `read_timeout` is in seconds.

        Raises:
            TimedOut: it is not known whether Telegram has it.
            NotReachedError: Telegram was not reached, or something else answered in its place.
        """
        assert self._session is not None, "the transport has not been opened"
        given = read_timeout is not BaseRequest.DEFAULT_NONE
        wait = ClientTimeout(
            total=None,
            sock_connect=CONNECT_SECONDS,
            sock_read=read_timeout if given else READ_SECONDS,
        )
        try:
            async with self._session.request(
                method, url, timeout=wait, **_body(request_data)
            ) as answer:
                if (date := answer.headers.get("Date")) is not None:
                    self._told = date, monotonic()
                return answer.status, _checked(answer.status, await answer.read())
        except (ClientError, OSError, ValueError) as error:
            raise _worded(error) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer.

        Raises:
            TelegramError: it is not one of the Bot API.
        """
        answer = _read(payload)
        if answer is None:
            raise TelegramError("the answer is not one of the Bot API")
        return answer


def _worded(error: Exception) -> NetworkError:
    """Say what failed, the narrow kinds first, without the address or what was answered."""
    match error:
        case TimeoutError():
            return TimedOut("no answer in time")
        case ClientConnectorCertificateError():
            return NotReachedError("its certificate is not trusted, see SSL_CERT_FILE")
        case ClientProxyConnectionError():
            return NotReachedError("no connection to the proxy")
        case ClientHttpProxyError():
            return NotReachedError(f"the proxy refuses, HTTP status {error.status}")
        case ClientConnectorError():
            return NotReachedError("no connection")
        case ClientConnectionError():
            return NotReachedError("the connection was lost")
        case _:
            return NotReachedError("the call could not be made")


def _body(request_data: RequestData | None) -> dict[str, Any]:
    """Write the parameters as JSON, or as a form where a file comes with them.

    Source: Bot API, "Making requests" and "Sending files" (multipart/form-data).
    """
    if request_data is None or not request_data.contains_files:
        return {"json": request_data.parameters if request_data else {}}
    form = FormData(request_data.json_parameters)
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return {"data": form}


def _checked(status: int, payload: bytes) -> bytes:
    """Refuse what does not come from the Bot API: the library would quote it, or break on it."""
    answer, failed = _read(payload), status >= HTTPStatus.MULTIPLE_CHOICES
    if (failed and answer is None) or (answer and not failed and "result" not in answer):
        raise NotReachedError(f"HTTP status {status}, not from the Bot API")
    return payload


def _read(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(payload)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) and "ok" in answer else None


async def time_at(server: str, *, direct: bool = False) -> datetime | None:
    """Give the time by the clock of a server, to the second; None if it doesn't say.

    Source: RFC 9110, 6.6.1 (Date).
    """
    timeout = ClientTimeout(total=CONNECT_SECONDS)
    try:
        async with (
            ClientSession(trust_env=not direct, timeout=timeout) as http,
            http.get(server, allow_redirects=False) as answer,
        ):
            return parsedate_to_datetime(answer.headers["Date"])
    except (ClientError, OSError, ValueError, KeyError):
        return None
