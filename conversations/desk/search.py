"""Requests found by a few words: a name, an organisation, a municipality, a number, a reference."""

from __future__ import annotations

from conversations.protocol.commands import SEARCHES
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send
from conversations.protocol.inbound import Command
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.requests.search import reference_written, words_sought
from conversations.screens.cards.audience import language_of
from conversations.screens.cards.card import moved_text
from conversations.screens.cards.list_lines import card_rows, request_line
from conversations.text import Msg, _, n_

FIND = "ref"
"""The command that brings the card of a request, or finds others by a word."""

MOST_FOUND = 8
"""Requests that one search shows; with more, another word says which."""

HOW_TO_FIND = _(
    "Write a reference after the command, or a word: /ref K7R-4M3. A name, an organisation, a "
    "municipality or a phone number finds requests too, also closed ones."
)
UNKNOWN = _("This group has no request {reference}.")
NOTHING = _("No request of this group has these words.")
FOUND = n_("{n} request found", "{n} requests found")
MORE = _("There are more. Another word shows fewer.")


def is_search(command: Command) -> bool:
    """Say whether a command looks for requests."""
    return command.name == FIND or command.name in SEARCHES


def words_in(command: Command) -> frozenset[str]:
    """Give the words that a command looks for; none where it says nothing to look for."""
    words = words_sought(command.payload) if is_search(command) and command.payload else NOTHING
    return frozenset() if isinstance(words, Msg) else words


def search(command: Command, context: Context) -> tuple[Effect, ...]:
    """List what was found, or say what can be looked for; only this group's own requests."""
    assert context.desk_here is not None
    sender = command.sender
    languages, key = language_of(sender, context), f"found:{context.nonce}"
    screen = found_screen(command, context)
    return (Send(context.desk_here, screen, languages, key=key, nonce=EVENT, thread=sender.thread),)


def found_screen(command: Command, context: Context) -> Screen:
    if context.found:
        return _found(context)
    if moved := moved_away(context):
        return Screen((Line(moved),))
    return Screen((Line(_said(command.payload)),))


def moved_away(context: Context) -> Msg | None:
    """Say where a request is that this group has had; None for any other."""
    request = context.request
    if request is None:
        return None
    keeper, here = context.directory.keeper, context.desk_here
    had = (one.came_from for one in request.events if one.came_from)
    if not any(here in {desk, keeper(desk).id} for desk in had):
        return None
    return moved_text(request, context.directory)


def _said(payload: str) -> Msg:
    if not payload.strip():
        return HOW_TO_FIND
    reference = reference_written(payload)
    if reference and not payload.isalpha():  # a word of six letters is no reference
        return UNKNOWN(reference=reference)
    words = words_sought(payload)
    return words if isinstance(words, Msg) else NOTHING


def _found(context: Context) -> Screen:
    shown = context.found[:MOST_FOUND]
    title = strong(FOUND(n=len(shown)))
    lines = [request_line(one, context, state=True) for one in shown]
    more = (small(MORE),) if len(context.found) > MOST_FOUND else ()
    return Screen((title, *lines, *more), card_rows(shown, context, MOST_FOUND))
