"""The four support missions of the convention, and the one that the coordination has to name.

Source: convention INAMI/RIZIV of 1 April 2024 for first-line psychological care, and the procedure
sheet of 23 January 2025. The Dutch names are proposals: each stands once, in the catalogue.
"""

from __future__ import annotations

from typing import Self

from conversations.forms.options import UNSAID, Options
from conversations.text import Msg, _
from conversations.text.wording import Words, by_role


class Mission(Options):
    """What a request can be for.

    A member is written `NAME = "value", label, official name, sentence`: the value is stored for
    ever, the label is the short name, the official name is the one in the convention's texts, and
    the sentence says in plain words what will happen.
    """

    official_name: Msg
    in_one_sentence: Words

    PLACE_PREPARATION = (
        "place_preparation",
        _("Preparation in a lieu d'accroche"),
        _("Support for preparatory work in a lieu d'accroche"),
        by_role(
            _("With a psychologist, you prepare or adapt a psychological offer for your public."),
            _("With the team of this place, you prepare or adapt a psychological offer there."),
        ),
    )
    CO_CONSULTATION = (
        "co_consultation",
        _("Co-consultation"),
        _("Support by co-consultation with a first-line actor"),
        by_role(
            _("A meeting of three: you, the person and a psychologist."),
            _("A meeting of three: you, the person and the professional who supports him or her."),
        ),
    )
    KNOWLEDGE_EXCHANGE = (
        "knowledge_exchange",
        _("Exchange with one professional"),
        _("Exchange of knowledge with one first-line actor"),
        by_role(
            _("A psychologist advises you, so that you can act or refer better."),
            _("You advise a professional, so that he or she can act or refer better."),
        ),
    )
    EXPERTISE_SHARING = (
        "expertise_sharing",
        _("Sharing with a group"),
        _("Sharing knowledge or expertise with a group of first-line actors"),
        by_role(
            _("A psychologist shares knowledge with your team or your volunteers."),
            _("You share your knowledge with a team or with volunteers."),
        ),
    )
    TO_QUALIFY = (
        "to_qualify",
        _("Mission to be specified"),
        _("Mission to be specified with the coordination"),
        _("The local coordination will specify the mission with you."),
    )

    def __new__(
        cls,
        value: str,
        label: Words = UNSAID,
        official_name: Msg = UNSAID,
        in_one_sentence: Words = UNSAID,
    ) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.also = None
        member.official_name = official_name
        member.in_one_sentence = in_one_sentence
        return member


class Why(Options):
    """The reason that is said for the mission found: at least one for each mission."""

    JOINT = "why_joint", _("Because the person and a professional are both present.")
    ABSENT = "why_absent", _("Because the person will not be present.")
    ONE = "why_one", _("Because the advice is for one professional.")
    REFUSED = (
        "why_refused",
        _(
            "Because the person doesn't want this meeting; advice without the person stays "
            "possible."
        ),
    )
    TEAM = "why_team", _("Because it is about several professionals or volunteers.")
    SITUATIONS = (
        "why_situations",
        _(
            "Because several professionals think together. For one single person, the "
            "coordination may propose another form."
        ),
    )
    PLACE = "why_place", _("Because it is about what a place offers its public.")
    ADAPT = "why_adapt", _("Because the way people are received will be adapted over time.")
    PREPARE = "why_prepare", _("Because the offer is prepared together.")
    OPEN = "why_open", _("Because several missions remain possible.")
    CHOSEN = (
        "why_chosen",
        _("Because you chose it; the coordination will check the facts with you."),
    )


CARE_IS_NOT_PART = _("The consultations or groups that follow are care: not part of the mission.")
"""Said with a place preparation."""
