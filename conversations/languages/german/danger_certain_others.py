"""German phrases of somebody in danger now, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
geknallt|schusse|knallt ... rennen|mann|hinterhof|strasse|deckung
revolver|gewehr|pistole|flinte ... raus|knallt|geladen|ladt|genommen|treppe|sitzt|haus
{knife} ... hand|tur|hals|kehle|rucksack|tasche|schule|strasse|gebaude|flur
hat|hatte|zieht|zog|halt|zeigt|tragt .. {knife} ... hand|tur|steht|rucksack|schule|benutzt|gezogen
droht|drohte|bedroht|fuchtelt|zielt ... mit .. {knife}
mit .. {knife} ... droht|bedroht|steht|lauft|herum|tur|gebaude
sticht|stach|gestochen|niedergestochen|erstochen|angestochen
geschossen|schiesst|schusse|schiesserei|angeschossen|erschossen
zielt ... gewehr|pistole|uns|mich
bewaffnet|bewaffneter|bewaffnete
geiselnahme|amoklauf|geisel
patrone|kugel|bombe ... brief|drohung|schule|gebaude
""",
    DangerKind.CHILD_ABUSE: """
{kid} ... allein ... auto ... grad|hitze|parkplatz|sonne|zu
allein ... auto ... grad|hitze|sonne
runde|kreisrunde brandwunden|verbrennungen
brandwunden ... baby|{kid}
{kid} .. geschlagen|misshandelt|missbraucht|vergewaltigt|geschuttelt|eingesperrt
schlagt|schlug|prugelt|verprugelt|schuttelt ... {kid}
{kid} ... schlagt|prugelt|verprugelt|geschlagen|schreien
vater|mutter|onkel|opa|stiefvater|papa|mama|bruder|trainer|nachbar ... nachts ... bett|zimmer
kommt|kam|kriecht .. nachts|bett .. mir|ihr|ihm|bett
ins|mein|ihr|sein bett kommt|kriecht
fasst|fasste|fassen|beruhrt .. mich|sie|ihn|an ... {kid}|onkel|opa|papa|unterhose|hose
striemen|brandwunde*|brandmal*|wurgemale ... gurtel|rucken|frisch*|vater|zigarette
frische|frischen striemen|wunden|brandwunden
zigarette ... arm|ausgedruckt
{kid} ... allein ... wohnung|gestern|tagen|kuhlschrank|leer|nacht|seit
allein ... wohnung|zu hause ... {kid}|kuhlschrank
nacktfoto*|nacktbilder|nacktvideo*
sperrt|eingesperrt|gesperrt .. {kid}|ihn|sie|den ... keller|schrank|dunkel
keller|schrank ... eingesperrt|sperrt
baby ... schuttle|schuttelt|schutteln|geschuttelt|werfe|wehtun
angst ... baby|kind .. schuttle|schlage|wehtun|antue
papa|mama|vater|stiefvater|opa|onkel .. macht|tut|schlagt mir|mich weh
macht|tut mir weh
zwangsheirat|zwangsverheiratet|beschneidung|verheiratet werden
""",
    DangerKind.PARTNER_VIOLENCE: """
blut .. ohr|nase|mund|lippe ... mann|freund|auto|wartet
schreit ... wand|fliegen|geschirr|klirrt ... still|ruhig
{man} .. schlagt|schlug|wurgt|wurgte|tritt|verprugelt|vergewaltigt|bedroht|misshandelt .. mich|sie
    |ihr|uns|sein*
{man} ... geschlagen|gewurgt|getreten|verprugelt|vergewaltigt|umbringen|umbringt|bringt|benzin
er|typ ... mich|sie|mir|ihr .. geschlagen|gewurgt|getreten|verprugelt|vergewaltigt|gebrochen
schlagt|wurgt|tritt|verprugelt mich|sie
gewurgt|wurgt|wurgte
eingeschlossen|versteckt|verstecke|eingesperrt ... {man}|er|tur|bad|buro
tritt|hammert|schlagt .. gegen|an .. tur
bringt sie|mich um
handy|schlussel|pass ... weggenommen|abgenommen ... raus|lasst|nicht
lasst .. nicht raus|rein|weg
schwanger ... getreten|geschlagen|bauch
nase|arm|rippe|kiefer .. gebrochen ... verstecke|versteckt|er|mann
benzin|saure ... tur|gegossen|ubergossen
ex ... wartet|draussen|lauert|auf
""",
    DangerKind.VIOLENCE: """
treten|trampeln .. alle|drauf|drei|funf|vier .. auf|ihn|ein|drauf
liegt|boden ... treten|treten alle|trampeln
besenstiel|stock|stange|latte|knuppel ... los|auf alle|auf uns
{self}|alle|ihre|seine .. umzubringen|totzuschlagen|abzustechen
gedroht|droht ... umzubringen|totzuschlagen|abzustechen|toten
umbringen|toten|totschlagen|totzuschlagen|erschlagen|abstechen|erstechen|fertigmachen {want}|wird
    |gedroht|$
{plan} ... totzuschlagen|umzubringen|zu toten|umbringt|umbringen|totet|abstechen
fertig machen ... wollen|will
wollen|will ... fertig machen
schlagen|prugeln sich|einander .. jetzt|gerade|wartezimmer|flur|kommen|schnell
prugelei|schlagerei ... jetzt|gerade|flur|hof|wartezimmer
hat|haben|wurde|bin .. mich|mir .. geschlagen|gebissen|getreten|angegriffen|bespuckt|gewurgt
mich|mir .. geschlagen|gebissen|getreten|angegriffen|gewurgt|bedroht
wurde|worden|bin ... vergewaltigt|uberfallen|angegriffen|zusammengeschlagen
vergewaltigt|uberfallen|zusammengeschlagen
kurz und klein
tobt|randaliert ... weiter|jetzt|tur|flur
ruft|rufen|ruf sie? die|den|einen? polizei|rettung|krankenwagen|notarzt
kommen sie schnell|sofort
mit dem tod bedroht|gedroht
morddrohung*|todesdrohung*
weiss wo .. wohnt
warten|lauern .. auf ... ihn|mich|schuler|sie ... fertig|schlagen|prugeln
vor der tur warten
brand|feuer legen|gelegt|angezundet
""",
    DangerKind.MISSING: """
{kid} ... nicht zuruckgebracht|zuruckgekommen|heimgebracht|heimgekommen
nicht mehr im heim|haus|zimmer ... demenz|draussen|pantoffeln|hemd|jacke|kalt|schneit|regnet
demenz|dement|alzheimer ... nicht mehr im heim|haus|zimmer
handy aus ... internet|treffen|nacht|gestern|weg
will .. ausland ... {kid}
{kid}|bewohner|bewohnerin|patient|patientin|mutter|vater|herr|frau|oma|opa|tochter ... verschwunden
    |vermisst|weggelaufen|abgehauen|entfuhrt
verschwunden|vermisst|entfuhrt seit|aus|er|sie|$
finden|find|finde .. ihn|sie|es nirgends|nicht|nirgendwo
nirgends|nirgendwo zu? finden
weg wir finden
nicht .. nach|zu hause|zuruck gekommen|zuruckgekommen|heimgekommen
nicht heimgekommen|zuruckgekommen|heimgekehrt
handy ist|war aus ... weg|gekommen|verschwunden
gekommen ... handy .. aus
verloren gegangen
internet|snapchat|tiktok|unbekannten ... mitgegangen|mitgefahren
mitgegangen ... internet|mann
ohne jacke|schuhe|mantel ... weg|weggelaufen|draussen
demenz*|alzheimer ... weggelaufen|weg|finden|verschwunden|nirgends
nur einen|im pyjama|schlafanzug|nachthemd ... weg|draussen|verschwunden
verschwunden ... pyjama|jacke
sehen uns nie|nicht wieder
""",
}
