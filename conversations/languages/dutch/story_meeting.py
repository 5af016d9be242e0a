"""Who would be at a meeting, in Dutch."""

from __future__ import annotations

from conversations.languages.dutch.story_consent import OBJECT

TOGETHER = {
    "joint": """als ik ook ~? ~? zit/ben/blijf, ons samen ~? ~? ontvangen/zien, met haar/hem samen
        bespreken/praten, op het moment dat/dak ik? daar/er ben, mee in de kamer, begeleiden in het
        gesprek, dat/da/of ik bij haar/hem blijf, met ons twee, samen ~ ~? ~? ~? bij een psycholoog,
        samen ~ ~? ~? ~? naar een psycholoog, als we ~ gesprek ~? ~? met ons drie, mee op/naar ~?
        consultatie/huisbezoek/raadpleging/gesprek komen/komt/gaan/gaat, waar ik ~? bij
        ben/blijf/zit, samen met/me mij, als ik erbij blijf, als ik erbij ben, met/me mij erbij, we
        erbij, met/me zijn drieen, met/me ons drieen, psycholoog en mij samen, met/me mij samen, mij
        samen te zitten, als ik er ben, met/me mij mee, drieledig gesprek, ik erbij, als ik erbij
        zit, met/me u en mij, psycholoog samen met/me mij, met/me mij en mijn, in mijn bijzijn, in
        mijn aanwezigheid, samen met/me zijn begeleider, op voorwaarde dat ik, en met/me mij erbij,
        met/me mij derbij, en mij erbij, en me mi erbij, driegesprek, gesprek met/me drie, wil ik
        erbij zijn, we samen met/me een psycholoog, psycholoog meekomt naar, meekomen naar mijn,
        meekomt naar onze, samen met/me mij naar, er graag bij zijn, graag bij zijn als, bij ben als
        ze/hij, met/me mij naast, haar samen zien, hem samen zien, hem samen met/me een psycholoog,
        haar samen met/me een psycholoog, samen met/me een psycholoog ontvangen/zien/spreken, samen
        op huisbezoek, meegaat op huisbezoek, mee op huisbezoek, met/me mij op huisbezoek, met/me
        ons tweeen, met/me z n drieen, met/me zn drieen, ons drietjes, ons drieen, dat ik erbij ben,
        dat ik erbij blijf, als ik meega, ik ga mee, ik blijf erbij, ik zit erbij, en ik erbij,
        met/me mij en het gezin, met/me mij en de familie, met/me u en mij erbij, wil mij erbij, wil
        dat ik mee, wilt dat ik erbij, samen met/me haar en mij, mij erbij heeft, mij er bij, ik er
        bij ben, ik er bij blijf, ik er bij zit, en ik samen, mits ik erbij, en ikzelf erbij, samen
        met/me de patient/patiente/client/bewoner/leerling/mevrouw/meneer en mij, met/me de
        patient/patiente/client/bewoner/leerling/jongere en mij, patient en ik samen, alle drie
        samen, wij drieen, gezamenlijk gesprek, gezamenlijk met/me, samen rond de tafel, ons samen
        zien, ons samen ontvangen, ons beiden zien, ons allebei, met/me drieen, met/me vieren,
        met/me z n vieren, met/me zijn vieren, met/me ons vieren, met/me ons vier, ons vieren,
        met/me ons drie, met/me z n drie, met/me zijn drie, doen met/me drie, allemaal samen, alle
        drie samen, gesprek samen, samen aan tafel, samenzitten met/me een psycholoog en, wij drie,
        samen met/me de/een psycholoog langsgaan/langskomen/naar, samen langsgaan, met/me mij
        meegaat, met/me mij meekomt, met/me mij meegaan, met/me mij meekomen, tijdens mijn
        huisbezoek, tijdens mijn huisbezoeken, tijdens mijn bezoek, tijdens mijn consultatie,
        psycholoog aanwezig is op, in het bijzijn van mij, met/me hem/haar erbij, met/me
        hem/haar/hen derbij, met/me mama/papa/ouders erbij, met/me de mama/papa/ouders/moeder/vader
        erbij, ik ernaast, met/me mij ernaast, en met/me mij, met/me mij en tolk, met/me mij en een
        tolk, met/me mij op, zou met/me mij zijn, ik in de kamer blijf, moet in de kamer blijven,
        dat ik in de kamer, psycholoog met/me mij een, vraagt mij om samen, met/me mij de
        psycholoog, zolang ik erbij ben/blijf/zit, zolang ik maar ~? ~? blijf/ben, als ik maar ~? ~?
        ~? blijf/ben, als ik der bij ~? ~? blijf/ben/zit/zitten, als ik daar bij blijf/ben/zit,
        blijf er dan bij, blijf er ~? bij, ik moet erbij zijn, moet ik erbij zijn anders, mag ~? ~?
        niet uit de kamer, mag ~? ~? ni/nie uit de kamer, ik erbij de eerste, juf/meester en ik
        erbij, meekomt in/naar/op/tijdens mijn/onze, meekomen in/naar/op/tijdens mijn/onze,
        aansluit/aansluiten/aanschuift/aanschuiven bij mijn/ons/onze, mee aanschuiven, mee
        aanschuift, naast mij zitten/zit, naast mij mag/mocht/kan, als ik meekom, als ik mee
        kom/ga/mag, als gij/u/ge/je niet weggaat, als gij/u/ge/je erbij blijft/bent, als gij/u/ge/je
        blijft, als ik er ook ben/bij, op een moment dat ik er ook, samen met/me een psycholoog
        willen/zou/wil ~? ontvangen/zien/spreken, en een psycholoog samen ~? zitten, psycholoog
        samen willen zitten, mee kan zitten, mee zitten als, enkel als ik erbij, alleen als ik
        erbij/blijf/meega/meekom, enkel als ik blijf/meega/meekom, met/me drie aan tafel, wil mij er
        bij, wil dat ik erbij, wil dat ik er bij, wil dat ik blijf/meega/meekom, vraagt dat ik
        erbij, vraagt of ik erbij, vraagt of ik meega, samen met/me mij want, samen met/me mij en,
        ik ga dan mee, ik ben er dan bij, ben er graag bij, met/me drie
        samenzitten/samen/zitten/rond/aan, met/me z n drieen samenzitten, alle drie samenzitten,
        komt/gaat/wil/praat/spreekt/durft ~? niet zonder mij, komt/gaat/wil/praat/spreekt/durft ~?
        nie/ni zonder mij, dat ik meekom, dat ik mee kom/ga, dat ik blijf, dat ik aanwezig ben, dat
        ik er ook bij ben, dat ik naast haar/hem zit, dat ik haar/hem vergezel, als ik mag blijven,
        als ik kan blijven, als ik erbij kan/mag zijn/blijven/zitten, als ik er bij kan/mag
        zijn/blijven, als ik naast haar/hem zit, als ik haar/hem vergezel, in het bijzijn van
        haar/zijn/hun begeleider/begeleidster, ons allebei samen, ons samen wil/kan/zou, samen op
        bezoek, samen een huisbezoek, een gezamenlijk huisbezoek, gezamenlijk bezoek, psycholoog ~?
        met/me mij mee, iemand ~? met/me mij mee, meegaat naar haar/hem/de/het/mijn, meekomt naar
        haar/hem/de/het, meekomt op huisbezoek, psycholoog erbij zit/zou zitten, psycholoog mee aan
        tafel, met/me mij in de buurt, wij samen met/me de psycholoog""",
    "professional": """zonder hem, zonder haar, zonder hen, zonder de leerling*, zonder de client*,
        zonder de patient*, niet bij te zijn, moet daar niet bij zijn, komt er niet bij, hoeft er
        niet bij, enkel voor mij, alleen hij en ik, alleen zij en ik, onder vier ogen, tussen
        professionals, zonder dat hij het weet, zonder dat zij het weet, zonder dat ze het weet,
        weet niet dat ik, zonder de bewoner, zonder het kind, zonder het gezin, zonder dat hij/zij
        erbij is, in haar afwezigheid, in zijn afwezigheid, enkel ik, alleen tussen ons, is er zelf
        niet bij, is er niet bij, hoeft niet te komen, zonder medeweten, weten niet dat ik, zonder
        dat de patient, onder collega s, van collega tot collega, onder ons twee, zonder de patient
        erbij, patient is er niet bij, zonder de client erbij, casusoverleg, zonder dat hij
        of/erbij, zonder dat zij/ze of/erbij, zonder dat de ~ erbij, doen niet mee, doet niet mee,
        zijn er niet bij, zijn er zelf niet bij, hoeven er niet bij, hoeft niet aanwezig, hoeven
        niet te komen, hoeft daar niet bij, zonder hem erbij, zonder haar erbij, zonder mevrouw,
        zonder meneer, zonder de jongere, zonder de jongeren, tussen collega s, onder hulpverleners,
        onder professionals, tussen hulpverleners, alleen de psycholoog en ik, enkel de psycholoog
        en ik, alleen ik en de psycholoog, buiten zijn aanwezigheid, buiten haar aanwezigheid,
        hoeft/moet daar niet/ni/nie bij ~? zitten/zijn, hoeft/moet er niet/ni/nie bij ~?
        zitten/zijn, hij/ze/zij moet/hoeft er niet/ni/nie bij, hij/ze/zij moet/hoeft daar
        niet/ni/nie bij, wij tweeen niet hij/zij, niet hij/zij maar ik, ikzelf alleen, enkel met/me
        mij, alleen met/me mij overleggen, zonder hem hoe, met/me ons overloopt, met/me ons
        overlopen, met/me mij overlopen, met/me mij overloopt, eerst ~? zelf ~? ~? met/me iemand,
        tussen ons besproken, onder vakgenoten, hij/ze/zij mag het niet weten, hij/ze/zij mag dat
        niet weten, moet dat niet/ni/nie weten, moet het niet/ni/nie weten, buiten zijn/haar weten,
        zonder zijn/haar medeweten, zonder dat hij/ze/zij het/dat weet, zonder dat hij/ze/zij
        komt/meekomt/aanwezig, hij/ze/zij komt niet mee, hij/ze/zij is er dan niet bij, over
        hem/haar ~? overleggen/sparren/praten met/me, over hem/haar met/me iemand""",
    "person": """zonder mij, zonder mij erbij, ik hoef er niet bij te zijn, ik moet er niet bij
        zijn, bewoner overnemen, patient overnemen, client overnemen, liever alleen, alleen met/me
        de psycholoog, zonder dat ik erbij ben, wil mij er niet bij, alleen naar de psycholoog,
        alleen met/me een psycholoog, de zoon van mijn patient ziet, de dochter van mijn patient
        ziet, ik ga er niet bij zijn, ik kan er niet bij zijn, liever zonder mij, maar zonder
        mij, zonder mijn aanwezigheid, zonder dat ik er bij, wil alleen gaan, gaat liever
        alleen, wil alleen met/me de psycholoog, alleen met/me hem/haar praten, gaat liever zonder
        mij, zou alleen gaan, zal alleen gaan, mag haar alleen zien, mag hem alleen zien, haar
        alleen zien, hem alleen zien, wil liever alleen, komt liever alleen, ik ga niet mee, ik
        kom niet mee, ik doe niet mee, zonder dat ik meega, zonder dat ik erbij, dat ik er niet
        bij ben/blijf/zit, dat ik er ni/nie bij ben/blijf/zit, als ik er niet bij ben, ik moet
        daar niet bij, ik moet daar ni/nie bij, ik hoef daar niet bij, ik moet er niet bij, ik
        moet er ni/nie bij, niet met/me mij in de kamer, niet met/me mij erbij in, hij/ze/zij mag ~?
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
    "-": """woont samen met/me, woont samen met/me haar, woont samen met/me hem, niet zonder mij,
        samen met/me haar kinderen, samen met/me hem in, samenwerken, samen met/me haar man, samen
        met/me zijn vrouw, samen met/me haar kindjes, leeft samen met/me, praat met/me mij, samen
        met/me haar moeder, samen met/me haar zoon, mag zonder haar, ik ga mee akkoord, ik ga mee
        naar, samen met/me ons tweeen, contact met/me mij, met/me mij contact, bel met/me mij, praat
        met/me mij, goed met/me mij, slecht met/me mij, met/me mij opnemen, spreken met/me mij,
        overleggen met/me mij, afspreken met/me mij, zonder de ouders van, samen met/me haar man,
        samen met/me zijn kinderen, samen met/me zijn moeder, vriendelijk tegen mij, niet met/me mij
        erbij, niet met/me mij, niet zonder hem/haar, alleen met/me mij, nog met/me mij, boos op
        mij, open met/me mij, met/me of zonder mij, zonder of met/me mij, kan niet zonder mij, niets
        zonder mij, praat ~ met/me mij, was ik erbij, ik was erbij, ik erbij was toen""",
    "with": """met/me mij en een psycholoog, met/me een psycholoog kom, psycholoog en mij, praten
        met/me een psycholoog en, samen met/me hem en psycholoog, u en mij, met/me een psycholoog en
        mij, met/me psycholoog en mij, samen met/me haar, samen met/me hem en, samen met/me haar en,
        samen met/me psycholoog, samen met/me de psycholoog, samenzitten met/me, samen een gesprek,
        samen bij een, met/me drie, haar en mij, hem en mij, wel samen met/me, samen met/me een
        psycholoog, samen met/me een psychologe, samen met/me psychologe, met/me mij, samenzitten,
        praten met/me een psycholoog en mij""",
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
        ~? psycholoog/psychologe/psy, met/me een ~? psycholoog/psychologe/psy, met/me iemand
        kunnen/kan/wil/moet/zou ~? praten/babbelen/spreken, met/me iemand praten/babbelen/spreken,
        zoekt een ~? psycholoog/psychologe/psy, vraagt/vroeg ~? ~? om een ~?
        psycholoog/psychologe/psy, nood aan een ~? psycholoog/psychologe/gesprek/psy, wil een ~?
        psycholoog/psychologe zien/spreken, een ~? psycholoog/psychologe nodig, psycholoog zien,
        psychologische begeleiding, gesprekken met/me een psycholoog/psychologe, op een
        wachtlijst""",
    "seen": """psycholoog/psychologe/psy/plek/plaats/plekje/plaatsje/gesprek ~? voor hem/haar,
        gesprekken/hulp/afspraak ~? voor hem/haar, psycholoog/psychologe/psy/iemand ~? bij hem/haar,
        psycholoog waar hij/ze/zij, psycholoog iets voor hem/haar, hem/haar ~? ~? ~?
        zien/ontvangen/opvolgen/begeleiden/aanmelden/doorverwijzen/doorsturen, waar kan hij/zij/ze
        terecht, bij wie kan hij/zij/ze, plek/plaats/plekje/plaatsje voor een
        meisje/jongen/man/vrouw/kind/patient/patiente/client/cliente/jongere/dame/heer""",
    "-": """hem/haar ~? ~? ~? samen zien/ontvangen, ik zie haar/hem, ik begeleid haar/hem""",
}
