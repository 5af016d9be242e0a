"""Posts an alarm in the administrators' chat: once, then once a day while the trouble lasts."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.addresses import Addresses
from bot.clock import Clock
from bot.messages import Messages
from bot.outgoing import Outgoing, outgoing
from bot.storage.unit import UnitOfWork
from conversations.identities import ChatId
from conversations.languages.packs import FINISHED
from conversations.protocol.effects import ADMINISTRATORS, Send
from conversations.protocol.screen import Line, Screen, strong
from conversations.text import Msg, _

EVERY_LANGUAGE = tuple(language.value for language in FINISHED)
DAY = timedelta(days=1)

SECOND_POLLER = (
    _("Another program uses the bot's token"),
    _("It takes messages away from this one, or a webhook is set. Stop it, or change the token."),
)
SET_ASIDE = (
    _("A message could not be answered"),
    _(
        "It is set aside, and the person, if known, was told to send it again. "
        "The log names the place."
    ),
)
OUTAGE = _("The bot heard nothing from Telegram for a while")
OUTAGE_EFFECT = _(
    "From {began} to {ended}. Telegram forgets what is tapped after 150 seconds, and what is "
    "written after a day. Who was filling in a request is shown the question again, by day."
)

Trouble = tuple[Msg, Msg]
"""What the trouble is, and what is to be done."""


class Alarms:
    """Words troubles, and remembers in the database which have been told."""

    def __init__(self, addresses: Addresses, messages: Messages, clock: Clock) -> None:
        self._addresses = addresses
        self._messages = messages
        self._clock = clock

    @property
    def chat(self) -> ChatId | None:
        """Give the administrators' chat, if they have one."""
        return self._addresses.chat_of(ADMINISTRATORS)

    async def tell(self, unit: UnitOfWork, name: str, trouble: Trouble) -> None:
        """Post an alarm with this transaction, unless the same was told within a day."""
        now, fact = self._clock.now(), f"told: {name}"
        told = await unit.facts.get(fact)
        if told is not None and now - datetime.fromisoformat(told) < DAY:
            return
        await unit.facts.put(fact, now.isoformat())
        if alarm := self.worded(f"{name}:{now:%Y%m%d%H%M}", strong(trouble[0]), Line(trouble[1])):
            await unit.outbox.post([alarm], now)

    async def tell_of_outage(self, unit: UnitOfWork, began: datetime, ended: datetime) -> None:
        """Post that nothing was heard from one moment to another."""
        local = [moment.astimezone(ended.tzinfo) for moment in (began, ended)]
        told = OUTAGE_EFFECT(began=f"{local[0]:%d/%m %H:%M}", ended=f"{local[1]:%d/%m %H:%M}")
        alarm = self.worded(f"outage:{ended:%Y%m%d%H%M}", strong(OUTAGE), Line(told))
        await unit.outbox.post([alarm] if alarm else [], self._clock.now())

    def worded(self, name: str, *lines: Line) -> Outgoing | None:
        """Give what to post to the administrators; None if there is nowhere to post it."""
        if self.chat is None:
            return None
        return self.addressed(ADMINISTRATORS, EVERY_LANGUAGE, name, *lines)

    def addressed(self, to: str, languages: tuple[str, ...], name: str, *lines: Line) -> Outgoing:
        """Give what to post to a desk, or to the administrators."""
        alarm = Send(to, Screen(lines), languages, key=f"alarm:{name}")
        rendered = self._messages.render(alarm, self._messages.say)
        return outgoing(alarm, rendered, self._clock.now())
