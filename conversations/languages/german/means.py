"""German words around means of contact."""

from __future__ import annotations

from conversations.languages.pack import HereWords, MeansWords
from conversations.languages.words import forms, words

MEANS = MeansWords(
    fill=words("""
        meine mein die der das nummer nr adresse ist uber per auf an bei mit oder und auch hallo
        guten tag danke bitte kontakt erreichen erreichbar ich bin sie konnen kann mich mir unter
        schreiben rufen anrufen
    """),
    leading=words("unter auf via"),
    phone=words("tel telefon telefonisch handy mobil anrufen telefonnummer handynummer"),
    email=words("mailadresse emailadresse mailen"),
    chat=words("hier nachricht kanal dieser dieses in antwort gerne"),
    whose=words("""
        buro arbeit festnetz privat privates sekretariat empfang direkt kollege kollegin allgemein
        zuhause leitung lieber liebsten
    """),
    restricts=("nicht", "nie", "kein", "keine", "nach", "vor", "ab", "zwischen", "nur"),
    short_weekdays=forms("mo di mi do fr sa so"),
    day_links=("von", "am", "jeden", "im", "in der"),
    parts_of_day=("morgens?", "abends?", "nachmittags?", "vormittags?", "mittags?"),
    choices=forms("oder und sonst"),
    at_sign=("klammeraffe", "at"),
    dots=("punkt",),
    but=("aber",),
    rather=("lieber", "am liebsten", "besser"),
    up_to=("bis",),
)

HERE = HereWords(
    here=("hier",),
    chat=("kanal", "gespräch"),
    this=("dieser", "diesen", "diesem", "der", "den", "dem", "das"),
    by=("über", "per", "in", "auf"),
    within=("über", "in", "auf"),
    asked=("lieber", "am liebsten", "antwort"),
    please=("bitte", "gerne", "danke"),
    no=("nicht", "kein", "keine", "nie", "ohne", "außer"),
)
