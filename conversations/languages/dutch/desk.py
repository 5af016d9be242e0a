"""What coordinators command in Dutch, and what else they call it."""

from __future__ import annotations

from conversations.languages.command_names import DeskCommands
from conversations.languages.words import words

DESK_COMMANDS = DeskCommands(
    open="openstaande",
    own="mijne",
    unread="berichten",
    late="telaat",
    waiting="wachtend",
    find="ref",
    search="zoek",
    help="hulp",
    work="bureau",
    absent="afwezig",
    figures="cijfers",
    status="status",
    link="koppelen",
    words={
        "open": words("""
            lijst lijsten board open openstaand alle alles aanvraag aanvragen
            openaanvragen openstaandeaanvragen dossier dossiers bord prikbord dashboard
            overzicht nieuw nieuwe lopend lopende inbehandeling tedoen
        """),
        "own": words("""
            mijn demijne vanmij eigen mijnaanvraag mijnaanvragen mijndossier
            mijndossiers
        """),
        "unread": words("""
            bericht ongelezen ongelezenberichten telezen lezen nieuweberichten antwoord
            antwoorden
        """),
        "late": words("""
            laat achter achterstand achterstallig achterstallige overtijd vertraagd
            herinneringen
        """),
        "waiting": words("wacht wachten wachtende afwachting inafwachting"),
        "find": words("referentie referenties kaart nummer"),
        "search": words("zoeken opzoeken vind vinden"),
        "help": words("""
            helpen uitleg handleiding hoe hoewerkthet commando commandos opdrachten
            vraag vragen gids
        """),
        "work": words("apart alleen werkplek werkruimte"),
        "absent": words("""
            afwezigheid afwezigheden weg verlof vakantie opvakantie ziek terug
            ikbenterug
        """),
        "figures": words("cijfer aantal aantallen getallen statistiek statistieken verslag"),
        "status": words("toestand staat"),
        "link": words("koppel koppeling verbind"),
        "cancel": words("stoppen annuleer"),
    },
)
