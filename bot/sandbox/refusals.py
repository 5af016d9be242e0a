"""Telegram's refusals, in Telegram's words."""

from __future__ import annotations

from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
SECOND_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
    " first"
)


class RefusedError(Exception):
    """A call that the Bot API answers with `"ok": false`."""

    def __init__(
        self, status: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters or {}

    @property
    def answer(self) -> dict[str, Any]:
        """Give the body that Telegram sends with this refusal."""
        body = {"ok": False, "error_code": self.status, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str, **parameters: int) -> RefusedError:
    """Refuse a call that can't be right."""
    return RefusedError(400, f"Bad Request: {reason}", parameters)


def unauthorized() -> RefusedError:
    """Refuse a token that was revoked."""
    return RefusedError(401, "Unauthorized")


def forbidden(reason: str) -> RefusedError:
    """Refuse a call about a chat that wants nothing from the bot."""
    return RefusedError(403, f"Forbidden: {reason}")


def not_found() -> RefusedError:
    """Refuse a method or a token that does not exist."""
    return RefusedError(404, "Not Found")


def conflict(reason: str) -> RefusedError:
    """Refuse a poll that another poll or a webhook excludes."""
    return RefusedError(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> RefusedError:
    """Refuse a call that came too soon; it may come again after so many seconds."""
    return RefusedError(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )


def migrated(new_chat_id: int) -> RefusedError:
    """Refuse a call to a group that became a supergroup."""
    return bad_request(
        "group chat was upgraded to a supergroup chat", migrate_to_chat_id=new_chat_id
    )
