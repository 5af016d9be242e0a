"""What the bot answers in a line to a question that is put to it, or to small talk."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.protocol.actions import ActionCode, ChatAction
from conversations.protocol.commands import command_of
from conversations.reading.questions import Asked, Wish
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
    Wish.CO_CONSULTATION: _(
        "Co-consultation: a psychologist, you and the person you support meet together. At your "
        "place, at the person's home or outdoors, not in the psychologist's practice."
    ),
    Wish.EXCHANGE: _(
        "Exchange: a psychologist advises one professional about one or several situations. The "
        "person concerned is not there."
    ),
    Wish.SHARING: _(
        "Sharing: a psychologist shares knowledge or expertise with a group of professionals or "
        "volunteers, without patients."
    ),
    Wish.PLACE: _(
        "A place where people come anyway (school, CPAS…), no practice of psychologists and no "
        "mental-health service. A psychologist helps you to prepare a psychological offer there."
    ),
    Wish.SESSION: _(
        "The coordination and the psychologist agree on that with you. Write what would suit you "
        "in your request."
    ),
    Wish.ANONYMOUS: _(
        "The local coordination needs your name and a way to reach you. The people you support "
        "stay anonymous: never give their names."
    ),
    Wish.OFFICIAL: _(
        "These missions belong to first-line psychological care, which INAMI-RIZIV finances "
        "through the mental-health networks. This robot takes requests for their local "
        "coordination."
    ),
    Wish.INAMI: _(
        "INAMI (in Dutch RIZIV) is the national institute for health insurance. It finances "
        "first-line psychological care through the local mental-health networks."
    ),
    Wish.CONSENT: _(
        "For a meeting with the person, he or she has to know and agree; if you have not asked "
        "yet, just say so. For advice to you, no name is given."
    ),
    Wish.MEDICINE: _(
        "No: only requests for support by a psychologist are passed on here. For medicines or a "
        "certificate, contact a doctor."
    ),
    Wish.AGES: _("For all ages: children, young people and adults."),
    Wish.PSYCHOLOGIST: _(
        "A conventioned psychologist is a clinical psychologist, or a clinical orthopedagogue, who "
        "signed with the local mental-health network."
    ),
    Wish.COORDINATION: _(
        "The local coordination works for the mental-health network of your region: it reads your "
        "request, looks for a psychologist and follows up."
    ),
    Wish.CHOICE: _(
        "If you know a psychologist, you can name him or her in your request. Otherwise the "
        "coordination looks for one."
    ),
    Wish.SEVERAL: _("Yes, one after the other: send this one first, then type /start again."),
    Wish.CHANGE: _(
        "Until it is sent, you can change every answer. Afterwards, type {command}: you can write "
        "to the coordination there, or withdraw your request."
    )(command=command_of(ChatAction.REQUESTS)),
    Wish.URGENT: _(
        "No: the coordination does not answer urgently. For numbers to call now, type {command}."
    )(command=command_of(ChatAction.EMERGENCY)),
    Wish.REGION: _(
        "You give the municipality where you work: your request goes to the coordination there."
    ),
    Wish.VENUE: _(
        "That is agreed on with you: at your place, at the person's home or outdoors for a meeting "
        "together; advice or a session can also be held by phone or video."
    ),
    Wish.CARE: _(
        "No psychologist answers here. For care, people contact a conventioned psychologist "
        "directly, without a prescription. In an emergency, type {command}."
    )(command=command_of(ChatAction.EMERGENCY)),
    Wish.LATER: _("Yes: come back whenever you like. What is not sent yet is kept for some days."),
    Wish.GREETING: _("Hello!"),
    Wish.THANKS: _("With pleasure!"),
    Wish.FINE: _("All right!"),
    Wish.SORROW: _(
        "That looks hard. Say in a few words what it is about. For numbers to call now, type "
        "{command}."
    )(command=command_of(ChatAction.EMERGENCY)),
}

_COST_OF_CARE = _(
    "Seeing a conventioned psychologist costs little or nothing: the health insurance "
    "(INAMI-RIZIV) pays most of it."
)

WISHED = {
    Wish.REQUEST: ChatAction.REQUESTS,
    Wish.ERASE: ChatAction.FORGET,
    Wish.KEPT: ChatAction.PRIVACY,
    Wish.HELP: ChatAction.HELP,
    Wish.CANCEL: ChatAction.CANCEL,
    Wish.BACK: ChatAction.BACK,
}
"""What is done and not answered."""

_ON_A_PAGE = _("For that, type {command}.")


def line_about(wish: Asked, directory: Directory, *, of_care: bool = False) -> Msg | None:
    """Answer a question, from the settings where they decide; None for what is done instead.

    `of_care` is asked by somebody who was shown the way to a psychologist: only support is free.
    """
    if wish is Wish.COST and of_care:
        return _COST_OF_CARE
    if wish is Wish.ANSWER:
        return n_(
            "The coordination answers within {n} working day after your request is sent.",
            "The coordination answers within {n} working days after your request is sent.",
        )(n=directory.delays.answer_working_days)
    if wish is Wish.HUMAN:
        return _("You can talk to someone: {contact}.")(contact=contact_of(directory))
    return _LINES.get(wish) if isinstance(wish, Wish) else None


def done_for(wish: Asked) -> ActionCode | None:
    """Give what is done and not answered; None where a line answers."""
    if isinstance(wish, Language):
        return ActionCode(ChatAction.SPEAK, wish)
    return ActionCode(WISHED[wish]) if wish in WISHED else None


def command_for(wish: Asked) -> Msg | None:
    """Say by which command a page is opened, where opening it would cost what was typed."""
    done = done_for(wish)
    if done is None or done.action is ChatAction.BACK:
        return None
    command = ChatAction.LANGUAGE if done.action is ChatAction.SPEAK else done.action
    return _ON_A_PAGE(command=command_of(command))
