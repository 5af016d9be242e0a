"""Who asks, and how to answer."""

from __future__ import annotations

from conversations.flows.orientation import Orientation
from conversations.flows.sections import Section
from conversations.forms.form import Form, ask
from conversations.forms.kinds.professional import Professional
from conversations.reading.means import Contact
from conversations.text import _
from conversations.text.wording import by_role


class Requester(Form, after=(Orientation,)):
    """Who asks and how to answer; one message may give all of it, and where the person works."""

    name: str = ask(
        by_role(
            _("Who are you? Name, function, organisation, municipality, phone or e-mail."),
            _("Who are you? Name, function, practice, phone or e-mail."),
        ),
        short=_("Name"),
        section=Section.REQUESTER,
        own=True,
        hint=_("In one message, separated by commas. What is missing is asked afterwards."),
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
    colleague: Professional | None = ask(
        _("Which colleague may the coordination ask for?"),
        short=_("Colleague to ask for"),
        section=Section.REQUESTER,
        hint=_("Name, and phone or e-mail."),
        own=True,
        optional=True,
    )
