"""German stems of texts of danger, by their weight. Made by `make weights`."""

TROUBLE = """
3.25 unconscious: ganz
3: lauft liegt
3 psychosis: tagen
2.75: eben los spritz uberal
2.75 overdose: getrun
2.75 suicide: sei
2.75 unconscious: blutet wach
2.5 overdose: arm blau
2.5 partner_violence: drauss
2.5 suicide: geschr schon wohnun
2.5 unconscious: komisc
2.5 weapon: raus
2.25: dritte jungen steht stock wand
2.25 child_abuse: sachen zuckt
2.25 overdose: neben
2.25 partner_violence: ex flecke
2.25 psychosis: kauft
2.25 suicide: ihrem
2.25 unconscious: atmet
2.25 weapon: liegen schran tragt
2: durchs gerade grad hals kam manner standi
2 child_abuse: frisch striem
2 missing: intern irgend jacke keiner obdach
2 overdose: beruhi flasch lippen pillen
2 partner_violence: bad gewurg nachri
2 psychosis: abgese glaubt redet schnei verbar zeug
2 suicide: abschi aufges dran tun umbrin
2 unconscious: bein gestur ohnmac stark treppe
2 violence: ab jungs
2 weapon: axt rucksa
1.75: abgeho allen armel aufm barfus betrun blut drauf dreija dreima ende entdec fliege fruh
1.75: gegang geheim gekauf geschu gespri geworf grade herrn heut holen lampe landwi leer malt
1.75: mieter minute motor nachth offen offnet packt richte sammel schnar schulh stinkt trau tritt
1.75: verfol vierja wald welt wodka
1.75 addiction: kifft
1.75 child_abuse: hore kleide onkel puppen verlan zwolfj
1.75 missing: venn
1.75 overdose: arzten entkal fehlen gegess lachga langsa mischt rezept tablet wein
1.75 partner_violence: bauch einges getret kontro weggen
1.75 psychosis: kamera misstr studen teufel wirres
1.75 suicide: ans brucke einfac einsch garage plan seil sinn ware zug
1.75 unconscious: bank flach gesich grau kopf krampf leiter
1.75 violence: bedroh buro erpres grob klein kurz prugel rente stuhle traue vergew wartez
1.75 weapon: benutz gescho herum jagdge kissen pfeffe revolv schrec tur zeigt
1.5: dass gester immer nacht
1.5 child_abuse: kleine
1.5 missing: wo
1.5 unconscious: fast
1.5 violence: wird
1.25: abgeha abgema abgesc abholt abhore abschl adern adress allem alufol anfall angefa angezu
1.25: anspre armen art aufgeh aufger aufleg aufn aufpas aufput aufrau aufste aufwac aufzuw auge
1.25: ausger ausm ausred autoba autos backer bahnho balkon ballt baraqu befehl behaup beine benzin
1.25: besens besorg betrit bewege bier bilder bittet blass bluter bombe brandw breche briefk brot
1.25: bruder brullt brust chat chip dach damone dauern deckt demuti denk denkt densel depots
1.25: diabet dies diesel dieser dort dosche dose dosen dreht drin drohbr droht du dunkle durch
1.25: durfte eines einkau einpru eiskal endlic engeln entsch entzug epilep erhang ernied ernst
1.25: fallt fauste federn fentan feuerz fieber friert fruhja fuchte funfte gabel gas gaslei gebaud
1.25: gebrac gebroc gedroh gefluc gefund geholt geiste geknal gelade gelauf geleer gelegt gelosc
1.25: gemobb genug gequal gerate gesper gestie gewese gezeig gezoge gift glaube gleis gleise
1.25: googel gurtel haare halt halte handgr hangen hats haupts haustu haut hebe hebt heimli helft
1.25: heroin herrgo herzta herztr hierge hin hinunt hitze hohes holt hortet hunder hunger hungri
1.25: hupt hustet insuli jause jedem jungst k kafer kalt kalte kehle keksdo kennt kippt klappe
1.25: klebt kleink klinik klo klopft knallt knopfb koks konne konto kopfki kreist kriege krummt
1.25: kuhlsc kumpel kundig l ladt lag lallt langem lasse lassen lasst last laufen lause leb leerge
1.25: leicht leitun lest letzte liest listen lost loszuw m mache machet markt maschi medizi mein
1.25: meinem meiste method michel mitgeg mitten mund mundwi muniti nachba nachtt nackt nacktb
1.25: nackte nacktf nadel nebenz nehmen ner neurol nieder nirgen nix nuss offene ofter ohr opa
1.25: packun pantof papa parace park pausen pflast pilze platz popos postet privat probie puls
1.25: pulsad putzen putzmi pyjama rachen ran rasier ratten raum raumt rausko rein reisst rennen
1.25: retten richtu rippen ritzt rohrre ruckfa runde runter safe sagte satz saugli schach schalt
1.25: schaum schere scheun schick schief schluc schmut schnap schnit schrie schutt schwac schwei
1.25: schwil schwin schwit seh sehe seinem sekund seltsa sender sitz sobald sonnen sperrt spruch
1.25: spuckt spurt steckd steckt steh stellt stiefv stimmt stocke strick stuhl sturzt tafel taucht
1.25: testam tief tiere tobt toilet tor totzus tragen traine treten trinke trinkt tschus tut
1.25: uberfa undeut ungesc untera unterm verabs verbit verbre verbru verkeh verrei verwec vierze
1.25: voll vollge vorges vorzub waffe wagen walter wander warte warten warter wasche wehren weinen
1.25: weit werden werfen wespen wg wieder wirkt wohl worden wunde wurgt wurmer xanax zeiche zerbis
1.25: zettel ziehen zielt zigare zucker zugedr zugekl zurzei zweija zweite
1.25 child_abuse: keller nachts
1.25 missing: gesehe wochen
1.25 overdose: genomm geschl nie schmer
1.25 partner_violence: blaue handy
1.25 psychosis: sieht zimmer
1.25 suicide: meint tisch
1.25 unconscious: boden
1.25 weapon: hand
1: auf aus auto davon er ohne sagt schwan sohn
1 child_abuse: baby rucken
1 missing: demenz weg
1 overdose: krieg
1 partner_violence: bringt sommer zweima
1 psychosis: toten vergif
1 suicide: spring waren
1 unconscious: hangt luft
0.75: alle essen hat heute klient mann mehr nicht so vater versch zusamm
0.75 child_abuse: madche schrei
0.75 overdose: abends ganze
0.75 partner_violence: freund
0.75 psychosis: hort ihm
0.75 suicide: abend telefo
0.75 weapon: flur gewehr messer
0.5: alte bewohn dem den dunkel erkenn freita funf gesagt gestos grossm hinter ihrer jedes mich
0.5: mir monat morgen neue passt plotzl polize sagen schlaf schule sehen seitde sie still und
0.5: unten vielle vom wasser weiss wollte zitter zwei
0.5 child_abuse: junge kommt
0.5 missing: ausgez gehort gekomm heim nieman weggel wohngr
0.5 overdose: dazu was
0.5 partner_violence: apothe ihr wartet
0.5 psychosis: kaum pause stimme weil
0.5 suicide: danke hund leben mach manchm trennu versuc will zeit
0.5 unconscious: bekomm isst verwir
0.5 violence: andere wirft
0.5 weapon: pistol strass unter
0.25: alles am an angst der die drei hab haben ist jeden kinder man meine nichts seit sich sitzt
0.25: unser wenn zu
0.25 addiction: zur
0.25 child_abuse: meiner
0.25 missing: ins
0.25 overdose: etwas
0.25 partner_violence: gegen
0.25 suicide: da gemach ihn soll
0.25 violence: schlag
0.25 weapon: einer
"""
