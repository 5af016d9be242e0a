"""Street addresses: a street and a house number, in French or Dutch order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.safety.guard.spans import Span, figures_in, matches

_FRENCH_SIGNS = (
    *("rue", "ruelle", "avenue", "av.", "av", "chaussee", "chee", "ch.", "boulevard", "bld", "bd"),
    *("clos", "allee", "impasse", "quai", "dreve", "sentier", "venelle", "faubourg"),
)
"""Mean a street wherever they stand before a name and a number."""
_FRENCH_WORDS = (
    *("place", "square", "chemin", "cite", "route", "residence", "residentie", "voie", "esplanade"),
    *("cour", "passage", "hameau", "lotissement"),
)
"""Mean other things too: a capital must follow."""
_STREET = rf"\b(?i:{'|'.join(map(re.escape, _FRENCH_SIGNS))})"
_PLACE = rf"\b(?i:{'|'.join(map(re.escape, _FRENCH_WORDS))})"
_LINK = r"(?i:(?:de la|des|de|du|la|les?|aux?|a|et|sur|en) |(?:de l|d|l)' ?)"
# Words that end the name of a street: "travail de rue avec 3 éducateurs".
_NO_STREET = (
    r"(?!(?i:avec|pour|ou|il|elle|ils|elles|on|nous|depuis|dans|est|sont|compte|accueille|entre|vers"
    r"|pendant|apres|avant|environ|y|a|chez|plus|par|qui|dont|met|voor|of|sinds|na|en|de|op|om|aan"
    r"|ligt|is|tot|van|wij|we|hij|zij|ze|et|le|la|les|des|du|au|aux|sur)\b|(?:deux|trois|quatre|twee|drie|vier)\b)"
)
# Longer words are in no street's name; without an end, one is read again from each hyphen in it.
_REST = r"[\w.'-]{0,40}"
_WORD = rf"{_NO_STREET}[^\W\d_]{_REST}"
_CAPITAL = rf"{_NO_STREET}[A-Z]{_REST}"
_NUMBER = r"\d{1,4}(?:[a-fA-F]\b| [A-F]\b| ?bis\b)?(?:[/-]\d{1,4})?"
_BOX = r"(?:[ ,]{1,3}(?i:bte|boite|bus|b)\.? ?(?:\d\w{0,3}|[A-Z]\b))?"
# A postal code before its town is no house number.
_BEFORE = r"(?! ?, ?[1-9]\d{3} [A-Z]) ?,? ?(?:(?i:n[°º]|numero|nr\.?) ?)?"
# "place de Namur 12 personnes", "Steenweg 3 keer per week": a count, not a house.
_NO_COUNT = (
    r"(?![\w%€]|[/-]\d|[.,:]\d| ?(?i:ans|jaar|fois|keer|x|personnes?|personen|jeunes|jongeren"
    r"|enfants|kinderen|seances?|sessies?|mois|maanden|semaines|weken|heures?|uur|u|h|participants"
    r"|deelnemers|places|eleves|leerlingen|lits|km|m|min|minuten|minutes|euros?|jours|dagen|nuits|janvier"
    r"|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|februari|maart"
    r"|april|mei|juni|juli|augustus|september|oktober|december)\b)"
)

_FRENCH = re.compile(
    rf"(?P<it>(?:{_STREET} {_LINK}{{0,3}}{_WORD}|{_PLACE} {_LINK}{{0,3}}{_CAPITAL})"
    rf"(?: {_LINK}{{0,2}}{_WORD}){{0,4}}?{_BEFORE}{_NUMBER}{_BOX}){_NO_COUNT}"
)
_FRENCH_NUMBER_FIRST = re.compile(
    rf"(?<![\w/.])(?P<it>{_NUMBER}{_BOX},? (?:{_STREET} {_LINK}{{0,3}}{_WORD}"
    rf"|{_PLACE} {_LINK}{{0,3}}{_CAPITAL})(?: {_LINK}{{0,2}}{_CAPITAL}){{0,4}})"
)
_DUTCH_SIGNS = ("straat", "str.", "laan", "steenweg", "stwg", "stw.", "plein")
_DUTCH_RARE_SIGNS = (
    *("weg", "lei", "dreef", "kaai", "baan", "markt", "singel", "hof", "pad", "vest", "dijk"),
    *("gracht", "berg", "veld", "kouter", "heide", "park", "poort", "wijk", "ring"),
)
_DUTCH_ALONE = ("Steenweg", "Laan", "Plein", "Markt", "Dreef", "Kaai", "Lei", "Baan")
_BEFORE_STREET = rf"(?:(?!(?:In|Op|De|Het|Aan|Bij|Hij|Zij|Ze|Wij|We|Een|Van)\b)[A-Z]{_REST} )"
_DUTCH = re.compile(
    rf"\b(?P<it>{_BEFORE_STREET}{{0,3}}"
    rf"(?:[\w'-]{{2,40}}(?:{'|'.join(map(re.escape, _DUTCH_SIGNS))})"
    rf"|(?!Onderweg\b|Halfweg\b)[A-Z][\w'-]{{1,40}}(?:{'|'.join(_DUTCH_RARE_SIGNS)})"
    rf"|{'|'.join(_DUTCH_ALONE)})(?: (?:op|naar) [A-Z][\w-]{{1,40}})?"
    rf"{_BEFORE}{_NUMBER}{_BOX}){_NO_COUNT}"
)

_french = tuple(map(matches, (_FRENCH, _FRENCH_NUMBER_FIRST)))
_dutch = matches(_DUTCH)


def addresses(text: str) -> Iterator[Span]:
    """Find a street with its house number; a street, a town or a number alone is no address."""
    if not figures_in(text):
        return
    small = text.lower()
    if any(sign in small for sign in (*_FRENCH_SIGNS, *_FRENCH_WORDS)):
        for detector in _french:
            yield from detector(text)
    if any(sign in small for sign in (*_DUTCH_SIGNS, *_DUTCH_RARE_SIGNS)):
        yield from _dutch(text)
