"""What is held about a person, for whom, why and how long: said from the settings themselves."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.directory import Directory, Retention
from conversations.flows.settlement import Notice
from conversations.forms.form import Question
from conversations.forms.kinds.choice import label_of
from conversations.protocol.actions import ChatAction, answer_code
from conversations.protocol.commands import command_of
from conversations.protocol.screen import Button, Line, Screen, folded, small, strong
from conversations.screens.contacts import contact_of, said_contact
from conversations.screens.navigation import CLOSE_PAGE, NAVIGATION, PRIVACY, one_per_row
from conversations.text import Msg, Value, _, n_
from conversations.text.wording import said_to

SEE = Button(_("See my data"), ChatAction.DATA)
ERASE = Button(_("Erase my data"), ChatAction.FORGET)

WHY = _(
    "Why: to treat your request, and to count requests without names. The networks do this as the "
    "task of general interest that the convention gives them (GDPR, art. 6.1.e). Your contact data "
    "stay for a next request only if you ask for it (art. 6.1.a)."
)
WHAT = _(
    "What: your number and language on Telegram, your answers, what the coordination and you write "
    "to each other, and when. Never asked: a patient's identity, your national number, your "
    "position, a photo or a recording."
)
WHO_READS = _(
    "Who reads it: the coordinators in the group of the desk that your request goes to, then the "
    "psychologist whom they find. Those who run the bot keep what is written encrypted. Nobody "
    "sells it or decides anything by computer alone."
)
TELEGRAM = _(
    "Telegram carries and keeps all messages, on servers outside the European Union too, under its "
    "own rules. Cards in the coordinators' group become empty when your request is erased. "
    "Messages in your chat are yours: you delete them."
)
RIGHTS = _(
    "Your rights: see your data, take them with you, correct, limit, object, erase: with the "
    "commands above, or by asking {contact}."
)
COMPLAINT = _(
    "Not satisfied? The Data Protection Authority hears you: rue de la Presse - Drukpersstraat 35, "
    "1000 Brussels, contact@apd-gba.be."
)


def privacy_lines(retention: Retention) -> tuple[Line, ...]:
    """Say what is kept, for whom and how long, before the first personal datum is asked."""
    drafts = n_(
        "A draft is erased after {n} day without news.",
        "A draft is erased after {n} days without news.",
    )(n=retention.drafts_days)
    kept = n_(
        "A closed request about which nothing happens for {n} month is erased; only numbers "
        "remain.",
        "A closed request about which nothing happens for {n} months is erased; only numbers "
        "remain.",
    )(n=retention.content_months)
    return (
        Line(_("Kept: your answers and your professional contact data.")),
        Line(_("Write nothing by which a patient or client could be recognised.")),
        Line(_("Read by: the local coordination, then the psychologist whom it finds.")),
        Line(drafts),
        Line(kept),
    )


def privacy_in_short(retention: Retention) -> tuple[Line, ...]:
    """Say the same on the screen of the result, where a mission is agreed on in one press."""
    drafts = n_("Erased: a draft after {n} day;", "Erased: a draft after {n} days;")
    closed = n_("a closed request after {n} month.", "a closed request after {n} months.")
    erased = _("{first} {second}")(
        first=drafts(n=retention.drafts_days), second=closed(n=retention.content_months)
    )
    return (
        small(
            _("🔒 Your answers go to the local coordination, then to the psychologist it finds.")
        ),
        small(erased),
        small(_("Write nothing by which a patient or client could be recognised.")),
    )


def notice_screen(question: Question, retention: Retention) -> Screen:
    """Say what is kept before the first personal datum is asked; accepting goes on."""
    title = said_to(None, question.text)
    assert title is not None
    accept = tuple(
        Button(label_of(option, None), answer_code(question.key, option)) for option in Notice
    )
    rows = (*one_per_row(*accept, PRIVACY), NAVIGATION)
    return Screen((strong(title), *privacy_lines(retention)), rows)


def privacy_screen(directory: Directory, *, at_length: bool = True) -> Screen:
    """Show the privacy text: the short part, the commands and, `at_length`, the rest folded.

    In two languages at once the whole of it would not fit one message.
    """
    lines = (
        strong(_("Privacy")),
        *privacy_lines(directory.retention),
        commands_line(),
        *(map(folded, _at_length(directory)) if at_length else ()),
    )
    return Screen(lines, (*one_per_row(SEE, ERASE), (CLOSE_PAGE,)))


def commands_line() -> Line:
    """Name the commands by which a person sees his or her data, and has them erased."""
    said = _("{see} gives you a file with everything held about you; {erase} erases it.")
    return Line(said(see=command_of(ChatAction.DATA), erase=command_of(ChatAction.FORGET)))


def _at_length(directory: Directory) -> Iterable[Msg]:
    """Say what a data-protection officer looks for, in plain words."""
    yield _("Responsible: {names}. {contact}")(
        names=_responsible(directory), contact=_at(directory)
    )
    yield WHY
    yield WHAT
    yield WHO_READS
    yield from _how_long(directory.retention)
    yield TELEGRAM
    yield RIGHTS(contact=_at(directory))
    yield COMPLAINT


def _how_long(retention: Retention) -> Iterable[Msg]:
    yield n_(
        "An open request about which nothing happens for {n} month is closed: you are told two "
        "weeks before.",
        "An open request about which nothing happens for {n} months is closed: you are told two "
        "weeks before.",
    )(n=retention.open_months)
    yield n_(
        "Contact data that you wanted kept go after {n} month without use.",
        "Contact data that you wanted kept go after {n} months without use.",
    )(n=retention.profile_months)
    yield n_(
        "Messages that could not be treated go after {n} day.",
        "Messages that could not be treated go after {n} days.",
    )(n=retention.set_aside_days)
    yield n_(
        "Traces without content (numbers, times) go after {n} day.",
        "Traces without content (numbers, times) go after {n} days.",
    )(n=retention.traces_days)
    yield n_(
        "Backups may hold what is erased for {n} day more.",
        "Backups may hold what is erased for {n} days more.",
    )(n=retention.backups_days)


def _responsible(directory: Directory) -> Value:
    named = directory.data_protection
    if named and named.names:
        return named.names
    return tuple(Msg("{text}", values={"text": one.names}) for one in directory.networks)


def _at(directory: Directory) -> Value:
    named = directory.data_protection
    return said_contact(named) if named else contact_of(directory)
