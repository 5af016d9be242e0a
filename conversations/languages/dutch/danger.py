"""Dutch phrases of danger, all persons and tenses and both orders of words, with usual slips."""

from __future__ import annotations

from conversations.languages.pack import Danger

_LISTS = """
want: wil|wilt|willen|wilde|wilden|wou|wouden|zou|zouden|kwil|ikwil|kwou|kzou|wilj|will|liefst
    |verlang
plan: gaat|ga|gaan|ging|zal|zullen|zou|dreigt|dreigde|dreigen|dreig|probeert|probeerde|proberen
    |geprobeerd|probeer|denkt|dacht|denken|denk|praat|praten|praatte|spreekt|sprak|zegt|zei
    |overweegt|overwoog|overweeg|plant|gepland|kan|kunnen|wil|wilt|willen|wilde|wou|kwil|kga
    |kdenk|bezig|staat|poging
self: zich|zichzelf|mij|mijzelf|me|mezelf|jezelf|onszelf|hem|haar|ons|iemand
reflexive: zich|zichzelf|mij|mijzelf|me|mezelf|jezelf|onszelf
my: mijn|zijn|haar|hun|het|jouw|m|z|mn|zn|d|r
child: kind|kindje|kindjes|baby|dochter|dochtertje|zoon|zoontje|meisje|jongen|jongetje|kleuter
    |peuter|minderjarige|jongere|zuigeling
loved: vrouw|moeder|kind|kinderen|kindje|baby|dochter|zoon|partner|vriendin|echtgenote|man|vader
    |broer|zus|zusje|broertje|mij|me|haar|hem|ons
hits: slaat|sloeg|slaan|mishandelt|mishandelen|wurgt|verkracht|verkrachten|aanvalt|schopt|bedreigt
"""

_PHRASES = """
# wanting to die
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
niet meer .. waard .. te leven
moe|beu|zat om|van te|het leven
leven beu|moe|zat
levensmoe
zie|ziet|zien|zag|ziek het? .. niet|nie meer zitten
eind|einde aan te? maken|maak|maakt|maakte|gemaakt
maak|maakt|maken|maakte er? .. een|n eind|einde aan !de|het|onze|deze|die|dit
eind|einde aan {my} leven
eind|einde maken|maakt|maakte|gemaakt aan {my}|alles|het
uit het leven stap*|gestapt
{want}|{plan} .. uit het leven
{self} van|vant het? leven|kant beroven|beroofd|berooft|maken|gemaakt
van|vant het? kant maken|gemaakt|maakt
zelfmoord|zelfmoort|zelfdoding|suicide pleeg*|plegen|plegt|gepleegd
{plan} .. zelfmoord|zelfmoort|zelfdoding|suicide|zelfmoorden
zelfmoord|zelfmoort|zelfdoding|suicide {plan}
poging|pogingen tot|van zelfmoord|zelfdoding|suicide
zelfmoordpoging*|suicidepoging*|zelfdodingspoging*
zelfmoordgedachte*|suicidegedachte*|zelfdodingsgedachte*|doodsgedachten|doodswens
zelfmoordneiging*|zelfmoordplan*|suicideplan*|suicidaliteit
suicidaal|suicidale
gedachten aan|over|van zelfmoord|zelfdoding|suicide|dood
afscheidsbrief|zelfmoordbrief
poging ondernomen|gedaan|achter
# wanting to kill, oneself or another
{want}|{plan}|te .. vermoorden|doodmaken|afmaken|doodslaan|doodschieten|doodsteken|neersteken
    |wurgen|ombrengen
vermoord|vermoordt|doodmaakt|doodslaat|wurgt {self}|mijn|zijn|haar|iemand
{reflexive}|mijn|haar|hem|iemand .. vermoord|vermoordt|vermoorden|doden|doodmaken|ombrengen
    |afmaken
{reflexive}|iemand|zijn|haar|mijn iets|wat aan? .. doen|aandoen|aandoet|aangedaan|aandeed
doet|doe|deed|doen {reflexive} .. iets aan
doodsbedreiging*
bedreigt|bedreigd|bedreigde|bedreigen|dreigt|dreigde .. dood|vermoorden|mes|wapen|pistool|geweer
    |slaan
met de dood bedreig*|bedreigd
# an attempt, a wound given to oneself
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
# a poisoning, an overdose
overdosis|overdosissen|overdosering
veel|alle|hele|teveel|doos|doosje|handvol|strip|potje|een|hoop|pak|flesje .. pillen|pilletjes
    |medicijnen|medicatie|slaappillen|slaapmiddelen|tabletten|medicamenten .. genomen|ingenomen
    |geslikt|neemt|slikt|ingeslikt|binnen|gepakt
slikte|slikt|geslikt|ingenomen|neemt|nam te|alle|een|teveel|hele|zijn|haar .. pillen|slaappillen
    |medicijnen|medicatie|tabletten|bleekwater|javel|gif|vergif !voor|volgens
bleekwater|javel|gif|vergif|rattenvergif|ontstopper|antivries|afwasmiddel|wasmiddel .. gedronken
    |geslikt|ingeslikt|ingenomen|drinkt|drinken|dronk|binnen
vergiftigd|vergiftiging|vergiftigt|intoxicatie
in|een|alcohol coma !therapie
# somebody unconscious or not breathing
bewusteloos|bewusteloze
buiten|niet|verliest|verloor|verloren|geen bij? bewustzijn
ademt|ademde|ademen|ademhaalt niet|nie|amper|nauwelijks|moeilijk meer?
niet|nie|geen meer? adem*|ademt|ademen|ademhaling|pols|hartslag
krijgt|krijg|kreeg .. geen|nauwelijks|amper lucht|adem
reageert|beweegt|reageerde niet|nie meer $
reageert|reageerde niet|nie meer !op|tijdig|snel
hartstilstand
krijgt|kreeg|heeft een|n hartaanval|hartinfarct|beroerte !gehad
stikt|stikte|stikken|gestikt !van
bloedt|bloeden|bloedde hevig|hard|fel|heel|erg|dood|zwaar
stuiptrekkingen|epilepsieaanval
flauw gevallen|flauwgevallen
# a weapon
heeft|had|hebben|met|trok|trekt|haalt|kocht|gekocht|zwaait|bij|houdt een|n|zijn|haar|het mes
    |wapen|pistool|geweer|revolver|vuurwapen|bijl|machete|granaat|bom|messen|dolk !in|op|voor
    |nodig
zwaait|zwaaide|trok|trekt|dreigt|dreigde|loopt met? een|zijn|haar mes|wapen|pistool|geweer|bijl
    |machete
is|was|man|iemand|jongere gewapend|gewapende
steekt|stak|gestoken|neergestoken|steken met|door een|n mes
neergestoken|neergeschoten|schietpartij|steekpartij|messteek|messteken|gijzeling|gegijzeld
mes|wapen|pistool op|tegen|in {my}|keel|hoofd|hand|de .. keel|hoofd|hand|hals
# violence or a threat going on
hij|ze|zij|vader|moeder|man|partner|ex|vriend|iemand|stiefvader {hits}|stalkt {loved}|mijn|zijn
    |haar|ons|hun
hij|ze|zij|vader|moeder|man|partner|ex|vriend {loved} {hits}|aanvalt
{hits}|slaat .. {my}|de|onze {loved}
heeft|hebben|had|hebt {loved} .. geslagen|mishandeld|verkracht|gewurgd|gestoken|aangevallen
    |bedreigd|geschopt|opgesloten
{hits} mij|me|haar|hem|ons !aan|op|over
aan|wordt|worden|werd|word|is|ben .. geslagen|mishandeld|verkracht|gewurgd|aangevallen|opgesloten
    |vastgehouden|aangerand|bedreigd|misbruikt|ontvoerd .. nu|door|momenteel|thuis|vandaag
    |gisteren|vannacht|opnieuw|weer
wordt|worden|werd|word door .. geslagen|mishandeld|verkracht|gewurgd|misbruikt|bedreigd|opgesloten
nu|momenteel|net|thuis .. geslagen|mishandeld|verkracht|gewurgd|aangevallen|opgesloten|aangerand
    |misbruikt
aan het|t vechten|slaan|wurgen|schoppen|sterven|doodgaan|stikken|verdrinken|bloeden|mishandelen
is|zijn|was|ben bezig .. slaan|vermoorden|wurgen|verkrachten|snijden|mishandelen
gaat|ga|zal|wil|komt mij|me|haar|hem|ons|mijn .. slaan|wurgen|verkrachten|neersteken|aandoen
bel|stuur|roep|verwittig de|een? politie|ambulance|ziekenwagen|hulpdiensten|brandweer|mug
onmiddellijk|acuut|levens|dreigend|direct|groot gevaar
levensgevaar|levensbedreigend*|doodsgevaar
ik|hij|ze|zij|iemand|we|wij|moeder|mama|vrouw|man|gezin|bewoner|patient*|client* .. in gevaar
kom snel|vlug|direct|nu
help mij|me $
# a child in danger now
{child} .. in gevaar|nood
{child} .. vermist|verdwenen|ontvoerd|weggelopen|spoorloos|meegenomen|achtergelaten
{child} alleen thuis|opgesloten|achtergelaten
{child} .. {hits}|geslagen|mishandeld|misbruikt|verkracht|geschud|aangerand .. nu|door|thuis
    |wordt|werd|word|vandaag|weer
{child} .. wordt|word|werd .. geslagen|mishandeld|misbruikt|verkracht|aangerand|geschud
wordt|worden|werd een|het|de|mijn|ons? {child} .. geslagen|mishandeld|misbruikt|verkracht
    |aangerand|geschud
misbruikt|betast|verkracht zijn|haar|mijn|hun|het|een .. {child}|dochter|zoon
"""

_IDIOMS = """
over de dood
dood van het|honger|schrik|verdriet !leven
de dood van|in|bij|als|en|voor|op|te
dood aan|op het|een spoor|punt
lach|lachen|schrik|verveling|zenuwen me|zich|mij dood
{reflexive} dood lachen|lacht|werken|werkt|schrikken|vervelen|ergeren|schamen
sterven van de? honger|dorst|nieuwsgierigheid|verlangen|benieuwdheid
preventie|vorming|thema|sessie|lezing|workshop|hoe|leren|infoavond|infosessie|brochure|info
    |informatie|uitleg|campagne|kennis|omgaan|voorkomen .. .. zelfmoord|zelfdoding|suicide
    |suicidaal|suicidale|suicidaliteit|zelfverwonding|zelfverminking|suicidegedachten
    |zelfmoordgedachten|overdosis|geweld|gevaar .. gedrag?
dode|dood hoek|gewicht|taal|spoor|letter
tijd doden
kind|kindje van de|een rekening
coma therapie
"""

DANGER = Danger(lists=_LISTS, phrases=_PHRASES, idioms=_IDIOMS)
