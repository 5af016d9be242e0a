"""A bot in a process of its own, to be killed: `python -m tests.bot.crash_victim FOLDER`."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

from bot.addresses import Addresses
from bot.arrivals.inbox import Inbox
from bot.clock import Clock
from bot.courier.courier import Courier
from bot.courier.limits import Limits
from bot.delivery import Delivered, Delivery, Outcome
from bot.outgoing import SEND
from bot.status import StatusObserver
from bot.storage.store import Store
from bot.turns.turns import Turns
from conversations.identities import ChatId
from tests.identities import number_in
from tests.support.echo_decisions import ECHO, MESSAGES, authorizer
from tests.support.samples import database, declared

KEY = urlsafe_b64encode(b"the same for each of its lives!!").decode()


async def live(folder: Path) -> None:
    """Answer the updates of a file, and write what is sent at the end of another."""
    store = await Store.open(database(folder), KEY)
    sent = os.open(folder / "sent", os.O_APPEND | os.O_CREAT | os.O_WRONLY)
    clock, arrived, stop = Clock(), asyncio.Event(), asyncio.Event()

    async def deliver(delivery: Delivery, chat: ChatId | None, message_id: int | None) -> Outcome:
        if delivery.method == SEND:
            said = [chat and number_in(chat), delivery.payload["text"]]
            os.write(sent, json.dumps(said).encode() + b"\n")
        await asyncio.sleep(0.002)
        return Delivered(message_id or delivery.id)

    shared: dict[str, Any] = {"addresses": Addresses(declared()), "clock": clock}
    courier = Courier(
        store,
        deliver=deliver,
        alarm=lambda _delivery, _refusal: None,
        on_report=arrived.set,
        limits=Limits.none(),
        **shared,
    )
    turns = Turns(
        store,
        decisions=ECHO,
        messages=MESSAGES,
        authorizer=authorizer(clock),
        posted=courier.wake,
        arrived=arrived,
        observed=StatusObserver(store, clock),
        **shared,
    )
    async with asyncio.TaskGroup() as parts:
        parts.create_task(turns.run(stop))
        parts.create_task(courier.run(stop))
        await receive(Inbox(store, clock, arrived.set), folder)
        while await unfinished(store, clock):  # noqa: ASYNC110 (it is seen in the store alone)
            await asyncio.sleep(0.02)
        stop.set()
    await store.close()


async def receive(inbox: Inbox, folder: Path) -> None:
    """Ask for updates as a poll does: each answer holds some that follow the offset."""
    updates = json.loads((folder / "updates").read_text())
    offset = await inbox.receive(())
    while some := [raw for raw in updates if raw["update_id"] >= offset][:7]:
        offset = await inbox.receive(some)
        await asyncio.sleep(0.005)


async def unfinished(store: Store, clock: Clock) -> bool:
    async with store.begin() as unit:
        return bool(await unit.inbox.waiting(1) or await unit.outbox.due(clock.now(), 1))


if __name__ == "__main__":
    asyncio.run(live(Path(sys.argv[1])))
