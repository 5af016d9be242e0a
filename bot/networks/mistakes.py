"""Mistakes in the networks file, each as one sentence with the line to mend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.mistakes import ToMendError
from bot.networks.lines import KeyPath, line_of, lines_of
from bot.networks.sheet import keys_of
from bot.networks.values import suggestion

_ROWS = {
    "networks": "network",
    "desks": "desk",
    "replies": "reply",
    "territories": "territory",
    "help_lines": "help line",
}


class NetworksError(ToMendError):
    """What is wrong in the networks file: one sentence per line of text, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is told of a table or key of the file; `key` is the one inside it to look at."""

    path: KeyPath
    told: str
    key: str = ""


def refusal(file: str, text: str, mistakes: Iterable[Mistake]) -> NetworksError:
    """Tell all mistakes of a file."""
    lines = lines_of(text)
    told = {
        (line_of((*mistake.path, mistake.key), lines), f"{_subject(mistake.path)} {mistake.told}")
        for mistake in mistakes
    }
    return NetworksError(
        "\n".join(f"{file} line {line}: {_ended(said)}" for line, said in sorted(told))
    )


def mistakes_in(error: ValidationError) -> list[Mistake]:
    """Turn what pydantic found into mistakes.

    A list whose only rows are wrong counts as empty too: that is no second mistake.
    """
    found = error.errors(include_url=False)
    within = {one["loc"][:at] for one in found for at in range(len(one["loc"]))}
    return [
        _mistake(one) for one in found if not (one["type"] == "too_short" and one["loc"] in within)
    ]


def _mistake(found: ErrorDetails) -> Mistake:
    path = found["loc"]
    match found["type"]:
        case "extra_forbidden":
            key = str(path[-1])
            advice = suggestion(key, keys_of(_table(path[:-1]))) or "; take it out"
            return Mistake(path[:-1], f'has the unknown key "{key}"{advice}', key)
        case "missing":
            return Mistake(path[:-1], f'has no "{path[-1]}"; add it', str(path[-1]))
        case "value_error" if "error" in found["ctx"]:
            return Mistake(path, str(found["ctx"]["error"]))
        case "too_short":
            return Mistake(path, "is empty; add at least one")
        case "model_type" | "tuple_type":
            return Mistake(path, "is not a table; `python -m bot example` shows how it is written")
        case kind if kind.startswith("date"):
            return Mistake(path, "is not a day; write it without quotes, as in 2026-11-22")
        case _:
            return Mistake(path, f"is not right: {found['msg'][0].lower()}{found['msg'][1:]}")


def _table(path: KeyPath) -> str | None:
    return next((part for part in reversed(path) if isinstance(part, str)), None)


def _subject(path: KeyPath) -> str:
    """Name a table or key: `territory 3`, `desk 1, reply 2: "text"`, `"fallback_desk"`."""
    rows = []
    while len(path) > 1 and path[0] in _ROWS and isinstance(path[1], int):
        rows.append(f"{_ROWS[str(path[0])]} {path[1] + 1}")
        path = path[2:]
    key = ".".join(part for part in path if isinstance(part, str))
    return ": ".join(part for part in (", ".join(rows), key and f'"{key}"') if part) or "the file"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(("?", ".")) else f"{sentence}."
