"""What is asked for in an opening message, in German: need, meeting, mission."""

from __future__ import annotations

NEED = {
    "session": """infoabend, sitzung, sitzungen, wissensaustausch, abend, nachmittag, vormittag,
        halber tag, lernen, erklarung, etwas uber, mehr wissen, gesprach""",
    "staff": """die/unsere mitarbeiter, die/unsere betreuer, die/unsere erzieher,
        die/unsere pflegekrafte, die/unsere arzte, die/unsere lehrkrafte, unsere sozialarbeiter,
        team, teams, unsere/die freiwilligen, meine/unsere kollegen, meine/unsere kolleginnen,
        # kollegen, # freiwillige, # pflegekrafte, # lehrkrafte, # betreuer, # erzieher, # arzte,
        # mitarbeiter, personal, unsere ehrenamtlichen, teamsitzung, alle kollegen""",
    "place": """angebot ~? ~? ~? aufbauen/ausarbeiten/vorbereiten, etwas aufbauen, anlaufstelle,
        anlaufstelle werden, angebot bei uns, psychologen bei uns, psychologe im haus,
        psychologin im haus, sprechstunde bei uns, sprechstunde im haus, psychologisches angebot,
        was wir hier anbieten konnen, einen psychologen empfangen, eine psychologin empfangen""",
    "public_group": """gesprachsgruppe*, elterngruppe*, selbsthilfegruppe*, gruppe fur, gruppe mit,
        elternabend, elterncafe*, workshop fur eltern, mit unseren bewohnern sprechen,
        in meine klasse kommen, vortrag fur eltern, abend fur eltern, gruppe begleiten""",
    "advice": """mit einem psychologen sprechen, mit einer psychologin sprechen, austausch,
        mich austauschen, wie ich reagiere, wie gehe ich damit um, wie reagiere ich, was mache ich,
        wie spreche ich, wie begleite ich, unter vier augen, nur fur mich, mir helfen,
        wie erkenne ich""",
    "two": """zwei dinge, zwei fragen, einerseits, andererseits, zweitens, erstens, ausserdem,
        daruber hinaus, und auch, sowohl, beide, zweite frage, noch eine frage, auch noch""",
    "own": """nur fur mich, unter vier augen, selbst rat, rat fur mich selbst, rat fur mich,
        ich selbst mochte, tipps fur mich""",
    "-": """in ausbildung, jeden abend, keinen rat, abends, rat bekommen, in der sitzung""",
    "course": """schulung, schulungen, fortbildung*, weiterbildung*, infoveranstaltung, supervision,
        intervision, workshop, studientag, padagogischer studientag, vortrag, training,
        fachwissen teilen, wissen und fachwissen teilen, sensibilisierung, teamsupervision""",
    "doubt": """weiss nicht ob, was ist, was ist der unterschied, ist das ein, unterschied zwischen,
        schwanke zwischen, oder eher, was bedeutet""",
    "about": """hilfe fur, rat fur, es geht um, geht um, uber, psychologen fur, psychologin fur,
        unterstutzung fur, begleite, betrifft, rat zu, hilfe bei, frage zu""",
    "counsel": """rat/tipps fur/zu/uber, was soll ich tun, was kann ich tun, was mache ich am
        besten,
        ich weiss nicht weiter, fall besprechen, situation besprechen, rat, ratschlag, tipps,
        beraten, beratung fur mich, wer kann mir raten""",
}

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

WANTED = {
    "co_consultation": "co consult, ko konsultation, co konsultation, gemeinsame konsultation",
    "knowledge_exchange": "wissensaustausch, austausch von wissen",
    "expertise_sharing": "fachwissen teilen, expertise teilen, wissen und fachwissen teilen",
    "-": "was ist eine ko konsultation, was ist der unterschied, was ist eine anlaufstelle",
    "place_preparation": """anlaufstelle werden, als anlaufstelle anerkannt, anlaufstelle bei uns,
        vorbereitende arbeit an einer anlaufstelle, anlaufstelle sein""",
}
