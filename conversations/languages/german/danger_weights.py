"""German stems that weigh. Made by `make weights`."""

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
0.75: er hat kinder nicht zu
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
-0.25: ich im in junge kind schlaf vor weg
-0.5: abend aggres am bewuss bleibt das drei eine fast fernse frau fuhlt ganzen gegen gekomm hier
-0.5: ihre keinen luft meine messer mochte moglic nimmt nur rucken seit soll sommer telefo tot
-0.5: verlor viel vom weint weiter zur
-0.75: einen seine sprich
-1: bin geht gruppe habe haben keine reagie so spielt tochte um uns war
-1.25: bei jugend
-1.75: fur
-2: comput dienst diese eltern gern haus kann kolleg kurs monate nachst psycho schulu streit
-2: trauer trennu uhr verwal wir
-2.25: alkoho gut jahren schlec suchen
-2.5: 0 arbeit woche
-2.75: wie
-3: team uber
"""

ACUTE = """
2.25: es gerade gester heute schlag
1.75: auf eben einen patien strass
1.5: arm blau dass einem ganz genomm geschl geschr getrun ich messer schlus seine sohn steht tur
1.5: um umbrin wach weil wurde
1.25: in
1: ein hat
0.75: alles am baby das ihr im kind madche meine vater
0.5: allein angst einer handy ist mich nach nacht sagt sich versch zwei
0.25: der er mann mit unser will
-0.25: aus den nicht
-0.5: die eine kommt mehr nichts redet schlaf tagen wo
-0.75: klient schule seit
-1: junge kinder ohne schrei vor weg
-1.25: an ihm von wieder
-1.75: bei drei frau ihre kaum mal schon tragt wird
-2: jeden tag trinkt wenn
-3: immer
"""
