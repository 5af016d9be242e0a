"""The place check, and the agreement of the person."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins, says_where_and_when, says_who_and_what


def place_check_changed(chat: ScenarioChat) -> None:
    """A private practice is no lieu d'accroche: the definition, and another place."""
    begins(chat)
    chat.taps("need:place", "place_kind:practice", "go:help", "go:close", "other_place:change")
    chat.taps("place_kind:health")


def place_check_submitted(chat: ScenarioChat) -> None:
    """A mental-health service, submitted all the same: the card carries the flag."""
    begins(chat)
    chat.taps("need:place", "place_kind:mental_health", "other_place:submit")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def meeting_in_a_practice_moved(chat: ScenarioChat) -> None:
    """A meeting of three at a practice is moved to the person's home."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:practice")
    chat.taps("other_meeting_place:home")


def meeting_in_a_practice_submitted(chat: ScenarioChat) -> None:
    """A psychologist would meet at the practice and asks the coordination."""
    begins(chat, "psychologist")
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:practice")
    chat.taps("other_meeting_place:submit")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("organisation_kind:health")
    says_where_and_when(chat)
    chat.taps("summary:send")


def meeting_in_a_mental_health_service(chat: ScenarioChat) -> None:
    """The place of the meeting turns out to be a mental-health service: another one is found."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:elsewhere")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("place_kind:mental_health", "replacement_place:elsewhere")
    says_where_and_when(chat)
    chat.taps("summary:send")


def agreement_not_asked(chat: ScenarioChat) -> None:
    """The person has not been asked yet, the place is not known: the card says both."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:not_yet", "meeting_place:unknown")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def agreement_refused(chat: ScenarioChat) -> None:
    """The person does not want to meet: advice without the person stays possible."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:no")
