"""Errors that somebody must mend before a command can be carried out."""

from __future__ import annotations

import os


class ToMendError(Exception):
    """Said as it is to whoever typed the command: a sentence for each thing to mend, no trace."""


def why(error: OSError) -> str:
    """Give what the system says of a port or a name that can't be had, and not what others add."""
    if error.errno is None or error.errno < 0:  # below 0 are names that lead nowhere
        return str(error.strerror)
    return os.strerror(error.errno)
