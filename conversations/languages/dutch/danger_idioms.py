"""Dutch ways of speaking of danger that mean none: taken out before a text is read."""

IDIOMS = """
niet|amper|nauwelijks meer buiten
verdrinkt|verdrink|verdrinken|verzuipen|verzuipt .. in {my}|de|het|die papieren|werk|mails|dossiers
    |administratie
buikpijn|hoofdpijn|klachten|paniekaanvallen|motivatie ... verdwenen|weg
konijn|kat|hond|parkiet|hamster|kanarie|schildpad .. ontsnapt|verdwenen|weg|dood|gestorven
wil|wilt|kom|komt|keer|willen|mee|wa klappen
klappen met|over
herken|herkennen|hoe ... iets .. aandoen
alles kwijt
geen medicijnen|pillen|middelen|medicatie genomen
bang van bloed
geld|kinderen zoek ik|we|naar
bij kinderen zoek
nergens zin
over de dood
dood van het|honger|schrik|verdriet !leven
de dood van|in|bij|als|en|voor|op|te
dood aan|op het|een spoor|punt
lach|lachen|schrik|verveling|zenuwen me|zich|mij dood
{reflexive} dood lachen|lacht|werken|werkt|schrikken|vervelen|ergeren|schamen
sterven van de? honger|dorst|nieuwsgierigheid|verlangen|benieuwdheid
preventie|vorming|thema|sessie|lezing|workshop|hoe|leren|infoavond|infosessie|brochure|info
    |informatie|uitleg|campagne|kennis|omgaan|voorkomen .. .. zelfmoord|zelfdoding|suicide
    |suicidaal|suicidale|suicidaliteit|zelfverwonding|zelfverminking|suicidegedachten
    |zelfmoordgedachten|overdosis|geweld|gevaar .. gedrag?
dode|dood hoek|gewicht|taal|spoor|letter
tijd doden
kind|kindje van de|een rekening
coma therapie
vecht*|vechten voor|tegen
slaat dicht|alarm|aan
mes in de rug
mes nodig
ademt stress
bang voor de|haar|zijn toekomst
geen zin meer in school
reageren op|bij
trauma
nooit iemand geslagen
blauwe plek komt van
kan kwaad
waanzin hoeveel
zelfmoordlijn
stemmen op
geen|nooit|niet|zonder|noch|nie|niks|nergens {little}? {little}? {denied}
van {denied} of? {denied}? is geen
van slaan of bedreigen is geen
nooit iemand geslagen .. bedreigd
overdosis aan|vergaderingen|mails|informatie
hoge dosis
mijn dood
man vermoordt mij .. als
met de|er muts
slaat|sloeg|slaan ... met de muts
slaat|slaan|sloeg op|alarm|nergens|de|over|aan alarm|hol|bal|handen|tilt
vecht|vechten|gevochten .. tegen|met|voor de|het|wachtlijst*|bureaucratie|kanker|administratie
    |gemeente
vecht .. maanden
tweesnijdend mes
mes op de keel
aan|op het|t mes
stemmen op|in|binnen .. team|het
gaan stemmen
stemmenhoorders
reageert|reageren|antwoordt niet|nie op|aan mijn|onze|de mail*|brieven|berichten|smsen|sms
flauw van het|t? lachen|lol|mop
bewusteloos in dat
bewusteloze slachtoffers
onbewust*
kat|hond|sleutel*|klachten|dossier|vogel ... weg|verdwenen|kwijt|zoek
klachten ... verdwenen
waterpistool*|waterpistolekes|speelgoed*
psycholoog|collega|huisarts .. weg|weggegaan|vertrokken
achter het behang
breken .. kot af
voor messen
wapenfabriek
teruggevonden
gezond en wel
bloedprikken
klimrek
durft|durven niet|nie vechten
bang dat ze|hij het ook
schaam* .. dood
doodmoe|doodop|doodgewoon|doodsbang
muren komen op haar|mij|hem|ons af
klop op klop
klopt
nood aan
val|valt|viel|vallen|gevallen op|onder|mee|tegen|over|binnen|stil|in smaak
valt|viel mee|tegen
paniek*
hart|hert .. gebroken
sfeer|werksfeer .. vergiftigd|verziekt
niet|nie levensmoe
mes snijdt aan twee|beide|2 kanten
schopt|slaat|roept|praat in zijn|haar|den|de|mijn slaap
klap in mijn|het|haar gezicht dat
zie|ziet|zag .. spoken als|in
bang|schrik|angst .. vallen|vliegen|vliegtuig|hond*|tandarts|naald*|slaagt|examen*|rijbewijs
    |onweer*|spinnen
slaagt|slagen|slaag voor|in
praat|babbelt|spreekt in zichzelf|zijn|haar eigen? als|wanneer|tijdens .. speelt|spel
huis voelt|is leeg
doet|doen zijn|haar|de|mijn post|brieven|mails|kranten niet|nie open
neemt|pakt zijn|haar|de medicatie|medicijnen|pillen .. met|samen|trouw|correct
roept|schreeuwt .. doof|hardhorig
rusthuis|woonzorgcentrum|wzc|residentie .. roept|schreeuwt
alcoholist .. .. nuchter|niet|nie meer drinkt
vermist|weggelopen .. .. .. teruggevonden|terecht
wakker te krijgen voor .. school
wil|wou|zou|vraagt|vraag nu
vragen|vraagjes over geweld .. .. negatief
net|pas|juist gestorven|overleden|verloren
gestorven|overleden|verloren aan kanker|leukemie|een
wil|wilt|willen .. niet|nie|ni meer zien
spreekt|praat niet|nie|ni meer met zijn|haar|mijn|ons broer|zus|vader|moeder|ouders|zoon|dochter
is|zijn bij mij|haar|hem weg
bij een ander gaan|gaat wonen
heeft|hebben mij|haar|hem laten|verlaten staan|zitten|voor|na|en|$
gaat|gaan scheiden
baby|babytje|kindje verloren
miskraam
sinds|na de begrafenis|erfenis|uitvaart
geweer|geweren|wapens .. verkocht
verkocht .. geweer|geweren|wapens
van de radar
poes|kat|hond .. niet|nie thuisgekomen|teruggekomen
slaan|slaat met de deur|deuren
blauwe knieen
huur|schulden|rekeningen ... mes .. op de keel
vecht|vechten met|tegen haar|zijn|hun ex
"""
