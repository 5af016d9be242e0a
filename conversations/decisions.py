"""The one way in: what a decision on something that came in needs, and the decision itself.

Everything that comes in passes these doors, from private chats and groups alike. What time alone
brings about (reminders, boards, the digest) is decided by functions of the rooms below.
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
    """Say what has to be loaded to decide on this.

    `desk_here` is the desk whose group it comes from, if it is one's, `replied_to` the key of our
    message that it replies to; in a private chat, `session` is what is known of the person.
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
    """Decide on something that came in, given what it needs; a pure function of the two."""
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
    """End the spinner of a press whose decision failed, and tell a person who is alone with us.

    Nobody is told of a delivery report that failed: it is nobody's words.
    """
    spinner = (Toast(inbound.callback_id),) if isinstance(inbound, Pressed) else ()
    heard = inbound.sender.private and not isinstance(inbound, DeliveryReport)
    return (*spinner, chat.apology(context)) if heard else spinner
