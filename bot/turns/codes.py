"""Codes that link a group to a desk: how one is made, and the digest that is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from bot.clock import Clock
from bot.mistakes import ToMendError
from bot.networks.values import suggestion
from bot.storage.store import Store
from conversations.directory import Directory
from conversations.languages.packs import FINISHED, PACKS

VALID = timedelta(days=7)


class UnknownDeskError(ToMendError):
    """The networks file holds no such desk: one sentence that lists those it holds."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A code for a desk, good once and until then."""

    desk: str
    code: str
    until: datetime


def hash_of(code: str) -> str:
    """Give what is stored of a code; how it is written, with dashes or without, doesn't matter."""
    return sha256(code.replace("-", "").encode()).hexdigest()


async def offer(store: Store, clock: Clock, directory: Directory, desk_id: str) -> Offer:
    """Draw a code for a desk; those drawn before are void.

    Raises:
        UnknownDeskError: there is no such desk.
    """
    known = [desk.id for desk in directory.desks]
    if desk_id not in known:
        near = suggestion(desk_id, known)
        raise UnknownDeskError(
            f'There is no desk "{desk_id}"; the networks file has: {", ".join(known)}{near}'
        )
    drawn = Offer(desk_id, clock.code(), clock.now() + VALID)
    async with store.begin() as unit:
        await unit.links.offer(desk_id, hash_of(drawn.code), drawn.until)
    return drawn


def said(drawn: Offer, username: str | None) -> str:
    """Say what to do with a code; without the bot's name there is no link."""
    until = f"{drawn.until:%A} {drawn.until.day} {drawn.until:%B}"
    lines = [f'Code for the desk "{drawn.desk}", good once, until {until}: {drawn.code}']
    first, *others = (f"/{PACKS[one].desk_commands.link}" for one in FINISHED)
    by_command = f"write in the desk's group: {first} {drawn.code} (or {' or '.join(others)})"
    if username:
        lines.append(f"Open https://t.me/{username}?startgroup={drawn.code} and choose the group;")
        lines.append(f"if the bot is in it already, {by_command}.")
    else:
        lines.append(f"Add the bot to the desk's group, then {by_command}.")
    return "\n".join(lines)
