"""Words of danger are known again misspelt, where they meet, and by what they weigh."""

from __future__ import annotations

import pytest

from conversations.languages.dangers import DangerKind, Topics
from conversations.safety.danger import Level, Sign, signs_of
from conversations.safety.danger.meetings import WINDOW, Meetings, Weight
from conversations.safety.danger.stems import Stems
from conversations.safety.danger.weights import Scale, stems_of
from conversations.text import Language

STEMS = Stems({"couteau suicid* plus_envi*": 1, "medicament*": 2}, "eau o\nk c\nh 0", "j l")


def met(text: str) -> list[int]:
    return sorted({group for _, groups in STEMS.groups(text.split()) for group in groups})


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        ("un couteau", [1]),
        ("un couto", []),
        ("des medicaments", [2]),
        ("des medhicaments", [2]),
        ("des medicamants", [2]),
        ("des medicmaents", [2]),
        ("des mediccaments", [2]),
        ("des mdicaments", []),
        ("lmedicaments", [2]),
        ("suicidaire", [1]),
        ("suisidaire", [1]),
        ("plus envie", [1]),
        ("plus d envie", []),
        ("plus", []),
        ("le mediateur", []),
    ],
)
def test_a_word_is_known_again(typed: str, groups: list[int]) -> None:
    """By its stem, its sound, with one slip, with a letter written onto it; others are not."""
    assert met(typed) == groups


TOPICS = Topics(
    lists="kid: fils fille\nall: {kid} mere",
    pages={DangerKind.WEAPON: "couteau + {kid}"},
    lines={DangerKind.VIOLENCE: "coups\nfrappe + {all}"},
    themes={DangerKind.SUICIDE: "# a remark\nsuicid*"},
    denials="aucun sans",
    clitics="l",
    sounds="ph f",
)
MEETINGS = Meetings(TOPICS)


def found(text: str) -> set[tuple[DangerKind, Weight]]:
    return {(one.kind, one.weight) for _, one in MEETINGS.found(text.split())}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mon fils a un couteau", {(DangerKind.WEAPON, Weight.PAGE)}),
        ("le couteau de ma fille", {(DangerKind.WEAPON, Weight.PAGE)}),
        (f"couteau {'mot ' * WINDOW} fils", set()),
        ("un couteau", set()),
        ("des coups", {(DangerKind.VIOLENCE, Weight.LINE)}),
        ("frappe sa mere", {(DangerKind.VIOLENCE, Weight.LINE)}),
        ("sans coups", set()),
        ("le suicide", {(DangerKind.SUICIDE, Weight.THEME)}),
    ],
)
def test_words_tell_of_a_danger_where_they_meet(
    text: str, told: set[tuple[DangerKind, Weight]]
) -> None:
    """In any order, near each other, and not denied."""
    assert found(text) == told


def test_a_word_weighs_once() -> None:
    """What words weigh together, and what they tell of."""
    scale = Scale("2 suicide: corde\n1: nuit\n-1.5: reunio")
    stems = list(stems_of(["la", "corde", "de", "nuit", "corde", "12", "reunion"]))
    assert scale.weigh(stems) == 1.5
    assert scale.told_most(stems) == "suicide"
    assert scale.told_most(["nuit"]) is None


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("je veux mourir", Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.FR)),
        (
            "k wil dood, kga mij vanavond ophangen",
            Sign(DangerKind.SUICIDE, Level.CERTAIN, Language.NL),
        ),
        ("Wij zoeken een vorming over zelfmoord en geweld voor ons team van acht", None),
        ("le lundi et le jeudi après 16h, dans nos locaux", None),
    ],
)
def test_what_is_said_in_so_many_words(text: str, sign: Sign | None) -> None:
    """A declaration is a page; a training and an ordinary answer are nothing."""
    assert signs_of(text) == sign


@pytest.mark.parametrize(
    "text",
    [
        "elle a donne son chien a la voisine, paye ses dettes et elle ne repond plus",
        "ze gaf haar kat weg, betaalde haar schulden en neemt haar telefoon niet meer op",
        "il a les poches pleines de medocs et il pleure dans les toilettes",
        "ze slaapt al twee dagen niet en praat tegen de tv",
        "em heeft afscheid genomen van iedereen",
    ],
)
def test_a_scene_without_a_word_of_danger_shows_the_numbers_at_least(text: str) -> None:
    """Things given away, a silence, a voice from the television: each is worth the numbers."""
    assert signs_of(text) is not None


@pytest.mark.timeout(60)
def test_hostile_words_take_time_by_their_number() -> None:
    """Words that begin many meetings, by the thousand, keep nobody waiting."""
    signs_of("il couteau fille sang nuit plus pas " * 10_000)
    signs_of("mes geen kind bloed nacht niet meer " * 10_000)
