"""Dutch stems that weigh. Made by `make weights`."""

TROUBLE = """
3.5: auto
3.25: vanmor
3.25 overdose: fles
3: trekt vannac
3 overdose: pillen
3 violence: muur
2.75: blauw denk halen
2.75 child_abuse: nonkel slapen
2.75 overdose: wakker
2.75 partner_violence: gebrok
2.75 unconscious: grond steekt
2.5: belt briefj buurma daarne dreigt hand kelder oog opgesl slot toilet versto vol zegt
2.5 child_abuse: kleren opa stiefv
2.5 missing: jas laatst nacht zondag
2.5 overdose: leegge nam neus pakt
2.5 psychosis: buur
2.5 suicide: vierde vroeg
2.5 unconscious: buik dubbel ligt madam mond zetel
2.5 violence: arm statio tante
2.5 weapon: draagt kijkt vertre
2.25: bank hierna ie nieman stuurt trap tuin
2.25 child_abuse: turnle
2.25 missing: onbeke vinden weggel
2.25 overdose: kotgen mn scheid staan strips
2.25 partner_violence: bankka oor rijdt sloeg vent
2.25 psychosis: spuit wereld
2.25 suicide: gedron houden poging
2.25 unconscious: been benen beweeg koud
2.25 violence: benede gang gebeur
2.25 weapon: geweer haalt ontplo pistoo
2: badkam balkon beeft bloedt deur dichtg durf ene gegeve geprik gestok gooien gordij handen hard
2: heur hoofd kheb kokend midden paars park plafon postbo raam radiat scheld staat stil tanden
2: terwij tonen uitged vriest wast wc wist
2 child_abuse: kleint langs mannek rug striem uren
2 missing: dakloz gsm lag parkin zette
2 overdose: braakt brandt druppe gegete gepakt gevond kamp lippen ruikt
2 partner_violence: wachtz
2 psychosis: muren pepe strale studen
2 suicide: einde rekeni touw vanop
2 unconscious: draait eergis gezakt overge slap
2 violence: beloof geduwd neef nek pols verkra
2 weapon: foto garage gewere haalde liggen nachtk tekent
1.75: hem water zat
1.75 child_abuse: meisje weer
1.75 missing: ging
1.75 unconscious: bloed
1.5: aanget aanste ademt altijd antwoo bad banden beukt bewaar borden borst bovenl brief brood
1.5: broodm bus daarju dak deuren dicht doktoo doodma duwde ee enkele eruit eten facebo feestj
1.5: fiets filmt flesje gebarr gebete gegaan gegooi gehaal geheim gekreg gelegd gemaak gevolg
1.5: gezete gister glas gooide graden groet grootm handta hijgt hoelan huid ijskas ineens infuus
1.5: jachtg javel kaak kalm kapott klante klapt klets knieen knijpt knipoo kocht koopt kousen
1.5: kruipt kwarti kweet lagen leest liet lijn meegaa meerde mouwen naast nerveu net ni nicht nie
1.5: noteer onderb ontsto opwach pastoo pennen plas plekke poeder polsen precie pyjama raadpl rand
1.5: rechts ribben riem rollui schaar schijn slaapk slaapz slaat slikte smeet smijt snijde soep
1.5: specia spoed sporen spulle staaf staart stampt stieke stoep stomdr tak tas thuisl tieren tong
1.5: trekke typ uitsta va valt vanmid vastge ver vlak voet voeten volle vork were wifi wijk wijn
1.5: zak zeer zilver zit zwart zwelt zwemba
1.5 child_abuse: baby boterh cadeau dezelf dingen doodsb elf gevall hoor naarto poppen
1.5 overdose: coke dronk genome kalmee kleind lege mekaar morfin opgedr pillek porto raar snuift
1.5 overdose: traag voorsc
1.5 partner_violence: fluist verlaa
1.5 psychosis: afgesn bezig dode duivel plakt probee ramen spring zegene
1.5 suicide: kik prober rijden sterve testam voorgo waarvo zei
1.5 unconscious: deelne dikke grijs koorts rechto scheef stikt zakte
1.5 violence: geld vinger vuist
1.5 weapon: bijl karabi regele toonde wraak zwaard
1.25: af bed eet geeft hij meer meneer neemt roept vader zag zoon
1.25 child_abuse: oudste poort
1.25 missing: gewees
1.25 overdose: klopt lief
1.25 partner_violence: belde keel
1.25 suicide: gezet vanavo
1.25 unconscious: dagen hangt helema ogen
1.25 violence: wachte
1.25 weapon: boven vast wacht
1: achter andere binnen broer dat drinkt ex gaan haar had heeft houdt keuken laat lacht mag naar
1: niks oma politi schrij tien uit ze
1 child_abuse: doet
1 missing: gezien leeg stuurd weg
1 overdose: rode
1 partner_violence: berich geslag kwaad sleute
1 psychosis: denkt gestop overal
1 suicide: hond iedere leven wou
1 unconscious: brieve open sindsd
1 violence: kben roepen
1 weapon: nachte schiet
0.75: al armen baas buurvr da den derde door elkaar gast gekome heel insuli kleine kot leerli ma
0.75: minute moet onder paar schree sinds tegen terug tijden vandaa waar wordt zich
0.75 child_abuse: geschu lopen punten weeken
0.75 missing: horen thuisg
0.75 overdose: hoevee vind
0.75 partner_violence: zet
0.75 psychosis: appart stok tv want zeker
0.75 suicide: afsche doe last tgaat vond
0.75 unconscious: flauwg
0.75 violence: bomma huilen schoon
0.75 weapon: mes wapen
0.5: aan aandoe beginn begonn bestaa bloede breuk broers brug buiten buren denken diep dochte em
0.5: en gaat geloof glimla grap huisbe jongen keer klein komt kort loopt maakte mens mijn moeder
0.5: morgen niet noemt op pakken pest post rondje slaapt stoel stond straks tablet telken telt
0.5: terugk tijd toe toen totaal trein tweede twinti uur verkee vermoo vier vliege voorbi was
0.5: winter zeggen zijn zolder zus
0.5 child_abuse: blauwe brandw brengt nooit papa pijn plast
0.5 missing: nummer terugg vertro
0.5 overdose: amper
0.5 partner_violence: kwam straat
0.5 psychosis: camera vergif ziet
0.5 suicide: gezegd krijg omdat stopt vergee verjaa
0.5 unconscious: bijna dokter hart missch reagee
0.5 violence: centru gaf nogal oude
0.5 weapon: messen zakmes
0.25: alle alles als bedrei bewone bewoon blijft de donker geen het is kast klant krijge maakt man
0.25: mee mij nog slaap speelp stagia t tafel te thuis toch verwar viel vriend wa zij zitten
0.25 child_abuse: moeten speelt
0.25 missing: wandel weken zien zonder
0.25 overdose: drinke gebrui
0.25 partner_violence: dan eerst zwange
0.25 psychosis: hoort naam stemme stuk zot
0.25 suicide: dit dood ge gedaan kat opnieu soms tis weggeg
0.25 unconscious: kreeg krijgt rap verlie vijf
0.25 violence: brand mannen
0.25 weapon: ne
-0.25: bang begint bereik bij deze doen een erbij ermee gedach hen hoorde huis in kijken kinder
-0.25: kleute lange leerja les mail me met nachts om ook papier puber rond schrik telefo van weten
-0.25: worden zie zieken zin
-0.5: a advoca afspra apart avond babbel behand bel beschu bevall bipola boom chocol contac cursus
-0.5: d daarme die direct eind eindel erover filmpj ga gasten gelede gevoel groep hebben hele
-0.5: hoofdp huilt ik kent klas kom komen koppel kwijt lezen loop medica moe neen niets ons onthaa
-0.5: opdrac overle overli partne past pensio ploeg rust rusthu rustig s schizo school sfeer tot
-0.5: twee vaak vaste vecht verder verdie verlat verled versch vertel vervan voelt vrouwe weduwn
-0.5: weekdo wel wenen werd werkst wie wil word zelfst zo
-0.75: avonds daar datum doorve dringe even gedeti geel genoeg gevraa half jeugdh jonge jonger juf
-0.75: k koffie lang leefgr loket mi minder misbru nee nieuw normaa oud pas psychi secret verhui
-0.75: verloo verple volgt volwas voor vroedv we weduwe welke woont zes zomer
-1: apothe begrij ben beter bezoek clb colleg daarna dienst dossie eens ergens gevang gewoon
-1: kindje leerkr maand maande middag nieuwe nieuws of onze opvoed paniek patien plan stad u veel
-1: verdri verdwe versla verzor volgen vrijda weinig werk werken woensd wonen zichze
-1.25: 0 basiss gestor gezin kan kunt liever maken medewe mensen na nederl nodig online ouders
-1.25: septem slecht social thuisv vorig vorige wannee wat week zou
-1.5: aalst aanbie aangek aanslu aantal aanvaa ademru allebe april armoed artsen athene autism az
-1.5: bange bereid bijler bijt boek bon boos borger bree brugfi brusse budget buikpi buurtw cardio
-1.5: caw commun comple creche dank dender deugd diest diksmu doof doorst druk e ehbo els es
-1.5: etwien faalan fabrie fedasi feestd folder geacht geeste gehad geriat geven geweze gewich
-1.5: geword gezinn goede gratis griet groeps groete halfti hamme heist helpt herden hey hoef
-1.5: huisar ideaal iemand info infost ingebr ist jongem juli justit kaart kapell kibbel kinesi
-1.5: klacht komend krokus kruide kruis langsg ledebe leeft leiden levens lier linde lokere maatsc
-1.5: maes mailen mechel meeden meegem menen merkse meteen meter miskra nabesp nood noord nuchte
-1.5: oekrai omga ontvan opvang orde organi ouderg over overva paasva parano peeter persoo pesten
-1.5: pieker planni plusse positi postna preven proble projec raes rappor regio rest roesel ronde
-1.5: rugpij ruzien schaam schild sofie speeld spelen sprake stabie stem syrisc tal tandar teamov
-1.5: temse ten tentoo terech terugv thema tielt toelic toeste toneel torhou trajec triest uitgel
-1.5: uitwer uurroo uurtje vakant vdab verhal verwaa vijfti voetba voorbe vraagj wanen wapenf
-1.5: welzij werkin wetter wijkge yo zaal zavent zele zelf zitdag zoek zoekt zoontj zorgku zotteg
-1.5: zsm zulte
-1.75: eerste famili goed jaar moeili tussen verlor voormi vrijwi werkt zouden
-2: aalter aanvra acht an angsti antwer arabis arts begele bekijk beroep brugge chroni crisis
-2: dagcen deurne emotio frans genk gerust gezond halluc hoe infose ja jaren klinis kortri lachen
-2: logope maanda mantel mol nemen niklaa onders ontsla oudere overda psy pubers relati restau
-2: ruzie samenz schole senior situat snel sommig spreke start starte steun teams ter tolk truide
-2: tss turnho uitleg veerti verant via vilvoo volg werker wij woonzo ziekte zoals zware
-2.25: advies alcoho august begin bemidd bespre burn buurth consul conven debat examen gent graag
-2.25: halve hassel hoofdv inloop je kanker kunnen lastig leuven lezing nachtm nadenk netwer
-2.25: ninove ocmw ok out ronse studie sturen vooral vraag vrij vzw zoeken
-2.5: behalv coordi daarov delen dinsda dr eenzaa enkel expert februa gemeen gezins haha herfst
-2.5: job kennis maart mezelf middel namidd novemb omgaan oorlog opleid person praatg praten samen
-2.5: schuld slacht teamve tips trauma twijfe vanaf vergad vindpl vragen wzc
-2.75: aanbod angst helpen interv juni mogeli prakti raad sint stress
-3: akkoor aub januar lokaal mei oktobe per sessie sociaa superv
-3.25: co depres donder dus gespre leren rouw
-3.5: exampl geconv hulp liefst vormin
-3.75: jullie
-4.25: team
-4.5: psycho
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
