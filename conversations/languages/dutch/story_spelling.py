"""How people spell Dutch on a phone, and long words that are no slips of others."""

from __future__ import annotations

SPELLINGS = {
    "kunde": "kunt ge",
    "mamas": "mama s",
    "papas": "papa s",
    "k": "ik",
    "kben": "ik ben",
    "tis": "het is",
    "tgaat": "het gaat",
    "kzou": "ik zou",
    "kzoek": "ik zoek",
    "kwil": "ik wil",
    "kheb": "ik heb",
    "gij": "jij",
    "ge": "je",
    "nen": "een",
    "int": "in het",
    "opt": "op het",
    "tjeugdhuis": "het jeugdhuis",
    "derbij": "erbij",
    "derbie": "erbij",
    "derby": "erbij",
    "der": "er",
    "vpk": "verpleegkundige",
    "thuisvpk": "thuisverpleegkundige",
    "verpl": "verpleegkundige",
    "mijne": "mijn",
    "mijnen": "mijn",
    "m'n": "mijn",
    "mn": "mijn",
    "onzen": "onze",
    "mss": "misschien",
    "wrs": "waarschijnlijk",
    "meneer": "meneer",
    "mevr": "mevrouw",
    "pat": "patient",
    "psych": "psycholoog",
    "geconv": "geconventioneerd",
    "geconventioneerde": "geconventioneerd",
    "geconventionneerd": "geconventioneerd",
    "geconventionneerde": "geconventioneerd",
    "coconsult": "co consult",
    "coconsultatie": "co consult",
    "wgc": "wijkgezondheidscentrum",
    "aub": "aub",
    "akkoord": "akkoord",
    "akoord": "akkoord",
    "vd": "van de",
    "bachten": "bachten",
    "wij": "we",
    "zelfde": "zelfde",
}

KNOWN = """psychologie psychologen verpleging vormingen begeleiding begeleidingen maatschappelijke
patienten bewoners leerlingen psychologische verzorging ondersteuning opvoeding opvoedingen"""

IDLE = """in te op bij de het t een van voor aan dat dit is zou zijn en ja dus aub dank bedankt
    hallo dag goeiedag hij zij ze tussen gemeente stad postcode leeftijd jaar"""
