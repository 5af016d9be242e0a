"""After a request: another one, contact data that are remembered, one's own requests."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import (
    agrees,
    begins,
    says_the_need,
    says_where_and_when,
    says_who,
    sends_a_request,
    takes_a_request,
)


def another_with_the_same_contact(chat: ScenarioChat) -> None:
    """Another request asks the need, and not who asks."""
    sends_a_request(chat)
    chat.taps("event:again", "role:partner", "need:advice")
    agrees(chat)
    says_the_need(chat)
    chat.taps("organisation_kind:health")
    says_where_and_when(chat)
    chat.taps("summary:send", "same:another")
    chat.commands(fr="/demandes", nl="/aanvragen")


def another_during_a_draft(chat: ScenarioChat) -> None:
    """A receipt's button during a draft does not wipe the draft."""
    sends_a_request(chat)
    chat.commands("/start")
    chat.taps("role:partner")
    chat.taps("event:again", "go:resume")


def contact_remembered(chat: ScenarioChat) -> None:
    """Contact data are kept only when asked for, and forgotten when asked for."""
    sends_a_request(chat)
    chat.taps("event:remember")
    chat.commands("/start")
    chat.taps("role:partner", "need:advice")
    agrees(chat)
    says_the_need(chat)
    chat.taps("organisation_kind:health")
    says_where_and_when(chat)
    chat.taps("summary:send", "same:another", "event:forget")
    chat.commands("/start")
    chat.taps("role:partner")


def words_after_sending(chat: ScenarioChat) -> None:
    """A message after the receipt, and an old button of the summary: both are answered."""
    sends_a_request(chat)
    chat.says(fr="merci beaucoup", nl="dank u wel")
    chat.taps_old("summary:edit")


def same_request_again(chat: ScenarioChat) -> None:
    """The same mission in the same place two days later: what is new joins the first request."""
    takes_a_request(chat)
    chat.waits(days=2)
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who(chat)
        chat.says(
            fr="Les personnes qui arrivent nous posent d'autres questions encore.",
            nl="De mensen die binnenkomen, stellen ons nog andere vragen.",
        )
        says_where_and_when(chat)
    chat.taps("summary:send", "same:join")


def two_needs_in_one_sentence(chat: ScenarioChat) -> None:
    """The second need is kept as such, and one tap on the receipt begins a request for it."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who(chat)
    chat.says(
        fr="Un avis pour une patiente de 82 ans et aussi une formation pour l'équipe.",
        nl="Advies over een patiënte van 82 en ook een vorming voor het team.",
    )
    with chat.in_short():
        chat.taps("channel:phone")
        chat.says(fr="5000", nl="9000")
        chat.taps("timing:month", "summary:send")
    chat.taps("event:second", "understood:right")
