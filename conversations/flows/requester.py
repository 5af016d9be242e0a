"""Who asks, and how to answer."""

from __future__ import annotations

from conversations.flows.orientation import Orientation
from conversations.flows.sections import Section
from conversations.forms.form import Form, ask
from conversations.reading.means import Contact
from conversations.text import _
from conversations.text.wording import by_role


class Requester(Form, after=(Orientation,)):
    """Who asks and how to answer; one message may give all three parts of the identity."""

    name: str = ask(
        by_role(
            _("Who are you? Name, function and organisation, in one message."),
            _("Who are you? Name, function and practice, in one message."),
        ),
        short=_("Name"),
        section=Section.REQUESTER,
        own=True,
        hint=_("Separate them with commas or new lines."),
        min_length=1,
        max_length=80,
    )
    function: str = ask(
        _("What is your function?"),
        short=_("Function"),
        section=Section.REQUESTER,
        own=True,
        min_length=1,
        max_length=80,
    )
    organisation: str = ask(
        by_role(_("What is your organisation called?"), _("What is your practice called?")),
        short=_("Organisation"),
        section=Section.REQUESTER,
        own=True,
        hint=_("No organisation? Type where you help."),
        min_length=1,
        max_length=80,
    )
    contact: Contact = ask(
        _("How can the coordination reach you?"),
        short=_("Contact"),
        section=Section.REQUESTER,
        hint=_("Type an e-mail address or a phone number, or choose to be answered here."),
    )
