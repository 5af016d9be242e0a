"""Dutch words that meet in a danger from the body or the mind, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
lucht adem ademt + krijgt_geen krijg_geen grauw blauw amper
stik* verslik* + stuk brok eten vlees snoep druif iets_in pinda
op_de_grond op_de_vloer op_den_grond tegen_de_grond + zegt_niks reageert beweegt antwoordt blauw
    bloed bewusteloos zegt_niets recht
beweegt_niet beweegt_nie beweegt_ni beweegt_niet_meer + voeten aangereden raam auto benen deur ze
    hij
levenloos + vind* gevonden zetel bed vloer ligt
stijf stijve schokt kwijlt stuipen + aanval kwijlt helemaal workshop ogen krijgt
in_elkaar_gezakt ineengezakt gezakt flauwgevall* + wakker reageert bij_bewustzijn komt_niet
    komt_ni komt_nie bijkomen
mond gezicht + scheef + arm been spreekt hangt
pijn_op_de_borst pijn_in_de_borst druk_op_de_borst + arm zweet bleek kaak
baby zuigeling boorling kleine + blauw slap grijs + rap snel helemaal niet ni nu
bloed bloedt + gutst stopt enorm plas spuit loopt verliest stelpen zwanger + niet hoofd uit en ze
    hij
onwel + reageert antwoordt
hart + gestopt stilgevallen
hartstilstand hartaanval beroerte + nu krijgt net krijg
verdiep verdieping trap dak raam balkon ladder + gevallen + kleine kind tweede bewust* beweegt
    hoofd
hypo + bewust* reageert wakker
buiten_bewustzijn bewusteloos + hypo nu client* ons onze ligt
verbrand* verbrandingen + olie vel water frituur thee + ze hij baby kind kleine
gevallen + recht + alleen kan_niet kan_nie kan_ni
koorts 40 41 + ijlt stuipen drinkt_niet bereiken
bevroren onderkoeld verkleumd vriest + wakker reageert beweegt bank
uitgegleden gevallen + schreeuwt gilt + pijn been heup
hoofd + gutst bloed* + radiator gevallen tegen tafel
""",
    DangerKind.OVERDOSE: """
{poison} + gedronken dronk drinkt leeggedronken geslikt ingeslikt opgegeten gegeten binnengekregen
    mond slikt opgedronken
{meds} {drug} + wakker_krijg wakker stuipen braakt gevallen blauw beeft kwijlt ademt valt_in_slaap
    reageert draait bloedt zweet wartaal hart suf grond + genomen gepakt gespoten geslikt op
    gemengd gerookt gedaan gedronken heb kuur
{meds} + twintig dertig veertig tien 10 15 20 30 40 50 alle hele heel opzet keer + genomen gepakt
    nam geslikt ingenomen leeggemaakt opgedronken slikte gegeten + {now} ze hij ik heb heeft
leeggemaakt leeggedronken opgedronken + {meds} methadon + keer heel hele
{drink} {drug} + {meds} + wakker reageert ademt gemengd
spuit naald + blauw gevallen ligt + wc toilet grond ernaast arm
dubbel twee_keer + {meds} + bloedt zweet suf vergist wartaal
hoofdpijn + braakt misselijk + gezin geiser kachel iedereen
stomdronken zat bezopen ladderzat dronken + wakker reageert nie_meer braakt_en
paddenstoel* bessen + gegeten + braakt ziek kinderen geeft_over
gerookt gesnoven + stuipen gezakt grond reageert
terug + gespoten + ademt blauw
pilletjes pillen + oma* opa* mama* + gegeten opgegeten geslikt kleine
knoopbatterij batterij + mond ingeslikt geslikt
iets + genomen gepakt gerookt + beeft hart stuipen wakker gezakt
""",
    DangerKind.SUICIDE: """
touw koord strop + zolder garage kelder nek hals kamer gekocht binnen opgesloten ophangen gebroken
ophangen opgehangen verhangen + geprobeerd proberen wil gaat vannacht gaan
{place} + springen springt gesprongen liggen ligt_op staat hangt wacht_op wachten lopen rijden
    gaan + kga wil gaat nu zegt hij ze kwil vanavond volgende leerling ik jongen
dak vensterbank reling brug perron + staat stond zit klimt op_het nu + nu leerling jongen bewoon*
    ze hij mevrouw meisje patient belt
onder_den_trein onder_de_trein voor_de_trein voor_den_trein voor_een_trein tegen_een_boom
    tegen_den_boom + ga gaat gaan rijden liggen wil zal springen
polsen aders pols + opengesneden open gesneden doorgesneden oversnijden sneed opensnijden
vergeef_mij vergeef_me afscheid* vergeeft vaarwel zorg_goed_voor testament op_papier + stuurt
    stuurde bericht net belt filmpje na_morgen overmorgen rust morgen vanavond gisteren daarnet
    online
weggegeven geschonken verkocht uitgedeeld asiel + kat hond spullen alles meubels duiven juwelen +
    {off} afscheid vergeeft betaald bedankt neemt
rekeningen schulden + betaald + {off} weggegeven vergeeft
spaart gespaard opgespaard verzamel* hamster* + {meds} + zondag weken avond zegt gebeurt
{meds} touw mes geweer + klaar klaargelegd in_mijn_handen handen voor_mij + dood eind einde stopt
    nie echt niet maken gaat
datum plaats + geprikt gekozen beslist + plaats datum hij ze
geweer wapen jachtgeweer + gedaan voorbij vrijdag vanavond klaar + zegt rustig zei
gas + opengezet open_gezet opengedraaid
benzine + overgoten + zich hem haar meneer aansteker
nooit_meer_zien nooit_meer_gingen_zien nooit_meer_terugzien + weggereden vertrokken weg trouwring
    auto
iets_aandoen iets_aandoet aandoen + wegga weggaat alleen vannacht durf
er_vanavond_een er_een_eind_aan er_een_einde_aan eind_aan einde_aan + vanavond maak maken kmaak
    pillen vannacht morgen wil nu
wil_sterven wil_doodgaan wou_sterven dood_wou dood_wil sterven_wil + eet drinkt gedronken dagen
zeg_tegen + ons_ma mama mijn_ma kinderen + gere graag hou
diep + gesneden + bloed
na_morgen + zorgen geen moet
gesneden snijd snij + bloed stopt nu + mij me ik zich diep
""",
    DangerKind.PSYCHOSIS: """
stemmen stemme god duivel demon* engelen + doden doodmake* doodmaken offeren springen vermoorden
    verdrinken steken moet roepen slaan + zegge* zeggen zegt vraagt hoort sporen zijn haar mijn
baby + duivel demon niet_van_haar bezeten monster + verdrinken weg bevallen kwaad pijn
naakt nachtkleed onderbroek pyjama bloot + straat vriest tuin baan buiten weg + praat loopt
    geslapen wil zit
uittrekken eruit afsnijden wegsnijden uitsnijden eruit_halen + chip microfoon* oog tanden druppels
    vingers been arm sonde
gebarricadeer* opgesloten dichtgetimmerd + kinderen aansteker vergaat zilverpapier mes + {now} ze
    hij overal
vergiftig* radioactief gif + eet drinkt eten drinken + week dagen afgevallen niet uitgedroogd geen
in_brand vuur brandstichten + geesten stemmen duivel* meubels demonen
uitschakelen doden vermoorden doodmaken offeren + vervangen dubbelganger stemmen duivel god
    complot
dubbelganger vervangen + stok mes achterna
psychose psychotisch waan* + roept gooit slaat bedreigt demonen + onthaal nu jongere hij ze
schizofre* spuit + bedreigt slaat + voorbijgangers sinds gestopt mensen
verward verwarring + totaal helemaal compleet + vanmorgen sinds sonde kent niemand
baan sporen straat autostrade rijweg + messias engelen god missie + staat loopt auto*
beestjes insecten spinnen + krab* bloed* beeft gestopt
slaat + soldaat messias demonen + alles denkt
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
flauwgeval* flauw_geval* flauwviel viel_flauw valt_flauw bewusteloos* onwel bewustzijn wegdraai*
    appelflauwte draait_weg coma stuip* epilep* buiten_westen
adem* ademt kortadem* benauwd* + niet moeilijk nachts amper zwaar raar krijgt slecht piept
    nauwelijks pijn nie
gevallen valt viel vallen + {old} trap keer keren dokter nacht hoofd recht grond heup weer week
    douche bed badkamer
op_de_grond op_de_vloer op_den_grond + {old} nacht gelegen ligt vond gevonden opgeraapt
hoofd + gestoten geslagen gevallen gebotst + raar sindsdien bloed* braakt
bloed bloedt bloeden bloeding* + hoest verliest neus veel stoel* braakt hoofd spuwt opgehoest
    plast ze hij
wonde wonden doorligwonde* ontsto* infectie* + voet stink* verzorg* vuil been dokter etter* wil
gegeten eet eten drinkt gedronken + bijna_niks niks niets bijna_niets amper nauwelijks bijna geen
    + sinds dagen maandag al meer gedronken drinkt week
anorexia ondervoed* uitgedroogd vermager* mager + turnles botten eet ge dokter hard ze hij kilo
    meisje
koorts + dagen hoge alleen 39 40 41 baby
slaap slapen slaapt + midden_in zin heel_de_dag hele_dag wakker valt_in + nieuw dag altijd zin
    krijg
bed + komt_niet_meer_uit niet_meer_uit nie_meer_uit + praat eet {old}
gordijnen rolluiken rolluik brievenbus gazetten krant* + toe dicht dagen puilt doet vol open licht
doet_niet_open doet_nie_open doet_ni_open doet_niet_meer_open neemt_niet_op neemt_nie_op + {old}
    dagen brievenbus bel al gewoonlijk deur
bereiken bereik + tante {old} + dagen kan al niet
woorden + vind* zoekt vindt + gisteren plots niet sinds
afwezigh* staart staren + muur weg terug seconden dan
draaierig duizel* misselijk overgegeven braakt + vanmorgen gevallen hoofd weer bleek flauw
lijkbleek bleek grauw + bibbert zweet koud beeft zo heel
hart hartkloppingen + hol benauwd pijn nachts steken drukt
verlamd scheve_mond mond_scheef beroerte hartaanval infarct tia
koud kou onderkoel* verkleumd hitte vriest + buiten slaapt alleen verwarming bank dakloze slaapzak
verbrand* geelektrocuteerd verdronken verdrinken + {kid} {old} hand olie water
pijn + borst ondraaglijk hels verga buik_hard hevige rechtstaan
hypo suiker diabetes + flauw weigert bewust* spuit beeft
aangereden omvergereden ongeval + auto fiets pijn hoofd
wakker + niet nie ni + krijg* geraakt raakt
""",
    DangerKind.OVERDOSE: """
overdos* vergiftig* intoxicat* bedwelm*
{meds} + te_veel teveel verdubbel* dubbel mengt mix* alcohol wijn bij verkeerd* overal vergist
    lege meer_dan verstopt snoep* chocola* gelijk slapen_van overleden man door_elkaar haalt
    hoeveel stopt spaart extra weggegooid verslaafd
voorschrift* + dokters drie twee verschillende tas vals* artsen
lege + strips doosjes potjes flessen blister*
gas co + ruikt geur lek + meneer huis
pillekes pillen pilletjes + leerlingen speelplaats door verkoop* school
{poison} + gedronken drinkt geslikt kleine mond
hoeveel + strips pillen gepakt + weet niet
""",
    DangerKind.SUICIDE: """
sterven doodgaan verhang* ophang* euthanasi* doodswens* sterf sterft afscheidsbrief afscheidsfilm*
zelfmoord* zelfdoding* suicid* + {kid} {old} hij ze ik gast vriend* zei denkt praat liedjes
    gedachten heel spreekt
dood doot + wil wou wilt denkt gedichten gedicht praat spreekt wens wenst bang klaar was liever
    wachten wacht hoopt zijn_wil tekent boek schrijft
uit_het_leven eruit_stap* eruit_wil* eruit_stappen stappen_eruit er_een_eind er_een_einde eind_aan
    einde_aan kapot_maken van_kant
{place} + spring* sprong onder_de_trein voor_de_trein eindigt gegooid staren kijkt denkt hangt
    rijden
afscheid_genomen afscheidsbrief testament vaarwel vergeef_mij vergeef_me zorg_goed_voor
weggegeven uitgedeeld verkocht weggedaan geeft schenkt opgeruimd leeggemaakt + kat hond duiven
    meubels boeken alles spullen juwelen bureau kleren gerief gitaar collectie + zijn haar hij ze
zin goesting hoop toekomst uitweg moed + geen niks niets nergens meer + leven nog heeft zie niks
    alles nergens heeft_nog
opgeeft geeft_op opgegeven geeft_het_op laat_zich_gaan + ze hij leven hoop
gelukkiger beter_af beter beteraf rustiger + zonder zonder_mij zonder_hem er_niet er_nie
    er_niet_was andere_moeder andere_mama niet_was niet_was_geweest
tot_last een_last te_veel ballast + iedereen ben mij hij ze
niemand + merken missen mist opvallen wenen kan_het_iets + zou ik weg als
moe beu zat genoeg + leven leef geleefd bestaan
niet_meer_leven nie_meer_leven ni_meer_leven er_niet_meer nie_meer_zijn er_niet_zijn
    niet_meer_zijn er_toch_niet er_nie_meer niet_meer_wakker nie_meer_wakker nooit_meer_wakker
iets_doms iets_aandoen iets_aandoet stommiteit* domme_dingen zichzelf_iets zich_iets
bij + papa mama man vrouw zoon dochter + daarboven hemel overleden gestorven + wil zijn
lieve_heer god onzen_heer heer + halen haalt komt
klaar_voor_de_dood er_klaar_voor bang_van_de_dood klaar_om_te_gaan genoeg_geleefd schoon_geweest
krast krassen krab* snijdt sneed snijden snij gesneden + arm* been* pols* benen zich mij passer
    zichzelf
littekens krassen + armen mouwen polsen benen
pijn_doen pijn_doet zelfpijnig* + zichzelf zich mezelf mij
poging pogingen + rug gedaan begeleiding meerdere ondernomen ziekenhuis april zelfmoord
pijnloos + sterven dood internet
uitweg tandvlees zinloos hopeloos wanhop* radeloos + zie leven zit alles geen ik alles niks
kan_nimmer kan_niet_meer kan_nie_meer kan_ni_meer gaat_nie_meer gaat_niet_meer tgaat_nie
    gaat_ni_meer + leven stop moe echt alles kop
wanhoop gitzwart donkere_gedachten zwarte_gedachten donkere_wolk
{meds} touw koord scheermes + spaart spaar* verzamel* klaargelegd verstop* gekocht
als_ik_weg_was als_ik_er_niet als_ik_dood
weg_zijn verdwijnen + wil liefst gewoon wou niemand
passieve_doods* levensmoe* depri
""",
    DangerKind.PSYCHOSIS: """
stem stemmen + hoor* hoofd praten zeggen
hoor* + naam stemmen muren + alleen hoofd buren zot
hallucin* waan wanen waanbeeld* waanidee* psychos* psychot* paranoi* paranoid* schizofre* manisch*
    bipolair* achterdoch* achtervolg* delier delirium
ziet zag zie zien + schimmen doden beestjes schaduwen geesten mannetjes dingen_die mensen_die
    ratten spinnen demonen kindjes
bespioneer* spion* complot* afgeluisterd volgt gevolgd stalk* betover* behekst bezeten duivel*
    demon* djinn* vloek samenzwer* + politie buren buur* zeker tv overal denkt gelooft koning hij
    ze zegt
complot* demon* duivel* djinn* bezeten behekst
straling* stralen chip chips microfoon* camera* tape zilverpapier antenne* + buur* gelooft plakt
    gsm stopcontact* hoofd lijf overal denkt stuurt in
praat babbelt klapt lacht roept spreekt mompelt + in_zijn_eigen in_haar_eigen zichzelf
    zonder_reden overleden muren in_zijn_zelf zijn_eigen dode niemand
tv televisie radio internet + bezig praat* over_haar over_hem boodschap* tegen klapt stuurt
raar vreemd bizar onzin wartaal verward* + uitkraam* kraamt sinds zondag slaat doet gedrag praat
    dingen zegt
verwart weet_niet_meer kent_niet herkent weet_nie_meer + dag nacht operatie oven waar wie welke
    dochter handtas
opdracht missie god jezus messias profeet goeroe koning mensheid wereld uitverkoren + redden zegt
    denkt heeft gelooft achtergelaten brieven dat_hij
slaapt slaap geslapen + niet niet_meer nie_meer dagen nachten + tv praat ratelt zweeft bezig
    goeroe plannen gekocht druk
gekocht koopt geld_uit + auto* week alles + ratelt slaapt stuk druk
ratelt
wast_zich + lacht buiten kamer stinkt meer
komt_niet_meer_buiten komt_nie_meer_buiten komt_ni_meer buitenkomt + lacht kamer wast praat
beschuldig* + diefstal stelen gestolen poetshulp* elke
iemand_binnen iemand_binnenkomt komt_er_iemand binnenkomt + nachts nacht + spullen
behandeling medicatie {meds} spuit druppels inspuiting + gestopt neemt_niet weigert stopt meer +
    vertrouwt stem* raar slaapt wantrouw* boos kwaad niemand niet
gestopt_met_zijn gestopt_met_haar neemt_haar neemt_zijn pakt_zijn + spuit medicatie behandeling
    druppels pillen
wantrouw* argwan* vertrouwt_niemand
gedachten + niet_van_hem niet_van_haar lezen leest horen stelen ingebracht
zot gek + word wordt worden + hoor* alleen denk smoort
hangsloten sloten + overal niemand
zeker overtuigd gelooft + volgt buur* politie vergif* vreemd* stelen gif
vergif* + keuken eten zeker buur* denkt
koning + brieven
""",
    DangerKind.ADDICTION: """
{drink} + elke alle smorgens morgens verstop* auto rijdt terug_beginnen cirrose maandag kinderen
    alleen dag veel te_veel begonnen opnieuw tremt beeft zwanger steeds binnen kleine bed
    dagelijks fles klas vuil
drinkt kdrink drink drinken dronk + te_veel teveel veel elke alle smorgens morgens terug_beginnen
    cirrose opnieuw herval* stiekem verstop* alleen zwanger meer_en_meer slaap
{drug} + gezeten begonnen zoon dochter kinderen leerling* elke heel_de elke_dag hervallen morgens
    terug gebruikt pupillen speelplaats dealt school bij borst* kamer avond sinds
gebruikt gebruiken verslaafd* hervall* herval hervalt afkick* spuit spuiten snuift blowt smoort +
    elke dag kinderen terug sinds opnieuw buurvrouw drugs weer zoon dochter avond wiet heel
pupillen + gigantisch groot
ontwenning* afkick* + beeft alcohol alleen waan*
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
bewusteloos*
""",
    DangerKind.SUICIDE: """
zelfmoord* zelfdoding* suicid* zelfverwond* zelfverminking automutil* doodsgedachten
""",
    DangerKind.PSYCHOSIS: """
hallucin* psychose* wanen
""",
    DangerKind.ADDICTION: """
alcoholist* alcoholieker* drugsverslaaf* dealer*
""",
}
