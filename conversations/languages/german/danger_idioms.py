"""German ways of speaking of danger that mean none: taken out before a text is read."""

IDIOMS = """
lache|lachen|lacht|gelacht mich|sich|uns tot|kaputt
{reflexive} tot lachen|argern|langweilen|schamen|arbeiten
totlachen|totmude|todmude|todlangweilig|totschick
zum sterben langweilig|schon
lebensgefahrten|lebensgefahrte|lebensgefahrtin
geht mir auf|unter die haut
luft weg ... lacht|lachend|verwaltung|burokratie
bleibt .. die luft weg
fallen|falle|fallt .. um vor mudigkeit|lachen|hunger
keine lust .. auf
uberdosis {the}|an|von|sitzung*|mails|arbeit|kaffee
messer im|in rucken
messer und|oder gabel*
unter messer
auf messers schneide
wasserpistole*|spielzeug*
schlagt|schlagen|schlug .. alarm|vor|termin|wurzeln|purzelbaum
schlagt|schlagen ... vor $
vorschlag*
kampfen|kampft|kampfe .. gegen|mit|um|fur {the}|krebs|verwaltung|burokratie
macht|machen mich|uns wahnsinnig|verruckt|krank
stimmen fur|dafur|dagegen|abgegeben
abgestimmt ... stimmen
stimmen wir|sie|die|der ab|uberein
motivation|lust|schlussel|symptome|beschwerden|akte|dossier|katze|hund|vogel|mail ... verschwunden
    |weg|verloren
bin ich|ich bin ... weg rufen|$
nachste|kommende|diese woche|monat weg
kein|keine|keinen|ohne|weder|nie|niemals {little}? {little}? {denied}
reagiert|reagieren|antwortet|antworten nicht auf|uber mails|e|briefe|nachrichten|anfragen
reagiert|reagieren|antwortet|antworten .. nicht .. auf
drogen|alkohol|gewalt|suizid|waffen war|ist|sind kein|keine
{denied} ... kein thema
blauen|blaue|blauer fleck|flecken ... fussball|gefallen|sturz|spielen|alles gut
todesfall|todesanzeige|tod von|seiner|ihrer|ihres|seines|des|der
angst vor .. sterben|tod|prufung|schlucken|operation|hinfallen
angst tabletten|pillen
regelmassig ... medikament*|tabletten
medikament*|tabletten regelmassig
mit dem fahrrad|rad|bus
hat|haben .. abgesagt
auf wiedersehen
sterbebegleitung|palliativ*
ist|sind .. gestorben|verstorben
hat|haben|habe mich|ihn|sie|uns ... verlassen
trenne|trennt|trennen {reflexive}
mich|sich|uns von .. .. getrennt
will|wollen .. .. nicht mehr sehen
spricht|redet ... nicht mehr mit seinem|ihrem|meinem|seiner|ihrer|meiner
baby|kind verloren
fehlgeburt
nach|seit der|dem|einem|seinem|ihrem schlaganfall|herzinfarkt|beerdigung
"""
