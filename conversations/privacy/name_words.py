"""The words around names of persons, French and Dutch, in small letters."""

from __future__ import annotations

_TITLES = """
    monsieur messieurs mr mrs madame mesdames mme mmes mlle mlles mademoiselle
    meneer mijnheer mevrouw juffrouw dhr hr mevr mw mvr mej
"""
TITLES = frozenset(_TITLES.split())
"""Before a name; a full stop may follow. "M." is read with its capital."""

_ROLES = """
    patient patiente client cliente bénéficiaire résident résidente élève étudiant étudiante usager
    usagère jeune enfant ado adolescent adolescente petit petite fils fille mari épouse époux frère
    sœur soeur bébé
    patiënt patiënte cliënt cliënte leerling bewoner bewoonster jongere kind kleuter student
    studente zoon dochter echtgenoot echtgenote broer zus kleine baby
"""
ROLES = frozenset(_ROLES.split())
"""Before a name, in the singular: "Maison des jeunes Le Phare" is a place."""

CALLED = (
    " s'appelle",
    " se nomme",
    " se prénomme",
    " nommé",
    " nommée",
    " prénommé",
    " prénommée",
    " surnommé",
    " surnommée",
    " du nom de",
    " son nom est",
    " son prénom est",
    " nom :",
    " nom:",
    " prénom :",
    " prénom:",
    " heet",
    " genaamd",
    " genoemd",
    " met de naam",
    " naam is",
    " voornaam is",
    " naam:",
    " naam :",
    " voornaam:",
    " voornaam :",
)
"""Between a person and the name."""

_PARTICLES = "de la van den der von du el al ben bin ter ten le di da dos"
PARTICLES = frozenset(_PARTICLES.split())
"""Between a title and a name, or within one."""

_NO_NAMES = """
    alzheimer parkinson asperger korsakoff crohn tourette lyme down covid jésus directeur directrice
    président présidente bourgmestre ministre la le les nous notre il elle je on vous wij we hij zij
    ze ik u het de een dit dat onze
"""
NO_NAMES = frozenset(_NO_NAMES.split())
"""Capitalised and no name: illnesses, functions, words that open a sentence."""

PLACES = ("huis van het kind", "office de la naissance et de l'enfance")
"""They end like a role and are places."""

_THINGS = """
    projet project asbl vzw service dienst groupe groep offre aanbod atelier formation vorming école
    school maison huis jeugdhuis organisation organisatie centre centrum outil tool module réseau
    netwerk association vereniging équipe team lieu plaats programme programma salle zaal campagne
"""
THINGS = frozenset(_THINGS.split())
"""They have a name too, and it identifies nobody."""
