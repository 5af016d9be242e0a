"""How people spell German on a phone, and long words that are no slips of others."""

from __future__ import annotations

SPELLINGS = {
    "fuer": "fur",
    "ueber": "uber",
    "koennen": "konnen",
    "moechte": "mochte",
    "moechten": "mochten",
    "naechste": "nachste",
    "hausaerztin": "hausarztin",
    "aerztin": "arztin",
    "schueler": "schuler",
    "schuelerin": "schulerin",
    "oeshz": "oshz",
    "sozialarb": "sozialarbeiter",
    "koko": "co consult",
    "cokonsultation": "co consult",
    "kokonsultation": "co consult",
    "gibts": "gibt es",
    "gehts": "geht es",
    "habs": "habe es",
    "zb": "zum beispiel",
    "evtl": "eventuell",
}

KNOWN = """psychologie psychologen psychologische pflegekraft pflegekrafte begleitung begleitungen
patienten bewohner schulern unterstutzung erziehung schulung schulungen sozialarbeit sozialdienst
freiwilligen ehrenamtliche ehrenamtlichen mitarbeiter mitarbeiterin"""

IDLE = """in im zu zum zur auf bei beim dem der die das ein eine einen einer von vom fur an am dass
    dies ist ware und ja also bitte danke hallo guten tag er sie es zwischen gemeinde stadt
    postleitzahl alter jahre"""
