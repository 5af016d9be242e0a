"""Dutch words around means of contact."""

from __future__ import annotations

from conversations.languages.pack import HereWords, MeansWords
from conversations.languages.words import forms, words

MEANS = MeansWords(
    fill=words("""
        mijn de het numero nummer nr n no adres is via per op aan naar bij met of en anders dan ook
        hallo goeiedag goedendag bedankt dank aub contact bereiken bereikbaar ik ben u kan kunt me
        mij alstublieft
    """),
    leading=words("op naar via aan"),
    phone=words("tel telefoon telefonisch gsm mobiel bellen bel telefoonnummer gsmnummer"),
    email=words("mailadres emailadres mailen"),
    chat=words("hier bericht kanaal dit deze in antwoord graag"),
    whose=words("""
        kantoor werk vast vaste prive secretariaat onthaal direct collega algemeen thuis lijn liever
        liefst
    """),
    restricts=("niet", "nooit", "geen", "na", "voor", "vanaf", "tussen", "alleen", "enkel"),
    short_weekdays=forms("ma di wo do vr za zo"),
    day_links=("van", "op", "elke", "in de", "'s"),
    parts_of_day=("morgens", "avond", "avonds", "ochtend", "(?:voor|na)?middag"),
    choices=forms("of en anders"),
    at_sign=("apen?staart(?:je)?",),
    dots=("punt",),
    but=("maar",),
    rather=("liever", "liefst", "beter"),
    up_to=("tot",),
)

HERE = HereWords(
    here=("hier",),
    chat=("kanaal", "gesprek"),
    this=("dit", "deze", "de", "het"),
    by=("via", "langs", "in", "op"),
    within=("via", "in", "op"),
    asked=("liefst", "liever", "antwoord"),
    please=("aub", "alstublieft", "graag", "liefst"),
    no=("niet", "geen", "nooit", "zonder", "behalve"),
)
