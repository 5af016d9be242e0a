"""The alarms for a desk's group to which Telegram delivers no messages, or no topics."""

from __future__ import annotations

from bot.addresses import Addresses
from bot.alarms.alarms import Alarms
from bot.delivery import Delivery, Refusal
from bot.outgoing import TOPIC_METHODS, Outgoing
from conversations.protocol.screen import Line, strong
from conversations.text import Msg, Names, _

TITLE = _("A message for coordinators did not arrive")
GROUP = _("Group: {desk}")
MEANWHILE = _("Until this is mended, its requests go to the fallback desk.")
NOT_UNDERSTOOD = _("Telegram refuses the message itself. The log says which one.")
REASONS: dict[Refusal, Msg] = {
    Refusal.KICKED: _("The bot is not a member of the group: add it again."),
    Refusal.BLOCKED: _("The bot is not a member of the group: add it again."),
    Refusal.CHAT_NOT_FOUND: _("The desk has no group, or it is gone: link one with a code."),
    Refusal.NO_RIGHTS: _("The bot may not write in the group: give it the right to."),
    Refusal.TOPIC_CLOSED: _("Its topic General is closed: open it again."),
}

NO_TOPIC = _("Requests have no topic of their own in this group yet")
NO_TOPIC_REASONS: dict[Refusal, Msg] = {
    Refusal.NO_RIGHTS: _(
        "The bot may not manage topics: make it an administrator who may manage topics."
    ),
    Refusal.NO_TOPICS: _("The group has no topics: switch them on in its settings."),
}
NO_TOPIC_ELSE = _("Telegram refuses the topic.")
NO_TOPIC_MEANWHILE = _("Until this is mended, requests stand here one below the other.")


class AlarmWords:
    """Words alarms for the courier: to the administrators, if they have a chat.

    Of topics, the desk itself is told: its group's owner can mend it.
    """

    def __init__(self, addresses: Addresses, alarms: Alarms) -> None:
        self._addresses = addresses
        self._alarms = alarms

    def __call__(self, delivery: Delivery, refusal: Refusal) -> Outgoing | None:
        """Give what to post; None if there is nowhere to post it."""
        if delivery.method in TOPIC_METHODS and delivery.desk:
            return self._no_topic(delivery, delivery.desk, refusal)
        return self._alarms.worded(str(delivery.id), *self._lines(delivery, refusal))

    def _no_topic(self, delivery: Delivery, desk: str, refusal: Refusal) -> Outgoing:
        reason = Line(NO_TOPIC_REASONS.get(refusal, NO_TOPIC_ELSE))
        lines = (strong(NO_TOPIC), reason, Line(NO_TOPIC_MEANWHILE))
        languages = self._addresses.directory.desk_in_charge(desk).languages[:1]
        return self._alarms.addressed(desk, languages, str(delivery.id), *lines)

    def _lines(self, delivery: Delivery, refusal: Refusal) -> tuple[Line, ...]:
        desk = self._addresses.directory.desk(delivery.desk or "")
        name = desk.names if desk else Names((("", delivery.desk or "?"),))
        reason = REASONS.get(refusal)
        lines = (strong(TITLE), Line(GROUP(desk=name)), Line(reason or NOT_UNDERSTOOD))
        return (*lines, Line(MEANWHILE)) if reason else lines
