"""The four support missions of the convention, and the one that the coordination has to name.

Source: convention INAMI/RIZIV of 1 April 2024 for first-line psychological care, and the procedure
sheet of 23 January 2025. The Dutch names are proposals: each stands once, in the catalogue.
"""

from __future__ import annotations

from conversations.forms.options import Options
from conversations.text import Msg, _
from conversations.text.wording import Words, by_role


class Mission(Options):
    """What a request can be for; the label is the short name."""

    PLACE_PREPARATION = "place_preparation", _("Preparation in a lieu d'accroche")
    CO_CONSULTATION = "co_consultation", _("Co-consultation")
    KNOWLEDGE_EXCHANGE = "knowledge_exchange", _("Exchange with one professional")
    EXPERTISE_SHARING = "expertise_sharing", _("Sharing with a group")
    TO_QUALIFY = "to_qualify", _("Mission to be specified")

    @property
    def official_name(self) -> Msg:
        """Name of the mission in the convention's texts."""
        return OFFICIAL_NAMES[self]

    @property
    def in_one_sentence(self) -> Words:
        """What will happen, in plain words."""
        return SENTENCES[self]


OFFICIAL_NAMES = {
    Mission.PLACE_PREPARATION: _("Support for preparatory work in a lieu d'accroche"),
    Mission.CO_CONSULTATION: _("Support by co-consultation with a first-line actor"),
    Mission.KNOWLEDGE_EXCHANGE: _("Exchange of knowledge with one first-line actor"),
    Mission.EXPERTISE_SHARING: _(
        "Sharing knowledge or expertise with a group of first-line actors"
    ),
    Mission.TO_QUALIFY: _("Mission to be specified with the coordination"),
}

SENTENCES: dict[Mission, Words] = {
    Mission.PLACE_PREPARATION: by_role(
        _("With a psychologist, you prepare or adapt a psychological offer for your public."),
        _("With the team of this place, you prepare or adapt a psychological offer there."),
    ),
    Mission.CO_CONSULTATION: by_role(
        _("A meeting of three: you, the person and a psychologist."),
        _("A meeting of three: you, the person and the professional who supports him or her."),
    ),
    Mission.KNOWLEDGE_EXCHANGE: by_role(
        _("A psychologist advises you, so that you can act or refer better."),
        _("You advise a professional, so that he or she can act or refer better."),
    ),
    Mission.EXPERTISE_SHARING: by_role(
        _("A psychologist shares knowledge with your team or your volunteers."),
        _("You share your knowledge with a team or with volunteers."),
    ),
    Mission.TO_QUALIFY: _("The local coordination will specify the mission with you."),
}

CARE_IS_NOT_PART = _("The consultations or groups that follow are care: not part of the mission.")
"""Said with a place preparation."""
