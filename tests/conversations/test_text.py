"""Texts to be said."""

from __future__ import annotations

from conversations.text import Msg, Names, p_


def test_a_context_keeps_two_meanings_of_one_word_apart() -> None:
    """The same English word in two contexts is two texts, for each has its own translation."""
    assert p_("request", "Close") != p_("page", "Close")
    assert p_("request", "Close") == Msg("Close", context="request")


def test_a_name_without_the_language_is_said_in_the_first_one_given() -> None:
    """A network that has no Dutch name keeps its French one rather than none."""
    assert Names((("fr", "Namur"),)).said("nl") == "Namur"
