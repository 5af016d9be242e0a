"""What coordinators command in German, and what else they call it."""

from __future__ import annotations

from conversations.languages.command_names import DeskCommands
from conversations.languages.words import words

DESK_COMMANDS = DeskCommands(
    open="offene",
    own="meine",
    unread="nachrichten",
    late="ueberfaellig",
    waiting="wartend",
    find="ref",
    search="suche",
    help="hilfe",
    work="arbeitsplatz",
    absent="abwesend",
    figures="zahlen",
    status="zustand",
    link="verbinden",
    words={
        "open": words("""
            offen offeneanfragen anfrage anfragen brett pinnwand tafel uebersicht
            ubersicht neu neue laufend laufende
        """),
        "own": words("mein meins eigene meineanfrage meineanfragen"),
        "unread": words("nachricht ungelesen ungelesene zulesen neuenachrichten antworten"),
        "late": words("""
            uberfallig uberfallige ueberfaellige spat verspatet verspaetet zuspat
            erinnerungen
        """),
        "waiting": words("wartet warten wartende"),
        "find": words("referenz karte"),
        "search": words("suchen finden"),
        "help": words("anleitung erklarung befehl befehle frage fragen"),
        "work": words("privat allein"),
        "absent": words("abwesenheit urlaub imurlaub krank ferien zuruck zurueck ichbinzuruck"),
        "figures": words("zahl anzahl statistik statistiken"),
        "status": words("lage"),
        "link": words("verbindung verknuepfen verknupfen"),
        "cancel": words("stopp abbruch"),
    },
)
