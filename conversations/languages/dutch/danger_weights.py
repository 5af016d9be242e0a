"""Dutch stems that weigh. Made by `make weights`."""

TROUBLE = """
3.5: auto
3: arm vanmor vannac
3 overdose: fles
3 violence: muur
2.75: belt blauw denk draagt dreigt halen hand laatst opa opgesl trekt
2.75 missing: nacht
2.75 partner_violence: gebrok
2.75 unconscious: grond
2.5: buurma daarne kijkt oog versto zegt
2.5 child_abuse: kelder nonkel slapen stiefv
2.5 missing: vertre
2.5 overdose: neus
2.5 psychosis: buur spring
2.5 unconscious: steekt
2.5 violence: statio
2.25: badkam briefj mond nam nieman rijdt slot toilet trap tuin vol zondag
2.25 child_abuse: kleren
2.25 missing: jas raam vinden weggel
2.25 overdose: leegge pakt staan
2.25 partner_violence: bankka
2.25 psychosis: spuit
2.25 suicide: balkon gebeur houden poging stuurt vanop vierde vroeg
2.25 unconscious: been benen beweeg buik dubbel ligt madam overge turnle zetel
2.25 violence: gang geduwd tante wachtz
2.25 weapon: geweer pistoo
2: bank bloedt deur handen hierna hoofd ie staat water
2 child_abuse: kleint rug
2 missing: gsm onbeke vriest
2 overdose: brandt kotgen mn pillen ruikt strips wakker
2 partner_violence: oor sloeg spoed typ vent
2 psychosis: muren studen wereld
2 suicide: einde gedron touw
2 unconscious: ademt bloed dakloz gezakt kokend koorts koud lippen scheef slap
2 violence: benede durf neef nek parkin pols terwij verkra wc
2 weapon: foto garage haalt ontplo tekent
1.75: bad beeft borden dichtg ene eruit gebete geprik gestok gezete glas gooien gordij hem heur
1.75: huid ineens kheb knijpt land midden mouwen paars park plafon postbo radiat riem scheld
1.75: tanden tonen trekke uitged valt vanmid vastge wast wist
1.75 child_abuse: boterh geheim hoor langs mannek meisje pyjama striem
1.75 missing: lag uitsta zette
1.75 overdose: braakt dronk druppe fuif gegete gepakt gevond ontsto schokt
1.75 partner_violence: fluist leest
1.75 psychosis: dak duivel god javel koopt pepe plakt probee ramen snacht strale
1.75 suicide: gas gekreg kocht polsen rand rekeni sporen spulle sterve testam voel
1.75 unconscious: draait eergis gezich hoest zwelt
1.75 violence: beloof gegooi gescho plekke stampt vuist
1.75 weapon: gewere haalde hamer nachtk vonden zwaard
1.5: aanger aanget aanste aanval afmake afwezi altijd antwoo banden beukt bewaar bovenl brief
1.5: brood broodm bushal daarju dame deuren dicht doktoo doodma douche dronke duwde duwt ee eentje
1.5: elk facebo feestj fiets filmt flesje gebarr gegaan gehaal gekoch gelegd gemaak gesned gevolg
1.5: gezwol giet gilt gooide gooit graden groet grootm handta hevig hijgt hoelan ijskas infuus
1.5: ingetr inkomh jachtg jaloer jongst kaak kalm kapott klante klapt klets knieen knipoo koffer
1.5: kousen kruipt kwarti kweet lagen liet lijn los losges meegaa meegen meerde missel naakt naast
1.5: nerveu net ni nicht noteer oma onderb opwach pastoo pennen plas poeder precie raadpl raar
1.5: rechts ribben rollui schaar scheer schijn schudt schuim slaapk slaapz slikte smeet smijt
1.5: snijde soep specia staaf staart steenw stieke stoep stomdr suiker tak tas thuisl tieren tong
1.5: va vader vanuit verned vlak voet voeten volle voorde vork vracht weegt were wifi wijk wijn
1.5: wilde zak zat zeer zilver zwart zwemba
1.5 child_abuse: baby cadeau dezelf dingen doodsb elf meenem naarto poppen seksue
1.5 missing: bos kanaal kwijtg teken
1.5 overdose: coke dafalg genome gespot kachel kalmee kleind lege mekaar mengt morfin naald opgedr
1.5 overdose: pillek porto snuift traag vergis voorsc whisky
1.5 partner_violence: berich keel pan slijpt verlaa
1.5 psychosis: afgesn beestj bezig chip complo dode doden koning onzin redden reden zegene
1.5 suicide: asiel betaal doodga hoeft kik krast openge pijnlo prober rijden sorry vanavo voorgo
1.5 suicide: waarvo zei
1.5 unconscious: dagen deelne dikke grauw grijs hangt rechto stikt versli wesp wonde zakte
1.5 violence: doodsl dreigb geld ruit stampe vinger wurgt
1.5 weapon: bijl fotos karabi kussen liggen machet regele toonde verzam wraak zwaait
1.25: bus eet eten ex geeft gister hij meer meneer nie poort roept scheid schree zag zit zoon
1.25 child_abuse: oudste
1.25 missing: ging stuurd
1.25 unconscious: gevall helema ogen
1.25 violence: af geslag roepen slaat wachte
1.25 weapon: mes vast
1: andere bed binnen broer drinkt gaan haar heeft houdt jongen laat mag naar neemt onder open uit
1: vandaa weer ze
1 child_abuse: brandw doet lopen straks uren
1 missing: gewees gezien leeg thuisg
1 overdose: insuli klopt lief rode vind
1 partner_violence: belde kwaad sleute vermoo
1 psychosis: buren denkt gestop hoort overal
1 suicide: afsche armen brug gezet hond iedere last wou
1 unconscious: borst brieve flauwg gekome minute sindsd
1 violence: broers hard huilen kben vechte vliege
1 weapon: baas boven messen nachte schiet wacht
0.75: al buurvr dat derde door en gegeve had keuken komt kot leerli moeder moet niks omdat pakken
0.75: pijn politi schrij steken stil straat terug uur waar weeken wordt zich zijn zus
0.75 child_abuse: geschu noemt punten
0.75 missing: soms vertro weg zwemme
0.75 overdose: hoevee kamp
0.75 partner_violence: kleine tablet zet
0.75 psychosis: achter appart lacht stok totaal tv vergif want zeker
0.75 suicide: bestaa tgaat tijd vond
0.75 unconscious: bijna bloede
0.75 violence: aandoe elkaar kreeg oude stoel terugk
0.75 weapon: post wapen
0.5: buiten da den dochte donker gaat gast kast keer loopt ma mijn niet nooit op sinds tegen tien
0.5: tijden toe vier vindt zeggen zij
0.5 child_abuse: blauwe papa
0.5 missing: centru horen terugg
0.5 overdose: heel twinti
0.5 psychosis: laten stuk ziet
0.5 suicide: gezegd krijg leven opnieu trein vergee
0.5 unconscious: bewust krijgt missch rap reagee vijf zwange
0.5 violence: bedrei bomma brand gaf mannen schoon slaan speelp
0.25: aan afgeze beginn begonn beslis bewone bewoon blijft breuk client de denken diep em enkele
0.25: flauw geen geloof glimla grap help huisbe is kamer kapot klant klappe klein kort legt liep
0.25: maakt man mens mij morgen nog opendo paar pest raakt rondje slaapt stagia stond te telken
0.25: telt thuis toch tweede vaak val ver verkee vriend wa weet winter wit zitten zolder
0.25 child_abuse: brengt hun moeten plast speelt
0.25 missing: alzhei buurt nergen nummer weken zien zonder
0.25 overdose: amper drinke gebrui slaapp vermoe
0.25 partner_violence: dan eerst kwam veront
0.25 psychosis: camera kilo overtu praat verwar
0.25 suicide: dit doe ge gedaan stopt verjaa voorbi weggeg
0.25 unconscious: dokter krijge lucht
0.25 violence: durft kleinz nogal tafel
0.25 weapon: zakmes
-0.25: aanged aanges adem ademen adres afgepa afval agenda alleen ander anders anonie arbeid
-0.25: asielz bal begint beheer bellen beperk bij bijeen bijgek blijve bom breken broert cafe chef
-0.25: chiro contro dacht dader daders deed der deze diabet dienen dosis draaie droomt durven een
-0.25: eigenl enige eraan erbij ernaas ervan euthan fout ga gamen gamet gasten gastje geduld
-0.25: gelijk gelove gelukk geplan gesche gestap gevluc gezoch goe goeiem groot heet hen herken
-0.25: hier hoofdp hoop iets in ingang jonget kat kennen kerst kiezen kijken kinder klasge kleute
-0.25: klinke kloppe konijn koor kop kregen kring lange langsk lawaai leggen luiste maakte maar
-0.25: maat mama media medica merken met mevr mevrou minder moest mogen nachto natuur neer negati
-0.25: nen nuttel om ontsna onwel oosten opdrac ouder plaats plek plette plezan poetsh prikke
-0.25: refter robot rond schrik snijdt snurkt spanje spanni spelle spreek streng strijd stuur
-0.25: tekene terugb thuish tiener toen traine trouwe uw van verder versch vertaa verwon verzek
-0.25: vliegt voedse voorzi vrouw vrouwt wachtt wachtw war was weiger winkel woning woorde worksh
-0.25: zagen zetten zie ziek zijt zingt zo zoekge zogeze zoontj zorg zorgen zorgt
-0.5: afspra bereik bevall contac die direct echt ermee even gedach gelede groep ik jonger juf
-0.5: kindje kom komen leerja les me moe naam nachts ons ook overle papier puber rusthu school
-0.5: telefo twee vecht verloo vertel viel vlucht volwas vroege welke weten wil zaterd zichze
-0.5: zieken
-0.75: a aangek advoca apart autism avond babbel behand beschu beter bijt bipola boom bot buikpi
-0.75: chocol d daarme druk eens eind eindel erover filmpj gehad gevoel hebben hoorde huilt jonge
-0.75: kent klas koppel kwijt lang leefgr leefti lezen loop mail medewe neen ongeru overli overva
-0.75: partne past pensio ploeg rust s sfeer tot vaste veel verdie verdwe verlat verled verple
-0.75: vervan voelt volgen vorige vrouwe we weduwn weekdo weinig wel wenen werkst wie woont zelfst
-0.75: zomer
-1: avonds bel ben bezoek colleg cursus daar doorve dringe gedeti geel genoeg half halluc iemand
-1: jeugdh k koffie loket maande maken mensen mi misbru na nee nieuw nieuwe onthaa ontsla onze oud
-1: pas patien psychi rustig schizo secret snel stem volgt voor vroedv wat weduwe week word zes
-1.25: 0 alcoho apothe begrij clb daarna datum dienst ergens gevang gevraa gewoon gezin kan liever
-1.25: maand middag nieuws normaa of opvoed ouders paniek plan ruzie stad u verdri verhui versla
-1.25: verzor vrijda werk werken woensd wonen zelf zoekt zou
-1.5: basiss dossie famili gestor je leerkr nederl nodig online over septem slecht social thuisv
-1.5: vrijwi wannee
-1.75: aalst aanbie aanslu aantal aanvaa ademru afwas allebe april armoed artsen athene az bange
-1.75: beetje begele bereid bijler bloeda bon boos borger bree brugfi brusse budget cardio caw
-1.75: commun comple creche dank dender denkbe deugd diest diksmu doof doorst e ehbo els ernsti
-1.75: ervari es etwien faalan fabrie fedasi feestd folder formul geacht geeste geriat geven
-1.75: geweze gewich geword gezinn goed gratis griet groeps groete halfti hamme heist helpt herden
-1.75: hey hoef huisar ideaal info infost ingebr ist jongem juli justit kaart kapell kibbel kinesi
-1.75: klacht komend krokus kruide kruis kunt langsg ledebe leeft leiden levens lier linde lokere
-1.75: maanda maatsc maes mailen mechel meeden meegem menen merkse meteen meter miskra model
-1.75: nabesp nageke nazorg nood noord oekrai omga onbewu ontvan operat opvang orde ouderg paasva
-1.75: peeter per persoo pieker plusse positi postna preven pubert raes rappor reanim regio rest
-1.75: roesel ronde rugpij schaam schild sofie speeld speelg spelen sprake stabie stapt syrisc tal
-1.75: tandar teamov temse ten tentoo terech terugv thema tielt toelic toeste torhou traini trajec
-1.75: triest tussen uitgel uitwer uurroo uurtje vakant vdab verhal verwaa vijfti voetba vorig
-1.75: vraagj wanen wapenf welk welzij werkdr werkin wetter wij yo zaal zavent zele zitdag zoek
-1.75: zorgku zotteg zsm zulte
-2: eerste gemeen hoe voormi werkt wijkge zouden
-2.25: aalter aanvra acht advies an angsti antwer arabis arts bekijk beroep brugge buurtw chroni
-2.25: crisis dagcen deurne emotio frans genk gerust gespre goede ja jaar jaren klinis kortri
-2.25: lachen logope mantel moeili mol nemen niklaa nuchte organi oudere overda parano pesten
-2.25: planni proble projec psy pubers relati restau ruzien samenz schole senior situat sommig
-2.25: spreke start starte steun ter tolk toneel truide tss turnho uitleg veerti verant verlor via
-2.25: vilvoo volg werker woonzo zoals zoeken zware
-2.5: august begin bemidd bespre boek burn buurth consul conven coordi debat delen dr examen gent
-2.5: gezins gezond graag halve hassel herfst hoofdv infose inloop job kanker kunnen lastig leuven
-2.5: lezing nachtm nadenk netwer ninove novemb ocmw ok onders opleid out ronse slacht studie
-2.5: sturen teams teamve trauma twijfe vanaf vooral voorbe vraag vrij vzw wzc ziekte
-2.75: behalv daarov dinsda eenzaa enkel expert februa kennis maart mezelf middel namidd praten
-2.75: samen schuld tips vindpl vragen
-3: aanbod angst haha helpen interv juni mogeli omgaan oorlog person praatg prakti raad sint
-3: stress vergad
-3.25: akkoor aub co donder dus januar mei oktobe rouw sessie sociaa superv
-3.5: depres hulp leren lokaal team
-3.75: exampl geconv liefst vormin
-4: jullie
-4.25: psycho
-5: willen
"""

ACUTE = """
3.25: bloedt water
3: opgesl
2.75: daarne geslag keel reagee vanavo
2.5: gezegd helema stuurd vier
2.25: afsche beweeg geweer raam vanop wacht
2: ademt allema brand dement direct gezakt kokend kotgen lippen maken mannen minute mn net onthaa
2: parkin scheef sleute touw twinti typ u vanmor vannac vent vermoo vriest wc wereld
1.75: bad bevall braakt buurt contac dak dichtg dronk duivel gebete gebrok gegooi geprik geschu
1.75: gestok gevond gezich help javel kamp keuken kheb kom krijge moest nergen papier polsen
1.75: probee rand rekeni schokt sporen steken stoel stok tablet totaal trekke uitged vanmid verdwe
1.75: vergif viel weggeg zette zoeken zorg zwelt
1.5: aanste afgesn afmake alzhei amper beestj beste betaal beukt bewoon bos bovenl broodm centru
1.5: chip daarju dafalg deed deelne der deur diep doden doodma doodsl dronke duwde ee eentje em
1.5: feestj flesje gebarr gegaan gelegd gemaak genoeg gespot gestap giet gilt gooide gooit graden
1.5: grauw grijs hoofdp hoorde infuus inkomh jachtg juf kachel kalm kanaal kapott kent kik kilo
1.5: klante kleind kleinz kwarti leerja liep liet ligt lijn los losges lucht maatsc machet meegaa
1.5: meenem morfin naakt naald naarto neus nu oma openge opgedr opwach pan prober psycho rechts
1.5: ribben rijden ruit schaar scheer schudt slaapk slijpt slikte sorry staaf stampe steenw stomdr
1.5: stond suiker tong vanuit versli voeten vork wesp wilde wit worksh wurgt zakte zegene zolder
1.5: zwaait zwemba
1.25: been briefj dochte elkaar gang genome ging hier jas leegge loopt mond omdat patien poort
1.25: schree slaat staat toe toilet vijf vrouw wakker weggel zondag
1: 0 auto baby badkam balkon bedrei bloed broer bureau dubbel geduwd gelede grond hoor mij muur
1: nachte ni ogen onder ons overge slaan stemme straks stuurt telefo terugg tijden tuin vast
1: vertro vinden wachtz zwange
0.75: baas ben bewone bewust borst brandt brandw buurma colleg dit donker door durf einde ga gaan
0.75: gaf gekome gestop gister goed gsm handen hangt hart heb heeft hierna ie insuli kben kelder
0.75: kind kleine koud kwam maande man me moet ne nonkel onbeke oor pols raar rap roept slap sloeg
0.75: speelp spoed spring statio stiefv terwij thuisg tien trein vergee wij woensd zat zaterd zei
0.75: zieken zit zoek
0.5: aandoe appart arm beeft begele belt blauw buiten drinke druppe eruit ex fluist fuif gas
0.5: gegete gepakt gescho glas god gooien haalde hamer hand hebben herken het hoofd huid huisar
0.5: iemand ineens kamer kan kinder klappe kocht koppel kwijt laat lag langs mannek medewe mes met
0.5: mijn minder naam nachtk nam om ontsto onze open paars park pillen pistoo pyjama radiat riem
0.5: rijdt roepen rond rusthu scheld school slot stampt straat striem tanden terugk testam tgaat
0.5: trap uit uitsta uur vastge voorbi vrijda we weiger woont zag zitten zwemme
0.25: aan achter af alleen belde benen boven buik de denkt doe dood een en erbij fles gedaan geen
0.25: geld gezet had halen hij hond hoort houden huis hun iets ik in is jongen klopt krijg ma
0.25: meisje morgen op spuit staan steekt tis vader vandaa versto vertre vierde volgen voor vriend
0.25: weent werd wil zeggen zetel zie zij zoon
-0.25: al alles bed bij blijft buren buur deze gast gebrui gevall gezien haar iedere krijgt mee
-0.25: meer mensen of ouders praat t tot valt weer ze zich zonder
-0.5: anders bankka bezoek bloede buurvr dagen draait drie eergis eerst ermee eten gebeur gegeve
-0.5: gekreg gewees gewere gezete gordij hen heur hoest hoevee kijken klant knijpt kot laatst land
-0.5: lang leeg leerli leest les lief luiste maar madam mail medica meneer midden moeder nachts
-0.5: nooit ook opvoed oude overal paar pakken papa plaats plafon plek poging post postbo ramen
-0.5: schrik sinds sindsd slaapp snacht spulle stagia stil strale tafel terug thuis toch tonen
-0.5: trekt twee verple verwar vlucht vond waar wat weet worden zegt zeker zelf zet zorgen zus
-0.5: zwaard
-0.75: alle als berich bijna die drinkt ge kleren maand mag na oog opa over schrij slaap slaapt
-0.75: vol vraagt vroeg week weeken werk wie zien zin zo
-1: den eet hard intern kleint komt koorts last laten moe ruikt spreek studen tussen vindt vroege
-1: was zot
-1.25: andere bang blauwe bomma brieve dan denk dienst doet horen niks s schoon vrijwi weken
-1.5: avond dingen groep keer kijkt kwaad overle slapen tante wel zoekt zou
-1.75: a adem afgeze afwezi altijd bel beslis bewaar bezig cadeau coke denken dezelf dicht doodga
-1.75: doodsb draagt dreigb elke enkele euthan even famili flauw geloof gewoon glimla groet hoelan
-1.75: ijskas ingetr jaloer kalmee kennen klapt klein klets knieen knipoo koning kort krast kweet
-1.75: lacht lagen leefgr leven maakte meerde mengt nacht nerveu nicht nieuwe nieuws nogal noteer
-1.75: opdrac pennen per pest pijnlo poppen porto precie raadpl reden schijn seksue septem smijt
-1.75: snuift soep specia staart stoep tas telken tiener traine val ver verjaa verned veront
-1.75: verzam voelt volwas voorgo voorsc waarvo weegt weinig welke whisky wijk wijn winter wonde
-1.75: zakmes ziek
-2: avonds begint beloof bestaa borden boterh derde durft ene gedach geheim graag jonge koopt
-2: lange liever mouwen noemt pepe plakt plekke punten tv vaak vermoe voel vonden vorige vuist wa
-2: wast wist
-2.25: afspra armen broers eigen lopen missch schiet tekent zomer
-2.5: beter nummer turnle
-2.75: eens hoe pakt scheid
-3: soms tijd
"""
