"""Dutch scenes of a danger that is not called by its name: words that meet."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
zakt_ineen zakte_ineen zakt_in_elkaar zakte_in_elkaar valt_in_elkaar viel_in_elkaar stuikt_in_elkaar
    ineengezakt ineengestort ineengestuikt in_elkaar_gestuikt + snurk* ronk* reageert geluid ogen
    lippen net daarnet nu
borst borstkas + linkerarm arm kaak schouder + zweet* bleek raar tintel* pijn drukt druk
spuit gutst lekt stroomt golfjes loopt + handdoek* verband doek vingers tussen_mijn_vingers + bloed*
    shunt dij lies slagader arm been duw pols hij zij ze
slijpschijf kettingzaag cirkelzaag grasmaaier hakselaar zaag + vinger* hand dij been arm voet
bal val gevallen klop tegen stoot botsing + kotst braakt overgeven geeft_over overgegeven + pupil*
    suf slaperig wazig weggeweest bewust* kop slaap hoofd
suiker + 25 26 27 28 29 30 hoog laag + reageert knijpen suf mompelt bewust*
elektricien elektriciteit stroom draad elektrocut* geelektrocut* + hand zwart hangt ligt reageert
frituur* ketel pan olie soep thee theepot kokend* + vel huid blaren + komt hangt los
baby* boorling zuigeling pasgeboren* + koud slap stil grauw + helemaal wit lippen slap stil grijs
val gevallen trap + suf verward noemt herkent + overgeven geeft_over braakt gisteren hoofdpijn
geelektrocut* elektrocut*
ademt_amper ademt_bijna ademt_raar ademt_nog_amper reutelt reutelend gaspend
""",
    DangerKind.OVERDOSE: """
strip strips doosje doosjes doos potje pillen pillekes pille + leeg lege op + wazig suf raar mompelt
    koud slaapt wartaal wankelt babbelen praten ogen
geiser kachel boiler schouw brander verwarming barbecue + hoofdpijn draaierig misselijk duizel* suf
    flauw + hond gezin allemaal iedereen valt kinderen
insuline* insulinepen insulinespuit + keer dubbel vijf drie te_veel teveel opnieuw + zweet wartaal
    suf beeft bibbert bleek
pleister* pijnpleister* fentanyl* + drie vier vijf zes alle 3 4 5 6 + rug geplakt plakt krijg suf
methadon heroine morfine ghb fentanyl* + slaapt diep ronkt snurkt wakker + ineens net heel alles
fles jenever* wodka whisky wijn drank rum + slaappil* pillen doosje strip + koud mompelt wakker
    slaapt zetel
paddenstoel* paddestoel* + gegeten soep eten geplukt pluk + braak* braken geel kotst krampen
ontstopper javel bleekwater vaatwas* ontkalker ontvetter + mond lippen keel + kwijlt brandt wit
    schuim hoest
""",
    DangerKind.SUICIDE: """
weggegeven uitgedeeld gegeven gegeeft geschonken + begrafenis kist crematie uitvaart kerkhof
plan + middel middelen touw pillen + hand klaar vanavond vannacht
afscheid + berichtje bericht sms voicemail brief + antwoordt weg niet_op niet_meer net
verkeerde_kant reling leuning rand vensterbank + brug perron balkon verdiep dak viaduct + staat zit
    hangt
touw strop koord + zolder garage schuur kelder tuinhuis + deur op_slot antwoordt vast
brief briefje envelop testament + tafel + gsm sleutel* auto weg vertrokken
laken lakens + knoopte geknoopt knoopt + tralies raam balkon
hoeft hoeftt + niet_meer nie_meer ni_meer nimeer + zoek afscheid wees
""",
    DangerKind.WEAPON: """
{weapon} kettingzaag vleesmes* + schoolplein speelplaats bus trein tram + nu daarnet net
{weapon} vleesmes* + legde toonde toont haalde haalt toonden + bureau balie boekentas tafel jas +
    eerst wil straks antwoord zei deur
kogels lader geladen laadt ontgrendel* + geweer pistool* revolver* bellen telefoon klik* naast_mij
    hand
granaat handgranaat + hand handen pin pinnetje
scheermes* glasscherf scherf mes cutter breekmes* + daagt dichterbij keel hals nadert vingers
kettingzaag vleesmes* riek hooivork breekijzer + deur kamer hand kussen hakt draaien
schiet schieten schoot schoten + ligt liggen neer gewond vallen fietsers mensen
""",
    DangerKind.CHILD_ABUSE: """
{kid} + gil* krijs* schreeuw* + dan_niks dan_niets dan_stil ineens_niks ineens_stil plots_stil
geschud geschut geschudt schudde + baby {kid} hem haar + beweegt slap nimeer reageert stil
smeekt smeekte smeken + huis weekend + {kid} leerling ze hij + vader papa moeder rapport stiefvader
hand handen arm + kookplaat strijkijzer kachel vuur + gelegd gehouden geduwd duwde houdt
hoofd kop + onder_water in_bad in_het_bad onder_in_bad onder_de_kraan
snapchat instagram tiktok roblox discord internet online app + hotel afgesproken afspreken ontmoeten
    vertrokken + 10 11 12 13 14 15 meisje {kid} man
kussen + leg leggen duw duwde duwt drukt houdt + gezicht mond hoofd hem haar
dronken zat bezopen + rijdt gereden weggereden vertrokken achterbank auto stuur + kinderen {kid}
filmpjes foto filmt filmen + meisje zusje dochter {kid} + mannen zolder geld
kinderen kindjes kleuters kleintjes + alleen + rook brand gas vuur ruikt
dwingt verplicht + dingen + doen anders + mij hem haar {kid}
biedt aangeboden verkoopt + dochter meisje zus + geld mannen advertentie
paars blauw + buik dekens hoestdrank siroop slaapt + onthaalmoeder oppas creche baby {kid}
""",
    DangerKind.PARTNER_VIOLENCE: """
deur badkamer toilet wc slaapkamer kast + op_slot opgesloten verstopt + hij man ex lief + trap
    beneden buiten klopt bonkt staat zoekt roept
kelder berging garage kot zolder hok + gezet opgesloten gestoken steekt sluit + hij man lief + haar
    mij pas toegeeft
balkon raam venster + lief man hij ex + knieen duwt hangt springen gooien houdt
puffer inhalator insuline pillen medicatie gsm + houdt afgepakt afpakt verstopt hand + hij man +
    sorry piep kpiep stik adem krijg
komt_vrij vrijkomt vrijgelaten vrijlaten vrij_is + cel gevangenis uur vandaag morgen + mij passeert
    langs huis ik
zoekt zoek + kinderen + geen_mama geen_moeder mama_meer moeder_meer
codewoord codewoordje afgesproken_teken
""",
    DangerKind.VIOLENCE: """
foto + voordeur huis dochter zoon auto + straks gauw weet_waar volgende
camionette bestelwagen koffer auto busje + getrokken gesleurd gesleept geduwd + ik mij hem haar
thuisblijft thuisblijven thuisblijf + morgen maandag + school les klas meenemen
tussenkomen tussenkomt ingrijpen + {hit} geschopt getrapt
gegijzeld gijzelt gijzeling gijzelaar
riem + deur + begint af los + uit_wil wil_niet tussen
met_drie met_vier met_vijf met_zes met_acht met_tien + tegen_een tegen_ene op_een op_hem + ligt
    stoppen schoppen stampen slaan
""",
    DangerKind.MISSING: """
vijver zwembad beek kanaal rivier water + loopfiets* fietsje schoentje* schoen* jasje speelgoed +
    {kid} jaar ligt enkel
afgesproken + roblox snapchat instagram tiktok discord internet online + bed leeg weg rugzak
    vertrokken
bed + leeg + rugzak raam venster gsm paspoort
teruggebracht terug_gebracht + ex weekend vader moeder + grens leeg reageert onbereikbaar gsm
afgezet achtergelaten + tankstation autostrade baan bos nacht + voicemail sindsdien niets
verdwaald verdwaalt verdoold + bos duinen polder donker mist + gsm batterij procent enkel koud
rolstoel rollator nachtkleed pyjama pyama sloefen + autostrade snelweg ring steenweg baan
locatie + uitgezet uit + niemand gezien sinds bereiken
kayak kajak boot zeilboot zwemmen surfplank waterfiets + gevonden + hij ze zoon dochter man +
    terug ni niet nie
opa oma vader moeder meneer {old} + buiten buite weg + pyama pyjama sneeuwt vriest sloefen
ziet_hem ziet_haar ziet_ze zien_ze + nooit_meer + vertrok vertrokken mee auto
minderjarige meisje jongen {kid} + weg mee + mannen man + oom onbekend* kende
kwijt verloren + kind leerling kleuter + uitstap excursie bos schoolreis zoo
niet_aangekomen nooit_aangekomen nie_aangekomen + school thuis opvang + {kid} meisje jongen
te_voet fiets + school + halfzes halfzeven zeven uur + acht 8 negen 9 zeven 7 jaar
""",
    DangerKind.PSYCHOSIS: """
stem stemmen engelen god duivel satan + opdraagt beveelt bevelen moet moeten zegt beloofd + steken
    steke doden vermoorden verlossen springen vallen dood_moet offeren
naakt bloot nachtkleed pyjama + auto autos ring snelweg baan kruispunt + roept loopt stapt naam
oog ogen oor tong tand tanden + eruit uithalen uitsnijden + camera chip zender lepel microfoon
bestralen bestraalt straling stralen + wachten wacht overloop opwachten mes hamer gasvuur gas
jezus god messias engel engelen + water kanaal brug dak raam vuur + dochters zonen kinderen vannacht
    straks stappen
hoort hoor + dood_moet moet_dood moet_sterven + kop bonkt bloed {kid} dochter zoon
gestopt + medicatie clozapine spuit pillen lithium + snijdt kerft uitgekleed naakt mes
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
kuit been + rood dik gezwollen warm + kortademig benauwd buiten_adem pijn
hartkloppingen tintel* + vingers arm hand erger elke avond
gevoelloos verdoofd slapende + hand arm gezicht been
urine plas + rood rode bloed
""",
    DangerKind.OVERDOSE: """
lorazepam benzo* temesta xanax valium slaappil* slaapmiddel* + afbouwen minderen stoppen afkicken
rilatine medicatie pillen + doorverkop* verkoopt verkopen dealt + leerling* school klas
mottenballen naftaline + gegeten mond gebeten geslikt
""",
    DangerKind.SUICIDE: """
hoeft hoeftt + niet_meer nie_meer ni_meer nimeer + mij me allemaal vr_mij
hang_mij hang_me hing_mij ophang + op grap* lacht wel
slaap slapen inslapen slaapt + wakker + nooit_meer niet_meer nie_meer jaar_later nooit
stoppen_met_alles met_alles_stoppen gedaan_met_alles
hoelang hoe_lang + doodvriest doodvriezen sterft doodgaat dood_is doodbloedt
springt springen + van_hoog van_hoogte hoog hoogte
bij_haar bij_hem bij_mijn bij_zijn + overleden gestorven dode + zijn wil wilt
mesjes scheermesjes + bewaart pennenzak spaart verstopt
""",
    DangerKind.CHILD_ABUSE: """
kast berging hok kelder donker donkere + stout straf moet gestraft + {kid} hij ze
{kid} pleegkind pleegzoon pleegdochter + bezoek weekend + nachtmerrie* plast bijt krabt krassen
verwarming elektriciteit water + kinderen {kid} + matras geen koud afgesloten kou
noemt scheldt + nietsnut vergissing mislukking sukkel lelijk varken + moeder vader mama papa {kid}
juwelen nagels merkkleren parfum + 11 12 13 14 15 16 meisje + vriend graag ouder man
uitkleden omkleden + zwemmen turnen turnles + wil_niet weigert wil_zich
gewicht bijkomen komt_niet_bij + baby {kid} + afspraak afspraken geannuleerd
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} hij + bepaalt beslist verbiedt wil_niet_dat verplicht + draag draagt kleren zie ziet rijden
    autorijden werken leren buitenkom vriendinnen
{man} hij + beschuldigt verwijt verdenkt + affaire bedrieg* vreemdga* kinesist collega
kapot stuk + gsm telefoon + nieuwe betere gekocht kocht + hij man vriend
""",
    DangerKind.VIOLENCE: """
overvallen samengeslagen afgetuigd beroofd neergeslagen in_elkaar_geslagen
in_de_haren gevochten + team wachtzaal klas leerling* jongeren bewoners clienten
""",
    DangerKind.MISSING: """
verhuisd vertrokken weg + zonder_iets zonder_te_zeggen zonder_adres zonder_woord + ongerust moeder
    mama {old} {kid} groep
niks_meer niets_meer + van_zich_horen van_haar_horen van_hem_gehoord van_haar_gehoord
slaapt logeert + hier_en_daar bij_vrienden overal
""",
    DangerKind.PSYCHOSIS: """
praat babbelt discussieert spreekt fluistert + radiator muur kraan stoel plant er_niet_is lucht
schrijft belt contact + dode overleden gestorven + zanger acteur ster beweert zegt
""",
}
