"""German stems of what happens now, by their weight. Made by `make weights`."""

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
