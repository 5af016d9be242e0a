"""What stands around a fact in opening messages in French."""

from __future__ import annotations

from conversations.languages.story_cues import (
    MeansCues,
    MomentCues,
    NumberCues,
    PersonCues,
    StoryCues,
    WriterCues,
)
from conversations.languages.words import forms, words

_WRITER = WriterCues(
    doctors=words("dr docteur"),
    professors=words("prof professeur"),
    qualities=words("conventionnee jeune nouveau nouvelle simple vieille vieux"),
    spoken_of=words("m me ma mon dit veut qui"),
    saints=words("st saint ste sainte notre"),
    working_as=words("comme"),
    particles=words("de d du la le l el ben"),
    no_name=words("c moi"),
    fields=words("de d en"),
)

_PERSONS = PersonCues(
    psychologists=words("psy psychologue psychologues"),
    psychologist_forms=("psy",),
    cases=words("cas situation dossier"),
    parents=words("maman papa mere pere"),
    thinking_over=("reflechi", "discut"),
    alone=words("seul seule"),
    others=words("autre autres second seconde"),
    refusing=words("non pas"),
    asking=words("est qu doit faut"),
    training=words("former"),
    mine=words("mon ma notre"),
    acting=words("qui"),
    helped=words("m me moi j je"),
)

_MOMENTS = MomentCues(
    opening=words("""
        le les un une en au debut fin mi courant tous chaque l cette ce uniquement plutot
        idealement
    """),
    day_parts=words("le les en un l ce"),
    possible=words("peut peux possible"),
    towards=words("a depuis habite habitons habiter region"),
    places=words("de d sur commune ville"),
)

_NUMBERS = NumberCues(
    glued=("a", "ans"),
    over=("plus",),
    more=(r" ans? et (?:plus|\+)",),
    other_units=("h", "mois", "min", "semaine", "fois", "jours", "pers"),
    to=words("a"),
    open_ended=words("moins plus partir jusqu des"),
    not_ages=words("age apres depuis"),
    no_people=(r"h\b", "heure", "min", "mois", "jour", "sem", "ans", "x$", "fois", "enfant"),
    rounded={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "20aine": 20,
        "trentaine": 30,
        "30aine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
    },
    about=words("""
        une environ petite bonne grosse belle autour presque entre quasi a peu pres avec d
    """),
    added=words("plus"),
    through=words("jusqu"),
)

_MEANS = MeansCues(
    numbers=forms("num nr gsm tel mail"),
    behind=(
        *("apr[eè]s", "avant", "entre", "le (?:matin|soir|midi)", "pas", "(?:par )?sms", "ou"),
        *(
            "de pr[eé]f(?:[eé]rence)?",
            "plut[oô]t",
            "uniquement",
            "seulement",
            "demande[rz]",
            "on est",
            "ligne",
            "whatsapp",
        ),
        *("en journ[eé]e", "en soir[eé]e"),
    ),
    ways=forms("appelez appeler sonnez mail sms whatsapp"),
    preferred=("apr[eè]s", "avant"),
    right_before=("whatsapp", "sms", "sonnez moi", r"demandez \w+ au"),
    asking_for=("contactez", "contacter", "demandez"),
    on_number=words("au"),
)

STORY_CUES = StoryCues(
    writer=_WRITER,
    persons=_PERSONS,
    moments=_MOMENTS,
    numbers=_NUMBERS,
    means=_MEANS,
    abbreviations=words("dr mme mr m prof st ste tel conv t gsm max env v av ass"),
)
