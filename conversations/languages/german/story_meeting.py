"""Who would be at a meeting and whether the person agrees, in German."""

from __future__ import annotations

TOGETHER = {
    "joint": """zusammen mit mir, wenn ich dabei bin, mit mir dabei, zu dritt, gesprach zu dritt,
        in meiner gegenwart, in meinem beisein, ich dabei bin, mit mir zusammen, und ich dabei,
        nur wenn ich dabei bin, wir zusammen mit einem psychologen, dreiergesprach""",
    "professional": """ohne ihn, ohne sie, ohne den schuler, ohne die schulerin, ohne den patienten,
        ohne die patientin, ohne den klienten, ohne die klientin, nicht dabei sein, unter
        fachleuten,
        ohne dass er es weiss, ohne dass sie es weiss, weiss nicht dass ich, ohne das kind,
        ohne die familie, muss nicht dabei sein""",
    "person": """ohne mich, ich muss nicht dabei sein, lieber allein, allein mit dem psychologen,
        allein mit der psychologin, ohne dass ich dabei bin, allein zum psychologen,
        allein zur psychologin""",
    "-": """wohnt zusammen mit, nicht ohne mich, zusammen mit ihren kindern, lebt zusammen mit,
        zusammenarbeiten, zusammen mit ihrem mann, zusammen mit seiner frau""",
    "with": """mit mir und einem psychologen, mit mir und einer psychologin, psychologe und ich,
        psychologin und ich, zusammen mit einem psychologen, zusammen mit einer psychologin,
        gemeinsames gesprach, zusammen ein gesprach""",
}

AGREEMENT = {
    "yes": """ist einverstanden, einverstanden, sind einverstanden, findet das gut, hat ja gesagt,
        sagte ja, ist ok damit, ist bereit, sind bereit, stimmt zu, hat zugestimmt, ist offen dafur,
        sind offen dafur, wurde gern, mochte reden, eltern einverstanden, will gern reden""",
    "no": """weigert sich, lehnt ab, lehnen ab, will keinen psychologen, will keine psychologin,
        will nichts davon wissen, will nichts wissen, nein gesagt, nicht einverstanden,
        will auf keinen fall""",
    "not_yet": """noch nicht gefragt, noch nicht besprochen, noch nicht daruber gesprochen,
        weiss noch nicht dass, weiss noch nichts, wissen noch nichts, noch nicht vorgeschlagen,
        noch nicht angesprochen, noch nichts gesagt""",
    "hesitant": "zogert, zogern, ist nicht sicher, unsicher, unschlussig, zogert noch, skeptisch",
    "-": """ich bin einverstanden, wir sind einverstanden, weigert sich zur schule zu gehen,
        weigert sich zu essen, weigert sich zu sprechen, wenn er einverstanden ist,
        wenn sie einverstanden ist, leitung ist einverstanden, sind sie einverstanden,
        lehnt jede pflege ab""",
    "object": """psychologe, psychologin, psycholog*, gesprach, hilfe, reden, termin, therapie,
        begleitung""",
    "if": "wenn, ob, falls, muss",
}

MEETING = {
    "me": "ich, wir, mich, mir, uns",
    "them": "er, sie, ihn, ihm, ihr, ihnen",
    "join": "und, der, die, das, den, dem, ein, eine, mein, meine, sein, mit, zusammen, plus, auch",
    "may": "kann, muss, darf, soll, konnen, mussen, durfen, brauche, brauchen",
    "guess": """ich denke, ich glaube, vielleicht, wahrscheinlich, hoffentlich, wir denken,
        ich vermute, ich hoffe, vermutlich, wohl""",
    "only": "nur, bloss, lediglich, reicht, wir zwei, wir beide",
    "object": """psychologe, psychologin, psycholog*, gesprach, hilfe, reden, termin, therapie,
        begleitung, jemand, jemanden, niemand, niemanden""",
}

PRESENCE = {
    "there": "dabei ~? bin/ist/sind/sein/bleibe/bleibt/bleiben/ware, anwesend bin/ist/sind/sein",
    "stay": "ich bleibe, ich komme mit, ich gehe mit, ich begleite sie, ich begleite ihn",
}
