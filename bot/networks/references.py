"""What the tables of the networks file say of each other: ids once, and only declared ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.networks.lines import KeyPath
from bot.networks.mistakes import Mistake
from bot.networks.sheet import Sheet
from bot.networks.values import suggestion
from conversations.text import Language


def wrong_references(sheet: Sheet) -> Iterator[Mistake]:
    """Find ids declared twice, names of nothing, and languages without a help line."""
    desks = [desk.id for desk in sheet.desks]
    networks = [network.id for network in sheet.networks]
    yield from _twice("desks", "id", desks)
    yield from _twice("networks", "id", networks)
    yield from _twice("networks", "code", [row.code or row.id for row in sheet.networks])
    yield from _twice("desks", "chat_id", [desk.chat_id for desk in sheet.desks])
    yield from _undeclared(("fallback_desk",), sheet.fallback_desk, "desks", desks)
    for number, territory in enumerate(sheet.territories):
        here = ("territories", number)
        yield from _undeclared((*here, "desk"), territory.desk, "desks", desks)
        yield from _undeclared((*here, "network"), territory.network, "networks", networks)
    yield from _unreachable_fallback(sheet)
    yield from _silent_languages(sheet)


def _twice(table: str, key: str, values: list[str] | list[int | None]) -> Iterator[Mistake]:
    seen: Counter[str | int] = Counter()
    for number, value in enumerate(values):
        if value is not None:
            seen[value] += 1
            if seen[value] > 1:
                yield Mistake((table, number, key), f'is "{value}" a second time; change one')


def _undeclared(path: KeyPath, name: str, table: str, known: Iterable[str]) -> Iterator[Mistake]:
    if name not in known:
        near = suggestion(name, known)
        told = f'is "{name}", which is not declared; declare it under [[{table}]]'
        yield Mistake(path, f"{told} or correct the name{near}")


def _unreachable_fallback(sheet: Sheet) -> Iterator[Mistake]:
    """Find a last resort without a group: a group still to be linked can't catch what falls."""
    for number, desk in enumerate(sheet.desks):
        if desk.id == sheet.fallback_desk and desk.chat_id is None:
            yield Mistake(("desks", number), 'is the fallback desk and needs a "chat_id"; add it')


def _silent_languages(sheet: Sheet) -> Iterator[Mistake]:
    spoken = {code for line in sheet.help_lines for code, _ in line.names.by_language}
    for language in Language:
        if language not in spoken:
            told = f'has no line that answers in "{language}"; add one under [[help_lines]]'
            yield Mistake(("help_lines",), told)
