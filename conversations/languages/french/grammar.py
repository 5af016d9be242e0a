"""The small words of French."""

from __future__ import annotations

from conversations.languages.grammar import Grammar
from conversations.languages.words import words

GRAMMAR = Grammar(
    definite=words("le la les l"),
    indefinite=words("un une"),
    of=words("de d"),
    alternatives=words("ou"),
    also=words("aussi"),
    negations=words("pas"),
    without=words("sans"),
    nothing=words("aucun aucune jamais ni"),
    excepting=words("sauf"),
    first_person=words("je j"),
    first_person_plural=words("nous on"),
    our=words("notre nos"),
    my_plural=words("mes"),
    their=words("son sa leur"),
    relatives=words("qui que qu dont"),
    interrogatives=words("quoi comment quel quelle qui combien"),
    how=words("comment"),
    conditions=words("quand si lorsqu"),
    each=words("chaque"),
    somebody=words("quelqu"),
    several=words("plusieurs quelques"),
    meant_for=words("pour aux"),
    towards=words("a"),
    about=words("sur"),
    beside=words("avec"),
    together=words("ensemble"),
    at=words("a au"),
    inside=words("dans"),
    here=words("ici"),
    there=words("la"),
    yet=words("encore"),
    against=words("contre oppose opposee opposes non"),
    common=words("""
        je j suis le la les une des pour avec est dans du et nous on vous qui que elle il c d l au a
        un
    """),
    telling=words("je suis les une avec dans nous vous qui elle"),
    of_the=words("du des"),
    indefinite_plural=words("des"),
    subjects_only=words("je j on"),
)
