"""What the bot answers in a line to a question that is put to it, or to small talk."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import command_of
from conversations.reading.questions import Wish
from conversations.screens.contacts import contact_of
from conversations.text import Language, Msg, _, n_

_LINES = {
    Wish.COST: _("Free for you and your organisation: the health insurance (INAMI-RIZIV) pays."),
    Wish.READERS: _(
        "Read by the local coordination only; once a psychologist is found for you, by him or her "
        "too."
    ),
    Wish.LENGTH: _("About 4 minutes in all. What is not sent yet is kept."),
    Wish.ABOUT: _(
        "A robot that passes your request on. A psychologist can help to prepare an offer, meet "
        "someone with you, advise you, or share knowledge with a group."
    ),
    Wish.WHO_MAY: _(
        "For whoever helps, cares for or supports people, paid or as a volunteer, and for "
        "conventioned psychologists."
    ),
    Wish.PRESCRIPTION: _("No prescription and no doctor's note: you ask for this yourself."),
    Wish.GREETING: _("Hello!"),
    Wish.THANKS: _("With pleasure!"),
    Wish.FINE: _("All right!"),
}

WISHED = {
    Wish.REQUEST: ChatAction.REQUESTS,
    Wish.ERASE: ChatAction.FORGET,
    Wish.KEPT: ChatAction.PRIVACY,
    Wish.HELP: ChatAction.HELP,
    Wish.CANCEL: ChatAction.CANCEL,
    Wish.BACK: ChatAction.BACK,
    Wish.FRENCH: ChatAction.SPEAK,
    Wish.DUTCH: ChatAction.SPEAK,
}
"""What is done and not answered."""

SPOKEN = {Wish.FRENCH: Language.FR, Wish.DUTCH: Language.NL}
"""The language that is wished for."""

_ON_A_PAGE = _("For that, type {command}.")


def line_about(wish: Wish, directory: Directory) -> Msg | None:
    """Answer a question, from the settings where they decide; None for what is done instead."""
    if wish is Wish.ANSWER:
        return n_(
            "The coordination answers within {n} working day after your request is sent.",
            "The coordination answers within {n} working days after your request is sent.",
        )(n=directory.delays.answer_working_days)
    if wish is Wish.HUMAN:
        return _("You can talk to someone: {contact}.")(contact=contact_of(directory))
    return _LINES.get(wish)


def command_for(wish: Wish) -> Msg | None:
    """Say by which command a page is opened, where opening it would cost what was typed."""
    action = WISHED.get(wish)
    if action is None or action is ChatAction.BACK:
        return None
    command = ChatAction.LANGUAGE if action is ChatAction.SPEAK else action
    return _ON_A_PAGE(command=command_of(command))
