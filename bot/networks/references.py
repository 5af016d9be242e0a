"""Checks the ids in a networks file: each is declared once, and none is used undeclared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.networks.lines import KeyPath
from bot.networks.mistakes import Mistake
from bot.networks.replies import MOST, placeholders_in
from bot.networks.sheet import ReplyRow, Sheet
from bot.networks.values import suggestion
from conversations.languages.packs import FINISHED
from conversations.protocol.effects import ADMINISTRATORS
from conversations.text import Language


def wrong_references(sheet: Sheet) -> Iterator[Mistake]:
    """Find ids declared twice, names of nothing, and languages without a help line."""
    desks = [desk.id for desk in sheet.desks]
    networks = [network.id for network in sheet.networks]
    yield from _mistaken_for_others(desks)
    yield from _twice("desks", "id", desks)
    yield from _twice("networks", "id", networks)
    yield from _twice("networks", "code", [row.code or row.id for row in sheet.networks])
    yield from _twice("desks", "chat_id", [desk.chat_id for desk in sheet.desks])
    yield from _undeclared(("fallback_desk",), sheet.fallback_desk, "desks", desks)
    for number, territory in enumerate(sheet.territories):
        here = ("territories", number)
        yield from _undeclared((*here, "desk"), territory.desk, "desks", desks)
        yield from _undeclared((*here, "network"), territory.network, "networks", networks)
    yield from _replies_in_doubt(sheet)
    yield from _silent_languages(sheet)


def _mistaken_for_others(desks: Iterable[str]) -> Iterator[Mistake]:
    """Find desks whose messages would be addressed as those to the administrators."""
    for number, name in enumerate(desks):
        if name == ADMINISTRATORS:
            told = f'is "{name}", under which the administrators\' chat is known; take another word'
            yield Mistake(("desks", number, "id"), told)


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


def _replies_in_doubt(sheet: Sheet) -> Iterator[Mistake]:
    """Find replies that a coordinator could not tell apart, too many of them, or without a phone.

    What is wrong with the general ones already is told of them, not of each desk.
    """
    general = [(("replies", number), row) for number, row in enumerate(sheet.replies)]
    yield from _same_titles(general)
    for at, desk in enumerate(sheet.desks):
        own = [(("desks", at, "replies", number), row) for number, row in enumerate(desk.replies)]
        together = [*general, *own]
        if own:
            yield from _same_titles(together, since=len(general))
        if len(together) > MOST:
            told = f"has {len(together)} replies with the general ones; keep {MOST} at most"
            yield Mistake(("desks", at), told)
        phone = (desk.contact and desk.contact.phone) or sheet.human_contact.phone
        for path, row in () if phone else together:
            if any("phone" in placeholders_in(text) for _code, text in row.text.by_language):
                told = 'holds "{phone}", but neither its desk nor "human_contact" has a phone'
                yield Mistake((*path, "text"), f"{told}; add one or take it out")


def _same_titles(rows: Sequence[tuple[KeyPath, ReplyRow]], since: int = 0) -> Iterator[Mistake]:
    seen: set[tuple[str, str]] = set()
    for number, (path, row) in enumerate(rows):
        twice = [title for title in row.title.by_language if title in seen]
        if twice and number >= since:
            told = f'is "{twice[0][1]}" a second time; change one'
            yield Mistake((*path, "title"), told)
        seen.update(row.title.by_language)


def _silent_languages(sheet: Sheet) -> Iterator[Mistake]:
    spoken = {code for line in sheet.help_lines for code, _ in line.names.by_language}
    named = {language for row in sheet.networks for language in row.languages}
    for language in Language:
        if language in named.union(FINISHED) - spoken:
            told = f'has no line that answers in "{language}"; add one under [[help_lines]]'
            yield Mistake(("help_lines",), told)
