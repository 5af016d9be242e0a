"""Age groups, by which the networks divide the work."""

from __future__ import annotations

from typing import ClassVar

from conversations.forms.kinds.ages import Group
from conversations.forms.kinds.kind import Kind, OwnKind
from conversations.forms.options import Options
from conversations.text import _


class _Grouped(OwnKind):
    kind: ClassVar[Kind] = Group()


class AgeGroup(_Grouped, Options):
    """Children's networks serve up to 23, adults' from 15: between the two, people choose."""

    CHILDREN = "children", _("0 to 23"), _("children, young people, teenagers, pupils")
    ADULTS = "adults", _("15 and over"), _("adults, older people, seniors")
    BOTH = "both", _("All ages"), _("both, everybody, all")
