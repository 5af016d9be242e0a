"""What is typed in Dutch at any moment: words for actions, commands, choices, who somebody is."""

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
    back=("terug",),
    skip=("overslaan",),
    cancel=("stop",),
    help=(
        "hoe werkt dit",
        "hoe werkt het",
        "waarom",
        "hulp nodig",
        "ik heb hulp nodig",
        "ik wil graag hulp",
        "ik begrijp het niet",
        "ik snap het niet",
    ),
    emergency=(
        *("nood", "noodgeval", "het is een noodgeval", "in nood", "spoed", "spoedgeval"),
        *("help mij", "help me", "gevaar", "onmiddellijk gevaar", "🆘 nood"),
    ),
    test=(
        *("test", "een test", "dit is een test", "het is een test", "gewoon een test"),
        *("dit is maar een test", "om te testen", "testje", "even testen"),
    ),
)

COMMANDS = Commands(
    start="start",
    requests="aanvragen",
    help="hulp",
    language="taal",
    cancel="annuleren",
    emergency="nood",
    privacy="privacy",
    data="mijngegevens",
    forget="wissen",
    test="test",
)

CHOOSING = Choosing(
    number=("n", "no", "nr", "nummer", "optie", "keuze", "antwoord", "de"),
    ordinals=(
        words("eerste"),
        words("tweede"),
        words("derde"),
        words("vierde"),
        words("vijfde"),
        words("zesde"),
    ),
    articles=words("de het een"),
    conjunction="en",
)

INTRODUCTIONS = Introductions(
    greetings=("goedendag", "hallo", "dag"),
    myself=("ik ben", "ik heet", "mijn naam is"),
    labels=("naam", "voornaam", "functie", "organisatie", "dienst", "werkgever"),
    labels_further=("en voornaam",),
    at=(r"\b(?:bij|in|van|op|aan|voor|het|de|een|ons|onze)\b",),
    not_known=frozenset(
        phrases("""
        weet ik niet, ik weet het niet, ik weet niet, weet het niet, weet niet, weet nie,
        weet ik nie, kweet niet, kweet het niet, kweet nie, geen idee, ik heb geen idee,
        weet ni, weet ik ni, kweet ni, kweet het ni, kweet et ni, da weet ik ni, dat weet ik ni,
        dat weet ik niet, da weet ik nie, niet geweten, ik zou het niet weten, goeie vraag,
        goede vraag, euh, euh weet niet
        """)
    ),
)

PLACES = PlaceWords(
    saints={"sint": "st"},
    links=words("aan bij den en op over ten"),
    beginnings=words("den ten ter"),
    country=words("belgie vlaanderen wallonie"),
)

SECOND_THOUGHTS = (
    *("toch liever", "liever toch", "toch maar", "uiteindelijk", "bij nader inzien"),
    *("ik heb me vergist", "ik vergis me", "van gedacht veranderd", "van mening veranderd"),
    *("in plaats van", "eigenlijk is het", "eigenlijk wordt het", "eigenlijk zou het"),
    *("foutje", "correctie"),
)
