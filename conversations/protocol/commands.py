"""The commands that a messenger's menu offers, and how the bot presents itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.languages.packs import PACKS, every
from conversations.text import Language, Msg, _


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a command does: its code, its name by language (ASCII), and a line that explains it."""

    code: str
    names: Mapping[Language, str]
    description: Msg


def _shortcut(code: str, description: Msg) -> Shortcut:
    names = {language: pack.commands.by_code[code] for language, pack in PACKS.items()}
    return Shortcut(code, names, description)


def _of_desk(code: str, description: Msg) -> Shortcut:
    names = {language: pack.desk_commands.by_code[code] for language, pack in PACKS.items()}
    return Shortcut(code, names, description)


SHORTCUTS = (
    _shortcut("start", _("Begin a request, or go on with it")),
    _shortcut("requests", _("Your requests and where they stand")),
    _shortcut("help", _("What this bot does, and whom you can call")),
    _shortcut("language", _("Choose your language")),
    _shortcut("cancel", _("Stop the request that you have begun")),
    _shortcut("emergency", _("Numbers to call in an emergency")),
    _shortcut("privacy", _("What is kept about you")),
    _shortcut("data", _("A file with everything held about you")),
    _shortcut("forget", _("Erase everything held about you")),
)
"""In the order of the menu."""

DESK_SHORTCUTS = (
    _of_desk("open", _("Open requests")),
    _of_desk("own", _("Your open requests")),
    _of_desk("find", _("The card of a request: /ref K7R-4M3")),
)
"""Those of a coordinators' group."""

LINKS = every(lambda pack: [pack.desk_commands.link])
"""The commands, by language, that link a group to a desk by a code."""

PRESENTATION = _(
    "Ask for the support of a first-line psychologist for your work: a few plain questions, and "
    "your request reaches the local coordination. Not for emergencies: call 112."
)
"""Stands in the empty chat before the first message; at most 250 characters in each language."""

ABOUT = _("Ask for a psychologist's support")
"""Stands in the bot's profile and beside its link; at most 58 characters in each language."""
