"""Messages in a desk's group: cards, and what is said below them."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, LeaveStubs, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Screen
from conversations.requests.request import Request
from conversations.screens.cards.audience import card_language
from conversations.screens.cards.card import card_of, moved_stub, older_stub, whole_text_screens
from conversations.transitions.topics import shown_elsewhere, topic_of

CARD = "card"
"""Begins the key of each card."""

PASSED_ON = frozenset({"wrote", "whole", "held", "reminder"})
"""How keys of messages begin that show what was typed."""


def card_key(request: Request) -> str:
    """Name the message that is the card of a request, in any group."""
    return f"{CARD}:{request.reference}"


def post_card(request: Request, context: Context) -> Send:
    """Put the card of a request into its desk's group."""
    return Send(
        to=request.desk,
        screen=card_of(request, context.directory, earlier=context.earlier(request)),
        languages=(card_language(request, context.directory),),
        key=card_key(request),
        nonce=EVENT,
        topic=topic_of(request),
    )


def whole_texts(request: Request, context: Context) -> tuple[Send, ...]:
    """Say below the card what it has only the beginning of."""
    return tuple(
        said_below(request, screen, f"whole:{request.reference}:{context.nonce}.{number}", context)
        for number, screen in enumerate(whole_text_screens(request))
    )


def card_edit(request: Request, context: Context, menu: str = "") -> Edit:
    """Change the card of a request in its desk's group.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    screen = card_of(request, context.directory, menu, context.earlier(request))
    return _changed(request, request.desk, screen, context)


def on_card(request: Request, screen: Screen, context: Context) -> Edit:
    """Show a page on the card of a request, until somebody goes back or something happens."""
    return _changed(request, request.desk, screen, context)


def card_anew(request: Request, context: Context) -> tuple[Effect, ...]:
    """Put the card at the end of the group again; the one above says so and loses its buttons."""
    return _changed(request, request.desk, older_stub(request), context), post_card(
        request, context
    )


def brought(request: Request, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Put the card at the end for a coordinator who asked for it, and say where that is."""
    return (*card_anew(request, context), *shown_elsewhere(request, sender, context))


def cards_after(before: Request, now: Request, context: Context) -> tuple[Effect, ...]:
    """Change the card; after a transfer, leave a stub of it and post it to the other desk."""
    if before.desk == now.desk:
        return (card_edit(now, context),)
    screen = moved_stub(now, context.directory)
    stub = _changed(now, before.desk, screen, context)
    here = (card_language(now, context.directory, before.desk),)
    others = LeaveStubs(before.desk, now.reference, screen, here)
    return stub, others, post_card(now, context)


def is_passed_on(key: str) -> bool:
    """Say whether a message of this key shows what people typed; a prompt can't be changed.

    A message that opens a reply box is never edited (Bot API, editMessageText).
    """
    kind, _colon, rest = key.partition(":")
    return kind in PASSED_ON or (kind == DeskAction.REPLY and "." not in rest)


def card_moves(request: Request, context: Context) -> tuple[Effect, ...]:
    """Put the card into the group that the desk has from now on; the one elsewhere says so."""
    stub = moved_stub(request, context.directory)
    return _changed(request, request.desk, stub, context), post_card(request, context)


def said_below(request: Request, screen: Screen, key: str, context: Context) -> Send:
    """Say something in the group in answer to the card, so that one tap leads to it."""
    return Send(
        to=request.desk,
        screen=screen,
        languages=(card_language(request, context.directory),),
        key=key,
        nonce=EVENT,
        answers=card_key(request),
        topic=topic_of(request),
    )


def _changed(request: Request, desk: str, screen: Screen, context: Context) -> Edit:
    languages = (card_language(request, context.directory, desk),)
    topic = topic_of(request)
    return Edit(desk, screen, languages, key=card_key(request), nonce=EVENT, topic=topic)
