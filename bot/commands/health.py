"""The command `health`: ask the bot at work how it is, for containers and scripts."""

from __future__ import annotations

import json
from http.client import HTTPConnection, HTTPException

from bot.settings import MonitoringSettings

SECONDS = 8.0


class UnwellError(Exception):
    """The bot is not well, or nothing answers: one sentence."""


def health(settings: MonitoringSettings) -> str:
    """Say how the bot is that answers at MONITOR_ADDRESS.

    Raises:
        UnwellError: it is not well, or does not answer.
    """
    if settings.monitor_address is None:
        raise UnwellError("MONITOR_ADDRESS is not set: no bot says how it is.")
    connection = HTTPConnection(*settings.monitor_address, timeout=SECONDS)
    try:
        connection.request("GET", "/health")
        answer = connection.getresponse()
        said = str(json.loads(answer.read())["status"])
    except (OSError, HTTPException, ValueError, KeyError):
        raise UnwellError("Nothing that is this bot answers at MONITOR_ADDRESS.") from None
    finally:
        connection.close()
    if said != "ok":
        raise UnwellError(f"The bot is not well: {said}.")
    return "The bot is well."
