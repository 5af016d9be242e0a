"""One event of a request, and everyone who has to learn of it: told once, in the same turn."""

from __future__ import annotations

from typing import Any

from conversations.desk.card import card_of, fact_line, stub_of
from conversations.desk.history import history_line
from conversations.desk.verbs import Order, Verb
from conversations.effects import EVENT, Edit, Effect, Save, Send
from conversations.event import Event, EventKind
from conversations.inbound import Sender
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.screens.news import news_of
from conversations.surroundings import Surroundings
from conversations.text import Language, Msg, _

BOTH = tuple(language.value for language in Language)


def happen(
    request: Request, kind: EventKind, sender: Sender, around: Surroundings, **what: Any
) -> tuple[Effect, ...]:
    """Add an event: the request is stored, its card changed, its requester told.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    event = Event(kind=kind, at=around.now, actor=sender.person, actor_name=sender.name, **what)
    now = request.with_event(event)
    return (Save(now), *_cards(request, now, around), *_news(now, event, around))


def requester_did(
    request: Request, kind: EventKind, sender: Sender, around: Surroundings, **what: Any
) -> tuple[Effect, ...]:
    """Add an event of the requester: stored, on the card, and said below it, for edits are silent.

    A reply to that message goes to the requester.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    event = Event(kind=kind, at=around.now, actor=sender.person, **what)
    now = request.with_event(event)
    changed = (Save(now), card_edit(now, around))
    if kind is EventKind.RATED:
        return changed
    said = Send(
        to=now.desk,
        screen=Screen((Line(_said(now, event, around)),)),
        languages=languages_of(now.desk, around),
        key=Order(Verb.REPLY, now.reference, around.nonce).code,
        nonce=EVENT,
        answers=card_key(now),
    )
    return (*changed, said)


def _said(request: Request, event: Event, around: Surroundings) -> Msg:
    line = _("💬 {reference} · {event}")(
        reference=request.reference, event=history_line(event, around.directory)
    )
    if event.kind is not EventKind.ANSWERED:
        return line
    facts = (fact for fact in request.facts if fact.key in event.keys)
    for fact in facts:
        line = _("{first}\n{second}")(first=line, second=fact_line(fact))
    return line


def languages_of(desk_id: str | None, around: Surroundings) -> tuple[str, ...]:
    """Give the languages of a desk's group; both for a desk that the directory has lost."""
    desk = around.directory.desk(desk_id or "")
    return tuple(desk.languages) if desk else BOTH


def stands_here(request: Request, around: Surroundings) -> bool:
    """Say whether a request belongs to this group.

    The card of a desk whose group cannot be reached stands in the fallback desk's group.
    """
    return around.desk_here in {request.desk, around.directory.fallback_desk}


def card_edit(request: Request, around: Surroundings, menu: str = "") -> Edit:
    """Change the card of a request in its desk's group."""
    return Edit(
        to=request.desk,
        screen=card_of(request, around.directory, menu),
        languages=languages_of(request.desk, around),
        key=card_key(request),
        nonce=EVENT,
    )


def card_key(request: Request) -> str:
    """Name the message that is the card of a request, in any group."""
    return f"card:{request.reference}"


def post_card(request: Request, around: Surroundings) -> Send:
    """Put the card of a request into its desk's group."""
    return Send(
        to=request.desk,
        screen=card_of(request, around.directory),
        languages=languages_of(request.desk, around),
        key=card_key(request),
        nonce=EVENT,
    )


def _cards(before: Request, now: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Change the card; after a transfer, leave a stub of it and post it to the other desk."""
    if before.desk == now.desk:
        return (card_edit(now, around),)
    stub = Edit(
        to=before.desk,
        screen=stub_of(now, around.directory),
        languages=languages_of(before.desk, around),
        key=card_key(now),
        nonce=EVENT,
    )
    return stub, post_card(now, around)


def _news(request: Request, event: Event, around: Surroundings) -> tuple[Effect, ...]:
    screen = news_of(request, event, around.directory)
    if screen is None:
        return ()
    told = f"told:{request.reference}:{'reply' if event.kind is EventKind.REPLIED else 'news'}"
    return (
        Send(
            to=request.chat,
            screen=screen,
            languages=(request.language,),
            key=f"event:{around.nonce}",
            nonce=EVENT,
            tells=told,
        ),
    )
