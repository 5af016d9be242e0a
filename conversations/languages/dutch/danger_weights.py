"""Dutch stems that weigh. Made by `make weights`."""

TROUBLE = """
3.75: auto
3.25: vanmor vannac
3.25 overdose: fles
3: arm opgesl trekt
3 violence: muur
2.75: belt blauw denk draagt dreigt halen hand laatst opa
2.75 missing: nacht
2.75 partner_violence: gebrok
2.75 unconscious: grond
2.5: briefj buurma daarne kijkt mond nam nieman rijdt slot toilet trap versto vol zegt zondag
2.5 child_abuse: kelder kleren nonkel slapen stiefv
2.5 missing: jas vertre weggel
2.5 overdose: leegge neus pakt
2.5 psychosis: spring
2.5 unconscious: been steekt
2.5 violence: gang statio tante
2.5 weapon: pistoo
2.25: badkam hoofd tuin
2.25 missing: raam vinden
2.25 partner_violence: bankka
2.25 psychosis: spuit
2.25 suicide: balkon gebeur houden poging vanop vierde
2.25 unconscious: benen beweeg buik dubbel ligt overge zetel
2.25 violence: geduwd wachtz
2.25 weapon: geweer
2: bank bloedt deur handen hierna ie water
2 child_abuse: kleint rug
2 missing: onbeke vriest
2 overdose: brandt kotgen mn pillen ruikt strips wakker
2 partner_violence: oor sloeg spoed typ vent
2 psychosis: muren studen wereld
2 suicide: einde gedron touw
2 unconscious: ademt bloed dakloz gezakt kokend koorts koud lippen scheef slap
2 violence: benede durf neef nek parkin pols terwij verkra wc
2 weapon: foto garage haalt ontplo tekent
1.75: antwoo bad beeft borden dichtg ene eruit gebete geprik gestok gezete glas gooien gordij heur
1.75: huid ineens kheb knijpt land midden mouwen oma paars park plafon raar radiat riem scheld
1.75: staat tanden tonen trekke uitged valt vanmid vastge wast wist zat
1.75 child_abuse: boterh geheim hoor langs mannek pyjama striem
1.75 missing: lag uitsta zette
1.75 overdose: braakt dronk druppe fuif gegete gepakt gevond ontsto schokt
1.75 partner_violence: fluist keel leest
1.75 psychosis: dak duivel god javel koopt pepe plakt probee ramen snacht strale
1.75 suicide: gas gekreg kocht polsen rand rekeni sporen spulle sterve testam vanavo voel
1.75 unconscious: draait eergis gezich hoest zwelt
1.75 violence: beloof gegooi gescho plekke stampt vuist
1.75 weapon: gewere haalde hamer nachtk vonden zwaard
1.5: aanger aanget aanste aanval afmake afwezi altijd banden beukt bewaar bovenl brief brood
1.5: broodm bushal daarju deuren dicht doktoo doodma douche dronke duwde duwt ee eentje elk facebo
1.5: feestj fiets filmt flesje gebarr gegaan gehaal gekoch gelegd gemaak gesned gevolg gezwol giet
1.5: gilt gister gooide gooit graden groet grootm handta hem hevig hijgt hoelan ijskas infuus
1.5: ingetr inkomh jachtg jaloer jongst kaak kalm kapott klapt klets knieen knipoo koffer kousen
1.5: kruipt kwarti kweet lagen liet lijn los losges meegaa meegen missel naakt nerveu ni nicht
1.5: noteer onderb oog opwach pastoo pennen plas poeder precie rechts ribben rollui schaar scheer
1.5: schijn schudt schuim slaapk slaapz slikte smeet smijt snijde soep specia staaf staart steenw
1.5: stieke stoep stomdr suiker tak tas thuisl tieren tong va vader vanuit verned vlak voet voeten
1.5: volle voorde vork vracht weegt were wifi wijk wijn wilde zak zilver zit zwart zwemba
1.5 child_abuse: cadeau dingen doodsb elf meenem naarto poppen seksue
1.5 missing: bos gsm kanaal kwijtg teken
1.5 overdose: dafalg genome gespot kachel kalmee kleind lege mekaar mengt morfin naald opgedr
1.5 overdose: pillek porto snuift traag vergis voorsc whisky
1.5 partner_violence: berich pan slijpt verlaa
1.5 psychosis: afgesn beestj bezig buur chip complo dode doden koning onzin redden reden zegene
1.5 suicide: asiel betaal doodga hoeft kik krast openge pijnlo rijden sorry voorgo waarvo
1.5 unconscious: dagen dikke gevall grauw grijs hangt rechto stikt versli wesp wonde zakte
1.5 violence: doodsl dreigb geld ruit stampe vinger wurgt
1.5 weapon: bijl fotos karabi kussen liggen machet mes regele toonde verzam wraak zwaait
1.25: bus ex geeft hij meneer net nie poort schree vandaa weer zag zoon
1.25 child_abuse: baby meisje oudste straks
1.25 missing: gewees ging stuurd
1.25 overdose: klopt lief staan
1.25 partner_violence: belde
1.25 psychosis: denkt
1.25 suicide: afsche gezet hond stuurt vroeg
1.25 unconscious: brieve helema madam ogen sindsd turnle
1.25 violence: af roepen slaat wachte
1.25 weapon: boven nachte vast wacht
1: bed binnen drinkt eet eten gaan haar heeft houdt keuken meer naar neemt onder open roept schrij
1: waar ze
1 child_abuse: lopen uren
1 missing: gezien leeg soms thuisg vertro
1 overdose: insuli rode vind
1 partner_violence: kwaad sleute vermoo
1 psychosis: buren gestop hoort lacht overal
1 suicide: armen brug iedere last tijd wou zei
1 unconscious: borst flauwg gekome minute
1 violence: broers geslag hard huilen kben vechte vliege
1 weapon: baas messen schiet
0.75: al broer buurvr da dat derde door gegeve jongen komt kot laat leerli moet niks omdat pakken
0.75: pijn politi postbo scheid steken stil straat terug tien uit uur weeken wordt zich zus
0.75 child_abuse: blauwe doet geschu noemt punten
0.75 missing: centru terugg weg zwemme
0.75 overdose: hoevee kamp
0.75 partner_violence: kleine tablet zet
0.75 psychosis: achter appart stok totaal tv vergif want zeker
0.75 suicide: bestaa doe krijg leven tgaat vond
0.75 unconscious: bijna bloede krijgt reagee zwange
0.75 violence: aandoe bedrei bomma elkaar kreeg oude schoon slaan stoel terugk
0.75 weapon: post wapen
0.5: afgeze andere beginn begonn beslis bewoon blijft breuk buiten dame den dochte donker em en
0.5: enkele flauw gast geloof glimla grap had kast klante klein legt liep loopt mag meerde mens
0.5: mijn moeder morgen naast niet nooit op opendo pest raadpl raakt rondje sinds stond tegen
0.5: telken telt tijden toe tweede val ver verkee vriend winter wit zeer zijn zolder
0.5 child_abuse: brandw brengt dezelf papa plast
0.5 missing: alzhei
0.5 overdose: amper coke gebrui heel twinti
0.5 partner_violence: kwam veront
0.5 psychosis: camera kilo overtu stuk
0.5 suicide: gezegd opnieu prober stopt trein vergee verjaa
0.5 unconscious: bewust deelne lucht missch rap
0.5 violence: gaf kleinz nogal speelp
0.5 weapon: zakmes
0.25: aan alles bewone client de gaat geen help is kamer keer klappe ma paar slaapt stagia t te
0.25: toch vaak vier vindt wa zeggen
0.25 child_abuse: hun speelt
0.25 missing: buurt horen nergen nummer wandel weken zonder
0.25 overdose: drinke slaapp vermoe
0.25 partner_violence: dan eerst
0.25 psychosis: eigen laten naam verwar zot
0.25 suicide: ge gedaan klaar voorbi weggeg zorg
0.25 unconscious: dokter hart krijge niets vijf
0.25 violence: allema brand mannen
-0.25: alleen bang begint bevall bureau doen durft een er ermee gedach gelede heb hen hier in
-0.25: kinder klant kleute luiste maar me met moe plek rond rusthu spreek van viel vroege weiger
-0.25: zie zien zij zitten zo zorgen
-0.5: aangek aanges adem afspra anonie apart arbeid autism babbel behand bellen beperk bereik
-0.5: beschu beter bij bipola bot buikpi cafe chocol d denken deze druk echt eindel filmpj gehad
-0.5: gevoel groep huisbe ik jonger jonget juf kindje leefti les lezen loop mail mama mevr mevrou
-0.5: neen om ongeru ons ook oosten overle overli overva papier past plaats puber rust school
-0.5: sfeer tiener twee vaste vecht verdie verlat verled vertel vervan verwon voedse voorzi vorige
-0.5: vraagt vrouw vrouwt weduwn weekdo welke wenen weten wil zaterd zelfst zieken zomer
-0.75: a avond bezoek contac daarme die direct hebben hoorde huilt jonge kent kom komen koppel
-0.75: kwijt lang leefgr maken medewe nachts partne poetsh s telefo tot veel verdwe verloo vlucht
-0.75: voelt volgen volwas we weinig wie woont worksh zichze
-1: advoca avonds bel bijt boom colleg cursus daar daarna dringe eens eind erbij erover even
-1: genoeg half halluc jeugdh k klas koffie langsk leerja loket maande mensen mi misbru na nee
-1: nieuw nieuwe onthaa ontsla onze pensio rustig stem u verple volgt voor vrouwe wat week wel
-1: werkst word zes
-1.25: 0 alcoho begrij ben clb datum dienst doorve ergens gedeti geel gezin iemand liever maand
-1.25: nieuws normaa of opvoed oud pas patien plan psychi ruzie schizo secret septem snel stad
-1.25: verhui versla verzor vrijda vroedv weduwe werk werken woensd zoekt
-1.5: apothe basiss dossie famili gestor gevang geven gevraa gewoon je kan kunt leerkr nederl
-1.5: ouders over paniek ploeg verdri vrijwi wannee wonen zelf zoek zou
-1.75: aanslu aantal aanvaa aarsch active ademru afwas allebe april armoed assist avonde az bange
-1.75: beetje begele bijler bloeda bon boos bornem brugfi budget cardio claus commun comple daaraa
-1.75: dank data denkbe deugd diksmu dilbee doof doorst dyslex e edegem eeklo ehbo els ergoth
-1.75: ernsti ervari es etwien faalan fabrie fedasi feestd folder formul geacht geef geeste gemoti
-1.75: gepest geriat geweze gewich geword goed goeden gratis griet groete halfti halle hamme helpt
-1.75: herden hoef ideaal ieper infost ingebr ist jeugdd jongem juist juli kaart kabine kapell
-1.75: kibbel kinesi klacht komend kontic krokus kruis kurege laken landen langsg lede ledebe
-1.75: leeft leiden lennik linde lommel maanda maatwe maes mailen maldeg max medisc meeden meegem
-1.75: meemaa merkse meteen meter middag miskra mortse nabesp nageke nazorg nodig noord omga
-1.75: onbewu ongeva online ontmoe operat opneem opvang orde oudena ouderg overij paasva pedicu
-1.75: per persoo pieker plusse positi postna preven pubert raes rappor reanim rest rugpij schaam
-1.75: scherm schild slecht sleep social sofie speeld speelg spelen sprake stabie stapt stotte
-1.75: syrisc tal teamov ten tentoo terech terugv thema tienta tigrin toelic toeste tonger traini
-1.75: triest tussen uitbou uitgel uitwer uurroo uurtje vakant vdab vechts verhal verong veroor
-1.75: verwaa verwer vijfti voetba volsta voorbe voorja voorst vorig vraagj wanen wapenf welk
-1.75: welzij werkdr werkin wevelg wgc wijkge willeb wouter yo zelzat zemst zesde zeven zitdag
-1.75: zoerse zorgco zsm zulte zuurst zwaar zweveg
-2: aalter aanbie aanvra acht an arabis arts artsen athene bekijk bereid beroep borger bree brusse
-2: caw chroni creche crisis dender deurne emotio gemeen gerust goede groeps heist hey huisar
-2: huiswe info justit kruide lachen levens lier lokere maatsc mechel menen nood nuchte oekrai
-2: ontvan organi overda parano peeter pesten planni proble projec psy pubers regio relati roesel
-2: ronde ruzien samenz senior sommig start starte steun tandar temse thuisv toneel torhou trajec
-2: tss uitleg veerti verant voormi werkt wij woonzo zaal zavent zele zoals zoeken zorgku zotteg
-2.25: aalst angsti antwer august bemidd boek brugge buurth buurtw dagcen diest eerste examen
-2.25: frans gespre gezinn gezond hoe infose inloop ja jaar jaren lastig logope mantel moeili
-2.25: nachtm nadenk nemen niklaa ok onders oudere restau spreke studie sturen tielt truide turnho
-2.25: verlor vilvoo vooral vraag vrij werker wetter ziekte zouden zware
-2.5: advies begin conven debat genk herfst job kanker klinis kortri kunnen mol netwer ninove
-2.5: novemb opleid schole teams teamve ter tolk vanaf volg vzw
-2.75: behalv burn consul coordi delen dinsda dr enkel februa gent gezins graag haha halve hassel
-2.75: hoofdv kennis leuven lezing maart mezelf middel namidd ocmw oorlog out person praten ronse
-2.75: schuld situat slacht tips trauma twijfe via vindpl vragen
-3: aanbod angst bespre daarov eenzaa expert interv juni omgaan praatg raad vergad wzc
-3.25: aub dus helpen januar lokaal mei mogeli oktobe prakti samen sessie sint sociaa stress
-3.25: superv
-3.5: akkoor co donder hulp leren rouw team
-3.75: depres exampl geconv liefst
-4: vormin
-4.25: jullie psycho
-5.25: willen
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
