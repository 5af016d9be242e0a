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
        jahre mal familien frauen m[aä]nner leute menschen eltern betten pl[aä]tze personen
        jugendliche kinder sitzungen? monate wochen uhr stunden? teilnehmer sch[uü]ler minuten tage
        x km m min
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
    by_place=(
        *("am", "im", "zum", "zur", "auf de[rmn]", "auf'm", "an der", "in de[rn]", "unter den"),
        *("hinter de[rmn]", "vor de[rmn]", "obere[nr]?", "untere[nr]?", "alte[nr]?", "neue[nr]?"),
    ),
    no_place=words("""
        abteilung alter anfang artikel absatz bereich bett block bus büro dezember dienstag
        donnerstag durchschnitt ende etage fall flur freitag februar frühjahr gang gruppe handy haus
        herbst jahr jahre jahren januar juni juli april mai märz august september oktober november
        kapitel klasse kurs linie mittwoch moment monat montag nummer punkt raum rest saal samstag
        schnitt schuljahr seite sitzung sommer sonntag station stock stunde tag tage tagen team teil
        telefon vergleich winter woche wochen zimmer zeitraum zug gleis phase stufe größe nächste
        nächsten ersten letzten mindestens höchstens etwa circa insgesamt
    """),
)

_BIRTHS = BirthWords(
    born=("geboren", "geburtsdatum", "geburtstag", "geb(?:\\.? ?dat(?:um)?)?"),
    at=words("in"),
    between=words("am ist den wurde"),
    in_year=words("im in"),
    ages=("jahre", "jahren", "-?jährige[rsn]?", "-?jahrige[rsn]?"),
    event=(
        *("seit", "ab", "gesetz", "dekret", "rundschreiben", "konvention", "vereinbarung"),
        *("gegründet", "gestartet", "eröffnet", "abkommen", "abkommens", "sitzung", "bericht"),
        *("stand", "fassung", "beschluss"),
    ),
    laws=(
        *("gesetz", "dekret", "erlass", "ordonnanz", "richtlinie", "verordnung", "dekrets"),
        *("gesetzes", "erlasses", "abkommen", "abkommens", "vereinbarung", "konvention", "vertrag"),
        *("beschluss", "rundschreiben", "artikel", "reform", "regelung", "protokoll", "zirkular"),
    ),
    day_endings=("\\.",),
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
        *("kennzeichen", "autokennzeichen", "bankkarte", "bankkarten(?:nummer|nr)"),
        *("kontonummer", "sis-?karte", "mutuelle"),
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
