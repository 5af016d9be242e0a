"""Where and for whom: what decides which desk receives the request."""

from __future__ import annotations

from conversations.directory.age_group import AgeGroup
from conversations.flows.orientation import Orientation
from conversations.flows.sections import Section
from conversations.forms.form import Form, ask
from conversations.reading.ages import Ages
from conversations.reading.where import Where
from conversations.text import _
from conversations.text.wording import by_role

AGE_OF_ONE = _("How old is the person? For a family, give the ages.")
"""Asked where the request is about somebody in particular."""


class PlaceAndPublic(Form, after=(Orientation,)):
    """What decides which desk receives the request."""

    where: Where = ask(
        by_role(
            _("In which municipality do you work?"),
            _("In which municipality does the partner work?"),
        ),
        short=by_role(_("Municipality"), _("Municipality of the partner")),
        section=Section.PLACE,
        renewed=True,
        hint=_("Type a postal code or a name. It decides which coordination receives you."),
    )
    age_group: AgeGroup = ask(
        _("How old are the people you work for?"),
        short=_("Age of the public"),
        section=Section.PLACE,
        hint=_('Choose, or type the ages: "12 to 20". Between 15 and 23, both groups suit.'),
    )
    ages: Ages | None = ask(
        _("How old are the people, in figures?"),
        short=_("Ages"),
        section=Section.PLACE,
        hint=_('For example: "12 to 20".'),
        silent=True,
    )
