"""What coordinators command in French, and what else they call it."""

from __future__ import annotations

from conversations.languages.command_names import DeskCommands
from conversations.languages.words import words

DESK_COMMANDS = DeskCommands(
    open="ouvertes",
    own="miennes",
    unread="messages",
    late="retard",
    waiting="attente",
    find="ref",
    search="cherche",
    help="aide",
    work="bureau",
    absent="absent",
    figures="chiffres",
    status="etat",
    link="relier",
    words={
        "open": words("""
            liste listes lister list tout tous toutes ouvert ouverte ouverts demande
            demandes dossier dossiers lesdemandes listedesdemandes demandesouvertes
            encours demandesencours lebord tableau tableaudebord apercu vue
            vuedensemble synthese nouvelle nouvelles nouveau aprendre afaire
        """),
        "own": words("""
            mien mienne miens mes moi amoi mademande mesdemandes mondossier mesdossiers
        """),
        "unread": words("""
            message lesmessages nonlu nonlus alire lire messagesalire messagesnonlus
            nouveauxmessages reponse reponses
        """),
        "late": words("""
            retards enretard demandesenretard depasse depassees rappel rappels relance
            relances
        """),
        "waiting": words("attentes enattente demandesenattente attend"),
        "find": words("reference references fiche fiches carte numero"),
        "search": words("""
            chercher cherchez recherche recherches rechercher trouve trouver trouvez
        """),
        "help": words("""
            guide mode modedemploi comment commande commandes question questions menu
            info infos
        """),
        "work": words("prive enprive monbureau seul"),
        "absent": words("""
            absente absents absence absences conge conges enconge vacances envacances
            malade maladie deretour jesuisderetour
        """),
        "figures": words("""
            chiffre nombre nombres stat stats statistique statistiques rapport rapports
            bilan
        """),
        "status": words("statut sante"),
        "link": words("lier liaison connecter code"),
        "cancel": words("stop stopper annule arret arrete arreter"),
    },
)
