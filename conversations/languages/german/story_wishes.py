"""What an opening message is about, and in what form, in German."""

from __future__ import annotations

THEMES = {
    "other": """uber/thema ~? schlaf/schlafprobleme/schulden/selbstverletzung/psychosen,
        uber/thema ~? adhs/autismus, uber/thema ~?
        einsamkeit/demenz/essstorungen/schulverweigerung, uber/thema/zu/zum/wegen ~?
        schlafstorungen/schlafproblemen/einschlafen/borderline/doppeldiagnosen,
        uber/thema/zu/zum/wegen ~? adhs/essstorung/essstorungen/esssucht/magersucht,
        uber/thema/zu/zum/wegen ~? bulimie/parkinson/alzheimer/palliativ/mediennutzung,
        uber/thema/zu/zum/wegen ~? schulangst/scham/resilienz/selbstschutz, bulimie, zwange,
        zwangsstorung, schlafstorungen, schlafprobleme, einsam, einsamkeit, isoliert""",
    "stress": """stress, burnout, burn out, uberlastet, uberlastung, prufungsstress, umgang mit
        stress, uberfordert, uberforderung, ausgebrannt, am ende ihrer krafte, am ende seiner
        krafte, erschopft, erschopfung, ausgelaugt, druck auf der arbeit, stressbewaltigung,
        stressig, uberarbeitet""",
    "anxiety": """angst, angste, angstlich, angstliche, prufungsangst, panik, panikattacke,
        panikattacken, schulangst, angststorung, angststorungen, panikanfalle, panisch, hat angst,
        furchtet sich vor, angst vor, phobie, schulverweigerung, zwangsgedanken""",
    "depression": """depression, depressionen, depressiv, depressive, wochenbettdepression,
        niedergeschlagen, schwermutig, antriebslos, nur noch schwarz sieht, sieht nur noch
        schwarz, sieht alles schwarz, depri, winterdepression, freudlos, kommt nicht mehr aus dem
        bett, babyblues, wochenbett""",
    "grief": """trauer, trauern, trauernde, in trauer, trauert, verwitwet, tod seiner frau, tod
        ihres mannes, gestorben, verstorben, ist gestorben, ist verstorben, abschied nehmen, ihren
        mann verloren, seine frau verloren, ein kind verloren, seinen vater verloren, ihre mutter
        verloren, tod ihrer/seiner/ihres/seines/der/des ~, tod des mannes, tod der frau, tod der
        mutter, tod des vaters, tod der tochter, tod des sohnes, seit dem tod, nach dem tod,
        trauergruppe, trauert um, trauernd, trauernden, trauerbegleitung, trauerarbeit, verlust,
        verlust ihres ~, verlust seiner ~, witwe, witwer,
        opa/oma/vater/mutter/mann/frau/bruder/schwester/sohn/tochter ~? ~? ~? ~?
        gestorben/verstorben, meinen/meine/seinen/seine/ihren/ihre
        sohn/tochter/mann/frau/mutter/vater/bruder/schwester/kind verloren, sterbenden menschen,
        sterbende, sterbebegleitung, toten mann, tote frau, fehlgeburt, sternenkind,
        sternenkinder""",
    "addiction": """sucht, suchtig, abhangig, abhangigkeit, alkohol, alkoholproblem, trinkt zu
        viel, trinkt viel, drogen, cannabis, kifft, spielsucht, kokain, heroin,
        computerspielsucht, er trinkt, sie trinkt, trinkt wieder, trinkt heimlich, trinkt seit,
        trinkt jeden tag, alkoholiker, alkoholikerin, alkoholismus, alkoholabhangig,
        drogenabhangig, drogenproblem, suchtprobleme, suchtproblem, suchtproblematik,
        suchtpravention, abhangigkeiten, kiffen, medikamentenabhangig, tablettensucht, zockt,
        gamesucht, gaming, onlinesucht, handysucht, ruckfallig, entzug, internetsucht""",
    "suicide_prevention": """suizidpravention, suizid, selbstmord, suizidal, selbstmordgedanken,
        suizidgedanken, will nicht mehr leben, suizidgefahr*, suiziddrohung*, suizidal*,
        suizidversuch, suizid*, lebensmude""",
    "parenting": """erziehung, elternschaft, erziehungsfragen, erziehungsberatung, eltern sein,
        erziehen, erziehungsproblem*, erziehungsschwierig*, erziehungshilfe, grenzen setzen,
        elternrolle, elternkompetenz, enkel erziehen""",
    "trauma": """trauma, traumata, traumatisiert, traumatisierte, traumatisch, spricht vom krieg,
        flashbacks, flashback, traumatisierten, traumatisierung, nach unfall, nach dem unfall,
        nach einem unfall, missbraucht, missbraucht worden, missbrauch, kriegserlebnisse, aus dem
        krieg, folter, ptbs, hochwasser, uberschwemmung""",
    "violence": """gewalt, hausliche gewalt, partnerschaftsgewalt, aggression, aggressionen,
        aggressiv, misshandelt, misshandlung, wird geschlagen, wurde geschlagen, mobbing, gemobbt,
        schlagt, wird gemobbt, mobbt, mobbing fall, gewalttatig, gewalttatige, schlagt um sich,
        schlagt ihn, schlagt sie, beschimpft, bedroht, bedrohung, droht, uberfallen, uberfall,
        geschlagen, hausliche*, beleidigt, missbraucht, belastigt, belastigung, aggressive,
        aggressiven, aggressives""",
    "offer": """psychologisches angebot in der, uber das psychologische angebot, uber das angebot,
        was kostet das, wie viele sitzungen, wie viel kostet, wie teuer, wie funktioniert das
        angebot, welche angebote, was das angebot, das angebot vorstellen, uber ihr angebot, wie
        lauft das ab""",
    "-": """trinkt einen/kaffee/tee/wasser/kein/nicht ~?, nach dem suizid, kein stress, keine
        angst, nicht depressiv, kein alkohol, keine drogen, nicht suizidal, gewichtsverlust, keine
        gewalt, keine sucht, kein burnout, kein trauma, keine trauer, trinkt nichts, trinkt nicht,
        trinkt wasser, trinkt kaffee, schlagt vor, schlagt sich gut, sucht psycho*, sucht einen,
        sucht eine, sucht jemand, sucht jemanden, sucht rat, sucht hilfe, sucht nach, sucht
        unterstutzung, gruppe sucht, team sucht, trinkt genug, trinkt zu wenig, droht nicht, sucht
        kontakt, arbeit sucht, wohnung sucht""",
}

CHANNEL = {
    "on_site": """vor ort, bei ihr zu hause, bei ihm zu hause, in der schule mit, in unserem saal,
        in unserem raum, personlich, in unserer praxis, in meiner praxis, hausbesuch, in unseren
        raumen, im oshz selbst, zu uns kommen, zu ihr nach hause, zu ihm nach hause, zu ihnen nach
        hause, bei ihr daheim, bei ihm daheim, bei ihnen daheim, bei ihr zuhause, bei ihm zuhause,
        bei ihnen zu hause, bei der familie zu hause, zu ihr kommen, zu ihm kommen, zur familie
        kommen, hausbesuche, im heim selbst, am kuchentisch, am krankenbett, im altenheim selbst,
        kommt jemand zu, ins heim kommen, in die schule kommen, nach ~ kommen, in prasenz""",
    "ours": """bei uns, hier bei uns, bei uns im haus/heim, bei uns in der schule, in unserer
        schule/einrichtung/abteilung, in unserem heim/zentrum/dienst/haus, bei uns am/im ~, in
        unseren raumlichkeiten, in unserem saal/raum, bei uns auf der ~""",
    "held": """schulung*, sitzung*, supervision*, intervision*, workshop*, gesprach,
        gesprachsgruppe*, infoabend, treffen, besprechung, vortrag, termin, weiterbildung*,
        fortbildung*, sprechstunde*, gruppe, angebot, kurs, kurse, seminar, intervisionen,
        supervisionen""",
    "come": """geht das, kommen, kommt, kame, vorbeikommen, vorbeikommt, geben, stattfinden,
        organisieren, empfangen, sprechen, leiten, abhalten, am liebsten, bevorzugt, eventuell,
        wenn moglich, am besten, wenn es geht, machen, durchfuhren, halten, herkommen, dazukommen,
        rauskommen, anbieten""",
    "phone": """telefonisch, per telefon, am telefon, telefonieren, telefongesprach, telefonat,
        kurz telefonieren, telefonisch reicht, telefonisch ware, telefonische, am tel, per tel""",
    "video": """online, uber teams, zoom, per video, videoanruf, videogesprach, webinar, per zoom,
        per teams, uber zoom, videokonferenz, per videokonferenz, via teams, via zoom, per skype,
        bildschirm, virtuell, videocall, online termin, am liebsten online""",
    "-": """mich telefonisch, telefonisch erreichbar, bleibt zu hause, online gemobbt, ich bin
        telefonisch, nicht online, nicht telefonisch, unsere teams, sitzt zu hause, ruft mich an,
        rufen sie mich, bitte um ruckruf, anrufen bitte, keine anrufe, telefonisch zu erreichen,
        am telefon gesagt, am telefon meinte, am telefon sagte, hat am telefon, im telefon, mein
        anruf, der anruf, online spielt, online spiele, online kennengelernt, zu hause bleiben,
        nicht in die schule, geht in der schule, in der schule sitzt, in der schule schlagt, in
        der schule gemobbt""",
}

FREQUENCY = {
    "once": """einmalig, einmalige, studientag, eine sitzung, ein infoabend, infoabend, 1x,
        einmal, nur einmal, ein einziges mal, ein treffen, ein abend, ein vormittag, ein
        nachmittag, ein halber tag, einen halben tag, einen ganzen tag, einen abend, einen
        vormittag, einen nachmittag, eine stunde, eine einzige sitzung, ein workshop, ein vortrag,
        # stunde, # stunden""",
    "series": """# sitzungen, # abende, # nachmittage, mal pro monat, monatlich, jeden monat,
        mehrere sitzungen, einige sitzungen, eine reihe, alle zwei monate, # treffen, einmal im
        monat, einen halben tag pro woche, # mal, # mal im monat, # mal im jahr, einmal pro monat,
        einmal die woche, einmal pro woche, einmal in der woche, einmal im quartal, zweimal im
        jahr, zweimal im monat, zweimal, dreimal, viermal, funfmal, sechsmal, alle # wochen, alle
        # monate, alle zwei wochen, alle drei wochen, alle vier wochen, alle drei monate, jede
        woche, wochentlich, vierzehntagig, regelmassig, vierteljahrlich, halbjahrlich, mehrmals,
        mehrere male, mehrere treffen, mehrere abende, einige treffen, # vormittage, # einheiten,
        # module, # halbe tage, # mal # stunden, # x # stunden, # tage, # samstage, zwei
        vormittage, zwei nachmittage, zwei abende, ein halbes jahr lang, ein jahr lang, uber
        mehrere monate""",
    "-": """# mal am tag, # mal pro tag, # mal pro nacht, ein abend in der woche, schon # mal,
        einmal mit, erst einmal, noch einmal, auf einmal, mal sehen, jede woche weint, einmal
        gesehen, jede nacht, jeden tag, nicht einmal, schon einmal, einmal versucht, # tage nicht,
        seit # tagen, vor # tagen, regelmassig zur, eine stunde gebraucht, eine stunde bei, einmal
        gesagt, jede stunde, # mal angerufen, seit # stunden, # stunden am tag""",
}

MISSION_LANGUAGE = {
    "fr": """auf franzosisch, franzosisch sprechen, franzosischsprachig*, spricht nur franzosisch,
        spricht franzosisch, auf franz""",
    "nl": """auf niederlandisch, niederlandisch sprechen, spricht nur niederlandisch,
        niederlandischsprachig*""",
    "de": """auf deutsch, deutsch sprechen, deutschsprachig*, der deutsch spricht, die deutsch
        spricht, jemanden der deutsch spricht, spricht nur deutsch, auf deutsch bitte, nur
        deutsch""",
    "interpreter": """dolmetscher, dolmetscherin, mit dolmetscher, dolmetscher notig, dolmetscher
        notwendig, dolmetscher noetig, dolmetscher gebraucht, ubersetzer, ubersetzerin,
        dolmetschen, mit ubersetzer, spricht kein deutsch""",
    "-": """ohne dolmetscher, kein dolmetscher, spricht deutsch und franzosisch, spricht
        franzosisch und deutsch, lernt deutsch, lernt franzosisch""",
}
