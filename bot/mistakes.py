"""What somebody must mend before a command can be carried out."""

from __future__ import annotations


class ToMendError(Exception):
    """Said as it is to whoever typed the command: a sentence for each thing to mend, no trace."""
