"""The pages beside the questions: language, help, cancelling, coming back, privacy."""

from __future__ import annotations

from datetime import date

from conversations.directory import Directory
from conversations.forms.form import Question
from conversations.languages.packs import PACKS
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Row, Screen, folded, strong
from conversations.screens.contacts import contact_of, guide_at
from conversations.screens.navigation import (
    CANCEL,
    CLOSE_PAGE,
    EMERGENCY,
    PRIVACY,
    RESUME,
    one_per_row,
    two_per_row,
)
from conversations.text import _, verbatim
from conversations.text.wording import said_to

RESTART = Button(_("Start again"), ChatAction.RESTART)
MY_REQUESTS = Button(_("My requests"), ChatAction.REQUESTS)
NO_KEEP = Button(_("No, keep it"), ChatAction.RESUME)
YES_CANCEL = Button(_("Yes, erase the draft"), ChatAction.ERASE_DRAFT)


def language_screen(directory: Directory, *, first: bool) -> Screen:
    """Ask the language; before one is known, in all that are offered."""
    title = strong(_("In which language shall we go on?"))
    offered: Row = tuple(
        Button(verbatim(PACKS[one].own_name), ChatAction.SPEAK.about(one))
        for one in directory.languages
    )
    rows: tuple[Row, ...] = (offered,) if first else (offered, (CLOSE_PAGE,))
    return Screen((title,), rows)


def help_screen(
    question: Question | None, role: str | None, directory: Directory, *, begun: bool
) -> Screen:
    """Explain the question and what can be done at any moment; what is `begun` can be cancelled."""
    explained = said_to(role, question.help) if question else None
    lines = [strong(_("How does this work?"))]
    if explained:
        lines.append(folded(explained))
    lines += [
        Line(_("Tap an answer, or type it. You can go back and change everything before sending.")),
        Line(_("A question about this service: {contact}.")(contact=contact_of(directory))),
        *guide_at(directory.guide_for_partners),
    ]
    buttons = (MY_REQUESTS, PRIVACY, *((CANCEL,) if begun else ()), EMERGENCY)
    return Screen(tuple(lines), (*two_per_row(*buttons), (CLOSE_PAGE,)))


def cancel_screen() -> Screen:
    """Ask once before a draft is erased, the safe choice first."""
    title = strong(_("Cancel this request?"))
    effect = Line(_("Your answers are erased. Nothing has been sent."))
    return Screen((title, effect), one_per_row(NO_KEEP, YES_CANCEL))


def nothing_screen(directory: Directory) -> Screen:
    """Say that there is no draft to cancel, and how to withdraw what was sent."""
    title = strong(_("There is nothing to cancel."))
    sent = _("To withdraw a request that was sent: {contact}.")
    return Screen((title, Line(sent(contact=contact_of(directory)))), ((CLOSE_PAGE,),))


def cancelled_screen() -> Screen:
    """Say that the draft is gone and how to begin anew."""
    title = strong(_("The draft is erased. Nothing has been sent."))
    return Screen((title, Line(_("Type /start for a new request, whenever you like."))))


def resume_screen(so_far: tuple[Line, ...]) -> Screen:
    """Greet a person who comes back to a draft with the answers so far."""
    title = strong(_("You have a request that is not finished."))
    effect = Line(_("If you start again, these answers are erased."))
    return Screen((title, *so_far, effect), one_per_row(RESUME, RESTART, MY_REQUESTS))


def reminder_screen(kept_until: date) -> Screen:
    """Remind a person of a draft, and let them go on or be left alone."""
    lines = (
        strong(_("Your request is not finished, and nothing has been sent.")),
        Line(_("Your answers are kept until {date}.")(date=kept_until)),
    )
    go_on = Button(_("Take up where I was"), ChatAction.RESUME_BELOW)
    quiet = Button(_("Don't remind me again"), ChatAction.REMIND_NO_MORE)
    return Screen(lines, one_per_row(go_on, quiet))
