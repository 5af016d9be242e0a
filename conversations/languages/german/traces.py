"""German words around addresses, dates of birth, numbers and e-mail addresses."""

from __future__ import annotations

from conversations.languages.german.names import NAMES, TELLING
from conversations.languages.traces import AddressWords, BirthWords, ContactWords, Traces
from conversations.languages.words import forms, words

_ADDRESSES = AddressWords(
    number=("nr\\.?", "hausnummer"),
    box=("briefkasten", "bfk"),
    no_street=words("""
        mit fur oder seit nach und die der das auf um an liegt ist bis von wir er sie
    """),
    no_street_small=words("zwei drei vier"),
    counted=forms("""
        jahre mal personen jugendliche kinder sitzungen? monate wochen uhr stunden? teilnehmer
        sch[uü]ler minuten tage x km m min
    """),
    offices=(
        *("büro", "büros", "raum", "räume", "sitz", "praxis", "zentrum", "schule", "verein"),
        *("dienst", "öshz", "sprechstunde", "standort", "niederlassung"),
    ),
    located=("ist", "sind", "liegt", "liegen", "befindet sich", "befinden sich", "gelegen"),
    behind=words("straße strasse str. allee platz gasse"),
    behind_capital=words("weg ring berg hof damm steg pfad ufer markt feld tor"),
    alone=words("straße strasse allee platz marktplatz dorfplatz kirchplatz"),
    no_beginning=words("in auf der die das an bei er sie wir ein eine von im am"),
    no_ending=words(
        "unterwegs arbeitsplatz schulhof bauernhof umweg ausweg kindergarten marktplatz"
    ),
    behind_links=words("am im"),
)

_BIRTHS = BirthWords(
    born=("geboren", "geburtsdatum", "geburtstag", "geb(?:\\.? ?dat(?:um)?)?"),
    at=words("in"),
    between=words("am ist den wurde"),
    in_year=words("im in"),
    ages=("jahre", "jahren", "-?jährige[rsn]?", "-?jahrige[rsn]?"),
    event=(
        *("seit", "ab", "gesetz", "dekret", "rundschreiben", "konvention", "vereinbarung"),
        *("gegründet", "gestartet", "eröffnet"),
    ),
    laws=("gesetz", "dekret", "erlass", "ordonnanz", "richtlinie", "verordnung"),
    event_links=("vom", "der", "des", "am"),
)

_CONTACTS = ContactWords(
    phone=words("telefon handy handynummer tel telefonnummer"),
    at_sign=words("klammeraffe"),
    dot=words("punkt"),
    national_number=("nationalregister(?:-?(?:nummer|nr))?", "bis(?:-?nummer|-?nr)?", "nrn"),
    file=words("akte aktenzeichen dossier"),
    file_number=words("nummer nr"),
    file_reference=words("referenz ref zeichen"),
    reference=words("referenz ref aktenzeichen"),
    of_file=("der ", "von "),
    documents=(
        *("krankenkasse", "mitglieds(?:nummer|nr)", "versicherten(?:nummer|nr)"),
        *("personalausweis", "ausweis(?:nummer|nr)?", "reisepass", "aufenthalts(?:karte|titel)"),
        *("ausländeramt", "nummernschild", "führerschein", "kartennummer"),
    ),
    number_signs=words("nr"),
    networks=("account", "profil", "name", "ist"),
    mailboxes=words("""
        info empfang sekretariat kontakt direktion leitung oshz verwaltung willkommen dienst
        koordination team verein
    """),
    switchboards=(
        *("allgemeine nummer", "zentrale", "sekretariat", "empfang", "telefonzentrale"),
        "(?:unser|unsere) (?:dienst|zentrum|team|nummer|haus|verein)",
    ),
)

TRACES = Traces(
    names=NAMES,
    telling=TELLING,
    addresses=_ADDRESSES,
    births=_BIRTHS,
    contacts=_CONTACTS,
)
