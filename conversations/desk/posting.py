"""Messages in a desk's group: cards, and what is said below them."""

from __future__ import annotations

from conversations.desk.card import card_of, moved_stub, older_stub
from conversations.desk.group import languages_of
from conversations.desk.topics import shown_elsewhere, topic_of
from conversations.effects import EVENT, Edit, Effect, Send
from conversations.inbound import Sender
from conversations.request import Request
from conversations.screen import Screen
from conversations.surroundings import Surroundings

CARD = "card"
"""Begins the key of each card."""


def card_key(request: Request) -> str:
    """Name the message that is the card of a request, in any group."""
    return f"{CARD}:{request.reference}"


def post_card(request: Request, around: Surroundings) -> Send:
    """Put the card of a request into its desk's group."""
    return Send(
        to=request.desk,
        screen=card_of(request, around.directory),
        languages=languages_of(request.desk, around),
        key=card_key(request),
        nonce=EVENT,
        topic=topic_of(request),
    )


def card_edit(request: Request, around: Surroundings, menu: str = "") -> Edit:
    """Change the card of a request in its desk's group.

    Raises:
        ValueError: the menu ticks questions that cannot be asked.
    """
    return _changed(request, request.desk, card_of(request, around.directory, menu), around)


def on_card(request: Request, screen: Screen, around: Surroundings) -> Edit:
    """Show a page on the card of a request, until somebody goes back or something happens."""
    return _changed(request, request.desk, screen, around)


def card_anew(request: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Put the card at the end of the group again; the one above says so and loses its buttons."""
    return _changed(request, request.desk, older_stub(request), around), post_card(request, around)


def brought(request: Request, sender: Sender, around: Surroundings) -> tuple[Effect, ...]:
    """Put the card at the end for a coordinator who asked for it, and say where that is."""
    return (*card_anew(request, around), *shown_elsewhere(request, sender, around))


def cards_after(before: Request, now: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Change the card; after a transfer, leave a stub of it and post it to the other desk."""
    if before.desk == now.desk:
        return (card_edit(now, around),)
    stub = _changed(now, before.desk, moved_stub(now, around.directory), around)
    return stub, post_card(now, around)


def card_moves(request: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Put the card into the group that the desk has from now on; the one elsewhere says so."""
    stub = moved_stub(request, around.directory)
    return _changed(request, request.desk, stub, around), post_card(request, around)


def said_below(request: Request, screen: Screen, key: str, around: Surroundings) -> Send:
    """Say something in the group in answer to the card, so that one tap leads to it."""
    return Send(
        to=request.desk,
        screen=screen,
        languages=languages_of(request.desk, around),
        key=key,
        nonce=EVENT,
        answers=card_key(request),
        topic=topic_of(request),
    )


def _changed(request: Request, desk: str, screen: Screen, around: Surroundings) -> Edit:
    languages, topic = languages_of(desk, around), topic_of(request)
    return Edit(desk, screen, languages, key=card_key(request), nonce=EVENT, topic=topic)
