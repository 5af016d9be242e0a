"""Where the files are that are not code: in a checkout beside the packages, in a wheel inside."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def _folder(name: str) -> Path:
    packed = _HERE / "resources" / name
    return packed if packed.is_dir() else _HERE.parent / name


LOCALES = _folder("locales")
"""The catalogues, `<language>/LC_MESSAGES/messages.po`."""
DEMO_FILE = _folder("networks") / "demo.toml"
"""The networks of `make demo`."""
BELGIUM_FILE = _folder("networks") / "belgium.toml"
"""All networks of the country, each verified or to be verified."""
EXAMPLE_FILE = _folder("networks") / "example.toml"
"""A networks file to fill in, with every key explained."""
