"""What the demo plays by itself: a request, and its answer. The sentences are invented."""

from __future__ import annotations

from bot.demo_people import CAMILLE, FEMKE
from bot.sandbox import Tour

TOUR = Tour(
    people={"fr": CAMILLE.id, "nl": FEMKE.id},
    taps=(
        r":role:partner$",
        r":need:person$",
        r":together:joint$",
        r":agreement:yes$",
        r":meeting_place:premises$",
        r":place_kind:social$",
        r":contact:telegram$",
        r":result:go_on$",
        r":summary:send",
    ),
    asks=r":go:back$",
    leaves=(r":go:", r":entrance:", r":event:", r":summary:(?!send)", r":result:(?!go_on)"),
    says=(
        (r"postal|postcode", {"fr": "5000", "nl": "1000"}),
        (
            r"Qui êtes-vous|Wie bent u",
            {
                "fr": "Camille Exemple, assistante sociale, CPAS de Namur",
                "nl": "Femke Voorbeeld, maatschappelijk werker, Buurthuis Voorbeeld",
            },
        ),
        (
            r"",
            {
                "fr": "Une maman très isolée hésite à voir un psychologue. "
                "Nous aimerions la rencontrer ensemble.",
                "nl": "Een moeder die alleen staat, aarzelt om naar een psycholoog te gaan. "
                "Wij zouden haar graag samen ontmoeten.",
            },
        ),
    ),
    desk_taps=(r":take:", r":reply:"),
    reply={
        "fr": "Bonjour ! Une psychologue peut vous rejoindre jeudi à 14 h. Cela vous convient ?",
        "nl": "Dag! Donderdag om 14 uur kan een psycholoog erbij zijn. Past dat voor u?",
    },
    sent_taps=(r":now:",),
)
