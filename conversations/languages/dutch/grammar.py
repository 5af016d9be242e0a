"""The small words of Dutch, as Flemings say them too."""

from __future__ import annotations

from conversations.languages.grammar import Grammar
from conversations.languages.words import words

GRAMMAR = Grammar(
    definite=words("de het den t"),
    indefinite=words("een"),
    of=words("van"),
    alternatives=words("of"),
    also=words("ook"),
    negations=words("niet geen nie"),
    without=words("zonder"),
    nothing=words("nooit"),
    excepting=words("behalve"),
    first_person=words("ik"),
    first_person_plural=words("we wij"),
    our=words("ons onze"),
    my_plural=words("mijn"),
    their=words("haar zijn hun"),
    relatives=words("die dat wie"),
    interrogatives=words("wat hoe wie welke hoeveel"),
    how=words("hoe"),
    conditions=words("als wanneer"),
    each=words("elke"),
    somebody=words("iemand"),
    several=words("verschillende meerdere enkele"),
    meant_for=words("voor"),
    towards=words("aan"),
    about=words("over"),
    beside=words("met"),
    together=words("samen"),
    at=words("in te bij"),
    inside=words("binnen"),
    here=words("hier"),
    there=words("daar"),
    yet=words("nog"),
    against=words("bezwaar tegen"),
    common=words("""
        ik ben een het de voor met van zijn wij we en dat bij ons niet mijn is ze hij die ne t k wil
        zou
    """),
    telling=words("ik we een het voor met zijn van aan bij over"),
    of_the=words("vd vh ter ten"),
)
