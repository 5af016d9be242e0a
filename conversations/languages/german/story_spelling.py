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
