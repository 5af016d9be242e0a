"""What is typed in German at any moment: words for actions, commands, choices, who somebody is."""

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
    back=("zurück",),
    skip=("überspringen",),
    cancel=("abbrechen", "stopp"),
    help=(
        *("wie funktioniert das", "wie geht das", "wieso", "hilfe", "ich brauche hilfe"),
        *("ich verstehe nicht", "ich verstehe das nicht", "ich hätte gern hilfe"),
    ),
    emergency=(
        *("notfall", "es ist ein notfall", "das ist ein notfall", "in not", "gefahr", "notruf"),
        *("hilf mir", "helfen sie mir", "unmittelbare gefahr", "🆘 notfall"),
    ),
    test=(
        *("test", "ein test", "das ist ein test", "nur ein test", "das ist nur ein test"),
        *("zum testen", "zum ausprobieren", "ich teste nur"),
    ),
)

COMMANDS = Commands(
    start="start",
    requests="anfragen",
    help="hilfe",
    language="sprache",
    cancel="abbrechen",
    emergency="notfall",
    privacy="datenschutz",
    data="meinedaten",
    forget="loeschen",
    test="test",
)

CHOOSING = Choosing(
    number=("n", "nr", "nummer", "option", "wahl", "antwort", "die", "der", "das"),
    ordinals=(
        words("erste ersten erstes"),
        words("zweite zweiten zweites"),
        words("dritte dritten drittes"),
        words("vierte vierten viertes"),
        words("funfte funften funftes"),
        words("sechste sechsten sechstes"),
    ),
    articles=words("der die das den dem ein eine einen einem"),
    conjunction="und",
)

INTRODUCTIONS = Introductions(
    greetings=("guten tag", "guten morgen", "guten abend", "hallo"),
    myself=("ich bin", "ich heiße", "ich heisse", "mein name ist"),
    labels=("name", "vorname", "funktion", "organisation", "dienst", "einrichtung"),
    labels_further=("und vorname",),
    at=(r"\b(?:bei|beim|in|im|von|vom|an|am|für|der|die|das|dem|den|ein|eine|unser|unsere)\b",),
    not_known=frozenset(
        phrases("""
        weiss ich nicht, ich weiss nicht, ich weiss es nicht, weiss nicht, keine ahnung,
        keine idee, das weiss ich nicht, gute frage, ah, noch nicht
        """)
    ),
)

PLACES = PlaceWords(
    saints={"sankt": "st"},
    links=words("an am bei im und auf ob unter"),
    beginnings=words("zum zur am im"),
    country=words("belgien flandern wallonie ostbelgien"),
)

SECOND_THOUGHTS = (
    *("doch lieber", "lieber doch", "eigentlich ist es", "eigentlich ware es", "letztendlich"),
    *("ich habe mich geirrt", "ich habe mich vertan", "bei naherer betrachtung", "anstatt"),
    *("ich habe es mir anders uberlegt", "korrektur"),
)
