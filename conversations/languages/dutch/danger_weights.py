"""Dutch stems that weigh. Made by `make weights`."""

TROUBLE = """
3.25: auto
3: vanmor
3 overdose: fles
2.75: blauw denk hoofd trekt vannac
2.75 overdose: pillen wakker
2.75 violence: muur
2.5: halen zegt
2.5 child_abuse: nonkel slapen
2.5 partner_violence: gebrok
2.5 unconscious: grond steekt
2.25: belt briefj buurma daarne deur dreigt hand kelder nieman oog opgesl slot toilet versto vol
2.25 child_abuse: kleren opa stiefv
2.25 missing: jas laatst nacht zondag
2.25 overdose: leegge nam neus pakt
2.25 psychosis: buur
2.25 suicide: vierde vroeg
2.25 unconscious: buik dubbel helema ligt madam mond zetel
2.25 violence: arm statio tante
2.25 weapon: draagt kijkt vertre
2: bank hierna ie stuurt trap tuin
2 child_abuse: meisje turnle
2 missing: onbeke vinden weggel
2 overdose: kotgen mn rode scheid staan strips
2 partner_violence: bankka berich oor rijdt sloeg vent
2 psychosis: spuit wereld
2 suicide: gedron houden poging wou
2 unconscious: been benen beweeg koud
2 violence: benede gang gebeur kben
2 weapon: geweer haalt liggen ontplo pistoo
1.75: baas badkam balkon beeft bloedt dichtg drinkt durf ene gegeve geprik gestok gooien gordij
1.75: handen hard hem heur kheb kokend mag midden minute paars park plafon postbo raam radiat
1.75: scheld staat stil tanden terwij tonen uitged vriest wast water wc wist
1.75 child_abuse: kleint langs mannek rug striem uren weer
1.75 missing: dakloz ging gsm lag parkin zette
1.75 overdose: braakt brandt druppe gegete gepakt gevond kamp lippen ruikt
1.75 partner_violence: wachtz
1.75 psychosis: muren pepe strale studen
1.75 suicide: einde rekeni touw vanop
1.75 unconscious: draait eergis gezakt ogen overge slap
1.75 violence: beloof geduwd huilen neef nek pols verkra
1.75 weapon: foto garage gewere haalde nachtk tekent
1.5: aanget aanste ademt altijd bad banden beukt bewaar borden borst bovenl brief brood broodm
1.5: daarju dak deuren dicht doktoo doodma duwde ee enkele eruit facebo feestj fiets filmt flesje
1.5: gebarr gebete gegaan gegooi gehaal geheim gekreg gelegd gemaak gevolg gezete glas gooide
1.5: graden groet grootm handta hijgt hoelan houdt huid huisbe ijskas ineens infuus jachtg javel
1.5: kaak kalm kapott klante klapt klein klets knieen knijpt knipoo kocht koopt kousen kruipt
1.5: kwarti kweet laat lagen leest liet lijn meegaa meerde mouwen naast nachto nerveu ni nicht nie
1.5: noteer onderb ontsto opwach pastoo pennen plas plekke poeder polsen precie pyjama raadpl rand
1.5: rechts ribben riem rollui schaar schijn slaapk slaapz slikte smeet smijt snijde soep specia
1.5: spoed sporen spulle staaf staart stampt stieke stoep stomdr tak tas thuisl tieren tong trekke
1.5: typ uitsta va vanmid vastge ver vlak voet voeten volle vork were wifi wijk wijn zak zat zeer
1.5: zilver zit zwart zwelt zwemba
1.5 child_abuse: baby boterh brandw cadeau dezelf doodsb elf gevall naarto poppen
1.5 overdose: coke dronk kalmee kleind lege mekaar morfin opgedr pillek porto raar slaapp snuift
1.5 overdose: traag voorsc
1.5 partner_violence: fluist verlaa
1.5 psychosis: afgesn bezig dode duivel overal plakt probee ramen spring zegene
1.5 suicide: kik prober rijden sterve testam voorgo waarvo zei
1.5 unconscious: bloed dagen deelne dikke grijs koorts rechto scheef stikt zakte
1.5 violence: oude vinger vuist
1.5 weapon: bijl karabi regele toonde wraak zwaard
1.25: antwoo bus eten gast gister hij meer naar neemt net politi roept slaat valt zag
1.25 child_abuse: dingen hoor
1.25 overdose: genome
1.25 violence: geld
1.25 weapon: vast
1: achter af andere bed dat eet geeft haar heeft leerli meneer moet oma onder schrij tien vader
1: zoon
1 child_abuse: doet oudste poort zaterd
1 missing: gewees horen leeg stuurd
1 overdose: klopt lief
1 partner_violence: belde keel sleute
1 suicide: gezet hond iedere leven vanavo vergee
1 unconscious: brieve hangt open sindsd
1 violence: bomma gaf roepen wachte
1 weapon: boven nachte schiet wacht
0.75: al armen bewoon binnen broer buiten buurvr derde ex gaan gekome had insuli keuken klant komt
0.75: kot lacht luiste mij niks paar schree stagia terug tijd tijden uit vandaa wordt ze zus
0.75 child_abuse: geschu lopen pijn punten
0.75 missing: dement gezien thuisg weg zien zonder
0.75 overdose: hoevee vind
0.75 partner_violence: geslag kwaad kwam straat zet zwange
0.75 psychosis: appart denkt gestop stok tv zeker ziet
0.75 suicide: afsche gezegd last tgaat vond
0.75 unconscious: flauwg
0.5: buren da den door elkaar en heel jongen keer kleine krijge loopt ma mijn niet op sinds tafel
0.5: te tegen thuis vier waar zeggen zich zijn
0.5 child_abuse: blauwe moeten nooit papa weeken
0.5 missing: nummer terugg vertro
0.5 overdose: gebrui
0.5 psychosis: want
0.5 suicide: doe ge krijg
0.5 unconscious: bijna hart missch
0.5 violence: schoon
0.5 weapon: mes wapen
0.25: aan aandoe alle bedrei beginn begonn bestaa bewone blijft bloede breuk broers brug de denken
0.25: diep dochte doen donker em gaat geen geloof glimla grap heb hele help hen intern kast kort
0.25: laten maakt maakte man mens moeder morgen noemt nog pakken pest post rondje slaap slaapt
0.25: speelp stoel stond straks tablet telken telt terugk toch toe toen totaal trein tweede twinti
0.25: uur verkee vermoo verwar viel vliege voedse voorbi vriend wa was weet weiger winter zij
0.25: zitten zolder zorg
0.25 child_abuse: brengt mama plast
0.25 missing: moest wandel
0.25 overdose: amper drinke
0.25 partner_violence: eerst vlucht
0.25 psychosis: camera hoort naam stemme stuk vergif
0.25 suicide: dit omdat opnieu stopt tis verjaa vraagt weggeg
0.25 unconscious: dokter kreeg rap reagee
0.25 violence: brand centru mannen nogal
0.25 weapon: messen zakmes
-0.25: aanged adem ademen adres afgeze afspra allema alzhei ander anders anonie arbeid asielz
-0.25: babbel beheer bel beperk beslis bewust bij bijeen bijgek blijve bom boom bot breken broert
-0.25: buurt cafe chef contro cursus d dader daders deed der deze diabet die dienen direct dosis
-0.25: draaie durft durven echt eigen eigenl enige er eraan ermee ernaas ervan euthan flauw gamet
-0.25: geduld geel gelijk gelove gesche gestap gevluc gevoel goe goeiem groot herken hier huis hun
-0.25: ik ingang kamer kapot kennen kerst kijken kilo kinder klaar klappe kleute konijn kop koppel
-0.25: kregen langsk lawaai leefti leerja leggen legt lucht maar maat media merken mevr mevrou
-0.25: mogen natuur nen nergen nuttel om ongeru ontsna onwel ook opdrac ouder overle overtu papier
-0.25: plek plette plezan poetsh prikke raakt refter robot school schrik slaan snurkt spanje
-0.25: strijd stuur thuish tiener traine uw val vechte vermoe veront vertaa verzek vindt vliegt
-0.25: voorzi vroege vrouw vrouwt wachtt weten woning woorde word worden worksh zagen zelfst zie
-0.25: ziek zieken zijt zin zoekge zogeze zorgen zorgt zwemme
-0.5: a avond bang begint bereik contac daarme ga gedach gelede hebben hoorde huilt jeugdh jonge
-0.5: jonger kent kom lange les mail me nachts ons onthaa partne patien puber rusthu s twee verple
-0.5: vertel voor wel werd wie wil zo
-0.75: advoca apart apothe avonds behand ben beschu beter bevall bipola chocol clb daar dienst
-0.75: dringe eind eindel erover filmpj genoeg gewoon groep hoofdp kwijt lang leefgr leerkr lezen
-0.75: loop medewe medica moe neen niets overli past pensio ploeg rust rustig schizo sfeer social
-0.75: tot u vaak vaste vecht verder verdie verlat verled verloo versch vervan voelt vrouwe we
-0.75: weekdo welke wenen werkst woont zomer
-1: 0 begrij colleg datum doorve dossie even gedeti gevang gevraa half juf k kinesi koffie kunt
-1: loket maande mensen mi minder misbru nee nieuw nieuws normaa onze opvoed oud paniek pas psychi
-1: thuisv veel verhui verzor volgen volgt volwas vrijda vroedv weduwe werk zes
-1.25: basiss bezoek daarna eens ergens gestor geven gezin iemand kan kindje maand maatsc middag
-1.25: na nieuwe nodig of online opvang ouders plan septem slecht stad verdri verdwe versla wat
-1.25: weinig werken wijkge woensd wonen zichze zou
-1.5: advies april begele famili huisar liever maken moeili nederl over voormi vorig vorige vrijwi
-1.5: wannee week zelf zoek zoekt zouden
-1.75: aalter aanbie aantal ademru allebe an angsti antwer arabis arts artsen autism bereid bespre
-1.75: bijt boek bon brugfi brugge buikpi buurtw cardio caw chroni commun creche dagcen dank
-1.75: deurne doof doorst dr druk e eerste ehbo es etwien faalan fabrie feestd folder frans gehad
-1.75: gent geweze gewich geword gezins gezond goede griet halfti hassel helpt herden hoofdv
-1.75: ideaal info infost ist ja jongem juli kibbel klacht komend krokus langsg leiden leuven
-1.75: mailen mantel meeden meegem merkse meteen meter miskra nabesp niklaa nood noord nuchte ocmw
-1.75: oekrai ontsla ontvan orde oudere overva paasva parano pesten pieker planni positi proble
-1.75: projec psy pubers rappor regio rest ronde ronse rugpij ruzien samenz schaam schild snel
-1.75: sofie speeld spelen sprake stabie stem sturen syrisc tal teamov ten tentoo ter terech
-1.75: terugv thema toelic toeste tolk toneel trajec turnho tussen uitgel uitleg uurroo vakant
-1.75: verwaa via vijfti vilvoo volg voorbe vraagj vzw wanen wapenf welzij werker woonzo zaal
-1.75: zoontj zsm zware
-2: consul goed graag hoe jaar maanda spreke verlor werkt wij
-2.25: aanvra acht bekijk beroep burn buurth conven coordi crisis emotio examen gerust halluc
-2.25: halve inloop jaren kanker klinis kunnen lachen lastig middel nachtm nemen netwer omgaan
-2.25: onders out overda praten relati ruzie schole senior sommig start starte steun teams trauma
-2.25: tss veerti vraag ziekte zoals zoeken
-2.5: aanbod alcoho angst august begin bemidd daarov debat delen dinsda eenzaa enkel februa gemeen
-2.5: herfst je job lezing maart mezelf mogeli nadenk namidd novemb ok oorlog opleid person praatg
-2.5: raad samen schuld sint slacht sociaa studie teamve tips twijfe vanaf vindpl vooral vragen
-2.5: vrij
-2.75: akkoor aub behalv expert haha interv kennis per prakti sessie stress superv vergad
-3: co depres gespre helpen juni lokaal rouw
-3.25: donder dus geconv hulp januar leren mei oktobe
-3.5: exampl vormin
-3.75: jullie liefst
-4.25: psycho team
-4.75: willen
"""

ACUTE = """
3: bloedt vannac
2.75: water
2.5: bewoon daarne geslag gezegd opgesl
2.25: centru helema keel reagee vanavo vier wacht
2: been beweeg direct geweer kamer kotgen mn nu oma onthaa sleute stuurd vent weggel werd wereld
1.75: afsche allema bedrei braakt brand dement dichtg durf genome geprik geschu gestok gevond
1.75: gezakt kamp kheb kokend kreeg lippen maande mannen minute moest net papier parkin raam
1.75: rekeni stemme stok touw u uitged vanmor vanop viel vriest vrouw wachtz wc weggeg zette
1.75: zwange
1.5: aandoe aanste ademt afgesn amper bad beste beukt bevall bewust bloed borst bovenl brandw
1.5: broodm buurt contac daarju dak deed deelne der deur diep doodma dronk duivel duwde ee em
1.5: feestj flesje fluist gebarr gebete gebrok gegaan gegooi gelede gelegd gemaak genoeg gestap
1.5: glas gooide graden grijs help hoorde infuus jachtg javel kalm kapott kent kik klante klappe
1.5: kleind kom krijge kwarti leerja liet lijn maatsc maken meegaa morfin naarto nergen omdat
1.5: opgedr opwach polsen probee prober rand rechts ribben rijden schaar scheef slaapk slikte
1.5: spoed sporen staaf stoel stomdr stond straks tablet tong totaal trekke twinti typ vanmid
1.5: vergif vermoo voeten vork wakker worksh zakte zegene zoeken zolder zorg zwelt zwemba
1.25: briefj broer dochte gestop hier keuken kleine kwam leegge loopt neus onder straat vertro
1: 0 arm baby bewone dubbel elkaar ging jas jonger ligt mij mond ni ogen ons patien poort roept
1: slaat telefo tijden toe toilet vast vertre wij zat zondag
0.75: auto ben buiten bureau colleg gaf gang gister grond hart heeft hierna hond hoofd houden ie
0.75: kben koud krijg man me moet muur nachte ne nonkel onbeke oor pistoo raar rijdt roepen rond
0.75: school sloeg spuit staat stuurt terugg tien tuin vergee vijf vinden woensd zaterd zieken zit
0.5: appart baas badkam balkon beeft belt blauw brandt buurma client donker dood door drinke
0.5: druppe einde ex fles gaan geduwd geeft geen gegete gekome geld gepakt goed gooien gsm haalde
0.5: had hand handen het hoor hoort huisar insuli kelder kind kinder koppel lag langs mannek met
0.5: mijn muren naam nachtk neef nek om open overge paars park pillen pols radiat rap scheld
0.5: schree slap slot speelp stiefv striem stuk tanden terwij tgaat thuisg uur vandaa veel verkra
0.5: versto vrijda wandel weiger woont zag zei zelf zoek
0.25: aan achter af belde boven buik deze doe dokter een en gaat gedaan gezet halen hangt heb
0.25: hebben hij huis iemand iets ik in is kan klopt laat ma maakt mes morgen nam onze op ouders
0.25: oudste speelt statio steekt tegen tis uit vader verlie vertel vierde voor vriend wachte
0.25: wapen we wil zeggen zetel zie zitten
-0.25: al bed bij binnen buurvr doen gast gevall haar hem houdt leerli mee meer moeder of t terug
-0.25: twee waar want wat weer zij
-0.5: alles anders bang dagen dakloz draait drie drinkt eergis eerst ermee flauwg foto garage
-0.5: gegeve gewees gewere gezin gordij hard heur hoevee huilen iedere kast klaar klant klas
-0.5: kleint kot laatst lang last leeg les lief luiste maand maar madam mail midden moe na nachts
-0.5: opa opnieu opvoed paar papa plaats plafon plek postbo rug ruikt schrij sinds slaapt stagia
-0.5: stil strale studen toch tonen trekt uren verwar vind vlucht volgen vond vrijwi vroeg vroege
-0.5: weeken weet zegt zeker zet zoekt zonder zorgen
-0.75: alle blijft die eten ge gezien kleren mag meneer oog ook over overal slaap thuis valt vol
-0.75: vraagt week weken werk wie zien
-1: als bijna blauwe brieve dan den denk doet eet komt mensen nooit poging spreek verple was zot
-1.25: andere bomma buur dienst draagt horen kijkt nacht niks s schoon zo
-1.5: avond dingen elke keer kwaad leven overle slapen tante wel zou zus
-1.75: a adem altijd begint bel bestaa bewaar bezig borden boterh broers cadeau coke denken dezelf
-1.75: dicht doodsb durft enkele euthan gedach geheim geloof gewoon glimla groet hen hoelan ijskas
-1.75: kalmee kennen kijken klapt klein klets knieen knipoo koopt kort kweet lacht lagen lange
-1.75: laten liever maakte medica meerde mouwen nerveu nicht noemt nogal noteer oude pennen pest
-1.75: plakt plekke poppen porto precie raadpl schijn septem smijt snuift soep specia staart stoep
-1.75: tas telken tiener traine ver verjaa vermoe vindt voelt voorgo voorsc vuist waarvo wijk wijn
-1.75: winter zakmes ziek
-2: afspra armen avonds beloof beter derde eigen ene graag hele intern jonge lopen pepe punten
-2: tekent tussen tv wa wast wist zomer
-2.25: eens missch scheid schiet soms turnle
-2.5: groep hoe nummer pakt
-2.75: tijd
"""
