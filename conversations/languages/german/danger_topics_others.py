"""German words that meet in a danger from others, or missing, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
{weapon} + droht bedroht zielt fuchtelt steht zieht + tur schalter uns schule er mann vater hand
{weapon} + rucksack schule + heute benutz* morgen
geschossen schusse schiesst + strasse jetzt gerade uns
patrone kugel bombe + brief drohung schule
""",
    DangerKind.CHILD_ABUSE: """
{kid} + {marks} + gurtel zigarette ruck* frisch* vater papa
{kid} + schlagt prugelt geschlagen + jetzt schreien gerade hore
onkel opa papa stiefvater bruder trainer + bett nachts ins_bett + {kid} ihr ihm mir
{kid} kleinkind* + allein + kuhlschrank gestern tagen wohnung + leer seit nacht
nacktfoto* nacktbild* + {kid} jahre
keller schrank + sperrt eingesperrt + {kid} ihn sie
baby kind + schuttel* werfen + angst jetzt
papa stiefvater + macht_mir tut_mir schlagt_mich + heute abend wieder
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} er + {hit} gewurgt wurgt + mich ihr bauch schwanger nebenzimmer gestern wieder tur
handy schlussel pass + weggenommen abgenommen + raus lasst
benzin saure + tur gegossen + mann er ex
nase rippen kiefer + gebrochen + er mann versteck*
ex mann freund + draussen wartet tur tritt + umbring* bringt um
""",
    DangerKind.VIOLENCE: """
schlagen prugeln schlagerei prugelei + wartezimmer flur jetzt gerade schnell
geschlagen gebissen getreten angegriffen + {now} mich mir noch haus weiter
umbring* totschlag* totzuschlagen + gedroht sagt richter mutter + er sie
warten lauern + tur + schuler* ihn mich + fertig
vergewaltigt uberfallen + gestern heute strasse
""",
    DangerKind.MISSING: """
{kid} {old} + verschwunden vermisst weggelaufen nirgends + {now} nacht stunden jacke pyjama finden
nicht_nach_hause nicht_heimgekommen nicht_zuruckgekommen + gestern handy nacht
demenz* alzheimer + weggelaufen weg nirgends + stunden jacke finden
internet snapchat + mitgegangen mitgefahren getroffen + madchen tochter mann
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
messer pistole* gewehr* revolver machete springmesser axt schusswaffe* munition pfefferspray
waffe waffen + er sie hat liegen zu_hause mann sohn
jager schutze + trinkt scheidung allein
liste + namen rach*
amok* anschlag* terror* radikal*
""",
    DangerKind.CHILD_ABUSE: """
{kid} + {marks}
{kid} + {hit}
{kid} + angst weint + vater mutter hause
{kid} + allein nachts strasse + abend* geholt uhr
jause hunger fruhstuck + ohne kein* + {kid} er sie immer
schmutzig* dieselben + kleider + {kid}
puppen zeichn* malt + sex* nackt alter
geheimnis + trainer onkel lehrer niemand
schreit brullt + baby {kid} + tag immer mutter vater
misshandl* missbrauch* vernachlassig*
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} er + kontrollier* eifersuchtig erniedrig* demutig* beschimpft verbietet
darf + nicht kein* + freundinnen familie sehen geld
frauenhaus + zuruck zweimal wieder
sonnenbrille armel + sommer immer lange
zuckt zusammen + mann laut
geld + fragen bekommt kein* + mann ihm
""",
    DangerKind.VIOLENCE: """
aggressiv* bedroht droh* gewalttat* erpress* mobb* gemobbt + {kid} {old} er sie uns bewohner* schule
{hit} + bewohner* kolleg* patient* mich {old}
rente geld + enkel sohn neffe + nimmt weg
stuhl* sachen teller + wirft schmeisst
schubst stosst + dame {old} pfleg*
drohbrief* drohmail* + klient* kolleg* wir
""",
    DangerKind.MISSING: """
verschwunden vermisst weggelaufen abgehauen ausgerissen + er sie {kid} {old}
gehort gesehen + nichts nicht niemand + seit wochen tagen monaten
weiss + wo wohin + niemand keiner + schlaft ist
weg + nacht* wohngruppe + immer bleibt lauft
platz + obdachlos* tagen
ausgezogen + nacht + wohin
nicht_zum_essen nicht_gekommen + ahnlich gestern
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
waffen waffe
""",
    DangerKind.CHILD_ABUSE: """
kindesmissh* missbrauch*
""",
    DangerKind.PARTNER_VIOLENCE: """
partnerschaftsgewalt
""",
    DangerKind.VIOLENCE: """
gewalt aggression* mobbing
""",
    DangerKind.MISSING: """
vermisst
""",
}
