"""Dutch stems that weigh. Made by `make weights`."""

TROUBLE = """
4.25: auto
3.75: vannac
3.5: hand vanmor
3.5 overdose: fles
3.5 violence: muur
3.25: arm belt dreigt gang grond opa opgesl
3.25 missing: nacht
3: buurma draagt halen kelder parkin raam trap trekt vol
3 overdose: mond
3 suicide: daarne
2.75: balkon gedron nam slot statio terwij zetel
2.75 child_abuse: stiefv
2.75 missing: jas vertre
2.75 overdose: dubbel neus
2.75 partner_violence: rijdt
2.75 psychosis: spring
2.75 suicide: gelegd vanop vierde
2.75 unconscious: beweeg steekt
2.75 violence: handen
2.75 weapon: foto geweer
2.5: badkam bank briefj buik deur ene eruit kheb ligt nieman overge tuin water
2.5 child_abuse: kleren rug ruikt
2.5 missing: midden vriest weggel
2.5 overdose: leegge lege lippen pakt
2.5 partner_violence: bankka sloeg vent
2.5 psychosis: god ineens muren probee spuit studen
2.5 suicide: poging sporen touw
2.5 unconscious: ademt benen glas koorts koud nek paars scheef slap vinger
2.5 violence: benede geduwd gezete tante wc
2.5 weapon: garage kussen pistoo tekent
2.25: bloedt deuren dichtg fiets hierna ie laatst ni riem suf tanden trekke wist zegt
2.25 child_abuse: bad boterh kleint langs pyjama slapen
2.25 missing: onbeke
2.25 overdose: brandt gegete gepakt geplak kachel kotgen kzie mn ontsto strips zweet
2.25 partner_violence: fluist oor typ
2.25 psychosis: beeft javel wereld
2.25 suicide: dak gas lijn rekeni sorry testam voel
2.25 unconscious: bloed dikke douche draait gestok gezakt kokend missel tong voet voeten wonde
2.25 unconscious: zwelt
2.25 violence: beloof los neef plekke pols vastge verkra voorde vuist wast
2.25 weapon: gewere haalt jachtg kerel nachtk ontplo toonde
2: aanval autost begraf blauw borden brood duwt elektr filmt gebarr gebete gehaal geprik gesned
2: gooien gordij heur hof hoofd knieen knijpt komma kon land liet lip mouwen nicht nimeer nonkel
2: oma park plafon precie raar radiat rechts schuim sta tonen uitged vanmid vreemd wakker zwart
2 child_abuse: cadeau dronke elf geheim meenem naarto striem thuisb trui volle zusje
2 missing: bos bracht gsm kanaal uitsta zette
2 overdose: braakt dafalg doosje dronk druppe feestj fuif kalmee kweet naald pillen schokt spuite
2 overdose: traag wijn
2 partner_violence: facebo gebrok jaloer vanuit verlaa
2 psychosis: beestj bezig duivel koopt pepe plakt ramen specia strale
2 suicide: boer brief gekreg kalm kocht openge polsen rand rijden spulle sterve
2 unconscious: eergis gegaan geluid hoest kant wesp zakte
2 violence: doodsl gegooi geld gescho slaapk stampe stampt
2 weapon: aanste bijl deurwa haalde hamer karabi kogels kzit scheer wijk zwaard
1.75: aanger aanget afgesp afgeve afmake afwezi banden beelde benzin berich beukt bewaar bidden
1.75: bleef blote blowt bompa bonkt bovenl braken broodm bus bushal code daarju dagen denk dialys
1.75: dichtd doktoo doodma dozen duiven duizel duwde echtge ee eentje efkes erop ex flesje gegote
1.75: gehoor gekoch gemaak gerake gerege gevolg gezet gezwol giet gilt gister gooide gooit gracht
1.75: graden groet grote groter handta hevig hijgt hond ijskas infuus inkomh insuli kaak kamerg
1.75: kapotm kapott katten ken kettin kijkt klapt klets knipoo koeken koffer kousen kraakt krasse
1.75: kruipt kwarti lagen liedje living losges mailt maten meegen mijne moeite mompel moogt naakt
1.75: nerveu noteer onder onderb ongelu oom opgeha opwach opzet pasgeb pastoo pennen plas plots
1.75: poeder poort rare reutel ribben rij ring rollui rood rugzak schijn schoen schoot schudt
1.75: sigare slaapz slikte smeet smijt snijde soep spaart spijt staaf staart staat stak steenw
1.75: stieke stoep stomdr stopco straks strijk stuurd stuurt tak tas thuisl tieren tram trok
1.75: turnza uitsch va valt vanavo verbra verkoc verned versto vijver vlak vork vracht vuilba
1.75: wacht waren weegt weggaa were wifi wilde zag zak zilver zondag zwemba zwijgt
1.75 child_abuse: daarva doodsb hotel kookpl krabbe meiske poppen seksue smeekt zon
1.75 missing: bakker gewees ging instel klinie kwijtg opdage teken verdwa
1.75 overdose: ballon geiser genome gespot kleind lachga mengt methad morfin onkrui opgedr padden
1.75 overdose: pillek porto siroop snuift strip wartaa whisky xanax
1.75 partner_violence: gedwon gps pan slijpt
1.75 psychosis: afgesn alumin buur chip complo dode doden gasvuu koning onzin redden reden strali
1.75 psychosis: wiet zegene
1.75 suicide: asiel doodga gebrac kik krast mat perron pijnlo richti spraak vaarwe venste voorgo
1.75 suicide: vroeg
1.75 unconscious: brieve grauw grijs klaagt rechto stikt tintel tracto versli
1.75 violence: dreigb gestam roepen ruit wurgt
1.75 weapon: boeken dichte fotos granaa legde liggen machet namen pin regele richt somber wapenv
1.75 weapon: wraak zwaait
1.5: appart bed belde hem hij hoor kben neemt rode roept schree soms toilet vader
1.5 child_abuse: baby
1.5 partner_violence: keel lief sleute
1.5 psychosis: denkt gestop nachte
1.5 suicide: afsche vond
1.5 unconscious: been borst dakloz gezich
1.5 violence: af durf slaat wachtz
1.5 weapon: boven
1.25: achter al binnen dingen heeft keuken kwaad meneer nie oog vandaa zat zei zit zoon
1.25 child_abuse: meisje weer
1.25 missing: gezien leeg
1.25 overdose: drinkt telken
1.25 psychosis: geloof hoort overal vliege want
1.25 suicide: elk stil
1.25 unconscious: gevall helema madam ogen suiker
1.25 violence: huilen
1.25 weapon: vast
1: aanbel aandri aangev aanraa aanrec aanspr aantik aanvoe aardig ademd ademst advert afbijt
1: afdeli affair afgaan afgekn afgeno afgepe afgera afgetr afgeva afgeza afhale afkome afluis
1: afpakt afstuu aftroe aftuig afzet alarmp aldoor allerl altied altijd amerik appels appt ardenn
1: armkes at aula autori babytj bak bakste balt bankje baseba batter bedje bedrij beentj beeste
1: begeve beheks bekope belle beller benauw bende benzo bepaal beren bergin besche besjes besmet
1: besnij bestel bestra betast betere beton betrap beuken beurt bevele bevend bevror beweer bewege
1: bewijz bewind bezems bezete bh bibber bidon biecht biedt bijgeh bijhou bikans billen binden
1: biolog bivakm blaffe blaren bleek bloedd bloedv bloeme bloemk blok blokke bloot bloots blowen
1: boel boerde boksbe bol bonkte bont boodsc boot bord boter bouwen bovena bovenb boveng boveno
1: bozer branda brande breekm breekt breng broek broekj broeks broer bromme brost brulle brult
1: buggy buite buizen bushok busje buurki buurme buurvr cafeta camion cel celgen challe chauff
1: checkt chips cijfer cirros clozap codein coiffe colafl colruy combin commod conduc consta daagt
1: daarbo daarom daaron daarvo dageli dametj deegro deelt dees dekens dekt delhai demone depot
1: derde deterg deureg dien diene dieven dij dik dikwij ding doelwi doet dolken doms donsha doodge
1: doodsg doodsk doodst doodsw doodvr door doorga doorge doorko doorzo doos doucht down draad
1: draag drank dreigd drijft droeg droom dutjes dutten duw duwen dwaalt dwingt e40 emmer emoji
1: emojis enfin engela enorm envelo epilep erfeni erger ernaar eten excuse expres feest fentan
1: fientj fietse fietsh fietso filmke films flat flesse foefel fond fontan frigod frituu galgen
1: gasmet gaten gazet gebeld gebit geblok gebouw gedich geeft geelek gefilm geflui gegijz gegrep
1: gegrom gehang gekalm gekapt geklee geklom geklop gekoze gekrop gekust gelade gelege geloge
1: geraak gereed geroep gescha geslap geslee gesleu geslik gesmet gestol gestot gestra geteld
1: getier geverf gevoch gevror gewand geween gewijz gewist gezell gieten gillen glassc glazig
1: gleed gloeie gloeit goeroe golfje goot granat graven grens grijpt grimas groeit gust gutst
1: haakte haal haar haarze haast hadden hak hakmes hal halfbr halfja halfze hals halte handbi
1: handdo handge handje handvo handvu hangsl haren hartje hartkl hartsl heer helden helium helm
1: helper herhaa hersen herval hevige hield hielp hijzel hing hoestd hoests hol honger honkba hoog
1: hoopt houdt huisba huisge hulzen humeur huur huus huweli hypo identi ieder ieders iemant ier
1: ijee ijlt ijskou ijzere inbraa inbrek ineen ineeng inform ingedi ingele ingeno ingesl ingest
1: inslap instag ip jaagt jachtm jankte jarne jeneve jezus jongde jongen jongst josian juffen
1: juwele kaal kaarse kabel kaders kalasj kalk kamera kamerd kamerj kapel kapotg kapt kassie
1: kastde kastic kastje kayak kbeve kdrink kermis ketami kevin khoor kier kijken kilome klaarg
1: klaars klam kleden kleedj kleedt klem klemge klemt kletse kleur klikke klonk klopt kmag knal
1: knalle kneep knie knijpe knikke knipme knoopb knoopt knort knuppe koek koekje koer koerie koers
1: kok koken komplo konden kook kopen kopiee koppij kopsto kostga kostuu kot kotst kozijn kpiep
1: kraamt kraan krabt kreunt krijgt krijst kruisp ktyp kuisen kuit kust kval kvind kwesti kwetsb
1: kwijlt kzijn laat labo lachte ladder laden lader lakens lalt langui latste laxeer leer leerde
1: leerjo legale leger leie leo lepel leraar lerare lesje levenl lichaa licht liegt lift lig lijf
1: lijkwi lijm liket likte linker lint littek locati loert longen loon loopfi loopt loraze losgel
1: losmak losse luchtd luchtk lyk maalti maan markt massa matras matten medebe meegeg meekij
1: meende meenee meent meer meeste meldin menshe mesjes meten miauwt microf mijzel mikt min minist
1: minute moaken moandn moker moloto monito mooi morst moskee motor motten mouw naaktf naar nachtj
1: nageko nagels naleze natte nauwel nbmv neerge neerze nerges net nichtj nietsn noar ochten
1: oefent oever offere olie olifan omdat ondank onrust onvind ooglid open opensn opera opgehe
1: opgeno opgera opgesp ophang opmerk oppas opschr opslui opstee opt opvall ouderv outs oven
1: overlo oxazep pa pagina pakket pantof papfle parace parapl parfum parkee partit paspoo passag
1: passee passen passer passie patron pechst peis peist pen pepper pet peteki piept pijn pijnpl
1: pikt pille pis pizza plank plante platli playst pleegz pleint pleke pluk poepje poetst poetsv
1: polsn pompte postte preekt preken prentj prins prive priveb procen profee proffe profie puffer
1: puilt puntje pupil putje pyama raakte radio radioa rails rap rapper ratelt ratten rechte regeld
1: regelm regels regen regent reis reling revolv richte richtt rijtui rilati roblox roep rollat
1: rondlo rook rookt ruiken ruiten rukte ruten sameng samura sandal savond scenes schand scharn
1: schat schatt schimm schokk schold schoor schopp schort schrif schroe schrok schuif schuil
1: schurf schut second secund sedert sensor serre shot shotje shunt sindsd sist sjakos sla slaand
1: slaapd slaapo slag slagbo slage slaper sleurd sleure sliepe slijps slikt sloefe sluit sluite
1: smakte smeedt smeerd sms snapch snauwt sneeuw snoof snurke soldaa soldat sonde sortee spaarg
1: spijbe spinne spion spionn sponta spoor spoorl spuwt staan staats stagem stapte staten statie
1: steek steelt steen steeng steke stekke stenen sterk stiefp stijf stijve stilzi stinke stinkt
1: stoat stoefe stokje stoott stort stoten stout straal straf straff streel stroat stront stroom
1: strop stuipe suffer sus t taalle tankst tape taxi tege tegeli tegels teint tekend tekeni tekens
1: tekste teleon televi tellen terug ti ticket tijdje tiktok toedek toeged toegee toerke toeter
1: toezic tons toog toont tralie tramad trapha trille trilt trokke trouwr tsneeu tuinde turncl
1: tweeli tweema tzit uit uitdoe uitgaa uitgeg uitgek uitgez uithui uitkij uitkle uitkui uitlaa
1: uittre uittro uur vaart vake valium vangen vanoav vanond vanweg vanzel vastgr vastho vastkr
1: vastze vegen vel verban verbro verdor verdub verdwi vergaa verget verhan verlos vermag verpli
1: verse verspe vervin verwis viaduc vijven vinde virus vis vissen visum vlees vleesm vloeit
1: vloekt vlogen vloog voelde voetpa voicem voorge voorho voort voortd vree vrezen vrijge vrijhe
1: vrucht vuil vuile vuiste vuists vuurwa vuurwe waant waard waarde waarhe waggel wanhop wantro
1: warm warmt wasmac wazig weeken weeral wegdoe wegga wegger weggew weird wekken werf whatsa
1: wiegje wijd wijwat wildvr wind witte woede woedea woeste woonde woord woordn worst wrong wurgsp
1: xtc zaag zachtj zakken zakt zanger zaten ze zegde zegent zegge zeiden zen zenuwp zeun zingen zn
1: zodat zodra zoe zolang zonneb zonsop zuigel zuigvl zuipen zuiver zus zuster zuur zwaaie zwakke
1: zwarte zweeft zweert zweven zwijme zyn zyt
1 child_abuse: geschu oudste
1 missing: centru thuisg vertro vinden weg
1 overdose: beginn gevond stoppe
1 partner_violence: kleine spoed vermoo zet
1 psychosis: buren lacht postbo stappe stuk
1 suicide: armen brug einde hoeft iedere last leven vallen vergee wou zolder
1 unconscious: bloede flauw flauwg gekome hangt kreeg reagee
1 violence: aandoe bedrei broers geslag kleinz slaan stoel zal
1 weapon: mes post schiet
0.75: andere buiten client dacht dat den dicht dochte eet eigen en gaan gebeur gehad had huid kast
0.75: keer komt laten leerli legt moeder morgen naast niks nooit op politi prikke scheid scheld
0.75: steken stond straat tegen tien tijd vaak val verkee vijf waar winter wit wordt zeer zes zich
0.75: zijn
0.75 child_abuse: blauwe brandw broert lopen mannek papa plast punten tweede
0.75 missing: alzhei ander donker lag terugg zwemme
0.75 overdose: amper kamp vind
0.75 partner_violence: tablet
0.75 psychosis: camera ervan overtu snacht stok totaal tv zeker
0.75 suicide: doe gedaan gezegd houden stopt tgaat trein
0.75 unconscious: bijna diabet missch turnle
0.75 violence: mannen wachte
0.75 weapon: ne vonden wapen zakmes
0.5: aan afgesl afval allema begonn beslis blijft brenge breuk dan de dienen draaie durven elke em
0.5: enkele frigo ga gaat ge geen gesche getrok glimla grap grootm hoelan hoop hun ingang ingetr
0.5: kerst klante klap klein kloppe krijg lawaai liep ma mijn neer niet nu paar pest peuter punt
0.5: raadpl refter rondje schaar schrij schrik sinds slaapt stop tafel te telt uw ver vliegt
0.5: vriend weken wenen woning zeg zeggen
0.5 child_abuse: brengt dezelf speelt traine uren
0.5 missing: dement minder
0.5 overdose: coke gebrui heel hoofdp kamer mekaar twinti vergis zot
0.5 partner_violence: afgepa begint eerst help kwam
0.5 psychosis: kilo verwar
0.5 suicide: concre gestuu grapje opnieu prober verjaa waarvo weggeg ziek
0.5 unconscious: bal deelne lucht zwange
0.5 violence: adres bomma elkaar gaf oude schoon slagen speelp vechte
0.5 weapon: baas klasge messen verzam
0.25: afgeze alle alles als anders antwoo bewone bewoon diep drie filmpj gast gelijk hele het
0.25: horen is klappe maakt man mee mij moet nog opendo pakken raakt stagia thuis toe toen vorige
0.25: weet weiger zaterd zin zonder zoontj
0.25 child_abuse: denken noemt pas
0.25 missing: buurt moest nergen wandel
0.25 overdose: deed drinke hart slaapp vermoe
0.25 partner_violence: leest zie
0.25 psychosis: bevall herken praat stemme vergif ziet
0.25 suicide: betaal dood gestap moe tis voorbi zorg
0.25 unconscious: niets verlie
0.25 violence: brand durft gasten hard terugk werd
-0.25: aangek adem avond babbel bellen beter bij chef daarme echt een eens eigenl euthan gedach
-0.25: gelede gerust half heb hen hoorde in intern juist kom komen kwijt loket luiste mama meegaa
-0.25: mevrou nachto nachts normaa om ons operat plan plek rond s school tiener toch tot twee van
-0.25: vecht versch vertel vlucht voedse voelt volwas vraagt vrouw wa weinig zieken zien zij
-0.25: zitten zo zorgen
-0.5: a aanges afspra agenda arbeid attest autism avonds behand bel beperk bereik beschu best
-0.5: bezoek bloeda buikpi cafe cardio chocol contac d deze die dietis direct doen druk ermee
-0.5: ernsti even gegeve gevoel goeiem groep hebben hebt huilt ik jonge juf kent klant leeft les
-0.5: mail maken media mevr middag na naam nachtm neen negati ongeru opdrac overle overli overva
-0.5: papier past plaats poetsh psychi rappor recht robot roken rustig schizo snurkt spanni spelen
-0.5: spreek stapt streng trouwe vaste veel verder verdwe verhui verled vermis vertaa verwon vlot
-0.5: voorsc voorzi vrouwt week weekdo weten wil worksh zelfst zichze zomer
-0.75: advoca apart bijt bipola colleg daar dame dender doorve e echte erbij ergens geel gewoon
-0.75: gezin heet hoevee k kiezen klacht koffie koppel lang langsk leg lezen maande medewe mensen
-0.75: mi nieuw nieuwe oekrai onthaa onze ook oosten oudere overda pensio per pesten puber ronde
-0.75: sfeer terugb veerti voetba volgt voor vrouwe we wel werk woont word zoekt zwaar
-1: a3 aa aankaa aankwa aanpak aansla aansta aanwij aarzel abortu accred acht achten actie adhd
-1: adopti aerts afflig afgebr afghaa afghan afkeri afspre afstan ai alarm alcoho alleem allerg
-1: allerh alstub alvast amai amnest anderz ann anna anneli ans antide antigi aperit april archie
-1: artike asap audici austra avis avondr avondz azorg b backer baert balie barste bart beamer
-1: bedenk bedpla beerne beet begrav behang ben benali berche bespro bestuu betale betrok betrou
-1: bevere bevest beware bezitt bezorg bi biblio bieden bijbre bijsch bijsta bijtje bijvoo binne
-1: blij blijde bloedi bloedp blues bobbej boecho boeien boekha boksen bokser boksle bokst boogsc
-1: boom borstv bot boulim braaf bracke brakel brassc brave brecht broech bronst brouwe brusse
-1: buddy buil buurtv campag campus capiti casema casus casuss cgg charme chatgp child claes
-1: claese clbkor club cm cocons concie confor cools crash cyberp daarbi daarin daarna dagzie
-1: daknam dames dankzi danst datum debrie demons denkte derbie dertig di dieet dilsen dirk distri
-1: do docume doelgr doodmo dorpss dove draaib drama drankp dreige drieta droevi dromen droog drug
-1: drugsk drukke drukpr duimpj echtsc eenent eenzam eetlus eeuw eieren eind eke ekeren elp emotie
-1: energi enerzi eng enig erg ergs erin eritre erkend erover euro explic ey factur factuu famili
-1: fantas fatima fatma favori feb feedba ff fibrom fier figuur film financ fluitj fn focus fortni
-1: fotote foutje frietj fris fysiek game gand gateke gauw gdpr geadop gebare geblev gebore gecont
-1: gedeel gedeti gedrag gefrus gehech geirn gekken gelach geldt geldzo geleer gelukt gemidd
-1: genoci gentbr georie geplee gepraa gepres geschr geslaa geslot gespro gestab gestal gestar
-1: gestic getrau getrou geur gevraa gezame giftig gin gistel glijba godsdi goedko goeiea goetha
-1: gokver gooi goosse goudvi graad grapke grappi greep groen groent grooto gulle haacht haak
-1: halfuu hallok halluc handic haneng haven hechte hechti heftig heimwe helcht helder heleen
-1: hellin herbek herent herhal herinn herk herman herne heropg herstr hetzel heusde hierac hilde
-1: hoboke hoeder hoeila hoek hoever hokjes home hoof hoofdo hospit houtha hr huisbe hulpli idee
-1: ideeen idool iemand ilse inami incest inderd indivi infirm infoda infomo ingesc ingeve innerl
-1: input inrich inspec int intere intoxi intraf invull inzett isabel izegem jan jans jansse
-1: jarige jette jeugd jeugdb jeugdh jeugdw jh jij jo jobs jobver jonas joris jozef judotr julie
-1: kalmer kalmth kamers kanten kantoo kaprij karen katrie kazern kbreng kdv keerbe kernge ketena
-1: kies kijk kim kindsb kines kinesi klagen klas klasle klasma klasti kleedk klop kluis kmoet
-1: knap knokke knoppe koekel koen koerse koksij kookat kookle korea korte korten kosovo kosten
-1: kracht kramp kriebe kruise krukke kunde kunje kunste kuurne kvroeg kwart kzoek laag lagere
-1: lanake lanckr langdu lasser later lebbek leden leefti leen leerja leerkr leerst lees leescl
-1: legerd leider leidin leidt lelijk lesgee lesgev lesmat lessen levend levens lichtz lieve
-1: lieven linden link lithiu live lochri lol londer loop loopba loopgr lotte lowie luc luid maand
-1: maasme mailad mails malle marlee marokk match meande meedoe meekom meeus melden mensch mentaa
-1: mentor merelb meugel minera mis missen mist module moed moek moetk mohame molenb mon monter
-1: mooie moons moordt moreel moslim mss muide muniti musica mutism muts mutual naaicl nabest
-1: nachtb nachtp nadat nadia nadien nagel nagelk nagesp nagevr naloxo neerla negen nele nest
-1: netfli netjes neurol nieuwk nijlen nijs noch noemen nonnen noodge noor of offici okan okt
-1: oliver omgaat omzend onderd ontbre ontspa onverk onzich oordee oostka opbell openen opgelu
-1: opgevo oplich opscho opstap optimi opvolg opzett ordene osteop ouderc ouders oudjes outpre
-1: ouwe overga overhe overmo overne overst pagadd paintb pak pakje panisc paper parle partag
-1: partij partne pashtu pastor patien patric pauw penici pers peter pff pijnpa plaagt plakke
-1: planke planne pleegd pleegg pleegm pleego pleegt plus podolo poef pools postve praatc praatn
-1: prijs prijsk prima printe priori privac proble provin pulle pure put puurs quizpl raadt rabot
-1: raken ramada randje reager recept rechtv reeks regenb regiov rekenm remgel respec result
-1: richtl rijbew rijexa rijksw risico robin roemee rollen roodgl roos roosje roots rouwpr rouwt
-1: rudy ruimte run ruzie ruzies rva sabine sabote sam samira sarah schaaf schake scherp schopt
-1: schote sciens secret seefho sensib serie shock shoote signaa signal slaagt sloot sluiti smet
-1: smets smorge snoep somali somers spanne sparre spel speler spits spoedg spoedi spoedv spoken
-1: sponso stad stampv status stel stelde sterf sterks stiefm stierf stijgt stijn stille stoeie
-1: stoele stokke stonde stoofv stopge stopte stroef struct studer sturen subsid suis super svp
-1: syrie taakve taalac tabako tango tariev teamda teamse teamsu teen tekort telefo tenen tennis
-1: tent ternat tes tetter teveel theate thijs thuisv tienen tijdbo tikken tine tinnit tippen
-1: titel tjeugd toegan toegez toelat toon tourne toxico trakte transg trek troost tso turks
-1: tussen twaalf tweesn twist typisc tzijn u ufo uitgen uitgep uitges uitput uitwis uitzoe un v
-1: vaatwa vandew vastzi veerle verbal verbli verbod verbon vercau vereni vergat verhev verkoo
-1: verlof vermei verras versla versta versti vervel verwit videog vieren viert vin vint visser
-1: vliega vlinde vloerv vlug vm voedt voeren vogelt volgen volges volhou voo voorav voorke voorko
-1: voorlo voorwa vrede vreugd vrij vrije vrijla vroegd vtm waanzi waarom waarva waasla wapend
-1: wapenw warege waterp wedstr weduwe weekda ween weerba weglop wekeli welkom wens wenst werkda
-1: werke werkge werkhe werkst werkt werkwi werkzo wichel wie wijgma wijkve wijzig wilrij wint
-1: wittel wk wo woedeb wolf wommel woonbl wortel wrs zaaltj zandba zee zeebru zelfhu zelfve
-1: zelfzo zellik zenuwe zesdej zestie zestig zetelt zh zijlig zinnen zitmom zomerg zondig zonhov
-1: zoom zorgju zorgpe zorgpl zothui zoun zoutle zoveel zullen zussen
-1.25: 0 blijve clb creche cursus dienst dit dringe gemeen gestor gevang jaren kan logope maart
-1.25: misbru n nee nemen nieuws ok onders oud over paniek septem slecht uitleg verdri verloo
-1.25: verzor vorig vrijwi woensd zelf
-1.5: aandac aanpas aanslu aantal aanvaa active ademru afgero afwas allebe animat annule anonie
-1.5: armoed asse avonde az bange basiss bedoel beetje begele begin begrij beleid berg bering
-1.5: beroer beschi bijler bilzen blik bon boos bornem botsen budget claus commun comple daaraa
-1.5: data deadli decemb deel defibr denkbe deugd dilbee doof duurt edegem els enkel ergo ergoth
-1.5: ervoor essen etwien fabrie fedasi feestd fobie formul geacht geboor geef geeste gek geraar
-1.5: getuig geven geweze gewich geword grenze griet groete halfti hamme hamont herden herste
-1.5: herzel hierov hobby hoef hoogte huisar huisve humor huurde ideaal infoav infost ingebr
-1.5: invali ist ja jaar jac jobcoa jongem juli kaart kabine kapell kerstv kibbel kiest kine
-1.5: kleink klimre komend kontic kortri krokus kruis kunt kurege laken late lede ledebe leert
-1.5: leiden lennik lid liever linde lokale lommel lukt maak maanda maasei maes mailen max medici
-1.5: medisc meeden meegem meemaa merkse meteen meter middel miskra model mortse motiva nabesp
-1.5: nageke nazorg neem nodig noord ocj oke omga ongeva ontmoe ontroo oorlog opneem opvang opvoed
-1.5: orthop oudena ouderg paasva pallia pedicu peer pieker ploeg plusse poperi positi preven
-1.5: pubert qua raes reanim rest revali riziv rugpij samenw schaam scherm schild scouts sleep
-1.5: snel social sofie speeld speelg sprake stelle stelt stemt stoorn tal teamov tegeno ten
-1.5: tentoo terech terugv tervur thema therap tienta tigrin toelic traini triest tweeen uitbou
-1.5: uitgel uitwer uurroo vakant vdab vechts verand verhaa verhal verleg verong veroor verple
-1.5: verwaa verwac verwer verzet via videos vijfti vlaand vooral voorja vraagj vrijda vroedv
-1.5: wablie wachtl wapenf wat welke werkdr werken werkin werkne wervik wevelg wgc wijkag wilt wis
-1.5: wonen wouter yo zelzat zemst zesde zeven zitdag zoerse zou zsm zulte zuurst zweveg zwijnd
-1.75: aanvra apothe dossie februa gent goed hoe je juni ocmw online schuld wij zoek
-2: aalter aanbie aanwez aarsch advies affich an arts artsen assist athene bekijk beroep borger
-2: brugfi chroni diksmu drieen dyslex eeklo eerste ehbo ervari faalan folder gemoti gepest geriat
-2: goede goeden halle he helpen helpt huiswe info intake jeugdd kruide landen langsg liefde lier
-2: lijst lokaal maatwe maldeg moord namidd nederl nood nuchte onbewu orde overij parano peeter
-2: postna prakti projec psy pubers ruzien senior serieu sommig start starte stotte syrisc temse
-2: tonger trajec tss uurtje verant volsta voorst wanen wannee welk welzij wijkge willeb woonzo
-2: zavent zoals zoeken zorgco
-2.25: arabis august blijf bree buurth buurtw caw crisis dagcen deurne doorst dus emotio gezinn
-2.25: gezond groeps heist hey ieper indien infose inloop justit kost kunnen lachen lastig lokere
-2.25: maatsc mantel mechel menen moeili niklaa ontvan organi persoo planni praten profes raad
-2.25: regio roesel samen samenz stabie tandar toneel torhou truide verwij zaal zele zorgku zotteg
-2.5: angsti antwer bemidd bereid beteke boek brugge conven dank debat diest examen genk graag
-2.5: gratis herfst hoofdv hulp kanker klinis leren lezing mol nadenk netwer ninove novemb opleid
-2.5: restau slacht spreke steun studie teams teamve ter tielt toeste turnho verlor verstu vilvoo
-2.5: volg voorbe voormi vzw werker wetter ziekte zouden zware
-2.75: aalst aanbod behalv dinsda dr eenzaa frans gespre gezins haha halve hassel interv job
-2.75: leuven person relati ronse schole tips tolk trauma twijfe vanaf vraag
-3: angst bespre burn consul coordi daarov delen expert mei mezelf oktobe omgaan out praatg situat
-3: superv vergad vragen wzc
-3.25: kennis mogeli psycho rouw sessie sint sociaa stress vindpl
-3.5: donder exampl januar team
-3.75: aub co depres geconv liefst
-4: akkoor vormin
-4.5: jullie
-5.25: willen
"""

ACUTE = """
3.25: bloedt vanavo water
3: daarne keel opgesl reagee
2.75: helema raam stuurd u wacht
2.5: afsche beweeg gelegd geweer gezich lippen mannen minute sleute vannac vanop
2.25: ademt direct kom onthaa sporen suiker touw vent vriest wc
2: bad brand dak dichtg diep gang geplak geschu geslag gestok gevond gezakt help javel keuken
2: kokend kotgen kzie lijn los mn nergen net punt rekeni sorry stoel tong trekke twinti typ vermoo
2: voeten weggeg wenen wereld zoeken zolder zorg zweet zwelt
1.75: aanste alzhei autost beestj betaal bos braakt buurt deur deurwa doodsl doosje dronk dronke
1.75: duivel elektr feestj gebarr gebete gebrok gegaan gegooi geluid geprik gestap hoorde jonget
1.75: kalm kamp kanaal kant komma krijge lip meenem naald naarto openge papier polsen psychi rand
1.75: rijden scheer schokt slaapk stampe steken stok stond tablet totaal uitged vanmid vanmor
1.75: vanuit verdwe vergif wesp wit zakte zette zusje
1.5: aangek afgepa afgesn afgesp afmake bal benzin beukt bidden bovenl braken brenge broodm centru
1.5: chip daarju deelne der dichte dienen doden doodma duwde echtge ee eentje eerste efkes eindel
1.5: em enkel flesje frigo gasvuu gebrac gedwon gegote geiser gemaak gespot gestuu getrok gezegd
1.5: giet gilt gooide gooit gps gracht graden granaa grauw grijs grond hoor hotel infuus ingang
1.5: inkomh juist kamerg kapotm kapott kent kettin kik kilo klante kleind kloppe kookpl kop kraakt
1.5: kwarti leerja legde liep ligt living losges lucht maatsc machet mailt mat meegaa methad mijne
1.5: mogen mompel morfin naakt neer ongelu onkrui ontsna oom opgedr opgeha opvang opwach opzet
1.5: padden pan parkin pasgeb perron peuter pin prober refter reutel ribben richt richti rij ring
1.5: ruit rustig schaar schoen schudt sigare siroop slijpt slikte smeekt snijdt spraak staaf staat
1.5: steenw stomdr straks strijk strip thuisz tracto uw vaarwe venste verbra verdie versli vertro
1.5: vervan vier vijver vork waren wartaa weggaa wilde worksh wurgt zeg zegene zon zwaait zwemba
1.25: auto badkam balkon been borst briefj bureau elkaar eruit ga geduwd genoeg hand hier kben
1.25: koud leegge maken nachte neus nonkel nu oma poort raar rap schree slaan telefo terugg toe
1.25: toilet trein vast wachtz weggel zes
1: aanged aangev aanrec aanspr aanvoe accoun acht ademd ademen advert advoca afbijt afdeli afgaan
1: afgekn afgera afgetr afgeva afgeza afhale afkome aftroe aftuig alarmp allema altied anonie
1: appels appt ardenn asielz at aula autism babytj bakste basiss batter bedank bedje beentj beheks
1: belle beller beperk bergin besjes besmet besnij best bestel bestra betale betast beton beuken
1: beurt bevall bevele bevend bevror bewake bewege bewind bewone bezems bezete bh bibber bidon
1: biecht biedt bijgeh bijhou bijt bijten billen bipola bivakm blaffe blaren bloed bloedv bloeme
1: bloemk blok blokke bloot bloots bol bom bonkte bont boodsc boom boot bot bouwen bovenb boveng
1: brak branda brande brandw breekt breken breng broekj broeks brulle brult buggy buite buizen
1: bushok busje buurki buurme cafe cafeta camion cel celgen chauff clozap colafl colleg colruy
1: coma conduc contac creche daagt dader datum dees deinze dekens demone dender deterg deureg dien
1: diene dij dik ding donker doodst doorga doorko doorzo doos dosis down draad drijft dringe
1: drukte dus duw dwingt e e40 echte eind emmer emojis engele enige enorm envelo ernaas expres
1: fentan fientj fietse fietso flat fontan frituu gasmet gastje geblok gebouw gedeti geelek gegijz
1: gegrep gegrom gekalm gekapt geklom geklop gekoze gekrop gekust gelade gele gelede geloge genome
1: gent geplan gereed geroep geslap geslee gesleu geslik gesmet gespre gestor gestra geteld gevluc
1: gevror gewand gewist gezet gieten gif gij gillen ging glas glassc gleed gloeie gloeit goe
1: goeiem goeien golfje goot grens grijpt groot gsm gust gutst haal haarze haast hadden hakmes hal
1: halfbr halfze halluc hals halte handbi handdo handge handvo hapt hart hartsl heb heet helium
1: helpen helper herhaa hield hielp hing hoestd hoge honden huisge huur huus huweli hypo identi
1: iemant ijee ijlt ijskou ijzere ineen ineeng ineens ingeno ingesl ingest ip jarne jeneve jezus
1: jongde juffen k kaal kaarse kabel kalk kamera kamerd kamerj kapel kapotg kapt kassie kayak
1: kbeve kelder kermis khoor kids kier kiezen klaarg klam kleden kleine klemt klikke klonk kmag
1: knal knalle kneep knie knijpe knikke knipme knoopb knoopt knuppe koer koerie koers kok konden
1: konijn kopsto kortri kostga kostuu kotst kozijn kpiep kraan krabt kregen kreunt krijst kruisp
1: ktyp kuisen kussen kvind kwam kwijlt kzijn labo ladder laden lader lakens lalt langsk langui
1: leeft leg leger leie leo lepel leren lesje levenl lichaa liegt lift lig lijf lijkwi lijm likte
1: linker lint locati lokaal longen loop loopfi losgel losmak luchtk maat markt matten medebe
1: meegeg meenee meeste meten microf middel mikt min misbru moaken moker moloto moment mond monito
1: moskee motor motten n naaktf nachtj nagels namidd nbmv nee neerge nemen nerges ni noar oever
1: offere ogen olie olifan omdat ondank onder onders onderw onrust onwel ooglid oorlog opdraa
1: opensn opgesp ophang oppas opslui opt oren ouderv overlo oxazep paars paniek pantof parace
1: parapl parfum passag passee pechst peist pen pet piept pijnpl pille pizza plat playst pleint
1: plette ploeg pluk poetst poetsv polsn pompte prakti preekt preken probee procen puffer puntje
1: pupil pyama radioa rails rappor ratten reacti recht regeld regent reling revolv richte richtt
1: rijtui roblox robot roep roept roken rollat rolsto ronde rook ruiken ruiten rukte ruten schand
1: scharn schat scheef schokk schoor schopp schort schroe schuif schuil secret serre shot shotje
1: shunt sjakos slaand slagbo slage slap sleurd sleure sliepe slijps slikke sloefe sloeg sluit
1: sluite smeerd snap snapch sneeuw snoof snurke snurkt soldaa soldat sonde soort spinne spion
1: spionn spoor spoorl spreke spuwt stagem staten statie steek steen steeng steke stekke stemme
1: stiefp stijve stoat straal straf streel strijd stroat stront stroom strop stuipe stuur suffer
1: sus tankst taxi tegels tekens teleon terugb thuish thuisv tien tijden tijdje tiktok toegee
1: toerke toeter tons toog tralie trap trapha trouwr tsneeu tuin tuinde uitdoe uitgeg uitgek
1: uitgez uitkij uitkui uitlaa uittre uittro vake vangen vanoav vanond vanzel vechtp vegen vel
1: verban verbro verdri vergaa verlos verse versla verwis verzek via viaduc vijfde vijven vinde
1: vis vissen vlees vleesm vloeit vloog vlot voetpa voicem volled voorho vrezen vrijge vrijhe
1: vroedv vrouwe vrucht vuists vuurwa waant waarhe wannee warm warmt wazig weekdo wegga wegger
1: weggew wekken werf werker werkst wiegje wijd wind winkel witte woede woord worst wrong wurgsp
1: xtc zaag zachtj zagen zakt zegde zegent zegge zeiden zen zijt zingt zodra zoe zonsop zorgt
1: zover zuigel zuigvl zuipen zuiver zuster zuur zwaaie zwakke zwange zwijme
0.75: 0 baby beeft begele bewoon bewust blauw brandt broer brug deuren dikke dochte doe door
0.75: dubbel eerst einde fiets fluist gas gegete gekome gepakt handen herken hierna hoofdp ie
0.75: insuli jachtg jas kachel kerel kind kleinz krijg langs mij moest naam naast nachtk ne ocmw
0.75: onbeke ons ontsto oor open pa patien pols praten psycho pyjama riem rijdt roepen rusthu
0.75: slaat slot speelp spoed spring stappe statio stem stiefv stuurt t tanden terwij testam
0.75: thuisg uur vastge versch viel vijf voorbi voorde vrouw wakker wij zal zat zeggen zei zetel
0.75: zit zoek zondag
0.5: aan achter arm bedrei belde belt ben benede binnen boven buik buiten dit durf en fles gaf
0.5: geld gestop gister halen hebben heeft het hoofd houdt in kan kheb klopt laat loopt man me met
0.5: mijn moet muur om onze op overge pistoo rode rond school spuit staan tussen vinden want we
0.5: weent zag
0.25: af alleen amper baas bellen benen beste bijl boer brief broert buurma camera da daarme dacht
0.25: dafalg de deed dement diabet dood drinke druppe duwt elf ervan ex filmpj filmt fuif gaan
0.25: gaat garage gasten geeft gehaal gescho gesned god goed gooien haalde hamer hangt heel hij
0.25: houden huid huilt huis hun iemand ik is jongen juf kamer karabi kat kinder klappe kocht
0.25: kogels komen kon kzit lag leerkr lege legt liet loket maanda maande mama mannek medewe
0.25: mevrou middag midden minder morgen nek nieman niets nimeer nog opendo overtu park pas pillen
0.25: radiat rechts rug samen scheld schuim sta stampt stil striem tegen terugk tgaat thuisb toen
0.25: traag tweede uit uitsta vandaa verkee verlaa vinger vliege voedse volle vreemd vrijda woensd
0.25: woont zieken zijn zitten zoontj zwart zwemme
-0.25: aandoe aanger aanget advies afgesl afgeve al alle alles alumin anders antwoo appart asiel
-0.25: babbel ballon banden bank beelde begonn bereik bij bijna blijft bloede blote boeken bonkt
-0.25: brengt breuk bus bushal chef chiro clb client complo contro daar daarna dame denkt deze
-0.25: dialys dichtd dode doktoo doorve douche dozen draaie draait dreigt drie duiven durven
-0.25: eigenl ene erbij ergens flauwg fotos gast ge gedaan geel gekoch gerake gerege gestam gevall
-0.25: geven gevolg gevraa gezin gezwol grap grootm grote groter haalt handta hevig hijgt hoeft
-0.25: hoop huisar huisbe instel jaar je jeugdh jongst kaak kapot kindje klaagt klaar kleute
-0.25: klinie koffer koppel kot kousen kreeg kruipt kwijtg laten lawaai les lief ma mag maten
-0.25: medica meegen meer meiske mekaar mens mensen messen moeite moeten moogt nachto neef nodig
-0.25: onderb online ontplo onzin ook opa operat opnieu ouder oudere ouders oudste partne pastoo
-0.25: pijn pillek plas plots poeder poetsh politi puber rechto redden regele rollui rondje rood
-0.25: rugzak rust schizo schoot sindsd slaapz smeet snijde social spaart spelen stak stieke stikt
-0.25: stop stopco stoppe straat strali strips stuk suf tak teken tekene telt thuisl tieren toonde
-0.25: tot tram uitsch uren va vallen vecht vechte verder verdwa vergee vergis verkoc verkra
-0.25: verlie verloo verwar verzor vind vlak vliegt voet volgen volgt vond vorig vracht vriend
-0.25: vrij vroeg vuilba waar wandel war weduwn weg werd were werken werkt wiet wifi woning wou
-0.25: wraak xanax zak zegt zet zich zilver zo zorgen zwijgt
-0.5: bed brieve buur buurvr dagen dan den die dokter gegeve gehad gezete huilen iedere kast klas
-0.5: koorts kwijt maand maar madam mee meneer moeder muren neemt nooit of oude overal papa plaats
-0.5: poging praat schrij sinds slaap slaapp slapen terug thuis trekt valt veel verple vertel
-0.5: vlucht vroege weeken weer weten wie worden zaterd zichze zonder zot
-0.75: aanval afgeze als ander bankka begraf bel bezig brood dakloz dicht doet drinkt eergis ermee
-0.75: eten even facebo gebeur gebrui gekreg gelijk gemeen gordij half hen heur hoest hoevee hof
-0.75: horen klant kleren knieen knijpt komt land leerli leest lopen luiste mail na normaa oog
-0.75: opvoed over pakken plafon plan plast plek precie raakt ramen ruikt slaapt slecht snacht
-0.75: spuite spulle stagia stopt strale toch tonen trui val vraagt weet werk zeer zeker zien zin
-0.75: zoekt zwaard
-1: andere beginn beloof berich denk derde echt famili gewere hard kleint krijgt kwaad lang last
-1: leefgr missel niks noemt overle paar per post postbo spreek vrijwi was wat wist wonde zelf
-1: ziek
-1.25: aanbel aandri aanges aanraa aantik aardig ademst afbouw affair afgeno afgepe afluis afpakt
-1.25: afstuu afzet agenda alcoho aldoor allerl amerik anorex apart apothe arbeid armkes attest
-1.25: autori avond avonds bak balt bankje baseba bedrij beeste begeve begin begrij behand beheer
-1.25: bekope benauw bende benzo bepaal beren besche beschu betere betrap beu beweer bewijz bezoek
-1.25: bib bijeen bijgek bikans binden biolog black bleek blijve bloeda bloedd bloedn blowen
-1.25: boekje boel boerde boksbe bomma bord boter bovena boveno bozer breekm broek bromme brost
-1.25: brusse buikpi cardio challe checkt chips chocol cijfer cirros clean codein coiffe combin
-1.25: commod consta consul corona cursis cursus d daarbo daarom daaron daarvo daders dageli
-1.25: dametj deegro deelt dekt delhai depot dient dietis dieven dikwij dinsda doelwi dolken doms
-1.25: donsha doodge doodsg doodsk doodsw doodvr doorge dorp dossie doucht draag drank dreigd
-1.25: droeg droom droomt druk dutjes dutten duurt duwen dwaalt eerder eet eetsto elk elke emoji
-1.25: enfin engela epilep eraan erfeni erger ernaar ernsti erover excuse februa feest fietsh
-1.25: filmke films flesse foefel fond fout frigod galgen gamen gamet gaten gazet gebeld gebit
-1.25: gedich geduld gefilm geflui gehang geklee gelege geloof gelope gelove gelukk geraak gescha
-1.25: gestol gestot getier gevang geverf gevoch gevoel geween gewijz gezell gezoch glazig goeroe
-1.25: granat graven grimas groeit groepj haag haakte hak halfja handje handvu hang hangen hangsl
-1.25: haren hartje hartkl hebt heer helden helm hersen herval hevige hijzel hoests hol honger
-1.25: honkba hoog hoopt huisba hulp hulzen humeur ieder ieders ier inbraa inbrek inform ingedi
-1.25: ingele inslap instag intern ja jaagt jachtm jager jankte jaren josian juni juwele kaders
-1.25: kalasj kastde kastic kastje kdrink keer ketami kevin kilome klaars klacht kleedj kleedt
-1.25: klem klemge kletse kleur klinke knort koek koekje koffie koken komplo kook koor kopen
-1.25: kopiee koppij kraamt kring kuit kunt kust kval kwesti kwetsb laatst lach lachte later
-1.25: latste laxeer leefti leer leerde leerjo legale leggen leraar lerare levens lezen licht
-1.25: liket littek loert logope loon loraze losse luchtd lyk maalti maan mappen massa matras
-1.25: media meekij meende meent meldin menshe merken mesjes mevr mi miauwt mijzel milita minist
-1.25: moandn moeili mooi morst mouw nacht nachts nageko naleze natte natuur nauwel nederl neen
-1.25: neerze negati nen nichtj nietsn nieuw nuttel ochten oefent oekrai ongeru onvind ooit oosten
-1.25: opera opgeef opgehe opgeno opgera opgest opmerk opschr opstee opvall oud outs oven overda
-1.25: overdr overli overva pagina pakket papfle parkee partit paspoo passen passer passie past
-1.25: patron peis pensio pepper pesten peteki pikt pil pis plank plante platli pleegk pleegz
-1.25: pleke plezan poepje postte prentj prins prive priveb proble profee proffe profie puilt
-1.25: putje raad raakte radio rapper ratelt rechte regelm regels regen reis rilati rondlo rookt
-1.25: rouwen ruzie s sameng samura sandal savond scenes schatt schimm schold schomm schoon schrif
-1.25: schrik schrok schuld schurf schut screen second secund sedert sensor sfeer shift sist sla
-1.25: slaapd slaapo slag slaper slikt smakte smeedt sms snauwt snel sortee spaarg spanje spanni
-1.25: spelle spijbe sponta sporth staats stad stapt stapte steelt stenen sterk stijf stilzi
-1.25: stinke stinkt stoefe stokje stoott stort stoten stout straff streng sturen taalle tandvl
-1.25: tape team tege tegeli teint tekend tekeni tekste televi tellen ti ticket toedek toeged
-1.25: toekom toezic toont tramad trille trilt trokke trouwe turncl tweeli tweema tzit uitgaa
-1.25: uithui uitkle uitleg vaart valium vangt vanweg vaste vastgr vastho vastkr vastze veerti
-1.25: veilig verbet verdor verdub verdwi verget verhan verled verlor vermag vermis verpli verspe
-1.25: vertaa vervin verwon virus visum vloekt vlogen voelde voelt voetba vol vooral voorge voormi
-1.25: voort voortd voorzi vr vraag vragen vree vrouwt vuil vuile vuiste vuurwe waard waarde
-1.25: wachtt wachtw waggel wanhop wantro warme wasmac weduwe week weeral wegdoe weird whatsa
-1.25: wijkge wijwat wildvr wissen woedea woeste wonen woonde woorde woordn word z zakken zanger
-1.25: zaten zelfs zelfst zenuwp zetten zeun zingen zn zodat zoekge zogeze zolang zonneb zou
-1.25: zouden zwaar zwarte zweeft zweert zweven zyn zyt
-1.5: bang beter blauwe dienst durft eigen gewoon groep kijkt moe studen tante vindt
-1.75: a aanvra adem adres afval afwezi altijd april bakker beslis bewaar bleef blowt bompa code
-1.75: coke concre daarva doodga doodsb dreigb duizel enkele erop es euthan gehoor gerust gesche
-1.75: glimla grapje groet hoelan ijskas ingetr katten ken kennen kerst kinesi klap klapt klasge
-1.75: klein klets knipoo koeken koning kort krabbe krasse krast kunnen lachga lagen liedje maakte
-1.75: maart meerde mengt nachtm namen nerveu nieuws nogal noteer ok opdage opdrac pennen pest
-1.75: pijnlo poppen porto raadpl rare reden schiet schijn seksue septem slagen smijt snuift soep
-1.75: somber spijt staart stoep tas tintel trok turnza ver verhui verjaa verlat verned veront
-1.75: verzam voorgo voorsc waarvo wapenv weegt weken wel welke whisky
-2: bestaa borden bracht cadeau dingen draagt gedach geheim hoe jaloer kalmee koopt kweet lacht
-2: lange leven liever mouwen nicht ontsla pepe plakt prikke punten specia tiener tv vermoe volwas
-2: vonden vorige wa weinig wijk wijn winter zakmes
-2.25: armen boterh broers denken dezelf flauw graag jonge nieuwe plekke traine voel vuist wast
-2.5: missch nummer tekent telken turnle vaak zomer
-2.75: afspra pakt
-3: scheid
-3.25: eens
-3.5: tijd
-3.75: soms
"""
