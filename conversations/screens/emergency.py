"""The emergency page: the numbers first, then the way back. It never repeats what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.directory import Directory, HelpLine, HelpPurpose
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.navigation import one_per_row
from conversations.text import Msg, _

CONTINUE = Button(_("Not an emergency: go on"), "emergency:continue")
LATER = Button(_("Take it up later"), "emergency:later")

PURPOSES: dict[HelpPurpose, Msg] = {
    HelpPurpose.SUICIDE: _("Thoughts of suicide: {number} ({name})"),
    HelpPurpose.TALK: _("Talk to someone: {number} ({name})"),
    HelpPurpose.YOUTH: _("Young people: {number} ({name})"),
    HelpPurpose.VIOLENCE: _("Violence or abuse: {number} ({name})"),
    HelpPurpose.PARTNER_VIOLENCE: _("Violence between partners: {number} ({name})"),
    HelpPurpose.POISON: _("Poisoning: {number} ({name})"),
}


def emergency_screen(directory: Directory, languages: Sequence[str]) -> Screen:
    """Show 112 and the help lines of these languages, whatever the configuration holds."""
    lines = directory.help_lines_for(*languages)
    calls = tuple(_call(line) for line in lines if line.purpose in PURPOSES)
    said = (
        strong(_("🆘 Immediate danger? Call 112.")),
        *calls,
        Line(
            _(
                "This service and the coordination do not answer urgently. Your answers are kept. "
                "You speak of a theme or a training? Go on."
            )
        ),
    )
    return Screen(said, one_per_row(CONTINUE, LATER))


def emergency_paused_screen() -> Screen:
    """Let the person go; the draft is kept."""
    title = strong(_("Your answers are kept."))
    return Screen((title, Line(_("Type /start to go on, whenever you like."))))


def _call(line: HelpLine) -> Line:
    return Line(PURPOSES[line.purpose](number=line.number, name=line.names))
