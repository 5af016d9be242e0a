"""German stems of texts of danger, by their weight. Made by `make weights`."""

TROUBLE = """
2.5 violence: wird
2.25: dass
2: wieder
1.75: gerade gester hause ohne
1.75 child_abuse: baby madche schrei
1.75 suicide: heute
1.5: den eben nichts tagen wenn
1.5 child_abuse: kommt
1.5 missing: wo
1.5 partner_violence: handy ihr
1.5 psychosis: redet
1.25: alle arm blau immer isst lauft leer liegt mal sagt schon sohn steht tragt tur umbrin wach
1.25: weiss wohnun zusamm
1.25 child_abuse: kleine
1.25 missing: aus
1.25 overdose: getrun pillen spritz
1.25 partner_violence: freund
1.25 psychosis: hort weil
1.25 suicide: geschr
1.25 unconscious: ganz
1: auf sie
1 psychosis: ihm
1 suicide: will
0.75: abgeho abgema abgese abholt abschi allem alter ans antwor armel armen arzten atmet aufgeh
0.75: aufges aufste aufwac axt bad bank bauch bedroh beim benutz beruhi besser bett blaue blutet
0.75: boden bringt brucke chip danke darf dazu demenz denen denkt depots diesel dran drauss drin
0.75: dritte droht eifers einges einkau einmal einsch enkel er ernied erpres etwas ex fahrt fehlt
0.75: finden flach flasch flecke frisch funf garage gebaud gedroh gefang gegang gehen gehort
0.75: gekauf geld gemobb gescho gesich gestur getret gewehr gewurg glaubt gott grau grossm gurtel
0.75: hand hangt hat heroin herr hinunt holt hore hund hunder hunger ihrem ihren ins intern jacke
0.75: jager jause jedes jungst kalt kauft keller kifft kinder kleide klein kleink knopfb komisc
0.75: kommen kontro kopf kopfki krankh kriege kriegt kuchen kuhlsc kurz lange lasst laut letzte
0.75: lieber liegen liste mach meint mir mischt misstr mitgeg monat montag morgen mund nachri
0.75: nachte nachts nackt nacktf namen nebenz nicht nie nieman nirgen obdach offnet oft ohnmac
0.75: onkel passen passt pause pfeffe pistol platz polize probie pulsad puppen pyjama rachen raumt
0.75: raus rente rezept richte ritzt rohrre rollla rucksa ruft sachen sagen schach schalt scheid
0.75: schief schmut schnap schnei schnel schutt schwan schwes sehen sehr seil seinem sieht sinn
0.75: sonnen sperrt spring stark steckt stimmt stock striem studen stuhle tablet teufel tobt toten
0.75: totzus tragen traue treppe tritt unten unter verbar verfol vergew vergif verlan verwir
0.75: vierja ware waren wartet wartez weggel weggen wein wirft wirres wochen wodka wohngr wohnt
0.75: wutend zeug zielt zimmer zitter zu zuckt zurzei zwolfj
0.75 child_abuse: vater
0.75 partner_violence: mann
0.75 psychosis: alles
0.75 weapon: ein
0.5: allein angst es klient mein nacht strass tag trinkt versch zwei
0.5 missing: an
0.5 overdose: jeden
0.25: dem der ist mehr mit mutter schule sich und
0.25 unconscious: bewohn
0.25 violence: schlag
"""
