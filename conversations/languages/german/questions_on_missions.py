"""How people ask in German what is offered: the missions, who may have them, on which terms."""

from __future__ import annotations

from conversations.languages.words import phrases, words

CUES = {
    "co_consultation": """
        was|bedeutet|heisst|erklaren|lauft|funktioniert|meinen ko|co konsultation*|consult*,
        ko|co konsultation*|consult* was|bedeutet""",
    "exchange": """
        was|bedeutet|heisst|erklaren|lauft|funktioniert wissensaustausch*|austausch,
        wissensaustausch*|austausch was|bedeutet""",
    "sharing": """
        was|bedeutet|heisst|erklaren|lauft fachwissen|wissen teilen, fachwissen|wissen teilen
        was|bedeutet""",
    "place": "was|bedeutet|heisst|erklaren anlaufstelle*, anlaufstelle* was|bedeutet",
    "session": """
        wie lange|lang dauert|dauern sitzung*|gesprach*|termin*, wie viele|oft
        sitzung*|gesprach*|termin*,
        wie lange dauert ko|co konsultation*""",
    "anonymous": """
        anonym*, muss|mussen|warum|notig name*|namen, namen sagen|angeben|nennen|geben,
        sagen wer ich bin""",
    "official": """
        offiziell*, vom|von staat|gemeinde|krankenkasse|regierung, betrug|spam|fake,
        serios|vertrauenswurdig|legal, wer steht|steckt dahinter, wer organisiert|betreibt, fur
        wen arbeiten|arbeitet""",
    "inami": "was|bedeutet|heisst likiv|inami, likiv|inami was|bedeutet",
    "consent": """
        muss|mussen|brauche|braucht|ist zustimmung|einverstandnis|einverstanden
        notig|patient*|klient*|
        eltern|person, muss|mussen patient*|klient*|person|schuler*|eltern|familie
        wissen|einverstanden|
        zustimmen, zustimmung|einverstandnis notig, muss|mussen patient*|klient*|eltern
        fragen|informieren""",
    "medicine": """
        rezept*|attest*|medikament* ausstellen|schreiben|verschreiben, psychologe*|psychologin|sie
        verschreiben, verschreiben|verschreibt psychologe*|psychologin|medikament*""",
    "ages": """
        fur kinder|jugendliche|senioren|erwachsene|babys|teenager, welche|welches alter*,
        altersgrenze*, ab|bis welchem|wie alter|alt""",
    "psychologist": """
        was|bedeutet|heisst vereinbarung|konventioniert*|konvention,
        vereinbarung|konventioniert*|konvention was|bedeutet,
        wer sind psychologen|psychologe""",
    "coordination": "wer|was koordin*, koordin* wer|was",
    "choice": """
        wahlen|aussuchen|auswahlen psychologe*|psychologin|psychologen,
        psychologen|psychologe|psychologin
        wahlen|aussuchen|auswahlen|selbst, wer wahlt|entscheidet psycholog*, wie finden
        psycholog*""",
    "several": """
        mehrere|verschiedene|zwei|zweite|andere anfrage*, spater|noch anfrage
        stellen|machen|senden""",
    "change": """
        andern|stornieren|zuruckziehen spater|nachher|danach, spater|nachher|danach
        andern|stornieren|zuruckziehen,
        anfrage zuruckziehen|andern""",
    "urgent": "fur|bei|im notfall*|notfalle, kann|ist|wenn dringend",
    "venue": """
        wo findet|finden|passiert|ist, kommt|kommen psychologe|psychologin zu|nach|uns|hause,
        muss|mussen hinfahren|hinkommen|kommen""",
    "care": """
        kann|konnen termin machen|ausmachen|vereinbaren, kann|konnen psychologen|psychologin
        sprechen|sehen,
        sind|bist sie|du psychologe|psychologin""",
    "later": "kann|konnen spater|morgen weitermachen|weiter|ausfullen, spater weiter|weitermachen",
    "region": """
        ganz belgien|ostbelgien|land, welche|welcher region*|provinz*|gebiet, auch
        eupen|vith|kelmis|wallonie|flandern|brussel, uberall""",
}

_PEOPLE = words("""
        patient patienten patientin klient klienten klientin person leute schuler schulerin bewohner
        eltern familie kind jugendliche""")
_MISSIONS = words("""
        wissen fachwissen teilen gruppe team rat fachkraft vorbereitung anlaufstelle angebot
        psychologe psychologin erklaren bedeutet genau konkret heisst""")

BESIDE = {
    "co_consultation": _MISSIONS | _PEOPLE,
    "exchange": _MISSIONS | words("einzelne"),
    "sharing": _MISSIONS | words("erste linie"),
    "place": _MISSIONS,
    "session": words("sitzung sitzungen gesprach termin psychologe kommt dauert dauern stunde mal"),
    "anonymous": words("bleiben name namen angeben sagen wirklich patienten"),
    "official": words("staat gemeinde dienst wirklich betrug steckt dahinter arbeiten roboter"),
    "inami": words("likiv genau"),
    "consent": _PEOPLE | words("zustimmung einverstanden zuerst vorher fragen notig schriftlich"),
    "medicine": words("psychologe psychologen schreiben medikamente patient atteste"),
    "ages": words("gilt alter jahre jahren arbeitet"),
    "psychologist": words("vereinbarung likiv konventioniert psychologe psychologen bedeutet mit"),
    "coordination": words("lokale lokal"),
    "choice": words("psychologe psychologen selbst frei"),
    "several": words("zwei mehrere spater stellen"),
    "change": words("senden gesendet absenden anfrage spater nachher"),
    "urgent": words("notfalle notfall helfen auch"),
    "venue": words("psychologe zu hause ort sitzung gesprach findet"),
    "care": words("termin machen psychologe sofort sprechen direkt"),
    "later": words("spater morgen weiter ausfullen"),
    "region": words("gibt gilt ostbelgien eupen region provinz arbeitet belgien"),
}
"""Words beside the cues, by what is asked."""

ASKING_FIRST = phrases("""
        ist, sind, muss, mussen, darf, durfen, kann, konnen, wer, was, wie, wieviel, wann, wo,
        welche,
        welcher, welches, fur wen, gilt, habe, hast, haben, gibt, helfen, und wenn""")
ASKING = phrases("muss ich, darf ich, kann ich, konnen sie, konnen wir, mussen wir, muss der")
