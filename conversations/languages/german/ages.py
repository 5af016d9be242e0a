"""German words around ages: "von 12 bis 20 Jahren", "ab 18"."""

from __future__ import annotations

from conversations.languages.pack import AgeWords

AGES = AgeWords(
    units=("jahre", "jahren", "jahr", "jahrige", "jahrigen", "j"),
    up_to=("bis einschliesslich", "bis zu", "bis", "junger als", "unter", "hochstens", "maximal"),
    since=("ab", "alter als", "uber", "mehr als", "mindestens"),
    onwards=("und alter", "oder alter", "und mehr", "aufwarts", "plus"),
    ranges=("bis einschliesslich", "bis zu", "bis"),
    choices=("und", "oder"),
    between=("zwischen",),
    around=("ungefahr", "etwa", "circa", "von", "im alter von", "alter", "um die", "rund"),
)
