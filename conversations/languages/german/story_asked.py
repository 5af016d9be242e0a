"""What is asked for in an opening message, in German: the need and the wishes."""

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

THEMES = {
    "other": """uber/thema ~?
        schlaf/schlafprobleme/schulden/selbstverletzung/psychosen/adhs/autismus,
        uber/thema ~? einsamkeit/demenz/essstorungen/schulverweigerung""",
    "stress": """stress, burnout, burn out, uberlastet, uberlastung, prufungsstress, umgang mit
        stress""",
    "anxiety": """angst, angste, angstlich, angstliche, prufungsangst, panik, panikattacke,
        panikattacken, schulangst, angststorung""",
    "depression": "depression, depressionen, depressiv, depressive, wochenbettdepression",
    "grief": """trauer, trauern, trauernde, in trauer, trauert, verwitwet, tod seiner frau,
        tod ihres mannes, gestorben, verstorben, ist gestorben, ist verstorben, abschied nehmen,
        ihren mann verloren, seine frau verloren, ein kind verloren, seinen vater verloren,
        ihre mutter verloren""",
    "addiction": """sucht, suchtig, abhangig, abhangigkeit, alkohol, alkoholproblem, trinkt zu viel,
        trinkt viel, drogen, cannabis, kifft, spielsucht, kokain, heroin, computerspielsucht""",
    "suicide_prevention": """suizidpravention, suizid, selbstmord, suizidal, selbstmordgedanken,
        suizidgedanken, will nicht mehr leben""",
    "parenting": "erziehung, elternschaft, erziehungsfragen, erziehungsberatung",
    "trauma": "trauma, traumata, traumatisiert, traumatisierte, traumatisch, spricht vom krieg",
    "violence": """gewalt, hausliche gewalt, partnerschaftsgewalt, aggression, aggressionen,
        aggressiv, misshandelt, misshandlung, wird geschlagen, wurde geschlagen, mobbing,
        gemobbt""",
    "offer": "psychologisches angebot in der, uber das psychologische angebot, uber das angebot",
    "-": """trinkt einen/kaffee/tee/wasser/kein/nicht ~?, nach dem suizid, kein stress, keine angst,
        nicht depressiv, kein alkohol, keine drogen, nicht suizidal, gewichtsverlust""",
}

CHANNEL = {
    "on_site": """vor ort, bei uns, hier bei uns, bei ihr zu hause, bei ihm zu hause,
        in der schule mit, in unserem saal, in unserem raum, personlich, in unserer praxis,
        in meiner praxis, hausbesuch, in unserer schule, in unserem heim, in unserem zentrum,
        in unseren raumen, im oshz selbst, zu uns kommen""",
    "phone": "telefonisch, per telefon, am telefon",
    "video": "online, uber teams, zoom, per video, videoanruf, videogesprach, webinar",
    "-": """mich telefonisch, telefonisch erreichbar, bleibt zu hause, online gemobbt,
        ich bin telefonisch, nicht online, nicht telefonisch, unsere teams, sitzt zu hause""",
}

FREQUENCY = {
    "once": "einmalig, einmalige, studientag, eine sitzung, ein infoabend, infoabend, 1x",
    "series": """# sitzungen, # abende, # nachmittage, mal pro monat, monatlich, jeden monat,
        mehrere sitzungen, einige sitzungen, eine reihe, alle zwei monate, # treffen,
        einmal im monat, einen halben tag pro woche, # mal""",
    "-": "# mal am tag, # mal pro tag, # mal pro nacht, ein abend in der woche, schon # mal",
}

MISSION_LANGUAGE = {
    "fr": "auf franzosisch, franzosisch sprechen",
    "nl": "auf niederlandisch, niederlandisch sprechen",
    "de": "auf deutsch, deutsch sprechen",
    "interpreter": "dolmetscher, dolmetscherin, mit dolmetscher",
    "-": "ohne dolmetscher, kein dolmetscher",
}
