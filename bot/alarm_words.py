"""What the administrators are told when a desk's group takes no messages."""

from __future__ import annotations

from bot.addresses import ADMINISTRATORS, Addresses
from bot.batch import Messages
from bot.clock import Clock
from bot.delivery import Delivery, Refusal
from bot.outgoing import Outgoing, outgoing
from conversations.effects import Send
from conversations.screen import Line, Screen, strong
from conversations.text import Language, Msg, Names, _

EVERY_LANGUAGE = tuple(language.value for language in Language)

TITLE = _("A message for coordinators did not arrive")
GROUP = _("Group: {desk}")
MEANWHILE = _("Until this is mended, its requests go to the fallback desk.")
NOT_UNDERSTOOD = _("Telegram refuses the message itself. The log says which one.")
REASONS: dict[Refusal, Msg] = {
    Refusal.KICKED: _("The bot is not a member of the group: add it again."),
    Refusal.BLOCKED: _("The bot is not a member of the group: add it again."),
    Refusal.CHAT_NOT_FOUND: _("The group does not exist: check its chat_id in the networks file."),
    Refusal.NO_RIGHTS: _("The bot may not write in the group: give it the right to."),
    Refusal.TOPIC_GONE: _("The topic is closed or deleted: open it again."),
}


class AlarmWords:
    """Words alarms for the courier; without an administrators' chat there are none."""

    def __init__(self, addresses: Addresses, messages: Messages, clock: Clock) -> None:
        self._addresses = addresses
        self._messages = messages
        self._clock = clock

    def __call__(self, delivery: Delivery, refusal: Refusal) -> Outgoing | None:
        """Give what to post to the administrators; None if there is nowhere to post it."""
        if self._addresses.chat_of(ADMINISTRATORS) is None:
            return None
        alarm = Send(
            to=ADMINISTRATORS,
            screen=self._screen(delivery, refusal),
            languages=EVERY_LANGUAGE,
            key=f"alarm:{delivery.id}",
        )
        rendered = self._messages.render(alarm, self._messages.say)
        return outgoing(alarm, rendered, self._clock.now())

    def _screen(self, delivery: Delivery, refusal: Refusal) -> Screen:
        desk = self._addresses.directory.desk(delivery.desk or "")
        name = desk.names if desk else Names((("", delivery.desk or "?"),))
        reason = REASONS.get(refusal)
        lines = [strong(TITLE), Line(GROUP(desk=name)), Line(reason or NOT_UNDERSTOOD)]
        return Screen((*lines, Line(MEANWHILE)) if reason else tuple(lines))
