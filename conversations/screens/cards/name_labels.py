"""Names on buttons, of desks and of colleagues: short enough for a phone, and told apart."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from conversations.text import Names, shortened

LONGEST = 32
"""Characters of a button that a phone shows."""

HEAD = 14
"""Characters kept of the beginning where names begin alike."""


def desk_labels(names: Mapping[str, Names], most: int = LONGEST) -> dict[str, Names]:
    """Shorten the names of desks, by their ids; the page behind the button has them whole."""
    return {
        desk: Names(
            tuple(
                (language, label_of(text, [one.said(language) for one in names.values()], most))
                for language, text in own.by_language
            )
        )
        for desk, own in names.items()
    }


def label_of(name: str, names: Collection[str], most: int = LONGEST) -> str:
    """Leave out the end of a long name, or its middle where another one begins like it."""
    cut = shortened(name, most)
    alike = any(shortened(one, most) == cut for one in names if one != name)
    if cut == name or not alike:
        return cut
    return f"{name[:HEAD].rstrip()}…{name[HEAD + 1 - most :].lstrip()}"
