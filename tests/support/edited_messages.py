"""What people write and change again, in French and in Dutch."""

from __future__ import annotations

import pytest

from tests.support.private_chat_driver import EXCHANGE, EXCHANGE_DETAILS, PrivateChatDriver

STORY = {
    "fr": "Je suis infirmière, je cherche un échange avec un psychologue pour mon équipe à Namur",
    "nl": "Ik ben verpleegkundige, ik zoek een gesprek met een psycholoog voor mijn team in Gent",
}
OTHER = {
    "fr": "Je suis infirmière, je cherche un échange avec un psychologue pour mon équipe à Liège",
    "nl": "Ik ben verpleegkundige, ik zoek een gesprek met een psycholoog voor mijn team in Brugge",
}
PLACES = {"fr": ("Namur", "Liège"), "nl": ("Gent", "Brugge")}
WORDS = {
    "fr": ("Nous cherchons vraiment du soutien pour tenir bon.", "Nous cherchons un avis écrit."),
    "nl": ("Wij zoeken echt wat steun om vol te houden.", "Wij zoeken liever schriftelijk advies."),
}
SENT_STAYS = {"fr": "Ce qui a été envoyé avant reste", "nl": "Wat eerder verzonden is, blijft"}
NOWHERE = {"fr": "ne répond à rien ici", "nl": "is hier geen antwoord"}
CHANGED = {"fr": "Réponse modifiée ✓", "nl": "Antwoord aangepast ✓"}
DANGER = "Je veux mourir."
LANGUAGES = pytest.mark.parametrize("language", ["fr", "nl"])


def tells(language: str, story: str = "") -> tuple[PrivateChatDriver, int]:
    """Let somebody open with a story; give the number of that message."""
    talk = PrivateChatDriver(language)
    talk.types(story or STORY[language])
    return talk, number(talk)


def number(talk: PrivateChatDriver) -> int:
    """Give the number of the message that was typed last."""
    inbound, _context = talk.arrivals[-1]
    return int(inbound.message_id)  # type: ignore[union-attr]


def at_the_summary(language: str) -> PrivateChatDriver:
    return PrivateChatDriver(language).begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
