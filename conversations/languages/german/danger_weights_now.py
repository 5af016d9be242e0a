"""German stems of what happens now, by their weight. Made by `make weights`."""

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
