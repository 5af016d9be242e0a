"""Announces in the group what will reach the requester, so that it can be undone for a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from conversations.forms.options import Options
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Save, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Row, Screen, small, strong
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import IllegalError
from conversations.requests.pending import IN_LANGUAGE, PendingAct
from conversations.requests.request import Request
from conversations.screens.cards.audience import card_language, language_of
from conversations.screens.cards.buttons import button
from conversations.screens.news import WILL_READ, ending_text
from conversations.text import Msg, Value, _, n_, verbatim
from conversations.text.wording import said_to
from conversations.transitions.card_messages import card_edit, said_below
from conversations.transitions.topics import closed_after, topic_of

TITLE = _("📤 {reference} · {what}")
WHAT: dict[EventKind, Msg] = {
    EventKind.REPLIED: _("answer to the requester"),
    EventKind.ASKED: _("questions to the requester"),
    EventKind.ARRANGED: _("psychologist found"),
    EventKind.TRANSFERRED: _("transfer to {what}"),
    EventKind.REQUALIFIED: _("new mission: {what}"),
    EventKind.CLOSED: _("closing: {what}"),
}

LEAVES = n_("It leaves in {n} second ({name}).", "It leaves in {n} seconds ({name}).")
CHANGED = _("With the text as it was changed just now.")
SENT = _("✓ Sent ({name}).")
ARRIVED = _("✓ Sent ({name}), and it has arrived.")
NOT_ARRIVED = _("✗ It has not arrived ({name}): {reason}.")
HELD_BACK = _("✗ Not sent: {name} held it back.")
NOT_POSSIBLE = _("✗ Not sent: the request is now “{state}”.")

DO_NOT_SEND = _("Do not send")
SEND_NOW = _("Send now")
TO_THE_CARD = _("Open the card")


class AnnouncedError(IllegalError):
    """The same is on its way already, or something after which this cannot happen."""


def announced(
    request: Request, event: Event, sender: Sender, context: Context
) -> tuple[Effect, ...]:
    """Announce an act that happens a moment later, where its sender acts.

    Who works alone with the bot reads it there, and the group sees what has happened on the card.

    Raises:
        IllegalError: the event cannot happen where the request stands.
        AnnouncedError: it cannot happen after what is pending.
    """
    _assert_possible(request, event)
    due = _moment(context) + timedelta(seconds=context.directory.delays.undo_seconds)
    act = PendingAct(id=context.nonce, due=due, said_in=request.desk, event=event)
    if sender.private:
        own = language_of(sender, context)[0]
        act = act.replace(said_in=str(sender.chat), language=own)
    now = request.with_pending(act)
    screen, key = _waiting(now, act, context), line_key(now, act)
    if sender.private:
        return Save(now), Send(sender.chat, screen, (act.language,), key=key, nonce=EVENT)
    pressed = event.source is None  # a menu or a page stands on the card
    said = said_below(now, screen, key, context)
    return (Save(now), said, *((card_edit(now, context),) if pressed else ()))


def held_back(request: Request, act: PendingAct, name: str, context: Context) -> tuple[Effect, ...]:
    """Take back what has not left; the topic of a closed request, opened for it, is closed."""
    now = request.without_pending(act)
    line = Line(HELD_BACK(name=name))
    return Save(now), ended(now, act, line, context), *closed_after(now, now, context)


def hastened(request: Request, act: PendingAct, context: Context) -> tuple[Effect, ...]:
    """Let an act leave at once, and what was announced before it: the order stays."""
    due, now = _moment(context), request
    for one in request.pending[: request.pending.index(act) + 1]:
        now = now.with_pending(one.replace(due=min(one.due, due)))
    return (Save(now),)


def reworded(request: Request, act: PendingAct, text: str, context: Context) -> tuple[Effect, ...]:
    """Let an act leave with the text that its message has now, at the moment announced."""
    changed = act.replace(event=act.event.replace(text=text))
    now = request.with_pending(changed)
    screen = _waiting(now, changed, context, small(CHANGED))
    return Save(now), _on_announcement(now, changed, screen, context)


def ended(request: Request, act: PendingAct, line: Line, context: Context) -> Edit:
    """Say of what was announced what became of it; there is nothing left to hold back.

    In a chat of one's own, a button leads to the card, which stands there no more by itself.
    """
    card = button(request, TO_THE_CARD, DeskAction.SHOW)
    rows = ((card,),) if act.place != act.said_in else ()
    screen = Screen((strong(_title(request, act, context)), line), rows)
    return _on_announcement(request, act, screen, context)


def sent(act: PendingAct) -> Line:
    return Line(SENT(name=act.event.actor_name))


def arrived(
    request: Request, name: str, said_in: str, context: Context, refusal: Msg | None = None
) -> tuple[Effect, ...]:
    """Say on the line that announced an act whether the requester has got it.

    Nothing without a line. `refusal` says why it was not received.
    """
    events = (one for one in request.events if name and one.announced == name)
    return tuple(
        ended(request, _past(one, said_in), _fate(one.actor_name, refusal), context)
        for one in events
    )


def _fate(name: str, refusal: Msg | None) -> Line:
    if refusal is None:
        return Line(ARRIVED(name=name))
    return Line(NOT_ARRIVED(name=name, reason=refusal))


def _past(event: Event, reported_in: str) -> PendingAct:
    said_in, _mark, language = reported_in.partition(IN_LANGUAGE)
    return PendingAct(
        id=event.announced, due=event.at, said_in=said_in, event=event, language=language
    )


def not_possible(request: Request) -> Line:
    """Say that an act could not happen any more when it was due."""
    return Line(NOT_POSSIBLE(state=_label(request.state)))


def _moment(context: Context) -> datetime:
    """Give the present second, in UTC, for its sums are those of time that passes."""
    return context.now.astimezone(UTC).replace(microsecond=0)


def _assert_possible(request: Request, event: Event) -> None:
    request.with_event(event)
    if any(act.same_as(event) for act in request.pending):
        raise AnnouncedError("the same is on its way")
    try:
        request.expected.with_event(event)
    except IllegalError as error:
        raise AnnouncedError(str(error)) from None


def _waiting(request: Request, act: PendingAct, context: Context, *lines: Line) -> Screen:
    seconds = max(1, round((act.due - context.now).total_seconds()))
    leaves = Line(LEAVES(n=seconds, name=act.event.actor_name))
    title = strong(_title(request, act, context))
    return Screen((title, *_will_read(act.event), leaves, *lines), _rows(request, act))


def _will_read(event: Event) -> tuple[Line, ...]:
    """Give what the requester will read of a press; what was typed stands above, where it was."""
    if event.source is not None:
        return ()
    if event.kind is EventKind.CLOSED and event.reason:
        return Line(WILL_READ), Line(ending_text(event, event.reason))
    return (Line(WILL_READ), Line(verbatim(event.text))) if event.text else ()


def _title(request: Request, act: PendingAct, context: Context) -> Msg:
    what = WHAT[act.event.kind](what=_option(act.event, context))
    return TITLE(reference=request.reference, what=what)


def _option(event: Event, context: Context) -> Value:
    match event.kind:
        case EventKind.TRANSFERRED:
            return context.directory.name_of(event.desk or "")
        case EventKind.REQUALIFIED if event.mission:
            return _label(event.mission)
        case EventKind.CLOSED if event.reason:
            return _label(event.reason)
        case _:
            return ""


def _label(option: Options) -> Msg:
    label = said_to(None, option.label)
    assert label is not None
    return label


def _rows(request: Request, act: PendingAct) -> tuple[Row, ...]:
    orders = ((DO_NOT_SEND, DeskAction.UNDO), (SEND_NOW, DeskAction.NOW))
    return tuple(
        (Button(label, Order(action, request.reference, act.id).code),) for label, action in orders
    )


def line_key(request: Request, act: PendingAct) -> str:
    """Name the line that announces an act, in the group of the desk that it was said in."""
    return f"leaves:{request.reference}:{act.id}"


def _on_announcement(request: Request, act: PendingAct, screen: Screen, context: Context) -> Edit:
    languages = (act.language or card_language(request, context.directory, act.said_in),)
    key, place = line_key(request, act), act.place
    topic = topic_of(request) if place == act.said_in else None
    return Edit(place, screen, languages, key=key, nonce=EVENT, topic=topic)
