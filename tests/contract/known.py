"""What python-telegram-bot does not know in something that it parsed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from telegram import TelegramObject


def unknown_fields(parsed: Any, path: str = "") -> list[str]:
    """List the fields, at any depth, that the classes of python-telegram-bot do not have."""
    return list(_walk(parsed, path))


def _walk(parsed: Any, path: str) -> Iterator[str]:
    if isinstance(parsed, TelegramObject):
        yield from (f"{path}.{name}" for name in parsed.api_kwargs)
        for kind in type(parsed).__mro__:
            for name in getattr(kind, "__slots__", ()):
                if not name.startswith("_") and name != "api_kwargs":
                    yield from _walk(getattr(parsed, name, None), f"{path}.{name}")
    elif isinstance(parsed, list | tuple):
        for member_role, item in enumerate(parsed):
            yield from _walk(item, f"{path}[{member_role}]")
