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
1.25: alle arm blau immer isst lauft leer liegt mal sagt schon sohn spritz steht tragt tur umbrin
1.25: wach weiss wohnun zusamm
1.25 child_abuse: kleine
1.25 missing: aus
1.25 overdose: getrun pillen
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
0.5 addiction: jeden
0.5 missing: an
0.25: dem der ist mehr mit mutter schule sich und
0.25 unconscious: bewohn
0.25 violence: schlag
"""
