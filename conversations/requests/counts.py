"""The names of the daily counters, which count other things than requests, without content."""

from __future__ import annotations

SEEN, ANSWERED = "seen", "answered"
"""How many drafts saw a question, and answered it; the variant is the question's key."""
UNDERSTOOD, CORRECTED = "understood", "corrected"
"""Under these is counted what a text was understood to say, by the question that it answers: what
was confirmed, and what was taken back."""
SUMMARY = "summary"
"""Stands where nothing is asked any more: it is answered by sending."""

EXIT = "exit:"
"""Begins the name under which exits are counted: the variant says who stood there."""
EXIT_IN = "exit_in:"
"""Begins the name under which exits are counted by network: the variant is the network's id."""

GUARD = "guard"
"""What was chosen where something was masked in a text; the variant says what."""
