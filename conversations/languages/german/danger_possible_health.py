"""German words of worry: each may mean a danger, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
ohnmachtig|ohnmacht|kollaps|schwachelt|schwindlig|benommen|kreislauf
schlafrig|verwirrt|verwirrte|teilnahmslos|apathisch|desorientiert
gesturzt|gestuerzt|hingefallen|sturz|sturze|umgefallen
liegt|lag|gefunden .. boden|kuchenboden|fussboden
offnet|macht|geht .. nicht|niemand .. auf|tur|$
offnet ... nicht
rollladen|rolladen|vorhange|briefkasten|zeitung* ... unten|zu|voll|tagen|quillt
isst|trinkt|isst .. nichts|kaum|fast
nichts|kaum .. gegessen|getrunken|isst|trinkt
abgemagert|ausgetrocknet|unterernahrt|dehydriert
blutet|blut|blutung|wunde|wunden|verletzt
kopf .. gestossen|angeschlagen|geschlagen
zittert|friert|unterkuhlt|kalt ... antwortet|draussen|bank|komisch|sehr
epilep*|krampf*|anfalle
atemnot|kurzatmig|herzrasen
gelahmt|lahmung
""",
    DangerKind.OVERDOSE: """
uberdosis|ueberdosis|uberdosierung
{meds} ... wein|alkohol|schnaps|bier|doppelt|verwechselt|zu viel|stimmt|fehlt|mischt
wein|alkohol|schnaps|bier ... {meds}
mischt|kombiniert ... {meds}|wein|alkohol
pillendose|tablettendose ... stimmt|fehlt|leer
rezepte ... arzten|verschiedenen|drei|zwei
vergiftung|vergiftet
""",
    DangerKind.SUICIDE: """
suizid*|selbstmord*|selbsttotung|lebensmude|todeswunsch|selbstverletz*
tot ware|sein|waren
lieber|besser tot
keinen|kein|keine|nicht .. sinn|ausweg|hoffnung|zukunft|lebenswillen|lebensmut ...
    leben|mehr|sieht|alles
sinn im leben
sinnlos|hoffnungslos|ausweglos|verzweifelt|aussichtslos
kann|konnen|kannst .. nicht mehr $|leben|weiter|so
halt|halte .. nicht mehr aus
ohne mich|ihn|sie ... besser|dran
besser dran
zur last|eine last
verschenkt|verkauft|weggegeben ... hund|katze|alles|sachen|mobel
hund|katze|sachen|alles ... verschenkt|weggegeben|verkauft
raumt .. leer
testament|beerdigung|abschied
ritzt|ritzen|geritzt|schneidet ... sich|arm|arme|armen
narben ... arm|armen|handgelenk
einschlafen ... aufwachen
nicht mehr aufwachen
wunscht|will|mochte ... bei .. frau|mann|sohn|tochter sein
bei .. frau|mann zu sein
niemand .. vermissen|vermisst|merken
dunkle|schwarze|dustere gedanken
weg sein
verschwinden mochte|will
""",
    DangerKind.PSYCHOSIS: """
hort|hore|horte .. stimmen
stimmen ... hort|hore|kopf|reden
halluzin*|wahn|wahnvorstellung*|paranoi*|psychose*|psychotisch|schizophren*|manisch|bipolar*|delir
verfolgt|abgehort|bespitzelt|uberwacht|ausspioniert|verschworung*|strahlung|strahlen
fernseher|radio|wand|wanden ... spricht|redet|botschaft*
spricht|redet|lacht ... wand|sich selbst|wanden|toten|geistern|allein
misstrauisch*|argwohn*
depotspritze|spritze|medikamente|tabletten ... abgesetzt|weigert|verweigert|nimmt nicht
wirres|wirr|zusammenhanglos
schlaft .. kaum|nicht ... kauft|redet|pause
geister|damonen|besessen|teufel|verflucht|verhext
alufolie|zugeklebt|klebt ... fenster
kommt .. nicht mehr aus|raus zimmer|dem
""",
    DangerKind.ADDICTION: """
trinkt|sauft|besoffen|betrunken|saufen ... tag|jeden|morgens|heimlich|flasche|kinder|viel|wieder
kifft|kokst|spritzt|schnupft|heroin|kokain|crack|speed|ketamin|lachgas|drogen
ruckfallig|ruckfall|entzug|entzugserscheinungen|suchtig|abhangig
spielsuchtig*|drogensuchtig*|alkoholsuchtig*
verspielt|verzockt ... geld|lohn|ersparnisse
geld|lohn|ersparnisse .. verspielt|verzockt
trinkt seit|ab|schon
angefangen zu trinken
""",
}
