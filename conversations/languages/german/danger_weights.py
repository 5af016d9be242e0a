"""German stems that weigh. Made by `make weights`."""

TROUBLE = """
2.5 violence: wird
2.25: dass
2: wieder
1.75: gerade gester hause ohne
1.75 child_abuse: baby madche schrei
1.75 suicide: heute
1.5: den eben nichts tagen wenn
1.5 child_abuse: kommt
1.5 missing: wo
1.5 partner_violence: handy ihr
1.5 psychosis: redet
1.25: alle arm blau immer isst lauft leer liegt mal sagt schon sohn steht tragt tur umbrin wach
1.25: weiss wohnun zusamm
1.25 child_abuse: kleine
1.25 missing: aus
1.25 overdose: getrun pillen spritz
1.25 partner_violence: freund
1.25 psychosis: hort weil
1.25 suicide: geschr
1.25 unconscious: ganz
1: auf sie
1 psychosis: ihm
1 suicide: will
0.75: abgeho abgema abgese abholt abschi allem alter ans antwor armel armen arzten atmet aufgeh
0.75: aufges aufste aufwac axt bad bank bauch bedroh beim benutz beruhi besser bett blaue blutet
0.75: boden bringt brucke chip danke darf dazu demenz denen denkt depots diesel dran drauss drin
0.75: dritte droht eifers einges einkau einmal einsch enkel er ernied erpres etwas ex fahrt fehlt
0.75: finden flach flasch flecke frisch funf garage gebaud gedroh gefang gegang gehen gehort
0.75: gekauf geld gemobb gescho gesich gestur getret gewehr gewurg glaubt gott grau grossm gurtel
0.75: hand hangt hat heroin herr hinunt holt hore hund hunder hunger ihrem ihren ins intern jacke
0.75: jager jause jedes jungst kalt kauft keller kifft kinder kleide klein kleink knopfb komisc
0.75: kommen kontro kopf kopfki krankh kriege kriegt kuchen kuhlsc kurz lange lasst laut letzte
0.75: lieber liegen liste mach meint mir mischt misstr mitgeg monat montag morgen mund nachri
0.75: nachte nachts nackt nacktf namen nebenz nicht nie nieman nirgen obdach offnet oft ohnmac
0.75: onkel passen passt pause pfeffe pistol platz polize probie pulsad puppen pyjama rachen raumt
0.75: raus rente rezept richte ritzt rohrre rollla rucksa ruft sachen sagen schach schalt scheid
0.75: schief schmut schnap schnei schnel schutt schwan schwes sehen sehr seil seinem sieht sinn
0.75: sonnen sperrt spring stark steckt stimmt stock striem studen stuhle tablet teufel tobt toten
0.75: totzus tragen traue treppe tritt unten unter verbar verfol vergew vergif verlan verwir
0.75: vierja ware waren wartet wartez weggel weggen wein wirft wirres wochen wodka wohngr wohnt
0.75: wutend zeug zielt zimmer zitter zu zuckt zurzei zwolfj
0.75 child_abuse: vater
0.75 partner_violence: mann
0.75 psychosis: alles
0.75 weapon: ein
0.5: allein angst es klient mein nacht strass tag trinkt versch zwei
0.5 missing: an
0.5 overdose: jeden
0.25: dem der ist mehr mit mutter schule sich und
0.25 unconscious: bewohn
0.25 violence: schlag
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

ACUTE = """
2.25: es gerade gester heute schlag
1.75: auf eben einen patien strass
1.5: arm blau dass einem ganz genomm geschl geschr getrun ich messer schlus seine sohn steht tur
1.5: um umbrin wach weil wurde
1.25: in
1: abend abschi allem ans atmet aufgeh aufges axt bad bauch benutz bett bewuss bin blutet boden
1: bringt brucke chip danke dazu demenz denkt drauss droht ein einges einkau einmal ex finden
1: flach frisch funf garage gebaud gedroh gegang gegen gehen geht gekauf gekomm gescho gesich
1: getret gewehr gewurg glaubt gott grau gurtel habe hand hangt hat herr hier hinunt hore ins
1: intern jacke jungst keine keller klein kleink knopfb kommen kopf kriege kriegt kuhlsc kurz
1: lasst luft mach mir mitgeg mund nachts nackt nacktf nebenz nirgen nur onkel passt pistol polize
1: probie pulsad pyjama raus reagie richte rohrre rucken rucksa ruft sagen schach schalt schief
1: schnap schnei schnel schutt schwan schwes seil soll sperrt spring stark steckt striem telefo
1: teufel tobt tochte toten totzus treppe tritt verbar verfol vergew vergif verlan verlor vierja
1: vom wartet wartez weggel weggen weiter wohnt zielt zwolfj
0.75: alles am baby das ihr im kind madche meine vater
0.5: allein angst einer handy ist mich nach nacht sagt sich versch zwei
0.25: der er mann mit unser will
-0.25: aus den nicht
-0.5: die eine kommt mehr nichts redet schlaf tagen wo
-0.75: klient schule seit
-1: junge kinder ohne schrei vor weg
-1.25: abgeho abgema abgese abholt aggres alter an antwor armel armen arzten aufste aufwac bank
-1.25: bedroh beim beruhi besser blaue bleibt darf denen depots diesel dran drin dritte eifers
-1.25: einsch enkel ernied erpres etwas fahrt fast fehlt fernse flasch flecke ganzen gefang gehort
-1.25: geld gemobb gestur grossm gruppe haben heroin holt hund hunder hunger ihm ihrem ihren jager
-1.25: jause jedes jugend kalt kauft keinen kifft kleide komisc kontro kopfki krankh kuchen lange
-1.25: laut letzte lieber liegen liste meint mischt misstr mochte moglic monat montag morgen
-1.25: nachri nachte namen nie nieman nimmt obdach offnet oft ohnmac passen pause pfeffe platz
-1.25: puppen rachen raumt rente rezept ritzt rollla sachen scheid schmut sehen sehr seinem sieht
-1.25: sinn so sommer sonnen spielt stimmt stock studen stuhle tablet tot tragen traue unten unter
-1.25: verwir von war ware waren wein weint wieder wirft wirres wochen wodka wohngr wutend zeug
-1.25: zimmer zitter zuckt zur zurzei
-1.75: bei drei frau ihre kaum mal schon tragt wird
-2: jeden tag trinkt wenn
-3: immer
"""
