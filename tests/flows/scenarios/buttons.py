"""Buttons pressed too late, twice, or never offered."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import begins, reaches_a_summary


def old_button_of_the_same_message(chat: ScenarioChat) -> None:
    """Two taps at once on one question: the second one changes nothing."""
    begins(chat)
    chat.taps_twice("need:person")
    chat.taps("together:joint")


def old_button_of_an_earlier_message(chat: ScenarioChat) -> None:
    """A button of a message further up says that it is out of date; the question comes below."""
    begins(chat)
    chat.taps("need:person")
    chat.commands("/start")
    chat.taps_old("together:person")
    chat.taps("go:resume")


def send_tapped_twice(chat: ScenarioChat) -> None:
    """A double tap on send makes one request."""
    reaches_a_summary(chat)
    chat.taps_twice("summary:send")
    assert len(chat.requests) == 1


def send_of_an_older_summary(chat: ScenarioChat) -> None:
    """Send under an older version of the answers sends nothing and shows the summary again."""
    reaches_a_summary(chat)
    chat.taps("summary:edit", "edit:place", "open:age_group", "age_group:children")
    chat.taps_old("summary:send")
    assert chat.requests == ()


def forged_buttons(chat: ScenarioChat) -> None:
    """What no screen offers changes nothing, whoever made it up."""
    begins(chat)
    chat.forges("x:need:person")
    chat.forges("e:take:K7R-4M3")
    chat.forges("need:'; DROP TABLE")
    chat.taps("need:team")


def button_without_a_draft(chat: ScenarioChat) -> None:
    """A button of a draft that was erased is answered, and brings nothing back."""
    begins(chat)
    chat.taps("need:person", "go:help", "go:cancel", "go:erase")
    chat.taps_old("together:joint")
    chat.commands("/start")
