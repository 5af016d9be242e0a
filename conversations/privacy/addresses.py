"""Street addresses: a street and a house number, in French or Dutch order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.privacy.spans import Span, figures_in, matches

_FRENCH_SIGNS = (
    *("rue", "avenue", "av.", "chaussée", "chée", "boulevard", "bld", "bd", "place", "clos"),
    *("allée", "impasse", "square", "quai", "drève", "chemin", "sentier", "venelle", "cité"),
    *("route", "résidence"),
)
_STREET = f"(?i:{'|'.join(map(re.escape, _FRENCH_SIGNS))})"
_LINK = r"(?:(?i:de la|de l['’]|des|de|du|d['’]|la|les?|l['’]|aux?|à|et|sur)[ ]?)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
_NUMBER = r"\d{1,4}(?:[ ]?[a-fA-F]\b)?(?:[/-]\d{1,3})?"
_BOX = r"(?:[ ,]+(?i:bte|boîte|bus|b)\.?[ ]?\w{1,4})?"
_BEFORE = r"[ ]?,?[ ]?(?:(?i:n[°º]|num[ée]ro|nr\.?)[ ]?)?"
# "place de Namur 12 personnes", "Steenweg 3 keer per week": a count, not a house.
_NO_COUNT = (
    r"(?![\w%]|[ ](?i:ans|jaar|fois|keer|personnes?|personen|jeunes|jongeren|enfants|kinderen"
    r"|séances?|sessies?|mois|maanden|semaines|weken|heures?|uur|participants|deelnemers|places|élèves|lits))"
)

_FRENCH = re.compile(
    rf"\b(?P<it>{_STREET}(?:[ ]{_LINK}{{0,3}}{_CAPITAL}(?:[ ]{_LINK}{{0,2}}{_CAPITAL}){{0,4}})"
    rf"{_BEFORE}{_NUMBER}{_BOX}){_NO_COUNT}"
)
_FRENCH_NUMBER_FIRST = re.compile(
    rf"(?<![\w/.])(?P<it>{_NUMBER}{_BOX},?[ ]{_STREET}[ ]{_LINK}{{0,3}}{_CAPITAL}"
    rf"(?:[ ]{_LINK}{{0,2}}{_CAPITAL}){{0,4}})"
)
_FRENCH_SMALL = re.compile(
    r"\b(?P<it>(?i:rue|avenue|chaussée|boulevard)[ ](?:de la|de l['’]|des|de|du|d['’])[ ]?"
    rf"[^\W\d_]{{3,}}(?:[ -][^\W\d_]+){{0,2}}{_BEFORE}{_NUMBER}{_BOX})"
    r"(?=\s*(?:$|[,.;)\n]|à[ ]|\d{4}\b))"
)
_DUTCH_SIGNS = ("straat", "laan", "steenweg", "plein")
_DUTCH_RARE_SIGNS = ("weg", "lei", "dreef", "kaai", "baan", "markt", "singel", "hof")
_DUTCH = re.compile(
    r"\b(?P<it>(?:[A-ZÀ-Þ][\w.'’-]*[ ]){0,3}"
    rf"(?:\w{{2,}}(?:{'|'.join(_DUTCH_SIGNS)})|[A-ZÀ-Þ]\w+(?:{'|'.join(_DUTCH_RARE_SIGNS)})"
    r"|Steenweg|Laan|Plein|Markt|Dreef|Kaai|Lei|Baan)"
    rf"{_BEFORE}[ ]?{_NUMBER}{_BOX}){_NO_COUNT}"
)

_french = tuple(map(matches, (_FRENCH, _FRENCH_NUMBER_FIRST, _FRENCH_SMALL)))
_dutch = matches(_DUTCH)


def addresses(text: str) -> Iterator[Span]:
    """Find a street with its house number; a street, a town or a number alone is no address."""
    if not figures_in(text):
        return
    small = text.lower()
    if any(sign in small for sign in _FRENCH_SIGNS):
        for detector in _french:
            yield from detector(text)
    if any(sign in small for sign in (*_DUTCH_SIGNS, *_DUTCH_RARE_SIGNS)):
        yield from _dutch(text)
