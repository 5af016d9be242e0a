"""Stretches that many scenarios go through; transcripts hold them in short.

The scenarios of a whole request (`missions`) show every step of them.
"""

from __future__ import annotations

from tests.flows.group_member import ScenarioMember
from tests.flows.private_chat import ScenarioChat


def begins(chat: ScenarioChat, role: str = "partner") -> None:
    """Open the chat by the guided entrance, in a role."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps(f"role:{role}")


def knows_the_mission(chat: ScenarioChat, wanted: str, role: str = "partner") -> None:
    """Open the chat by the other entrance and name a mission."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps("entrance:known", f"role:{role}", f"wanted:{wanted}")


def agrees(chat: ScenarioChat) -> None:
    """Accept the mission found, and the privacy notice with it."""
    with chat.in_short():
        chat.taps("result:go_on")


def says_the_need(chat: ScenarioChat) -> None:
    """Say the need in words that answer no other question."""
    with chat.in_short():
        chat.says(
            fr="Nous accueillons de plus en plus de personnes isolées et cherchons un soutien.",
            nl="We ontvangen steeds meer mensen die alleen staan en we zoeken ondersteuning.",
        )


def says_how(chat: ScenarioChat) -> None:
    """Say what an exchange and a preparation ask of their own, where it is asked."""
    with chat.in_short():
        if chat.pending == "participants":
            chat.says(
                fr="5, assistants sociaux ; un local le mardi",
                nl="5, maatschappelijk werkers; een lokaal op dinsdag",
            )
        if chat.pending == "informed":
            chat.taps("informed:yes")
        if chat.pending == "channel":
            chat.taps("channel:phone")


def says_where_and_when(chat: ScenarioChat) -> None:
    """Give the place if it is not known, the public, and the time."""
    with chat.in_short():
        says_how(chat)
        if chat.answered("where") is None:
            chat.says(fr="5000", nl="9000")
        chat.taps("age_group:adults", "timing:month")


def says_who(chat: ScenarioChat) -> None:
    """Give name, function and organisation in one message, then be answered here."""
    with chat.in_short():
        if chat.answered("role") == "psychologist":
            chat.says(
                fr="Camille Exemple, psychologue clinicienne, Cabinet Exemple",
                nl="Robin Voorbeeld, klinisch psycholoog, Praktijk Voorbeeld",
            )
        else:
            chat.says(
                fr="Camille Exemple, assistante sociale, Maison de quartier Exemple",
                nl="Robin Voorbeeld, maatschappelijk werker, Buurthuis Voorbeeld",
            )
        chat.taps("contact:telegram")


def comes_to_the_need(chat: ScenarioChat) -> None:
    """Come to the question in free text by one of the shortest ways."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who(chat)


def says_who_and_what(chat: ScenarioChat) -> None:
    """Say who asks and the need, up to the mission's own questions."""
    with chat.in_short():
        says_who(chat)
        says_the_need(chat)


def reaches_a_summary(chat: ScenarioChat) -> None:
    """Come to a summary by one of the shortest ways: advice for one's own work."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who_and_what(chat)
        says_where_and_when(chat)


def sends_a_request(chat: ScenarioChat) -> None:
    """Send a request that needed nothing special."""
    with chat.in_short():
        reaches_a_summary(chat)
        chat.taps("summary:send")


def takes_a_request(chat: ScenarioChat, contact: str = "") -> ScenarioMember:
    """Send a request that needed nothing special, and have Anne take it on."""
    with chat.in_short():
        reaches_a_summary(chat)
        if contact:
            chat.taps("summary:edit", "edit:requester", "open:contact")
            chat.says(contact)
            chat.taps("retyped:replace")
        chat.taps("summary:send")
        anne = chat.coordinator("Anne")
        anne.presses("take")
    return anne


def sends_from_charleroi(chat: ScenarioChat) -> ScenarioMember:
    """Send a request to the desk whose group has topics, and give one of its coordinators."""
    _sends_from(chat, "6000", "adults")
    return chat.coordinator("Anne")


def sends_from_brussels(chat: ScenarioChat) -> None:
    """Send a request to the one desk that speaks both languages."""
    _sends_from(chat, "1000", "both")


def _sends_from(chat: ScenarioChat, postal_code: str, ages: str) -> None:
    """Send a request for advice, from this postal code and about these ages."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:advice")
        agrees(chat)
        says_who(chat)
        chat.says(fr="Mieux orienter nos usagers.", nl="Mensen beter doorverwijzen.")
        says_how(chat)
        chat.says(postal_code)
        chat.taps(f"age_group:{ages}", "timing:asap")
    chat.taps("summary:send")


def fills_in_another(chat: ScenarioChat, code: str = "") -> None:
    """Come to the summary of a second request, with the contact of the first."""
    with chat.in_short():
        chat.taps("event:again", "role:partner", "need:advice", "result:go_on")
        chat.says(fr="Une autre question.", nl="Een andere vraag.")
        chat.says(code or chat.either(fr="5000", nl="9000"))
        chat.taps("organisation_kind:social", "channel:phone")
        chat.taps("age_group:adults", "timing:asap")
