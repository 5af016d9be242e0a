"""How people ask something of the bot in German."""

from __future__ import annotations

from conversations.languages.german import questions_on_missions as on_missions
from conversations.languages.question_words import BotWords
from conversations.languages.words import words

SAID_SHORTER = {
    "wie viel": "wieviel",
    "gibt s": "gibt es",
    "koennen": "konnen",
    "fuer": "fur",
    "wenn moglich": "",
    "ganz egal wer": "wer",
}

CUES = {
    "cost": """
        kostet|kosten|preis|tarif|rechnung, gratis|kostenlos|umsonst, wer zahlt|bezahlt,
        muss|mussen bezahlen|zahlen, ist|das teuer, wieviel zahlt|zahlen|bezahlen,
        erstattet|erstattung, krankenkasse zahlt|ubernimmt""",
    "readers": """
        wer liest|sieht|bekommt|weiss|erfahrt, weitergegeben|geteilt, vertraulich*,
        schweigepflicht|berufsgeheimnis,
        bleibt geheim|privat|uns, chef|arbeitgeber|leitung|kollege* lesen|liest|sieht|sehen|weiss,
        an wen geht|gesendet|geschickt, wer zugang""",
    "answer": """
        was passiert|geschieht danach|nachher|dann, wie schnell antwort|bekomme|hore,
        wann antwort|bekomme|hore|hort|melden|anruf, wie lange warten|wartezeit|dauert antwort,
        wartezeit*, wer antwortet|meldet|ruft""",
    "request": """
        meine|unsere anfrage angekommen|gesendet|erhalten|verschickt, wo steht|ist|finde anfrage*,
        was passiert|ist mit meiner anfrage, neuigkeiten|stand|status anfrage, meine anfragen""",
    "erase": """
        losche|loschen|loscht alles|daten|antworten|konto, alles|daten|antworten|konto
        losche|loschen|geloscht|weg,
        vergessen sie alles|mich|daten, recht vergessen""",
    "kept": """
        was passiert|geschieht mit daten|antworten|schreibe, wo gespeichert|aufbewahrt,
        speichern|speichert|behalten,
        datenschutz|dsgvo, was wissen|weiss sie|bot uber, daten sicher|geschutzt""",
    "human": """
        jemand|jemanden|jemandem anrufen|sprechen|erreichen|reden, welche nummer, zuruckrufen,
        mensch|person|menschen
        sprechen|reden|anrufen, echter|echte|echten mensch|person|menschen, telefonnummer,
        kontaktdaten|ansprechpartner,
        koordin* anrufen|erreichen|sprechen, mailadresse|e mail""",
    "length": """
        wie lange|lang dauert|noch, wie viele|wieviele fragen|schritte, wieviel zeit|fragen|minuten,
        noch viele fragen, dauert lange, bald|fast fertig""",
    "about": """
        bist|sind du|sie bot|roboter|mensch, chatgpt|chatbot|ki, ist das ki|roboter|bot, was ist
        das|dies|bot,
        wer bist|sind, worum geht, welche hilfe|auftrage|unterstutzung, wofur ist|dient, was
        macht|machen|kann|konnen bot|sie|du,
        unterschied* auftrage*|vier""",
    "help": """
        wie bitte, was muss|soll ich, wie funktioniert|geht das|es, verstehe nicht|nichts,
        begreife nicht,
        erklaren, was meinen|meint|bedeutet, nicht klar, unklar, weiss nicht was|wie
        antworten|ausfullen|schreiben, hilfe bitte""",
    "cancel": """
        hore auf, will nicht mehr|weiter, keine lust, abbrechen|stornieren|aufhoren, lassen sie
        es, vergiss es, doch nicht, hat|schon erledigt, nicht mehr notig""",
    "back": """
        antwort*|frage andern|korrigieren|verbessern|neu, fehler gemacht, falsch
        geantwortet|gewahlt|getippt,
        ein schritt zuruck, zur vorherigen|letzten frage, will|kann|mochte zuruck, zuruckgehen,
        habe geirrt|vertan,
        vertippt|verklickt|vertan""",
    "who_may": """
        ist das auch|nur fur, darf|kann ich|wir|jeder anfragen|stellen, wer darf|kann
        anfragen|stellen|nutzen|anfrage,
        fur wen, muss|mussen arzt|profi|fachkraft sein, jeder anfragen|stellen""",
    "prescription": """
        rezept*|uberweisung*|verordnung*|arztbrief*|attest notig|brauche|braucht,
        brauche|braucht|brauchen
        rezept*|uberweisung*|verordnung*|arzt|hausarzt, uberweisung*|verordnung*|arztbrief*,
        arzt|hausarzt unterschreiben|notig""",
    "fr": """
        auf franzosisch bitte, lieber|gern franzosisch, sprechen|sprichst sie|du franzosisch,
        kein|nicht deutsch,
        kann|konnen franzosisch weiter|sprechen""",
    "nl": """
        auf niederlandisch bitte, lieber|gern niederlandisch, sprechen|sprichst sie|du
        niederlandisch,
        kann|konnen niederlandisch weiter|sprechen""",
    "de": """
        auf deutsch bitte, auf deutsch, lieber|gern deutsch, sprechen|sprichst|spricht
        sie|du|jemand|hier deutsch,
        kann|konnen|mochte deutsch weiter|sprechen, spreche|verstehe kein|nicht
        franzosisch|niederlandisch, deutsch bitte""",
}

PLAIN = words("""vier 4 kollege kollegin spater hm selbst alle anders ander mal also ubrigens sogar
        gerade ich du sie ihr wir uns unser unsere mir mich mein meine der die das den dem ein eine
        einen dies dieser diese hier da es dann jetzt auch noch schon oder und aber denn ist sind
        bin
        bist war wird werden habe hat haben hatte kann konnen darf durfen muss mussen soll sollte
        wurde will wollen was welche welcher welches wer wo wann wie wieviel warum nach von fur mit
        auf in an bei zu bis gegen uber per durch wenn etwas nichts nicht kein keine mehr viel sehr
        wohl gern genau eigentlich doch machen macht dafur davon dazu daruber tag tage woche wochen
        zeit lange schnell frage fragen antwort antworten anfrage anfragen auftrag auftrage
        unterstutzung koordination bot fragebogen formular dienst bekomme bekommen bekommt zuerst
        danach gleich irgendwo moglich gut weiss wissen sagen ah oh im am zum zur""")

_OURS = words("verein organisation team schule einrichtung arbeitgeber chef oshz praxis")
_ROLES = words("""
        freiwillige ehrenamtliche pflegekraft pflegekrafte lehrer lehrkraft lehrkrafte
        sozialarbeiter
        betreuer hausarzt hausarzte apotheker fachkraft fachkrafte jeder erzieher schule verein""")

BESIDE = {
    "cost": _OURS
    | words("""psychologe psychologen geld teuer kosten bezahlen gesprach krankenkasse
        wirklich sitzung sitzungen euro patient klient person"""),
    "readers": _OURS
    | words("""nachricht psychologe anderen bleibt bleiben daten schreibe geschrieben
        patient klient familie info nachrichten"""),
    "answer": words("gesendet geschickt kommt horen psychologe dauert kontakt erwarten warten"),
    "request": words(
        "passiert weiter finde steht erhalten angekommen gesendet gestern neuigkeiten"
    ),
    "erase": words("weg alles daten loschen telegram"),
    "kept": words("schreibe daten speichern sicher info gesetz"),
    "human": words("""echter echten person nummer jemand jemanden anrufen lieber reden sprechen
        mensch
        erreichen telefonisch personlich direkt koordinator"""),
    "length": words("dauert noch ausfullen minuten bald fertig viele"),
    "about": words("psychologe gibt unterschied zwischen spreche dient arbeitet"),
    "help": words("muss verstehe erklaren meinen ausfullen"),
    "cancel": words("hore auf nein aufhoren alles weiter doch sich erledigt"),
    "back": words("andern schritt zuruck vorherige geirrt korrigieren antwort"),
    "who_may": _ROLES | words("psychologe schulen anfragen stellen"),
    "prescription": words("psychologe notig ohne unterschreiben hausarzt arzt brief"),
    "fr": words("franzosisch deutsch weiter sprache"),
    "nl": words("niederlandisch deutsch weiter sprache"),
    "de": words("deutsch weiter sprache bitte"),
}

COURTESY = words(
    """hallo guten tag morgen abend danke bitte vielen dank entschuldigung frau herr hi"""
)

TALK = {
    "greeting": """
        hallo, guten tag, guten morgen, guten abend, hi, hallo zusammen, guten tag zusammen, wie
        geht es,
        hallo wie geht es ihnen, auf wiedersehen, tschuss, schonen tag, schonen tag noch, moin,
        servus""",
    "thanks": """
        danke, vielen dank, danke schon, dankeschon, herzlichen dank, besten dank, tausend dank,
        danke im voraus, danke fur die hilfe, danke fur ihre hilfe, super danke, ok danke, danke
        sehr""",
    "fine": """
        ok, okay, in ordnung, gut, prima, perfekt, super, verstanden, ich verstehe, einverstanden,
        klar,
        alles klar, ist gut, passt, genau""",
}

QUESTIONS = BotWords(
    said_shorter=SAID_SHORTER,
    cues={**on_missions.CUES, **CUES},
    plain=PLAIN,
    beside={**BESIDE, **on_missions.BESIDE},
    courtesy=COURTESY,
    talk=TALK,
    asking_first=on_missions.ASKING_FIRST,
    asking=on_missions.ASKING,
)
