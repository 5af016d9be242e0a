"""The parameters of a call, however they were sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.sandbox.refusals import RefusedError, bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True)
class Parameters:
    """What a call gives, read by type; a parameter that can't be read is refused."""

    values: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """Give a parameter as text, or nothing."""
        value = self.values.get(name)
        return None if value is None else str(value)

    def integer(self, name: str) -> int | None:
        """Give a parameter as a whole number, or nothing."""
        value = self.text(name)
        if not value:
            return None
        try:
            return int(value)
        except ValueError:
            raise _unreadable(name, "a Number") from None

    def flag(self, name: str) -> bool:
        """Say whether a parameter is true."""
        return str(self.values.get(name, "")).casefold() in {"true", "1"}

    def structure(self, name: str) -> Any:
        """Give a parameter that is JSON, in itself or as text, or nothing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise _unreadable(name, "valid JSON") from None

    def mapping(self, name: str) -> dict[str, Any]:
        """Give a parameter that is a JSON object; an empty one if it is missing."""
        value = self.structure(name)
        if value is not None and not isinstance(value, dict):
            raise _unreadable(name, "an Object")
        return value or {}

    def listing(self, name: str) -> list[Any]:
        """Give a parameter that is a JSON array; an empty one if it is missing."""
        value = self.structure(name)
        if value is not None and not isinstance(value, list):
            raise _unreadable(name, "an Array")
        return value or []

    @property
    def chat_id(self) -> int | None:
        """Give the chat of the call if it names one by a number, and nothing otherwise."""
        value = self.text("chat_id") or ""
        return int(value) if value.removeprefix("-").isdecimal() else None


async def read(request: web.Request) -> Parameters:
    """Read query, JSON, form or multipart; raises `RefusedError` for a body that is none."""
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= await _json_object(request)
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                content = value.file.read()
                uploads[name] = Upload(value.filename, content, value.content_type)
            elif isinstance(value, str):
                values[name] = value
    return Parameters(values, uploads)


async def _json_object(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body


def _unreadable(name: str, expected: str) -> RefusedError:
    return bad_request(f"can't parse {name}: expected {expected}")
