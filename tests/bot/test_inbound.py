"""What is read out of Telegram's updates, the usual ones and the strange ones."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.inbound import OTHER_MEDIA, parse
from bot.telegram.updates import Message
from conversations.protocol.inbound import (
    Command,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Migrated,
    Pressed,
    Sender,
    Typed,
)
from tests.identities import a_chat, a_person

ANNA = {"id": 42, "is_bot": False, "first_name": "Anna", "last_name": "Test", "language_code": "fr"}
PRIVATE = {"id": 42, "type": "private"}
GROUP = {"id": -100, "type": "supergroup", "title": "Test"}
IN_PRIVATE = Sender(a_person(42), a_chat(42), "Anna Test", "fr")
IN_GROUP = Sender(a_person(42), a_chat(-100), "Anna Test", "fr")


def read(**update: Any) -> Inbound | None:
    """Read an update as the bot @soutien_test_bot."""
    return parse({"update_id": 1, **update}, "soutien_test_bot")


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    """Give a message from Anna."""
    return {"message_id": 5, "date": 1700000000, "chat": chat, "from": ANNA, **content}


def test_a_text_is_what_was_typed() -> None:
    """A text comes through sign by sign, with the message that it answers."""
    strange = "\u202e <b>né</b> 🌳\u200b"
    answered = {"message_id": 3, "date": 0, "chat": PRIVATE}
    assert read(message=message(text=strange)) == Typed(IN_PRIVATE, strange, 5)
    assert read(message=message(text="oui", reply_to_message=answered)) == (
        Typed(IN_PRIVATE, "oui", 5, reply_to=3)
    )


def test_what_is_answered_is_known_of_a_photo_and_of_a_change_too() -> None:
    """A reply without words, or one that is corrected, belongs to the same message."""
    answered = {"message_id": 3, "date": 0, "chat": PRIVATE}
    photo = message(photo=[{}], reply_to_message=answered)
    assert read(message=photo) == Media(IN_PRIVATE, MediaKind.PHOTO, 5, reply_to=3)
    changed = message(text="non", reply_to_message=answered)
    assert read(edited_message=changed) == Edited(IN_PRIVATE, "non", 5, reply_to=3)


@pytest.mark.parametrize(
    ("text", "name", "payload"),
    [
        ("/start", "start", ""),
        ("/Start  n-namur ", "start", "n-namur"),
        ("/ref@Soutien_Test_Bot K7R-4M3", "ref", "K7R-4M3"),
        ("/vie_privee\nencore", "vie_privee", "encore"),
        ("/vie_privée", "vie_privée", ""),
        ("/aide@another_bot", "aide", ""),
        ("/mes-demandes", "mes-demandes", ""),
    ],
)
def test_a_command_is_its_name_and_what_follows(text: str, name: str, payload: str) -> None:
    """A command is read in small letters; alone with the bot, it can only be meant for it."""
    assert read(message=message(text=text)) == Command(IN_PRIVATE, name, payload, 5)


@pytest.mark.parametrize("text", ["/", "/ 5", "5/9", "//start", "/a/b", " /start"])
def test_a_slash_alone_makes_no_command(text: str) -> None:
    """A date or a path is a text like another."""
    assert read(message=message(text=text)) == Typed(IN_PRIVATE, text, 5)


def test_in_a_group_another_bots_command_is_not_ours() -> None:
    """A bare command and one addressed to the bot are read, one for another bot is not."""
    bare = read(message=message(GROUP, text="/aide"))
    ours = read(message=message(GROUP, text="/aide@SOUTIEN_test_bot"))
    assert bare == ours == Command(IN_GROUP, "aide", "", 5)
    assert read(message=message(GROUP, text="/aide@another_bot")) is None


def test_a_reply_to_us_that_begins_with_a_slash_is_not_lost() -> None:
    """Only our commands and those for a bot are commands there; else it is an answer."""
    ours = {
        "message_id": 4,
        "date": 1,
        "chat": GROUP,
        "from": {"id": 9, "username": "soutien_test_bot"},
    }
    theirs = {**ours, "from": {"id": 8, "username": "somebody"}}
    text = "/info : appelez-nous"
    said = read(message=message(GROUP, text=text, reply_to_message=ours))
    assert said == Typed(IN_GROUP, text, 5, reply_to=4, to_us=True)
    for answered, text in (
        *((ours, "/ref K7R-4M3"), (ours, "/Aide"), (ours, "/en-retard"), (ours, "/liste")),
        (theirs, "/urgent"),
    ):
        said = read(message=message(GROUP, text=text, reply_to_message=answered))
        assert isinstance(said, Command)
    another = message(GROUP, text="/urgent@another_bot", reply_to_message=ours)
    assert read(message=another) is None


def test_an_edit_is_read_with_its_new_text() -> None:
    """A message changed afterwards says so; a changed caption says nothing."""
    assert read(edited_message=message(text="7000")) == Edited(IN_PRIVATE, "7000", 5)
    assert read(edited_message=message(caption="x", photo=[])) is None


def test_a_press_is_exactly_what_came() -> None:
    """The data of a press comes through, forged or not; who pressed comes from Telegram."""
    pressed = {"message_id": 9, "date": 1, "chat": GROUP, "text": "card"}
    query = {
        "id": "77",
        "from": ANNA,
        "chat_instance": "1",
        "data": "x:é:' OR 1",
        "message": pressed,
    }
    assert read(callback_query=query) == Pressed(IN_GROUP, "x:é:' OR 1", 9, "77")


def test_a_press_on_a_message_that_is_gone_is_still_answered() -> None:
    """An inaccessible message has a place, an absent one counts as the private chat."""
    gone = {"chat": GROUP, "message_id": 9, "date": 0}
    query = {"id": "77", "from": ANNA, "chat_instance": "1", "data": "n:a:b"}
    assert read(callback_query={**query, "message": gone}) == Pressed(IN_GROUP, "n:a:b", 9, "77")
    assert read(callback_query=query) == Pressed(IN_PRIVATE, "n:a:b", 0, "77")


def test_a_press_without_data_is_a_press() -> None:
    """A game's button carries no data: it is answered like an unknown one."""
    query = {"id": "77", "from": ANNA, "chat_instance": "1", "game_short_name": "x"}
    assert read(callback_query=query) == Pressed(IN_PRIVATE, "", 0, "77")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"photo": [{"file_id": "x"}], "caption": "Madame Test"}, MediaKind.PHOTO),
        ({"voice": {"file_id": "x", "duration": 3}}, MediaKind.VOICE),
        *(({kind: {"anything": 1}}, MediaKind.OTHER) for kind in OTHER_MEDIA),
        ({"caption": "secret", "forward_origin": {"type": "hidden_user"}}, MediaKind.OTHER),
    ],
)
def test_what_is_no_text_is_only_named(content: dict[str, Any], kind: MediaKind) -> None:
    """Of a picture, a voice message or a forwarded file, nothing but the kind is read."""
    assert read(message=message(**content)) == Media(IN_PRIVATE, kind, 5)


def test_every_kind_of_media_is_a_field_that_is_read() -> None:
    """A kind that is looked for is one that the model keeps."""
    assert set(OTHER_MEDIA) <= set(Message.model_fields)


@pytest.mark.parametrize(
    ("member", "present"),
    [
        ({"status": "kicked", "until_date": 0}, False),
        ({"status": "left"}, False),
        ({"status": "member"}, True),
        ({"status": "administrator"}, True),
        ({"status": "restricted", "is_member": True}, True),
        ({"status": "restricted", "is_member": False}, False),
    ],
)
def test_being_blocked_or_removed_is_a_fact(member: dict[str, Any], present: bool) -> None:  # noqa: FBT001  parametrized
    """The bot knows whether it can still write to a person or a group."""
    change = {
        "chat": GROUP,
        "from": ANNA,
        "date": 1,
        "old_chat_member": {"status": "left"},
        "new_chat_member": member,
    }
    read_as = read(my_chat_member=change)
    assert isinstance(read_as, Membership)
    assert (read_as.sender, read_as.present) == (IN_GROUP, present)


def test_a_group_that_became_a_supergroup_has_a_new_number() -> None:
    """The move is read whoever it is that Telegram names, even nobody."""
    moved = message({"id": -5, "type": "group"}, migrate_to_chat_id=-100)
    assert read(message=moved) == Migrated(
        Sender(a_person(42), a_chat(-5), "Anna Test", "fr"), a_chat(-100)
    )
    del moved["from"]
    assert read(message=moved) == Migrated(Sender(a_person(0), a_chat(-5)), a_chat(-100))


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"channel_post": {"message_id": 1}},
        {"message": message(new_chat_title="Test")},
        {"message": message(pinned_message={"message_id": 1})},
        {"message": {"message_id": 5, "date": 1, "chat": GROUP, "text": "anonymous"}},
        {"edited_message": {"message_id": 5, "date": 1, "chat": GROUP, "text": "anonymous"}},
        {"poll_answer": {"poll_id": "1"}},
    ],
)
def test_what_is_not_for_the_bot_is_nothing(update: dict[str, Any]) -> None:
    """Service messages, posts without an author and kinds not asked for are passed over."""
    assert read(**update) is None


def test_a_person_may_have_no_name_and_no_language() -> None:
    """Telegram owes the bot neither."""
    bare = {"id": 42, "is_bot": False}
    text = {"message_id": 5, "date": 1, "chat": PRIVATE, "from": bare, "text": "oui"}
    assert read(message=text) == Typed(Sender(a_person(42), a_chat(42)), "oui", 5)


@pytest.mark.parametrize(
    "update",
    [
        {"message": "secret"},
        {"message": message(text={"secret": 1})},
        {"message": {"text": "secret"}},
        {"callback_query": {"id": "77", "data": "secret"}},
        {"my_chat_member": {"chat": {"id": "secret"}}},
    ],
)
def test_an_update_that_cannot_be_read_says_where_but_not_what(update: dict[str, Any]) -> None:
    """The error names the field; what stood there may be somebody's words."""
    with pytest.raises(ValueError, match="not an update of the Bot API: ") as refusal:
        read(**update)
    assert "secret" not in str(refusal.value)
    assert refusal.value.__suppress_context__


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["message", "callback_query", "chat", "from", "id", "text", "data", "message_id", "photo"]
)


@given(st.dictionaries(FIELDS, st.dictionaries(FIELDS, JSON) | JSON))
def test_whatever_comes_is_read_or_refused(update: dict[str, Any]) -> None:
    """No JSON that Telegram could send ends in anything but a result or a ValueError."""
    try:
        read(**update)
    except ValueError as refusal:
        assert "not an update" in str(refusal)  # noqa: PT017  most examples raise nothing


FORUM = {**GROUP, "is_forum": True}
PLACED = {"message_thread_id": 3, "is_topic_message": True}
OPENING = {"message_id": 3, "date": 0, "chat": FORUM, "forum_topic_created": {"name": "K7R-4M3"}}


def test_what_is_written_in_a_topic_answers_nothing() -> None:
    """Telegram has it answer the message that opened the topic; it stays talk."""
    there = Sender(a_person(42), a_chat(-100), "Anna Test", "fr", thread=3)
    talk = message(FORUM, text="oui", reply_to_message=OPENING, **PLACED)
    assert read(message=talk) == Typed(there, "oui", 5)
    assert read(edited_message=talk) == Edited(there, "oui", 5)
    card = {"message_id": 4, "date": 0, "chat": FORUM}
    reply = message(FORUM, text="oui", reply_to_message=card, **PLACED)
    assert read(message=reply) == Typed(there, "oui", 5, reply_to=4)


def test_what_is_done_in_a_topic_is_known_to_be_there() -> None:
    """A command and a press say where; a reply elsewhere has a thread, and no topic."""
    there = Sender(a_person(42), a_chat(-100), "Anna Test", "fr", thread=3)
    assert read(message=message(FORUM, text="/ref", **PLACED)) == Command(there, "ref", "", 5)
    query = {"id": "7", "from": ANNA, "data": "e:x", "message": message(FORUM, **PLACED)}
    assert read(callback_query=query) == Pressed(there, "e:x", 5, "7")
    card = {"message_id": 3, "date": 0, "chat": GROUP}
    reply = message(GROUP, text="oui", reply_to_message=card, message_thread_id=3)
    assert read(message=reply) == Typed(IN_GROUP, "oui", 5, reply_to=3)


def test_an_answer_to_the_bot_itself_is_known() -> None:
    """By the account that wrote what is answered, whatever its letters' case."""
    ours = {"id": 1, "is_bot": True, "first_name": "Test", "username": "Soutien_Test_Bot"}
    for author, to_us in ((ours, True), (ANNA, False)):
        answered = {"message_id": 3, "date": 0, "chat": GROUP, "from": author}
        heard = read(message=message(GROUP, text="oui", reply_to_message=answered))
        assert heard == Typed(IN_GROUP, "oui", 5, reply_to=3, to_us=to_us)
