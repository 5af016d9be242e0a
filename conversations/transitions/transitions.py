"""Records one event of a request, and tells everyone who has to know of it in the same turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from conversations.identities import NOBODY
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Mention, Save, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Line, Screen, small
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.pending import REACHING
from conversations.requests.request import Request
from conversations.requests.visibility import is_shown, shows_everything
from conversations.screens.cards.audience import name_in_group
from conversations.screens.cards.card_facts import fact_line
from conversations.screens.cards.card_notes import HIDDEN, WORDS_HIDDEN
from conversations.screens.cards.menus import message_rows
from conversations.screens.history import event_line
from conversations.screens.news import news_of
from conversations.screens.request_lines import about_line
from conversations.text import _, verbatim
from conversations.transitions.announcements import announced
from conversations.transitions.card_messages import card_edit, cards_after, said_below, whole_texts
from conversations.transitions.meetings import asked_of
from conversations.transitions.topics import closed, closed_after, opened, opened_for

BY_ITSELF = Sender(person=NOBODY, chat=NOBODY.private_chat)
"""Nobody: what follows from a change of the networks file, or from time alone."""

NEWS = "event"
"""Begins the key of what a requester is told."""

WITHDRAWN_FOR_GOOD = _("🗑 {reference}: withdrawn by the requester, and erased.")

ALSO_OPEN = _("The same person also has here: {references}")

WROTE = "wrote"
"""Begins the key of a message of the requester below which nothing is said about replies."""
AFTER_CLOSING = _("🏁 The request was closed already.")
REPLIES = small(_("A reply to this message goes to the requester."))

TO_ANSWER = frozenset({EventKind.WRITTEN, EventKind.ANSWERED})


def record(
    request: Request, kind: EventKind, sender: Sender, context: Context, **what: Any
) -> tuple[Effect, ...]:
    """Add an event of a coordinator, or of nobody: stored, on the card, and told to the requester.

    What a coordinator does that reaches the requester is announced first, and happens later.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    name = "" if sender is BY_ITSELF else name_in_group(sender)
    event = Event(kind=kind, at=context.now, actor=sender.person, actor_name=name, **what)
    later = kind in REACHING and sender is not BY_ITSELF and context.directory.delays.undo_seconds
    if not later:
        return happened(request, event, context)
    return announced(request, event, sender, context)


def happened(request: Request, event: Event, context: Context) -> tuple[Effect, ...]:
    """Add an event now.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    now = request.with_event(event)
    return (
        Save(now),
        *opened_for(request, now, context),
        *cards_after(request, now, context),
        *(whole_texts(now, context) if event.kind is EventKind.TAKEN else ()),
        *asked_of(now, event, context),
        *closed_after(request, now, context),
        *_linked(now, event, context),
        *news(now, event, context),
    )


def _linked(request: Request, event: Event, context: Context) -> tuple[Effect, ...]:
    """Note on the request that goes on that another one was closed as the same."""
    other = context.named(event.other) if event.other else None
    if other is None:
        return ()
    link = Event(kind=EventKind.LINKED, at=event.at, actor=event.actor, other=request.reference)
    now = other.with_event(link)
    return Save(now), card_edit(now, context)


def hand_over_orphaned(request: Request, context: Context) -> tuple[Effect, ...]:
    """Give a request whose desk is no longer declared to the fallback desk, by a transfer.

    Raises:
        IllegalError: it is closed.
    """
    fallback = context.directory.fallback_desk
    return record(request, EventKind.TRANSFERRED, BY_ITSELF, context, desk=fallback)


def record_by_requester(
    request: Request, kind: EventKind, sender: Sender, context: Context, **what: Any
) -> tuple[Effect, ...]:
    """Add an event of the requester: stored, on the card, and said below it, for edits are silent.

    It calls the coordinator who has the request. A reply to that message goes to the requester,
    where the message says so.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    event = Event(kind=kind, at=context.now, actor=sender.person, **what)
    now = request.with_event(event)
    screen = _said(now, event, context)
    kind_of_key = DeskAction.REPLY if REPLIES in screen.lines else WROTE
    owner = now.owner
    calls = Mention(owner.actor, owner.actor_name) if owner else None
    said = said_below(now, screen, f"{kind_of_key}:{now.reference}:{context.nonce}", context)
    said = replace(said, calls=calls)
    withdrawn = kind is EventKind.WITHDRAWN
    return (
        Save(now),
        *(opened(now, context) if now.state is State.CLOSED and not withdrawn else ()),
        card_edit(now, context),
        said,
        *(closed(now, context) if withdrawn else ()),
    )


def withdrawn_for_good(request: Request, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Withdraw a request that is erased next: the desk is told, the card becomes a stub by itself.

    Raises:
        IllegalError: the request is closed.
    """
    now = request.with_event(Event(kind=EventKind.WITHDRAWN, at=context.now, actor=sender.person))
    said = Screen((Line(WITHDRAWN_FOR_GOOD(reference=now.reference)),))
    key = f"erased:{now.reference}:{context.nonce}"
    return Save(now), said_below(now, said, key, context), *closed(now, context)


def corrected(
    request: Request, replied: Event, sender: Sender, text: str, context: Context
) -> tuple[Effect, ...]:
    """Change a text; the message in which the requester has it says the new one."""
    name = name_in_group(sender)
    event = Event(
        kind=EventKind.CORRECTED,
        at=context.now,
        actor=sender.person,
        actor_name=name,
        text=text,
        source=replied.source,
    )
    now = request.with_event(event)
    changed: tuple[Effect, ...] = (Save(now), card_edit(now, context))
    screen = news_of(now, event, context.directory)
    if screen is None:
        return changed
    key = _news_key(request, request.events.index(replied))
    return *changed, Edit(now.chat, screen, (now.language,), key=key, nonce=EVENT)


def _said(request: Request, event: Event, context: Context) -> Screen:
    """Say what the requester did; typed words and contact data wait here as on the card."""
    directory = context.directory
    said = _("💬 {reference} · {event}")
    line = event_line(event, directory)
    lines = [Line(said(reference=request.reference, event=line)), *_which(request, context)]
    if request.state is State.CLOSED and event.kind in TO_ANSWER:
        lines.append(Line(AFTER_CLOSING))
    facts = [fact for fact in request.facts if fact.key in event.keys]
    shown = [fact for fact in facts if is_shown(fact, request, directory)]
    words = bool(event.text) and shows_everything(request, directory)
    lines += [Line(verbatim(event.text))] if words else []
    lines += [Line(fact_line(fact, request)) for fact in shown]
    if event.text and not words:
        lines.append(small(WORDS_HIDDEN))
    elif len(shown) < len(facts):
        lines.append(small(HIDDEN))
    elif event.kind in TO_ANSWER:
        lines.append(REPLIES)
    return Screen(tuple(lines), message_rows(request) if event.kind in TO_ANSWER else ())


def _which(request: Request, context: Context) -> Iterator[Line]:
    """Say what a request is about where its person has others that are open at the same desk."""
    others = [one.reference for one in context.also_open(request)]
    if others:
        yield small(about_line(request))
        yield small(ALSO_OPEN(references=", ".join(others)))


def news(request: Request, event: Event, context: Context) -> tuple[Effect, ...]:
    """Tell the requester of the newest event, if it is one to hear of."""
    screen = news_of(request, event, context.directory)
    if screen is None:
        return ()
    words = event.text and (event.shared or event.kind is not EventKind.TRANSFERRED)
    told = f"told:{request.reference}:{'reply' if words else 'news'}"
    return (
        Send(
            to=request.chat,
            screen=screen,
            languages=(request.language,),
            key=_news_key(request, len(request.events) - 1),
            nonce=EVENT,
            report_as=told,
            document=event.document,
        ),
    )


def told_in(key: str) -> str:
    """Name the request that a message told its requester of; empty for any other message."""
    begin, _colon, what = key.partition(":")
    reference, dot, _number = what.partition(".")
    return reference if dot and begin == NEWS else ""


def _news_key(request: Request, number: int) -> str:
    """Name what the requester was told of an event, so that it can be corrected and answered."""
    return f"{NEWS}:{request.reference}.{number}"
