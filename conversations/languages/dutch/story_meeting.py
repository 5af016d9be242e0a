"""Who would be at a meeting and whether the person agrees, in Dutch."""

from __future__ import annotations

_OBJECT = """psycholoog, psychologe, psycholo*, gesprek, hulp, praten, babbel, afspraak, psy,
        therapie, begeleiding"""

TOGETHER = {
    "joint": """samen met mij, als ik erbij blijf, als ik erbij ben, met mij erbij, we erbij,
        met zijn drieen, met ons drieen, psycholoog en mij samen, met mij samen, mij samen te
        zitten, als ik er ben, met mij mee, drieledig gesprek, ik erbij, als ik erbij zit, met
        u en mij, psycholoog samen met mij, met mij en mijn, in mijn bijzijn, in mijn
        aanwezigheid, samen met zijn begeleider, op voorwaarde dat ik, en met mij erbij, met
        mij derbij, en mij erbij, en me mi erbij, driegesprek, gesprek met drie, wil ik erbij
        zijn, we samen met een psycholoog, psycholoog meekomt naar, meekomen naar mijn, meekomt
        naar onze, samen met mij naar, er graag bij zijn, graag bij zijn als, bij ben als
        ze/hij, met mij naast, haar samen zien, hem samen zien, hem samen met een psycholoog,
        haar samen met een psycholoog, samen met een psycholoog ontvangen/zien/spreken, samen
        op huisbezoek, meegaat op huisbezoek, mee op huisbezoek, met mij op huisbezoek, met ons
        tweeen, met z n drieen, met zn drieen, ons drietjes, ons drieen, dat ik erbij ben, dat
        ik erbij blijf, als ik meega, ik ga mee, ik blijf erbij, ik zit erbij, en ik erbij, met
        mij en het gezin, met mij en de familie, met u en mij erbij, wil mij erbij, wil dat ik
        mee, wilt dat ik erbij, samen met haar en mij, mij erbij heeft, mij er bij, ik er bij
        ben, ik er bij blijf, ik er bij zit, en ik samen, mits ik erbij, en ikzelf erbij, samen
        met de patient/patiente/client/bewoner/leerling/mevrouw/meneer en mij, met de
        patient/patiente/client/bewoner/leerling/jongere en mij, patient en ik samen, alle drie
        samen, wij drieen, gezamenlijk gesprek, gezamenlijk met, samen rond de tafel, ons samen
        zien, ons samen ontvangen, ons beiden zien, ons allebei, met drieen, met vieren, met z
        n vieren, met zijn vieren, met ons vieren, met ons vier, ons vieren, met ons drie, met
        z n drie, met zijn drie, doen met drie, allemaal samen, alle drie samen, gesprek samen,
        samen aan tafel, samenzitten met een psycholoog en, wij drie, samen met de/een
        psycholoog langsgaan/langskomen/naar, samen langsgaan, met mij meegaat, met mij
        meekomt, met mij meegaan, met mij meekomen, tijdens mijn huisbezoek, tijdens mijn
        huisbezoeken, tijdens mijn bezoek, tijdens mijn consultatie, psycholoog aanwezig is op,
        in het bijzijn van mij, met hem/haar erbij, met hem/haar/hen derbij, met
        mama/papa/ouders erbij, met de mama/papa/ouders/moeder/vader erbij, ik ernaast, met mij
        ernaast, en met mij, met mij en tolk, met mij en een tolk, met mij op, zou met mij
        zijn, ik in de kamer blijf, moet in de kamer blijven, dat ik in de kamer, psycholoog
        met mij een, vraagt mij om samen, met mij de psycholoog, zolang ik erbij ben/blijf/zit,
        zolang ik maar ~? ~? blijf/ben, als ik maar ~? ~? ~? blijf/ben, als ik der bij ~? ~?
        blijf/ben/zit/zitten, als ik daar bij blijf/ben/zit, blijf er dan bij, blijf er ~? bij,
        ik moet erbij zijn, moet ik erbij zijn anders, mag ~? ~? niet uit de kamer, mag ~? ~?
        ni/nie uit de kamer, ik erbij de eerste, juf/meester en ik erbij, meekomt
        in/naar/op/tijdens mijn/onze, meekomen in/naar/op/tijdens mijn/onze,
        aansluit/aansluiten/aanschuift/aanschuiven bij mijn/ons/onze, mee aanschuiven, mee
        aanschuift, naast mij zitten/zit, naast mij mag/mocht/kan, als ik meekom, als ik mee
        kom/ga/mag, als gij/u/ge/je niet weggaat, als gij/u/ge/je erbij blijft/bent, als
        gij/u/ge/je blijft, als ik er ook ben/bij, op een moment dat ik er ook, samen met een
        psycholoog willen/zou/wil ~? ontvangen/zien/spreken, en een psycholoog samen ~? zitten,
        psycholoog samen willen zitten, mee kan zitten, mee zitten als, enkel als ik erbij,
        alleen als ik erbij/blijf/meega/meekom, enkel als ik blijf/meega/meekom, met drie aan
        tafel, wil mij er bij, wil dat ik erbij, wil dat ik er bij, wil dat ik
        blijf/meega/meekom, vraagt dat ik erbij, vraagt of ik erbij, vraagt of ik meega, samen
        met mij want, samen met mij en, ik ga dan mee, ik ben er dan bij, ben er graag bij""",
    "professional": """zonder hem, zonder haar, zonder hen, zonder de leerling*, zonder de
        client*, zonder de patient*, niet bij te zijn, moet daar niet bij zijn, komt er niet
        bij, hoeft er niet bij, enkel voor mij, alleen hij en ik, alleen zij en ik, onder vier
        ogen, tussen professionals, zonder dat hij het weet, zonder dat zij het weet, zonder
        dat ze het weet, weet niet dat ik, zonder de bewoner, zonder het kind, zonder het
        gezin, zonder dat hij/zij erbij is, in haar afwezigheid, in zijn afwezigheid, enkel ik,
        alleen tussen ons, is er zelf niet bij, is er niet bij, hoeft niet te komen, zonder
        medeweten, weten niet dat ik, zonder dat de patient, onder collega s, van collega tot
        collega, onder ons twee, zonder de patient erbij, patient is er niet bij, zonder de
        client erbij, casusoverleg, zonder dat hij of/erbij, zonder dat zij/ze of/erbij, zonder
        dat de ~ erbij, doen niet mee, doet niet mee, zijn er niet bij, zijn er zelf niet bij,
        hoeven er niet bij, hoeft niet aanwezig, hoeven niet te komen, hoeft daar niet bij,
        zonder hem erbij, zonder haar erbij, zonder mevrouw, zonder meneer, zonder de jongere,
        zonder de jongeren, zonder de mama, zonder de ouders, tussen collega s, onder
        hulpverleners, onder professionals, tussen hulpverleners, alleen de psycholoog en ik,
        enkel de psycholoog en ik, alleen ik en de psycholoog, buiten zijn aanwezigheid, buiten
        haar aanwezigheid, hoeft/moet daar niet/ni/nie bij ~? zitten/zijn, hoeft/moet er
        niet/ni/nie bij ~? zitten/zijn, hij/ze/zij moet/hoeft er niet/ni/nie bij, hij/ze/zij
        moet/hoeft daar niet/ni/nie bij, wij tweeen niet hij/zij, niet hij/zij maar ik, ikzelf
        alleen, enkel met mij, alleen met mij overleggen, zonder hem hoe, met ons overloopt,
        met ons overlopen, met mij overlopen, met mij overloopt, eerst ~? zelf ~? ~? met
        iemand, tussen ons besproken, onder vakgenoten, hij/ze/zij mag het niet weten,
        hij/ze/zij mag dat niet weten, moet dat niet/ni/nie weten, moet het niet/ni/nie weten,
        buiten zijn/haar weten, zonder zijn/haar medeweten, zonder dat hij/ze/zij het/dat weet,
        zonder dat hij/ze/zij komt/meekomt/aanwezig, hij/ze/zij komt niet mee, hij/ze/zij is er
        dan niet bij, over hem/haar ~? overleggen/sparren/praten met, over hem/haar met iemand""",
    "person": """zonder mij, zonder mij erbij, ik hoef er niet bij te zijn, ik moet er niet bij
        zijn, bewoner overnemen, patient overnemen, client overnemen, liever alleen, alleen met
        de psycholoog, zonder dat ik erbij ben, wil mij er niet bij, alleen naar de psycholoog,
        alleen met een psycholoog, de zoon van mijn patient ziet, de dochter van mijn patient
        ziet, ik ga er niet bij zijn, ik kan er niet bij zijn, liever zonder mij, maar zonder
        mij, zonder mijn aanwezigheid, zonder dat ik er bij, wil alleen gaan, gaat liever
        alleen, wil alleen met de psycholoog, alleen met hem/haar praten, gaat liever zonder
        mij, zou alleen gaan, zal alleen gaan, mag haar alleen zien, mag hem alleen zien, haar
        alleen zien, hem alleen zien, wil liever alleen, komt liever alleen, ik ga niet mee, ik
        kom niet mee, ik doe niet mee, zonder dat ik meega, zonder dat ik erbij, dat ik er niet
        bij ben/blijf/zit, dat ik er ni/nie bij ben/blijf/zit, als ik er niet bij ben, ik moet
        daar niet bij, ik moet daar ni/nie bij, ik hoef daar niet bij, ik moet er niet bij, ik
        moet er ni/nie bij, niet met mij in de kamer, niet met mij erbij in, hij/ze/zij mag ~?
        alleen binnen/komen/gaan, zonder leerkracht, zonder begeleider, zonder begeleiding in,
        zonder verpleegkundige erbij, zonder opvoeder, zonder personeel, zonder uniform, laat
        haar/hem ~? alleen gaan, laat haar/hem ~? alleen, ik ga dan buiten, ga ik buiten, ik
        blijf ~? buiten, zou dat alleen doen, wil dat alleen doen, doet dat liever alleen, wil
        alleen komen, komt alleen, gaat alleen, ze/hij/zij gaat liever alleen, alleen bij de
        psycholoog, zonder dat ik dat opvolg, niemand van ons ~? erbij, niemand van ons ~? ~?
        erbij, ik trek mij terug, ik ben er dan niet bij, ik ben er niet bij, ik zou er niet
        bij, ik wil er niet bij""",
    "-": """woont samen met, woont samen met haar, woont samen met hem, niet zonder mij, samen
        met haar kinderen, samen met hem in, samenwerken, samen met haar man, samen met zijn
        vrouw, samen met haar kindjes, leeft samen met, praat met mij, samen met haar moeder,
        samen met haar zoon, mag zonder haar, ik ga mee akkoord, ik ga mee naar, samen met ons
        tweeen, contact met mij, met mij contact, bel met mij, praat met mij, goed met mij,
        slecht met mij, met mij opnemen, spreken met mij, overleggen met mij, afspreken met
        mij, zonder de ouders van, samen met haar man, samen met zijn kinderen, samen met zijn
        moeder, vriendelijk tegen mij, niet met mij erbij, niet met mij, niet zonder hem/haar,
        alleen met mij, nog met mij, boos op mij, open met mij""",
    "with": """met mij en een psycholoog, met een psycholoog kom, psycholoog en mij, praten met
        een psycholoog en, samen met hem en psycholoog, u en mij, met een psycholoog en mij, met
        psycholoog en mij, samen met haar, samen met hem en, samen met haar en, samen met
        psycholoog, samen met de psycholoog, samenzitten met, samen een gesprek, samen bij een,
        met drie, haar en mij, hem en mij, wel samen met, samen met een psycholoog, samen met
        een psychologe, samen met psychologe, met mij, samenzitten, praten met een psycholoog en
        mij""",
}

AGREEMENT = {
    "yes": """is akkoord dat ik, wil er hier met, wil wel met een, ouders akkoord, akkoord, gaat
        akkoord, is akkoord, gaan akkoord, vindt het goed, vinden het goed, ziet dat zitten,
        ziet het zitten, zien dat zitten, heeft ja gezegd, zei ja, is ok, is oke, vind het goed,
        staat ervoor open, staan ervoor open, staat er voor open, stemt toe, stemde toe, wil wel
        eens met, wil wel met, willen wel een gesprek, wil het wel eens, ze wil praten, hij wil
        praten, wil praten als, is bereid, zijn bereid, staat open voor, hij wil wel, ze wil
        wel, zij wil wel, heeft toegestemd, heeft toegezegd, is vragende partij, ziet da zitten,
        vindt dat goed, vindt dat ok, vindt het ok, vindt het oke, vindt dat oke, wil ne keer
        klappen, wil wel praten, wil wel iemand, wil graag met iemand, wil graag met een
        psycholoog, is gemotiveerd, staat er open voor, ziet een/zo n psycholoog/gesprek wel?
        zitten, ziet een gesprek met ons ~ zitten, wel ziet zitten, ziet ze/hij wel zitten,
        vraagt er zelf naar, vraagt er zelf om, vraagt zelf hulp, vraagt zelf begeleiding,
        vraagt zelf om, wil het proberen, wil dat proberen, vindt het prima, vindt dat prima,
        heeft geen bezwaar, heeft er niks op tegen, heeft er niets op tegen, wil iemand spreken,
        wil een psycholoog zien/ontmoeten/spreken/proberen, wil psycholoog, wil wel psycholoog,
        wil wel een psycholoog, wil ~ psycholoog ontmoeten, akkoord met psycholoog, moeder
        akkoord, mama akkoord, zij akkoord, hij akkoord, hij vindt het ok, ze vindt het ok, wilt
        wel, stemt in, heeft ingestemd, niet afkerig, is te vinden voor, zou graag met een
        psycholoog, zou graag met iemand, mag met een psycholoog, geeft toestemming, gaf
        toestemming, met toestemming van, heeft toestemming gegeven, met haar/zijn akkoord, met
        haar/zijn toestemming, doet graag mee, wil meedoen, is het ermee eens, het is ok voor
        hem/haar, het is oke voor hem/haar, is oke voor haar/hem, heeft interesse, zou het fijn
        vinden, zou dat fijn vinden, wil dat wel, wil da wel, wil het wel, ziet het wel zitten,
        ziet da wel zitten, ziet dat wel zitten, wil er wel over praten, wil er graag over
        praten, vraagt een psycholoog, vraagt om een psycholoog, vraagt naar een psycholoog, wil
        zelf een psycholoog, wil zelf graag, wil hulp, wilt hulp, aanvaardt hulp, aanvaardt een
        gesprek, is/zijn/was ~? ~? akkoord, zou akkoord gaan, zouden akkoord gaan, geeft
        haar/zijn akkoord, gaf haar/zijn akkoord, op de hoogte en akkoord, weet het en is/gaat
        akkoord, is erg/heel/zeer gemotiveerd, ziet/zien het/dat/da/t ~? ~? zitten, ziet er wel
        iets in, zag het zitten, zag dat zitten, wil graag praten, wil heel graag,
        wil erover praten, wil er over praten, hij/ze/zij wil graag,
        hij/ze/zij wil wel, hij/ze/zij wil dat wel, dat wel wou, wou wel, wou dat wel, zijn
        vragende partij, is vragende partij, is er voor te vinden, is ervoor te vinden, zijn
        ervoor te vinden, hij/ze/zij zei ok/oke/ja, zegt ok, heeft ok gezegd, is blij dat
        ze/hij, zou blij zijn, voor haar/hem is het ok/oke/goed, voor haar/hem is dat
        ok/oke/goed, is dat ok voor hem/haar, doet vrijwillig mee, doet mee uit, is bereid om,
        is het eens, is enthousiast, is te vinden om, hij/ze/zij wil praten, wil met iemand
        praten, wil iemand zien, wil met een psycholoog, wil ~ ~? psycholoog zien, willen samen
        met mij, ouders willen met, ouders willen wel, mama wil wel, mama wil dat, papa wil wel,
        mama/papa/moeder/vader is akkoord, niet afkerig tegenover, er niet afkerig, met akkoord
        van, staat ze/hij voor open, staat hij/ze ervoor open, staat daar voor open, staat
        daarvoor open, heeft toegestemd, wil wel iets proberen, willen ~? wel een gesprek, wil
        een gesprek met, ze/hij wil een gesprek, is ok om met, ziet een psycholoog zitten, alle
        twee akkoord, allebei akkoord, wil vertellen wat""",
    "no": """weigert, weigeren, wil geen psycholoog, wil niet weten van, wil niet praten met een
        psycholoog, wil die niks weten, wil hij niks weten, wil ze niks weten, wil niets weten,
        niks van weten, nee gezegd, niet akkoord, wil er niet van weten, wil geen hulp van, wil
        absoluut niet, wil zij niks weten, wil hij niets weten, wil ze niets weten, wil er niets
        van weten, zegt nee, psycholoog wil hij/ze/zij niet, weigert alle hulp, weigert elke
        hulp, psycholoog ~? hij/zij/ze niet zitten, ziet een psycholoog niet zitten, wil niet
        naar een psycholoog, wil geen gesprek, staat er niet voor open, staat niet open voor,
        wil met niemand praten, wil geen psycholoog zien, wil geen psychologe, wil niks weten
        van een psycholoog, wilt geen psycholoog, wil zeker geen psycholoog, zegt nee tegen een
        psycholoog, moet geen psycholoog hebben, wil geen psych, wil ze/hij/zij geen hulp, wil
        ze/hij/zij niet horen, wil niet horen van, wil niemand zien, weigert een/elke
        psycholoog, weigert momenteel, weigert voorlopig, weigert iemand te zien, moet er ~?
        niks/niets van weten, moet er ~ niks van, moet er niks van hebben, moet er niets van
        hebben, moet niks weten van, wil er voorlopig niet, wil voorlopig niet, wil voorlopig
        geen, wil voorlopig niks, wil geen hulp, wil niemand spreken, wil met niemand spreken,
        wil nog geen psycholoog, wil geen enkele hulp, weigert een gesprek, weigert te praten
        met een psycholoog""",
    "not_yet": """nog niet gevraagd, nog nie gevraagd, weet nog niet dat, nog niet besproken,
        nog niet over gesproken, nog niet durven vragen, nog niet ter sprake, nog niets gezegd,
        weten nog niet dat, weten nog van niets, weet nog van niets, nog niet voorgesteld, nog
        niet gepolst, nog niet op de hoogte, nog niet aangekaart, nog nie durven vragen, moet
        het haar nog vragen, moet het hem nog vragen, heb het haar nog niet, heb het hem nog
        niet, nog niet verteld, nog niets verteld, nog niks gezegd, weet het nog niet, moet ik
        nog vragen, moet ik nog bespreken, moet haar nog vragen, moet hem nog vragen, moet het
        hem/haar/hen nog, moet het nog met, moet het met haar/hem nog, moet er nog over praten
        met, nog niet met hem/haar, nog niet met de ~ gesproken, weet nog van niks, weet nog
        nergens van, weet er nog niks van, weet er nog niets van,
        moet ik haar/hem nog, ga het haar/hem nog vragen, ga het nog vragen, ga het hem/haar
        voorstellen, zal het haar/hem vragen, heb het haar/hem nog, nog niet over gehad, moet
        nog gevraagd worden, hebben het haar/hem nog niet""",
    "hesitant": """twijfelt, hij twijfelt, ze twijfelt, twijfelen nog, aarzelt, weet niet goed
        of hij wil, weet niet goed of ze wil, is niet zeker, staat weigerachtig, terughoudend,
        aarzelen, niet overtuigd, twijfelde, weigerachtig, denkt er nog over na, wil er nog over
        nadenken, wil nog nadenken, staat er sceptisch tegenover, is wat terughoudend, weet het
        nog niet zeker, staat nog niet te springen, ja noch nee, moet er nog over nadenken, moet
        er over nadenken, moet nog nadenken, denkt er over na, denkt erover na, denkt nog na,
        wil erover nadenken, weet het niet goed, weet nog niet of ze/hij, heeft nog twijfels,
        heeft twijfels, is nog niet overtuigd, is nog niet zeker, staat er wat huiverig
        tegenover, is huiverig, is nog niet klaar voor""",
    "-": """ik ga akkoord, ik ben akkoord, we gaan akkoord, weigert school, weigert te eten,
        weigert te praten, als hij akkoord is, als ze akkoord is, als zij akkoord gaat, weigert
        naar school, weigert zorg, weigert medicatie, weigert zich te, weigert hulp bij, weigert
        zijn, weigert haar, weigert alle, is ok om, zijn we akkoord, directie is akkoord,
        directie gaat akkoord, is het ok, is dat ok, schoolweigering, twijfel over, ik twijfel,
        we twijfelen, indien akkoord, weigert elke zorg, gaan jullie akkoord, gaat u akkoord, ik
        wil wel, we willen wel, ik vraag zelf, weigert alle contact, als ze akkoord, als hij
        akkoord, indien ze akkoord, team is gemotiveerd, ik ben gemotiveerd, zijn gemotiveerd,
        is gemotiveerd om te werken, wil het wel zelf, wil hulp bij, heeft interesse in, geen
        interesse, nog geen ja gezegd, hij/ze/zij wil wel maar, hij/ze/zij wil er niet meer
        zijn, hij/ze/zij wil er niet meer, wil er niet meer zijn, wil er een einde aan,
        hij/ze/zij wil graag dood, wil heel graag dood, hij/ze/zij wil er uit, weet niet of
        ze/hij, we zijn vragende partij, wij zijn vragende partij, ik ben vragende partij, team
        is vragende partij, ik sta open, we staan open, directie is ~ akkoord, we zien het
        zitten, ik zie het zitten, ziet het niet meer zitten, ziet t niet meer zitten, zien het
        niet meer zitten, ziet het leven niet meer zitten, ziet het allemaal niet meer zitten,
        ziet het echt niet meer zitten, ziet da nie meer zitten, ziet het nie meer zitten, ziet
        dat niet meer zitten, ziet het even niet meer zitten, wil graag weten, wil heel graag
        weten, wij willen graag, wil hulp in""",
    "object": _OBJECT,
    "if": "als, of, indien, wanneer, moet",
}

MEETING = {
    "me": "ik, k, we, wij, mij, mezelf, ikzelf, onszelf, ons",
    "them": "hij, zij, ze, haar, hem, hen, hun",
    "join": """en, de, het, een, den, ne, mijn, zijn, haar, met, samen, plus, ook, ons, onze, deze,
        die""",
    "may": "kan, moet, hoef, kunnen, moeten, mogen, hoeven",
    "guess": """ik denk, ik geloof, misschien, mss, wellicht, waarschijnlijk, hopelijk, normaal, we
        denken, ik vermoed, ik hoop, vermoedelijk""",
    "only": "alleen, enkel, gewoon, slechts, volstaat, wij twee, wij tweeen, ons twee, ons tweeen",
    "object": f"{_OBJECT}, iemand, niemand",
}

PRESENCE = {
    "there": """erbij ~? blijf/blijven/blijft/ben/is/zijn/zit/zitten/kom/komt/komen/was,
        blijf/blijven/blijft/ben/is/zit/zitten ~? ~? erbij, aanwezig ben/is/zijn, ben/is/zijn ~?
        aanwezig, er bij blijf/blijven/ben/is/zijn/zit/zitten/komen, er ~ bij ~?
        zijn/is/zit/zitten/blijven, bij het gesprek ben/blijf/zijn/blijven""",
    "stay": """meegaan, mee te gaan, mee gaan, meega, mee ga, mee mag, mag ~? meekomen, ik blijf,
        blijf ~? naast, als ik blijf, wil/zou ik blijven, ik ~? ~? blijven, er ook zijn, er dan ook
        zijn, ben daar dan ook, ben er dan ook, ben er ook, neem ~? deel, deelnemen, mee aan tafel,
        ga met haar/hem mee, ga mee naar, ga ook mee, kom ook mee, kom mee""",
}
