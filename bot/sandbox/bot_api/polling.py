"""How the bot learns of updates: by asking, or by a webhook."""

from __future__ import annotations

from typing import Any

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.refusals import SECOND_POLL, WEBHOOK_ACTIVE, bad_request, conflict
from bot.sandbox.state import SandboxState

HERE = ("http://127.0.0.1:", "http://localhost:", "http://[::1]:")
"""What an address of this machine begins with."""
LONGEST_POLL = 50
MOST_UPDATES = 100


async def get_updates(state: SandboxState, given: Parameters) -> list[dict[str, Any]]:
    """Give the oldest updates, after waiting up to `timeout` seconds for one.

    An offset confirms all updates below it. A poll that another one overtakes is refused; one that
    waits when the sandbox ends is answered as if its time were over.
    """
    if state.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    queue = state.queue
    if "allowed_updates" in given.values:
        queue.allowed = [str(kind) for kind in given.listing("allowed_updates")]
    queue.confirm(given.integer("offset") or 0)
    limit = min(max(given.integer("limit") or MOST_UPDATES, 1), MOST_UPDATES)
    seconds = min(max(given.integer("timeout") or 0, 0), LONGEST_POLL)
    mine = queue.new_poll()
    await queue.arrivals.until(lambda: len(queue) > 0 or queue.poll is not mine, seconds)
    if queue.poll not in {mine, None}:
        raise conflict(SECOND_POLL)
    return queue.first(limit)


def set_webhook(state: SandboxState, given: Parameters) -> bool:
    """Have updates posted to an address; an empty one goes back to polling."""
    url = given.text("url") or ""
    if url and not url.startswith(HERE):
        raise bad_request("bad webhook: the sandbox posts to this machine only")
    if given.flag("drop_pending_updates"):
        state.queue.clear()
    if "allowed_updates" in given.values:
        state.queue.allowed = [str(kind) for kind in given.listing("allowed_updates")]
    state.webhook.point_to(url, given.text("secret_token") or "")
    return True


def delete_webhook(state: SandboxState, given: Parameters) -> bool:
    """Go back to polling."""
    if given.flag("drop_pending_updates"):
        state.queue.clear()
    state.webhook.point_to("", "")
    return True


def get_webhook_info(state: SandboxState, _given: Parameters) -> dict[str, Any]:
    """Tell where updates go and how many wait."""
    info: dict[str, Any] = {
        "url": state.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(state.queue),
    }
    if state.webhook.last_error:
        at, reason = state.webhook.last_error
        info |= {"last_error_date": at, "last_error_message": reason}
    if state.queue.allowed:
        info["allowed_updates"] = state.queue.allowed
    return info


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
