"""A coordinator works alone with the bot; the group sees what has happened, and nothing else."""

from __future__ import annotations

from datetime import timedelta

from conversations.protocol.inbound import MediaKind
from conversations.protocol.rights import MemberRole
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_a_request, takes_a_request

DELAY = timedelta(seconds=20)


def from_the_group_to_the_answer(chat: ScenarioChat) -> None:
    """A request is opened in private, taken, answered in plain words, noted and closed."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    alone = anne.opens_alone()
    alone.writes(
        fr="Bonjour, je vous appelle demain à 9 h.", nl="Dag, ik bel u morgen om 9 uur op."
    )
    alone.presses("held")
    chat.world.waits(DELAY)
    alone.presses("menu:more", "note")
    alone.writes(fr="Préfère le matin.", nl="Liefst in de voormiddag.")
    alone.presses("called", "menu", "menu:close", "menu:close.arranged", "close:arranged", "undo")
