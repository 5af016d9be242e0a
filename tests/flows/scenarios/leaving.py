"""Leaving and coming back: cancelled, begun again, taken up after days."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins, reaches_a_summary, says_who_and_what


def cancelled(chat: ScenarioChat) -> None:
    """Cancelling asks once, the safe choice first; then the draft is gone."""
    begins(chat)
    chat.taps("need:team")
    chat.says(fr="annuler", nl="annuleren")
    chat.taps("go:resume")
    chat.commands(fr="/annuler", nl="/annuleren")
    chat.taps("go:erase")
    chat.commands("/start")


def nothing_to_cancel(chat: ScenarioChat) -> None:
    """Cancelling without a draft says so, and how to withdraw a request that was sent."""
    chat.commands(fr="/annuler", nl="/annuleren")


def started_again(chat: ScenarioChat) -> None:
    """/start in the middle offers to go on, or to begin anew with an empty draft."""
    begins(chat)
    chat.taps("need:team")
    chat.commands("/start")
    chat.taps("go:resume")
    chat.commands("/start")
    chat.taps("go:restart")


def resumed_after_three_days(chat: ScenarioChat) -> None:
    """A message after three days meets the answers so far, and not a question out of the blue."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:yes")
    chat.waits(days=3)
    chat.says(fr="bonjour, me revoilà", nl="dag, ik ben terug")
    chat.taps("go:resume", "meeting_place:home")


def button_after_three_days(chat: ScenarioChat) -> None:
    """A button that is still on the screen after three days works."""
    begins(chat)
    chat.taps("need:person")
    chat.waits(days=3)
    chat.taps("together:joint")


def summary_resumed(chat: ScenarioChat) -> None:
    """A request that only had to be sent is taken up at its summary."""
    reaches_a_summary(chat)
    chat.waits(days=3)
    chat.says(fr="bonjour", nl="hallo")
    chat.taps("summary:send")


def draft_of_an_older_version(chat: ScenarioChat) -> None:
    """The questions have changed since: what no longer fits is asked again, with a word."""
    begins(chat)
    chat.taps("need:person", "together:joint")
    chat.has_draft_of("0", need="an_old_answer", an_old_question="yes")
    chat.waits(days=1)
    chat.says(fr="oui", nl="ja")
    chat.taps("need:person", "agreement:yes")


def draft_of_an_older_version_that_fits(chat: ScenarioChat) -> None:
    """A draft of older questions that still fits goes on without a word."""
    begins(chat)
    chat.taps("need:advice")
    agrees(chat)
    chat.has_draft_of("0")
    says_who_and_what(chat)
