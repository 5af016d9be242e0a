"""Names of persons that are words or places too. Made by `make names`: not to be edited."""

WORDLIKE = """
    aa aagje aarden abbes abdis abel abraham abrahams abu ace achten acoz ad adam addicts adel
    adelaar adele adem adenine adi adonis aga agha aicha aida aiglon aimable aime aimee aken
    aker aki akkerman alcantara alcazar alen ales alexandra alexandrine alexine alfa alia alise
    alize alla alleman aller allo alma alpen alpha alphonse alpin altera alvine alysson ama
    amadou amanda amber ambre amel amer amigo amine amor amoroso an ana and anders ane anes ange
    angel angelique ani anis anisa anita anse ante apollon apostel appel appels ara aras arbore
    arc arden arel arena arend argenteau aria arias armas armen arroyo arseen art arts arty
    askar asse assem asten aster ata atlas attila aubier auguste augustin augustine aura aurelia
    aurora aurore ava avenir aviva axel ay aya aye ba baba bac bacha backer bader badiane baelen
    baffa bah bai baille bailleul baillon bak baker bakker bal balde balder balen balla balle
    ballet balsa balthazar bamba bang banna bao baptiste bar bara barak baraka barba barbe
    barbeaux barbera barbette barbier barbu barema barman baron baroud barra barre barrera
    barrez barris barry bas basant baser basse basso bast baster bastos bataille bater bates
    battice bave baya bayat baye bayer bayram bazin bea beate beau beaufort beaumont becquet
    beek beer begin begue beguin bei beieren beke bel bela belcanto belen belet belle bellen
    bellingen bello bellot benard beneden benet beni benjamin benoit bente benzine beren berg
    berge bergen berger bergers berk berna bernard bernardin bernardine bernat berthe beryl bes
    besson bette beurden bever bevere beveren bevers bey bi bibi bicha bie bienvenu bienvenue
    bigot bijou bijoux bijvoet bilan bilde bile bilge bill billard bille bint bioul bismuth
    bissa bisschop bita blaak black blanc blanche blanchet blanco ble blees bleus blitz block
    blok blokland blom blondel blondin blonk blue bo bob bobby bock bode body boe boel boelen
    boer boers boes bol bolders bolland bolle bollen bols bommel bongo bonhomme boni bonnet bono
    bont bonte boon bora borger borgt borin borne bos bosco bosquet bost boston botta botte
    boubou bouchat boucher bouchez bouillon boulanger boulez boum bourdon bourgeois bourguignon
    bourras boute bouton bouts bouvet bouvier bouwman boven boy bozer brabant braconnier
    braillard bral bram brand brande brandon brandt brasseur bravo brecht bree brems breton
    bride briek bril brink brisee broda broeders broek broers brokken bron broos brou brouillard
    brouwer brouwers browning bru brug bruggen bruin bruls brun brune brunel brunet bruni brus
    bruyere bu bue buffel bui buisson bureau burelle burg burger burgers bury bus busa buse buta
    butera caballero cabanas cabrera caddy cadenas cadet caesar cai cal calin calonne calypso
    camelia camp campo campos camps camus canal canas candida candide candy caner canon cant
    canter canton cao cape capelle capot capucine cara carabin carbon carbone cardinal cardon
    carline carmel carmina carmine carolus carpaccio carre carrera carreras carta carter carton
    cas casanova casas cases casier casimir casse cassiers castagna castagne castel castor
    catalan cavaliere ceci ceder celeste celestin cerdan cerf cerna cernat cesar chabot chai
    chair challe champagne chancel chapelle charlotte charpentier charrier chasse chatelet
    chaudron chauvin chef cheikh chergui cherif chevalerie chevalier chi chien chow chretien
    chris christ chu ci cicerone cira cis city claire clairette clarisse clark claude claus
    clause clemence clement clemente clementine clerc clerici clermont close coca cocci coco
    cocos colas coli colin colla colle collet collette colli collier cologne comas combi comfort
    comic compere concept conde conscience constance constant conte conti contreras cool coole
    cools coran corda cordier cordonnier corneille corner cornet cornette cornez cornu corral
    cosse costa coupe court courtier courtois couturier couvreur covert cox cremer crepin crin
    crochet croonen cross croyance cuesta culot daad daal dada dahir dahlia daisy dalem dalla
    dallas dalle dam daman damme dandy danois danse daphne dave debauche defalque degen deguise
    dekens dekker dekkers del deli delia delie demet demi demon den deni denier denis deo
    depasse derrick desire desiree dessale dessel destin detaille detienne deuren deva deventer
    devin deviner devis dia diane diene diep dieren diest dieu dijk dik dillen dime dina dinant
    dine ding dino dion dirk distel district divan divine dixmude do dock dolez dolly dom domen
    domitien dommelen doms don dona donceel dong dongen donker donna donner donnez dons doorn
    dor dora dore dorien doris dos dost doublet douglas douillet douma dour dove dover doyen
    drager drame dries driesen drijfhout drole dros drost droste duale duc due durant duriez
    duro eboue ecluse ecrin eddy ede edel eden edit edita eerden eg egal egide eglantine el
    elida elira elis elise ellen els elst emeraude emir emis emo ende ene engel engelen engin
    ens era eren erica erin erna ernst eros errera erve es escobar esen espada esperance este
    ester eto eustache eva evers evita exauce fa faal faas fan fana far farina fassi fatma
    faucher fauconnier fauve feaux fee felicitas felicite feline fellah feller feng feras fermi
    ferrant ferre ferrer ferrera ferreras ferret ferry ficher fidele field fiere fiers filat
    finch flamme fleche fleur flink flo flood flor flora flore florence florentin florentine
    flores florin fol follet font fontaine fore forest foret fort forte forti fortin foulon
    fourneau fournier fox fragments fraiture franc franca franchi franco frank franken fransman
    fremie fridolin fris frison frits fritz froidure froment fuga gaal gad gai gaillard gaina
    gal gala galant galante galle gallen gallo galloway galopin gamba gang gantois gara garance
    garces gareer garibaldi garnier gascon gatera gay gazel gazi ge geel geer geers geert
    geertje geest gemma genard gene genet genot gent gentil gere gerits germain germaine gestel
    geuten gevers gier gift gigot gil giron giselle gita gloire gloria glorieux god goda godin
    goeman gok gokten gonda gong goor gore gorge gosse goujon gourmet gouw graaf graat grace
    gracia grand grande grandi gras gratie grau grauw grauwe graux grave graves gravis gray
    green grenier greve grey grieken griet grietje grippa gris grison groen grondel grondin
    groot gros grossen grossi grosso grote group gruyer gui guida guillaume guillon guirlande
    guit gul gun gunden gunst gunter gure gus gust guyot ha haag haan haas habibi hack hadj
    hadji hagen hagendoorn hai haik hak hakker hala hale halen hall halle hallen halleux halma
    hals ham hamada hamam hamel hamme han handwerker hang hannes hans hanse hardi hare haring
    harmony haro harsin hart hasselt haute hava have havelange haver hazard he hee hees heiden
    hein heinen hela helder helen heller hemptinne hendrik hennen henni henry hens hermine heron
    herstal hert herve heur heusden heuvel hidalgo hie hiel hiep hilaire hinde ho hody hoek
    hoeks hoes hoeven hoge holden holvoet honing honore hoog hoop hop hope horst hortensia hoste
    hou houari houas houri house houssine hove http hu hua huai huard huart huerta hui huisman
    huls hulst hunter huppen hus hussen huy hyacinthe id ide ides imam iman impe infante inga
    inne innocence innocent ion ira iris islam iva ive ives ivette iwan izel jack jaco jacobus
    jacqueline jacquemart jacques jacquet jacquot jacuzzi jade jaegers jager jagermeester jambon
    jan janet janus jasa jaser jasmijn jasmin jasper jasser jean jeanne jeannette jenny jeremie
    jerez jet jeton jihad job jobard joe joel joep jojo jok joke jolie joliet jon jonas jonathan
    jong jonge jonker jonkers jonkman joran joseph jozef ju juan jules julien julienne jun
    junior juprelle jure jury juste justice ka kaan kaatje kabas kabinet kader kadi kaiser kale
    kalender kallen kam kamala kamen kamp kampen kamper kanak kanon kante kaper kapo kar
    kardelen karen kart kas kast kelly kelvin kemp kempen ken kennis kenter kerkhof kerkhove
    kersten kessel ketel ketels kets ketting kevers khalife khan kick kien kievit kiki kilo kim
    kina king kir klaas klak klein klerk klijn klomp klos knip koen koester koets kof kohl kok
    koken koker kol kola kolen kolk konen koning konings koper kort korte kost kosten koster kot
    koto kou kozak krabbe kraft kramer kriek krimi kris krist kristal krol kruk kuiper kuipers
    kuit kunde kunt kur kus kwinten laan laar laats lacasse lach ladeuze laeken lage lai laine
    lais lal lala lam lama lamas lambin lame lamine lancaster land landau landen lander landing
    lang lange langen langer lao largo lascar lasse lassen latour laura laure laurent law laye
    lebbe lecha lechat lede lee leek leemans leemput leen leest leeuw leeuwen legat legaux leger
    lei leke leng lens lensen lent lente leonard lester leu leuven lev leva levent lex li lia
    liane lie liegeois lien lier lierde lies liesje lieu lieve lieven ligne ligot lijn lijnen
    lila lillo lima limage limbourg limburg limon lin linde linden line lino lio lion lippe lira
    lis lise lisette lissa lisse lite llanos lo lobe loc lock loep loi lois lolita lolo lom
    lombard lonen long longchamps loo loof look loon loos lorette lori loris lorrain lorraine
    los lot lotte lou loua louis louise lourdes louvet lovas lu luis luk lulu lune luster lux
    lynch maarten maas mac madeleine madelief madison madrigal maggi magnee maia maillard
    maillet maillot mairesse maison major mak maki malderen malfait malle mamba mambo mana manco
    manda manga mangel mani manne manou mansion mansoor manta manuel mar mara marc marchand
    marchant marconi marcourt mare marechal maren marengo mares margarita margot margriet
    marguerite maria marie-jeanne marien marin marina marine maris marjolein mark marke marlen
    marneffe marques marquez marra mart martel martial martien martin martini martino martins
    mary mas massa masse mast masure mata matas mate matelot mater materne mathieu mathurin mati
    matis matisse mats max maxim maxime maxwell maya mayo mazen mbo mechelen medici medina meel
    meerman meert mees mehari meier meis mela melchior melder mele meles melige melin melis
    melle melo melodie mena meng mens mentor mercier merel merino merita merle merlin merveille
    mesa meta mets mette meunier meurs mi mia mic micheline miel mien miet mignon mihrab mil
    mila mild mile mille millen millet mimi min mina mine miner minet minette minier minne mir
    mira mire miro mirte mispelen mitra modest modeste moer moha moineau moira moise mol molen
    molenaar moles mollet mont monte montes moonen moor mora morales moraux mordant mordechai
    moreau morel morgane morren mortier mot motta motte mou moucheron moulin moussa mousse
    mouton mu mucha mudden mulder mulders mulet muller munir munira muno munster munter mur mura
    murai murat muret murit musa musat muse mussa musse my nabi nada nader nadir nae nagel
    nagels naira nameche nana nandrin napoleon narcis narcisse nas natale natta nattes nazi nees
    nef negro nek nel nelson nemer nene nes nestor nette neuville neve nevel neven nevens neves
    ngo nick nie niel niesten nik nil noel noga nolens noot noppen normand nothomb nova nus
    octaaf octave octavia octavie ode oever offrande oh olen olive olivier olmen omer ooms
    oosten opstal oral orders oren orges os oscar ossendrijver ost oude ouwel oversteeg oye paal
    pace paco pages paillet pal pali pallen palma palmer pamel pan pana panait panas pang panic
    panka pap pape paquet paradijs parent parente parfait park parker pars pascal pascale passe
    pasteur pastoors pastor pat pate patience patijn patrice patte paulette paulien pauw pavez
    paye pecher pecheur pede pee peel pekel pele pelgrims pelle pelletier pels pelser pene pepe
    pepin per peren peres perla perles persico pesent peten peters petiot petre petri petrit
    philippine pi piazza picard piccolo piek pier pierce pierre pierrette pierrot piet pieta
    pieter pillen pilo pina pineau ping pinot pins pinte pion piot piquer pire pires piso pit
    placide plaisant plana planas plas plateau ploeg pluton pochet poirier pol polak poli poll
    polo pompe ponce poncelet pons pont pool poon poorter pop poppel porta porter portier posada
    post potgieter potier potter potters pou poulain poulet prat pre precieux preter prevot
    priem primo prince prins prinsen procedures procureur pronk proost provoost pu puck pues puk
    punk punt put putte python qu quartier quasimodo raad raadt rachel rada rade radi radia
    radin raf rafla rage rai rainer rais rait raja rake rakels raki ram rama rami ramin ramis
    ramona ramp rand rani rans ranst rappe rares rasse ravi ray raya raz rea real reale reclus
    reed regi regis rei reine reiner reis rek relu remmers remue ren renard renaux rene renier
    respiration reuter rex ria ribes richard richelle richter rico rida ridder riem ries riet
    rietveld rijks rijn rik rim rima ringeling rio riva rivas rivera rivet riviere rob robbert
    rober robert roberts robin rocha roche rocher rock roda roemers rogge roggen roi romain
    romaine roman romane romani romano rombout rong ronse room roos ros rosa rosalie rose
    rosette rosi rosie rosier roskam rost rota roua rouge rouget rouleau roulez rousseau
    rousselet routine roux rowan roy ru ruby ruelle rugira rui ruiter rumen rune rus rush rutten
    sabine sabir sablon sabra sacre saga sahib saint-amand saint-martin saint-pierre sainte saki
    sala salam salami salas sale sales salet sali salis salmi salvatrice salvo samba sana
    sandjak sang sante santen sap saphir sara sari sas sasse sati saturnin saunier saura sauvage
    sauveur savane savart sax saxo scala schaaf schacht schakelaar schaken schamp scheen scheer
    schelvis schenk schenkel schepers schepper scheppers schetter schilt schipper schoenmakers
    schollen schoolmeesters schoor schouten schram schrijver schrik schuiten schutter seaux sela
    sellier sels sem sema semat semer sen sene senne sep sereen serge sergeant serine sermon
    serra serrure serrurier sert servais server serville shah shaker shako sherif sheriff shui
    sibylle sidi sien siera sierra sil sima singleton sinisa sire sitters situ six slagmolen
    slaven slavisa slim sloot smal smart smet smith smout snacken snijder soda soest soiron soja
    sol sole soleil song sonnet soos soprano soudan soulier soyer sozen spaak spaan spanhaak
    spencer spier spies spillebeen spina spoel sprang spreeuw spring springer sprong spruit
    staal staf stappen stas state steel steels steeman steen steenbakkers stegen sten stern
    sterne steven stevens stichter stock stoffel stoffels stomp stook stoop storm stralen
    strijker strik struik stubbe stuivenberg su suat sui sultan sultane sureau swings sy sylvain
    sylvestre tabar tabla tai tala talas talat tale talib talla tam tan tang tant tao tape tara
    taras tarifa tarin tartis tas tata tatar taverne tavernier taxis teddy ter terras testa thai
    thais the thio thomas thoron thys tian tiara tien tier tiffany til tille tilly timmer
    timmerman timon tin tinne tins titi toko tole toma tomas tome tommy tong tonnerre toon top
    topic torrent torrents toto tournay tourneur tours toussaint toy trad tran traversa trees
    tresor treves trevisan tri trio trip troost trooz troquet trotta truc trui tuba tule turco
    tutu tuur urbain urban ursel us uwe vaart vaarten vaillant valent valentijn valentin valer
    valere valkeniers vallee value vance vanda vang vasa vedrin veen veerle vega velde velden
    velez velo ven venera venter venturi verachtert verdi verdier verdin verdun verga verges
    verhaar verhagen verharen veronique verroken verschut verstappen verstreken vespa vetillard
    vetter victoire victoria victorien vida vienne vierdag vierendeel vigneron vignon vilain
    villa vina vinas vink viola violet violeta violette vira virginie visita visser vissers vita
    vital vitale vives vlade vleugels vliegen vliet vo vocht voet vogel vogels volant volder
    volders volk volta voorde voorst vossen vries vroege vrome waad waas wachter wachters wade
    wal wan wang warde warnant wassenaar water wateren watts weber weert wei welter wen wendt
    wensen wever wevers white wiel wies wijk wijnen wilde wildeman wildschut wille williams
    willie willigen wils wim windels winden windt winkel winkels winter winterland winters wit
    witsel witte woeste wolf wolzak wout wouter wouters wu wulf wurm xi xiang yang yassa yasser
    ye yen yens yetis yin yoni yuan zaal zain zak zalmen zand zandbergen zang zani zanzi zemen
    zeng zevenboom zijl zoelen zwart
"""
