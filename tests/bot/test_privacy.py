"""The log holds what happened, never the token nor what people wrote."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest

from bot.privacy import DiscreetFormatter, install_logging, log_loose_ends
from tests.bot import logs

TOKEN = "123456789:AAcanary-token_that-nobody-may-see"
TYPED = "words-that-somebody-typed"


@pytest.fixture(name="written")
def _written() -> Iterator[io.StringIO]:
    """Install the bot's logging, and give what it writes."""
    with logs.written() as output:
        yield output


def fail() -> None:
    """Fail as code does that quotes its input."""
    try:
        int(TYPED)
    except ValueError as error:
        raise RuntimeError(f"no number: {TYPED} {TOKEN}") from error


def test_our_lines_are_written_with_their_values(written: io.StringIO) -> None:
    """An id in a log line can be read."""
    logging.getLogger("bot.turns.turns").info("set aside: update %d", 77)
    assert "INFO bot.turns.turns: set aside: update 77" in written.getvalue()


def test_an_exception_shows_its_kind_and_place_only(written: io.StringIO) -> None:
    """Where it broke and by what can be read, what was in it can't, causes included."""
    try:
        fail()
    except RuntimeError:
        logging.getLogger("bot.turns.turns").exception("set aside: update %d", 77)
    assert "RuntimeError" in written.getvalue()
    assert "ValueError" in written.getvalue()
    assert "test_privacy.py" in written.getvalue()
    assert TYPED not in written.getvalue()
    assert TOKEN not in written.getvalue()


def test_a_group_of_exceptions_shows_the_kinds_in_it(written: io.StringIO) -> None:
    """When several loops fail together, each is named."""
    group = ExceptionGroup(TYPED, [KeyError(TYPED), OSError(TYPED)])
    logging.getLogger("bot.app").error("ended", exc_info=group)
    assert "KeyError" in written.getvalue()
    assert "OSError" in written.getvalue()
    assert TYPED not in written.getvalue()


def test_a_cause_that_was_hidden_stays_hidden(written: io.StringIO) -> None:
    """`raise ... from None` is obeyed."""
    try:
        try:
            int(TYPED)
        except ValueError:
            raise RuntimeError from None
    except RuntimeError:
        logging.getLogger("bot.app").exception("ended")
    assert "ValueError" not in written.getvalue()


def test_an_error_logged_outside_its_time_has_no_trace(written: io.StringIO) -> None:
    """`exception()` where nothing was raised still writes its line."""
    logging.getLogger("bot.app").error("ended", exc_info=(None, None, None))
    assert "ERROR bot.app: ended" in written.getvalue()


def test_a_library_logs_no_values(written: io.StringIO) -> None:
    """A library's line is its constant text: what it was about to fill in stays out."""
    logging.getLogger("aiohttp.server").error("failed: %s", TYPED)
    logging.getLogger("asyncio").error(f"Task failed\nfuture: {TYPED}")  # noqa: G004  as it does
    logging.getLogger("sqlalchemy.engine").info("INSERT %s", TYPED)
    assert "ERROR aiohttp.server: failed: %s" in written.getvalue()
    assert "ERROR asyncio: Task failed" in written.getvalue()
    assert TYPED not in written.getvalue()


def test_a_token_is_masked_wherever_it_stands(written: io.StringIO) -> None:
    """Even a line of ours that holds the address of a call doesn't tell the token."""
    logging.getLogger("bot.telegram").warning("at https://api.telegram.org/bot%s/getMe", TOKEN)
    assert "/bot(masked)/getMe" in written.getvalue()


def test_a_record_that_another_handler_formatted_is_formatted_again() -> None:
    """A trace that stands ready in the record, with its message, isn't used."""
    try:
        fail()
    except RuntimeError:
        record = logging.LogRecord("bot.x", logging.ERROR, "x", 1, "x", None, sys.exc_info())
    logging.Formatter().format(record)
    assert TYPED in (record.exc_text or "")
    assert TYPED not in DiscreetFormatter().format(record)


async def test_a_loose_end_of_the_loop_is_discreet_too(written: io.StringIO) -> None:
    """An exception that nobody waits for is logged by its kind."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log_loose_ends)
    loop.call_exception_handler({"message": "a callback failed", "exception": ValueError(TYPED)})
    assert "a callback failed" in written.getvalue()
    assert "ValueError" in written.getvalue()
    assert TYPED not in written.getvalue()


def test_lines_of_json_follow_the_same_rules(capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line, what is counted by in its own fields, and nothing quoted."""
    with logs.restored():
        install_logging(as_json=True)
        about = {"reference": "K7R-4M3", "state": "open"}
        logging.getLogger("bot.turns").info("a request", extra={"about": about})
        try:
            fail()
        except RuntimeError:
            logging.getLogger("bot.turns").exception("broken %s", TOKEN)
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert (first["level"], first["message"], first["about"]) == ("INFO", "a request", about)
    assert first["time"].endswith("+00:00")
    assert "RuntimeError" in second["message"]
    assert TYPED not in str(second)
    assert TOKEN not in str(second)
