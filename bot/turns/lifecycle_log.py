"""Logs each event of a request: reference, event, state and desk, never any content."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from conversations.requests.request import Request

log = logging.getLogger(__name__)


def log_lifecycle(requests: Iterable[Request]) -> None:
    """Log where each request stands after what has just been committed about it."""
    for request in requests:
        about = {
            "reference": request.reference,
            "event": request.events[-1].kind.value,
            "state": request.state.value,
            "desk": request.desk,
        }
        line = "request %(reference)s: %(event)s, %(state)s at %(desk)s"
        log.info(line, about, extra={"about": about})
