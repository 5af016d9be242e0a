"""French words around means of contact."""

from __future__ import annotations

from conversations.languages.pack import HereWords, MeansWords
from conversations.languages.words import forms, words

MEANS = MeansWords(
    fill=words("""
        mon ma mes le la les de du des d numero numeros n no adresse est c voici voila par via a
        sur au ou et sinon puis bien aussi alors bonjour bonsoir merci svp stp plait s il te vous
        joindre contact contacter joignable je suis pouvez me m
    """),
    leading=words("au sur via"),
    phone=words("tel telephone gsm portable mobile appeler appelez"),
    email=words("courriel courrier electronique mel mailadresse"),
    chat=words("ici message canal ce dans repondez moi"),
    whose=words("""
        bureau travail boulot prive perso fixe secretariat accueil direct collegue pro professionnel
        general maison ligne standard plutot
    """),
    restricts=(
        *("pas", "jamais", "avant", "apr[èe]s", "[àa] partir", "entre", "seulement", "uniquement"),
    ),
    short_weekdays=forms("lu ma me je ve sa di"),
    day_links=("du", "de", "le", "les", "chaque", "tous les"),
    parts_of_day=forms("matin midi soir"),
    choices=forms("ou et sinon puis"),
    at_sign=("arr?obase?", "arobas"),
    dots=("point",),
    but=("mais",),
    rather=("plut[oô]t", "de pr[ée]f[ée]rence", "mieux"),
)

HERE = HereWords(
    here=("ici(?: m[êe]me)?", "(?:par )?message"),
    chat=("canal", "conversation"),
    this=("ce", "cette", "le", "la"),
    by=("par", "via", "dans", "sur"),
    within=("via",),
    asked=("plut[oô]t", "de pr[ée]f[ée]rence", "r[ée]pondez(?:[- ]moi)?"),
    please=("svp", "stp", "s'il vous pla[îi]t", "de pr[ée]f[ée]rence"),
    no=("pas", "jamais", "sans", "sauf", "ai plus"),
)
