"""Gestures in a group that say nothing to the bot: reactions, polls, what is forwarded."""

from __future__ import annotations

from typing import Any

import pytest

from bot.telegram.inbound import ALLOWED_UPDATES, parse
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Inbound, Media
from tests.bot.test_inbound import GROUP, message, read
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import ANNE, TAKEN, DeskDriver, request_after

REACTION = {
    "chat": GROUP,
    "message_id": 5,
    "date": 1700000000,
    "user": {"id": 42, "is_bot": False, "first_name": "Anna"},
    "old_reaction": [],
    "new_reaction": [{"type": "emoji", "emoji": "👍"}],
}
POLL: dict[str, Any] = {"id": "1", "question": "?", "options": []}
IN_DESK_GROUP = {"id": int(ANNE.chat.id), "type": "supergroup", "title": "Test"}


def _heard(office: DeskDriver, update: dict[str, Any], replied_to: str | None = None) -> Inbound:
    inbound = parse({"update_id": 1, "message": update}, "soutien_test_bot")
    assert inbound
    office.take(inbound, replied_to)
    return inbound


@pytest.mark.parametrize(
    "kind", ["message_reaction", "message_reaction_count", "poll", "poll_answer"]
)
def test_reactions_and_states_of_polls_are_not_asked_for(kind: str) -> None:
    """A thumb below a card is for colleagues; a plain member of a group is not told of it anyway.

    One that came all the same would be nothing.
    """
    assert kind not in ALLOWED_UPDATES
    assert read(**{kind: REACTION}) is None


@pytest.mark.parametrize(
    "what",
    [
        {"poll": POLL},
        {"forward_origin": {"type": "hidden_user"}, "text": f"🆕 {REFERENCE}"},
        {"sticker": {}},
        {"voice": {}},
    ],
)
def test_what_is_no_text_is_talk_in_the_group_and_a_line_as_a_reply(what: dict[str, Any]) -> None:
    """A poll or a forwarded card is for colleagues; as a reply to a card, one line says so."""
    office = DeskDriver(request_after(TAKEN))
    heard = _heard(office, message(IN_DESK_GROUP, **what))
    assert isinstance(heard, Media)
    assert not office.last
    reply = {"message_id": 4, "chat": IN_DESK_GROUP}
    _heard(office, message(IN_DESK_GROUP, reply_to_message=reply, **what), f"card:{REFERENCE}")
    (line,) = office.of(Send)
    assert "seul un texte" in text_of(line.screen)
    assert not office.told


def test_a_reply_to_a_forwarded_card_stays_among_coordinators() -> None:
    """It answers whoever forwarded the card, and no message of the bot's."""
    office = DeskDriver(request_after(TAKEN))
    reply = {"message_id": 4, "chat": IN_DESK_GROUP, "from": {"id": 43, "username": "luc"}}
    _heard(office, message(IN_DESK_GROUP, text="On le prend ?", reply_to_message=reply))
    assert not office.last
