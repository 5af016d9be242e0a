"""Six people, as they would live it: through at once, and not a word of theirs lost."""

from __future__ import annotations

import pytest

from bot.catalogues import Catalogues
from conversations.safety.guard.spans import COVER
from conversations.text import Language
from conversations.text.cleaning import folded
from tests.flows.player import SPOKEN, Scenario, play
from tests.flows.private_chat import CHAT
from tests.flows.scenarios import SCENARIOS, daily_work

MOST = 12
ASIDE = {"teacher_at_the_break": 3, "nurse_between_two_visits": 1}
"""A change of mind with its screen, and a remark at the summary: what nobody has to do."""

SAID_BACK = ("→", "Compris", "Begrepen", "Voici ce que", "Dit hebben")
OF_FORWARDER = {"dominique", "exemple", "sam", "voorbeeld"}
"""Names in a forwarded message stay out, and the line says so."""
HERE = {"ici", "hier"}
"""Said back as "on Telegram"."""

LIVED = [one for one in SCENARIOS if one.__module__ == daily_work.__name__]
BOTH = pytest.mark.parametrize("language", SPOKEN)


@BOTH
@pytest.mark.parametrize("scenario", LIVED, ids=lambda one: one.__name__)
def test_every_word_arrives_or_was_said_back(
    scenario: Scenario, language: Language, catalogues: Catalogues
) -> None:
    """It stands in the request that was sent, or in a line that said what was understood."""
    chat = play(scenario, language, catalogues)
    (request,) = chat.requests
    sent = folded(str(sorted(request.answers.items())).replace("\\n", " "))
    shown = [str(message.payload["text"]) for message in chat.world.rooms[CHAT].messages]
    back = folded(" ".join(text for text in shown if any(one in text for one in SAID_BACK)))
    known, figures = {*sent.split(), *back.split()}, "".join(filter(str.isdigit, sent))
    words = {word for text in chat.typed for word in folded(text).split()}
    lost = {word for word in words - known if word.lstrip("0") not in figures}
    assert lost - OF_FORWARDER - HERE == set()
    assert bool(lost - HERE) is (COVER in str(request.answers))


@BOTH
@pytest.mark.parametrize("scenario", LIVED, ids=lambda one: one.__name__)
def test_it_is_short(scenario: Scenario, language: Language, catalogues: Catalogues) -> None:
    """At most twelve presses and messages, the remark and the second thoughts aside."""
    chat = play(scenario, language, catalogues)
    assert chat.acts <= MOST + ASIDE.get(scenario.__name__, 0)
