"""The emergency page: the numbers first, then the way back. It never repeats what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.directory import Directory, HelpLine, HelpPurpose
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, strong
from conversations.screens.navigation import RESUME, one_per_row
from conversations.text import Msg, _

CONTINUE = Button(_("Not an emergency: go on"), ChatAction.NOT_EMERGENCY)
LATER = Button(_("Take it up later"), ChatAction.LATER)

PURPOSES: dict[HelpPurpose, Msg] = {
    HelpPurpose.SUICIDE: _("Thoughts of suicide"),
    HelpPurpose.TALK: _("Talk to someone"),
    HelpPurpose.YOUTH: _("Young people"),
    HelpPurpose.VIOLENCE: _("Violence or abuse"),
    HelpPurpose.PARTNER_VIOLENCE: _("Violence between partners"),
    HelpPurpose.POISON: _("Poisoning"),
}


def emergency_screen(directory: Directory, languages: Sequence[str], *, begun: bool) -> Screen:
    """Show the numbers; `begun` tells that there are answers, which are kept."""
    kept = (Line(_("Your answers are kept.")),) if begun else ()
    said = (
        *call_lines(directory, languages),
        *kept,
        Line(
            _(
                "This service and the coordination do not answer urgently. You speak of a theme or "
                "a training, or the person is safe? Go on."
            )
        ),
    )
    buttons = (
        replace(button, only=(language,)) for language in languages for button in (CONTINUE, LATER)
    )
    return Screen(said, one_per_row(*buttons))


def emergency_paused_screen() -> Screen:
    """Let the person go; the draft is kept, and one tap goes on with it."""
    title = strong(_("Your answers are kept."))
    return Screen((title,), ((RESUME,),))


def call_lines(directory: Directory, languages: Sequence[str]) -> tuple[Line, ...]:
    """Give 112 and the help lines of these languages, whatever the configuration holds."""
    lines = directory.help_lines_for(*languages)
    calls = (_call(line) for line in lines if line.purpose in PURPOSES)
    return (strong(_("🆘 Immediate danger? Call 112.")), *calls)


def _call(line: HelpLine) -> Line:
    purpose = PURPOSES[line.purpose]
    if any(name == line.number for _language, name in line.names.by_language):
        text = _("{purpose}: {number}")(purpose=purpose, number=line.number)
    else:
        text = _("{purpose}: {number} ({name})")(
            purpose=purpose, number=line.number, name=line.names
        )
    return Line(text, only=line.languages)
