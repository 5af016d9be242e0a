"""The smallest conversation with everything: it repeats, counts, sends requests, and can fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.messages import Messages
from bot.outgoing import Message
from bot.turns.authorizer import Authorizer
from bot.turns.membership_cache import Asks, Member, MembershipCache
from conversations.identities import ChatId, PersonId
from conversations.protocol.context import Context, Needs
from conversations.protocol.effects import (
    CloseTopic,
    Count,
    Edit,
    Effect,
    Forget,
    Guess,
    Link,
    OpenTopic,
    Pin,
    Save,
    Send,
    SendFile,
    Strip,
    Toast,
    Turn,
)
from conversations.protocol.inbound import (
    DeliveryReport,
    Inbound,
    Migrated,
    Passage,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Button, Line, Screen
from conversations.protocol.session import Session
from conversations.requests.event import Event, EventKind
from conversations.text import Language, Msg, verbatim
from tests.identities import a_chat, a_person
from tests.support.samples import drafted, requested


def shown(text: str) -> Screen:
    return Screen((Line(verbatim(text)),), ((Button(verbatim("again"), "again"),),))


def turn(inbound: Inbound, context: Context) -> Turn:
    """Append what is typed to the draft and say the whole of it; `send` makes a request.

    Whether that one's answer arrives is to be told.
    """
    session = context.session
    assert session is not None
    if isinstance(inbound, Pressed):
        edit = Edit(session.chat, shown("pressed"), ("fr",), "live:p", inbound.message_id)
        strip = Strip(session.chat, message_id=inbound.message_id)
        return Turn(session, (Toast(inbound.callback_id), edit, strip, Count("press", "p")))
    assert isinstance(inbound, Typed)
    if inbound.text == "fail":
        raise ValueError(f"a text that must not be logged: {inbound.text} canary")
    said = f"{session.draft.answers['said'] if session.draft else ''}{inbound.text}"
    after = drafted(session.person, said=said, active=context.now).replace(language=Language.FR)
    key = f"live:{context.nonce}"
    effects: tuple[Effect, ...] = (Send(session.chat, shown(said), ("fr",), key),)
    if inbound.text == "send":
        request = requested(context.reference, session.person, at=context.now)
        about = f"told:{request.reference}"
        receipt = Send(session.chat, shown(said), ("fr",), key, report_as=about)
        card = Send("north", shown(request.reference), ("fr",), f"card:{request.reference}")
        effects = (Save(request), card, receipt)
    if inbound.text == "forget":
        last = Send(session.chat, shown("gone"), ("fr",), "")
        effects = (Send("north", shown("told"), ("fr",), "told"), Forget(session.person), last)
    if inbound.text == "mine":
        own = " ".join(one.reference for one in context.requests)
        effects = (Send(session.chat, shown(own), ("fr",), key),)
    return Turn(after, effects)


def press(inbound: Pressed, context: Context) -> tuple[Effect, ...]:
    """The first press takes the request."""
    request = context.request
    if request is None or request.owner:
        return (Toast(inbound.callback_id, ("fr",), verbatim("too late")),)
    assert context.requests == (request,)
    taken = Event(kind=EventKind.TAKEN, at=context.now, actor=inbound.sender.person)
    edit = Edit(request.desk, shown("taken"), ("fr",), f"card:{request.reference}")
    return Save(request.replace(events=(*request.events, taken))), edit, Toast(inbound.callback_id)


def handle_message(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Say where it was heard, what it replies to, and the requests that are known there.

    A code links the group or is counted; who acts is told what he or she is.
    """
    here = context.desk_here or "nowhere"
    if context.tried:
        chat, desk = inbound.sender.chat, context.tried.desk
        opened = (one.reference for one in context.of_desk)
        said = " ".join((str(desk), str(context.tried.wrong), *opened))
        effect: Effect = Link(desk, chat) if desk else Guess(chat)
        return effect, Send(chat, shown(said), ("fr",), f"heard:{context.nonce}")
    if acts(inbound):
        here = context.member_role.value
    known = (*context.requests, *context.of_desk)
    said = " ".join((here, context.replied_to or "", *(one.reference for one in known)))
    return (Send(inbound.sender.chat, shown(said.strip()), ("fr",), f"heard:{context.nonce}"),)


def on_report(report: DeliveryReport, context: Context) -> tuple[Effect, ...]:
    """Say to the desk of a request what became of a message about it."""
    request = context.request
    if report.about == "fail":
        raise ValueError("a fate that must not stop the others")
    card = f"card:{request.reference}" if request else ""
    said = f"{report.sender.chat.id} {report.about} {report.refusal}"
    return (Send("last", shown(said), ("fr",), f"fate:{context.nonce}", answers=card),)


def apology(context: Context) -> Send:
    assert context.session is not None
    return Send(context.session.chat, shown("calm"), ("fr",), f"apology:{context.nonce}")


def acts(inbound: Inbound) -> bool:
    return isinstance(inbound, Typed) and inbound.text == "act"


def code_in(inbound: Inbound) -> str | None:
    said = inbound.text if isinstance(inbound, Typed) else ""
    return said.removeprefix("code ") if said.startswith("code ") else None


async def of_the_group(_chat: ChatId, _person: PersonId) -> Member:
    """Answer as a messenger where everybody is a member."""
    return Member(MemberRole.MEMBER)


def authorizer(clock: Clock, ask: Asks = of_the_group) -> Authorizer:
    """Give a door at which the messenger is asked about whoever acts; the bot is number 0."""
    return Authorizer(MembershipCache(ask, clock, lambda: None), a_person(0), lambda _desk: None)


def parse(raw: dict[str, Any]) -> Inbound | None:
    """Read the updates that `typed`, `pressed` and their like make."""
    if "nothing" in raw:
        return None
    speaks_for = a_chat(raw["speaks_for"]) if "speaks_for" in raw else None
    person, chat = a_person(raw["person"]), a_chat(raw["chat"])
    sender = Sender(person, chat, thread=raw.get("thread"), speaks_for=speaks_for)
    if "data" in raw:
        return Pressed(sender, raw["data"], raw["message_id"], f"call {raw['update_id']}")
    if "passed" in raw:
        return Passage(sender, (a_person(raw["passed"]),))
    if "new_chat" in raw:
        return Migrated(sender, a_chat(raw["new_chat"]))
    if "text" not in raw:
        raise ValueError("no text")
    return Typed(sender, raw["text"], raw["update_id"], raw.get("reply_to"))


@dataclass(frozen=True)
class Call:
    method: str
    payload: dict[str, Any]
    topic_name: str = ""


METHODS = {
    Send: "sendMessage",
    Edit: "editMessageText",
    Strip: "editMessageReplyMarkup",
    Pin: "pinChatMessage",
    Toast: "answerCallbackQuery",
    OpenTopic: "reopenForumTopic",
    CloseTopic: "closeForumTopic",
}


def render(message: Message, say: Any) -> Call:
    if isinstance(message, Toast) and message.text:
        return Call(METHODS[Toast], {"text": say(message.text, "fr")})
    if isinstance(message, Toast | Strip | Pin | OpenTopic | CloseTopic):
        return Call(METHODS[type(message)], {})
    if isinstance(message, SendFile):
        return Call("sendDocument", {"text": say(message.caption, "fr")})
    text = "\n".join(say(line.text, message.languages[0]) for line in message.screen.lines)
    rows = [[button.code for button in row] for row in message.screen.rows]
    markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    return Call(METHODS[type(message)], {"text": text, **markup})


def say(text: Msg, language: str) -> str:
    return f"{text.values.get('text', text.id)}"


@dataclass(frozen=True)
class EchoDecisions:
    """Decisions as `conversations.decisions` offers them; any of them can be put in the place."""

    turn: Callable[[Inbound, Context], Turn] = turn
    press: Callable[[Pressed, Context], tuple[Effect, ...]] = press
    handle_message: Callable[[Inbound, Context], tuple[Effect, ...]] = handle_message
    on_report: Callable[[DeliveryReport, Context], tuple[Effect, ...]] = on_report
    apology: Callable[[Context], Send] = apology

    def needs(
        self,
        inbound: Inbound,
        desk_here: str | None,
        replied_to: str | None,
        session: Session | None = None,
    ) -> Needs:
        """Name the request after the first colon of what came in; `list` and `act` need more."""
        if isinstance(inbound, DeliveryReport):
            return Needs(request=inbound.about.partition(":")[2] or None)
        if inbound.sender.private:
            return Needs(person=inbound.sender.person)
        named = inbound.data if isinstance(inbound, Pressed) else replied_to or ""
        return Needs(
            request=named.partition(":")[2] or None,
            open_requests=isinstance(inbound, Typed) and inbound.text == "list",
            topic=True,
            member_role=desk_here is not None and acts(inbound),
            code=code_in(inbound),
        )

    def decide(self, inbound: Inbound, context: Context) -> Turn:
        if isinstance(inbound, DeliveryReport):
            return Turn(None, self.on_report(inbound, context))
        if inbound.sender.private:
            return self.turn(inbound, context)
        if isinstance(inbound, Pressed):
            return Turn(None, self.press(inbound, context))
        return Turn(None, self.handle_message(inbound, context))

    def apologise(self, inbound: Inbound, context: Context) -> tuple[Send | Toast, ...]:
        spinner = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
        return (*spinner, self.apology(context)) if context.session else spinner


ECHO = EchoDecisions()


def topic_link(chat: ChatId, thread: int) -> str:
    return f"{chat.id}/{thread}"


LINKS = (topic_link, topic_link)
MESSAGES = Messages(parse, render, say, *LINKS)


def typed(update_id: int, text: str, person: int = 1, chat: int | None = None) -> dict[str, Any]:
    return {"update_id": update_id, "person": person, "chat": chat or person, "text": text}


def pressed(update_id: int, data: str, person: int = 1, chat: int | None = None) -> dict[str, Any]:
    where = {"chat": chat or person, "message_id": 77}
    return {"update_id": update_id, "person": person, "data": data, **where}
