"""Words in the names of Belgian places. Made by `make names`: not to be edited."""

PLACES = frozenset(
    """
aaigem aalbeke aalst aalst-bij-sint-truiden aalter aarlen aarschot aarsele aartrijke aartselaar aat abbaye abee
abolens achel achene achet acosse acoz adegem adinkerke adinkerque affligem afsnee agimont aineffe aische-en-refail
aiseau aiseau-presles aisemont albertstrand alken alle alleud alleur alost alsemberg alveringem amay amberloup ambleve
ambly ambresin amel amonines amougies ampsin andenne anderlecht anderlues andrimont angleur angre angreau anhee anlier
anloy annevoie-rouillon ansart anseremme anseroeul anthee antheit anthisnes antoing antwerp antwerpen antwerpen-noord
antwerpen-zuid anvaing anvers anzegem appels appelterre-eichem arbre arbrefontaine arc-ainieres arc-wattripont
archennes ardooie arel arendonk argenteau arlon arquennes arsimont arville as aspelare asper asquillies asse assebroek
assenede assenois assent assesse astene ath athis athus attenhoven attenrode attert attre aubange aubechies aubel
aublain auby-sur-semois audenarde auderghem audregnies aulnois autelbas autre-eglise autreppe auvelais ave-et-auffe
avekapelle avelgem avennes averbode avernas-le-bauduin avin avins awans awenne awirs aye ayeneux aywaille baaigem baal
baardegem baarle-hertog baasrode bachte-maria-leerne baelen baerle-duc bagimont baileux bailievre baillamont bailleul
baillonville baisieux baisy-thy balances balatre balegem balen bambrugge bande barbencon barchon baronville barry
barvaux barvaux-condroz barvaux-sur-ourthe bas-oha bas-warneton basecles basse-bodeux basse-wavre bassenge bassevelde
bassilly bastenaken bastnach bastogne batsheers battel battice battignies baudour bauffe baugnies baulers bavegem
bavikhove bazel beaufays beaumont beauraing beausaint beauvechain beauvoorde beauwelz beclers beek beerlegem beernem
beerse beersel beerst beert beervelde beerzel beez beffe begijnendijk beho beigem bekegem bekkerzeel bekkevoort
belgrade bellaire bellecourt bellefontaine bellegem bellem bellevaux bellevaux-ligneuville bellingen beloeil belsele
ben-ahin bende berbroek berchem berchem-sainte-agathe berendrecht berg bergen bergilers beringen beringen-mijn berlaar
berlare berlingen berloz berneau bernissart bertem bertogne bertree bertrix berzee beselare betekom bettincourt beuzet
bevekom bevel bever beverce bevere beveren beveren-aan-den-ijzer beveren-kruibeke-zwijndrecht beveren-leie
beveren-waas beverlo beverst beyne beyne-heusay bienne-lez-happart bierbeek biercee bierges bierghes bierset bierwart
biesme biesme-sous-thuin biesmeree bievene bievre biez bihain bikschote bilstain bilzen bilzen-hoeselt binche
binderveld binkom bioul bissegem bitsingen bizet blaasveld blaimont blandain blanden blankenberge blaregnies blaton
blaugies blegny bleharies blehen bleid bleret blicquy bloemekenswijk bocholt bodeghem-saint-martin bodegnee boechout
boekhout boekhoute boelhe boezinge bogaarden bohan boignee boirs bois-de-lessines bois-de-villers bois-du-luc
bois-et-borsu boitsfort bokrijk bolinne bolland bomal bomal-sur-ourthe bombaye bomel bommershoven bon-secours
boncelles boneffe bonheiden boninne bonlez bonnert bonneville bons bonsin booischot booitshoeke boom boorsem
boortmeerbeek borchtlombeek borgerhout borgloon borgworm borlez borlo borlon bornem bornival borsbeek borsbeke
bossiere bossuit bossut-gottechain bost bosvoorde bothey bottelare bouffioulx bouge bougnies bouillon bourg-leopold
bourgeois bourlers bourseigne-neuve bourseigne-vieille boussoit boussu boussu-en-fagne boussu-lez-walcourt bousval
boutersem bouverie bouvignes bouvignes-sur-meuse bouvignies bouwel bovekerke bovelingen bovenistier bovesse bovigny
bra braffe braibant braine-le-chateau braine-le-comte braives brakel branchon bras brasmenil brasschaat bray brecht
bredene bree breendonk bressoux breuvanne brielen broechem broekom brucargo brugelette bruges brugge brugse bruly
bruly-de-pesche brunehaut brussegem brussel-stad brussels brustem bruxelles-ville bruyelle bruyere brye budingen
buggenhout buissenal buissonville buizingen buken bullange bulles bullingen bulskamp bunsbeek burcht burdinne bure
burenville burg-reuland burst bury butgenbach buvingen buvrinnes buzenol buzet calamine callenelle calonne
cambron-casteau cambron-saint-vincent capelle-au-bois carlsbourg carnieres casteau castillon celles cerexhe-heuseux
cerfontaine ceroux-mousty chaineux chairiere champion champlon chanly chantemelle chapelle-lez-herlaimont
chapelle-saint-ulric chapon-seraing charleroi charneux chassepierre chastre chastre-villeroux-blanmont chastres
chatelet chatelineau chatillon chaudfontaine chaumont-gistoux chaussee-notre-dame-louvignies chenee cherain cheratte
chercq chevetogne chevron chievres chimay chiny chokier christus-koning ciergnon ciney ciplet ciply clabecq clavier
clermont clermont-sous-huy clinge cognelee cointe colfontaine comblain-au-pont comblain-fairon comblain-la-tour
comines comines-warneton conneux coq corbais corbion cordes corenne cornesse cornillon cornimont corroy-le-chateau
corroy-le-grand corswarem cortil-noirmont cortil-wodon couillet cour-sur-heure courcelles courriere
court-saint-etienne courtrai courtrai-dutsel couthuin coutisse couture-saint-germain couvin coxyde cras-avernas crehen
crisnee croix-lez-rouveroy crombach crupet cuesmes cugnon cul-des-sarts cureghem custinne dadizele dailly daknam
dalhem damme dampicourt dampoort dampremy darion daussois daussoulx dave daverdisse deerlijk deftinge deinze
denderbelle denderhautem denderhoutem denderleeuw dendermonde denderwindeke denee dentergem dergneau dessel desselgem
destelbergen desteldonk deurle deurne deux-acren dhuy diegem diepenbeek diest diets-heur dikkebus dikkele dikkelvenne
diksmuide dilbeek dilsen dilsen-stokkem dinant dion dion-valmont dison dixmude dochamps docherie doel dohan doische
dolembreux donceel dongelberg donk donstiennes doornik dorinne dormaal dottenijs dottignies dour dourbes dranouter
dranoutre drehance driekapellen drieslinter drogenbos droixhe drongen dudzele duffel duinbergen duisburg duras durbuy
durnal dworp eben-emael ebly ecaussinnes ecaussinnes-lalaing ecluse edegem edelare edingen eeklo eernegem egem
eggewaartskapelle eghezee ehein eigenbilzen eigenbrakel eilandje eindhout eine eisden eke ekeren eksaarde eksel elen
elene elewijt eliksem elingen ellemelle ellezelles ellignies-lez-frasnes ellignies-sainte-anne ellikom elouges elsegem
elsenborn elsene elst elverdinge elversele elzele emblem embourg emelgem emines emptinne ename enclus engelmanshoven
enghien engis enines ensival epinois eppegem eprave erbaut erbisoeul ere erembodegem erezee ermeton-sur-biert ernage
erneuville ernonheid erondegem erpe erpe-mere erpent erpion erps-kwerps erquelinnes erquennes ertvelde erwetegem
escaillere escanaffles esen esneux espierres espierres-helchin esplechin esquelmes essen essene estaimbourg estaimpuis
estinnes estinnes-au-mont estinnes-au-val etalle ethe etikhove ettelgem etterbeek eugies eupen evegnee evelette eveque
everbeek everberg evere evergem evregnies evrehailles eynatten ezemaal fagnolle faimes falaen falisolle fallais
falmagne falmignoul familleureux farciennes faulx-les-tombes fauroeulx fauvillers faymonville fays-les-veneurs
fayt-le-franc fayt-lez-manage felenne feluy feneur fernelmont ferrieres feschaux fetinne fexhe-le-haut-clocher
fexhe-slins filot finnevaux fize-fontaine fize-le-marsal flamierge flavion flawinne flemalle flemalle-grande
flemalle-haute flenu fleron fleurus flobecq flone floree floreffe florennes florenville floriffoux flostoy focant
folx-les-caves fontaine-valmont fontenelle fontenoille fontenoy fooz forchies-la-marche forest foret forge-philippe
forges forrieres forville fosse fosses-la-ville fouleng fourbechies fouron-le-comte fouron-saint-martin
fouron-saint-pierre fourons foy-notre-dame fragnee fraipont fraire fraiture frameries framont franc-waret franchimont
francorchamps franiere frasnes frasnes-lez-anvaing frasnes-lez-buissenal frasnes-lez-gosselies freloux freux
froidchapelle froidfontaine froidmont fronville froyennes fumal furfooz furnaux furnes gaasbeek gages gallaix
galmaarden gammerages gand ganshoren gaurain-ramecroix gavere gavre gedinne geel geer geest-gerompont-petit-rosiere
geetbets gelbressee geldenaken gelinden gellik gellingen gelrode geluveld geluwe gembes gembloux gemmenich genappe
genepien genk genly genoelselderen gent gentbrugge gentinnes genval geraardsbergen gerdingen gerin gerompont geronsart
gerouville gerpinnes gestel gesves ghislenghien ghlin ghoy gibecq gierle gijverinkhove gijzegem gijzelbrechtegem
gijzenzele gilly gimnee gingelom gistel gits givry glaaien glabais glabbeek glabbeek-zuurbemde glain glanerie gleixhe
gleize glimes glons gochenee godarville godinne godsheide godveerdegem goe goeferdinge goegnies-chaussee goesnes
goetsenhoven gohyssart gomze-andoumont gondregnies gonrieux gontrode gooik gors-opleeuw gorsem gosselies gossoncourt
gotem gottem gottignies gougnies gourdinne goutroux gouvy gouy-lez-pieton gozee grace-berleur grace-hollogne graide
grammene grammont grand-axhe grand-bigard grand-hallet grand-halleux grand-leez grand-manil grand-rechain grand-reng
grand-rosiere-hottomont grandglise grandhan grandmenil grandmetz grandrieu grandville grandvoir grapfontaine graty
graux graven gravenbrakel gravenvoeren gravenwezel grazen grembergen grez-doiceau grimbergen grimbiemont grimminge
grivegnee grobbendonk groot-bijgaarden groot-gelmen groot-loon gros-fays grosage grote-brogel grote-spouwen
grotenberge gruitrode grune grupont guignies guigoven guillemins guirsch gullegem gutschoven haacht haaltert haan
haasdonk haasrode habay habay-la-neuve habay-la-vieille habergy haccourt hachy hacquegnies haillot haine
haine-saint-paul haine-saint-pierre hainin hakendover hal halanzy halen hallaar halle halle-booienhoven halleux halma
halmaal haltinne ham ham-sur-heure ham-sur-heure-nalinnes ham-sur-sambre hamipre hamme hamme-mille hamoir hamois
hamont hamont-achel hampteau han han-sur-lesse handzame haneffe hanneche hannuit hannut hanret hansbeke
hantes-wiheries hanzinelle hanzinne harchies harelbeke haren hargimont harmignies harnoncourt harre harsin harveng
harze hasselt hastiere hastiere-lavaux hastiere-par-dela hatrival haulchin hauset haut-fays haut-ittre haut-le-wastia
haute-croix hautem-saint-lievin hautem-sainte-marguerite hautrage havay havelange haversin havinnes havre hayons
hechtel hechtel-eksel heers hees heestert heffen heikruis heindonk heinsch heist heist-aan-zee heist-op-den-berg
heizel hekelgem heks helchin helchteren heldergem helecine helen-bos helkijn hellebecq hemelveerdegem hemiksem
hemptinne hemptinne-lez-florennes hendrieken hendrik-kapelle henis hennuyeres henri-chapelle henripont hensies heppen
heppenbach heppignies herbatte herbesthal herbeumont herchies herck-la-ville herderen herdersem herenelderen herent
herentals herenthout herfelingen hergenrath herinnes herinnes-lez-pecq herk-de-stad hermalle-sous-argenteau
hermalle-sous-huy hermee hermeton-sur-meuse herne heron herquegies herseaux herselt herstal herstappe hertain herten
hertsberge herve herzeeuw herzele hestre heule heure heure-le-romain heurne heusden heusden-zolder heusy heuvelland
hever heverlee hevillers heyd heysel hillegem hingene hingeon hives hoboken hodeige hodimont hodister hody hoegaarden
hoei hoeilaart hoeke hoelbeek hoeleden hoepertingen hoeselt hoevenen hofstade hogne hognoul hollain hollange hollebeke
hollogne-aux-pierres hollogne-sur-geer holsbeek hombeek hombourg homburg hompre hondelange honnay honnelles hoogboom
hooglede hoogstade hoogstraten horebeke horion-hozemont hornu horpmaal horrues hotton houdemont houdeng-aimeries
houdeng-goegnies houdremont houffalize hour housse houtain-le-val houtain-saint-simeon houtaing houtave houtem
houthalen houthalen-helchteren houthem houthulst houtvenne houwaart houx houyet hove hoves howardries huccorgne huise
huissignies huizingen huldenberg hulpe hulshout hulsonniaux hulste humain humbeek hundelgem huppaye huy hyon ichtegem
iddergem idegem ieper impe incourt ingelmunster ingooigem irchonwelz isieres isnes itegem itter itterbeek ittre
ivoz-ramet ixelles izegem izel izenberge izier jabbeke jalhay jallet jamagne jambes jamiolle jamioulx jamoigne
jandrain-jandrenouille jauche jauchelette javingue jehay jehonville jemappes jemelle jemeppe jemeppe-sur-meuse
jemeppe-sur-sambre jeneffe jesseren jette jeuk jodoigne jodoigne-souveraine jolimont jollain-merlin joncret julemont
jumet jupille jupille-sur-meuse juprelle jurbeke jurbise juseret kaaskerke kachtem kaggevinne kain kalken kallo
kalmthout kampenhout kanegem kanne kapelle-op-den-bos kapellen kaprijke kasteelbrakel kaster kasterlee kaulille
keerbergen keiem kelmis kemexhe kemmel kemzeke kerkhove kerkom kerkom-bij-sint-truiden kerksken kermt kerniel
kersbeek-miskom kessel kessel-lo kessenich kester kettenis keumiee kiel kieldrecht kinkempois kinrooi klein-gelmen
kleine-brogel kleine-spouwen klemskerke klerken klinge kluisbergen kluizen knesselare knokke knokke-heist kobbegem
koekelare koekelberg koersel koksijde kolmont komen komen-waasten koningshooikt koningslo koninksem konterdam kontich
kooigem koolkerke koolskamp korbeek-dijle korbeek-lo kortemark kortenaken kortenberg kortessem kortijs kortrijk
kortrijk-dutsel kozen kraainem krinkelt krombeke kruibeke kruisem kruishoutem kumtich kuregem kuringen kuttekoven
kuurne kwaadmechelen kwaremont laakdal laar laarne labuissiere lacuisine ladeuze laeken laethem-saint-martin laforet
lahage lahamaide laken lamain lambermont lambusart lamine lamontzee lamorteau lampernisse lanaken lanaye landegem
landelies landen landenne landskouter laneffe langdorp langemark langemark-poelkapelle lanklaar lanquesaint lantin
lantremange laplaigne lapscheure lasne lasne-chapelle-saint-lambert lathuy latinne latour lauw lauwe lavacherie
lavaux-sainte-anne laveu lavoir leau lebbeke lede ledeberg ledegem leefdaal leerbeek leernes leers-et-fosteau
leers-nord leest leeuw-saint-pierre leeuwergem leffinge leglise leignon leisele leke lembeek lembeke lemberge
lendelede lennik lens lens-saint-remy lens-saint-servais lens-sur-geer leopoldsburg lesdain lessen lessenbos lessines
lessive lesterny lesve lettelingen letterhoutem leugnies leupegem leut leuven leuze leuze-en-hainaut leval-chaudeville
leval-trahegnies liberchies libin libramont libramont-chevigny lichtaart lichtervelde liedekerke lieferinge liege lier
lierde lierneux liernu lierre liers lievegem liezele ligne ligney lignieres ligny lijsem lille-saint-hubert lillo
lillois-witterzee limal limbourg limburg limelette limerle limont lincent linden linkebeek linkeroever linkhout
linsmeau lint linter lippelo lisogne lissewege lives-sur-meuse lixhe lln lo lo-reninge lobbes lochristi lodelinsart
loenhout loker lokeren loksbergen lombardsijde lombeek-notre-dame lombeek-sainte-catherine lombise lommel
lommersweiler lompret lomprez loncin londerzeel longchamps longdoz longlier longueville longvilly lontzen lonzee
loonbeek looz loppem lorce lot lotenhulle louette-saint-denis louette-saint-pierre loupoigne louvain louvain-la-neuve
louveigne louviere lovendegem lovenjoel loverval lowen loyers lubbeek luchtbal luik luingne lummen lustin luttich
luttre maarke-kerkem maarkedal maaseik maasmechelen mabompre machelen macon macquenoise maffe maffle magnee maillen
mainvault maisieres maissin maizeret maldegem malderen malempre maleves-sainte-marie-wastines malines malle malmedy
malonne malvoisin manage manderfeld mangombroux manhay mannekensvere maransart marbais marbaix marche
marche-en-famenne marche-les-dames marche-lez-ecaussinnes marchienne-au-pont marchin marchipont marchovelette
marcinelle marcourt marcq marenne mariakerke mariekerke mariembourg marilles mark marke markegem marloie marneffe
marollen marolles marquain martelange martenslinde martouzin-neuville masbourg masnuy-saint-jean masnuy-saint-pierre
massemen massenhoven matagne-la-grande matagne-la-petite mater maubray maulde maurage mazee mazenzele mazy mean
mechelen mechelen-aan-de-maas mechelen-bovelingen meeffe meensel-kiezegem meerbeek meerbeke meerdonk meerhout meerle
meeswijk meetkerke meeuwen meeuwen-gruitrode mehaigne meigem meilegem meise meix-devant-virton meix-le-tige melden
meldert melen melin melkwezer melle mellery melles mellet mellier melsbroek melsele melsen membach membre membruggen
mendonk menen menin merbes-le-chateau merbes-sainte-marie merchtem merdorp merelbeke merelbeke-melle merendree merkem
merksem merksplas merlemont mesen mesnil mesnil-eglise mesnil-saint-blaise mespelare messancy messelbroek messines
mesvin mettekoven mettet meulebeke meux mevergnies-lez-lens meyerode michelbeke micheroux middelburg middelkerke
miecret mielen-boven-aalst mignault millen milmort minderhout mirwart modave moelingen moen moerbeke moerbeke-waas
moere moeren moerkerke moerzeke moeskroen moha mohiville moignelee moircy mol molenbaix molenbeek molenbeek-saint-jean
molenbeek-wersbeek molenbeersel molenstede mollem momalle momignies monceau-en-ardenne monceau-imbrechies
monceau-sur-sambre mons mons-lez-liege monstreux mont mont-gauthier mont-saint-amand mont-saint-andre
mont-saint-aubert mont-saint-guibert mont-saint-jean mont-sainte-aldegonde mont-sainte-genevieve mont-sur-marchienne
montaigu montaigu-zichem montbliart montegnee montenaken montignies-lez-lens montignies-saint-christophe
montignies-sur-roc montignies-sur-sambre montigny montigny-le-tilleul montleban montroeul-au-bois montroeul-sur-haine
montzen moorsel moorsele moorslede moortsele mopertingen moregem moresnet morhet morialme morkhoven morlanwelz
morlanwelz-mariemont mormont mornimont mortier mortroux mortsel morville mouland moulbaix mourcourt mouscron moustier
moustier-sur-sambre mouzaive moxhe mozet muide muizen mullem munkzwalm muno munsterbilzen munte musson mussy-la-ville
my nadrin nafraiture nalinnes nameche namen namur nandrin naninne naome nassogne natoye nazareth nazareth-de nechin
neder-over-heembeek nederboelare nederbrakel nederename nederhasselt nederokkerzeel nederzwalm-hermelgem neerglabbeek
neerharen neerhespen neerheylissem neerijse neerlanden neerlinter neeroeteren neerpede neerpelt neerrepen neervelp
neerwaasten neerwinden neigem nekkerspoel nerem nessonvaux nethen nettinne neu-moresnet neufchateau neufmaison
neufvilles neupre neuve-eglise neuville neuville-en-condroz nevele nidrum niel niel-bij-as niel-bij-sint-truiden
nieuport nieuw nieuwenhove nieuwenrode nieuwerkerken nieuwkapelle nieuwkerke nieuwkerken-waas nieuwmunster nieuwpoort
nieuwrode nijlen nijvel nil-saint-vincent-saint-martin nimy ninove nismes nivelles niverlee nives nobressart nodebais
noduwez noirchain noirefontaine noiseux nokere nollevaux noorderwijk noordschote nossegem nothomb nouvelles noville
noville-les-bois noville-sur-mehaigne nukerke obaix obigies obourg ochamps ocquier odeigne odeur oedelem oekene
oelegem oeren oerle oeselgem oetingen oeudeghien oevel offagne ogy ohain ohey oignies-en-thierache oisquercq oizy
okegem olen oleye ollignies olloy-sur-viroin olmen olne olsene omal ombret omezee onhaye onkerzele onnezies onoz
onze-lieve-vrouw-lombeek onze-lieve-vrouw-waver ooigem ooike oombergen oorbeek oordegem oorderen oostakker
oostduinkerke oosteeklo oostende oosterzele oostham oostkamp oostkerke oostmalle oostnieuwkerke oostrozebeke
oostvleteren oostwinkel opbrakel opdorp opglabbeek opgrimbie ophain-bois-seigneur-isaac ophasselt opheers opheylissem
ophoven opitter oplinter opoeteren opont opprebais oppuurs opvelp opwijk opzullik orbais orchimont orcq ordingen oret
oreye orgeo ormeignies orp-jauche orp-le-grand orroir orsmaal-gussenhoven ortho ostdunkerque ostende ostiches otegem
oteppe othee otrange ottenburg ottergem ottignies ottignies-louvain-la-neuve oud-heverlee oud-turnhout oudegem
oudekapelle oudenaarde oudenaken oudenburg oudergem oudsbergen ouffet ougree oupeye outer outgaarden outrelouxhe
outremeuse outrijve ouwegem overboelare overhespen overijse overmere overpelt overrepen overwinden paal paifve pailhe
pajottegem paliseul pamel panne papignies parike passendale patignies paturages paulatem pecq peer peissant pellaines
pellenberg pelt pepingen pepinster perk peronnes-lez-antoing peronnes-lez-binche peruwelz pervijze perwez
perwez-haillot perwijs pesche pessoux petegem-aan-de-leie petegem-aan-de-schelde petigny petit-enghien petit-fays
petit-hallet petit-rechain petit-roeulx-lez-braine petit-roeulx-lez-nivelles petit-thier petite-chapelle peutie
philippeville pieton pietrain pietrebais pinte pipaix piringen pironchamps pittem plainevaux plancenoit plante
ploegsteert plombieres poederlee poeke poelkapelle poesele pollare polleur pollinkhove pommeroeul poncelle pondrome
pont-de-loup pontillas pontisse poort poperinge poppel popuelles porcheresse pottes poucet poulseur poupehan pousset
prealle presgaux presles profondeville profondsart proven pry pulderbos pulle purnode pussemange putte puurs
puurs-sint-amands quaregnon quartes quenast queue-du-bois quevaucamps quevy quevy-le-grand quevy-le-petit quievrain
rabot rachecourt racour raeren ragnies rahier ramegnies ramegnies-chin ramelot ramillies ramsdonk ramsel ramskapelle
rance ransart ransberg ranst ravels raversijde rebaix rebecq rebecq-rognon recht recogne redu reet reid rekem rekkem
relegem remagne remersdaal remersdael remicourt renaix rendeux reninge reningelst renlies reppel ressaix ressegem
resteigne retie retinne reuland reves rhisnes rhode-saint-genese rhode-saint-pierre richelle riemst rienne riezes
rijkel rijkevorsel rijkhoven rijmenam riksingen rillaar risquons-tout riviere rixensart robechies robelmont robermont
robertville roborst roche roche-en-ardenne rochefort rochehaut rocherath roclenge-sur-geer rocourt roesbrugge-haringe
roeselare roeulx rognee roisin roksem rollegem rollegem-kapelle roloux roly romedenne romeree romershoven romsee ronet
rongy ronquieres ronse ronsele roosbeek roosdaal rosee roselies rosieres rosmeer rosoux-crenwick rossignol rotem
rotheux-rimiere rotselaar roucourt roulers rouveroy rouvreux rouvroy roux roux-miroir roy rozebeke ruddervoorde ruette
ruien ruisbroek ruiselede rukkelingen-loon rulles rumbeke rumes rumillies rummen rumsdorp rumst runkelen runkst
rupelmonde russeignies russon rutten sablon saint-amand saint-andre saint-aubin saint-denis saint-denis-bovesse
saint-denis-westrem saint-genois saint-georges-sur-meuse saint-gerard saint-germain saint-gery saint-ghislain
saint-gilles saint-gilles-waes saint-hubert saint-idesbald saint-jean-geest saint-josse saint-josse-ten-noode
saint-leger saint-marc saint-mard saint-martin saint-maur saint-medard saint-nicolas saint-pierre saint-remy
saint-remy-geest saint-sauveur saint-servais saint-severin saint-symphorien saint-trond saint-vaast saint-vincent
saint-vith sainte-cecile sainte-marguerite sainte-marie-chevigny sainte-marie-sur-semois sainte-ode sainte-walburge
saintes saive salles salzinnes samart sambreville samree sankt sars-la-bruyere sars-la-buissiere sart-bernard
sart-custinne sart-dames-avelines sart-en-fagne sart-eustache sart-lez-spa sart-saint-laurent sart-tilman sautin
sautour sauveniere schaarbeek schaerbeek schaffen schalkhoven schaltin schelderode scheldewindeke schelle schellebelle
schendelbeke schepdaal scherpenheuvel scherpenheuvel-zichem schilde schoenberg schonberg schoonaarde schore schorisse
schoten schriek schuiferskapelle schulen sclayn sclessin scy seefhoek seilles selange seloignes semmerzake seneffe
sensenruth seny senzeille septon seraing seraing-le-chateau serinchamps serskamp serville shape sibret signeulx
sijsele silenrieux silly sinaai sinaai-waas sinsin sint-agatha-berchem sint-agatha-rode sint-amands sint-amandsberg
sint-andries sint-antelinks sint-antonius sint-baafs-vijve sint-blasius-boekel sint-denijs sint-denijs-boekel
sint-denijs-westrem sint-eloois-vijve sint-eloois-winkel sint-genesius-rode sint-gillis sint-gillis-bij-dendermonde
sint-gillis-waas sint-goriks-oudenhove sint-huibrechts-hern sint-huibrechts-lille sint-idesbald sint-jacobs-kapelle
sint-jan sint-jan-in-eremo sint-jans-molenbeek sint-joost sint-joost-ten-node sint-joris sint-joris-weert
sint-joris-winge sint-katelijne-waver sint-katherina-lombeek sint-kornelis-horebeke sint-kruis sint-kruis-winkel
sint-kwintens-lennik sint-lambrechts-herk sint-lambrechts-woluwe sint-laureins sint-laureins-berchem sint-lenaarts
sint-lenaerts sint-lievens-esse sint-lievens-houtem sint-margriete sint-margriete-houtem sint-maria-horebeke
sint-maria-latem sint-maria-lierde sint-maria-oudenhove sint-martens-bodegem sint-martens-latem sint-martens-leerne
sint-martens-lennik sint-martens-lierde sint-martens-voeren sint-michiels sint-niklaas sint-pauwels
sint-pieters-kapelle sint-pieters-leeuw sint-pieters-rode sint-pieters-voeren sint-pieters-woluwe sint-rijkers
sint-stevens-woluwe sint-truiden sint-ulriks-kapelle sippenaeken sirault sivry sivry-rance sledderlo sleidinge slijpe
slins sluizen smeerebbe-vloerzegem smetlede smuid snaaskerke snellegem soheit-tinlot sohier soignies soiron
solre-saint-gery solre-sur-sambre sombreffe somme-leuze sommethonne sommiere somzee soree sorinne-la-longue sorinnes
sosoye sougne-remouchamps soulme soumagne soumoy sourbrodt souvret sovet soy soye spa spalbeek spermalie spiennes
spiere spiere-helkijn spontin spouwen sprimont spy stabroek staden stalhille stambruges stave stavele stavelot
steendorp steenhuffel steenhuize-wijnhuize steenkerke steenkerque steenokkerzeel stekene stembert stene sterrebeek
stevoort stokkem stokrooi stokrooie stoumont straimont stree stree-lez-huy strepy-bracquegnies strijpen strijtem
strombeek-bever stuivekenskerke stuivenberg suarlee sugny surice suxy sy tailles taintignies tamines tamise tarcienne
tavier taviers tavigny tellin templeuve temploux temse tenneville teralfene terhagen terhulpen termes termonde
ternaaien ternat tertre tervuren terwagne tessenderlo tessenderlo-ham testelt teuven theux thiaumont thieu thieulain
thieusies thimeon thimister thimister-clermont thimougies thines thirimont thisnes thommen thon
thorembais-les-beguines thorembais-saint-trond thoricourt thuillies thuin thulin thumaide thy-le-bauduin
thy-le-chateau thynes thys tiegem tielen tielrode tielt tielt-winge tienen tignee tihange tildonk tilff tillet tilleur
tillier tilly tinlot tintange tintigny tirlemont tisselt toernich tohogne tollembeek tongeren tongeren-borgloon
tongerlo tongre-notre-dame tongre-saint-martin tongres tongres-looz tongrinne tontelange torgny torhout tourinne
tourinnes-la-grosse tourinnes-saint-lambert tournai tournay tourneppe tourpes transinne trazegnies treignes trembleur
tremelo trivieres trognee trois-ponts tronchiennes trooz tubeke tubize tuquet turnhout twee-akren uccle ucimont
uikhoven uitbergen uitkerke ukkel ulbeek upigny ursel vaalbeek val-meer val-saint-lambert vance varendonk varsenare
vaucelles vaulx vaulx-lez-chimay vaux-chavanne vaux-et-borset vaux-lez-rosieres vaux-sous-chevremont vaux-sur-sure
vechmaal vedrin veerle velaine velaine-sur-sambre velaines veldegem veldwezelt vellereille-le-sec
vellereille-les-brayeux velm velroux veltem-beisem velzeke-ruddershove vencimont verdenne vergnies verlaine verlee
verrebroek vertrijk verviers vesqueville veulen veurne vezin vezon viane vichte vielsalm viemme viersel vierset-barse
vierves-sur-viroin viesville vieux-genappe vieux-waleffe vieuxville villance ville-basse ville-en-hesbaye ville-haute
ville-pommeroeul ville-sur-haine villerot villers villers-aux-tours villers-deux-eglises villers-devant-orval
villers-en-fagne villers-la-bonne-eau villers-la-loue villers-la-tour villers-la-ville villers-le-bouillet
villers-le-gambon villers-le-peuplier villers-le-temple villers-lez-heest villers-notre-dame villers-perwin
villers-poterie villers-saint-amand villers-saint-ghislain villers-saint-simeon villers-sainte-gertrude
villers-sur-lesse villers-sur-semois vilvoorde vilvorde vinalmont vinderhoute vinkem vinkt virelles virginal-samme
viroinval virton vise vissenaken vith vitrival vive-saint-eloi vivegnis vivy vladslo vlamertinge vlekkem vleteren
vlezenbeek vliermaal vliermaalroot vlierzele vlijtingen vlimmeren vlissegem vloesberg vodecee vodelee voeren vogenee
volkegem vollezele voneche voorde voormezele voort voroux-goreux voroux-lez-liers vorselaar vorsen vorst vosselaar
vosselare vossem vottem vrasene vremde vreren vresse-sur-semois vroenhoven vucht vurste vyle-et-tharoul waanrode
waarbeke waardamme waarloos waarmaarde waarschoot waasmont waasmunster waasten wachtebeke wadelincourt wagnelee waha
waillet waimes wakken walcourt waleffes walem walhain walhain-saint-paul walhorn walsbets walshoutem waltwilder
wambeek wancennes wandre wanfercee-baulet wange wangenies wanlin wanne wannebecq wannegem-lede wansin wanze wanzele
warchin warcoing wardin waregem waremme waret-la-chaussee warisoulx warnant warnant-dreye warneton warquignies warsage
warzee wasmes wasmes-audemez-briffoeil wasmuel wasseiges waterland-oudeman waterloo watermaal watermaal-bosvoorde
watermael watermael-boitsfort waterschei watervliet watou wattripont waudrez waulsort wauthier-braine waver wavre
wavre-notre-dame wavre-sainte-catherine wavreille wayaux ways webbekom wechelderzande weelde weerde weert wegnez
weillen weismes welden welkenraedt welle wellen wellin wemmel wenduine wepion werbomont werchter weris werken werm
wervik wespelaar westende westerlo westkapelle westkerke westmalle westmeerbeek westouter westrem westrozebeke
westvleteren wetteren wevelgem weywertz wez-velvain wezemaal wezembeek wezembeek-oppem wezeren wezet wibrin wichelen
widooie wiekevorst wielsbeke wierde wiers wiesme wieze wiheries wihogne wijchmaal wijer wijgmaal wijnegem wijshagen
wijtschate wilderen willaupuis willebringen willebroek willemeau willerzie wilrijk wilsele wilskerke wimmertingen
winenne wingene winkel-saint-eloi winkel-sainte-croix winksele wintershoven winterslag witry wodecq woelingen woesten
wolkrange woluwe-saint-etienne woluwe-saint-lambert woluwe-saint-pierre wolvertem wommelgem wommersom wonck wondelgem
wontergem wortegem wortegem-petegem wortel woubrechtegem woumen wulpen wulvergem wulveringem wuustwezel xhendelesse
xhendremael xhoris xhovemont yernee-fraineux ypres yves-gomezee yvoir zaffelare zandbergen zande zandhoven zandvliet
zandvoorde zarlardinge zarren zavel zaventem zedelgem zeebruges zeebrugge zegelsem zele zelem zellik zelzate zemst
zepperen zerkegem zetrud-lumay zevekote zeveneken zeveren zevergem zichem zichen-zussen-bolder zillebeke zingem zinnik
zoerle-parwijs zoersel zolder zomergem zonhoven zonnebeke zonnegem zottegem zoute zoutenaaie zoutleeuw zuidschote
zuienkerke zullik zulte zulzeke zutendaal zwalin zwalm zwartberg zwevegem zwevezele zwijnaarde zwijndrecht
""".split()
)
