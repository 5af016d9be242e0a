"""What is asked for in an opening message, in Dutch: need, meeting, mission."""

from __future__ import annotations

NEED = {
    "session": """infoavond, sessie, sessies, kennisuitwisseling, avond, namiddag, voormiddag,
        halve dag, leren, samenzit, vormen, uitleg, iets over, meer weten, bijstand, gesprek,
        infomoment*, teammoment, moment met een psycholoog, debat, leren omgaan, iets leren, iemand
        spreken, een les, les over/rond, lessen over/rond""",
    "staff": """de/onze medewerkers, de/onze begeleiders, de/onze opvoeders, de collega s, de/onze
        verpleegkundigen, de/onze verzorgenden, de/onze zorgkundigen, de/onze artsen, de/onze
        kinderbegeleiders, de/onze maatschappelijk werkers, de/onze hulpverleners, palliatieve
        vrijwilligers, team, teams, onze/de vrijwilligers, mijn/onze collega s, # collega s, #
        vrijwilligers, # verpleegkundigen, # leerkrachten, # begeleiders, # verzorgenden, #
        opvoeders, # artsen, # kinderbegeleiders, # thuishulpen, # medewerkers, de leerkrachten,
        andere leerkrachten, de kinderbegeleiders, ploeg, personeel, buurtvrijwilligers, onze
        begeleiders, onze leerkrachten, onze opvoeders, onze verpleegkundigen, # maatschappelijk
        werkers, teamvergadering, onze verzorgenden, onze medewerkers, onze poetshulpen, onze
        zorgkundigen, # zorgkundigen, we begeleiders, voor vrijwilligers, wijkverpleegkundigen,
        alle collega s, zorgpersoneel, keukenpersoneel, mijn begeleiders, mijn medewerkers, mijn
        opvoeders, mijn kinderbegeleiders, mijn verpleegkundigen, mijn vrijwilligers, mijn
        leerkrachten, kinderbegeleidsters, # kinderbegeleidsters, # gezinshelpsters, # poetshulpen,
        de begeleidsters, onze begeleidsters, onze kinderbegeleidsters, onze juffen, onze
        gezinshelpsters, al onze medewerkers, onze poetsvrouwen, onze thuishelpers, onze collega s,
        het personeel, ons personeel, hele ploeg""",
    "place": """aanbod ~? ~? ~? uitbouwen/uitwerken/opzetten, iets op te zetten, iets opzetten,
        iets uitwerken, vindplaats, vindplaats worden, aanbod uitwerken, zitdag, aanbod hier past,
        bij ons laten werken, aanbod herbekijken, wat we aan ouders kunnen aanbieden, wat we hier
        kunnen doen, wat een psycholoog hier, wat we zelf kunnen opzetten, zitmoment, aanbod
        opzetten, aanbod voorbereiden, psycholoog in huis halen, psycholoog ontvangen, permanentie,
        wat we hier kunnen aanbieden, kunnen bieden, aanbod op maat, psychologisch aanbod hier,
        aanbod bij ons, spreekuur, consultaties bij ons, psycholoog over de vloer, kunnen
        aanbieden, lieu d accroche, samen bekijken wat, uitzoeken welk aanbod, samen ~? iets
        uitbouwen, psycholoog in ons gebouw, psycholoog bij ons in huis, vindplaats kunnen worden,
        psycholoog een dag bij ons, samen met een psycholoog iets, een project opstarten, een
        aanbod starten, aanbod opstarten""",
    "public_group": """met hen komen praten, in mijn klas komen, babbel ~? ~? komen doen, onze
        huurders/leerlingen/bewoners ontmoet/ontmoeten, een*? groep met ouders, praatgroep*,
        oudergroep*, groep voor, praatcafe*, gespreksgroep*, lotgenotengroep, ouderavond, groep
        begeleiden, komen vertellen, met onze oudjes, wa komt klappen, groep ouders, workshop voor
        ouders, moedergroep, mamagroep, infoavond voor ouders, avond voor ouders, avond voor de
        ouders, komt praten met onze bewoners, lezing voor ouders, in de klas komen
        praten/vertellen, psycholoog in de klas, in onze klassen, in de klassen, voor de klas
        staan, praten met onze/de leerlingen/bewoners/jongeren/ouders/bezoekers, groepje moeders,
        groep moeders, groep mama s, groep jongeren, infoavond voor de ouders, avond over ~ voor
        ouders, workshop voor onze ~, workshops voor onze ~, workshops ~ voor onze ~, voor hen een
        workshop, groepsgesprek, groepssessie*, sessies voor onze
        bewoners/clienten/bezoekers/jongeren/leerlingen, lezing voor de ouders, een groep voor,
        themavoormiddag voor onze ~""",
    "advice": """overleg/overleggen met een psycholoog/psychologe, met een psycholoog
        praten/sparren, met een psycholoog over praten, kennisuitwisseling, sparren, overleggen
        over, bespreken hoe, hoe ik reageer, doorverwijzen, hoe begin ik daarover, leren hoe ik,
        wat nu, hoe ga ik daarmee om, hoe begeleiden, van gedachten wisselen, een gesprek onder
        vier ogen, hoe pak ik, hoe ga ik, hoe reageer ik, wat doe ik, hoe spreek ik, overleg over,
        mij helpen, voor mij alleen, alleen ik, zelf leren hoe, hoe herken ik, bespreken met een
        psycholoog, met een psycholoog bespreken, voorleggen aan een psycholoog, situaties
        bespreken, dossiers bespreken, praten over onze ~ gezinnen, met een psycholoog willen
        praten, over willen praten met een psycholoog, even overleggen""",
    "two": """twee dingen, twee vragen, enerzijds, anderzijds, ten tweede, 2 vragen, ten eerste,
        twee zaken, daarnaast, bovendien, en ook, alsook, tegelijk, het tweede, als tweede, zowel,
        beide, tweede vraag, nog een vraag, ook nog""",
    "own": """voor mij alleen, alleen ik, onder vier ogen, zelf advies, advies voor mezelf, advies
        voor mij, enkel voor mij, ik wil zelf, zelf wat tips, zelf wa tips, zelf raad, ikzelf
        alleen, alleen voor mij, ik wil zelf wat, voor mij persoonlijk, steun voor mezelf in,
        gewoon even overleggen, gewoon advies, gewoon even advies, gewoon een advies""",
    "-": """vormingswerker, in opleiding, geven jullie vormingen, van opleiding, per avond, elke
        avond, geen advies, s avonds, woensdag namiddag, advies gekregen, raad gekregen, geen raad,
        samenwerken met team, les, in de les, na de les, team van psychologen""",
    "course": """vorming, vormingen, vormingsmoment*, infosessie, supervisie, intervisie,
        opleiding, workshop, studiedag, toelichting, teamsessie, lezing, bijscholing, expertise
        delen, bijbrengen, sensibilisering, training, kennis en expertise delen, pedagogische
        studiedag, infodag, psycholoog voor ons team, psycholoog gevraagd voor ons team, psycholoog
        voor het team, psycholoog voor mijn team, teamsupervisie, teamintervisie, teambegeleiding,
        debriefing, vormingsavond, vormingsdag, expertisedeling, teamdag, teamvorming,
        inspiratiesessie, bij te scholen, bijscholen, vormen""",
    "doubt": """weet niet of, weet nie of, wat is, wat is het verschil, is dat een, verschil
        tussen, twijfel tussen, valt dit onder, of eerder, wat betekent, is dit een""",
    "about": """hulp voor, advies voor, raad voor, gaat over, gaat om, over, psycholoog voor,
        ondersteuning voor, begeleid, ik begeleid, ivm, betreft, advies over, raad over, hulp bij,
        vraag over, psycholoog voor een, hulp voor een""",
    "counsel": """advies/raad/tips voor/over, wat moet ik doen, wat doe ik best, hoe pak ik
        hem/haar aan, ik weet niet wat doen, casus bespreken, situatie bespreken, dossier
        bespreken, advies, raad, tips, wat raad, geef mij raad, wie geeft mij raad, mij adviseren,
        even overleggen met, overleggen met een psycholoog, wat kan ik doen, wat kan ik zelf, hoe
        reageer ik, wat steun hierin, even sparren, wil sparren, telefonisch advies, tips krijgen,
        overleg over een casus, advies over een casus, casusoverleg, casus voorleggen, casus
        overleggen""",
}

TOGETHER = {
    "joint": """samen met mij, als ik erbij blijf, als ik erbij ben, met mij erbij, we erbij, met
        zijn drieen, met ons drieen, psycholoog en mij samen, met mij samen, mij samen te zitten,
        als ik er ben, met mij mee, drieledig gesprek, ik erbij, als ik erbij zit, met u en mij,
        psycholoog samen met mij, met mij en mijn, in mijn bijzijn, in mijn aanwezigheid, samen met
        zijn begeleider, op voorwaarde dat ik, en met mij erbij, met mij derbij, en mij erbij, en
        me mi erbij, driegesprek, gesprek met drie, wil ik erbij zijn, we samen met een psycholoog,
        psycholoog meekomt naar, meekomen naar mijn, meekomt naar onze, samen met mij naar, er
        graag bij zijn, graag bij zijn als, bij ben als ze/hij, met mij naast, haar samen zien, hem
        samen zien, hem samen met een psycholoog, haar samen met een psycholoog, samen met een
        psycholoog ontvangen/zien/spreken, samen op huisbezoek, meegaat op huisbezoek, mee op
        huisbezoek, met mij op huisbezoek, met ons tweeen, met z n drieen, met zn drieen, ons
        drietjes, ons drieen, dat ik erbij ben, dat ik erbij blijf, als ik meega, ik ga mee, ik
        blijf erbij, ik zit erbij, en ik erbij, met mij en het gezin, met mij en de familie, met u
        en mij erbij, wil mij erbij, wil dat ik mee, wilt dat ik erbij, samen met haar en mij, mij
        erbij heeft, mij er bij, ik er bij ben, ik er bij blijf, ik er bij zit, en ik samen, mits
        ik erbij, en ikzelf erbij, samen met de
        patient/patiente/client/bewoner/leerling/mevrouw/meneer en mij, met de
        patient/patiente/client/bewoner/leerling/jongere en mij, patient en ik samen, alle drie
        samen, wij drieen, gezamenlijk gesprek, gezamenlijk met, samen rond de tafel, ons samen
        zien, ons samen ontvangen, ons beiden zien, ons allebei""",
    "professional": """zonder hem, zonder haar, zonder hen, zonder de leerling*, zonder de client*,
        zonder de patient*, niet bij te zijn, moet daar niet bij zijn, komt er niet bij, hoeft er
        niet bij, enkel voor mij, alleen hij en ik, alleen zij en ik, onder vier ogen, tussen
        professionals, zonder dat hij het weet, zonder dat zij het weet, zonder dat ze het weet,
        weet niet dat ik, zonder de bewoner, zonder het kind, zonder het gezin, zonder dat hij/zij
        erbij is, in haar afwezigheid, in zijn afwezigheid, enkel ik, alleen tussen ons, is er zelf
        niet bij, is er niet bij, hoeft niet te komen, zonder medeweten, weten niet dat ik, zonder
        dat de patient, onder collega s, van collega tot collega, onder ons twee, zonder de patient
        erbij, patient is er niet bij, zonder de client erbij, casusoverleg""",
    "person": """zonder mij, zonder mij erbij, ik hoef er niet bij te zijn, ik moet er niet bij
        zijn, bewoner overnemen, patient overnemen, client overnemen, liever alleen, alleen met de
        psycholoog, zonder dat ik erbij ben, wil mij er niet bij, alleen naar de psycholoog, alleen
        met een psycholoog, de zoon van mijn patient ziet, de dochter van mijn patient ziet, ik ga
        er niet bij zijn, ik kan er niet bij zijn, liever zonder mij, maar zonder mij, zonder mijn
        aanwezigheid, zonder dat ik er bij, wil alleen gaan, gaat liever alleen, wil alleen met de
        psycholoog, alleen met hem/haar praten""",
    "-": """woont samen met, woont samen met haar, woont samen met hem, niet zonder mij, samen met
        haar kinderen, samen met hem in, samenwerken, samen met haar man, samen met zijn vrouw,
        samen met haar kindjes, leeft samen met, praat met mij, samen met haar moeder, samen met
        haar zoon, mag zonder haar, ik ga mee akkoord, ik ga mee naar, samen met ons tweeen""",
    "with": """met mij en een psycholoog, met een psycholoog kom, psycholoog en mij, praten met een
        psycholoog en, samen met hem en psycholoog, u en mij, met een psycholoog en mij, met
        psycholoog en mij, samen met haar, samen met hem en, samen met haar en, samen met
        psycholoog, samen met de psycholoog, samenzitten met, samen een gesprek, samen bij een, met
        drie, haar en mij, hem en mij, wel samen met, samen met een psycholoog, samen met een
        psychologe, samen met psychologe""",
}

AGREEMENT = {
    "yes": """is akkoord dat ik, wil er hier met, wil wel met een, ouders akkoord, akkoord, gaat
        akkoord, is akkoord, gaan akkoord, vindt het goed, vinden het goed, ziet dat zitten, ziet
        het zitten, zien dat zitten, heeft ja gezegd, zei ja, is ok, is oke, vind het goed, staat
        ervoor open, staan ervoor open, staat er voor open, stemt toe, stemde toe, wil wel eens
        met, wil wel met, willen wel een gesprek, wil het wel eens, ze wil praten, hij wil praten,
        wil praten als, is bereid, zijn bereid, staat open voor, hij wil wel, ze wil wel, zij wil
        wel, heeft toegestemd, heeft toegezegd, is vragende partij, ziet da zitten, vindt dat goed,
        vindt dat ok, vindt het ok, vindt het oke, vindt dat oke, wil ne keer klappen, wil wel
        praten, wil wel iemand, wil graag met iemand, wil graag met een psycholoog, is gemotiveerd,
        staat er open voor, ziet een/zo n psycholoog/gesprek wel? zitten, ziet een gesprek met ons
        ~ zitten, wel ziet zitten, ziet ze/hij wel zitten, vraagt er zelf naar, vraagt er zelf om,
        vraagt zelf hulp, vraagt zelf begeleiding, vraagt zelf om, wil het proberen, wil dat
        proberen, vindt het prima, vindt dat prima, heeft geen bezwaar, heeft er niks op tegen,
        heeft er niets op tegen, wil iemand spreken, wil een psycholoog
        zien/ontmoeten/spreken/proberen, wil psycholoog, wil wel psycholoog, wil wel een
        psycholoog, wil ~ psycholoog ontmoeten, akkoord met psycholoog, moeder akkoord, mama
        akkoord, zij akkoord, hij akkoord, hij vindt het ok, ze vindt het ok, wilt wel, stemt in,
        heeft ingestemd, niet afkerig, is te vinden voor, zou graag met een psycholoog, zou graag
        met iemand, mag met een psycholoog, geeft toestemming, gaf toestemming, met toestemming
        van, heeft toestemming gegeven, met haar/zijn akkoord, met haar/zijn toestemming, doet
        graag mee, wil meedoen, is het ermee eens, het is ok voor hem/haar, het is oke voor
        hem/haar, is oke voor haar/hem, heeft interesse, zou het fijn vinden, zou dat fijn vinden,
        wil dat wel, wil da wel, wil het wel, ziet het wel zitten, ziet da wel zitten, ziet dat wel
        zitten, wil er wel over praten, wil er graag over praten, vraagt een psycholoog, vraagt om
        een psycholoog, vraagt naar een psycholoog, wil zelf een psycholoog, wil zelf graag, wil
        hulp, wilt hulp, aanvaardt hulp, aanvaardt een gesprek""",
    "no": """weigert, weigeren, wil geen psycholoog, wil niet weten van, wil niet praten met een
        psycholoog, wil die niks weten, wil hij niks weten, wil ze niks weten, wil niets weten,
        niks van weten, nee gezegd, niet akkoord, wil er niet van weten, wil geen hulp van, wil
        absoluut niet, wil zij niks weten, wil hij niets weten, wil ze niets weten, wil er niets
        van weten, zegt nee, psycholoog wil hij/ze/zij niet, weigert alle hulp, weigert elke hulp,
        psycholoog ~? hij/zij/ze niet zitten, ziet een psycholoog niet zitten, wil niet naar een
        psycholoog, wil geen gesprek, staat er niet voor open, staat niet open voor, wil met
        niemand praten, wil geen psycholoog zien, wil geen psychologe, wil niks weten van een
        psycholoog, wilt geen psycholoog, wil zeker geen psycholoog, zegt nee tegen een psycholoog,
        moet geen psycholoog hebben, wil geen psych""",
    "not_yet": """nog niet gevraagd, nog nie gevraagd, weet nog niet dat, nog niet besproken, nog
        niet over gesproken, nog niet durven vragen, nog niet ter sprake, nog niets gezegd, weten
        nog niet dat, weten nog van niets, weet nog van niets, nog niet voorgesteld, nog niet
        gepolst, nog niet op de hoogte, nog niet aangekaart, nog nie durven vragen, moet het haar
        nog vragen, moet het hem nog vragen, heb het haar nog niet, heb het hem nog niet, nog niet
        verteld, nog niets verteld, nog niks gezegd, weet het nog niet, moet ik nog vragen, moet ik
        nog bespreken""",
    "hesitant": """twijfelt, hij twijfelt, ze twijfelt, twijfelen nog, aarzelt, weet niet goed of
        hij wil, weet niet goed of ze wil, is niet zeker, staat weigerachtig, terughoudend,
        aarzelen, niet overtuigd, twijfelde, weigerachtig, denkt er nog over na, wil er nog over
        nadenken, wil nog nadenken, staat er sceptisch tegenover, is wat terughoudend, weet het nog
        niet zeker, staat nog niet te springen""",
    "-": """ik ga akkoord, ik ben akkoord, we gaan akkoord, weigert school, weigert te eten,
        weigert te praten, als hij akkoord is, als ze akkoord is, als zij akkoord gaat, weigert
        naar school, weigert zorg, weigert medicatie, weigert zich te, weigert hulp bij, weigert
        zijn, weigert haar, weigert alle, is ok om, zijn we akkoord, directie is akkoord, directie
        gaat akkoord, is het ok, is dat ok, schoolweigering, twijfel over, ik twijfel, we
        twijfelen, indien akkoord, weigert elke zorg, gaan jullie akkoord, gaat u akkoord, ik wil
        wel, we willen wel, ik vraag zelf, weigert alle contact, als ze akkoord, als hij akkoord,
        indien ze akkoord, team is gemotiveerd, ik ben gemotiveerd, zijn gemotiveerd, is
        gemotiveerd om te werken, wil het wel zelf, wil hulp bij, heeft interesse in, geen
        interesse""",
    "object": """psycholoog, psychologe, psycholo*, gesprek, hulp, praten, babbel, afspraak, psy,
        therapie, begeleiding""",
    "if": "als, of, indien, wanneer, moet",
}

WANTED = {
    "co_consultation": """co consult, co consultatie, coconsult, co consulten, co consultation, co
        consulteren, gezamenlijk consult, gezamenlijke consultatie, duoconsult, co consul""",
    "knowledge_exchange": """kennisuitwisseling, uitwisseling van kennis, kennis uitwisselen,
        kennis uit te wisselen, kennisuitwisselen""",
    "expertise_sharing": """expertise delen, expertise sharing, delen van expertise, kennis en
        expertise delen, expertisedeling, expertise te delen, expertise deling, deel expertise,
        expertisedelen""",
    "-": """verschil tussen ~ co consult, wat is een co consult, wat is het verschil, onder
        expertise delen, wat is een vindplaats, co consulten doen""",
    "place_preparation": """vindplaats worden, als vindplaats erkend, voorbereidend werk op een
        vindplaats, voorbereidend werk in een vindplaats, een vindplaats worden, vindplaats zijn,
        vindplaats opstarten, vindplaats bij ons, erkend worden als vindplaats, voorbereidend werk
        vindplaats, voorbereidend werk op vindplaats, vindplaats kunnen worden, vindplaats te
        worden, vindplaats voorbereiden, vindplaats maken, vindplaats oprichten, vindplaats
        starten, een vindplaats bij""",
}
