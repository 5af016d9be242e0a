"""German phrases of somebody in danger now, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
verschluckt ... lippen|ton|blau|hustet|rochelt|wurgt
spurt|fuhlt .. beine|bein|arm|hande nicht
krieg|krieg*|bekomm|bekomme .. nicht wach
lippen .. dunkel|blau|lila
bewusstlos|bewusstlose|bewusstloser|bewusstlosigkeit
nicht bei bewusstsein
verliert|verlor|verloren .. bewusstsein
bewusstsein verloren
atmet|atme|atmen .. nicht|kaum|schwer|flach|komisch
kriegt|bekommt|kriege|bekomme|bekam .. keine|kaum luft
keine|kaum luft .. kriegt|bekommt|mehr
erstickt|ersticken|verschluckt sich
reagiert|bewegt|antwortet|spricht .. nicht|kaum|nimmer mehr|$
herzstillstand|herzinfarkt|schlaganfall|hirnschlag !gehabt|im|hinter
zusammengebrochen|umgekippt|zusammengesackt
kommt|kommen .. nicht zu sich
nicht .. wach wird|werden|bekommen|kriege
wird|kriege|kriegen|bekomme|bekommen .. nicht .. wach
blutet|blutete|bluten|blut .. stark|heftig|kopf|viel|aufhoren|stoppen|sehr
blutlache|verblutet
krampfanfall|krampft|anfall jetzt|gerade|seit|zuckt
mund|gesicht .. hangt|schief
treppe|leiter|dach|fenster|balkon ... gefallen|gesturzt|heruntergefallen|hinuntergefallen
    ... blut*|reagiert|bewegt|kopf
blau|grau|blass .. lippen|gesicht|schlaff|baby
baby|saugling|kind ... schlaff|blau|grau
schmerzen|schmerz|druck .. brust
brustschmerzen ... arm|schwitzt
liegt|lag .. boden|fussboden .. reagiert|bewegt|blutet|antwortet
""",
    DangerKind.OVERDOSE: """
{kid} ... leergemacht|leergegessen|leergetrunken|leergefuttert
herztabletten|tabletten|pillen|doschen|packung ... {kid} ... mude|schlafrig|weint
alles .. geschluckt|eingenommen|genommen ... schrank|arzt|will
ganze|alle|viele|handvoll|schachtel|packung|blister|dose|flasche .. {meds} .. genommen|geschluckt
    |eingenommen|nimmt|schluckt|getrunken|ausgetrunken
{meds} ... auf einmal
zu viel|viele|zuviel .. genommen|geschluckt|gespritzt|eingenommen
zuviel genommen|geschluckt|gespritzt|eingenommen
{meds} .. geschluckt|eingenommen ... alkohol|schnaps|wach|reagiert
ganzen|alle|alles ... {meds}|hustensaft ... ausgetrunken|getrunken|geschluckt
uberdosis|ueberdosis genommen|gespritzt|$
rohrreiniger|bleichmittel|javel|gift|rattengift|frostschutz*|spulmittel|waschmittel|putzmittel|saure
    ... getrunken|geschluckt|verschluckt|gegessen
vergiftet|vergiftung !ist|sei|werden
knopfbatterie|batterie ... verschluckt|geschluckt
verschluckt ... knopfbatterie|batterie
spritze|nadel .. steckt|arm
etwas|irgendwas|was .. geschluckt|genommen|geraucht|gespritzt ... zuckt|wach|blau|reagiert
    |zusammengebrochen|komisch
kohlenmonoxid|gasgeruch
alkoholvergiftung
""",
    DangerKind.SUICIDE: """
schlussel|hund|katze|wellensittich .. gebracht|abgegeben ... aufpassen|braucht|telefon|handy
gut auf ihn|sie|es aufpassen ... braucht|nicht|telefon
tschuss|abschied|lebewohl ... immer|gleise|bahn
richtung|zu den gleisen|gleise
nicht mehr vorzubereiten|vorbereiten|zu kommen ... bereit|da
soll|sollen|braucht .. nicht suchen|vermissen
{want} .. sterben|umbringen|toten
{want} .. tot sein
{want} .. nicht mehr .. leben|aufwachen|da
nicht mehr leben {want}
umbringen|umbringt|umgebracht|erhangen|erhangt|aufhangen|ertranken|erschiessen {want}|wird|$
{reflexive} .. umbringen|umbringt|umbringe|umgebracht|erhangen|erhangt|aufhangen|aufhangt|ertranken
    |erschiessen|toten|vergiften|verbrennen
bringt|bringe|brachte {reflexive} um
leben nehmen {want}|$
{reflexive} das leben nehmen|nimmt
mache|mach|macht|machen .. schluss mit
schluss machen mit
dem|meinem|seinem|ihrem leben ein|en ende
ende setzen|machen
abschiedsbrief|abschiedsbriefe|abschiedsnachricht|abschiedsvideo
selbstmord|suizid .. begehen|begeht|begangen|machen|versuch
suizidversuch|selbstmordversuch heute|gestern|gerade|$
selbstmordversuch|suizidversuch .. gestern|heute|nacht
steht|sitzt|stand .. brucke|dach|balkon|gleis*|fenstersims|gelander
will|wird|mochte ... springen|runterspringen
springt|springen|gesprungen .. brucke|dach|fenster|zug|balkon
vor|unter den|einen zug|auto|lkw
seil|strick ... gekauft|garage|dachboden|hals|aufgehangt|keller
pulsadern|handgelenke ... aufgeschnitten|geschnitten|offen|aufschneiden
danke|dank .. fur alles ... {my}|sagt|passt|kummert|macht
danke fur alles
tabletten|pillen|medikamente ... gesammelt|gehortet|bereitgelegt
gesammelt ... tabletten|pillen ... vorbei|sonntag|ende
bin|bist|ist .. nicht mehr da
wenn ihr das lest
morgen bin ich nicht|weg|tot|bei
etwas|was antun|antut
{reflexive} .. etwas|was .. antun|antut|angetan
sehen uns nie|nicht wieder|mehr
heute|diese|heut nacht|abend ... vorbei|schluss|ende
gas .. aufgedreht
verabschiedet .. von|sich ... allen|uns|kindern
""",
    DangerKind.PSYCHOSIS: """
stimmen ... gas|gasleitung|feuer|anzunden|messer|toten|umbringen
haare|kleider|sich .. angezundet
fieber ... kafer|manner|tiere|tieren|geister
stimmen ... toten|umbringen|springen|fliegen|stechen|schlagen|befehlen|soll
hort .. stimmen ... soll|toten|befehl*
nackt ... strasse|gott|draussen|autobahn
strasse|autobahn|fahrbahn ... nackt|gott|messias
chip|sender|mikrofon ... schneiden|herausschneiden|ausschneiden
baby|kind .. teufel|besessen|damon
teufel|damon|damonen ... baby|kind|los|schlagt|toten|stange
verbarrikadiert|verschanzt
vergiftet ... isst|trinkt|tagen
isst|trinkt ... tagen ... vergiftet|gift
fliegen ... balkon|dach|fenster
balkon|dach|fenster ... fliegen
im wahn|psychotisch|delir ... messer|schlagt|droht|jetzt
""",
}
