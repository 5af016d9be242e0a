"""Who is what in a chat, as the Bot API tells it."""

from __future__ import annotations

from typing import Any

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
)
_NO_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_promote_members",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


_PERMISSIONS = (
    *(f"can_send_{kind}" for kind in ("messages", "audios", "documents", "photos", "videos")),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info"),
    *("can_invite_users", "can_pin_messages", "can_manage_topics"),
)


def member(user: dict[str, Any], status: str, *, forum: bool = False) -> dict[str, Any]:
    """Give the Bot API's ChatMember for one of its statuses."""
    body = {"user": user, "status": status}
    match status:
        case "creator":
            return body | {"is_anonymous": False}
        case "administrator":
            rights = dict.fromkeys(_RIGHTS, True) | dict.fromkeys(_NO_RIGHTS, False)
            return body | rights | {"can_manage_topics": forum}
        case "restricted":
            muted = dict.fromkeys(_PERMISSIONS, False)
            return body | muted | {"is_member": True, "until_date": 0}
        case "kicked":
            return body | {"until_date": 0}
        case _:
            return body
