"""A person and a chat are a channel and an id there; numbers of before are read as such."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from conversations.identities import NOBODY, ChatId, PersonId
from conversations.protocol.inbound import Sender
from conversations.protocol.session import Session
from conversations.requests.event import Event
from conversations.requests.request import Request

BEFORE = {
    "reference": "AAA-AAA",
    "person": 1001,
    "chat": 1001,
    "language": "fr",
    "flow_version": "1",
    "desk": "namur",
    "network": None,
    "wanted": None,
    "computed": "co_consultation",
    "mission": "co_consultation",
    "why": "",
    "flags": [],
    "answers": {},
    "facts": [],
    "events": [
        {"kind": "submitted", "at": "2026-11-23T10:00:00+01:00", "actor": 1001},
        {"kind": "taken", "at": "2026-11-23T11:00:00+01:00", "actor": 21, "source": 7},
        {"kind": "reminded", "at": "2026-11-30T11:00:00+01:00", "actor": 0, "reminder": "silent"},
    ],
}
"""A request as it was stored while people were numbers."""

CAMILLE = PersonId("telegram", "1001")


@pytest.mark.parametrize(
    "one",
    [
        ChatId("telegram", "7"),
        ChatId("telegram", "-100123", group=True),
        ChatId("web", "7f3a-9"),
        ChatId("web", "room-4", group=True),
    ],
)
def test_a_chat_is_what_is_written_of_it(one: ChatId) -> None:
    """In every channel, whatever its ids look like, and whether it is a group's is not lost."""
    assert ChatId.read(str(one)) == one
    assert ChatId.read(one) is one
    assert one.private is not one.group


def test_a_person_is_what_is_written_of_one() -> None:
    """The same id in another channel is somebody else."""
    for one in (CAMILLE, PersonId("web", "1001"), NOBODY):
        assert PersonId.read(str(one)) == one
        assert PersonId.read(one) is one
    assert len({CAMILLE, PersonId("web", "1001"), PersonId.read("telegram:1001")}) == 2


def test_what_is_private_is_said_by_the_chat() -> None:
    """Each person is alone with the bot in one chat; a group's is none of them."""
    assert Sender(CAMILLE, CAMILLE.private_chat).private
    assert Sender(CAMILLE, ChatId("telegram", "5")).private
    assert not Sender(CAMILLE, ChatId("telegram", "1001", group=True)).private


@pytest.mark.parametrize(
    "written", ["", "telegram", "telegram:", ":7", "tele gram:7", "a:b:c", "x"]
)
def test_what_names_nobody_is_refused(written: str) -> None:
    """It is never taken for somebody; what was given is not repeated."""
    with pytest.raises(ValueError, match=r"^not a person"):
        PersonId.read(written)
    with pytest.raises(ValueError, match=r"^not a chat"):
        ChatId.read(written)


def test_a_group_is_no_person() -> None:
    """A group's chat can't be read as whoever has the same number."""
    with pytest.raises(ValueError, match=r"^not a person"):
        PersonId.read("telegram:group:-5")


def test_a_request_of_before_is_of_the_same_people() -> None:
    """Its requester, its coordinator, and the bot itself, which was number 0."""
    request = Request.model_validate_json(json.dumps(BEFORE))
    assert (request.person, request.chat) == (CAMILLE, CAMILLE.private_chat)
    assert [one.actor for one in request.events] == [CAMILLE, PersonId("telegram", "21"), NOBODY]
    assert request.versions(PersonId("telegram", "21"), 7) == (request.events[1],)
    again = Request.model_validate_json(request.model_dump_json())
    assert again == request


def test_a_session_of_before_is_of_the_same_person() -> None:
    """It is stored in the new form, and that is read alike."""
    session = Session.model_validate_json('{"person": 1001, "chat": 1001, "language": "nl"}')
    assert (session.person, session.chat) == (CAMILLE, CAMILLE.private_chat)
    stored = json.loads(session.model_dump_json())
    assert (stored["person"], stored["chat"]) == ("telegram:1001", "telegram:1001")
    assert Session.model_validate(stored) == session


def test_a_group_of_before_is_a_group() -> None:
    """Telegram's numbers of groups are below zero."""
    assert ChatId.read(-100123) == ChatId("telegram", "-100123", group=True)
    assert ChatId.read("1001") == CAMILLE.private_chat


def test_a_stored_value_that_names_nobody_is_unreadable() -> None:
    """As any other value of an unknown shape."""
    with pytest.raises(ValidationError):
        Event.model_validate({"kind": "taken", "at": "2026-11-23", "actor": "nobody"})
