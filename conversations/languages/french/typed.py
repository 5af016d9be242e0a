"""What is typed in French at any moment: words for actions, commands, choices, who somebody is."""

from __future__ import annotations

from conversations.languages.command_names import Commands
from conversations.languages.pack import (
    Choosing,
    Introductions,
    PlaceWords,
    Typed,
)
from conversations.languages.words import phrases, words

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
    test=(
        *("test", "un test", "c'est un test", "ceci est un test", "juste un test", "pour tester"),
        *("essai", "un essai", "c'est un essai", "ceci est un essai", "c'est juste un test"),
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
    test="test",
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
    not_known=frozenset(
        phrases("""
        je ne sais pas, je sais pas, sais pas, j sais pas, jsp, chsais pas, je l ignore,
        aucune idee, pas d idee, je n ai aucune idee, j en sais rien, je n en sais rien,
        je ne sais plus, ca je ne sais pas, ca je sais pas, bonne question, euh, euh je sais pas
        """)
    ),
)

PLACES = PlaceWords(
    saints={"saint": "st", "sainte": "ste"},
    links=words("aux en les lez sous sur"),
    beginnings=words("la le"),
    country=words("belgique flandre wallonie"),
    sayings=(("en", "ligne"), ("une", "heure"), ("en", "marche")),
)

SECOND_THOUGHTS = (
    *("finalement", "au final", "tout compte fait", "réflexion faite", "après réflexion"),
    *("j'ai changé d'avis", "je change d'avis", "je me suis trompé", "je me suis trompée"),
    *("je me trompe", "erreur de ma part", "plutôt", "au lieu de", "en fait ce serait"),
    *("en fait c'est", "en fait ce sera", "correction"),
)
