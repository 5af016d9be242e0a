"""Texts that are too long for one message arrive in pieces."""

from __future__ import annotations

from tests.support.private_chat_driver import CO_CONSULTATION, SAID, PrivateChatDriver


def test_the_tail_of_a_text_that_is_too_long_is_no_answer(talk: PrivateChatDriver) -> None:
    """Of a text that apps cut in pieces, the last piece is never taken for the whole."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2]))
    first = "mot " * 1024
    number = talk.last_message + 1
    talk.types_as(first, number)
    talk.types_as("la fin du texte", number + 1)
    assert talk.pending == "need_text"
    assert "800" in talk.text()
    talk.types("Un besoin inventé, en quelques mots.")
    assert talk.pending == "organisation_kind"
