"""Dutch words around addresses, dates of birth, numbers and e-mail addresses."""

from __future__ import annotations

from conversations.languages.dutch.names import NAMES, TELLING
from conversations.languages.traces import AddressWords, BirthWords, ContactWords, Traces
from conversations.languages.words import forms, words

_ADDRESSES = AddressWords(
    number=("nr\\.?",),
    box=("bus", "b"),
    no_street=words("""
        met voor of sinds na en de op om aan ligt is tot van wij we hij zij ze
    """),
    no_street_small=words("twee drie vier"),
    counted=forms("""
        jaar keer personen jongeren kinderen sessies? maanden weken uur u deelnemers leerlingen
        minuten dagen x km m min
    """),
    offices=(
        *("kantoor", "kantoren", "lokaal", "lokalen", "zetel", "antenne", "praktijk", "centrum"),
        *("school", "wijkgezondheidscentrum", "permanentie", "vzw", "ocmw", "dienst", "vestiging"),
    ),
    located=("is", "zijn", "ligt", "liggen", "bevindt zich", "bevinden zich", "gelegen", "zit"),
    before_capital=words("residentie"),
    behind=words("straat str. laan steenweg stwg stw. plein"),
    behind_capital=words("""
        weg lei dreef kaai baan markt singel hof pad vest dijk gracht berg veld kouter heide park
        poort wijk ring
    """),
    alone=words("steenweg laan plein markt dreef kaai lei baan"),
    no_beginning=words("in op de het aan bij hij zij ze wij we een van"),
    no_ending=words("onderweg halfweg"),
    behind_links=words("op naar"),
)

_BIRTHS = BirthWords(
    born=("geboren", "geboorte(?:datum|dat)?", "geb(?:\\.? ?dat(?:um)?)?"),
    at=words("te in"),
    between=words("op de is een"),
    in_year=words("in anno"),
    ages=("jaar", "-?jarige"),
    event=(
        *("sinds", "vanaf", "wet", "decreet", "omzendbrief", "conventie", "overeenkomst"),
        *("opgericht", "gestart"),
    ),
    laws=("wet", "decreet", "besluit", "ordonnantie", "richtlijn", "reglement", "cao", "kb"),
    event_links=("de", "van", "op", "dd\\.?"),
)

_CONTACTS = ContactWords(
    phone=words("telefoon gsm tel"),
    at_sign=words("apenstaart apenstaartje"),
    dot=words("punt"),
    national_number=("insz", "rrn", "rijksregister(?:-?(?:nummer|nr))?", "bis(?:-?nummer|-?nr)?"),
    file=words("dossier"),
    file_number=words("nummer nr"),
    file_reference=words("referentie ref"),
    reference=words("referentie ref kenmerk"),
    of_file=("van het ", "van "),
    documents=(
        *("ziekenfonds", "mutualiteit", "aansluitings?(?:nummer|nr)?", "lid(?:nummer|nr)"),
        *("identiteitskaart", "eid", "paspoort", "verblijfs(?:kaart|titel|vergunning)"),
        *("dvz(?:-?(?:nummer|nr))?", "ov-?(?:nummer|nr)", "vreemdelingenzaken", "nummerplaat"),
        *("rijbewijs", "kaartnummer", "sp-?(?:nummer|nr)"),
    ),
    number_signs=words("nr"),
    networks=("account", "profiel", "naam", "is"),
    mailboxes=words("""
        info onthaal secretariaat contact directie ocmw administratie welkom dienst coordinatie team
        vzw
    """),
    switchboards=(
        *("algemeen nummer", "centraal nummer", "centrale", "secretariaat", "onthaal"),
        *("telefoonpermanentie", "(?:ons|onze) (?:dienst|centrum|team|nummer|huis|vzw)"),
    ),
)

TRACES = Traces(
    names=NAMES,
    telling=TELLING,
    addresses=_ADDRESSES,
    births=_BIRTHS,
    contacts=_CONTACTS,
)
