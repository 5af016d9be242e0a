"""Logging put back as it was, for tests that install the bot's own."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr

from bot.privacy import install_logging


@contextmanager
def restored() -> Iterator[None]:
    """Undo what is done to the loggers."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    handlers, levels = list(root.handlers), (root.level, ours.level)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(levels[0])
        ours.setLevel(levels[1])
        logging.captureWarnings(capture=False)


@contextmanager
def written() -> Iterator[io.StringIO]:
    """Install the bot's logging, and give what it writes."""
    with restored(), redirect_stderr(io.StringIO()) as output:
        install_logging()
        yield output
