"""The methods about a chat: its description, its members, its pinned messages, its topics."""

from __future__ import annotations

from typing import Any

from bot.sandbox import membership
from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.bot_api.targets import chat_of, group_of, message_of
from bot.sandbox.groups import Group
from bot.sandbox.private_chats import PrivateChat
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import SandboxState
from bot.sandbox.topics import TOPIC_COLOUR, Topic

LONGEST_TOPIC_NAME = 128
PIN = "manage pinned messages in the chat"


def get_chat(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Tell all about a chat."""
    chat = chat_of(state, given)
    gifts = ("unlimited", "limited", "unique")
    accepted = {f"{kind}_gifts": isinstance(chat, PrivateChat) for kind in gifts}
    body: dict[str, Any] = chat.json | {
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted
        | {"premium_subscription": False, "gifts_from_channels": False},
    }
    if pinned := chat.pinned_json:
        body["pinned_message"] = pinned
    return body


def get_chat_member(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Tell what someone is in a chat."""
    chat = chat_of(state, given)
    user_id = given.integer("user_id")
    if user_id == state.bot.id:
        status = chat.bot_status if isinstance(chat, Group) else "member"
        return membership.member(state.bot.json, status, forum=_is_forum(chat))
    person = state.people.get(user_id or 0)
    if person is None:
        raise bad_request("invalid user_id specified")
    if isinstance(chat, Group):
        return membership.member(person.json, chat.status(person.id))
    return membership.member(person.json, "member")


def get_chat_administrators(state: SandboxState, given: Parameters) -> list[dict[str, Any]]:
    """List who leads a group: its founder, those promoted, and the bot if it is one of them."""
    chat = chat_of(state, given)
    if not isinstance(chat, Group):
        raise bad_request("there are no administrators in the private chat")
    leading = [membership.member(p.json, "creator") for p in chat.members[:1]]
    leading += [membership.member(p.json, "administrator") for p in chat.leaders]
    if chat.bot_is_administrator:
        leading.append(membership.member(state.bot.json, "administrator", forum=chat.forum))
    return leading


def leave_chat(state: SandboxState, given: Parameters) -> bool:
    """Go out of a group."""
    group_of(state, given).let_bot_go()
    return True


def pin_chat_message(state: SandboxState, given: Parameters) -> bool:
    """Pin a message; in a group only an administrator may."""
    chat = chat_of(state, given)
    message = message_of(chat, given, "pin")
    if isinstance(chat, Group):
        chat.check_right(PIN)
    if message in chat.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.pin(message, silent=given.flag("disable_notification"))
    return True


def unpin_chat_message(state: SandboxState, given: Parameters) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = chat_of(state, given)
    if isinstance(chat, Group):
        chat.check_right(PIN)
    named = given.integer("message_id") is not None
    pinned = [message_of(chat, given, "unpin")] if named else chat.pinned[:1]
    for message in pinned:
        if message not in chat.pinned:
            raise bad_request("message to unpin not found")
        chat.unpin(message)
    return True


def create_forum_topic(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Open a topic in a forum."""
    group = _forum_of(state, given, "create a topic")
    colour = given.integer("icon_color") or TOPIC_COLOUR
    return group.topics.open(_topic_name(given), colour).json


def edit_forum_topic(state: SandboxState, given: Parameters) -> bool:
    """Rename a topic."""
    group = _forum_of(state, given, "edit the topic")
    topic, name = _topic_of(group, given), _topic_name(given)
    if topic.name == name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    group.topics.rename(topic, name)
    return True


def close_forum_topic(state: SandboxState, given: Parameters) -> bool:
    """Close a topic."""
    group, topic = _topic_that_is(state, given, closed=False)
    group.topics.close(topic)
    return True


def reopen_forum_topic(state: SandboxState, given: Parameters) -> bool:
    """Open a closed topic again."""
    group, topic = _topic_that_is(state, given, closed=True)
    group.topics.reopen(topic)
    return True


def _topic_that_is(state: SandboxState, given: Parameters, *, closed: bool) -> tuple[Group, Topic]:
    group = _forum_of(state, given, "close or open the topic")
    topic = _topic_of(group, given)
    if topic.closed is not closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    return group, topic


def _forum_of(state: SandboxState, given: Parameters, purpose: str) -> Group:
    group = group_of(state, given)
    if not group.forum:
        raise bad_request("the chat is not a forum")
    group.check_right(purpose)
    return group


def _topic_of(group: Group, given: Parameters) -> Topic:
    topic = group.topics.find(given.integer("message_thread_id"))
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return topic


def _topic_name(given: Parameters) -> str:
    name = (given.text("name") or "").strip()
    if not 1 <= len(name) <= LONGEST_TOPIC_NAME:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_INVALID")
    return name


def _is_forum(chat: object) -> bool:
    return isinstance(chat, Group) and chat.forum


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "closeForumTopic": close_forum_topic,
    "reopenForumTopic": reopen_forum_topic,
}
