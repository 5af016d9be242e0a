"""German stems of other texts, by their weight. Made by `make weights`."""

CALM = """
-0.25: ich im in junge kind schlaf vor weg
-0.5: abend aggres am bewuss bleibt das drei eine fast fernse frau fuhlt ganzen gegen gekomm hier
-0.5: ihre keinen luft meine messer mochte moglic nimmt nur rucken seit soll sommer telefo tot
-0.5: verlor viel vom weint weiter zur
-0.75: einen seine sprich
-1: bin geht gruppe habe haben keine reagie so spielt tochte um uns war
-1.25: bei jugend
-1.5: abgest acht alarm als antide arabis bald bauchw beglei beide bekomm besuch blauen brauch
-1.5: dafur darube depres diesen dieses donner dreiss e einsam elf entlas erklar erscho erste
-1.5: erzieh eupen fahrra fallen famili fehlge fleck formul fortbi fragt frauen freiwi fruher
-1.5: fussba gabeln gefahr gehabt geschi gespra gibt grossv grubel halben hatte hatten hausar
-1.5: hausli heim her herzin hilfe hinter ihrer infoab jahr jahre jetzt kaleid kampfe kein kindes
-1.5: klasse konnen krank lache lachen lehrkr liebst logo lust macht mai mails man medika meiner
-1.5: meldet mittwo motiva mudigk neu neue nutzlo oktobe oma oshz paar panika partne pflege pflegt
-1.5: pro rat rau regelm reha rufen schizo schwer sechs seinen seines selten sitzun sohnes spannu
-1.5: st stabil suche sucht superm superv termin thema tod ton trauri trocke uberdo uberfo umgang
-1.5: umgehe umgezo umzug unsere vergis verwie verwit vith vormit vortra wahnsi wasser wegen wer
-1.5: wirken witz wut zieht zum zuruck zwolf
-1.75: fur
-2: comput dienst diese eltern gern haus kann kolleg kurs monate nachst psycho schulu streit
-2: trauer trennu uhr verwal wir
-2.25: alkoho gut jahren schlec suchen
-2.5: 0 arbeit woche
-2.75: wie
-3: team uber
"""
