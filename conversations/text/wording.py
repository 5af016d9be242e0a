"""Texts worded for the two roles that may introduce a request."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.text import Msg


@dataclass(frozen=True, slots=True)
class ByRole:
    """One text for a partner and one for a psychologist; None says nothing to that role."""

    partner: Msg | None
    psychologist: Msg | None


Words = Msg | ByRole


def by_role(partner: Msg | None, psychologist: Msg | None) -> ByRole:
    """Word a text for each role; with None, the text is not for that role."""
    return ByRole(partner, psychologist)


def said_to(role: str | None, words: Words | None) -> Msg | None:
    """Give the wording for a role; while the role is not known, the partner's."""
    if isinstance(words, ByRole):
        return words.psychologist if role == "psychologist" else words.partner
    return words
