"""German words of worry: each may mean a danger, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
{knife}
waffenschrank|pfefferspray|schreckschuss*|taser
jager|schutze|schutzenverein ... trinkt|scheidung|allein|traurig
liste .. namen
rache|rachen|amok*|anschlag|terror*|radikal*
""",
    DangerKind.CHILD_ABUSE: """
misshandl*|vernachlassig*|missbrauch*|ubergriff*|padophil*|inzest
{kid} ... blaue|blauen|flecken|fleck|kratzer|striemen|schlagt|narben
blaue|blauen flecken|fleck
{kid} ... hunger|jause|schmutzig*|lause|allein|stinkt|verwahrlost|draussen
hunger ... {kid}|jause|schule
ohne jause|fruhstuck|jacke|essen
dieselben|dieselbe|gleichen .. kleider|schmutzigen|kleidung
will|mochte .. nicht nach|zu hause|papa|mama
nicht nach hause ... weint|angst|vater|mutter
angst vor .. vater|mutter|papa|mama|stiefvater|zu hause
schreit|brullt ... baby|kind|kinder
puppen|zeichnung|zeichnet|malt ... sex*|nackt|alter|sachen
geheimnis ... trainer|onkel|niemand|lehrer
strasse ... abends|nachts ... geholt|allein
sexuell*|nackt
""",
    DangerKind.PARTNER_VIOLENCE: """
partnerschaftsgewalt|hausliche|haeusliche gewalt?
{man} ...
    kontrolliert|eifersuchtig|erniedrigt|demutigt|beschimpft|verbietet|droht|uberwacht|geld|laut
kontrolliert|uberwacht ... handy|geld|konto|nachrichten
erniedrigt|demutigt|beschimpft
eifersuchtig|eifersucht
darf .. freundinnen|familie|nicht ... sehen|besuchen|arbeiten|raus
zuckt .. zusammen
lange armel|sonnenbrille
frauenhaus ... zuruck|zweimal
kein|keine geld .. fragen|muss
stalkt|stalking|nachstellt
angst vor .. mann|ihm|freund|ex
hundert nachrichten
""",
    DangerKind.VIOLENCE: """
gewalt|gewalttatig*|aggression*|aggressiv*|aggressiver
schlagt|schlug|geschlagen|prugelt|prugelei|tritt|beisst|schubst|bedroht|droht|drohbrief*|drohmail*
    |erpresst|erpressung|mobbing|gemobbt|mobben|wurgt
rente|geld ... weg|nimmt|abgenommen|enkel
wirft|schmeisst ... stuhl*|teller|sachen|mobel
wutausbruch*|ausrastet|rastet
traue|traut|trauen .. nicht ... allein|zu
beschimpft|angeschrien|angespuckt
""",
    DangerKind.MISSING: """
vermisst|verschwunden|weggelaufen|abgehauen|ausgerissen|untergetaucht
lauft .. wieder .. weg
wohngruppe weg
niemand|keiner .. weiss .. wo|wohin
weiss wo|wohin .. schlaft|ist|wohnt|wo
seit .. tagen|wochen|monaten ... nichts|nicht ... gehort|gesehen|platz
nichts .. gehort
nicht an .. platz
nachtelang|nachte|nacht weg
bleibt .. weg
nicht .. gekommen ... ahnlich
ahnlich ... nicht
keiner weiss wohin
""",
}
