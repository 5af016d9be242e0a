"""Family names. Made by `make names`: not to be edited."""

FAMILY = """
    jurisic jurkiewicz jurkowski jurquet jurrijens juszczak juvara juynboll kaay kabanov kabashi
    kabi kabir kabuga kabuye kacar kaceli kacenelenbogen kachanov kachmar kaci kacprzak kaczor
    kaczorowski kaczynski kadar kadare kadic kadji kaers kafi kafrawy kaftancioglu kage kahal
    kahhale kahil kahn kahram kahraman kahveci kajima kake kakou kala kalaj kalani kalantari
    kalayci kalemba kaleta kalhor kalifa kalinin kalkan kalkavan kallab kallas kalmyk kalou kals
    kalulu kaluza kama kamali kamalzadeh kamanga kamate kamba kambanda kamdem kamdjo kameni
    kammoun kamoun kamto kamyabi kana-biyik kanam kande kandemir kandil kandji kando kane kanga
    kania kanku kanoute kanso kansu kantor kao kapllani kapompole kapur kapustin kapustyan
    karaagac karabulut karacan karadag karadayi karadeniz karaduman karadzic karagiannis karagoz
    karagulle karahan karakaya karaki karaklajic karakurt karakus karaman karamarkovic karami
    karanovic karaosman karaosmanoglu karas karasu karayel karczewski kardoust karels kargar
    kari karic karimian karlidag karlsson karnas karoui karpat karpinski karpov karpowicz karsli
    kartal karume karwowski karzai kasapoglu kash kashama kashani kashuba kasimati kaskiv
    kasprzak kasprzyk kasra kass kassar kassel kassir kasteelen kaszuba katana kateb kathagen
    katic katiraei kats kattan kaufmann kawecki kayabaga kayibanda kayo kayrouz kayyali kazakov
    kazan kazandjian kaze kazmierczak ke kebaili kebe kebir kechamli kechichian kedir kedzierski
    keersmaeker keessel keijser keijzer keirsbulck keisse kelemen kellens keller keltenie
    kemajou kembo-ekoko kemmeter kempenaer kempeneers kemper kengo kenis kenne kenroll kepinski
    keramati kerckhoven kerherve kerkhofs kermani kerroum kersbergen kersters kesel keser
    keshavarz keshishian keshvari kesic kessie kessous kestelijn kesteman ketchanke keteleer
    kettani keukeleire keulen keuller keunen keutcha keutgen key keyrouz keyser keyzer
    khachatourian khachaturov khachikian khaddam khaddi khadem khadr khadraoui khafajah
    khairallah khairat khairi khakpour khalatbari khaldi khalfa khalfi khali khalidi khalili
    kham khamis khamseh khani khanipour khanjian kharbouch kharchenko kharchi kharja khatami
    khater khatiri khattab khavarivskyi khawaja khayami khayat khayre khazzaka khebtani khedher
    kheir khelif khelifa khelifi khelil khellas khemiri khlifi khmil khnopff khodakarami khoei
    khoeniha kholghi khomenko khonsari khorasani khorramdin khorsandi khorshid khosravi
    khosrowshahi khovansky khrushchyov khuong khurshid khuza khyzhniak kiani kianzad kiarostami
    kichka kieffer kiessou kiet kijnder kila kilani kilicarslan kilicaslan kilicoglu kimeli
    kimiafar kinde kinder kindt kingata kingma kingolo kingue kinigi kint kipre kiraly kirdar
    kiremitci kiriakoff kirichenko kirillov kirk kirpenstein kisakurek kiselyov kisiel kisman
    kiss kissami kissi kita kitanovski kith kitic kitir kitman kitwanga kiwan klaarwater
    klashorst klees kleibrink kleijse klerck klerks kley kleybrink klibi klilech kliman klimczak
    klimek klinger klinkenberg klipa kljaic kloes kloppert klosowski klotz klychko klymchuk
    kmiecik knaepen knapik knezevic knockaert knoers knoops knops knuf knuts kobeissi kobry koca
    kocabiyik kocaoglu kocer koch kochanowski koci kocic kockere kocoglu kocsis kodheli kodra
    koekkoek koelman koeman koenig kohnen koita koite kojadinovic koka kokalari kokash
    kokkinakis kokkinos koksal kolakowski kolar kolasa kolelas kolesnichenko kolesnikov kolesov
    kolev kolga kolici kolker kolodziej kolodziejczyk kolomou kolovos kolp kolster kolukisa koly
    kolyada koma komar komara komarov kombo komnenic komorowski kompany kona konan konarski
    konci kondakov konde kondili kondratenko konieczny koninck konjovic kono konomi kononenko
    kononov konopka konovalov konstantinovic konte konuk koo koofi kooij kooli kooten kooyman
    kopanski kopczynski kopec kopecky kopp koprivica koprulu koral koreshi koret korichi korkut
    kormukcu koroglu korol korsman korstman kortman koruturk korzeniowski korzenski kos kosa
    kosanovic koscielniak kosenko koshelev kosinski koslov kossakowski kostecki kostenko kostic
    kostin kostiuk kostiv kostner kostoski kostov kostrov kostrzewa kotek kotov kotowski
    kotsevski kouakou kouamouo koubaa kouch kouidri kouki koulibaly kourani kouri koutouan
    kouwenhoven kouyoumdjian kouza kovac kovacevic kovacic kovacs kovalevsky kovaliv kovalov
    kovalyk kovalyov kovats kovbasyuk kovtun kowal kowalewska kowalewski kowalik kox kozakiewicz
    koziol kozlov kozlova kozlovsky kozlovskyi kozminski kozynskyi kraijenhoff kraja krajewska
    krajisnik kralfa kralj kramarenko kramm krasic krasinski kraszewski krauze kravtsov krawiec
    krcmar kreitz kremer kreps krichen krief kriens krochmal krolikowski kroll kronenberg kroupi
    krsmanovic krsteski krstevski krstic kruger krukowski kruns krupa krupinski kruseman
    krushelnytska kruszewski krylov krynski kryuchkov kryzhanivskyi krzeminski krzyzanowski
    ksiazek kuang kubica kubicki kubik kubla kucharczyk kucher kucherenko kuchma kucuk kuczynski
    kudos kufferath kuijc kuijken kuijper kuijpers kuilenburg kujawski kujundzic kuka kuku
    kulakov kulchytskyi kulcsar kulczycki kule kuleba kulesza kulic kulikov kuma kumel kumi
    kumps kunen kuntz kuntziger kunzle kuo kuptsov kural kurant kurds kurek kurjak kurowski
    kurth kurtis kurtoglu kurtulan kurtulus kurtzer kusen kushayb kushi kushnir kushnirenko
    kushniruk kusovac kustermans kutirov kutlu kutsenko kutwa kuyper kuzmanovic kuzmin kuznetsov
    kuznetsova kuznietsov kwaadland kwekeu kwende kwiatkowska kwiatkowski kwiecien kwiecinski
    kwong kyenge kyrychenko kythouka laala laaouej laarhoven laarse labado labaere labaki labbe
    labib labory labovic labus lacatus lachaert lachert lacksman lacombe lacomble lacomblez
    laconte lacordaire lacoste lacote lademacher ladhari lado laender laenen laer laere
    laeremans laermans laes laet laethem laffray laffut lafi lafitte lafleur lafontaine lafosse
    lagae lagarde lagasse lagerweij lagha lago lagrange lagrou laguna laham lahaut lahaye
    laheyne lahmar lahouaiej lahoud lahyani laib laidouni laire lajevardi lajko lakehal lakhal
    lakhdari lakic lakicevic lako lalemand lalic lalieu lalieux lallemand lallo laloy lamb
    lambelin lambers lamberti lamberts lamberty lambertz lambillotte lambiotte lamborghini
    lambot lambrecht lambrechts lambregt lambrino lamensch lamiroy lamkel lammens lamon lamont
    lamore lamotte lamouchi lamoury lampaert lamri lanciani lancisi lancker landa landbeck
    landeghem landi landrain landtsheer landuyt landwirth lanfranchi langendries langenhove
    langenus langerman langerock langevoort langhe langlet langley langlois lango lanjri lankle
    lanners lannoy lannoye lano lanoe lanovyk lanoye lansink lanza laon laouani laouar lapcevic
    lapidus laporte larabi laraki lardot lari laribi laridon laroche larock laroon laroui laroy
    larranaga larrea lasa laschet lashgari lashkari laskowski lasocki lasota lasri lassissi
    lassy lastivka lastra lathrope latier latinovic latreche lattanzi lattier lattuada lau
    launay laureys laurito lauters lauwaert lauwerijssen lauwers lauzi lavan lavie lavreniuk
    lavrov lavrysen lawandi layne layo layouni laza lazaar lazarenko lazarescu lazareski lazarev
    lazarevic lazarov lazic lazovic lazzari lazzarini leahu leanca lebacq lebbos lebeau lebedev
    lebedinschi lebeer leblanc lebon leborgne lebouc leboutte lebreton lebrun lecco lecerf
    leclerc leclercq leclere lecluyse lecocq lecompte lecomte leconte lecoq lecot ledeganck
    ledent lederman ledesma leduc leenders leene leenknegt lefeber lefebure lefebvre lefever
    lefevere lefevre lefort lefrancq legasse legear legendre legnante legrain legrand legros
    leguit lehman lehnert leighton leiva lejeune lekic leko leleu leleux lelievre lelijveld
    lellouche lelo leloup lemaire lemaitre leman lemb lembo lemmen lemmens lemoine lemonnier
    lempereur lenaerts lenartowicz lenge lenger lenjani lenners lenoble lenoir lenzi lenzini
    leod leonardi leoncavallo leonetti leoni leonov leonte leopardi leorda lequime lerberghe
    lercari lerma lerner lernout-martens lernoux leroux leruth lesage lesher lesko lesniak
    lesnicki lessius lestevenon lestienne lestrade leszczynska leszczynski letellier leten
    leterme lethem lether letombe letta lettiere leuba leue leunens leurquin leusden levchenko
    leveque levesque leveugle levie levin levitsky levkovych levy levytskyi lewicki lewin ley
    leydecker leynen leys leysen lheureux liagre lian liao libbrecht liberski licata licina
    liebaert liebens liebman liebrecht liefrinck liekens lienard liendert lierop lieshout
    lietaert lievens ligon ligorio ligtvoet liguori liljestrand limongelli linard linares linart
    lind lindanus lindekens lindemans linganzi linghu linnig linschoten linssen lipinska
    lipinski lipovski lippens lippomano lips lipski lisarde lishchuk lisowski lissens litim
    littizzetto littman litvinenko liverotti lixandru lizin llabres llado llamas llano lledo
    lleshi llobet llopis llorens llorente lloret lluch lobato lobo loboda locatelli lodewyck
    lodwick loeters loffler logghe loghin logie lognon logorezzi loh loheac lojpur lollobrigida
    loma lomba lombaerts lombroso lomme lommert loncar loncke longhena longhi lontsie loock
    loontjens loosjes loots looveren looy looz-corswarem loppa lopy loreal loreau loredan lorent
    lorenzi loret loriaux loridan loridon lorincz lormier lorreijn lorusso losa losada
    losendjola loteanu lotfy lotin lotti louadj louati loucif louhoungou lounis loureiro
    lousberg loutelamio loutfi louwagie louws louys lovato loveling lovric lowagie lowe
    lowenstein loza lubbers lubieniecki lubkivskyi luboch lubonja lucaci lucarelli lucchesi
    lucciano lucel lucena luchian luciani lucic lucinschi luckermans ludin ludovisi luhaka luin
    luinenburg luitgardis lujan lukash lukic lukovic lukyanenko lulaj lulgjuraj luli lulofs
    lumani lumbreras lun luncasu lunden lundstrom lung lungu lupa lupan lupascu luperto lupescu
    lupi lupo lupulescu luque luria lussu lutgen luthander lutma lutsenko lutterveld lutz
    luxardo luxemburg luyben luykx luypaerts luyssel luyten luzac luzi lyashko lybaert lynen
    lysebetten lysen lysens lytovchenko ma-kalambay maagdenberg maalouf maamria maaoui maaren
    maarouf maaroufi maasgouw maassen maaswinkel maath maatoug maatouk mabea mabille maboulou
    macaluso maccanelli macchi macdonald mace maciag macias maciejewska mackay macken mackiewicz
    mackovic mackowiak macneil macovei madan madani madar maddens madej maderna maderno madi
    madkour maele maelen maene maerten maertens maes maeseneer maestre maestri maeterlinck
    maeyens maeyer maffei magdy magerman maggioli maggioni magheru maghoma magits magli maglio
    magnani magnette magni magrassi magrini magritte magureanu magyari mahabadi mahala mahboob
    mahboubi mahbouli mahdavi mahe mahfouz mahgerefteh mahgoub mahi mahjoubi mahmoudi mahoux
    mahrez mahtani mahy maier mainardi maingain maior mair maistriaux maj majchrzak majewska
    majidi majka majofski majorana majstorovic maka makarenko makarewicz makarov makdissi
    makhloufi makhmalbaf makhzoumi makita makkawi maknoun makoci makonnen makosso makouangou
    makouf makoun makowski maksic maksimovic maksymenko maktabi makula malacarne malachi
    malagurski malakhov malakzay malaparte malas malatesta malbranque maldonado malec malecki
    maleh maleki malekzadeh malenchini malesevic maletic malfliet malherbe malicki maliki
    malinovskyi malinovych malinowska malipiero malisoux maliszewski maljkovic malki mallants
    mallat mallet mallien mallinger malluhi malo maloku malota malou malouf malpighi malsen
    malynovskyi malyshev mamchur mamedov mami mammeri mamou mamouni mampaey mamun manacorda
    manai manaj manaskov manca mancebo mancic mancinelli mandel mandi mandic mandjeck mando
    mandonnet mandrea mandrovic mandzii mane manegabe manescu manfredi manfredini mangan mangane
    mangano manguele manguso mangwana maniu manjon mankowski mann manni mannoia mannoni
    manolache manolescu manolesso manoliu manouchehri manouzi manrique mansare mansart manser
    mansiz manso mansourian mansurian mansveld mansvelt mantegazza mantegna mantin mantovani
    manuchehri manunta manzala manzanares manzano manzari manzi manzoni mao maouche marain
    marandi marangoni marashi marayati marazzi marcacci marceron marchal marchese marchesi
    marchesini marchi marchuk marciniak marcinkiewicz marcinkowski marck marcke marcovici
    marcucci marculescu marczak marczewski mardam-bey mardare mardo marduras marec marelja
    marenzio maret margarit margineanu margraff marguerie maric marichal maricic marijnissen
    mariko mariman marinelli marinetti marinkovic marinova mariotti mariscal marjanovic markey
    markiewicz markov markova markovic markovski markowski marku marlier marlow marmion marmol
    maron marotta maroy marquet marrone marselis marsenille marsick marsili marstboom marszalek
    martelaere martelli martens marti martineau martinovic martinsen martorell martucci marty
    martynenko marubi marusic marvi marwah marx marzano marzec marzorati marzouki marzouq masai
    mascagni mascaro mascart mascheroni mashayekhi masi masihnia masina masini maslanka maslov
    maslowski maso masoudi maspero masquelier masroor masry massad massamba massart massay
    massengo masset massey massin massing masso massot massy mastandrea mastenbroek mastroianni
    matache matagne matam matcas mateescu mateli mateos materi mateu mathe mathelin mathen
    mathisen mathlouthi mathol mathot mathues mathy matic matijevic matkovskyi maton matoub
    matovic matsumoto mattar mattarella matteotti matteucci matthaus matthews matthys mattioli
    matton mattos matusiak matuszewski matutu matveyev matvieiev matviichuk matviyenko matysiak
    matz maughan maurer mauri maury maus mavrokordatos mawene mayence mayer mayeur mayol mayoral
    maza mazari mazhari mazilescu mazilu mazimhaka mazinani mazingu mazloum mazouri mazouzi
    mazure mazurenko mazurkiewicz mazuz mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi
    mazzola mazzoli mazzoni mazzu mbah mbaka mbark mbarki mbassi mbengue mbenza mbiahou mbida
    mbikayi mbimi mboma mbonyumutwa mbow mbuka mbungu mbuta mcauslan mccalebb mccartan mccullen
    mcdevitt mckee mcmullan mcneese meade mechelynck mecheri mecorapaj meddah medelci medic
    medjahed medvedev meeres meerhaeghe meese meeus meeusen meeuws meftah megahed meganck meglio
    mehaidli mehdizadeh mehilli mehmedbasic mehr mehrabi mehrez meijer meirhaeghe meisser
    meissner meite meka mekah melaerts melaku melchers melckenbeeck melehi melendez melero
    melese melet melhem meliani melikyan melinte melki mellaerts mello mellouki mellouli melloy
    melnichenko melnik melnikov melnychenko meloni membrane-envelope memmi menard menchari
    menderes mendizabal mendy mendyl menendez menga mengis mengolo menker mennea mentzel merabet
    merad merah merai meram merani mercadante mercader mercalli mercantini mercati mercea mercer
    mercken merckpoel mercks merckx merheb merhi merisi merkx merli merlier merlo mermans mero
    merode mertens mertz merula mervielde merzbach merzoug merzougui mesbah mesbahzadeh meshesha
    meshreef mesi meskin messarra messelis messens messinger mestchersky mestdagh mestiri
    meszaros metdepenninghen mete metella metioui metsu metwaly metz metzger meucci meul meulder
    meuleman meulemans meulen meulenaere meurant meureau meurens meurice meuris meurisse
    meuwissen meva mevegue mevis mewis mey meydani meyer meyers meylemans meynen meyskens
    meysmans mezei mezgebu mezghani meziani mezzetta mfoula mhamdi miao miatsonama micca
    micciche miceli micevski michalek michalik michalowski michalska michalski michaud
    michelangeli micheletti micheli michelini michels michiels michielsen michotte micic
    mickiewicz miclea micombero micov micovic micu miculescu midani middelkoop middendorp
    mieghem mielczarek mierlo mierzejewski miesen migliaccio migliorini mihaescu mihaila
    mihailescu mihailovic mihaiu mihajlovic mihajlovski mihalcea miho mihoubi mihu mihut
    mijailovic mijalkovic mijatovic mijin mijsberg mikami mikano mikhailenko mikhaylov
    mikhaylovsky mikolajczak mikolajczyk mikulski miladinovic milak milanesi milano milanov
    milanovic milatz milea miled milenkovic milesi miletic milewski miliband milic milicevic
    milicic milin milinkovic militaru militis milivojevic miljkovic millan millard miller milman
    milojevic milosavljevic milosevic milososki miloudi milovanovic milquet milstein miltenburg
    milutinovic mimouni mimun minard minassjan minchenko minchev minciuna mindja minea minga
    minguet minguez miniati minko minnaert minneci mirallas miralles miraoui mirea mirfakhrai
    mirkovic mironov miroshnichenko miroshnyk mirovic mirzadeh mirzaei misago miscevic
    mishchenko mishin miskovic missaoui missoni misztal mitic mitov mitran mitrea mitreski
    mitric mitrinovic mitrovic mittler mitu miu mizrahi mladenovic mladin mlynarczyk mmaee mo
    moatamid moawad mobasheri mocan moccia mocenigo mockel modiano modigliani modugno
    modzelewski moenaert moenen moens moensendijk moerman moesen moeyaert moga moges moghaddam
    mogherini mohajer mohajeri mohammadian mohammadou mohammedi mohasses mohseni mohsni moia
    moinet moisescu moisiu moizan mojsilovic mojsov mojtahedi mokadem mokarzel mokhtari mokrane
    mokrani molavi molchanov molegraaf molemans molenberghs molesini molinari moliner molinie
    molins moll molla mollers mollin molnar mols molsa molteni momberg momcilovic momen momeni
    mommaerts monaco monahan monard moncada mondadori mondaini monduzzi monet moneta monfared
    monfils mong monicelli monjot monkam monnet monney monnier monreal monroe montagu montalban
    montalcini montalembert montalti montana montanari montanariello montanelli montano montaser
    montecchi montenegro montero montesano montesinos monteverdi montfort monthe montois montoya
    montpellier monty monville monzavi moock mooij mook moons moore moors moortel moortgat
    moosavi morabito morabity moradi moradian moraleda morandi morandini morante morar morariu
    moraru morata morawski morcillo mordasini moreda moreels moreh morell morellato morera
    moresi morgagni mori morian morillo morin morini moris morita morlacchi moro moroni morosanu
    morosini morozenko morozov morozova morpurgo morreale morricone morrocco morselli morsi
    morsli morsy mortati mortelmans morucci morvan mosa mosaad mosanu moschino moscicki
    moscovici moser mosharafa mosiichuk moskal moskalenko moskaliuk moskvin mosley mosquera
    mosseri mossi mostefa mostefaoui mostert mostofi mostovoi moszynski motamed motarjemi motika
    mottard motyka mouaziz moubarak moukandjo moulaert moum moumbe moumou mounder moungalla
    moureau moureaux mouri mousavi moussavi moussy moustaquim mouste mouyard movaghar movahed
    movila moya moyal moyersoen moynihan mozaffari mozart mpenza mpoku mrkic mrsic mubarak
    mudrinic muftuoglu mugesera mugica muijs muilu muir mujahid mujangi mujawamariya muka
    mukenge mukhaymar mukhin mulik mulla mumajesi mumcu mumin munari mund mundela muniz munroe
    muntean murariu muraru muratori muratov muratovic murcia murgia murialdo murillo muriqi muro
    murr murri musallam musaraj musatti musch mushobekwa musial musielak musiienko musin
    musschoot musso mustata muszynski muti mutlak mutu muya muyden muylle muynck muytjens mvondo
    mvumpa mwanga mykhailiuk mykhaylychenko myzyri naaman naba nabavi nabhan naccache naccari
    naceri nachtergaele naci naciri nadal nadi nadimi nady naeemi naegels naeini naesen naessens
    naficy nafisi nafiu nagah naghi nagi nagornii nagtegaal nagy nahas nahdi nahi nahon nahra
    naili nainggolan najafi najar najarian najdi najdoski najdovski najem nakache nakamura
    nalbandian namazi namotte namvar nan nane nannini nano nanu naoum napolitano naraghi naranjo
    narcotic nardi narvaez naseri nassar nassau nassiri nassr nastase nasu nataf natarov nater
    naudts naumenko naumoski naumov naumovski nauwelaerts navarrete navarria navas navez navone
    nawara nawaz nawrocki nawrot nayir nayo nazarian nazarov nazeri naziri ndadaye ndagijimana
    ndam ndao ndoh ndoki ndolo ndong ndour ndoye neacsu neagoe neamtu nebot necci necipoglu
    necula nederlotharingen nedermeijer nedjar nedkov neefs nega negahban negoita negrea
    negreanu negri negruzzi negulescu nehme neira neirynck nejad neji nejim nekrasov nelen nelis
    nelissen nelles nemati nemerenco nemes nemeth nenadic neossi neruda nesic neskovic neste
    nesterchuk nesterenko nesterov nestroy neto netro netscher netzer neugarten neuhaus neuman
    neustrie neuteboom neuzerling nevado nevednicii nevelsteen neyens neyts ng ngai ngako ngando
    nganga ngankam ngankam-hontcheu ngassa ngeze ngom nguci nguette ngwa nhon niakate niakhate
    nian niane niang niare nibali nicaise nichita nicolaes nicolaescu nicolaides nicolau nicolay
    nicolet nicoletti nicolie nicolini nicolucci nicula niedzielski nielandt nielsen niemczyk
    niemiec niermann nierop niessen nieto nieuwenhoven nieuwenhuijsen nieuwenhuis nieuwenhuisen
    nieuwenhuys nieuwenhuyse nieuwenhuyze nieuwland nieuwstraten nievo niewiadomski niggli
    nigussie nihoe nihoul nijhoff nijman nijs nijsten nikaj nikic nikiforov nikitin nikolayenko
    nikolayev nikolic nikolla nikolov nikolovski nikolsky nikzad nilis nill nilsson nimwegen
    ninclaus ninkovic ninov nisard niscoromni nisol nisot nissim nistor nitescu nitti nitto nitu
    nitulescu njanke njeim njeukam njie njock njoya nkake nkololo nkoulou nkounkou nkuimy nobili
    noblet nodooshan noguera nogues noiret nolcini nolf noli noll nollee nollet nomani nonda
    nong nonis noordeloos noordijk noordmark noort noppius norac norbiato nordio noriega noroozi
    norouzi northeim nosiglia nosov nosrati notarbartolo notaro nottebohm nottet nouar noubi
    noui nouira noun nouraei noury novac novakovic novaro novelli noveski novikov novkovic novoa
    novosel nowacki nowakowska nowicka noyan nseme nsiala ntamabyaliro ntaryamira ntep
    ntibantunganya nuel nuffel nugnes numan numanoglu nuncques nusbaum nuti nuttin nuwenhijsen
    nuwenhuijzen nuwenhuse nuwenhuysen nuyts nuytten nwachukwu nwadikwa nyeuwenhuysen
    nyiramasuhuko nykolyshyn nyns nys nyssen nyssens nzikwinkunda nzongo nzonzi oancea obaid
    obama obekop obolo obradovic obtained ocal ocalan ocana ochoa ochs ochten ockers ockrent oda
    odabasi odberg odescalchi odiele odobescu odoi oduncu oeckelen oemencs oennen oerlemans oey
    offerman offredi oger ognjanovic ognjenovic ogrin ogut ohorodnyk oirschot ojdanic ojeda oji
    oka okala okay okemba okon okshluni oktem oladi olariu olcer olech olejniczak olejnik
    olender oleshchuk oleynik olgac oliboni olijnyk olise olivares oliveras olivetti olivieri
    oller ollivier ollo olmedo olmo olofsson olst olszewska olteanu olthof oltmans oluic olykan
    omma ommeren onal onanga onaran onay ondama ondoa oney ong ongan onghena ongoren ongun
    oniangue onio onishchenko onisto onkelinx ono onofrei onoprienko onyama onzia oort ooste
    oostendorp oosterdijk oosterhek oosterhout oostveen ooteghem ooyen opango opbrouck opizzi
    opmans oppen oppenheim opper-lotharingen oprescu orabi oraovac orban orbay ordonez orebi
    orengo origi oris orlandi orlandini orleans orlov orlova orlowski ornek oro orokzai oros
    orozco orsini ortese ortolani orts ortuno orval ory orzechowski osadcha osadchyi oscuro
    osinski osipchuk osipenko osipov oskay osmanoglu osorio ossani ossebi osselaer ossola
    ossowski osta ostaijen ostal ostapenko ostaptschuk ostaszewski osterhoudt osterrieth
    ostinelli ostojic ostrowska osuna osvath otadi otasevic oteng otero otlet otmani otokore
    otta ottaviani otte otten ottevaere ottino ouadah ouaddou oualembo ouamouno ouandie ouardi
    oubrou ouchene oudenhoven oudewater ouerghi oueslati ouhaddou oukidja oumlil ounas ouriachi
    oussedik ouwerkerk ouyahia ovadia ovcharenko ovcharuk overberghe overdijk overeem overlander
    overmann overtveldt ovsiienko owczarek oyama oyen oymen oyongo oz ozansoy ozbal ozbek
    ozcelik ozdag ozdamar ozen ozer ozeren ozgen ozhan ozisik ozkaya ozkok ozkul ozmen ozsoy
    oztan oztekin oztoprak oztrak oztunc ozyuksel paape paasch pacelli pacetti pachachi paci
    pacillo pacini pacomio pacurariu padilla padovano padt paduart paduraru padure padureanu
    paduwa paemel paepe paez pagani paganini pagliaro pagnotto pahek pahlavan pahlavi paige
    pajak pajic pakzad palacio palacios paladi palamarchuk palange palau palazzi palazzo palermo
    palka pallache palladio pallares palmaerts palman palmisano palomar palomares palombi
    palomino palomo paltrinieri paluch pamuk panatta pancic pandev panduru panek panesi paniagua
    panicucci pankov panneels pannier pano panov pantea pantelic pantic pantiru pantovic
    pantschenko panzera pao paoletti paoli paolini paolucci papafava papazoglu papazyan
    papendrecht papetti papineau papp pappalardo paprocka paradiso pardini pardo paredes pareja
    parejo parenti pareto parini parkhomenko parlak parmitano parnes parodi paron parpinel parra
    parri parrondo partovi partyka paruta parvizi parvu parvulescu parys pasca pascarella pascu
    pascual pasha pasic pasichnyk pasini paskali paskaljevic pasman pasolini pasor pasquali
    pasquier pasquini passalacqua passchiers passel passi pasternak pastine pastore pastukh
    pastur paszkiewicz paszkowski pataki patfoort patino patrascu patry patterson pattyn paty
    pauli paulis paulissen paulovich paulsen paumen paun paunescu paunovic pausini pauwels pavan
    pavanello pavarotti pavelescu pavelic pavert pavic pavicevic pavkov pavlicic pavlik pavlov
    pavlovic pavlovski pavlychko pavlyk pavlyshyn pavlyuchenko pavon pavone pawelec pawlicki
    pawlik pawlikowski pawlowicz pawlowska payami paydar payet paz pazos peano pearce pearson
"""
