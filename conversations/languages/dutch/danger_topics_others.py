"""Dutch words that meet in a danger from others, or missing, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
{weapon} + richtte richt gericht mikt zwaait zwaaien geplant dreigt kussen poetst laden laadt
    klopt achter roept schiet + kassier* werker hij ik volgende mij vertrekt u {kid} tafel deur
    klas gebouw ons scheldt
geschoten geweerschoten schoten schietpartij + straat hond liggen mikt nu op ons school
gewapende gewapend + man gemeentehuis school gebouw mannen hier
kogel bom + brief ligt_er school telefoontje dreig*
{weapon} + breng_ik wacht_maar dat_is_voor eraan_gaat wraak eraan niemand_vertrekt + morgen foto
    maandag zegt zei ploeg spreekt zijn
{weapon} + gang beneden blok straat park gemeentehuis inkom hal + gast iemand iemant man rond
    gekomen loopt
zat dronken + geweer wapen mes + rijdt regelen roept
dreigt + snijden steken schieten + dichterbij ons met
vast gijzel* + wapen mes + celgenoot houdt
""",
    DangerKind.CHILD_ABUSE: """
{kid} jaar + broekje zit_aan betast* verkracht* gekust in_mijn_bed in_haar_bed naaktfoto*
    gestreeld + opa woensdag nonkel papa nachts kamp stiefvader vanavond man zaterdag
nonkel opa papa stiefvader broer neef + zit_aan_mij komt_aan_mij in_mijn_bed bij_mij_in betast +
    ik vanavond nachts durf
{kid} + {marks} + riem sigaret* wurg* hals vanmorgen weent huis breuk rug papa vader vanzelf
{kid} + alleen + frigo gisteren* krijsen dansen appartement nacht uit eten + sinds ligt oudste
    niks alleen baby
door_elkaar_geschud geschud + baby dochter zoon kind slap
{kid} + slaat klopt klopt_erop slagen kabel stok riem + gillen uur bloedt nu hoor khoor vanavond
    weer
zin + gooien slaan schudden smijten + baby kind muur
buitengezet buiten_gezet op_straat_gezet + pyjama vriest {kid} jaar hij
stomdronken zat dronken + poort school creche auto + kinderen {kid} meenemen
naaktfoto* blootfoto* + jaar man {kid}
kelder kot vastgebonden bindt + op opsluiten sluiten elke bed gezien bevend + {kid} hem haar avond
uitgehuwelijk* uithuwelijk* trouwen + thuisland vrijdag {kid} meisje
bloedt bloed pijn + vanonder onderaan broekje + meisje dochter kind ons
doodmaken vermoorden doodmaakt + vertelt zegt praat + kind papa {kid}
baby + uitgedroogd breuk* + flesjes weigert vanzelf dokter
papa mama stiefvader + slaat_mij + vanavond stok weer nu
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} hij + {hit} dichtgeknepen kneep sleurde sleurt stampt verbrand* gebroken + zwanger buik keel
    onthaal zwart straat daarnet weer_geslagen slaapt vannacht voor_de_deur ribben neus verstopt
    haar_bij bont weer
keel + kneep dichtgeknepen toe toegeknepen gewurgd + mij mijn haar zwart
vermoorden vermoordt afmaken maakt_mij_af doden begraaft + {man} hij + wegga scheiding deze_keer
    ogen vrouw verlaat kinderen
is_over thuis_over komt_thuis + minuten min 20 10 + weg kinderen moet
benzine zuur + deur dreigt verlaat gegoten + hij gisteren* als
opgesloten op_slot sleutel + slaapkamer fluisterend buiten schrijven + ze hij lief man
gps tracker + ex auto + vluchthuis staat
gebroken_ribben ribben gebroken_neus kaak + vent man terug hem haar
gedwongen verkracht + bloedt gisteren politie + hij man haar
vrijgekomen vrij_gekomen + halen schrijft komt + mij ex
contactverbod straatverbod + binnen raam deur staat
agressieve + vrouw + verstoppen zoekt
zat dronken + schrik bang + vannacht buiten kleren
wachtzaal + man + zoekt + vrouw
""",
    DangerKind.VIOLENCE: """
vechten slaan gevecht aan_het_vechten op_de_vuist + wachtzaal nu station bezig vijf gang
    speelplaats
keel dichtgeknepen + nu daarnet living verstopt
bloedt bloed + geslagen smeet stoel hoofd aangevallen gebeten + {now} ik opvoed* kben hij
wacht wachten op_te_wachten staat + kapotmaken neersteken vermoorden + parking poort leerling hij
    mij bende
in_brand brand + bureau gordijnen huis gebouw + morgen steek blokkeert deur
slaapkamerdeur deur + ingestampt ingebeukt inslaat + vermoorden roept nu
staaf knuppel + bedreigt + directeur speelplaats
gilt hulp roept + slagen geroep klappen + buur bovenbuur nu minuten vrouw
sloeg slaat spuwt gebeten + doorgaan blijft tegen_de_deur deur houden
opsluit sluit + slaat + broer vader man + wc schrijven
verkracht + net ik gisteren* mij politie
gebroken brak + pols vingers arm + nu gisteren bankkaart slaat
van_de_trap van_den_trap + geduwd + hier nog hij
stenen + raam + terug komen
vast + haar_haar bij_haar_haar + los
""",
    DangerKind.MISSING: """
{kid} {old} broer zus man vrouw puber gsm jaar + vermist spoorloos verdwenen niet_thuis
    vinden_haar_niet vinden_hem_niet vind_haar_niet nergens_te vinden_het_niet niemand_heeft
    kwijtgeraakt kvind nie_thuis nog_altijd_ni nog_altijd_niet + sinds uur nacht vannacht markt
    uitstap zoeken jas bericht insuline bed tuin alleen ze hij
buiten weg vertrokken + jas pyjama alzheimer dement dementie sloefen ziekenhuis briefje + zoeken
    vinden terug uur paniek depressie*
weggelopen wegloopt + vannacht leeg schelde school water
moest_om moesten_om + thuis + gsm 23u jaar
mee gestapt vertrokken + onbekende snapchat internet tiktok online + meisje dochter kleine man
    auto
vader moeder + kinderen + buitenland + vertrokken reageert
nbmv minderjarige + teruggekeerd terug + dagen nachten
niet_thuisgekomen nie_thuisgekomen ni_thuisgekomen + gisteren gsm nooit werk school
gevlucht + huwelijk geld papieren + contact nachten
kanaal rivier + gezien + niemand sindsdien laatst
zoeken + overal + donker opa oma {kid}
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
mes messen mess geweer geweren pistool* revolver* bijl machete* vlindermes* knipmes* zakmes*
    vuurwapen* jachtgeweer* granaat granaten kogel* munitie taser* breekmes* blaffer* zwaard*
    karabijn* kalasj* scheermes* molotov* wapenstok* pepperspray dienstwapen* dolk boksbeugel*
wapen wapens gewapend + {kid} {old} hij ze man ex huis commode muur thuis draagt politie* zag
    vriend draag* koop* broer
hamer staaf knuppel* schaar schroevendraaier* bom koevoet + schrik deur dreig* dieven toont klopt
    bed zwaait klaar auto tas
jager jacht schutter schietclub + somber drinkt scheiding verdrietig wapen* alleen
columbine schietpartij* aanslag* terror* radicaliser* jihad* schieten
lijst + namen wraak
iets_liggen wat_liggen iets_klaar + rechter garage kelder politie deurwaarder*
wraak + vernederd tekent droomt namen wie iedereen
""",
    DangerKind.CHILD_ABUSE: """
{kid} klas creche opvang school + {marks}
{kid} + {hit}
{kid} + {fear} weent huilt + {carer} huis thuis arm tafel
wil_niet wil_nie wil_ni weigert + papa vader mama huis weekend + {kid} plast hij ze
{kid} + alleen + stoep straat thuis nacht uren toezicht buiten park station avond laat poort
boterham* koek koeken eten vuilbak* brooddoos* ontbijt middageten + pikt zonder steelt geen nooit
    krijgt honger schooit + {kid} ze hij anderen school punten
honger + {kid} school zegt
dezelfde_kleren zelfde_kleren vuil vuile stinkt ruikt pis luizen verwaarloo* verwaarlo* onverzorgd
    ongewassen vieze + {kid} altijd ze hij school
hondendrollen afval vuilnis schimmel stal kakkerlak* ongedierte + {kid} huis kruipt
seksue* seks bloot blote naakt piemel poppen porno* + {kid} tekent spel doet speelt jaar altijd
    foto*
mishandel* misbruik* incest betast* aangerand pedo* besnijd* uithuwelijk* kindermis*
komt_aan_haar komt_aan_hem aan_haar_zit zit_aan_haar zit_aan_hem aangeraakt + {kid} {carer}
geheim* + {carer} zeggen niemand + hij ze meneer {kid}
cadeau* gsm berichten foto* + trainer vriend man leraar monitor + alleen jaar geheim {kid}
{carer} + roept schreeuwt drinkt gedronken drugs slaat streng tiert brult straf* kwaad zot
    vernedert dronken zat schelden scheldt + {kid} kinderen klas knieen hen slaapt
knieen hoek kelder opgesloten kamer + uren straf opgesloten + {kid} ze papa
lange_mouwen kleedt_zich omkleden + turnles zomer anderen
doet_alles zorgt_voor kookt was + oudste {kid} + 9 8 10 7 kleintjes zusjes broertjes
pamper* luier* billetjes fles papfles + rood ververst vol vuil nooit + baby {kid}
baby {kid} + huilt weent krijst + uren nacht alleen muur buren hele door constant
geduld zenuwen + kinderen {kid} + klets* sla geslagen verlies
schudden gooien slaan + baby {kid} + bang schrik bijna zin
plaatsen + roept kinderen dreigt hen
pijn + papa mama nonkel + doet_mij doet_hem doet_haar
schrikt verschiet kruipt + arm tafel + {kid} hij ze opheft
slaapt slaap + klas kring + ouders {kid} nacht altijd
drugs drinken alcohol + ouders mama papa + {kid} school slaapt
tekent tekening + blote meneer bloed zwart papa
plast bedplassen broek + papa weekend sinds weer bang + {kid} hij ze
niemand + halen ophalen + tijd school stoep
thuisland trouwen huwelijk + {kid} moet zomer gedwongen
weghalen afpakken + kinderen
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} vrouw + controle* jaloers* jaloez* kleineer* verneder* scheldt verbied* slaat sloeg dreig*
    volgt checkt duwt geduwd agressief gewelddadig isoleer* dwing* mishandel* uitscheldt afgepakt
    bedreig* beheerst
hij ze + kleineert vernedert controleert checkt verbiedt isoleert jaloers beheert_alles leest_al +
    haar mij geld gsm berichten vriendinnen kleren rekening sleutels
bankkaart geld rekening papieren paspoort gsm berichten + man hij + beheert bijhoudt houdt leest
    controleert pakt kijkt checkt
mag + niet + vriendinnen zien werken buiten familie + ze van_hem man hij
{fear} + {man} hem + haar ze ik gedronken huis make thuiskomt dochter mijn
gedronken zat + huis thuis + durft bang schrik
blauw_oog blauwe_plek* zonnebril + frigo* deur kast man trap mama zegt gevallen
klets klap lap mep geduwd duwde + {man} hij + mij keer haar
slapen vrijen seks + moet dwingt wil_niet ook_al + hem man
belt berichten stuurt + tien honderd keer + hij ex man waar
afgezegd afzegt komt_niet + hij thuis man + altijd als
geheim weten + hij + mag_niks mag_niet mag_niets
smijt gooit slaat + borden eten klaar deuren + hij man
tieren roepen brullen schreeuwen hoor + plafond muur avond elke + haar hij vrouw
verontschuldig* + constant deur altijd
schelden duwen slaan ruzie + kinderen + zien getuige horen bij
vluchthuis opvanghuis + terug twee keer telkens
zonder_hem + niks niets geloven
dreigt dreigde + verlaat weggaat land kinderen papieren
eieren + loopt thuis
partnergeweld huiselijk* intrafamil* + ze hij ik gezin koppel
stalk* belaagd + ex
ex + volgt wacht staat berichten bel* belt weet
tegen_een_hond gelijk_een_hond als_een_hond + man mij
terug_naar_hem terug_bij_hem
""",
    DangerKind.VIOLENCE: """
agressi* dreig* bedreig* geweld* gewelddadig* intimid* pest* gepest afpers* chanteer* mishandel*
    verkracht* aanrand* aangerand aangevallen toegetakeld + {kid} {old} hij ze ik mij collega*
    broer zoon ons team wij groep* klant* dienst iemand meneer bewoner buren
{hit} + {old} collega* broer zus zoon bewoner* patient* begeleider* hij mij buren buur tafel
    klant*
vechten gevecht vuist vuisten + buren bende jongeren broers nog eens
hand_opgeheven hand_opheffen hand_op
striem* blauw* + pols arm oog gezicht + mouw patiente kast hij ze gevallen tante
geld pensioen bankkaart + kleinzoon zoon dochter neef gasten + pakt afgeven roept eist steelt
    dreigt
afgeven + geld + maandag gasten
bang schrik beeft + broer zoon hem client* collega* patient* woede* woedeaanval* binnenkomt
woede* kwaad woest razend + vermoorden iemand broers kapot beloof* terug
kort_en_klein kapot* stuk + slaat wifi zoon kamer gooit
trekt + haar_als aan + moeders haar moeder
gevolgd volgt + auto huis straat + client* mij man
spuwt spuug* bespuwd + straat haar collega
binden vastbinden vastgebonden bindt fixeren + zetel bed rusthuis
schold scheldt uitgescholden roept tiert brult schreeuwt + mij ons collega* iedereen {old} team
    elke
dreigbericht* dreigbrief* dreigmail* haatbericht*
geduwd duwde duwt + gang mij collega* trap
vliegen gooien smijten gooit smijt + dingen stoel* spullen thuis borden
terug_te_komen terugkomt terugkomen + broers woest kwaad beloof*
iemand + vermoorden doden + hij kan zou zegt
verkracht aangerand verkracht* misbruik*
bende groep* gasten + wachten afpersen opwachten pest*
brand + steken stichten dreigt
neersteken steekpartij vechtpartij*
""",
    DangerKind.MISSING: """
vermist* verdwenen spoorloos weggelopen weglopen wegloopt loopt_weg vermissing verdwaal* verdwaalt
gehoord nieuws bericht teken + niks niets geen + sinds meer dagen maanden november
gezien zie zien + niet_meer nie_meer ni_meer niemand + sinds dagen weken morgen september elke
    buur* maand
komt_niet_meer komt_nie_meer komt_ni_meer niet_meer_geweest niet_verschenen nie_meer_geweest
    niet_komen_opdagen + eten woensdag maandag weken les sinds dagen niks_voor
niks_voor_hem niks_voor_haar niets_voor_hem niets_voor_haar
blijft bleef + weg + nachts nacht meer
weg + keer internaat nacht gsm sinds dagen + geweest gast al hij ze zoon dochter
waar + slaapt zit hangt woont + niemand_weet weet_niet huis weten
hangt_ergens ergens_rond
teruggevonden thuisgebracht + station nacht politie
vergeet + weg + fietst verder
verlaten + woning dag gezin
antwoordt reageert + niemand + groep weg
ander_nummer nummer + les weken bestaat
niet_meer_gaan_zien niet_meer_terug nooit_meer_zien + vertrek* dag zegt
ontmoet kennen leerde + online internet + man gaan
vaste_plek vaste_plaats + dakloze niet
niet_thuis nie_thuis niet_thuisgekomen + sinds nacht gisteren
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
wapens wapen schietpartij*
""",
    DangerKind.CHILD_ABUSE: """
kindermishandel* incest* pedofil*
""",
    DangerKind.PARTNER_VIOLENCE: """
partnergeweld
""",
    DangerKind.VIOLENCE: """
agressi* bedreig* geweld* pest* gepest
""",
    DangerKind.MISSING: """
weggelopen vermist
""",
}
