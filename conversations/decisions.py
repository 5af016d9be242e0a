"""How `bot` has incoming messages decided: `needs` says what to load, `decide` then decides.

Both serve private chats and groups alike. Reminders, boards and digests begin with the time and not
with a message: `bot/rounds` calls the functions of `chat` and `desk` that decide on them.
"""

from __future__ import annotations

from dataclasses import replace

from conversations import chat, desk
from conversations.protocol.context import Context, Needs
from conversations.protocol.effects import Send, Toast, Turn
from conversations.protocol.inbound import DeliveryReport, Inbound, Pressed
from conversations.protocol.session import Session
from conversations.transitions.delivery_reports import on_report, request_reported


def needs(
    inbound: Inbound, desk_here: str | None, replied_to: str | None, session: Session | None = None
) -> Needs:
    """Say what has to be loaded before `decide` can be called.

    `desk_here` is the desk in whose group this was sent, if any. `replied_to` is the key of the
    message of ours that this replies to, if any. `session` is the person's, in a private chat.
    """
    if isinstance(inbound, DeliveryReport):
        return Needs(request=request_reported(inbound))
    if inbound.sender.private:
        works = desk.is_work(inbound, session, replied_to)
        known = (
            desk.work_needs(inbound, session, replied_to)
            if works
            else Needs(person=inbound.sender.person)
        )
        return replace(known, status=True) if desk.is_about_status(inbound) else known
    return desk.needs(inbound, desk_here, replied_to)


def decide(inbound: Inbound, context: Context) -> Turn:
    """Decide what follows, given what `needs` named; a pure function of the two."""
    if isinstance(inbound, DeliveryReport):
        return Turn(None, on_report(inbound, context))
    if desk.asks_status(inbound, context):
        return Turn(context.session, desk.status(inbound, context))
    if inbound.sender.private:
        if desk.is_work(inbound, context.session, context.replied_to):
            return desk.work(inbound, context)
        answer = chat.answer_blocked if context.blocked_since else chat.turn
        return desk.leaves(answer(inbound, context), inbound, context)
    if isinstance(inbound, Pressed):
        return Turn(desk.comes_in(inbound, context), desk.press(inbound, context))
    return Turn(None, desk.handle_message(inbound, context))


def apologise(inbound: Inbound, context: Context) -> tuple[Send | Toast, ...]:
    """Answer something whose decision failed: end a press's spinner, and apologise in private.

    In a group nobody is told, nor of a delivery report that failed: no person sent it.
    """
    spinner = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
    heard = inbound.sender.private and not isinstance(inbound, DeliveryReport)
    return (*spinner, chat.apology(context)) if heard else spinner
