"""A coordinator works alone with the bot; the group sees what has happened, and nothing else."""

from __future__ import annotations

from datetime import timedelta

from conversations.protocol.inbound import MediaKind
from conversations.protocol.rights import MemberRole
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_a_request, sends_from_brussels, takes_a_request

DELAY = timedelta(seconds=20)


def from_the_group_to_the_answer(chat: ScenarioChat) -> None:
    """A request is opened in private, answered in plain words, noted, and almost closed."""
    chat.world.can_undo_for(20)
    anne = takes_a_request(chat)
    alone = anne.opens_alone()
    alone.writes(fr="Bonjour, je vous appelle demain à 9 h.", nl="Dag, ik bel u morgen om 9 uur.")
    alone.presses("held")
    chat.world.waits(DELAY)
    alone.presses("menu:more", "note")
    alone.writes(fr="Préfère le matin.", nl="Liefst in de voormiddag.")
    alone.presses("called", "menu", "menu:close", "close:arranged", "undo")


def two_coordinators_in_private(chat: ScenarioChat) -> None:
    """Anne speaks French and Bram Dutch: a race, a slip, a colleague's request, a search."""
    chat.world.can_undo_for(20)
    sends_from_brussels(chat)
    anne = chat.coordinator("Anne", phone="fr").opens_alone()
    bram = chat.coordinator("Bram", phone="nl").opens_alone()
    bram.presses("take")
    anne.presses("take")
    anne.presses("reply")
    anne.writes("Bonjour, c'est moi qui appelle.")
    anne.presses("undo")
    bram.presses("reply")
    bram.writes("Dag, ik bel u donderdag.")
    chat.world.waits(DELAY)
    bram.commands("/bureau")
    bram.writes(fr="Exemple", nl="Voorbeeld")
    bram.presses("work:home", "list:own:0", "show")
    anne.commands("/aide")


def gestures_in_private(chat: ScenarioChat) -> None:
    """A text changed before the choice, a prompt stopped, a voice message, another card."""
    anne = takes_a_request(chat)
    sends_a_request(chat)
    alone = anne.opens_alone("work:K7R-4M3")
    alone.writes(fr="Bonjour, à mardi.", nl="Dag, tot dinsdag.")
    alone.corrects(fr="Bonjour, à jeudi.", nl="Dag, tot donderdag.")
    alone.presses("reply")
    alone.writes("stop")
    alone.commands(fr="/annuler", nl="/annuleren")
    alone.sends(MediaKind.VOICE)
    alone.presses("menu:more", "next")
    alone.commands("/ref P9T-6XC")
    alone.writes(fr="Qui suit celle-ci ?", nl="Wie volgt dit op?")
    alone.presses("held")
    alone.corrects(fr="Qui suit cela ?", nl="Wie volgt dat op?")
    alone.presses_old("called:K7R-4M3")


def who_left_the_group(chat: ScenarioChat) -> None:
    """Whoever is not in the group any more reads one line; what cannot be checked is not shown."""
    anne = takes_a_request(chat)
    alone = anne.opens_alone()
    anne.member_role = MemberRole.UNKNOWN
    alone.writes(fr="Bonjour, je vous appelle.", nl="Dag, ik bel u.")
    anne.member_role = MemberRole.STRANGER
    alone.presses("called")
    alone.commands("/bureau")
    alone.commands(fr="/ouvertes", nl="/openstaande")


def of_two_desks(chat: ScenarioChat) -> None:
    """Whoever came from two groups chooses, and sees nothing of the other one meanwhile."""
    anne = takes_a_request(chat)
    anne.opens_alone()
    anne.commands(fr="/aide", nl="/hulp")
    there = chat.coordinator("Anne", desk="brussels")
    there.commands(fr="/aide", nl="/hulp")
    alone = there.opens_alone("work:home")
    alone.commands("/ref K7R-4M3")
    alone.commands("/bureau")
    home = chat.either(fr="namur", nl="gent")
    alone.presses(f"work:desk:{home}", "list:own:0", "show")


def coordinator_and_requester(chat: ScenarioChat) -> None:
    """A coordinator asks for something of her own, and comes back; the two stay apart."""
    anne = takes_a_request(chat)
    alone = anne.opens_alone()
    alone.commands("/start")
    alone.writes("5000")
    alone.commands("/bureau")
    alone.presses("list:own:0", "show")
    alone.writes(fr="Je vous appelle demain.", nl="Ik bel u morgen.")
    alone.presses("held")


def menu_of_a_colleague(chat: ScenarioChat) -> None:
    """A colleague's way back does not close the menu of whoever is choosing; later it does."""
    anne = takes_a_request(chat)
    luc = chat.coordinator("Luc")
    anne.presses("menu:close")
    luc.presses_labelled("↩️ Retour" if chat.world.language == "fr" else "↩️ Terug")
    chat.world.waits(timedelta(minutes=4))
    luc.presses_labelled("↩️ Retour" if chat.world.language == "fr" else "↩️ Terug")
