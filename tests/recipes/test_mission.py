"""The README's recipe "Add a mission" holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.recipes.tree import CATALOGUES, FURTHER, Tree

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

MISSIONS = "conversations/flows/missions.py"
DETAILS = "conversations/flows/details.py"
DECISION = "conversations/flows/decision.py"
TABLE = "tests/conversations/test_decision.py"
EACH = CATALOGUES.values()
MOST_FILES = 6

NAMED = '    INVENTED = "invented", _("Invented mission")\n'
NAMED_IN_FULL = """    INVENTED = (
        "invented",
        _("Invented mission"),
        _("Invented name in the texts"),
        _("What is invented will happen."),
    )
"""
REASON = '    INVENTED = "why_invented", _("Because it was invented.")\n'
FORM = '''class Invented(Form, after=(Orientation, Settlement)):
    """What is invented."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] | None = ask_themes()


'''
ROW = """    if facts.team_aim is TeamAim.SITUATION and facts.need is not Need.TEAM:
        return Finding(Mission.INVENTED, Why.INVENTED, (Flag.SHARED_SITUATION,))
"""
ROW_OF_THE_TABLE = """    Row(
        _one("team_aim", "situation", present=("team",)),
        "invented",
        "why_invented",
    ),
    Row(_one("wanted", "invented"), "invented", "why_chosen"),
"""
WORDS = {
    "Invented mission": ("Mission inventée", "Verzonnen opdracht"),
    "Invented name in the texts": ("Nom inventé dans les textes", "Verzonnen naam in de teksten"),
    "What is invented will happen.": ("Ce qui est inventé arrivera.", "Het verzonnene gebeurt."),
    "Because it was invented.": ("Parce que c'est inventé.", "Omdat het verzonnen is."),
}


def test_a_mission_without_the_rest_is_told_in_sentences(tmp_path: Path) -> None:
    """`make flows` names all that a mission lacks, one sentence for each, and where to write it."""
    tree = Tree.copied_to(tmp_path)
    tree.adds(MISSIONS, "    TO_QUALIFY = (\n", NAMED)
    tree.appends(DETAILS, "\n\n" + FORM.rstrip() + "\n")
    assert tree.lacks("flows") == [
        f"Mission.INVENTED has no official name: write it in {MISSIONS}.",
        f"Mission.INVENTED has no sentence that says what will happen: write it in {MISSIONS}.",
        f"Mission.INVENTED has no form: write one, and its line in DETAILS, in {DETAILS}.",
        (
            f"Invented is on no path: a mission's form has its line in DETAILS, in {DETAILS}, any "
            "other its place in conversations/flows/plan.py."
        ),
        f"Nothing that a partner answers leads to Mission.INVENTED: give it a row in {DECISION}.",
        (
            "Nothing that a psychologist answers leads to Mission.INVENTED: give it a row in "
            f"{DECISION}."
        ),
        *(
            f"“Invented mission” is not in {one}: run `make locales`."
            for one in CATALOGUES.values()
        ),
    ]


def test_a_mission_is_added_as_the_readme_says(tmp_path: Path, cache: Path) -> None:
    """Its names and reason, its form, its row here and in the table of the tests, its words."""
    tree = Tree.copied_to(tmp_path)
    tree.adds(MISSIONS, "    TO_QUALIFY = (\n", NAMED_IN_FULL)
    tree.adds(MISSIONS, '    OPEN = "why_open"', REASON)
    tree.adds(DETAILS, "class ToQualify(", FORM)
    tree.adds(DETAILS, "    Mission.TO_QUALIFY: ToQualify,\n", "    Mission.INVENTED: Invented,\n")
    tree.adds(DECISION, "    if facts.team_aim is TeamAim.SITUATION:\n", ROW)
    tree.adds(TABLE, '    Row(_one("team_aim", "situation"), ', ROW_OF_THE_TABLE)
    tree.makes("locales")
    tree.translates("fr", {text: french for text, (french, _dutch) in WORDS.items()})
    tree.translates("nl", {text: dutch for text, (_french, dutch) in WORDS.items()})
    tree.makes("flows")
    tree.makes("transcripts")
    tree.passes(
        TABLE,
        "tests/test_locales.py",
        "tests/conversations/test_flow_journey.py",
        "tests/conversations/test_options_typed.py",
        "tests/conversations/test_screens.py",
    )
    tree.is_well_typed(cache)
    assert tree.by_hand == {MISSIONS, DETAILS, DECISION, TABLE, *EACH}
    assert len(tree.by_hand.difference(FURTHER)) <= MOST_FILES
