"""The small words of German; what a relative shares with an article ("der") is the article."""

from __future__ import annotations

from conversations.languages.grammar import Grammar
from conversations.languages.words import words

GRAMMAR = Grammar(
    definite=words("der die das den dem"),
    indefinite=words("ein eine einen einem einer"),
    of=words("von"),
    alternatives=words("oder"),
    also=words("auch"),
    negations=words("nicht kein keine keinen"),
    without=words("ohne"),
    nothing=words("nie niemals weder keinerlei"),
    excepting=words("ausser"),
    first_person=words("ich"),
    first_person_plural=words("wir"),
    our=words("unser unsere unseren unserem unserer"),
    my_plural=words("meine meinen meiner"),
    their=words("sein seine ihr ihre"),
    relatives=words("welche welcher welches wer"),
    interrogatives=words("was wie wer welche welcher wieviel wieviele"),
    how=words("wie"),
    conditions=words("wenn falls"),
    each=words("jeder jede jedes jeden"),
    somebody=words("jemand jemanden jemandem"),
    several=words("mehrere einige verschiedene"),
    meant_for=words("fur"),
    towards=words("an zu"),
    about=words("uber"),
    beside=words("mit"),
    together=words("zusammen gemeinsam"),
    at=words("in im bei beim"),
    inside=words("innerhalb"),
    here=words("hier"),
    there=words("dort da"),
    yet=words("noch"),
    against=words("gegen dagegen einwand"),
    common=words("""
        ich bin und der das einen fur mit ist nicht wir eine ein auf haben bitte brauche sie mein
        meine zu kann
    """),
    telling=words("ich bin und fur mit nicht wir eine ein auf bitte"),
    of_the=words("vom"),
)
