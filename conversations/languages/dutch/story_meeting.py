"""Who would be at a meeting, in Dutch."""

from __future__ import annotations

from conversations.languages.dutch.story_consent import OBJECT

TOGETHER = {
    "joint": """mee op/naar ~? consultatie/huisbezoek/raadpleging/gesprek komen/komt/gaan/gaat, waar
        ik ~? bij ben/blijf/zit, samen met mij, als ik erbij blijf, als ik erbij ben, met mij erbij,
        we erbij, met zijn drieen, met ons drieen, psycholoog en mij samen, met mij samen, mij samen
        te zitten, als ik er ben, met mij mee, drieledig gesprek, ik erbij, als ik erbij zit, met u
        en mij, psycholoog samen met mij, met mij en mijn, in mijn bijzijn, in mijn aanwezigheid,
        samen met zijn begeleider, op voorwaarde dat ik, en met mij erbij, met mij derbij, en mij
        erbij, en me mi erbij, driegesprek, gesprek met drie, wil ik erbij zijn, we samen met een
        psycholoog, psycholoog meekomt naar, meekomen naar mijn, meekomt naar onze, samen met mij
        naar, er graag bij zijn, graag bij zijn als, bij ben als ze/hij, met mij naast, haar samen
        zien, hem samen zien, hem samen met een psycholoog, haar samen met een psycholoog, samen met
        een psycholoog ontvangen/zien/spreken, samen op huisbezoek, meegaat op huisbezoek, mee op
        huisbezoek, met mij op huisbezoek, met ons tweeen, met z n drieen, met zn drieen, ons
        drietjes, ons drieen, dat ik erbij ben, dat ik erbij blijf, als ik meega, ik ga mee, ik
        blijf erbij, ik zit erbij, en ik erbij, met mij en het gezin, met mij en de familie, met u
        en mij erbij, wil mij erbij, wil dat ik mee, wilt dat ik erbij, samen met haar en mij, mij
        erbij heeft, mij er bij, ik er bij ben, ik er bij blijf, ik er bij zit, en ik samen, mits ik
        erbij, en ikzelf erbij, samen met de patient/patiente/client/bewoner/leerling/mevrouw/meneer
        en mij, met de patient/patiente/client/bewoner/leerling/jongere en mij, patient en ik samen,
        alle drie samen, wij drieen, gezamenlijk gesprek, gezamenlijk met, samen rond de tafel, ons
        samen zien, ons samen ontvangen, ons beiden zien, ons allebei, met drieen, met vieren, met z
        n vieren, met zijn vieren, met ons vieren, met ons vier, ons vieren, met ons drie, met z n
        drie, met zijn drie, doen met drie, allemaal samen, alle drie samen, gesprek samen, samen
        aan tafel, samenzitten met een psycholoog en, wij drie, samen met de/een psycholoog
        langsgaan/langskomen/naar, samen langsgaan, met mij meegaat, met mij meekomt, met mij
        meegaan, met mij meekomen, tijdens mijn huisbezoek, tijdens mijn huisbezoeken, tijdens mijn
        bezoek, tijdens mijn consultatie, psycholoog aanwezig is op, in het bijzijn van mij, met
        hem/haar erbij, met hem/haar/hen derbij, met mama/papa/ouders erbij, met de
        mama/papa/ouders/moeder/vader erbij, ik ernaast, met mij ernaast, en met mij, met mij en
        tolk, met mij en een tolk, met mij op, zou met mij zijn, ik in de kamer blijf, moet in de
        kamer blijven, dat ik in de kamer, psycholoog met mij een, vraagt mij om samen, met mij de
        psycholoog, zolang ik erbij ben/blijf/zit, zolang ik maar ~? ~? blijf/ben, als ik maar ~? ~?
        ~? blijf/ben, als ik der bij ~? ~? blijf/ben/zit/zitten, als ik daar bij blijf/ben/zit,
        blijf er dan bij, blijf er ~? bij, ik moet erbij zijn, moet ik erbij zijn anders, mag ~? ~?
        niet uit de kamer, mag ~? ~? ni/nie uit de kamer, ik erbij de eerste, juf/meester en ik
        erbij, meekomt in/naar/op/tijdens mijn/onze, meekomen in/naar/op/tijdens mijn/onze,
        aansluit/aansluiten/aanschuift/aanschuiven bij mijn/ons/onze, mee aanschuiven, mee
        aanschuift, naast mij zitten/zit, naast mij mag/mocht/kan, als ik meekom, als ik mee
        kom/ga/mag, als gij/u/ge/je niet weggaat, als gij/u/ge/je erbij blijft/bent, als gij/u/ge/je
        blijft, als ik er ook ben/bij, op een moment dat ik er ook, samen met een psycholoog
        willen/zou/wil ~? ontvangen/zien/spreken, en een psycholoog samen ~? zitten, psycholoog
        samen willen zitten, mee kan zitten, mee zitten als, enkel als ik erbij, alleen als ik
        erbij/blijf/meega/meekom, enkel als ik blijf/meega/meekom, met drie aan tafel, wil mij er
        bij, wil dat ik erbij, wil dat ik er bij, wil dat ik blijf/meega/meekom, vraagt dat ik
        erbij, vraagt of ik erbij, vraagt of ik meega, samen met mij want, samen met mij en, ik ga
        dan mee, ik ben er dan bij, ben er graag bij, met drie samenzitten/samen/zitten/rond/aan,
        met z n drieen samenzitten, alle drie samenzitten, komt/gaat/wil/praat/spreekt/durft ~? niet
        zonder mij, komt/gaat/wil/praat/spreekt/durft ~? nie/ni zonder mij, dat ik meekom, dat ik
        mee kom/ga, dat ik blijf, dat ik aanwezig ben, dat ik er ook bij ben, dat ik naast haar/hem
        zit, dat ik haar/hem vergezel, als ik mag blijven, als ik kan blijven, als ik erbij kan/mag
        zijn/blijven/zitten, als ik er bij kan/mag zijn/blijven, als ik naast haar/hem zit, als ik
        haar/hem vergezel, in het bijzijn van haar/zijn/hun begeleider/begeleidster, ons allebei
        samen, ons samen wil/kan/zou, samen op bezoek, samen een huisbezoek, een gezamenlijk
        huisbezoek, gezamenlijk bezoek, psycholoog ~? met mij mee, iemand ~? met mij mee, meegaat
        naar haar/hem/de/het/mijn, meekomt naar haar/hem/de/het, meekomt op huisbezoek, psycholoog
        erbij zit/zou zitten, psycholoog mee aan tafel, met mij in de buurt, wij samen met de
        psycholoog""",
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
        zonder de jongeren, tussen collega s, onder hulpverleners, onder professionals, tussen
        hulpverleners, alleen de psycholoog en ik, enkel de psycholoog en ik, alleen ik en de
        psycholoog, buiten zijn aanwezigheid, buiten haar aanwezigheid, hoeft/moet daar
        niet/ni/nie bij ~? zitten/zijn, hoeft/moet er niet/ni/nie bij ~? zitten/zijn,
        hij/ze/zij moet/hoeft er niet/ni/nie bij, hij/ze/zij moet/hoeft daar niet/ni/nie bij,
        wij tweeen niet hij/zij, niet hij/zij maar ik, ikzelf alleen, enkel met mij, alleen met
        mij overleggen, zonder hem hoe, met ons overloopt, met ons overlopen, met mij
        overlopen, met mij overloopt, eerst ~? zelf ~? ~? met iemand, tussen ons besproken,
        onder vakgenoten, hij/ze/zij mag het niet weten, hij/ze/zij mag dat niet weten, moet
        dat niet/ni/nie weten, moet het niet/ni/nie weten, buiten zijn/haar weten, zonder
        zijn/haar medeweten, zonder dat hij/ze/zij het/dat weet, zonder dat hij/ze/zij
        komt/meekomt/aanwezig, hij/ze/zij komt niet mee, hij/ze/zij is er dan niet bij, over
        hem/haar ~? overleggen/sparren/praten met, over hem/haar met iemand""",
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
        bij, ik wil er niet bij, op voorwaarde dat ik er niet/ni/nie bij, op voorwaarde dat ik
        niet, mij/me om niet te blijven, mij/me om niet mee te, om er niet bij te zijn, mij/me
        om er niet bij, mij/me om buiten te, dat ik buiten ga/wacht/blijf""",
    "-": """woont samen met, woont samen met haar, woont samen met hem, niet zonder mij, samen
        met haar kinderen, samen met hem in, samenwerken, samen met haar man, samen met zijn
        vrouw, samen met haar kindjes, leeft samen met, praat met mij, samen met haar moeder,
        samen met haar zoon, mag zonder haar, ik ga mee akkoord, ik ga mee naar, samen met ons
        tweeen, contact met mij, met mij contact, bel met mij, praat met mij, goed met mij,
        slecht met mij, met mij opnemen, spreken met mij, overleggen met mij, afspreken met
        mij, zonder de ouders van, samen met haar man, samen met zijn kinderen, samen met zijn
        moeder, vriendelijk tegen mij, niet met mij erbij, niet met mij, niet zonder hem/haar,
        alleen met mij, nog met mij, boos op mij, open met mij, met of zonder mij, zonder of
        met mij, kan niet zonder mij, niets zonder mij, praat ~ met mij, was ik erbij, ik was
        erbij, ik erbij was toen""",
    "with": """met mij en een psycholoog, met een psycholoog kom, psycholoog en mij, praten met
        een psycholoog en, samen met hem en psycholoog, u en mij, met een psycholoog en mij, met
        psycholoog en mij, samen met haar, samen met hem en, samen met haar en, samen met
        psycholoog, samen met de psycholoog, samenzitten met, samen een gesprek, samen bij een,
        met drie, haar en mij, hem en mij, wel samen met, samen met een psycholoog, samen met
        een psychologe, samen met psychologe, met mij, samenzitten, praten met een psycholoog en
        mij""",
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
    "object": f"{OBJECT}, iemand, niemand",
}

PRESENCE = {
    "-": """was ik erbij/aanwezig, ik was erbij/aanwezig, ik erbij was toen, ben erbij geweest,
        was erbij""",
    "there": """erbij ~? blijf/blijven/blijft/ben/is/zijn/zit/zitten/kom/komt/komen/was,
        blijf/blijven/blijft/ben/is/zit/zitten ~? ~? erbij, aanwezig ben/is/zijn, ben/is/zijn ~?
        aanwezig, er bij blijf/blijven/ben/is/zijn/zit/zitten/komen, er ~ bij ~?
        zijn/is/zit/zitten/blijven, bij het gesprek ben/blijf/zijn/blijven""",
    "stay": """meegaan, mee te gaan, mee gaan, meega, mee ga, mee mag, mag ~? meekomen, ik blijf,
        blijf ~? naast, als ik blijf, wil/zou ik blijven, ik ~? ~? blijven, er ook zijn, er dan ook
        zijn, ben daar dan ook, ben er dan ook, ben er ook, neem ~? deel, deelnemen, mee aan tafel,
        ga met haar/hem mee, ga mee naar, ga ook mee, kom ook mee, kom mee""",
}

CONSULTED = {
    "sees": """naar een ~? psycholoog/psychologe/psy, naar de ~? psycholoog/psychologe/psy, bij een
        ~? psycholoog/psychologe/psy, met een ~? psycholoog/psychologe/psy, met iemand
        kunnen/kan/wil/moet/zou ~? praten/babbelen/spreken, met iemand praten/babbelen/spreken,
        zoekt een ~? psycholoog/psychologe/psy, vraagt/vroeg ~? ~? om een ~?
        psycholoog/psychologe/psy, nood aan een ~? psycholoog/psychologe/gesprek/psy, wil een ~?
        psycholoog/psychologe zien/spreken, een ~? psycholoog/psychologe nodig, psycholoog zien,
        psychologische begeleiding, gesprekken met een psycholoog/psychologe, op een
        wachtlijst""",
    "seen": """psycholoog/psychologe/psy/plek/plaats/plekje/plaatsje/gesprek/gesprekken/hulp/afspraak ~? voor hem/haar,
        psycholoog/psychologe/psy/iemand ~? bij hem/haar, psycholoog waar hij/ze/zij, psycholoog
        iets voor hem/haar, hem/haar ~? ~? ~? zien/ontvangen/opvolgen/begeleiden/aanmelden/doorverwijzen/doorsturen,
        waar kan hij/zij/ze terecht, bij wie kan hij/zij/ze, plek/plaats/plekje/plaatsje voor een
        meisje/jongen/man/vrouw/kind/patient/patiente/client/cliente/jongere/dame/heer""",
    "-": """hem/haar ~? ~? ~? samen zien/ontvangen, ik zie haar/hem, ik begeleid haar/hem""",
}
