"""What is typed in French at any moment: words for actions, commands, choices, who somebody is."""

from __future__ import annotations

from conversations.languages.pack import (
    Choosing,
    Commands,
    DeskCommands,
    Introductions,
    PlaceWords,
    Typed,
)
from conversations.languages.words import words

TYPED = Typed(
    back=("retour",),
    skip=("passer",),
    cancel=("stop",),
    help=(
        "besoin d'aide",
        "j'ai besoin d'aide",
        "je ne comprends pas",
        "je comprends pas",
        "comment ça marche",
        "pourquoi",
    ),
    emergency=(
        *("urgence", "urgences", "une urgence", "c'est une urgence", "urgence vitale"),
        *("au secours", "secours", "à l'aide", "aidez-moi", "danger", "danger immédiat"),
        "🆘 urgence",
    ),
)

COMMANDS = Commands(
    start="start",
    requests="demandes",
    help="aide",
    language="langue",
    cancel="annuler",
    emergency="urgence",
    privacy="vie_privee",
    data="mesdonnees",
    forget="effacer",
)

DESK_COMMANDS = DeskCommands(
    open="ouvertes",
    own="miennes",
    unread="messages",
    find="ref",
    search="cherche",
    absent="absent",
    link="relier",
)

CHOOSING = Choosing(
    number=("n", "no", "num", "numero", "option", "choix", "reponse", "le", "la"),
    ordinals=(
        words("premier premiere"),
        words("deuxieme second seconde"),
        words("troisieme"),
        words("quatrieme"),
        words("cinquieme"),
        words("sixieme"),
    ),
    articles=words("le la les l un une des du de d"),
    conjunction="et",
)

INTRODUCTIONS = Introductions(
    greetings=("bonjour", "bonsoir"),
    myself=("je suis", "je m['’]appelle", "moi c['’]est", "c['’]est", "mon nom est"),
    labels=("(?:pré)?nom", "fonction", "rôle", "organisation", "service", "employeur"),
    labels_further=("et prénom",),
    at=(r"\b(?:d['’]une?|du|des?|aux?|à|en|dans|chez|pour|la|le|les|une?)\b", r"\b[ld](?=['’])"),
)

PLACES = PlaceWords(
    saints={"saint": "st", "sainte": "ste"},
    links=words("aux en les lez sous sur"),
    beginnings=words("la le"),
    country=words("belgique flandre wallonie"),
    sayings=(("en", "ligne"), ("une", "heure"), ("en", "marche")),
)
