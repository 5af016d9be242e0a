"""Words in the names of Belgian places. Made by `make names`: not to be edited."""

PLACES = """
    aalbeke aalst aalter aarlen aarschot aartselaar aat adinkerke affligem afsnee aiseau
    aiseau-presles alken alleud alleur alost alsemberg alveringem amay ambleve amel andenne
    anderlecht anderlues angleur anhee ans anthisnes antoing antwerpen anvers anzegem ardooie
    arel arendonk arlon as asse assebroek assenede assesse ath athus attert aubange aubel
    audenarde auderghem auvelais avelgem awans aywaille baarle-hertog baasrode baelen baerle-duc
    balen bassenge bastenaken bastnach bastogne beaumont beauraing beauvechain beernem beerse
    beersel begijnendijk bekkevoort belgrade beloeil belsele berchem berchem-sainte-agathe
    bergen beringen berlaar berlare berloz bernissart bertem bertogne bertrix bevekom bever
    beveren beveren-kruibeke-zwijndrecht beyne beyne-heusay bierbeek bierges bievene bievre
    bilzen bilzen-hoeselt binche bissegem bitsingen blankenberge blegny bocholt boechout
    boncelles bonheiden boninne bons boom boortmeerbeek borgerhout borgloon borgworm bornem
    bouge bouillon bourg-leopold boussu boutersem bouvignes braine-le-chateau braine-le-comte
    braives brakel brasschaat brecht bredene bree bressoux brugelette bruges brugge brunehaut
    brussel bruxelles bruyere buggenhout bullange bullingen burcht burdinne burg-reuland
    butgenbach calamine celles cerfontaine ceroux-mousty chapelle-lez-herlaimont charleroi
    chastre chatelet chatelineau chaudfontaine chaumont-gistoux chenee chievres chimay chiny
    ciney clavier cognelee colfontaine comblain-au-pont comines comines-warneton couillet
    courcelles court-saint-etienne courtrai couvin crisnee crombach cuesmes dalhem damme
    dampremy daverdisse de deerlijk deinze denderleeuw dendermonde dentergem dessel destelbergen
    deurne diegem diepenbeek diest diksmuide dilbeek dilsen dilsen-stokkem dinant dison dixmude
    doische donceel doornik dottignies dour drogenbos drongen duffel durbuy dworp ecaussinnes
    edegem edingen eeklo eghezee eigenbrakel eisden ekeren ellezelles elsene elzele enclus
    enghien engis ere erembodegem erezee erpe erpe-mere erpent erquelinnes ertvelde esneux
    espierres-helchin essen estaimpuis estinnes etalle etterbeek eupen eveque evere evergem
    eynatten faimes farciennes fauvillers fernelmont ferrieres fexhe-le-haut-clocher flawinne
    flemalle fleron fleurus flobecq floreffe florennes florenville forest fosses-la-ville
    fourons frameries frasnes frasnes-lez-anvaing froidchapelle froyennes furnes galmaarden
    gammerages gand ganshoren gavere gedinne geel geer geetbets gelbressee geldenaken gembloux
    gemmenich genappe genepien genk gent gentbrugge genval geraardsbergen gerpinnes gesves ghlin
    gilly gingelom gistel glabbeek godinne gooik gosselies goutroux gouvy grace-berleur
    grace-hollogne grammont grand-leez graven gravenbrakel gravenwezel grez-doiceau grimbergen
    grivegnee grobbendonk groot-bijgaarden gullegem haacht haaltert haan habay haine-saint-paul
    haine-saint-pierre hal halen halle ham ham-sur-heure-nalinnes hamme hamoir hamois
    hamont-achel hannuit hannut harelbeke haren hasselt hastiere havelange havre hechtel-eksel
    heers heist-aan-zee heist-op-den-berg helchteren helecine hemiksem henri-chapelle hensies
    herbesthal herbeumont herck-la-ville herent herentals herenthout hergenrath herinnes
    herk-de-stad herne heron herseaux herselt herstal herstappe herve herzele heule heusden
    heusden-zolder heusy heuvelland heverlee hoboken hoegaarden hoei hoeilaart hoeselt
    hollogne-aux-pierres holsbeek honnelles hooglede hoogstraten horebeke hornu horrues hotton
    houdeng-aimeries houdeng-goegnies houffalize houthalen houthalen-helchteren houthulst houyet
    hove huizingen huldenberg hulpe hulshout huy hyon ichtegem ieper incourt ingelmunster itter
    ittre ixelles izegem jabbeke jalhay jambes jemappes jemeppe jemeppe-sur-meuse
    jemeppe-sur-sambre jette jodoigne jumet juprelle jurbeke jurbise kain kallo kalmthout
    kampenhout kapelle-op-den-bos kapellen kaprijke kasteelbrakel kasterlee keerbergen kelmis
    kessel-lo kettenis kinrooi kluisbergen knesselare knokke knokke-heist koekelare koekelberg
    koksijde komen-waasten koningshooikt koningslo kontich koolkerke kortemark kortenaken
    kortenberg kortessem kortrijk kraainem kruibeke kruisem kruishoutem kuringen kuurne la
    laakdal laarne laeken laken lanaken landen langemark-poelkapelle lasne le leau lebbeke lede
    ledeberg ledegem leglise lendelede lennik lens leopoldsburg les lessen lessines leuven leuze
    leuze-en-hainaut libin libramont libramont-chevigny lichtervelde liedekerke liege lier
    lierde lierneux lierre lievegem lijsem lille limal limbourg limburg limelette lincent
    linkebeek linkeroever lint linter lissewege lives-sur-meuse lo-reninge lobbes lochristi
    lodelinsart loenhout lokeren lombardsijde lommel londerzeel longlier lontzen looz loppem lot
    louvain louvain-la-neuve louviere lovendegem lowen lubbeek luik luingne lummen luttich
    maarkedal maaseik maasmechelen machelen maldegem malines malle malmedy malonne manage
    manderfeld manhay marche marche-en-famenne marche-les-dames marchienne-au-pont marchin
    marcinelle mariakerke mariembourg marke martelange maurage mechelen meerhout
    meeuwen-gruitrode meise meix-devant-virton melle melsele menen menin merbes-le-chateau
    merchtem merelbeke merelbeke-melle merksem merksplas mesen messancy messines mettet
    meulebeke middelkerke modave moerbeke moeskroen mol molenbeek-saint-jean momignies
    monceau-sur-sambre mons mont-saint-guibert mont-sur-marchienne montaigu-zichem
    montignies-sur-sambre montigny montigny-le-tilleul moorsel moorsele moorslede morlanwelz
    mortsel mouscron musson nalinnes namen namur nandrin naninne nassogne nazareth nazareth-de
    neder-over-heembeek neerpelt neu-moresnet neufchateau neupre niel nieuport nieuwerkerken
    nieuwkerken-waas nieuwpoort nijlen nijvel nimy ninove nivelles nossegem obourg oerle ohey
    olen olne onhaye oostakker oostduinkerke oostende oosterzele oostkamp oostrozebeke
    opglabbeek opwijk opzullik oreye orp-jauche ostende ottignies ottignies-louvain-la-neuve
    oud-heverlee oud-turnhout oudenaarde oudenburg oudergem oudsbergen ouffet ougree oupeye
    outremeuse overijse overpelt pajottegem paliseul panne paturages pecq peer pelt pepingen
    pepinster peruwelz perwez perwijs petit-rechain philippeville pinte pittem plombieres
    poperinge profondeville putte puurs puurs-sint-amands quaregnon quevy quievrain raeren
    ramillies ransart ranst ravels rebecq recogne reet remicourt renaix rendeux retie reuland
    rhode-saint-genese riemst rijkevorsel rixensart roche roche-en-ardenne rochefort roeselare
    roeulx ronse roosdaal rotselaar roulers rouvroy roux ruisbroek ruiselede rumbeke rumes rumst
    saint-georges-sur-meuse saint-ghislain saint-gilles saint-hubert saint-josse-ten-noode
    saint-leger saint-marc saint-nicolas saint-servais saint-symphorien saint-trond saint-vaast
    saint-vith sainte-ode sambreville sankt schaarbeek schaerbeek schaffen schelle
    scherpenheuvel scherpenheuvel-zichem schilde schoten sclayn seilles seneffe seraing silly
    sinaai sint-agatha-berchem sint-amands sint-amandsberg sint-andries sint-denijs-westrem
    sint-genesius-rode sint-gillis sint-gillis-waas sint-jans-molenbeek sint-joost-ten-node
    sint-katelijne-waver sint-kruis sint-kruis-winkel sint-lambrechts-woluwe sint-laureins
    sint-lievens-houtem sint-martens-bodegem sint-martens-latem sint-michiels sint-niklaas
    sint-pieters-leeuw sint-pieters-woluwe sint-stevens-woluwe sint-truiden sivry-rance soignies
    sombreffe somme-leuze soumagne souvret spa spiere-helkijn sprimont stabroek staden stavelot
    steenokkerzeel stekene stembert stene sterrebeek stevoort stokkem stokrooi stoumont
    strepy-bracquegnies strombeek-bever tamines tamise tellin templeuve temse tenneville
    terhulpen termonde ternat tertre tervuren tessenderlo tessenderlo-ham theux
    thimister-clermont thuin tielt tielt-winge tienen tilleur tinlot tintigny tirlemont tisselt
    tongeren tongeren-borgloon tongres tongres-looz torhout tournai trazegnies tremelo
    trois-ponts trooz tubeke tubize turnhout uccle ukkel vaux-sous-chevremont vaux-sur-sure
    vedrin verlaine verviers veurne vielsalm villers villers-la-ville villers-le-bouillet
    vilvoorde vilvorde viroinval virton vise vith vleteren vloesberg voeren vorselaar vorst
    vosselaar vresse-sur-semois waarschoot waasmunster wachtebeke waimes walcourt walem walhain
    walhorn wanze waregem waremme warneton wasmes wasseiges waterloo watermaal-bosvoorde
    watermael-boitsfort waver wavre weismes welkenraedt wellen wellin wemmel wepion wervik
    westende westerlo wetteren wevelgem weywertz wezemaal wezembeek wezembeek-oppem wezet
    wichelen wielsbeke wijgmaal wijnegem willebroek wilrijk wilsele wingene woluwe-saint-lambert
    woluwe-saint-pierre wommelgem wondelgem wortegem-petegem wuustwezel ypres yvoir zandhoven
    zandvoorde zaventem zedelgem zeebrugge zele zellik zelzate zemst zichem zinnik zoersel
    zolder zomergem zonhoven zonnebeke zottegem zoutleeuw zuienkerke zulte zutendaal zwalin
    zwalm zwevegem zwijnaarde zwijndrecht
"""
