"""Dutch words around ages: "van 12 tot 20 jaar", "18-plussers"."""

from __future__ import annotations

from conversations.languages.pack import AgeWords

AGES = AgeWords(
    units=("jaar", "jaren", "jarige", "jarigen", "jr", "j"),
    up_to=("tot en met", "tot", "jonger dan", "onder de", "maximum", "max", "hoogstens", "min"),
    since=("vanaf", "ouder dan", "boven de", "meer dan", "minstens", "minimum"),
    onwards=("en ouder", "of ouder", "en meer", "plus", "plussers", "plusser"),
    ranges=("tot en met", "tot", "t m", "tem", "a"),
    choices=("en", "of"),
    between=("tussen", "tussen de"),
    around=("ongeveer", "van", "de", "leeftijd", "rond de", "rond", "zij is", "hij is"),
)
