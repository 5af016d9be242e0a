"""German words that are no part of a name: small ones, and nouns, which have a capital here."""

from __future__ import annotations

from conversations.languages.words import words

SMALL = words("""
    abbrechen abend abends abgedeckt abgeholt abgelehnt abgeschlossen abgesetzt abholen ablehnt
    abwesend ahnlich alleine allem alles alte anderen anderer andern andert anfangen anfragen
    anfragende anfragenden angefangen angegeben angekommen angerufen angst anheften anonym
    anpassen anrufen ans antworten antwortet anzusehen arbeit arbeite arbeiten arbeitet
    arbeitsplatz atmet aufbewahrt aufgehalten aufhoren aufm ausfullte ausprobiert ausserdem
    ausserhalb auto bald bauch beantworten beantwortet bedankt beendet beginn beginnen beginnt
    begleiten begleitet begleitung begonnen begriffen behalten behoben beide bekannt bekommen
    bekommt belgische bemerkt benommen benutzt beraten bereit bereiten besonders besprechen
    besser besten bestimmt betreue betreuen betreut betreuung bevor bewahrt bewusstlos bezahlt
    bisher bislang bisschen bissl bissle blau blaue blutet boden brauch brauche brauchen braucht
    brauchte dabei dafur dagegen daheim dahin dahinter daneben daran darf darin daruber darum
    darunter davor dazu dazwischen denen deren derzeit deshalb deswegen dienstags dieselbe
    diesem diesmal direkt dorthin dran drauf draussen drin drinnen dritt dritten druben druber
    drucken durchs eben eher ehrenamtlich eigenen eigenes eigentlich einander einerseits einfach
    einfache eingeschlafen einig einige einmal einverstanden einzelne elf empfange empfangen
    entfernt entlassen entscheiden entscheidet entweder erhalten erinnert erkennbar erkennen
    erklart erledigt erst erste ersten erwahnt erwarten erzahlen erzahlt essen etwa fahr fahren
    fahrt fall falls falsch fangt fehlen fehlte fertig finden findet flach flur folgt fort frage
    fragen fragte fuer fuhlt fuhren ganze ganzen ganztags geandert geantwortet geben geblieben
    geboren gebracht gebrauchen gebrochen gedruckt gefahren gefallen gefallt gefragt gefunden
    gegangen gegen gehabt gehe gehn geholfen gehoren gehort gehts gekommen gelebt gelernt
    gelesen geloscht gemacht gemeinsam gemeint gemerkt genau genauso genickt genommen genug
    genugen genugt geoffnet geplant gepruft gerade geregelt gesagt geschehen geschieht
    geschlagen geschlossen geschluckt geschrieben gesehen gesendet gesessen gesetzt gespeichert
    gesprach gestellt gestorben gesucht getan getroffen getrunken gewahlt gewesen geworden
    gewunscht gezeigt gezogen gibts gilt gilts glaube glauben gleich grad grade gruppe hab habs
    halb halbe halt halten hangt hatt hatts hausliche heimlich heisse helfen her hergekommen
    heut hierher hilf hinaus hinein hinter hinzu hinzufugen hinzugefugt hochstens hoffe
    hoffentlich holt horen hort horte ihres informieren informiert insgesamt internen
    irgendjemand irgendwann irgendwas irgendwie irgendwo ists jedenfalls jedes jedoch jemand
    jemandem jemanden jeweils jungen kanns kauft kaum kein keiner kennen kindergarten klaren
    klasse kleinen klinischer komisch komm komme kommen kommst konnt konnten konnts korrigiert
    kostet krank krieg kriege kriegen kriegt kummern kummert langere langsam lassen lasst lauft
    lauter lebte leer legt lehnt leite leiten lernen lesen letzte letzten letztes liebe lieber
    liebsten liest links lokale lokalen los loschen mach machts maedchen mag magst manchmal
    mehreren meine meinen meint meinte melden meldet mentale merkt mindestens mitgekommen
    mitkommen mitte mittwochs mochte mochten morgens mude muesste mussen nachdem nachmittags
    nachrichten nachste nachsten nacht naturlich ne neben nebenan ned nee nehmen nen nennen net
    neue neuen nich niemanden nimmt nirgendwo nit nix nochmal notiert notig nur oben obwohl
    oefter offen offenbar offene offenen offnen offnet ofter online paar panikattacken parken
    pass passen passieren passiert passt per pflege pflegt pistole plane plant pro prufen pruft
    psychische psychischen psychologen psychologische psychologisches rauf reagieren reagiert
    rechts reden regelmassig reicht rein richtig ritzt rufen ruft rum runter sag sagen sagten
    samt schaffe schaffen schafft schauen schaut scheint schicken schickt schlafen schlagen
    schlagt schlimm schnell schrank schreiben schreibt schrieb schule schwanger schwarz schwer
    sehen seines seitdem seither selber selten senden setzen sicher sichtbar siehe sitzt sobald
    solche solcher solches sollen sonst spater spatestens spielt sprechen spur stand
    stark starken start statt stattdessen stattfinden stattgefunden stehen stellen still stimmt
    suche suchen sucht tag tagelang tagen tagsuber tat teilen teilnehmen teilt teilweise telefon
    telefonieren telefoniert telefonisch termin tief tippen tisch tot total tragt trat traue
    traurig treffen trifft trinken trotz trotzdem tur uberall uberfordert uberhaupt uberlegt
    ubernehme ubernehmen ubernommen ubrig uhr umbringt umgehen umgezogen unfertige ungefahr
    unruhig unten untereinander unterricht unterwegs veraltet verbarrikadiert verbinden
    verbunden vereinbaren vereinbart vergessen vergiftet vergisst verheiratet verkauft verlassen
    verlasst verlor verloren vermisst vermitteln verschluckt verschwunden verstanden verstehe
    versteht versuche versucht verwalten verweigert verwiesen verworfen viel vielen vielleicht
    vielmehr voll vollig voraus vorbei vorbereiten vorgelegt vorgeschlagen vorher vorhin
    vormittags vorzubereiten wach wahrend wand ware wars warten wartet warum weder wegen weinen
    weiss weiter weitere weitergeben weitergegeben weitergeht weitermachen welchem welcher
    welches wenden wendet wenig wenige weniger werden wert weswegen wichtigste wirds wirklich
    wirkt wirkte wissen woche woher wohin wohnen wollen wollt womit wovon wozu wuerde wunschen
    wurde wurden wusste zahlt zeigt zeigte zieht ziemlich zittert zogert zuckt zuerst zuhause
    zuletzt zumindest zuruckgeben zuruckgestellt zuruckgezogen zuruckrufen zuruckziehen
    zuruckzuziehen zuviel zweimal zweite zwolf
""")
"""In small letters."""

NOUNS = words("""
    abbrechen abend abschied abteilung administrator administratoren adresse akte akteur alkohol
    alter altere amt anderung anfang anfrage anfragen angaben angehorige angehorigen
    anlaufstelle anliegen anruf ansicht ansprechpartner antidepressiva antwort antworten april
    arbeit arbeitgeber arbeitstagen arbeitsweise arm arzt arztehaus attest aufgabe aufnahme
    auftrag auge augen august ausbildung auto bad bahn bauch bedarf befehl behandlung
    behandlungsangebot beratung bericht beruf besuch betreuer bett bewohnern bewusstlosigkeit
    bezirk bild bisher bitte blaue blut brief brucke chat chef chefin code computer dach darin
    datei daten datenbank datum demenz depression dezember diagnose dienstag dienste
    dienststelle direktor donnerstag dorf drogen druck eben ecke ehe einsatz einstellungen
    eltern elternabend ende entlassung erfahrung ergebnis erinnerung ersatzgruppe erwachsene
    erzieher essen fachwissen fahigkeiten fahrt fall familie familien farbe februar fehler
    fehlgeburt feier fenster ferien fernseher fieber flasche flecken flur form fortbildung
    fortbildungen foto frage fragen frauen freitag freiwilligen freude fruhling fugen funktion
    garten geburt geburtsdatum geburtstag gedanken gefahr gefangnis gefuhl geld gemeinde
    gemeinschaft gericht gesendet gesetz gesicht gesprach gesprachs gesundheit gewalt glas gott
    grund gruppen gruss grusse hab haben haft hand handy haus hausarbeit hausbesuch haut herz
    hilfe himmel hoffnung hort hotel hunger idee impfung information jahr januar jugend
    jugendamt jugendlichen jugendtreff juli jungs juni juristin kaffee kammer kantine karte
    karten keller kindes kita klasse klassenrat kleidung kleinkinder klienten klingel kollegen
    komma kommas kommunikation konflikt konkurs konnen konsultation kontaktdaten koordinatoren
    korper kosten kraft krankheit krebs kreis krieg kuche kundigung kurs leben lehrerin leid
    leiter leiterin licht liebe linie liste lohn luft macht mangel marz medikamente medizin
    mensch menschen messer miete minderjahrige minuten missbrauch misshandlung mittag mittwoch
    mobbing moment monat monaten monats montag morgen mudigkeit mund musik mussen mut nachmittag
    nachricht nachrichten nachstes nacht nahe nase netzwerke neue not notdienst notfall notiert
    notiz notizen november nummer nummern obdachlose oktober operation ordnung ort orte ortes
    orthopadagoge orthopadagogen orts panik papier partners partnerschaft patienten pause
    pension personal pferd pflege pflegekrafte pflegekraften plan platte platz polizei
    postleitzahl praxis privatpraxen problem probleme prufung psychologen psychosen punkt puppen
    rahmen rat raum raumen rechners recht referenz region reha rente rentner rest rettung rezept
    richter rollladen rollstuhl rucken ruckkehr rucksack ruhe saal sachen samstag sanitater
    schema schlaf schlaftabletten schlaganfall schlussel schmerz schmerzen schnee schritt schuld
    schulden schuler schulleiter schulleiterin schutz schwangerschaft schwierigkeiten seele
    seite sekunden senden september sicherung sinn situation situationen sitzung sitzungen
    sohnes sollen sonne sonntag sorge sorgen spiel spital sport sprache spritze stadt
    stand station stationen stelle sterben stille stimmen strasse streit stress studenten stuhl
    stunde stunden sucht suizid suizidgedanken suizidpravention summen supervision tabletten
    tafel tag tage tagen tagesstatte taste teil telefon telefonnummer teufel text texte
    thema themen tod ton trauer trauernde traum treffen trennung treppe tur turm uberdosis
    uberfall ubersicht uberweisung uhr uhrzeiten umfeld umzug unfall unruhe
    unterstutzungsauftrag urlaub verdacht verein vereinbarung verhalten verlust vernachlassigung
    verordnung versorgung vertrag vertrauen verwaltung video vormittag vorsicht vortrag waffe
    wahl wand wasser weg weihnacht weihnachten weile wein weiterbildung werkstatt wetter wiese
    wissen woche wochen wohnhaus wohnheim wohnung wollen wort worte wunde wunsch wut zahn zaun
    zeichen zeit zelle zeuge ziel zielgruppe ziffer ziffern zimmer zorn zug zukunft zustand
    zweifel
""")
"""Of these many a one is a family name elsewhere: after a title too, it is taken for the thing."""
