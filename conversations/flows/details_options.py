"""The answers of the details. Values are stored for ever; see options.py."""

from __future__ import annotations

from conversations.flows.orientation_options import PlaceKind
from conversations.forms.options import DONT_KNOW, Options
from conversations.text import _
from conversations.text.wording import by_role


class OrganisationKind(Options):
    """Sector of the organisation, where no place of the mission tells it."""

    HEALTH = "health", PlaceKind.HEALTH.label, PlaceKind.HEALTH.also
    CHILD_YOUTH = "child_youth", PlaceKind.CHILD_YOUTH.label, PlaceKind.CHILD_YOUTH.also
    SOCIAL = "social", PlaceKind.SOCIAL.label, PlaceKind.SOCIAL.also
    MENTAL_HEALTH = "mental_health", PlaceKind.MENTAL_HEALTH.label, PlaceKind.MENTAL_HEALTH.also
    OTHER = "other", _("Other organisation, or none")


class ReplacementPlace(Options):
    """Where the meeting can be held instead, once the kind of the first place is known."""

    HOME = "home", _("At the person's home")
    OUTSIDE = "outside", _("In the street, outdoors")
    ELSEWHERE = "elsewhere", _("Somewhere else")
    SUBMIT = "submit", _("Ask the coordination")


class StartingPoint(Options):
    PUBLIC = "public", _("The needs of the public")
    TEAM = "team", _("The needs of the team")
    BOTH = "both", _("Both")


class Intensity(Options):
    REFER = "refer", _("Only detect and refer")
    HOST = "host", _("Also host sessions on site")
    UNKNOWN = "unknown", DONT_KNOW


class TargetGroup(Options):
    FAMILIES = "families", _("Families"), _("parents, young parents")
    YOUNG = "young", _("Young people"), _("teenagers, students, children")
    OLDER = "older", _("Older people"), _("seniors, elderly")
    PRECARIOUS = "precarious", _("People in poverty"), _("homeless, poverty")
    NEWCOMERS = "newcomers", _("Newcomers"), _("migrants, refugees, asylum seekers")
    CARERS = "carers", _("Informal carers"), _("carers, relatives")
    EVERYONE = "everyone", _("Everybody")
    OTHER = "other", _("Another public")


class Theme(Options):
    STRESS = "stress", _("Stress"), _("burn-out, overload, fatigue")
    ANXIETY = "anxiety", _("Anxiety"), _("fear, panic, worries")
    DEPRESSION = "depression", _("Depression"), _("sadness, gloom")
    GRIEF = "grief", _("Grief"), _("loss, death, mourning")
    ADDICTION = "addiction", _("Addiction"), _("alcohol, drugs, gaming, screens")
    SUICIDE_PREVENTION = "suicide_prevention", _("Suicide prevention"), _("suicide")
    PARENTING = "parenting", _("Parenting"), _("education, upbringing, baby")
    TRAUMA = "trauma", _("Trauma"), _("shock, exile, war")
    VIOLENCE = "violence", _("Violence"), _("aggression, abuse, bullying")
    OFFER = "offer", _("The psychological offer"), _("convention, referring, network")
    OTHER = "other", _("Another theme")


class Situations(Options):
    ONE = "one", _("One situation")
    SEVERAL = "several", _("Several situations")


class Channel(Options):
    ON_SITE = "on_site", _("On site"), _("at our place, in person")
    PHONE = "phone", _("By phone"), _("phone, call")
    VIDEO = "video", _("By video"), _("online, video call, Teams, Zoom")
    NO_PREFERENCE = "no_preference", _("No preference")


class Frequency(Options):
    ONCE = "once", _("Once"), _("1 time, one single time")
    SERIES = "series", _("Several times")
    UNKNOWN = "unknown", DONT_KNOW


class MissionLanguage(Options):
    FR = "fr", _("French")
    NL = "nl", _("Dutch")
    DE = "de", _("German")
    INTERPRETER = "interpreter", _("Other, with an interpreter")


class Informed(Options):
    """Does the person who is spoken about know that advice is asked?"""

    YES = "yes", _("Yes"), _("knows, informed")
    NOT_YET = "not_yet", _("Not yet")
    UNNAMED = "unnamed", _("No, and stays unnamed"), _("no, anonymous")


class OwnPractice(Options):
    """Is a place of health care also where the psychologist sees patients of his or her own?"""

    NO = "no", _("No")
    YES = "yes", by_role(_("Yes"), _("Yes: ask the coordination")), _("yes, own patients")
    CHANGE = "change", by_role(None, _("Choose another place"))
    UNKNOWN = "unknown", by_role(DONT_KNOW, None)


class AlreadyFound(Options):
    """Has the other side of the mission been found already?"""

    AGREED = "agreed", by_role(_("Yes, and he or she agrees"), _("Yes, and the partner agrees"))
    CONTACTED = "contacted", _("Contacted, no answer yet")
    KNOWN = "known", _("I have somebody in mind")
    NO = "no", _("No, not yet")
