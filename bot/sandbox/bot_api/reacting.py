"""Short answers to what people do: to a press, and to a message."""

from __future__ import annotations

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.bot_api.targets import chat_of, message_of
from bot.sandbox.formatting import length
from bot.sandbox.presses import Toast
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import SandboxState

LONGEST_TOAST = 200
REACTIONS = frozenset("👍👎❤🔥🥰👏😁🤔🤯😱😢🎉🤩🙏👌🕊👀💯🤝✍🤗🫡🆒😎")
"""Some of the emoji that Telegram takes as a reaction; a tick is not one of them."""


def answer_callback_query(state: SandboxState, given: Parameters) -> bool:
    """Answer a press, with a toast, a link or without; a second answer changes nothing.

    The link has to lead to the bot itself, as Telegram wants it of a bot without games.
    """
    press = state.ledger.presses.take(given.text("callback_query_id") or "")
    text = given.text("text") or ""
    if length(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    url = given.text("url") or ""
    if url and not url.startswith(f"https://t.me/{state.bot.username}?start="):
        raise bad_request("URL_INVALID")
    if not press.answered:
        press.answered = True
        press.toast = Toast(text, given.flag("show_alert"), url) if text or url else None
        state.people[press.person_id].notice(press)
    state.ledger.presses.forget_old()
    return True


def set_message_reaction(state: SandboxState, given: Parameters) -> bool:
    """Put one emoji on a message, or take it off."""
    chat = chat_of(state, given)
    message = message_of(chat, given, "react")
    emoji = tuple(str(reaction.get("emoji")) for reaction in given.listing("reaction"))
    if len(emoji) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not REACTIONS.issuperset(emoji):
        raise bad_request("REACTION_INVALID")
    message.reactions = emoji
    chat.changed(message)
    return True


METHODS = {
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
}
