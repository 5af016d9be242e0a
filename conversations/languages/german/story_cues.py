"""What stands around a fact in opening messages in German."""

from __future__ import annotations

from conversations.languages.story_cues import (
    MeansCues,
    MomentCues,
    NumberCues,
    PersonCues,
    StoryCues,
    WriterCues,
)
from conversations.languages.words import words

_WRITER = WriterCues(
    doctors=words("dr doktor"),
    professors=words("prof professor"),
    qualities=words("""
        konventionierter konventionierte selbststandiger selbststandige junger junge neuer neue
    """),
    spoken_of=words("sagt sagte meint fragt findet hat"),
    saints=words("st sankt heilig"),
    working_as=words("als"),
    particles=words("von vom zu zur van der den de"),
    said_qualities=words("konventionierter konventionierte selbststandiger selbststandige"),
    been=words("gewesen"),
    fields=words("fur"),
)

_PERSONS = PersonCues(
    psychologists=words("psychologe psychologin psychologen psychologinnen"),
    psychologist_forms=("psy",),
    cases=words("fall falle situation dossier akte"),
    parents=words("mama papa mutter vater"),
    thinking_over=("nachdenk", "nachzudenken", "uberleg", "besprech", "besprich", "austausch"),
    alone=words("allein"),
    others=words("andere zweite"),
    refusing=words("nicht nein"),
    asking=words("ist muss soll"),
    mine=words("mein meine unser unsere"),
    acting=words("der die das"),
    helped=words("mir mich ich"),
)

_MOMENTS = MomentCues(
    opening=words("""
        am im in an den ein eine einen jeden jede ab anfang ende mitte wahrend nach diese diesen
        nachste nachsten nur lieber idealerweise
    """),
    day_parts=words("am"),
    possible=words("kann konnen geht"),
    towards=words("in aus wohnt wohnen wohne region raum"),
    places=words("von bei stadt gemeinde"),
)

_NUMBERS = NumberCues(
    glued=("j", "jahre", "jahrige", "jahriger", "jahriges"),
    over=("plus",),
    more=(" ?[Jj]ahre (?:und|oder) (?:[äa]lter|mehr)",),
    other_units=("uhr", "monat", "min", "woche", r"mal\b", r"tage?\b", "pers"),
    to=words("bis"),
    open_ended=words("uber unter alter junger ab"),
    not_ages=words("alter nach seit vor"),
    no_people=("uhr", "min", "monat", r"tage?\b", "woche", "jahr", "x$", r"mal\b", "kind"),
    rounded={"dutzend": 12},
    about=words("ein etwa ungefahr circa ca rund gut knapp kleines gutes halbes zu fast so"),
    added=words("plus"),
    through=words("bis"),
)

_MEANS = MeansCues(
    numbers=("num", "nr", "handy", "tel", "mail", "adresse"),
    behind=(
        *("oder", "nicht", "nach", "ab", "zwischen", "nur", "lieber", "am liebsten", "fragen"),
        *("abends", "morgens", "nachmittags", "vormittags", "mittags", "wenn", "sms", "whatsapp"),
    ),
    ways=("anrufen", "rufen", "mail", "mailen", "sms", "whatsapp"),
    preferred=("am liebsten", "lieber", "bitte"),
    right_before=("whatsapp", "sms", "bitte anrufen:?"),
    asking_for=("fragen Sie nach", "verlangen Sie"),
    on_number=words("unter"),
)

STORY_CUES = StoryCues(
    writer=_WRITER,
    persons=_PERSONS,
    moments=_MOMENTS,
    numbers=_NUMBERS,
    means=_MEANS,
    abbreviations=words("dr hr prof st tel nr bzw ca max ggf usw str"),
)
