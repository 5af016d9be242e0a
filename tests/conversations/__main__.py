"""Say what the missions, the questions and their words lack (`make flows`)."""

from __future__ import annotations

import sys
from importlib import import_module


def main() -> int:
    """Print a sentence for each gap.

    Returns:
        0 if there is none, else 1.
    """
    found = _found()
    for gap in found:
        print(gap)  # noqa: T201  a command speaks to whoever typed it
    return 1 if found else 0


def _found() -> list[str]:
    try:
        walked = import_module("tests.conversations.gaps")
    except TypeError as error:  # a form that cannot be declared says itself why
        return [f"{error}."]
    found: list[str] = walked.gaps()
    return found


if __name__ == "__main__":
    sys.exit(main())
