"""Dutch words of worry: each may mean a danger, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
{knife}
wapen*|geweer*|messen|pistool*|schietpartij*|schieten|schietclub|jachtwapen*|jager|aanslag*
    |terror*|radicalis*
lijst|lijstje ... namen
beschermen|verdedigen|wraak ... {self}|iets|mes|regelen|komen|buren
iets kan regelen
opwachten
""",
    DangerKind.CHILD_ABUSE: """
mishandel*|verwaarloos*|verwaarloz*|misbruik*|grensoverschrijdend*|pedo*|incest|betast*
    |aangerand
{kid}|leerling|klas|opvang|creche ... blauwe|plekken|plek|krassen|striemen|brandwond*|slaat
    |geslagen|slagen|klappen|littekens|bult|buil
{kid} ... bang|schrik|angst*|stil|verstijft|krimpt|duikt|weent|weigert|durft ... vader|moeder
    |mama|papa|thuis|huis|poort|stiefvader|mee
bang|schrik|angst|durft|wil ... vader|moeder|papa|mama|huis|thuis|stiefvader ... {kid}|mee|halen
    |gaan
{kid} ... alleen|honger|vuil|vuile|stinkt|luizen|kou|buiten|laat|zwerft|eten|mager|straat
    |toezicht|verwaarloosd
altijd|steeds|zelfde dezelfde|zelfde kleren|kleding|vuile
dezelfde kleren|trui
boterham*|brooddoos|lunch|koek|tussendoortje ... nooit|geen|niet|honger|steelt|leeg|vergeten
nooit|geen|zonder .. boterham*|brooddoos|jas|eten|ontbijt|schoenen
frigo|ijskast|koelkast|kasten|huis|appartement ... leeg|vuil|stinkt|beschimmeld|afval
    |uitwerpselen
valt in slaap
kring|klas ... slaap*
poppen|tekening|tekent|speelt|spel|tekeningen ... seks*|bloot*|piemel|dingen|leeftijd|raar|rare
    |poep*|horen
seksue*|seksuel*
geheim*|speciale ... trainer|tonen|vertellen|niemand|grote|leraar|nonkel|man|zeggen|berichtjes
trainer|coach|leiding|leraar|meester|nonkel|buurman|priester ... bericht*|cadeau*|alleen|geheim*
    |foto*|speciaal*|raar
papa|vader|mama|moeder|ouders|stiefvader ... zot|kwaad|roept|slaat|boos
    |schreeuwt|straf*|ligt|klopt|brult
roept|schreeuwt|tiert|brult|snauwt ... {kid}|baby|kleine|dochter|zoon
laat|laten ... liggen|wenen|huilen|alleen
huilt|weent|wenen|gehuil|geween ... lang|uren|baby|nacht|muur|altijd
trui|mouwen|lange ... uit|turn*|zomer|warm|nooit
straf*|opgesloten|opsluit* ... {kid}|kamer|eten|kelder|uren|hoek
{kid} ... afwezig|komt|school ... weken|niet|dagen
tot|na elf|middernacht|laat ... lopen|buiten|straat|vaart|mannekes
niemand .. roept|kijkt|haalt
er roept nooit iemand
pest|expres ... baby|moeder|geween
natte|pampers|luier*|pamper ... vuil|rood|vol|zelfde|niet
bedplassen|plast|broek ... bang|sinds|ineens|opnieuw
uithuwelij*|thuisland|besnij*|trouwen ... moet|zomer|terug|jaar|meisje|dwang
blauwe|vreemde plekken ... kleuter|peuter|kind|baby|luier|kinderen
overbelast|radeloos|uitgeput|hoge|op ... baby|kindje ... pijn|schudden|roepen|bang
komt aan haar|hem
oma|opa|mama .. slaat
zorgt|kookt|leggen|legt ... broertje*|zusje*|bed|mama|kinderen
""",
    DangerKind.PARTNER_VIOLENCE: """
partnergeweld|huiselijk|intrafamiliaal geweld?
{man}|echtgenote|vrouw ... controle*|jaloers*|kleineert|vernedert|scheldt|roept|rap|kwaad|geduwd
    |duwt|bang|verbiedt|slaat|dreigt|volgt|checkt|agressief|gewelddadig|isoleert
    |uitscheldt|plaats|alleen|verschiet|dwingt|beslist|brult
controleert|checkt|kijkt|volgt|beheert ... gsm|bankkaart|whatsapp|telefoon|geld|berichten
    |rekening|km
hij ... kleineert|vernedert|checkt|controleert|uitscheldt|scheldt|verbiedt|bankkaart|geld ..
    haar|mij|kinderen|gsm|whatsapp
kleineer*|verneder*|gekleineerd|uitscheld*|jaloers*|jaloezie
mouwen|zonnebril|sjaal ... zomer|binnen|telefoon|verschiet|man|blauw*|altijd
antwoordt|beslist|praat|spreekt ... altijd|plaats
nooit alleen ... zien|spreken|krijg
nooit|niet|nie .. alleen .. zien|spreken
bang|schrik ... van|voor .. hem|man|lief|vriend|ex|thuiskomt|partner|haar
geduwd|duwt|duwde|geslagen|klap|klets|mep|kletsen|lap|oorveeg
terug bij|naar hem|man|ex
vluchthuis
gezocht|uitgelokt|schuld ... geduwd|kwaad|denk|eigen|mijn
thuis ... mens|hel|oorlog|wild|spant|hard|roepen
dwingt|dwingen|gedwongen|moet ... seks|bed|vrijen|slapen
stalk*|achtervolg*|bedreig*|dreigt|lastig
op eieren
ruzie* ... roepen|slaan|kinderen|bang|gooien|luid|uit de hand|hevig|geweld*
verschiet|verstijft|krimpt|schrikt
kijkt .. eerst|altijd naar hem
zegt|mag ... niks|niets|niet .. van hem|haar man
mag .. niet|nie|ni van hem|haar|zijn|man
""",
    DangerKind.VIOLENCE: """
geweld|gewelddadig*|agressie|agressief|agressieve|agressiever
slaan|slaat|slaagt|geslagen|sloeg|klop*|vecht*|gevecht*|wurg*|bedreig*|dreig*|intimid*|pest*
    |gepest|afgeperst|afpers*|chanteer*|schopt|stampt|bijt|mishandel*|toegetakeld|molest*
blauwe plek|plekken|oog|ogen
blauw oog
roept|schreeuwt|tiert|brult|snauwt|roepen|bulder* ... op|tegen|hard|moeder|haar|ons|altijd|veel
    |iedereen|uit
balt|gebalde|vuist|vuisten
trekt|duwt|sleurt|knijpt|schudt ... hard|arm|haar|moeder|vader|bewoner|haren
ontploffen|ontploft|ontspoort|escaleer*|escaleert|escalatie|spant|bovenarms|uitbarst*|barst*
uit de hand
bekopen|bezuren|boeten|betalen|wraak|spijt ... ene|hij|iemand|dag|gaat|zal|krijgen
ene .. bekopen
op slot .. gedaan|terwijl|binnen|deur
deur .. slot|blokke*|toe
durft|durven|durf ... alleen|niemand|niet|nie|meer|buiten
bang|schrik ... terug|alleen|meneer|zoon|patient|client|buur*|adres|hem|represaill*|wraak
wil niet|nie|ni meer naar|bij dat|die|meneer
gooit|smijt|gooide|smeet|breekt ... spullen|stoel*|deur|dingen|borden|alles|glas
uitgescholden|scheld*|spuw*|spuug*|bespuwd
geld ... zoon|dochter|afge*|pensioen|neef|kaart|altijd|dwing*|weg
gescheurde kleren
snauwt
opgewacht|wachten .. op|school
klappen|slagen|mep*|stomp*
woede*|razend|furieus|kwaad ... bang|kapot|gooi*|slaa*|iedereen
""",
    DangerKind.MISSING: """
vermist|verdwenen|spoorloos|weggelopen|weglopen|loopt .. weg|verloren|weg
weglopen|weggelopen|wegloop*|wegloper
verloren gelopen|lopen|loopt
loopt|liep|gelopen ... verloren
weg te|gaan lopen
dreigt .. weg
niet|nie|ni|nooit meer|mer? gezien|gehoord|gekomen|komt|opgedaagd|zien|verschenen|teruggekomen
    |terugkomt|terug
geen|niks|niets .. nieuws|teken|gehoord|contact ... meer|sinds|dagen|weken|van
sinds|al ... niet|nie|ni .. gezien|gehoord|meer|opgedaagd
blijft|bleef|bleven ... nacht|nachten|weg
nacht|nachten .. weg
waar .. zit|zitten|slaapt|uithangt|verblijft|is ... zegt|weet|weten|nie|niet|niemand
weet|weten|zegt|niemand .. waar .. zit|is|slaapt|uithangt|verblijft|naartoe
doet|deed|opent .. open ... niemand|aanbelt|weken|dagen
niemand doet .. open
nummer bestaat|gsm|afgesloten|staat ... niet|meer|uit|af
dwaalt|dwalen|dool*|ronddwa*|zwerft|ronddolen
thuisgebracht|teruggebracht|gevonden ... postbode|politie|buren|straat|buur*
misschien .. niet|nie|nooit meer? terugkomt|terug
slaapzak|spullen|gerief ... ligt|er|nog ... gezien|dagen|niet
daagt|daagde|kwam .. niet|nie .. op|opdagen
vertrokken|weg ... zonder|gsm|nacht|briefje|sinds
terugkomt|terugkomen|terug ... misschien|nie|niet|nooit
fugue|fugeert
""",
}
