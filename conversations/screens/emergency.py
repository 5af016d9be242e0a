"""The emergency page: the numbers first, then the way back. It never repeats what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversations.directory import Directory, HelpLine, HelpPurpose
from conversations.languages.dangers import DangerKind
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, strong
from conversations.reading.place import Place
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
    HelpPurpose.CHILD_ABUSE: _("Abuse or neglect of a child"),
    HelpPurpose.MISSING: _("Somebody missing"),
    HelpPurpose.DOCTOR: _("GP on duty"),
}

FITTING: dict[DangerKind, tuple[HelpPurpose, ...]] = {
    DangerKind.UNCONSCIOUS: (HelpPurpose.DOCTOR,),
    DangerKind.OVERDOSE: (HelpPurpose.POISON, HelpPurpose.DOCTOR),
    DangerKind.SUICIDE: (HelpPurpose.SUICIDE, HelpPurpose.TALK),
    DangerKind.WEAPON: (HelpPurpose.TALK,),
    DangerKind.CHILD_ABUSE: (HelpPurpose.CHILD_ABUSE, HelpPurpose.YOUTH, HelpPurpose.VIOLENCE),
    DangerKind.PARTNER_VIOLENCE: (HelpPurpose.PARTNER_VIOLENCE, HelpPurpose.VIOLENCE),
    DangerKind.VIOLENCE: (HelpPurpose.VIOLENCE, HelpPurpose.TALK),
    DangerKind.MISSING: (HelpPurpose.MISSING,),
    DangerKind.PSYCHOSIS: (HelpPurpose.DOCTOR, HelpPurpose.TALK),
    DangerKind.ADDICTION: (HelpPurpose.TALK, HelpPurpose.DOCTOR),
}
"""What each kind calls for, the most fitting first; 112 stands before them all."""
MOST_NUMBERS = 3
"""In one line, 112 among them."""


def emergency_screen(
    directory: Directory,
    languages: Sequence[str],
    *,
    begun: bool,
    place: Place | None = None,
    kind: DangerKind | None = None,
) -> Screen:
    """Show the numbers, those that fit a kind first.

    `begun` tells that there are answers, which are kept; `place` is where the request is about.
    """
    kept = (Line(_("Your answers are kept.")),) if begun else ()
    said = (
        *call_lines(directory, languages, place, kind),
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


def numbers_line(
    directory: Directory, languages: Sequence[str], kind: DangerKind, place: Place | None = None
) -> Msg:
    """Give in one line 112 and the numbers that fit a kind, in these languages and at a place."""
    lines = directory.help_lines_for(*languages, place=place)
    fitting = [line for purpose in FITTING[kind] for line in lines if line.purpose is purpose]
    line = _("🆘 In danger? Call 112.")
    for one in fitting[: MOST_NUMBERS - 1]:
        line = _("{numbers} {more}.")(numbers=line, more=_said(one))
    return line


def call_lines(
    directory: Directory,
    languages: Sequence[str],
    place: Place | None = None,
    kind: DangerKind | None = None,
) -> tuple[Line, ...]:
    """Give 112 and the help lines of these languages, whatever the configuration holds."""
    lines = directory.help_lines_for(*languages, place=place)
    fitting = FITTING[kind] if kind else ()
    ordered = sorted(lines, key=lambda line: line.purpose not in fitting)
    calls = (_call(line) for line in ordered if line.purpose in PURPOSES)
    return (strong(_("🆘 Immediate danger? Call 112.")), *calls)


def _call(line: HelpLine) -> Line:
    return Line(_said(line), only=line.languages)


def _said(line: HelpLine) -> Msg:
    purpose = PURPOSES[line.purpose]
    if any(name == line.number for _language, name in line.names.by_language):
        return _("{purpose}: {number}")(purpose=purpose, number=line.number)
    return _("{purpose}: {number} ({name})")(purpose=purpose, number=line.number, name=line.names)
