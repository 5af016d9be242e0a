"""Dutch phrases of somebody in danger now, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
heeft|had|hebben|met|trok|trekt|haalt|kocht|gekocht|zwaait|bij|houdt een|n|zijn|haar|het mes
    |wapen|pistool|geweer|revolver|vuurwapen|bijl|machete|granaat|bom|messen|dolk !in|op|voor
    |nodig
zwaait|zwaaide|trok|trekt|dreigt|dreigde|loopt met? een|zijn|haar mes|wapen|pistool|geweer|bijl
    |machete
is|was|man|iemand|jongere gewapend|gewapende
steekt|stak|gestoken|neergestoken|steken met|door een|n mes
neergestoken|neergeschoten|schietpartij|steekpartij|messteek|messteken|gijzeling|gegijzeld
mes|wapen|pistool op|tegen|in {my}|keel|hoofd|hand|de .. keel|hoofd|hand|hals
{knife} ... vast|hand|keel|buiten|dreigt|dreigen|bedreig*|straat|stroate|loopt|speelplaats|zak
    |rugzak|schuif|zolder|deur|school|ruiten|ruten|buurman|opwachten|kast|deurwaarder
    |nachtkastje|kussen|vandaag|maandag|schiet*
{knife} .. in zijn|haar|mijn|de|het rug|buik|arm|hals|boekentas
met|mee|me een|n|ne|zijn|het|een|haar {knife} ... loopt|staat|slaat|dreigt|klopt|deur|straat
    |rond|binnen|zwaait
loopt|staat|slaat|dreigt|zwaait|achtervolgt|steekt|zit|wacht ... met|me|mee .. {knife}
heeft|eeft|ee|haalt|haalde|nam|toonde|trok|trekt|pakt|pakte ... {knife} ... vast|gehaald|getoond
    |gepakt|zat|school|keuken
neergestoken|gestoken|neergeschoten|steekpartij|geschoten|schoten|beschoten ... bloed*|dader
    |rond|door|nu|iemand
iemand gestoken|neergestoken|neergeschoten
geschoten|schiet|schieten|schoot op|in|om|hier
maandag|morgen|straks is|zal|ga|gaat .. zover|schieten|zien .. school|{knife}
bom in|onder
""",
    DangerKind.CHILD_ABUSE: """
{child} .. in gevaar|nood
{child} alleen thuis|opgesloten|achtergelaten
{child} .. {hits}|geslagen|mishandeld|misbruikt|verkracht|geschud|aangerand .. nu|door|thuis
    |wordt|werd|word|vandaag|weer
{child} .. wordt|word|werd .. geslagen|mishandeld|misbruikt|verkracht|aangerand|geschud
wordt|worden|werd een|het|de|mijn|ons? {child} .. geslagen|mishandeld|misbruikt|verkracht
    |aangerand|geschud
misbruikt|betast|verkracht zijn|haar|mijn|hun|het|een .. {child}|dochter|zoon
striemen|brandwonden|brandwondjes|brandwonde|blauwe plek|plekken|beet*|riem|sigaret* ... papa
    |mama|vader|moeder|stiefvader|gelogen|geschud|rug|hoofd|smeekt|vers*|geslagen
{kid} ... striemen|brandwond*|geschud|afgeranseld|geschopt|riem|sigaret*|opgesloten|vastgebonden
    |uitgehongerd|kelder|gebroken
verse brandwond*|striemen|wonden|blauwe
door elkaar|mekaar geschud
smeekt|smeekte ... mee|thuis|huis|laten
nonkel|opa|papa|stiefvader|vader|trainer|broer|buurman|pepe|bompa|leraar|grote|vriend ... aan
    haar|hem|mij komt|zit|voelt|raakt
komt|zit|kwam|zat|voelt aan|in|bij haar|hem|mij|mijn|mn .. broek|lijf|bed|borsten|piemel|nachts
    |snachts|onderbroek
papa|vader|stiefvader|nonkel|broer|opa|ons|pa .. komt|kruipt|kwam .. snachts|nachts|nacht|bed
    |kamer .. mij|bij|me|haar
komt snachts|nachts bij|in|naar mij|me|haar|mijn
{kid} ... alleen|opgesloten ... appartement|sinds|dagen|huis|kelder|auto|eten|gisteren|nacht
alleen .. appartement|thuis|kot ... oudste|kinderen|jaar|eten|mama
afgeranseld|afgetroefd|aftroeft|afranselt
hoor|horen|hoort ... {kid}|roepen|wenen|manneke ... muur|nee|slaan|slagen|kelder|doodstil|mama
    |klappen
bijna|straks|bang .. mijn|mn|haar baby|kind|kindje ... aangedaan|doe|geslagen|geschud|pijn|gooi*
baby|kind .. iets aangedaan|aandoen
steekt|zet|sluit|gestoken|gezet|opgesloten .. kind|kinderen|hem|haar|kleine .. kelder|donker
    |buiten|berging|kast
brengt|brengen|moet .. mannen|klanten ... hotel|geld|zaterdag|weer|moet
mannen op|voor hotel|geld
naakt*|bloot* foto|fotos|filmpje*|beelden|video*
foto|fotos|filmpjes ... naakt*|bloot*
misbruikt|aangerand|betast|verkracht ... kind|meisje|dochter|zoon|jongen|leerling|jaar
uithuwelijk*|besneden|besnijdenis|uitgehuwelijkt
{kid} .. slaat|slagen|klappen|gestampt|geklopt|geslagen
slaat|slagen|sloeg|klappen|klopt|stampt .. {kid}
buiten gezet|gesmeten .. kou|pyjama|sneeuw
durf|wil|durft niet|nie|ni .. naar huis ... slaan|papa|klappen|vader
""",
    DangerKind.PARTNER_VIOLENCE: """
heeft|had haar|mij|hem bij de keel
sluit|sloot mij|haar op ... gsm|telefoon|man|vriend
als je|ge|u weggaat|vertrekt ... vermoord|dood|kapot
{man} ... slaat|geslagen|slagen|keel|gewurgd|dichtgeknepen|vermoord|vermoordt|kapotmaak*|beuken
    |bedreig*|klappen|gestampt|straatverbod|opgesloten|verkracht|dreigt|doodslaan
hij|ie|ijee|hij ... mij|haar|mijn|me ... geslagen|gesleegn|geslaan|geklopt|gewurgd|gestampt
    |vermoord*|opgesloten|doodslaan|kapotmaakt|dichtgeknepen
heeft|ee haar|mij|me .. geslagen|gesleegn|geslagn|gewurgd|geklopt|gestampt|geschopt|toegetakeld
keel dichtgeknepen|vast|toegeknepen|dicht
gsm|sleutels|paspoort|telefoon ... afgepakt|afgenomen|kapot ... buiten|tablet|typ|sleutels|gsm
afgepakt|afgenomen ... gsm|sleutels|buiten|paspoort
kmag|mag|mogen nie|niet|ni buiten
kapotmaakt|kapot maakt|maken|slaat
gaan we allemaal .. dood
allemaal samen|tesamen? dood
staat .. beuken|bonken|stampen|roepen ... deur|poort
beuken|bonkt|bonken|stampt|stampen op|tegen|aan .. deur
help mij|me .. man|niet|nie
briefje ... help|man
badkamer|toilet|wc ... slot|opgesloten|verstopt|typ|stuur*|schrijf
zwangere .. oog|geslagen|gestampt|buik
gezwollen|blauw|dik oog|lip|gezicht
huilend|wenend|hysterisch ... brullen|slaan|lijn|neemt|breken|roepen
brullen .. breken|lijn|slaan
vrouw|vriendin slaat|slaagt|klopt|gooit|krabt .. mij|me
met een|de? brandende|kokend|zuur ... overgoten
stalkt|achtervolgt|wacht mij|haar|me .. op|deur|buiten
vanavond|straks|terug ... zat ... huis|huus|bang|kbeve
als hij|ie thuiskomt ... slaat|vermoord*|bang|dood
""",
    DangerKind.VIOLENCE: """
slaat|schopt|stampt|bijt ... nu|terwijl|moment|blijft
bij de keel|haar ... nu|laat|bloed*|gang
stampt|trapt|beukt|bonkt .. deur|voordeur .. in|kapot
komt|kwam op ons|mij|haar af
door het lint ... slaat|gooit|medewerk*|verpleg*
in elkaar geslagen|getrapt|gestampt|geschopt ... nu|station|parking|bezig|bewusteloos
aan het slaan|vechten|aftuigen|wurgen|stampen|schoppen
dreigt .. neer te steken
dreigt .. dood|af te maken
vastgebonden en slaan|slagen|schoppen
terug|straks om mij|haar|hem|ons af|dood te maken
{want}|{plan}|te .. vermoorden|doodmaken|afmaken|doodslaan|doodschieten|doodsteken|neersteken
    |wurgen|ombrengen
doet|doe|deed|doen {reflexive} .. iets aan
doodsbedreiging*
bedreigt|bedreigd|bedreigde|bedreigen|dreigt|dreigde .. dood|vermoorden|mes|wapen|pistool|geweer
    |slaan
met de dood bedreig*|bedreigd
hij|ze|zij|vader|moeder|man|partner|ex|vriend|iemand|stiefvader {hits}|stalkt {loved}|mijn|zijn
    |haar|ons|hun
hij|ze|zij|vader|moeder|man|partner|ex|vriend {loved} {hits}|aanvalt
{hits}|slaat .. {my}|de|onze {loved}
heeft|hebben|had|hebt {loved} .. geslagen|mishandeld|verkracht|gewurgd|gestoken|aangevallen
    |bedreigd|geschopt|opgesloten
{hits} mij|me|haar|hem|ons !aan|op|over
aan|wordt|worden|werd|word|is|ben .. geslagen|mishandeld|verkracht|gewurgd|aangevallen
    |opgesloten|vastgehouden|aangerand|bedreigd|misbruikt|ontvoerd .. nu|door|momenteel|thuis
    |vandaag|gisteren|vannacht|opnieuw|weer
wordt|worden|werd|word door .. geslagen|mishandeld|verkracht|gewurgd|misbruikt|bedreigd
    |opgesloten
nu|momenteel|net|thuis .. geslagen|mishandeld|verkracht|gewurgd|aangevallen|opgesloten|aangerand
    |misbruikt
aan het|t vechten|slaan|wurgen|schoppen|sterven|doodgaan|stikken|verdrinken|bloeden|mishandelen
is|zijn|was|ben bezig .. slaan|vermoorden|wurgen|verkrachten|snijden|mishandelen
gaat|ga|zal|wil|komt mij|me|haar|hem|ons|mijn .. slaan|wurgen|verkrachten|neersteken|aandoen
bel|stuur|roep|verwittig de|een? politie|ambulance|ziekenwagen|hulpdiensten|brandweer|mug
kom snel|vlug|direct|nu
help mij|me $
kapotgeslagen|kapotgesmeten|kapot geslagen
slaat|sloeg|slaagt|klopt alles|de|boel .. kapot|stuk|bont
staat|loopt ... roepen|tieren|brullen ... loket|collega|glas|onthaal|gang|poort|balie
tegen de muur|grond gegooid|gesmeten|geduwd|geplakt
aftroeven|afgetroefd|doodslaan|toetakelen|toegetakeld|inslaan
in|elkaar|mekaar elkaar|mekaar|slaan geslagen|slaan|slaat|getimmerd
wurgt|wurgen|wurgde|slaan|vechten|slaat ... medebewoner|elkaar|mekaar|gang|verdieping|nu|collega
krijgen|krijg ze|hen niet|nie uit elkaar|mekaar
aandoen|aandoet|aangedaan ... weet waar|hij|morgen
iets .. aandoen
geslagen|gesleegn|geslaan|gestampt|gebeten|geschopt|geduwd deur|door|vanmorgen|daarnet|net
    |gisteren|vandaag|ne|een
kzijn|ben|werd|is|wier geslagen|gestampt|gebeten|aangevallen|bespuwd|geschopt|bedreigd
    |overvallen
vanmorgen|daarnet|zonet|net|zopas|gisteren|vanmiddag ... geslagen|aangevallen|bedreigd|gebeten
    |geschopt|vuistslag|gestampt
vuistslag|kopstoot|kapotte lip|neus
wachten mij|hem|haar|me|ons op
gaan|gaat|ga|zal|zou .. mij|me|hem|haar|ons|iemand|u doodslaan|kapotmaken|afmaken|neersteken
    |pakken|doden|slaan
komt|kom|terugkomt ... terug met ... mannen|mes|broers|bende
ligt al|hij op de? grond ... slaan|maat|schoppen|stampen
vecht*|gevecht|vechtpartij ... bloed*|grond|nu|hier|gang|zaal|buiten
vechtpartij
meneemt|meenemen|meegenomen met geweld
in brand steken|gestoken|steekt|zetten
gijzel*|overval bezig|nu
aangevallen|overvallen ... nu|net|daarnet|collega|bloed*
gaat nu op
""",
    DangerKind.MISSING: """
alzheimer|dementie|dement ... nergens|vinden|verdwenen|buiten
niet|nie aangekomen|toegekomen ... thuis|gsm|nergens
zwemmen ... niet|nie bovengekomen|boven
kind|kinderen|meisje|jongen kwijt ... zoeken|uitstap|winkel*
meegenomen|meegegaan .. man|auto|internet|vreemde
weg zonder haar|zijn|d medicatie|medicijnen|insuline
bos|donker|kanaal ... vinden .. niet|nergens
{child} .. vermist|verdwenen|ontvoerd|weggelopen|spoorloos|meegenomen|achtergelaten
niet|nie|ni thuisgekomen|teruggekomen|teruggekeerd|thuisgeraakt|teruggebracht|toegekomen
vermist|spoorloos|ontvoerd|gekidnapt|verdwenen sinds|al|uit|van|met|door|hier
{kid}|bewoner|bewoonster|patient|man|vrouw|moeder|vader|broer|zus|ma|pa ... vermist|spoorloos
    |verdwenen|weggelopen|ontvoerd|zoek|vertrokken
{kid}|bewoner|bewoonster|patient|dement|dementie|alzheimer ... kwijt
vinden|vinde|vind|vonden hem|haar|ze|em|heur nergens|niet|nie|ni
weggelopen|gevlucht|ontsnapt ... weten|gast|dagen|sinds|gisteren|jaar|centrum|nacht|koud
niemand|weten|weet ... weet|totaal|nie|niet waar ze|hij|zij|hem|ze|haar zit|is|zitten|zijn
    |uithangt
kwijt ... kwartier|hier|uur|geleden|kleuter|bewoner
kleuter|kind|bewoner .. kwijt
weg zonder|met .. gsm|jas|schoenen|handtas|gast|man
te voet weg|vertrokken
geen|niks teken|nieuws|bericht|contact|gehoord meer|van sinds|al
geen teken meer|van
al {num} dagen weg|spoorloos
dagen|uren|nacht weg|vermist .. centrum|opgehaald|man|gsm
weg uit|van .. ziekenhuis|psychiatri*|instelling|leefgroep|centrum
op zijn|haar sloefen|pantoffels|pyjama ... weg|vertrokken|buiten|nergens
nooit meer .. zien|ziet|terugzie*
gsm|telefoon staat|is af|uit ... weg|thuis*|terug*|vermist
thuis*|terug*|weg ... gsm|telefoon ... af|uit
""",
}
