"""Print how many typed places are understood (`python -m tests.places`, after `make places`)."""

from __future__ import annotations

import sys

from tests.places.table import Part, Typed, typed

_ROW = "{:10} {:>6} {:>11} {:>11} {:>5}"


def table() -> str:
    """Give the figures by part: Belgian places, what is no Belgian place, what was bent."""
    return "\n".join([_ROW.format("part", "typed", "Belgian", "others", "bent"), *map(_row, Part)])


def faults() -> str:
    """List what is read otherwise than meant."""
    wrong = (one for part in Part for one in typed(part) if not one.is_right)
    return "".join(f"{one.text}: {one.found}, meant {one.meant}\n" for one in wrong)


def _row(part: Part) -> str:
    lines = typed(part)
    known, unknown = ([one for one in lines if one.is_unknown is no] for no in (False, True))
    bent = sum(one.is_bent for one in lines)
    return _ROW.format(part, len(lines), _share(known), _share(unknown), bent)


def _share(lines: list[Typed]) -> str:
    return f"{sum(one.is_right for one in lines)} of {len(lines)}"


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n{faults()}")
