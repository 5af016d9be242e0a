"""Drives a desk whose group has topics: the courier before the pretend Telegram, over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.addresses import Addresses
from bot.delivery import Delivery, Refusal
from bot.outgoing import CLOSE_TOPIC, REOPEN_TOPIC, Outgoing
from bot.sandbox import Group, Sandbox
from bot.storage.store import Store
from bot.telegram.connection import connect
from bot.telegram.messenger import Messenger
from tests.identities import a_chat
from tests.support.courier_driver import CourierDriver, edit, message
from tests.support.samples import declared

FORUM = -1001000000100
LAST = -200


class AlarmingCourierDriver(CourierDriver):
    """A courier that tells the desk itself what is missing for topics."""

    def alarm(self, delivery: Delivery, refusal: Refusal) -> Outgoing | None:
        return message(str(delivery.desk), f"{delivery.method}: {refusal}")


@dataclass
class TopicsDriver:
    """The group of the desk "north", and what is posted to it."""

    sandbox: Sandbox
    group: Group
    courier: CourierDriver
    messenger: Messenger
    store: Store

    async def post(self, *messages: Outgoing) -> None:
        await self.courier.post(*messages)
        await self.courier.deliver_all()

    def restarts(self) -> None:
        """Begin a new process on the same database."""
        self.courier = courier_for(self.store, self.messenger, topics=True)

    def configures(self, *, topics: bool) -> None:
        """Change the networks file, and begin a new process."""
        self.courier = courier_for(self.store, self.messenger, topics=topics)

    @property
    def shown(self) -> dict[str, list[str]]:
        """Give what the bot said in each topic that stands in the group, by its name."""
        names: dict[int | None, str] = {one.thread: one.name for one in self.group.topics}
        said: dict[str, list[str]] = {"General": [], **{name: [] for name in names.values()}}
        for one in self.group.messages:
            if one.by_bot and one.text:
                said[names.get(one.thread, "General")].append(one.text)
        return said

    def called(self, method: str) -> int:
        """Count the calls of a method."""
        return sum(call.method.lower() == method.lower() for call in self.sandbox.calls)


def courier_for(store: Store, messenger: Messenger, *, topics: bool) -> CourierDriver:
    directory = declared()
    desks = tuple(
        replace(desk, chat_id=a_chat(FORUM), topics=topics) if desk.id == "north" else desk
        for desk in directory.desks
    )
    addresses = Addresses(replace(directory, desks=desks))
    return AlarmingCourierDriver(store, deliver=messenger.deliver, addresses=addresses)


@asynccontextmanager
async def forum_of(store: Store) -> AsyncIterator[TopicsDriver]:
    """Open a group with topics in which the bot has its rights."""
    async with Sandbox() as sandbox, connect(sandbox.token, sandbox.api_url) as telegram:
        assert telegram is not None
        anne = sandbox.person(first_name="Anne")
        group = sandbox.group(FORUM, "North", [anne], forum=True)
        sandbox.group(LAST, "Last", [anne])
        group.promote_bot()
        messenger = Messenger(telegram.api)
        courier = courier_for(store, messenger, topics=True)
        yield TopicsDriver(sandbox, group, courier, messenger, store)


def card(text: str, reference: str = "AAA") -> Outgoing:
    return _about(message("north", text, f"card:{reference}"), reference)


def card_edit(text: str, reference: str = "AAA") -> Outgoing:
    markup = {"inline_keyboard": [[{"text": "Take", "callback_data": "e:take"}]]}
    payload = {"text": text, "reply_markup": markup}
    return _about(edit("north", text, f"card:{reference}", payload=payload), reference)


def below(text: str, reference: str = "AAA") -> Outgoing:
    """Say something in answer to the card."""
    answers = f"card:{reference}"
    return _about(message("north", text, f"said:{text}", answers=answers), reference)


def closing(reference: str = "AAA") -> Outgoing:
    return _about(message("north", "", method=CLOSE_TOPIC, payload={}), reference)


def opening(reference: str = "AAA") -> Outgoing:
    return _about(message("north", "", method=REOPEN_TOPIC, payload={}), reference)


def _about(posted: Outgoing, reference: str) -> Outgoing:
    return replace(posted, topic=reference, topic_name=f"{reference} · advice")
