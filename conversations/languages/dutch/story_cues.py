"""What stands around a fact in opening messages in Dutch."""

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
    doctors=words("dr dokter"),
    professors=words("prof professor"),
    qualities=words("""
        geconventioneerd zelfstandig zelfstandige jonge nieuwe startende domme gewone simpele
        bezorgde
    """),
    spoken_of=words("dit zegt zei heeft vraagt vindt"),
    saints=words("st sint heilig heilige"),
    working_as=words("als"),
    particles=words("de van den der"),
    said_qualities=words("geconventioneerd zelfstandig zelfstandige"),
    been=words("geweest"),
    being=words("ben zijn"),
)

_PERSONS = PersonCues(
    psychologists=words("psycholoog psychologe"),
    psychologist_forms=("psy",),
    cases=words("casus situatie dossier"),
    parents=words("mama papa moeder vader"),
    thinking_over=("nadenk", "meedenk", "overleg", "bespre", "bekijk"),
    alone=words("alleen"),
    others=words("ander andere tweede"),
    refusing=words("niet nie nee neen"),
    asking=words("is moet"),
    mine=words("mijn onze ons"),
    acting=words("die dat"),
    helped=words("mij me mezelf ik"),
)

_MOMENTS = MomentCues(
    opening=words("""
        op in een elke vanaf begin eind midden tijdens na over deze volgende enkel liefst
    """),
    day_parts=words("s over de elke liefst"),
    possible=words("kan kunnen mag"),
    towards=words("in te regio"),
    places=words("van bij stad gemeente of"),
)

_NUMBERS = NumberCues(
    glued=("j", "jr", "jaar", "jarige"),
    over=("plus", "plussers?"),
    more=(" ?jaar (?:en|of) (?:ouder|meer)",),
    other_units=("u", "maand", "min", "week", "weken", "keer", "dagen", "pers"),
    to=words("tot"),
    open_ended=words("boven onder ouder jonger vanaf"),
    not_ages=words("leeftijd na sinds"),
    no_people=("uur", "min", "jaar", "x$", "keer", "kind"),
    rounded={
        "tweetal": 2,
        "drietal": 3,
        "viertal": 4,
        "vijftal": 5,
        "zestal": 6,
        "zevental": 7,
        "achttal": 8,
        "negental": 9,
        "tiental": 10,
        "twaalftal": 12,
        "dozijn": 12,
        "vijftiental": 15,
        "twintigtal": 20,
        "dertigtal": 30,
        "veertigtal": 40,
        "vijftigtal": 50,
        "zestigtal": 60,
        "honderdtal": 100,
    },
    about=words("""
        een n zo nen ongeveer circa ca plusminus rond klein kleine goed goede groot grote met ruim
        bijna
    """),
    added=words("plus"),
    through=words("t tem"),
    counting=("tal",),
)

_MEANS = MeansCues(
    numbers=forms("num nr gsm tel mail adres"),
    behind=(
        *(
            "of",
            "kan",
            "niet",
            "nie?",
            "geen",
            "na",
            "voor",
            "tussen",
            "vanaf",
            "liefst",
            "bij voorkeur",
            "vraag",
        ),
        *("als", "enkel", "'s", "smorgens", "savonds", "sms", "whatsapp"),
    ),
    ways=("bel", "belt", "belle", "mail", "mailen", "(?:stuur )?sms", "whatsapp"),
    preferred=("liefst", "liever", r"na \d\S*", "over de middag"),
    right_before=("whatsapp", "(?:stuur )?sms", "liefst mailen:?"),
    asking_for=("vraag naar",),
    on_number=words("op"),
)

STORY_CUES = StoryCues(
    writer=_WRITER,
    persons=_PERSONS,
    moments=_MOMENTS,
    numbers=_NUMBERS,
    means=_MEANS,
    abbreviations=words("dr dhr mr mevr prof st tel t tl bv nr gsm max ca ev geconv"),
)
