"""Dutch stems of texts of danger, by their weight. Made by `make weights`."""

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
2.75: balkon gedron nam neus slot statio terwij zetel
2.75 child_abuse: stiefv
2.75 missing: jas vertre
2.75 overdose: dubbel
2.75 partner_violence: rijdt
2.75 psychosis: spring
2.75 suicide: gelegd vanop vierde
2.75 unconscious: beweeg steekt
2.75 violence: handen
2.75 weapon: foto geweer
2.5: badkam bank briefj buik deur ene eruit kheb ligt nieman overge pakt tuin water
2.5 child_abuse: kleren rug ruikt
2.5 missing: midden vriest weggel
2.5 overdose: leegge lege lippen
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
2: gooien gordij heur hof hoofd knieen knijpt komma kon kweet land liet lip mouwen nicht nimeer
2: nonkel oma park plafon precie raar radiat rechts schuim sta tonen uitged vanmid vreemd wakker
2: zwart
2 addiction: spuite
2 child_abuse: cadeau dronke elf geheim meenem naarto striem thuisb trui volle zusje
2 missing: bos bracht gsm kanaal uitsta zette
2 overdose: braakt dafalg doosje dronk druppe feestj fuif kalmee naald pillen schokt traag wijn
2 partner_violence: facebo gebrok jaloer vanuit verlaa
2 psychosis: beestj bezig duivel koopt pepe plakt ramen specia strale
2 suicide: boer brief gekreg kalm kocht openge polsen rand rijden spulle sterve
2 unconscious: eergis gegaan geluid hoest kant wesp zakte
2 violence: doodsl gegooi geld gescho slaapk stampe stampt
2 weapon: aanste bijl deurwa haalde hamer karabi kogels kzit scheer wijk zwaard
1.75: aanger aanget afgesp afgeve afmake afwezi ballon banden beelde benzin berich beukt bewaar
1.75: bidden bleef blote blowt bompa bonkt bovenl braken broodm bus bushal code daarju dagen denk
1.75: dialys dichtd doktoo doodma dozen duiven duizel duwde echtge ee eentje efkes erop ex flesje
1.75: gegote gehoor gekoch gemaak gerake gerege gevolg gezet gezwol giet gilt gister gooide gooit
1.75: gracht graden groet grote groter handta hevig hijgt hond ijskas infuus inkomh insuli kaak
1.75: kamerg kapotm kapott katten ken kettin kijkt klapt klets knipoo koeken koffer kousen kraakt
1.75: krasse kruipt kwarti lagen liedje living losges mailt maten meegen mijne moeite mompel moogt
1.75: naakt nerveu noteer onder onderb ongelu oom opgeha opwach opzet pasgeb pastoo pennen plas
1.75: plots poeder poort porto rare reutel ribben rij ring rollui rood rugzak schijn schoen schoot
1.75: schudt sigare slaapz slikte smeet smijt snijde soep spaart spijt staaf staart staat stak
1.75: steenw stieke stoep stomdr stopco straks strijk stuurd stuurt tak tas thuisl tieren tram
1.75: trok turnza uitsch va valt vanavo verbra verkoc verned versto vijver vlak vork vracht vuilba
1.75: wacht waren weegt weggaa were wifi wilde zag zak zilver zondag zwemba zwijgt
1.75 addiction: lachga snuift whisky
1.75 child_abuse: daarva doodsb hotel kookpl krabbe meiske poppen seksue smeekt zon
1.75 missing: bakker gewees ging instel klinie kwijtg opdage teken verdwa
1.75 overdose: geiser genome gespot kleind mengt methad morfin onkrui opgedr padden pillek siroop
1.75 overdose: strip wartaa xanax
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
1.25: achter al binnen dingen drinkt heeft keuken kwaad meneer nie oog vandaa zat zei zit zoon
1.25 child_abuse: meisje weer
1.25 missing: gezien leeg
1.25 overdose: telken
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
1: stoat stoefe stokje stoott stoppe stort stoten stout straal straf straff streel stroat stront
1: stroom strop stuipe suffer sus t taalle tankst tape taxi tege tegeli tegels teint tekend tekeni
1: tekens tekste teleon televi tellen terug ti ticket tijdje tiktok toedek toeged toegee toerke
1: toeter toezic tons toog toont tralie tramad trapha trille trilt trokke trouwr tsneeu tuinde
1: turncl tweeli tweema tzit uit uitdoe uitgaa uitgeg uitgek uitgez uithui uitkij uitkle uitkui
1: uitlaa uittre uittro uur vaart vake valium vangen vanoav vanond vanweg vanzel vastgr vastho
1: vastkr vastze vegen vel verban verbro verdor verdub verdwi vergaa verget verhan verlos vermag
1: verpli verse verspe vervin verwis viaduc vijven vinde virus vis vissen visum vlees vleesm
1: vloeit vloekt vlogen vloog voelde voetpa voicem voorge voorho voort voortd vree vrezen vrijge
1: vrijhe vrucht vuil vuile vuiste vuists vuurwa vuurwe waant waard waarde waarhe waggel wanhop
1: wantro warm warmt wasmac wazig weeken weeral wegdoe wegga wegger weggew weird wekken werf
1: whatsa wiegje wijd wijwat wildvr wind witte woede woedea woeste woonde woord woordn worst wrong
1: wurgsp xtc zaag zachtj zakken zakt zanger zaten ze zegde zegent zegge zeiden zen zenuwp zeun
1: zingen zn zodat zodra zoe zolang zonneb zonsop zuigel zuigvl zuipen zuiver zus zuster zuur
1: zwaaie zwakke zwarte zweeft zweert zweven zwijme zyn zyt
1 addiction: beginn
1 child_abuse: geschu oudste
1 missing: centru thuisg vertro vinden weg
1 overdose: gevond
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
0.5: kamer kerst klante klap klein kloppe krijg lawaai liep ma mekaar mijn neer niet nu paar pest
0.5: peuter punt raadpl refter rondje schaar schrij schrik sinds slaapt stop tafel te telt uw ver
0.5: vliegt vriend weken wenen woning zeg zeggen
0.5 addiction: coke gebrui
0.5 child_abuse: brengt dezelf speelt traine uren
0.5 missing: dement minder
0.5 overdose: heel hoofdp twinti vergis zot
0.5 partner_violence: afgepa begint eerst help kwam
0.5 psychosis: kilo verwar
0.5 suicide: concre gestuu grapje opnieu prober verjaa waarvo weggeg ziek
0.5 unconscious: bal deelne lucht zwange
0.5 violence: adres bomma elkaar gaf oude schoon slagen speelp vechte
0.5 weapon: baas klasge messen verzam
0.25: afgeze alle alles als anders antwoo bewone bewoon diep drie drinke filmpj gast gelijk hele
0.25: het horen is klappe maakt man mee mij moet nog opendo pakken raakt stagia thuis toe toen
0.25: vorige weet weiger zaterd zin zonder zoontj
0.25 child_abuse: denken noemt pas
0.25 missing: buurt moest nergen wandel
0.25 overdose: deed hart slaapp vermoe
0.25 partner_violence: leest zie
0.25 psychosis: bevall herken praat stemme vergif ziet
0.25 suicide: betaal dood gestap moe tis voorbi zorg
0.25 unconscious: niets verlie
0.25 violence: brand durft gasten hard terugk werd
"""
