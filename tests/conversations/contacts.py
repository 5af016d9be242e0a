"""What a typed contact is understood as, in one line, for the table beside this file."""

from __future__ import annotations

from pathlib import Path

from conversations.reading.contact import Guess, read_contact
from conversations.reading.means import Contact, Means, shown

TABLE = Path(__file__).with_name("contacts.tsv")


def understood(typed: str) -> str:
    """Say what is made of a text.

    Means stand in their order between bars, with a remark in brackets; "++" stands before words
    about none of them, "?" before what is asked about, "!" before an error and "kept" before words
    that wait for the next try.
    """
    read = read_contact(typed.replace("\\n", "\n"))
    if isinstance(read, Contact):
        return _said(read)
    if isinstance(read, Guess):
        said = "? " + " // ".join(map(_said, read.contacts))
        return f"{said} ! {read.advice.id.split('.')[0]}" if read.advice else said
    kept = f" kept {read.kept}" if read.kept else ""
    return f"! {read.advice.id.split('.')[0]}{kept}"


def rows() -> list[tuple[str, str]]:
    """Give what is typed and what is to be understood."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [(typed, expected) for typed, expected in (line.split("\t") for line in lines)]


def _said(contact: Contact) -> str:
    means = " | ".join(map(_mean, contact.means))
    return f"{means} ++ {contact.words}" if contact.words else means


def _mean(means: Means) -> str:
    return f"{shown(means)} [{means.remark}]" if means.remark else shown(means)
