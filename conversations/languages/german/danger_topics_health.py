"""German words that meet in a danger from the body or the mind, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
luft atem atmet + keine kaum blau grau
am_boden auf_dem_boden im_flur + reagiert bewegt blut* antwortet bewusstlos zu_sich
zusammengebrochen umgekippt zusammengesackt + reagiert wach zu_sich spricht schief atmet
mund gesicht + schief hangt + arm spricht
schmerzen druck brustschmerzen + brust + arm schwitzt kiefer blass
baby saugling kleine + blau schlaff grau + wach trinkt jetzt plotzlich
treppe leiter dach fenster balkon + gesturzt gefallen hinuntergefallen + kopf blut* bewegt
krampf* krampft zuckt + hort_nicht_auf minuten ganzen_korper
verschluckt + luft blau erstick*
""",
    DangerKind.OVERDOSE: """
{poison} + getrunken geschluckt verschluckt gegessen trinkt
{meds} {drug} + wach blau zuckt erbricht reagiert schaum atmet + genommen geschluckt gespritzt
{meds} + ganze alle schachtel packung zwanzig dreissig + genommen geschluckt nimmt eingenommen
{drink} {drug} + {meds} + wach reagiert atmet
spritze nadel + blau arm boden toilette
hustensaft saft + ausgetrunken ganzen + erbricht kind bruder*
irgendwas etwas + geschluckt genommen geraucht + zuckt krampf* korper
knopfbatterie batterie + verschluckt geschluckt
""",
    DangerKind.SUICIDE: """
seil strick + dachboden garage keller hals gekauft zimmer
{place} + springen springt gesprungen steht sitzt + will jetzt sie er schuler* patient*
pulsadern handgelenk* + aufgeschnitten geschnitten
abschied* danke_fur_alles verzeih* passt_auf kummert_euch + geschrieben telefon handy nachricht
    jetzt
    schwester kinder
{meds} + gesammelt gehortet + sonntag vorbei ende abend
datum ort + ausgesucht gewahlt + sterben ende
umbring* umzubringen erhang* + heute jetzt nacht abend morgen
nicht_mehr_da nie_wieder + lest auto brief nachricht weg
""",
    DangerKind.PSYCHOSIS: """
stimmen stimme gott teufel + toten springen fliegen opfern stechen + sagen sagt soll befehl*
nackt nachthemd + strasse autobahn draussen + redet gott lauft
chip sender + schneiden herausschneid* arm zahn
baby kind + teufel damon besessen
verbarrikadier* verschanzt + kinder* messer verfolgt
vergiftet gift + isst trinkt + tagen nichts
damon* teufel + stange messer los_auf geht_mit
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
ohnmacht* bewusstlos* kollabier* krampfanfall*
gesturzt sturzt hingefallen gefallen + nacht wieder kopf treppe boden bad oft {old}
boden kuchenboden + gefunden lag liegt + nacht {old}
isst trinkt + nichts kaum fast_nichts + seit tagen mehr
abgemagert ausgetrocknet + {old} {kid}
offnet_nicht macht_nicht_auf geht_nicht_ans + {old} tagen rollladen
rollladen vorhange briefkasten + tagen zu voll unten
verwirrt schlafrig benommen + seit bewohner* plotzlich
kopf + gestossen angeschlagen + seitdem seltsam komisch
kalt friert + draussen bank zittert schlaft
""",
    DangerKind.OVERDOSE: """
uberdosis ueberdosis vergiftung alkoholvergiftung
{meds} + mischt verwechselt doppelt alkohol wein zu_viel fehlt stimmt
rezepte + arzten verschiedenen
""",
    DangerKind.SUICIDE: """
suizid* selbstmord* selbsttot* lebensmud* + {kid} {old} er sie ich klient* patient* gedanken
tot sterben + will wunsch* lieber ware mochte denkt redet spricht
sinn hoffnung ausweg + kein* nicht nichts + leben mehr
leben + mude satt uberdrussig nicht_mehr
verschenkt weggegeben + hund katze alles sachen
besser_dran zur_last + alle ohne
ritzt schneidet geritzt + arm* sich
einschlafen aufwachen + nicht_mehr
kann_nicht_mehr halte_nicht + alles sinnlos mehr
""",
    DangerKind.PSYCHOSIS: """
stimmen + hort hore kopf
verfolgt abgehort uberwacht bespitzelt + nachbar* uberall glaubt denkt fuhlt
halluzin* wahnvorstell* paranoi* psychot* schizophr*
fernseher radio wand + spricht redet botschaft*
medikamente spritze depotspritze tabletten + abgesetzt verweigert + misstrau* seltsam laut
schlaft + kaum nicht + redet kauft pause
alufolie zugeklebt strahl* + fenster nachbar*
wirr wirres + redet zeug spricht
""",
    DangerKind.ADDICTION: """
{drink} + jeden morgens heimlich taglich + trinkt flasche kinder
trinkt sauft + heimlich zu_viel morgens jeden_tag ruckfall*
{drug} + schule sohn tochter wieder jeden seit gefangnis
ruckfallig ruckfall + trinkt klient* drogen
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
bewusstlosigkeit
""",
    DangerKind.SUICIDE: """
suizid* selbstmord* selbstverletz*
""",
    DangerKind.PSYCHOSIS: """
halluzin* psychose*
""",
    DangerKind.ADDICTION: """
alkoholiker* drogenabhangig* dealer*
""",
}
