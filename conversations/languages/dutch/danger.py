"""Dutch words around danger: what stands for what, ways of speaking, what lessens a phrase."""

from __future__ import annotations

from conversations.languages.dangers import DangerKind, Weights
from conversations.languages.dutch import (
    danger_certain_health,
    danger_certain_others,
    danger_idioms,
    danger_possible_health,
    danger_possible_others,
    danger_topics,
    danger_weights,
    danger_weights_calm,
    danger_weights_now,
)
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
hits: slaat|sloeg|slaan|mishandelt|mishandelen|wurgt|verkracht|verkrachten|aanvalt|schopt
    |bedreigt
num: 2|3|4|5|6|7|8|9|10|11|12|15|16|20|25|30|40|50|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
    |elf|twaalf|vijftien|twintig|dertig|veertig|enkele|jaren|lang
little: een|de|het|enkel|enkele|sprake|van|signaal|signalen|tekenen|teken|plan|plannen|iemand|of
    |ooit|meer|haar|hem|kindje|suicidale|echte|duidelijke|sporen|vorm|te
denied: gedachten|suicid*|zelfmoord*|zelfdoding*|geweld*|mishandel*|wapen|wapens|misbruik
    |misbruikt|geslagen|bedreigd|dreigend|agressie*|agressief|wanen|waan|hallucinaties|psychose
    |psychotisch|stemmen|poging|pogingen|pijn|verwaarloz*|gevaar|overdosis|slaan|bedreigen
    |druggebruik|drugs|gebruik|mes|blauwe plekken|letsels|weggelopen|vechten
kid: kind|kinderen|kinders|kindje|kindjes|kindjen|kleuter|kleuters|peuter|baby|babytje|jongen
    |jongetje|meisje|meisjes|zoon|zoontje|dochter|dochtertje|manneke|mannekes|kleine|kleintje
    |leerling|minderjarige|puber|gastje|tweeling|oudste|jongste
man: man|vent|ex|vriend|lief|partner|echtgenoot|gast
meds: pil|pillen|pilletjes|pillekes|slaappil*|slaapmiddel*|medicijn*|medicatie|medicament*
    |tablet*|druppels|kalmeer*|antidepress*|insuline|morfine|dafalgan|paracetamol|xanax|valium
    |benzo*|strip|strips|doosje|doos|siroop|methadon|pijnstiller*|tramadol
knife: mes|messen|wapen|wapens|geweer|geweren|pistool|pistolen|revolver|bijl|machete|hakmes
    |broodmes|zakmes|keukenmes|vuurwapen*|jachtgeweer|honkbalknuppel|knuppel|hamer|bom|granaat
    |kogel|kogels|kogelbrief|munitie|taser|staaf|koevoet|schaar|stanleymes|cutter|breekmes
    |blaffer|zwaard|dolk|ijzeren
"""

_EXPLICIT = {
    DangerKind.SUICIDE: """
ik|kik wil|wou dood !hebben|van
kwil|kwou dood !hebben|van
ik|kik wil|ga|wou|zal {self}? sterven|ophangen|verhangen|doodmaken|vermoorden
kwil|kga {self}? sterven|ophangen|verhangen|doodmaken|vermoorden
ik|kik wil|ga|zal er|mij|me een|n|van eind|einde|kant aan|maken
kwil|kga|kmaak er|mij|me een|n|van eind|einde|kant aan|maken
ik|kik wil|ga|zal zelfmoord|suicide
wil|gaat|ging|wou {self}? dood|sterven|ophangen|verhangen vanavond|vannacht|morgen|nu|straks
vanavond|vannacht|morgen|straks .. dood|ophangen|verhangen
zegt|zei|herhaalt|schrijft dat hij|ze|zij|em dood|sterven wil|wilt|gaat !van
zegt|zei|herhaalt|schrijft dat hij|ze|zij|em wil|wilt sterven !van
zegt|zei|herhaalt|schrijft dat hij|ze|zij|em {self}? wil|gaat|zal {self}?
    ophangen|verhangen|zelfmoord|suicide
zegt|zei|herhaalt|schrijft dat hij|ze|zij|em zelfmoord|suicide wil|gaat|zal
zegt|zei|herhaalt|schrijft dat hij|ze|zij|em niet meer wil leven
""",
    DangerKind.UNCONSCIOUS: """
ademt|ademd|asemt niet|nie|ni meer|mer|mi|$
geen pols|polsslag|hartslag
hartstilstand !gehad|in|als
""",
    DangerKind.OVERDOSE: """
heel|hele|alle|volledige|ganse .. doos|strip|pillen|pot|medicatie geslikt|ingenomen|opgegeten|gepakt
slikte|slikt|nam|pakte heel|hele|alle|de? .. doos|strip|pillen|pot op|leeg|$
""",
    DangerKind.WEAPON: """
mes|geweer|pistool|wapen|bijl|machete in zijn|haar|de|den|d hand|handen|and
""",
}

_SOFTENING = """
praten|leren|hoe|themas|thema over|omgaan|bespreken|vaak
bewoners praten|spreken vaak
vorming|opleiding|sessie|sessies|workshop|intervisie|supervisie|preventie|lezing|infoavond
    |infostand|studiedag|opscholing|herkennen|bijscholing|kookatelier|brochure|folder
    |tentoonstelling|boek|les|film|rapport|praatgroep|ehbo|atelier|intervisies|supervisies
    |vormingen|opleidingen|affiche|drukproef|campagne|fobie|hoogtevrees|heimwee
vluchthuis|vertrouwenscentrum|inloopcentrum|dienst voor|kindermishandeling|en|geeft|slachtoffers
wij zijn|werken een|in
ik werk bij|als|in
vorig|verleden jaar|jaar
haha|lol|hihi
huisarts|cardioloog|psychiater|arts .. bevestig*|nagekeken|zag|eens
nagekeken
verwerkt|vrede|voorbij|opgelost|afgesloten
stabiel
afbouwen
ik stond ernaast
is al jaren dood
uit elkaar .. overleg|goed
zoeken|zoekt we|wij|iemand|een|supervisie
"""

_HABITS = """
altijd|vaak|soms|dikwijls|telkens|meestal|regelmatig|geregeld|constant
elke|iedere|alle keer|avond|avonden|dag|dagen|week|weekend
als|wanneer ik|hij|ze|we|ge|je|hem|haar
naar het|t schijnt|horen
blijkbaar|precies|misschien|vermoedelijk
een|n keer
de|die|vorige laatste|vorige|andere keer
af en toe
meer en meer
denk|vermoed|vermoeden|geloof ik|we|wij
al lachend
al maanden|weken|jaren
slaapt met
zit in de familie
zegt .. gevallen|gelopen|gestoten
begrijpt
doe voort
"""

_DISTANT = """
in 19*|20* !jaar|minuten|uur|dagen
{num} jaar geleden|terug|lang
jaren geleden
toen ik|hij|ze {num}|klein|kind|jong
als kind misbruikt|geslagen|mishandeld
in|op het|de|die|dat|een|den boek|film|roman|serie|oorlog|soap|reeks
al {num} jaar stabiel
stabiel met
zijn veroordeeld
dader* .. veroordeeld|dood
een vrouw op de
overleden in
zoeken|zoek|zoekt wij|we|we? ... groep
volgens de psychiater
goed overleg
al lang in het buitenland
favoriete game
zoals voorgeschreven
"""

_PRESENT = """
nu|vandaag|vanavond|vannacht|vanmorgen|daarnet|daarjuist|zonet|momenteel|straks|morgen|gisteren
    |opnieuw
"""

_COMMON = """
ik|hij|ze|zij|wij|we|mijn|zijn|haar|de|het|een|en|is|niet|nie|ni|dat|die|er|van|op|in|met|voor
    |als|maar|ook|al|bij|naar|te|om|wat|wa|heeft|ben|hem|nu|ne|den|t|kben|kheb|aan|dan|of|zegt|geen
    |meer|uit|ons|onze|tis|mn|zn|ge|da|over|nog|wil|dit|wie|hoe|waar|wanneer|welke|je|jij|u|jullie
    |uw|mag|moet|moeten|kan|kunnen|wordt|worden|zich|heb|hebben|had|was|zo|daar|hier|toch|wel|eens
    |iemand|niemand|iets|niets|niks|hun|hen|onder|tegen|tot|door|na|want|omdat|deze|gaat|ga|doet
    |doen|moest|wilt|zal|zou|jaar|altijd|nooit|alleen|heel|veel|mij|kik|k|waarom|vandaag
"""

DANGER = Danger(
    lists=_LISTS,
    certain={**danger_certain_health.CERTAIN, **danger_certain_others.CERTAIN},
    explicit=_EXPLICIT,
    possible={**danger_possible_health.POSSIBLE, **danger_possible_others.POSSIBLE},
    idioms=danger_idioms.IDIOMS,
    softening=_SOFTENING,
    habits=_HABITS,
    distant=_DISTANT,
    present=_PRESENT,
    common=_COMMON,
    topics=danger_topics.TOPICS,
    weights=Weights(
        trouble=danger_weights.TROUBLE + danger_weights_calm.CALM,
        acute=danger_weights_now.ACUTE,
        request=-1,
        telling=1.75,
        grave=4,
        story=5,
    ),
)
