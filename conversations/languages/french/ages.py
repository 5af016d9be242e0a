"""French words around ages: "de 12 à 20 ans", "18 ans et plus"."""

from __future__ import annotations

from conversations.languages.pack import AgeWords

AGES = AgeWords(
    units=("ans", "an", "annees"),
    up_to=("jusqu a", "jusque", "moins de", "maximum", "max", "en dessous de", "pas plus de"),
    since=("a partir de", "des", "plus de", "minimum", "min", "au moins", "au dessus de"),
    onwards=("et plus", "ou plus", "plus", "et davantage", "et au dela"),
    ranges=("a", "jusqu a", "jusque"),
    choices=("et", "ou"),
    between=("entre",),
    around=("environ", "de", "les", "age", "ages", "agee", "agees", "la", "le", "elle a", "il a"),
)
