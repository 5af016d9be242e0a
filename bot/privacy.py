"""What a log may hold: what happened and where in the code, never what people wrote nor the token.

Three rules do without trust in whoever calls the logger:

- an exception is logged by its kind and its place, without its message, which may quote anything;
- a line of a library is logged as the library wrote it in its code, without the values in it;
- what has the form of a token is masked in whatever is left.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
OURS = ("bot.", "conversations.")
TOKEN = re.compile(r"\d{3,}:[\w-]{10,}")
MASK = "(masked)"

log = logging.getLogger(__name__)

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Writes a record by the rules of this module."""

    def format(self, record: logging.LogRecord) -> str:
        record = logging.makeLogRecord({**record.__dict__, "exc_text": None})
        if not f"{record.name}.".startswith(OURS):
            record.msg, record.args = str(record.msg).partition("\n")[0], None
        return TOKEN.sub(MASK, super().format(record))

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802  named by the logging library
        error = ei[1]
        return "" if error is None else "\n".join(_kinds(error))


class JsonFormatter(DiscreetFormatter):
    """Writes a record as one object of JSON, by the same rules.

    `about` holds what the code itself gave to be counted by: references, states, desks.
    """

    def format(self, record: logging.LogRecord) -> str:
        about = getattr(record, "about", None)
        written = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": super().format(record),
        }
        return json.dumps(written | ({"about": about} if about else {}), ensure_ascii=False)


def install_logging(level: int = logging.INFO, *, as_json: bool = False) -> None:
    """Write all logs to the standard error, and nothing in any other way."""
    output = logging.StreamHandler(sys.stderr)
    output.setFormatter(JsonFormatter("%(message)s") if as_json else DiscreetFormatter(FORMAT))
    logging.basicConfig(level=logging.WARNING, handlers=[output], force=True)
    logging.getLogger("bot").setLevel(level)
    logging.captureWarnings(capture=True)


def log_loose_ends(_: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """Log what no task waits for; the loop's own way would print the exception's message."""
    log.error("in the background: %s", context["message"], exc_info=context.get("exception"))


def _kinds(error: BaseException) -> list[str]:
    """List an exception, its places and its causes, each by kind alone."""
    lines = [
        f"  {frame.filename}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            lines += ["of which:", *_kinds(part)]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines += ["caused by:", *_kinds(cause)]
    return lines
