"""What an opening message is about, and in what form, in German."""

from __future__ import annotations

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
    "on_site": """vor ort, bei ihr zu hause, bei ihm zu hause, in der schule mit, in unserem saal,
        in unserem raum, personlich, in unserer praxis, in meiner praxis, hausbesuch,
        in unseren raumen, im oshz selbst, zu uns kommen""",
    "ours": """bei uns, hier bei uns, bei uns im haus/heim, bei uns in der schule, in unserer
        schule/einrichtung/abteilung, in unserem heim/zentrum/dienst/haus""",
    "held": """schulung*, sitzung*, supervision*, intervision*, workshop*, gesprach,
        gesprachsgruppe*, infoabend, treffen, besprechung, vortrag, termin, weiterbildung*,
        fortbildung*, sprechstunde*""",
    "come": """geht das, kommen, kommt, kame, vorbeikommen, vorbeikommt, geben, stattfinden,
        organisieren, empfangen, sprechen, leiten, abhalten, am liebsten, bevorzugt, eventuell,
        wenn moglich, am besten, wenn es geht""",
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
