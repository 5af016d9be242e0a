"""Dutch phrases of somebody in danger now, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
reageert|beweegt niet|nie|ni meer|als|op
krijgt|krijg geen lucht|adem|zuurstof
gezicht|mond|mondhoek hangt|scheef
van|vanop de|het|een trap|dak|ladder .. gevallen ... niet|nie|bloed*
verslikt|stikt ... niet|nie|blauw|hoest
ligt .. uren op|in de grond|vloer|keukenvloer|sneeuw|kou
kokend water|olie ... lichaam|gezicht|gilt|verbrand
bewusteloos|bewusteloze
buiten|niet|verliest|verloor|verloren|geen bij? bewustzijn
ademt|ademde|ademen|ademhaalt niet|nie|amper|nauwelijks|moeilijk meer?
niet|nie|geen meer? adem*|ademt|ademen|ademhaling|pols|hartslag
krijgt|krijg|kreeg .. geen|nauwelijks|amper lucht|adem
reageert|beweegt|reageerde niet|nie meer $
hartstilstand
krijgt|kreeg|heeft een|n hartaanval|hartinfarct|beroerte !gehad
stikt|stikte|stikken|gestikt !van
bloedt|bloeden|bloedde hevig|hard|fel|heel|erg|dood|zwaar
stuiptrekkingen|epilepsieaanval
reageert|antwoordt|beweegt|ademt|ademd|asemt|reageren|beweegd niet|nie|ni|amper|nauwelijks
    |nimeer|niet? meer|op|als|kom|en|$
ademt|ademd|asemt|adem niet|nie|ni|amper|raar|traag|nauwelijks|bijna
geen|zonder reactie|ademhaling|polsslag|pols|hartslag
ligt|lag|gevallen ... reageert|beweegt|koud|bloed|bewusteloos|antwoordt|roerloos
benen|voeten ... gang|vloer ... antwoordt|reageert|beweegt
in elkaar|mekaar gezakt|gestort|gezegen
bewusteloos|bewusteloze|buiten westen
van haar|zijn|mijn|der|zne sus
komt|komen niet|nie|ni bij
krijg|krijgen|krijgt .. niet|nie|ni wakker
wordt|word|werd niet|nie|ni meer? wakker
mond|gezicht trekt|hangt|scheef .. scheef|kant|opzij
hangt scheef
ogen|oogen niet|nie|ni open
slap .. grijs|blauw|weent|reageert
lippen .. blauw|paars
blauw .. lippen|aangelopen
bloedt|bloed ... stoppen|hoofd|stelpen|leeg|veel|plas
plas bloed
van de|het trap|ladder|dak|stelling gevallen ... beweegt|bloed*|reageert|hoofd
krijgt een|n beroerte|hartaanval|epilep*|toeval|infarct
schokt|schokken over|heel|hele
schuim .. mond
ademhaling .. stop*|raar
bevangen
roerloos
""",
    DangerKind.OVERDOSE: """
veel|alle|hele|teveel|doos|doosje|handvol|strip|potje|een|hoop|pak|flesje .. pillen|pilletjes
    |medicijnen|medicatie|slaappillen|slaapmiddelen|tabletten|medicamenten .. genomen|ingenomen
    |geslikt|neemt|slikt|ingeslikt|binnen|gepakt
slikte|slikt|geslikt|ingenomen|neemt|nam te|alle|een|teveel|hele|zijn|haar .. pillen|slaappillen
    |medicijnen|medicatie|tabletten|bleekwater|javel|gif|vergif !voor|volgens
bleekwater|javel|gif|vergif|rattenvergif|ontstopper|antivries|afwasmiddel|wasmiddel .. gedronken
    |geslikt|ingeslikt|ingenomen|drinkt|drinken|dronk|binnen
vergiftigd|vergiftiging|vergiftigt|intoxicatie
in|een|alcohol coma !therapie
genomen|gepakt|ingenomen|geslikt|gegeten|opgegeten|uitgedronken|gedronken|leeggedronken ..
    {meds}
{meds} .. genomen|gepakt|ingenomen|geslikt|gegeten|opgegeten|uitgedronken|binnen|doorgeslikt
    |ingeslikt
heel|hele|alle|alles|teveel|veel|handvol|lege|gans ... {meds} ... genomen|ingenomen|gepakt
    |geslikt|gegeten|uitgedronken|suffer|wakker
lege strip|strips|doosjes|doos|verpakking* ... bed|wakker|genomen|reageert|slaapt|ligt
iets|te veel|teveel|van alles gepakt|genomen|gekregen|geslikt|gespoten|gesnoven ... wakker
    |reutelt|blauw|schokt|dubbel|hart|reageert|ademt|ogen|beeft
te veel genomen|gepakt|gespoten|gerookt
teveel genomen|gepakt|gespoten
na gebruik ... reageert|ademt|gezakt|blauw
iets gekregen in haar|zijn|mijn drinken|drankje|glas
overdosis genomen|nu
spuit|naald .. arm
gezakt ... gebruik*
bleekwater|javel|gif|ontstopper|batterij|wasmiddel ... gedronken|ingeslikt|geslikt|opgegeten
reutelt
antigifcentrum
co vergiftiging|intoxicatie
""",
    DangerKind.SUICIDE: """
touw|strop|scheermes* ... gekocht|garage|badkamer|opgesloten|klaar
afscheid genomen|nam|neemt ... auto|vertrok*|brug
onder de|een trein|tram|metro|vrachtwagen springt|springen|loopt
hing|hangt aan een|zijn|haar riem|touw|koord|laken
{want} .. dood|doot|doodgaan|sterven|doodvallen !hebben|van
dood|doot|sterven|doodgaan {want}
{want} .. niet|nie meer|langer .. leven|bestaan|verder
niet|nie meer {want} leven|bestaan
{want} .. er niet|nie meer .. zijn|bij
er niet|nie meer {want} zijn
{want} .. niet|nooit meer .. wakker
liever|beter|best|was|waren|ware dood|doot|gestorven
dood|gestorven .. was|waren|ware|zijn !en
geen|nul zin|goesting|reden|moed|levenslust|levenswil meer? om|in|voor .. leven
leven .. geen|niet|niets|niks .. waard|zin|nut
moe|beu|zat om|van te|het leven
leven beu|moe|zat
levensmoe
zie|ziet|zien|zag|ziek het? .. niet|nie meer zitten
eind|einde aan te? maken|maak|maakt|maakte|gemaakt
maak|maakt|maken|maakte er? .. een|n eind|einde aan !de|het|onze|deze|die|dit
eind|einde aan {my} leven
eind|einde maken|maakt|maakte|gemaakt aan {my}|alles|het
uit het leven stap*|gestapt
eruit {want} stappen
{want} .. eruit stappen
liever|beter .. er niet|nie meer .. zijn|was|ben
{want}|{plan} .. uit het leven
{self} van|vant het? leven|kant beroven|beroofd|berooft|maken|gemaakt
van|vant het? kant maken|gemaakt|maakt
zelfmoord|zelfmoort|zelfdoding|suicide pleeg*|plegen|plegt|gepleegd
{plan} .. zelfmoord|zelfmoort|zelfdoding|suicide|zelfmoorden
zelfmoord|zelfmoort|zelfdoding|suicide {plan}
poging|pogingen tot|van zelfmoord|zelfdoding|suicide
zelfmoordpoging*|suicidepoging*|zelfdodingspoging*
afscheidsbrief|zelfmoordbrief
vermoord|vermoordt|doodmaakt|doodslaat|wurgt {self}|mijn|zijn|haar|iemand
{reflexive}|mijn|haar|hem|iemand .. vermoord|vermoordt|vermoorden|doden|doodmaken|ombrengen
    |afmaken
{reflexive}|iemand|zijn|haar|mijn iets|wat aan? .. doen|aandoen|aandoet|aangedaan|aandeed
{reflexive} .. ophangen|opgehangen|ophangt|verhangen|verhing|verdrinken|verdronken|verbranden
hangt|hing|hang {reflexive} op
voor|onder|van|uit|in een|de|het trein|metro|tram|auto|brug|raam|dak|balkon|kanaal|gebouw ..
    springen|gesprongen|springt|spring|sprong|gooien|gooit|werpen
spring|springt|sprong|springen|gooit|werpt {reflexive}? voor|onder|van|uit|in een|de|het trein
    |metro|tram|brug|raam|dak|balkon|kanaal|gebouw
{reflexive} .. snijden|snijdt|sneed|gesneden|snij|krast|krassen|gekrast|verwonden|verwondt
    |verwond|verminken|verminkt|toetakelen !vers
snijdt|sneed|snij|krast|verwondt|verminkt {reflexive}|polsen
{my} polsen .. doorgesneden|doorsnijden|oversnijden|overgesneden|snijden|open*
polsen oversnijd*|doorsnijd*|overgesneden|doorgesneden|opengesneden
{reflexive} pijn doen|doet|deed|gedaan
doet|doe|deed {reflexive} pijn
automutileert|automutileren|zelfverminking|zelfverwonding
kogel door|in zijn|haar|mijn|het|de kop|hoofd
einde|eind aan maak|maakt|maken|ga|gaat
maak|maakt|maken|maakte .. een|n eind|einde
afscheidsbrief|afscheidsbrieven|zelfmoordbrief
vannacht|vanavond|morgen|straks|weekend .. doe ik het|t
vannacht|vanavond|morgen|straks|weekend .. doet hij|ze|zij het|t
doe|doet ik|hij|ze het|t vannacht|vanavond|morgen|vandaag
{meds} ... opgespaard|gespaard|klaargelegd|verzameld|bijgehouden|opzij
opgespaard|verzameld|klaargelegd|klaar ... {meds}|schuif|koord|touw
volgende|morgen|week ... niet|nie|ni meer moet|moeten|hoef|hoeven .. komen
vergeet mij|me niet ... bedankt|alles|sporen
bedankt voor alles
staat|zit|stond|hangt|klimt|geklommen op|aan|over de|het|een|rand brug|dak|rand|spoor|sporen
    |balkon|reling|perron|vensterbank|leuning
richting|langs|op|naar de|het sporen|spoor|brug|kanaal !kant
spullen|alles|hond|kat|huisdier ... weggegeven|asiel|verkocht ... afscheid|alleen|morgen|doet
    |open
afscheid genomen|genoomn|nemen .. van
polsen|polsn|pols|aders|armen ... doorgesneden|deuregesneen|opengesneden|overgesneden|gesneden
    |open|oversnijden|deur
poging gisteren*|vannacht|daarnet|net|gisteravond
poging .. opnieuw|terug|proberen|vandaag
alles|alles klaargelegd|geregeld|klaargezet ... sorry|kinderen|niemand|afscheid
sorry voor iedereen|alles|wat
morgen ben|zijn ik|we bij mijn|haar|ons man|vrouw|mama|papa|zoon|dochter|mama
bij mijn|zijn|haar man|vrouw|zoon|dochter .. zijn|wil|willen ... gestorven|overleden
touw|koord|strop .. nek|hals|plafond|zolder|gekocht|gehangen|balk|garage|klaar
gekocht|kocht .. touw|koord
{reflexive} .. ophangen|verhangen|verdrinken|verzuipen|voorkopen
voor|onder den|de|n trein|tram|auto
van|uit|vant den|de|het|t brug|dak|balkon|raam .. springen|springt
gaskraan|gas open|opengedraaid
eruit stappen
stapt|stappen|stap eruit|uit het leven
laatste keer|bericht ... bedankt|vaarwel|hou|zie|afscheid
vaarwel
maak|maken|maakt mij|me|zichzelf|zich kapot|vankant|af
kwil|wil|willen|wilt .. dood|doot|sterven|ni|nie mer|leven
kan ni|niet|nie meer .. genoeg|vannacht|gedaan|leven
snijdt|snijd|snij|krast zichzelf|zich|mezelf|mij|haar|in ... nu|armen|polsen|bloed*|diep
""",
    DangerKind.PSYCHOSIS: """
stem|stemmen ... springen|doden|vermoorden|doodmaken|neersteken
naakt|bloot|poedelnaakt ... straat|steenweg|weg|autostrade
chip|zender|beestjes ... snijdt|eruit|javel
bezeten ... water|gieten|redden|uitdrijven
verward|war ... gasvuur|vuur|messen|balkon|dak
vergiftigd ... kilo|dagen
stemmen ... doden|moet*|vermoord*|zeggen|springen|opdrach*|bevel*|steken|pijn|mes
rand|dak|balkon|venster ... vliegen|engelen|god
denkt .. kan|kunnen vliegen
vliegen ... dak|rand|balkon|springen
expressweg|autostrade|snelweg|rijbaan|straat|spoor ... onderbroek|naakt|zegenen|bloot|god
naakt|onderbroek|bloot ... straat|weg|snelweg|buiten
chip|zender|microfoon ... uit|arm|been|tand|snijd*|krijgen|hoofd
vergiftigt|vergiftigen|vergiftigd|vergif ... drinkt|eet|dagen|geslagen|niet
haar|zijn|de baby|kind ... duivel|niet is|weg moet|bezeten|demon*|verwisseld
bevallen ... weg|baby|duivel|bezeten|niet
in brand steken ... muren|komen|stemmen|duivel*
muren ... vannacht|komen|brand|zitten
duivel*|demon* ... staaf|slaat|mes|tieren|doden|moet
dichtgetimmerd|gebarricadeerd|barricadeert|barricadeerd
tieren|roepen ... duivel*|demon*
hallucin*|waan|wanen|psychotisch|delirium ... mes|slaat|buiten|straat|nu|dreigt|vecht
moet .. van god|duivel|stem*
slaapt .. nachten niet ... stem*|straat|god|loopt
""",
}
