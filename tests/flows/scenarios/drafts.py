"""What is said in a language that is a draft, where a network offers it."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat


def whole_request_in_german(chat: ScenarioChat) -> None:
    """In Ostbelgien a partner asks for advice in German; the desk reads and answers in German."""
    chat.shows_every_step()
    chat.phone_language = None
    chat.commands("/start")
    chat.taps("language:de", "role:partner", "need:advice", "result:go_on")
    chat.says("Alex Beispiel, Sozialarbeiterin, ÖSHZ Beispiel")
    chat.taps("contact:telegram")
    chat.says("Wir begleiten immer mehr Menschen, die allein sind, und suchen Unterstützung.")
    chat.taps("channel:phone")
    chat.says("Eupen")
    chat.taps("age_group:adults")
    chat.says("so schnell wie möglich")
    chat.taps("summary:send")
    anne = chat.coordinator("Anne")
    anne.takes("K7R-4M3")
    chat.says("Ich will nicht mehr leben")
