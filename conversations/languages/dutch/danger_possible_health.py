"""Dutch words of worry: each may mean a danger, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
reageert|reageerde niet|nie meer !op|tijdig|snel
flauw gevallen|flauwgevallen
flauwgevallen|flauwte*|flauw|wegdraai*|onwel|onwelgeworden|malaise
draait|draaide|draaien ... weg
even weg
slaperig*|suf|suffer|sloom|lusteloos|versuft|apathisch
verward|verwarde|verwardheid|gedesorienteerd|epilep*|stuipen|toeval
gevallen|valt|viel|vallen ... trap|nacht|week|keer|bed|douche|vloer|hoofd|grond|vaak|weer
valpartij*
ligt op de|den grond|vloer
neemt|neem|opent|antwoordt|doet .. niet|nie|ni .. op|open|$
doet niet|nie|ni meer? open
bel|belt|bellen ... neemt|antwoordt|open
rolluik*|gordijnen|gazet|krant|brievenbus|post|licht ... dagen|dicht|bus|toe
bloedt|bloed|bloeding|wonde|wonden|gewond|verwond*|kwetsuur|gekwetst|gebroken
ademt|kortademig|benauwd|ademhaling|hijgt
duizelig|pijn .. borst
woorden|woordn|spreekt|spraak|klapt ... raar|vreemd|aardig|verliest|lallen|onverstaanbaar
eet|drinkt|at ... bijna|niks|niets|nauwelijks|amper|dagen
niet|niks|niets .. gegeten|gedronken
vermager*|uitgedroogd|ondervoed*|mager
bleek|lijkbleek|blauw ... koud|lippen|zweet
ogen ... open*|dicht*
slaapt .. hele|heel|altijd|dag|zo
verlamd|verlamming
geraakt|raakt .. niet|nie|ni .. recht|uit bed|wakker
koud|onderkoel*|oververhit
aardig
wist .. niks|niets meer
braakt|overgegeven
""",
    DangerKind.OVERDOSE: """
overdosis|overdosissen|overdosering
overdosis|overdosissen|overdosering
{meds} ... porto|wijn|alcohol|drank|bier|vodka|teveel|dubbel|klopt|tekort|sparen|op|snoep*|kwijt
    |meer|verward|leeg
combineert|mengt|combinatie|samen|mixt ... alcohol|porto|wijn|drank|{meds}|bier
alcohol|wijn|drank|porto|bier|vodka ... {meds}
voorschrift*|dokters|artsen|apotheken ... verschillende|3|drie|dokters|twee|meerdere
lege flessen|strips|doosjes|blikjes|doos|potjes
pakt|gepakt|slikt|neemt ... alles|teveel|mekaar|te|dubbel|weet|hoeveel|door
weet .. niet|nie|ni .. wat|wa .. gepakt|genomen|geslikt
intoxicatie|vergiftig*|gas|co
bewust|doosje|pillendoos .. klopt|leeg
verward .. smorgens|morgens
""",
    DangerKind.SUICIDE: """
niet meer .. waard .. te leven
zelfmoordgedachte*|suicidegedachte*|zelfdodingsgedachte*|doodsgedachten|doodswens
zelfmoordneiging*|zelfmoordplan*|suicideplan*|suicidaliteit
suicidaal|suicidale
gedachten aan|over|van zelfmoord|zelfdoding|suicide|dood
poging ondernomen|gedaan|achter
suicid*|zelfmoord*|zelfdoding*|zelfverwond*|zelfverminking|automutil*
dood|doot|doodgaan|sterven|sterft ... wil*|was|liever|beter|zijn|wens*|denkt|spreekt|praat
wil*|liever|beter|denkt|spreekt|praat .. dood|sterven
niet|nie|ni|nooit|nimeer meer .. wakker|verder|leven|zijn|voort|hoeft|moet
van hem|mij|haar|ons .. niet|nie|ni meer moet|hoeft
moet .. niet|nie|ni|nimeer meer|mi|voor
ti nie|ni mi weird
niet|nie meer|mi waard|weird
weird
waarvoor|waarom|waar doe|voor|leef|nog ... nog|het|doe|ik|leef*|bestaan|gedaan
iedereen|ze|niemand|kinderen|jullie|wereld .. beter af|zonder
beter af|zonder .. zonder|mij|mij|hem|haar
voor niemand ... nodig|nog|goed
nodig .. is|niemand
tot last|een last|te veel
geen zin|goesting|hoop|toekomst|uitweg|perspectief|moed|kracht ... meer|leven|in|nog
ziet|zie|zag|ziek .. niet|nie|ni .. zitten
ziet .. geen|het .. toekomst|uitweg|zitten|zwart
kan|kunnen|kunt|hou|houd|houdt .. niet|nie|ni|nimeer .. meer|mer|vol|aan|$
poging|pogingen .. gedaan|ondernomen|geleden|trekt|gehad
poging
euthanasie|testament|begrafenis|uitvaart|levenseinde|afscheid
verkocht|verkoopt|weggegeven|geeft|ruimt|opgeruimd ... alles|spullen|duiven|hond|kat|gerief
    |zaken|weg|meubel*
trekt zich .. terug
sluit|isoleert zich|hem .. af|op
iedereen|wereld ... mij|zonder|last
donkere|zwarte|sombere|duistere gedachten|periode|tekst*|gedicht|tekening
somber|wanhopig|hopeloos|radeloos|uitzichtloos|depri|levensmoe|zinloos|hopeloosheid
snijdt|snijden|krast|sneed|snij ... zich*|armen|arm|pols*|littekens|been*|mij|me
littekens
moe|beu|zat|genoeg ... leven|alles|gehad|geleefd|van
genoeg geleefd|geweest|gehad
weg zijn|willen|wil
verdwijnen|verdwijn|inslapen ... wil*|liefst|gewoon|soms|zou|gewoon
inslapen|slapen ... wakker|altijd|nooit
bij mijn|haar|zijn|ons man|vrouw|zoon|dochter|mama ... zijn|wil*|binnenkort|gauw
binnenkort|toch .. niet|nie|weg .. meer|nodig
brief|briefje|bericht|opstel|gedicht|tekening|tekst ... afscheid|dood|somber|donker|zwart
    |sterven
eet .. bijkans|bijna|niet|nie mi|meer
huilt|weent|wenen ... hele|heel|altijd|dagen|niet|stop*
springen|brug|spoor|sporen|trein|touw|koord ... denk*|praat|soms|kijk*|staren|vaak|spreekt
niemand .. mist|missen|merken|nodig
niemand zou|zal
alles is|heeft geen|zinloos
""",
    DangerKind.PSYCHOSIS: """
stemmen|hallucin*|waan*|paranoi*|psychose*|psychotisch*|schizofre*|manisch*|bipolair*|delirium
    |delier|delirant
bespioneer*|achtervolgd|afgeluisterd|complot*|staatsveilig*|camera*|spion*|afluister*|samenzwer*
    |microfoon*|straling|5g|zendmast*
vergiftig*|behekst|bezeten|duivel*|demon*|geesten|djinn*|betoverd|vervloekt|vloek
tv|televisie|radio|computer|buren ... klapt|spreekt|praat|boodschap*|tegen|heur
gedachten ... lezen|leest|stelen|horen
lacht|praat|spreekt|klapt|babbelt|mompelt ... zichzelf|zijn eigen|eigen|muren|muur|niemand|doden
    |overleden
in zichzelf
ziet|zag|hoort|hoorde|zie|hoor ... kindjes|mannetjes|mensen|dingen|beesten|doden|geesten|stemmen
    |schaduwen|spoken|ratten|spinnen|overleden|niet|zetel|die
raar|rare|vreemd|vreemde|bizar|wantrouwig*|achterdocht*|verward|verwarde|onrustig ... sinds|zegt
    |medicatie|gedrag|doet|meer|wordt|klapt|praat|dingen|toch
wantrouwig|achterdochtig
wordt|word|worden|ben ... zot|gek|raar|vreemd|wantrouwig
zot .. worden|aan
gestopt|stopt|pakt|neemt|weigert|slikt|wil ... spuit|medicatie|{meds}|pillen|behandeling
    |inspuiting ... meer|niet|nie|sinds|gestopt
gestopt met|mee .. spuit|medicatie|{meds}|behandeling
spuit|inspuiting|depot ... niet|meer|weigert|gestopt|geweigerd
slaapt|slaap .. nauwelijks|amper|niet|nie|twee|drie ... koopt|praat|nachten|minister|uur|bezig
koopt|geld ... alles|bijeen|op ... slaapt|plannen
minister|god|jezus|profeet|messias|koning|uitverkoren* ... worden|is|zegt|denkt|van|stuurt
    |opdracht
denkt|zegt|overtuigd|zeker|volgens ... vergif*|bespied*|volgen|gevolgd|buren|gestolen|gedachten
    |postbode|god|steelt|stelen|afluister*|chip|spion*
plakt|tapet|dichtgeplakt|afgeplakt|plakte ... ramen|vensters|af|camera*|folie|zilverpapier
over mij|hem|haar bezig
iedereen ... mij|over ... bezig|kijkt|weet|praat|lacht|tegen
komt .. niet|nie .. buiten|kot|kamer
herkent|weet ... niet|nie|ni ... meer|waar|wie|dag|thuis|welke
gedachten|ideeen ... lezen|vreemde|rare
bevallen ... raar|baby|anders|huilt|slaapt
""",
    DangerKind.ADDICTION: """
gebruikt|gebruiken|gebruik ... terug|weer|sinds|gevangenis|opnieuw|drugs|meer|mekaar|dagelijks
snuift|spuit|spuiten|snuiven|cocaine|coke|heroine|speed|ghb|xtc|ketamine|crack|drugs|drug
    |drugsgebruik|lachgas|dope|joints
drinkt|zuipt|zuipen|zat|dronken|drank|alcoholist*|bezopen|strontzat|ladderzat|lazarus ... elke
    |alle|slaap|avond|dag|bed|sinds|teveel|veel|meer|kinderen|flessen|smorgens|weekend|jaar
drinkt|zuipt ... zich|veel|te|elke|alle
spuiten|naalden|spuit
verslaafd|verslaving|ontwenning|afkick*|hervallen|herval|herviel
drank|fles .. op
vergokt|vergokken|gokverslaa*|gameverslaa*|drankverslaa*
begonnen|beginnen .. drinken
""",
}
