"""Opens and closes the topic of a request: it is open while the desk has something to do."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import CloseTopic, Effect, OpenTopic, Send, Topic
from conversations.protocol.inbound import Sender
from conversations.protocol.screen import Button, Line, Screen
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of
from conversations.screens.result import name_of
from conversations.text import _

IN_TOPIC = _("{reference} is in its topic.")
OPEN = _("Open the topic")


def topic_of(request: Request) -> Topic:
    """Give the topic that all messages about a request belong to."""
    return Topic(request.reference, name_of(request.mission))


def opened(request: Request, context: Context) -> tuple[Effect, ...]:
    """Let the members of the desk write in the topic, where there are topics."""
    if not context.directory.has_topics(request.desk):
        return ()
    return (OpenTopic(request.desk, topic_of(request)),)


def closed(request: Request, context: Context) -> tuple[Effect, ...]:
    """Close the topic of a request, where there are topics."""
    if not context.directory.has_topics(request.desk):
        return ()
    return (CloseTopic(request.desk, topic_of(request)),)


def opened_for(before: Request, now: Request, context: Context) -> tuple[Effect, ...]:
    """Open the topic for what a coordinator did: reopened, or sent to a desk that had it before."""
    reopened = before.state is State.CLOSED and now.state is not State.CLOSED
    return opened(now, context) if reopened or before.desk != now.desk else ()


def closed_after(before: Request, now: Request, context: Context) -> tuple[Effect, ...]:
    """Close the topic after what a coordinator did: at the desk that a request has left, too."""
    if before.desk != now.desk:
        return closed(before, context)
    return closed(now, context) if now.state is State.CLOSED else ()


def shown_elsewhere(request: Request, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Lead a coordinator to the topic in which the card appears, from another one."""
    if not context.topic_link or context.desk_here != request.desk:
        return ()
    line = Line(IN_TOPIC(reference=request.reference))
    screen = Screen((line,), ((Button(OPEN, opens=context.topic_link),),))
    key, languages = f"said:{context.nonce}", language_of(sender, context)
    return (Send(request.desk, screen, languages, key=key, thread=sender.thread),)
