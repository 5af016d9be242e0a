"""One message tells who asks, in any order, and how to be reached."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.introduction import Introduction, contact_apart, read_introduction
from conversations.reading.rejection import Rejection
from conversations.text import Language
from conversations.text.cleaning import clean
from tests.support.demo_context import directory

PHONE = "+32499123045"


def _read(typed: str, *, placed: bool = True) -> Introduction:
    said = read_introduction(typed, directory().gazetteer, Language.FR, placed=placed)
    assert isinstance(said, Introduction)
    return said


def _parts(said: Introduction) -> tuple[str, ...]:
    return tuple(filter(None, (said.name, said.function, said.organisation)))


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Anne Modèle, infirmière, CPAS de Namur", ("Anne Modèle", "infirmière", "CPAS de Namur")),
        ("Jan Voorbeeld; huisarts", ("Jan Voorbeeld", "huisarts")),
        (
            "Ik ben Jan Voorbeeld - huisarts - De Brug",
            ("Jan Voorbeeld", "huisarts", "De Brug"),
        ),
        ("Bonjour, je m’appelle Anne Modèle | AS", ("Anne Modèle", "AS")),
        ("Nom : Modèle\nFonction : AS\nOrganisation : AMO", ("Modèle", "AS", "AMO")),
        ("Naam: Jan, Functie: arts", ("Jan", "arts")),
        ("Anne-Lise Modèle", ("Anne-Lise Modèle",)),
        (
            "Anne\ninfirmière, responsable\nCPAS, service social",
            ("Anne", "infirmière, responsable", "CPAS, service social"),
        ),
        ("Anne,, ,AS", ("Anne", "AS")),
        ("juf Lies De Voorbeeld, OCMW", ("Lies De Voorbeeld", "juf", "OCMW")),
        ("infirmière Anne Modèle, CPAS", ("Anne Modèle", "infirmière", "CPAS")),
        ("leerkracht Frans, basisschool De Brug", ("leerkracht Frans", "basisschool De Brug")),
        ("directeur Sint Jozef, school", ("directeur Sint Jozef", "school")),
        (
            "leerkracht zesde Nederlands, basisschool De Brug",
            ("leerkracht zesde Nederlands", "basisschool De Brug"),
        ),
        ("Nomade Service", ("Nomade Service",)),
    ],
)
def test_parts_are_told_apart(typed: str, parts: tuple[str, ...]) -> None:
    """Lines, commas, bars and spaced dashes separate; what labels a part is left out."""
    assert _parts(_read(typed)) == parts


@pytest.mark.parametrize("typed", ["", "🙂", " , ; \n", "Nom :", "a" * 81, "Anne, " + "b" * 81])
def test_nothing_and_too_much_are_rejected(typed: str) -> None:
    """No word at all, or a part of more than 80 characters, is asked again."""
    said = read_introduction(typed, directory().gazetteer, Language.FR, placed=True)
    assert isinstance(said, Rejection)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Infirmière, CPAS de Namur, Anne Modèle", ("Anne Modèle", "Infirmière", "CPAS de Namur")),
        ("CPAS de Namur, Anne Modèle", ("Anne Modèle", "CPAS de Namur")),
        (
            "Anne Modèle, aide familiale à l'école Exemple",
            ("Anne Modèle", "aide familiale", "école Exemple"),
        ),
        (
            "ik ben jan voorbeeld verpleger bij OCMW Gent",
            ("jan voorbeeld", "verpleger", "OCMW Gent"),
        ),
        ("Dr Anne Modèle, généraliste", ("Dr Anne Modèle", "généraliste")),
        ("Peter Leraar, Les Lilas", ("Peter Leraar", "Les Lilas")),
        ("Anne, infirmière responsable du CPAS", ("Anne", "infirmière responsable", "CPAS")),
    ],
)
def test_the_order_is_free_where_words_tell_a_function(typed: str, parts: tuple[str, ...]) -> None:
    """A function and an organisation are known by their words, wherever they stand."""
    assert _parts(_read(typed)) == parts


@pytest.mark.parametrize(
    ("typed", "remark", "parts"),
    [
        ("Anne Modèle, AS, CPAS, 0499 12 30 45", "", ("Anne Modèle", "AS", "CPAS")),
        (
            "Anne Modèle, AS, CPAS, 0499 12 30 45 (SMS d'abord, jamais le mercredi)",
            "SMS d'abord, jamais le mercredi",
            ("Anne Modèle", "AS", "CPAS"),
        ),
        ("tel 0499 12 30 45, pas le mardi, Anne Modèle", "pas le mardi", ("Anne Modèle",)),
        ("Anne 0499 12 30 45", "", ("Anne",)),
        ("Anne Modèle gsm : 0499 12 30 45", "", ("Anne Modèle",)),
        ("AS, Lilas 0499 12 30 45", "Lilas", ("AS",)),
        ("AS, infirmière au CPAS 0499 12 30 45", "", ("AS", "infirmière, CPAS")),
    ],
)
def test_how_to_be_reached_is_taken_out(typed: str, remark: str, parts: tuple[str, ...]) -> None:
    """A number stands with what is said of it; the words before it that are a name stay one."""
    said = _read(typed)
    assert said.contact is not None
    assert (said.contact.means[0].value, said.contact.means[0].remark) == (PHONE, remark)
    assert _parts(said) == parts


@pytest.mark.parametrize("fault", ["a@b", "0495 12 34 5", "camille@cpas", "gsm 0470 12 34"])
def test_a_number_or_an_address_with_a_fault_is_no_organisation(fault: str) -> None:
    """What is wrong with it is said, and the parts beside it stay."""
    said = _read(f"Anne Modèle, AS, CPAS, {fault}")
    assert _parts(said) == ("Anne Modèle", "AS", "CPAS")
    assert said.fault is not None
    together = _read(f"Anne Modèle, AS, CPAS {fault}")
    assert together.organisation.startswith("CPAS")
    assert together.fault is not None
    alone = read_introduction(fault, directory().gazetteer, Language.FR, placed=True)
    assert isinstance(alone, Rejection)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Sophie Modèle asd namur", ("Sophie Modèle", "asd namur")),
        ("Lien Van Voorbeeld vclb aalst", ("Lien Van Voorbeeld", "vclb aalst")),
        ("sophie modele infirmiere cpas dinant", ("sophie modele", "infirmiere", "cpas dinant")),
        ("Les Lilas maison de repos", ("Les Lilas maison de repos",)),
        ("Service social CPAS", ("Service social CPAS",)),
        ("Anne, infirmière, je sais pas", ("Anne", "infirmière")),
        ("An Voorbeeld, geen idee, ocmw mechelen", ("An Voorbeeld", "ocmw mechelen")),
    ],
)
def test_parts_without_commas_are_told_apart_where_certain(
    typed: str, parts: tuple[str, ...]
) -> None:
    """A name stands before an organisation; what says that one does not know is no part."""
    assert _parts(_read(typed)) == parts


def test_a_town_behind_an_organisation_is_where_it_is() -> None:
    """Nobody types "in" on a phone."""
    where = _read("An Voorbeeld, maatschappelijk werker, ocmw mechelen").where
    assert where is not None
    assert where.postal_code == "2800"


@pytest.mark.parametrize(
    ("typed", "code", "organisation"),
    [
        ("Anne, AS, CPAS, Namur", "5000", "CPAS"),
        ("Anne, AS, CPAS, 5100 Jambes", "5100", "CPAS"),
        ("Anne, AS, CPAS, Jambes", "5100", "CPAS"),
        ("Anne, AS, CPAS de Namur", "5000", "CPAS de Namur"),
        ("Anne, AS, CPAS, Namur, Jambes", "5100", "CPAS"),
        ("Namur, AS, CPAS", None, "CPAS"),
        ("Anne, AS, CPAS, Namur, Liège", None, "CPAS, Namur, Liège"),
    ],
)
def test_a_municipality_is_taken_where_it_is_certain(
    typed: str, code: str | None, organisation: str
) -> None:
    """A piece that is a place, or an organisation's place; not a name, and not one of two."""
    said = _read(typed)
    assert (said.where.postal_code if said.where else None) == code
    assert said.organisation == organisation


def test_a_psychologists_own_place_is_not_the_missions() -> None:
    """Where somebody else works, and in what, is not told by one's own practice."""
    said = _read("Anne, psychologue, Cabinet, Namur", placed=False)
    assert (said.where, said.kind, said.organisation) == (None, None, "Cabinet, Namur")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Anne, AS, CPAS", "social"),
        ("Anne, infirmière, école Exemple", "child_youth"),
        ("Anne, généraliste, école Exemple", "child_youth"),
        ("Anne, infirmière, école et CPAS Exemple", None),
        ("Anne, AS, Les Lilas", None),
    ],
)
def test_the_kind_of_organisation_is_told_by_its_words(typed: str, kind: str | None) -> None:
    """The name of an organisation comes before the function; of two kinds none is known."""
    assert _read(typed).kind == kind


def test_what_finds_no_room_is_left_over() -> None:
    """An organisation has 80 characters; the further parts are given back, not cut."""
    said = _read("Anne, AS, CPAS, " + "b" * 78 + ", encore un mot")
    assert (said.organisation, said.left) == ("CPAS", "b" * 78 + ", encore un mot")


@given(st.text(max_size=300))
def test_any_text_is_parts_or_a_rejection(typed: str) -> None:
    """Whatever is typed, parts are clean and short, and nothing is raised."""
    said = read_introduction(typed, directory().gazetteer, Language.NL, placed=True)
    if isinstance(said, Introduction):
        assert all(part == clean(part) and len(part) <= 80 for part in _parts(said))


@given(
    st.lists(
        st.sampled_from(
            ["Anne", "AS", "CPAS", "Namur", "0499123045", "bla", "école", ",", "(", ")", "-", ";"]
        )
    )
)
def test_no_word_is_lost(words: list[str]) -> None:
    """Each word stands in a part, in what is left, in the place, or with the contact."""
    typed = " ".join(words)
    said = read_introduction(typed, directory().gazetteer, Language.FR, placed=True)
    if isinstance(said, Introduction):
        everything = f"{said} {said.contact}"
        for word in set(words) & {"Anne", "AS", "CPAS", "bla", "école"}:
            assert word in everything


def test_a_text_without_means_has_no_contact() -> None:
    """Nothing is taken out of it."""
    assert contact_apart("Anne")[1] is None
