"""After the card has arrived: what coordinators do with it, and what the requester is told."""

from __future__ import annotations

from tests.flows.chat import Chat
from tests.flows.steps import sends_a_request

REFERENCE = "K7R-4M3"


def replied_and_answered(chat: Chat) -> None:
    """A coordinator replies, the requester writes back, a reply to that message goes on."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    anne.presses(f"reply:{REFERENCE}")
    anne.replies(fr="Quels jours vous conviennent ?", nl="Welke dagen passen voor u?")
    chat.taps("event:write")
    chat.says(fr="Le mardi, de préférence.", nl="Liefst op dinsdag.")
    anne.replies(fr="Parfait, je cherche.", nl="Prima, ik zoek iemand.")


def replied_by_another(chat: Chat) -> None:
    """Someone else has taken it on: the one who wants to reply is warned, and not prevented."""
    sends_a_request(chat)
    chat.coordinator("Anne").takes(REFERENCE)
    luc = chat.coordinator("Luc")
    luc.presses(f"reply:{REFERENCE}")
    luc.replies(fr="Anne vous appelle demain.", nl="Anne belt u morgen.")


def requester_gone(chat: Chat) -> None:
    """The requester has blocked the bot: the desk learns it, with the other contact."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    chat.world.refusal = "blocked"
    anne.presses(f"reply:{REFERENCE}")
    anne.replies(fr="Êtes-vous là ?", nl="Bent u daar?")


def noted_for_the_desk(chat: Chat) -> None:
    """A note stays in the group; so does everything that is no reply to a prompt."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    anne.presses(f"menu:{REFERENCE}:more", f"note:{REFERENCE}")
    anne.replies(fr="Rappeler après le 1er.", nl="Terugbellen na de eerste.")
    anne.says("…")


def transferred(chat: Chat) -> None:
    """The request goes to another desk with its history; a stub stays behind."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    anne.presses(f"menu:{REFERENCE}:more", f"menu:{REFERENCE}:transfer")
    anne.presses(f"transfer:{REFERENCE}:brussels")
    chat.coordinator("Karim").takes(REFERENCE)


def arranged_closed_reopened(chat: Chat) -> None:
    """A psychologist is found, the request is closed, rated, and opened again."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    anne.presses(f"menu:{REFERENCE}:more", f"arrange:{REFERENCE}")
    anne.presses(f"menu:{REFERENCE}:close", f"close:{REFERENCE}:arranged")
    chat.taps("event:rate1")
    anne.presses(f"reopen:{REFERENCE}")


def given_back(chat: Chat) -> None:
    """A coordinator gives a request back; another one takes it on."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.takes(REFERENCE)
    anne.presses(f"menu:{REFERENCE}:more", f"release:{REFERENCE}")
    chat.coordinator("Luc").takes(REFERENCE)


def listed(chat: Chat) -> None:
    """The open requests of the desk, and those of one coordinator."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.commands(chat.either(fr="/miennes", nl="/mijne"))
    anne.takes(REFERENCE)
    anne.commands(chat.either(fr="/ouvertes", nl="/openstaande"))
    anne.commands(chat.either(fr="/miennes", nl="/mijne"))


def withdrawn(chat: Chat) -> None:
    """The requester withdraws a request; the desk is told."""
    sends_a_request(chat)
    chat.commands(chat.either(fr="/demandes", nl="/aanvragen"))
    chat.taps(f"request:{REFERENCE}", "follow:withdraw", "follow:withdrawn")
