"""Holds a reply that names no act: shows what it would be, and asks its writer to choose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from conversations.desk.acts import (
    TO_THE_REQUESTER,
    act_of,
    confirmed,
    in_the_groups_name,
    made_by,
)
from conversations.desk.confirmations import warnings
from conversations.desk.permissions import refusal
from conversations.desk.prompts import PATIENCE, act_closed, clock_time
from conversations.desk.undo import ANNOUNCED
from conversations.protocol.context import Context
from conversations.protocol.documents import Document
from conversations.protocol.effects import (
    EVENT,
    OWN_WORDS,
    Drop,
    Edit,
    Effect,
    Hold,
    Know,
    Send,
)
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Media, Pressed, Sender, Typed
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.requests.lifecycle import IllegalError, State
from conversations.requests.request import Request
from conversations.screens.cards.audience import (
    SOMEBODY,
    card_language,
    language_of,
    name_in_group,
    requester_of,
    stands_here,
)
from conversations.screens.cards.buttons import button
from conversations.screens.cards.menus import CLOSE, NEXT, NOTE, QUALIFY
from conversations.screens.cards.second_looks import TRANSFER
from conversations.screens.navigation import one_per_row
from conversations.text import Msg, _, verbatim
from conversations.transitions.announcements import TO_THE_CARD, AnnouncedError
from conversations.transitions.card_messages import card_edit, said_below
from conversations.transitions.topics import topic_of
from conversations.transitions.transitions import record

HELD = "held"
"""Begins the key of the page that shows a text."""

ITS_ACT, REPLY, NOTED, LEFT = "act", "reply", "note", "leave"
"""What can become of a text: the act that its prompt asked for, or what any reply may be."""

NOT_SENT = _("{reference} · not sent yet:")
ACT_NOT_DONE = _("{reference} · {act} · not done yet:")
CHOOSE = _("Nothing leaves before you choose. Kept until {time}.")
IS_CLOSED = _("🏁 This request is closed.")
FILE = "📎 {name}"
FILE_GOES = _("The file goes along ({size} MB). The requester can open and keep it.")
SEND_TO = _("Send to {name}")
SEND_IT = _("Send the reply")
LEAVE = _("Leave it")

SENT = _("➡️ {reference} · {act}: on its way.")
LEFT_ALONE = _("✕ {reference}: left, nothing was sent.")
TOO_LATE = _("⌛ {reference}: nobody chose, so nothing was sent. Answer the card to try again.")
EXPIRED = _("⌛ {reference} · {act}: closed, for nothing was written.")

NOT_YOURS = _("Only {name} can choose here.")
GONE = _("Nothing waits here any more.")
CHANGED = _("The request has changed: see its card.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a press on such a page makes happen, and what flashes up."""

    effects: tuple[Effect, ...]
    toast: Msg | None = None
    alert: bool = False


def held(
    request: Request,
    text: str,
    typed: Typed | Media,
    context: Context,
    document: Document | None = None,
) -> tuple[Effect, ...]:
    """Show a text as what it will be; it is kept until its writer has chosen, or for a while."""
    sender = typed.sender
    order = order_in(context.replied_to or "")
    asked = order is not None and order.action in _OWN_ACTS and document is None
    kept = HeldText(
        desk=context.desk_here or request.desk,
        key=f"{HELD}:{request.reference}:{context.nonce}",
        reference=request.reference,
        person=sender.person,
        name=name_in_group(sender),
        expires=context.now + PATIENCE,
        order=context.replied_to or "" if asked else "",
        text=text,
        source=typed.message_id,
        thread=sender.thread,
        anonymous=in_the_groups_name(sender),
        document=document,
        **alone(sender, context),
    )
    screen = _page(request, kept, sender, context)
    languages = language_of(sender, context)
    if kept.chat:
        return Hold(kept), Send(kept.chat, screen, languages, key=kept.key, nonce=EVENT)
    said = said_below(request, screen, kept.key, context)
    return Hold(kept), replace(said, languages=languages)


def alone(sender: Sender, context: Context) -> dict[str, Any]:
    """Say what is kept of somebody who works alone with the bot."""
    if not sender.private:
        return {}
    return {"chat": sender.chat, "language": language_of(sender, context)[0]}


def held_again(
    request: Request, kept: HeldText, text: str, sender: Sender, context: Context
) -> tuple[Effect, ...]:
    """Show the text as its writer has changed it."""
    now = kept.replace(text=text)
    screen = _page(request, now, sender, context)
    return Hold(now), _change(now, screen, language_of(sender, context), request)


def chosen(request: Request, order: Order, pressed: Pressed, context: Context) -> Chosen:
    """Do with a text what was chosen; once, and by whoever wrote it."""
    sender = pressed.sender
    mark, _dot, what = order.how.partition(".")
    key = f"{HELD}:{request.reference}:{mark}"
    kept = next((one for one in context.held if one.key == key), None)
    if kept is None:
        return Chosen((), GONE, alert=True)
    if kept.person != sender.person and not kept.anonymous:
        return Chosen((), NOT_YOURS(name=kept.name), alert=True)
    act = _order_of(kept, what)
    if act is None:
        return Chosen(_ended(kept, LEFT_ALONE(reference=kept.reference), request, sender, context))
    if refused := refusal(act, context):
        return Chosen((), refused, alert=True)
    kind, details = made_by(act, kept.text, context.today)
    writer = replace(sender, person=kept.person, name=kept.name)
    try:
        effects = record(
            request, kind, writer, context, source=kept.source, **details, **_words(kept)
        )
    except AnnouncedError:
        return Chosen((), ANNOUNCED, alert=True)
    except IllegalError:
        return Chosen((card_edit(request, context),), CHANGED, alert=True)
    said = confirmed(act, request, details.get("until"))
    if act.action in TO_THE_REQUESTER:
        said = SENT(reference=kept.reference, act=act_of(act, request, context))
    assert kept.source is not None  # a message held it
    own = () if kept.chat else (own_words(request, kept.source, sender, context),)
    return Chosen((*_ended(kept, said, request, sender, context), *own, *effects))


def expired(text: HeldText, context: Context) -> tuple[Effect, ...]:
    """Say that a prompt is closed, or that a text was not sent, for nobody came back to it."""
    request = context.request
    if request is None or not stands_here(request, context):
        return ()
    languages = (text.language or card_language(request, context.directory),)
    if not text.awaited:
        screen = Screen((Line(TOO_LATE(reference=text.reference)),))
        return (_change(text, screen, languages, request),)
    line = Line(act_closed(text, EXPIRED, request, context))
    if text.chat:
        card = button(request, TO_THE_CARD, DeskAction.SHOW)
        closed = Screen((line,), ((card,),))
        return (Edit(text.chat, closed, languages, key=text.key, nonce=EVENT),)
    key = f"closed:{text.reference}:{context.nonce}"
    said = Send(
        text.desk,
        Screen((line,)),
        languages,
        key=key,
        thread=text.thread,
        answers=text.key,
        silent=True,
    )
    return card_edit(request, context), said


def own_words(request: Request, source: int, sender: Sender, context: Context) -> Know:
    """Remember what a coordinator wrote, so that a reply to it is about the request."""
    assert context.desk_here is not None
    key = f"{OWN_WORDS}:{request.reference}:{source}"
    return Know(context.desk_here, key, sender.chat, source)


def _words(kept: HeldText) -> dict[str, Any]:
    """Give what an event says: the text, below the name of the document that goes along."""
    if kept.document is None:
        return {"text": kept.text}
    return {"text": _with_name(kept), "document": kept.document.file_id}


def _with_name(kept: HeldText) -> str:
    name = FILE.format(name=kept.document.name) if kept.document else ""
    return "\n".join(part for part in (name, kept.text) if part)


_OWN_ACTS: dict[DeskAction, Msg] = {
    DeskAction.QUALIFY: QUALIFY,
    DeskAction.END: CLOSE,
    DeskAction.NEXT: NEXT,
    DeskAction.EXPLAIN: TRANSFER,
    DeskAction.EXPLAIN_TO_ALL: TRANSFER,
}
"""Acts that a reply cannot be by itself: their prompt has to have said what for."""


def _order_of(kept: HeldText, what: str) -> Order | None:
    """Give the act that a button stands for; None to leave the text."""
    match what:
        case "act":
            return order_in(kept.order)
        case "reply":
            return Order(DeskAction.REPLY, kept.reference)
        case "note":
            return Order(DeskAction.NOTE, kept.reference)
        case _:
            return None


def _page(request: Request, kept: HeldText, sender: Sender, context: Context) -> Screen:
    asked = order_in(kept.order)
    title = NOT_SENT(reference=request.reference)
    if asked:
        title = ACT_NOT_DONE(reference=request.reference, act=act_of(asked, request, context))
    lines = [strong(title), Line(verbatim(_with_name(kept)))]
    if kept.document:
        lines.append(small(FILE_GOES(size=kept.document.megabytes)))
    if request.state is State.CLOSED:
        lines.append(Line(IS_CLOSED))
    lines += warnings(request, sender, context.directory)
    lines.append(small(CHOOSE(time=clock_time(kept.expires))))
    return Screen(tuple(lines), one_per_row(*_choices(request, kept, context)))


def _choices(request: Request, kept: HeldText, context: Context) -> Iterable[Button]:
    mark = kept.key.rpartition(":")[2]
    asked = order_in(kept.order)
    if asked:
        yield _choice(request, _OWN_ACTS[asked.action], mark, ITS_ACT)
    else:
        name = requester_of(request, context.directory)
        label = SEND_IT if name is SOMEBODY else SEND_TO(name=name)
        yield _choice(request, label, mark, REPLY)
    if kept.document is None:
        yield _choice(request, NOTE, mark, NOTED)
    yield _choice(request, LEAVE, mark, LEFT)


def _choice(request: Request, label: Msg, mark: str, what: str) -> Button:
    return Button(label, Order(DeskAction.HELD, request.reference, f"{mark}.{what}").code)


def _ended(
    kept: HeldText, said: Msg, request: Request, sender: Sender, context: Context
) -> tuple[Effect, ...]:
    screen, languages = Screen((Line(said),)), language_of(sender, context)
    return Drop(kept.desk, kept.key), _change(kept, screen, languages, request)


def _change(kept: HeldText, screen: Screen, languages: tuple[str, ...], request: Request) -> Edit:
    topic = None if kept.chat else topic_of(request)
    return Edit(kept.place, screen, languages, key=kept.key, nonce=EVENT, topic=topic)
