"""Reads the text of a networks file; where it can't, one sentence says what to do."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from bot.networks.mistakes import NetworksError

ELSEWHERE = re.compile(r"\(at line (\d+), column \d+\)")
"""Where `tomllib` stopped; its words are those of Python 3.11 and later."""
CURLED = frozenset("“”„‟‘’‚«»")
"""Quotes that word processors and phones write in the place of the straight ones."""


def text_of(path: Path) -> str:
    """Read the file, with a byte order mark or without.

    Raises:
        NetworksError: it is not there, can't be read, or is not text in UTF-8.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise NetworksError(
            f"{path} does not exist: `python -m bot example > {path}` writes one to fill in; or "
            "set NETWORKS_FILE to your file."
        ) from None
    except OSError as error:
        raise NetworksError(f"{path} can't be read ({error.strerror}).") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise NetworksError(
            f"{path.name} line {line}: it is not text in UTF-8 from here on; save the file again "
            "in that encoding."
        ) from None
    if "\0" in text:
        raise NetworksError(f"{path.name} is not text in UTF-8: save it again in that encoding.")
    return text


def document_of(path: Path, text: str) -> dict[str, object]:
    """Read the text as TOML.

    Raises:
        NetworksError: it is not.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NetworksError(_advice(path, text, str(error))) from None


def _advice(path: Path, text: str, said: str) -> str:
    found = ELSEWHERE.search(said)
    number = int(found[1]) if found else 0
    lines = text.splitlines()
    if 0 < number <= len(lines) and (curled := CURLED.intersection(lines[number - 1])):
        return (
            f"{path.name} line {number}: it is quoted with {' '.join(sorted(curled))}, as word "
            'processors do; write the straight " before and after a text.'
        )
    return (
        f"{path.name} can't be understood: {said}. Texts stand between quotes, days are "
        "written 2026-11-22, and no key stands twice."
    )
