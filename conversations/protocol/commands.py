"""The commands that a messenger's menu offers, and how the bot presents itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.text import Language, Msg, _


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a command does: its code, its name by language (ASCII), and a line that explains it."""

    code: str
    names: Mapping[Language, str]
    description: Msg


def _shortcut(code: str, french: str, dutch: str, description: Msg) -> Shortcut:
    return Shortcut(code, {Language.FR: french, Language.NL: dutch}, description)


SHORTCUTS = (
    _shortcut("start", "start", "start", _("Begin a request, or go on with it")),
    _shortcut("requests", "demandes", "aanvragen", _("Your requests and where they stand")),
    _shortcut("help", "aide", "hulp", _("What this bot does, and whom you can call")),
    _shortcut("language", "langue", "taal", _("Choose your language")),
    _shortcut("cancel", "annuler", "annuleren", _("Stop the request that you have begun")),
    _shortcut("emergency", "urgence", "nood", _("Numbers to call in an emergency")),
    _shortcut("privacy", "vie_privee", "privacy", _("What is kept about you")),
    _shortcut("data", "mesdonnees", "mijngegevens", _("A file with everything held about you")),
    _shortcut("forget", "effacer", "wissen", _("Erase everything held about you")),
)
"""In the order of the menu."""

DESK_SHORTCUTS = (
    _shortcut("open", "ouvertes", "openstaande", _("Open requests")),
    _shortcut("own", "miennes", "mijne", _("Your open requests")),
    _shortcut("find", "ref", "ref", _("The card of a request: /ref K7R-4M3")),
)
"""Those of a coordinators' group."""

LINKS = frozenset({"relier", "koppelen"})
"""The commands, by language, that link a group to a desk by a code."""

PRESENTATION = _(
    "Ask for the support of a first-line psychologist for your work: a few plain questions, and "
    "your request reaches the local coordination. Not for emergencies: call 112."
)
"""Stands in the empty chat before the first message; at most 250 characters in each language."""

ABOUT = _("Ask for a psychologist's support")
"""Stands in the bot's profile and beside its link; at most 58 characters in each language."""
