"""One event of a request, and everyone who has to learn of it: told once, in the same turn."""

from __future__ import annotations

from typing import Any

from conversations.desk.card import HIDDEN, fact_line
from conversations.desk.group import name_in_group
from conversations.desk.history import event_line
from conversations.desk.posting import card_edit, cards_after, said_below
from conversations.desk.shown import is_shown, shows_everything
from conversations.desk.topics import closed, closed_after, opened, opened_for
from conversations.desk.verbs import Order, Verb
from conversations.effects import EVENT, Edit, Effect, Save, Send
from conversations.event import NOBODY, Event, EventKind
from conversations.inbound import Sender
from conversations.lifecycle import State
from conversations.request import Request
from conversations.screen import Line, Screen, small
from conversations.screens.news import news_of
from conversations.surroundings import Surroundings
from conversations.text import _, verbatim

BY_ITSELF = Sender(person=NOBODY, chat=NOBODY)
"""Nobody: what follows from a change of the networks file, or from time alone."""

NEWS = "event"
"""Begins the key of what a requester is told."""

WITHDRAWN_FOR_GOOD = _("🗑 {reference}: withdrawn by the requester, and erased.")

TO_ANSWER = frozenset({EventKind.WRITTEN, EventKind.ANSWERED})


def happen(
    request: Request, kind: EventKind, sender: Sender, around: Surroundings, **what: Any
) -> tuple[Effect, ...]:
    """Add an event of a coordinator, or of nobody: stored, on the card, and told to the requester.

    Raises:
        IllegalError: the event cannot happen where the request stands.
    """
    name = "" if sender is BY_ITSELF else name_in_group(sender)
    event = Event(kind=kind, at=around.now, actor=sender.person, actor_name=name, **what)
    now = request.with_event(event)
    return (
        Save(now),
        *opened_for(request, now, around),
        *cards_after(request, now, around),
        *closed_after(request, now, around),
        *news(now, event, around),
    )


def left_behind(request: Request, around: Surroundings) -> tuple[Effect, ...]:
    """Give a request whose desk is no longer declared to the fallback desk, by a transfer.

    Raises:
        IllegalError: it is closed.
    """
    fallback = around.directory.fallback_desk
    return happen(request, EventKind.TRANSFERRED, BY_ITSELF, around, desk=fallback)


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
    key = Order(Verb.REPLY, now.reference, around.nonce).code
    said = said_below(now, _said(now, event, around), key, around)
    withdrawn = kind is EventKind.WITHDRAWN
    return (
        Save(now),
        *(opened(now, around) if now.state is State.CLOSED and not withdrawn else ()),
        card_edit(now, around),
        said,
        *(closed(now, around) if withdrawn else ()),
    )


def withdrawn_for_good(
    request: Request, sender: Sender, around: Surroundings
) -> tuple[Effect, ...]:
    """Withdraw a request that is erased next: the desk is told, the card becomes a stub by itself.

    Raises:
        IllegalError: the request is closed.
    """
    now = request.with_event(Event(kind=EventKind.WITHDRAWN, at=around.now, actor=sender.person))
    said = Screen((Line(WITHDRAWN_FOR_GOOD(reference=now.reference)),))
    key = f"erased:{now.reference}:{around.nonce}"
    return Save(now), said_below(now, said, key, around), *closed(now, around)


def corrected(
    request: Request, replied: Event, sender: Sender, text: str, around: Surroundings
) -> tuple[Effect, ...]:
    """Change a text; the message in which the requester has it says the new one."""
    name = name_in_group(sender)
    event = Event(
        kind=EventKind.CORRECTED,
        at=around.now,
        actor=sender.person,
        actor_name=name,
        text=text,
        source=replied.source,
    )
    now = request.with_event(event)
    changed: tuple[Effect, ...] = (Save(now), card_edit(now, around))
    screen = news_of(now, event, around.directory)
    if screen is None:
        return changed
    key = _news_key(request, request.events.index(replied))
    return *changed, Edit(now.chat, screen, (now.language,), key=key, nonce=EVENT)


def _said(request: Request, event: Event, around: Surroundings) -> Screen:
    """Say what the requester did; typed words and contact data wait here as on the card."""
    directory = around.directory
    said = _("💬 {reference} · {event}")
    line = event_line(event, directory)
    lines = [Line(said(reference=request.reference, event=line))]
    facts = [fact for fact in request.facts if fact.key in event.keys]
    shown = [fact for fact in facts if is_shown(fact, request, directory)]
    words = bool(event.text) and shows_everything(request, directory)
    lines += [Line(verbatim(event.text))] if words else []
    lines += [Line(fact_line(fact)) for fact in shown]
    if len(shown) < len(facts) or (event.text and not words):
        lines.append(small(HIDDEN))
    elif event.kind in TO_ANSWER:
        lines.append(small(_("A reply to this message goes to the requester.")))
    return Screen(tuple(lines))


def news(request: Request, event: Event, around: Surroundings) -> tuple[Effect, ...]:
    """Tell the requester of the newest event, if it is one to hear of."""
    screen = news_of(request, event, around.directory)
    if screen is None:
        return ()
    told = f"told:{request.reference}:{'reply' if event.text else 'news'}"
    return (
        Send(
            to=request.chat,
            screen=screen,
            languages=(request.language,),
            key=_news_key(request, len(request.events) - 1),
            nonce=EVENT,
            tells=told,
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
