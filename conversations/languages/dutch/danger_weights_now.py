"""Dutch stems of what happens now, by their weight. Made by `make weights`."""

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
