"""Whether the person agrees to a meeting, in Dutch."""

from __future__ import annotations

OBJECT = """psycholoog, psychologe, psycholo*, gesprek, hulp, praten, babbel, afspraak, psy,
        therapie, begeleiding"""
"""What is agreed to or refused."""

AGREEMENT = {
    "yes": """is akkoord dat ik, wil er hier met, wil wel met een, ouders akkoord, akkoord,
        gaat akkoord, is akkoord, gaan akkoord, vindt het goed, vinden het goed, ziet dat
        zitten, ziet het zitten, zien dat zitten, heeft ja gezegd, zei ja, is ok, is oke, vind
        het goed, staat ervoor open, staan ervoor open, staat er voor open, stemt toe, stemde
        toe, wil wel eens met, wil wel met, willen wel een gesprek, wil het wel eens, ze wil
        praten, hij wil praten, wil praten als, is bereid, zijn bereid, staat open voor, hij
        wil wel, ze wil wel, zij wil wel, heeft toegestemd, heeft toegezegd, is vragende
        partij, ziet da zitten, vindt dat goed, vindt dat ok, vindt het ok, vindt het oke,
        vindt dat oke, wil ne keer klappen, wil wel praten, wil wel iemand, wil graag met
        iemand, wil graag met een psycholoog, is gemotiveerd, staat er open voor, ziet een/zo n
        psycholoog/gesprek wel? zitten, ziet een gesprek met ons ~ zitten, wel ziet zitten,
        ziet ze/hij wel zitten, vraagt er zelf naar, vraagt er zelf om, vraagt zelf hulp,
        vraagt zelf begeleiding, vraagt zelf om, wil het proberen, wil dat proberen, vindt het
        prima, vindt dat prima, heeft geen bezwaar, heeft er niks op tegen, heeft er niets op
        tegen, wil iemand spreken, wil een psycholoog zien/ontmoeten/spreken/proberen, wil
        psycholoog, wil wel psycholoog, wil wel een psycholoog, wil ~ psycholoog ontmoeten,
        akkoord met psycholoog, moeder akkoord, mama akkoord, zij akkoord, hij akkoord, hij
        vindt het ok, ze vindt het ok, wilt wel, stemt in, heeft ingestemd, niet afkerig, is te
        vinden voor, zou graag met een psycholoog, zou graag met iemand, mag met een
        psycholoog, geeft toestemming, gaf toestemming, met toestemming van, heeft toestemming
        gegeven, met haar/zijn akkoord, met haar/zijn toestemming, doet graag mee, wil meedoen,
        is het ermee eens, het is ok voor hem/haar, het is oke voor hem/haar, is oke voor
        haar/hem, heeft interesse, zou het fijn vinden, zou dat fijn vinden, wil dat wel, wil
        da wel, wil het wel, ziet het wel zitten, ziet da wel zitten, ziet dat wel zitten, wil
        er wel over praten, wil er graag over praten, vraagt een psycholoog, vraagt om een
        psycholoog, vraagt naar een psycholoog, wil zelf een psycholoog, wil zelf graag, wil
        hulp, wilt hulp, aanvaardt hulp, aanvaardt een gesprek, is/zijn/was ~? ~? akkoord, zou
        akkoord gaan, zouden akkoord gaan, geeft haar/zijn akkoord, gaf haar/zijn akkoord, op
        de hoogte en akkoord, weet het en is/gaat akkoord, is erg/heel/zeer gemotiveerd,
        ziet/zien het/dat/da/t ~? ~? zitten, ziet er wel iets in, zag het zitten, zag dat
        zitten, wil graag praten, wil heel graag, wil erover praten, wil er over praten,
        hij/ze/zij wil graag, hij/ze/zij wil wel, hij/ze/zij wil dat wel, dat wel wou, wou wel,
        wou dat wel, zijn vragende partij, is vragende partij, is er voor te vinden, is ervoor
        te vinden, zijn ervoor te vinden, hij/ze/zij zei ok/oke/ja, zegt ok, heeft ok gezegd,
        is blij dat ze/hij, zou blij zijn, voor haar/hem is het ok/oke/goed, voor haar/hem is
        dat ok/oke/goed, is dat ok voor hem/haar, doet vrijwillig mee, doet mee uit, is bereid
        om, is het eens, is enthousiast, is te vinden om, hij/ze/zij wil praten, wil met iemand
        praten, wil iemand zien, wil met een psycholoog, wil ~ ~? psycholoog zien, willen samen
        met mij, ouders willen met, ouders willen wel, mama wil wel, mama wil dat, papa wil
        wel, mama/papa/moeder/vader is akkoord, niet afkerig tegenover, er niet afkerig, met
        akkoord van, staat ze/hij voor open, staat hij/ze ervoor open, staat daar voor open,
        staat daarvoor open, heeft toegestemd, wil wel iets proberen, willen ~? wel een
        gesprek, wil een gesprek met, ze/hij wil een gesprek, is ok om met, ziet een psycholoog
        zitten, alle twee akkoord, allebei akkoord, wil vertellen wat, met iemand wil
        klappen/praten/spreken/babbelen, met iemand wilt klappen/praten/spreken, met iemand
        klappen/babbelen, wil ~? ~? met iemand klappen/praten/spreken/babbelen, met zo iemand
        wil klappen/praten/spreken, praten wil ze/hij, wil spreken met een*?
        psycholoog/psychologe/iemand, wil praten met een*? psycholoog/psychologe/iemand, vindt
        het goed dat er, vindt het goed als, vindt het oke dat/als, vindt het ok dat/als, staan
        er volledig/helemaal achter, staat er volledig/helemaal achter, staan erachter, staat
        erachter, staan achter het idee, d accord, akkoord gegeven, akkoord gekregen,
        haar/zijn/hun akkoord gegeven, er zelf over begonnen, begon er zelf over,
        kind/mama/papa/moeder/vader/ouders/patient/patiente/hij/zij/ze ok/oke, willen allemaal
        iemand zien/spreken, willen alle drie/twee iemand, ja geknikt, knikte ja, heeft
        geknikt, heeft ja geknikt, ervoor openstaat, er voor openstaat, open voor staat, ervoor
        open staat, er wel voor open, staat ~? wel voor open, hart ~? luchten, vroeg ze/hij het
        zelf, vroeg het zelf, heeft het zelf gevraagd, heeft er zelf om gevraagd, heeft er zelf
        naar gevraagd, vroeg er zelf naar/om, vroeg zelf om/naar, vroeg zelf of, stelde het
        zelf voor, stelt zelf voor, stellen zelf voor, goed gedacht, een goed idee, goed idee
        vindt/vond, vond dat een goed idee, vindt dat een goed idee, op aangedrongen, dringt er
        zelf op aan, op vraag van mevrouw/meneer/de zelf?, op haar/zijn eigen vraag, op eigen
        vraag, op eigen verzoek, is er klaar voor, klaar voor zegt ze, voelt zich er klaar
        voor, heeft ermee ingestemd, stemde in, stemde ermee in, stemt ermee in, is er blij
        mee, was er blij mee, wil er wel eens over, wil het eens proberen, wil eens proberen,
        wil graag eens met, wil graag een gesprek, wil wel een gesprek, ziet zitten om, zag
        ze/hij zitten, hij/ze/zij vindt het goed, vond het goed, vinden het prima, heeft gezegd
        dat het mag, mag voor haar/hem, het mag van haar/hem, zegt dat het mag, heeft gezegd
        oke/ok/ja, zegt ja, zei oke/ok, graag een psycholoog zien/spreken, wil er iemand bij,
        zou graag eens met iemand, zou het zien zitten, zou dat zien zitten, zou graag iemand,
        hoopt op een gesprek, hij/ze/zij wil verder, wil verder met, akkoord om, is akkoord om,
        en akkoord, wil er met iemand over, wil er graag met iemand, wil daar met iemand over,
        zei graag/gerust/goed/jawel, zegt graag/gerust, zei dat het goed is/was, zei dat ze/hij
        wil, zegt dat ze/hij wil praten, zei dat ze/hij het ziet zitten, ze/hij/zij/die
        wil/wilt/wou/zou ~? ~? geholpen worden, ze/hij/zij/die zou ~? graag hulp,
        ze/hij/zij/die zou ~? ~? met iemand willen praten/spreken/babbelen, ze/hij/zij/die zou
        ~? ~? iemand willen zien/spreken, ze/hij/zij/die zou ~? ~? een psycholoog willen
        zien/spreken, ze/hij/zij/die wil ~? graag hulp, ze/hij/zij/die wil ~? ~? iemand
        zien/spreken, ze/hij/zij/die wil ~? ~? een psycholoog zien/spreken, ze/hij/zij/die wil
        ~? ~? erover praten, ze/hij/zij/die wil ~? ~? er over praten, ze/hij/zij/die vraagt ~?
        hulp, ze/hij/zij/die zoekt ~? hulp, ze/hij/zij/die vraagt ~? om een gesprek,
        ze/hij/zij/die vraagt ~? naar een psycholoog, ze/hij/zij/die vroeg ~? om een gesprek,
        dat ze/hij hulp wil, dat ze/hij wil praten, dat ze/hij ~? ~? met iemand wil
        praten/spreken, die hulp wil, die wel wil praten, die graag met iemand wil
        praten/spreken, die ~? ~? met iemand wil praten/spreken, die ~? openstaat voor, die
        open staat voor, en staat er voor open, en staat ervoor open, is er helemaal voor, is
        er voor gewonnen, is ervoor gewonnen, reageerde positief, reageert positief, stond er
        positief tegenover, staat er positief tegenover, staat positief tegenover, heeft
        interesse getoond, heeft er geen probleem mee, heeft daar geen probleem mee, geen enkel
        probleem voor haar/hem, het is goed voor haar/hem, dat is goed voor haar/hem, vindt het
        een goed idee, vond het een goed idee, vindt dat een goed plan, is opgelucht dat""",
    "no": """weigert, weigeren, wil geen psycholoog, wil niet weten van, wil niet praten met
        een psycholoog, wil die niks weten, wil hij niks weten, wil ze niks weten, wil niets
        weten, niks van weten, nee gezegd, niet akkoord, wil er niet van weten, wil geen hulp
        van, wil absoluut niet, wil zij niks weten, wil hij niets weten, wil ze niets weten,
        wil er niets van weten, zegt nee, psycholoog wil hij/ze/zij niet, weigert alle hulp,
        weigert elke hulp, psycholoog ~? hij/zij/ze niet zitten, ziet een psycholoog niet
        zitten, wil niet naar een psycholoog, wil geen gesprek, staat er niet voor open, staat
        niet open voor, wil met niemand praten, wil geen psycholoog zien, wil geen psychologe,
        wil niks weten van een psycholoog, wilt geen psycholoog, wil zeker geen psycholoog,
        zegt nee tegen een psycholoog, moet geen psycholoog hebben, wil geen psych, wil
        ze/hij/zij geen hulp, wil ze/hij/zij niet horen, wil niet horen van, wil niemand zien,
        weigert een/elke psycholoog, weigert momenteel, weigert voorlopig, weigert iemand te
        zien, moet er ~? niks/niets van weten, moet er ~ niks van, moet er niks van hebben,
        moet er niets van hebben, moet niks weten van, wil er voorlopig niet, wil voorlopig
        niet, wil voorlopig geen, wil voorlopig niks, wil geen hulp, wil niemand spreken, wil
        met niemand spreken, wil nog geen psycholoog, wil geen enkele hulp, weigert een
        gesprek, weigert te praten met een psycholoog, wil er niks/niets/nix van, wil er
        niks/niets van weten, wil hij/ze/zij er niks/niets van, met een vreemde absoluut niet,
        met een vreemde niet, niet wil dat iemand, niet wil dat er iemand, wil niet dat er
        iemand, wil niet dat iemand, geen goesting in een*? psycholoog/gesprek/psy, geen zin in
        een*? psycholoog/gesprek, nooit nog een*? psy/psycholoog, nooit meer een*?
        psy/psycholoog, njet, flat geweigerd, heeft geweigerd, vlakaf geweigerd, pertinent
        geweigerd, dat ik niemand, met geen stokken, moet er niks van weten, moet er niets van
        weten, wilt er niks/niets van, heeft geen behoefte aan een*? psycholoog/gesprek, ziet
        het ~? niet zitten om met, geen psycholoog over de vloer, wil geen vreemde, wil geen
        vreemden, wil niemand over de vloer, gelooft niet in psychologen/een psycholoog, heeft
        een psycholoog niet nodig, heeft geen psycholoog nodig, zegt dat ze/hij geen psycholoog
        nodig, zei geen psycholoog/psy, zegt geen psycholoog/psy, nooit naar een psycholoog
        gaat/wil, gaat nooit naar een psycholoog, wil nooit naar een psycholoog, naar een
        psycholoog gaat ze/hij niet, weigert momenteel/voorlopig/nog iemand te zien/spreken,
        ziet het momenteel/voorlopig/nog niet zitten, wil momenteel/voorlopig niet, wil op dit
        moment niet, weigert op dit moment, wil nu niet""",
    "not_yet": """nog niet gevraagd, nog nie gevraagd, weet nog niet dat, nog niet besproken,
        nog niet over gesproken, nog niet durven vragen, nog niet ter sprake, nog niets gezegd,
        weten nog niet dat, weten nog van niets, weet nog van niets, nog niet voorgesteld, nog
        niet gepolst, nog niet op de hoogte, nog niet aangekaart, nog nie durven vragen, moet
        het haar nog vragen, moet het hem nog vragen, heb het haar nog niet, heb het hem nog
        niet, nog niet verteld, nog niets verteld, nog niks gezegd, weet het nog niet, moet ik
        nog vragen, moet ik nog bespreken, moet haar nog vragen, moet hem nog vragen, moet het
        hem/haar/hen nog, moet het nog met, moet het met haar/hem nog, moet er nog over praten
        met, nog niet met hem/haar, nog niet met de ~ gesproken, weet nog van niks, weet nog
        nergens van, weet er nog niks van, weet er nog niets van, moet ik haar/hem nog, ga het
        haar/hem nog vragen, ga het nog vragen, ga het hem/haar voorstellen, zal het haar/hem
        vragen, heb het haar/hem nog, nog niet over gehad, moet nog gevraagd worden, hebben het
        haar/hem nog niet, weet van niks/niets, weet nog van niks/niets dat, nog van niks, nog
        van niets, nog niets durven, nog niks durven, niks/niets tegen hem/haar gezegd, nog
        niks/niets tegen, nog niks/niets over gezegd, nog niks/niets gezegd over, hebben we nog
        niks/niets gezegd, geen van hen is ~ gevraagd, is nog niets gevraagd, weet niet/ni/nie
        dat ik, weten niet/ni/nie dat ik, weet nog niet dat we, weet niet dat we, nog met
        niemand besproken, durf ik nog niet, durf het nog niet, durfde ik nog niet, nog niet
        aan gevraagd, nog niet voorgelegd, nog niet aangebracht, nog niet geinformeerd, is nog
        niet ingelicht, zijn nog niet ingelicht, nog niet ingelicht, heeft er geen weet van,
        heeft geen weet van, is niet op de hoogte, zijn niet op de hoogte, is van niets op de
        hoogte, weet er niets van, weet er niks van, weten er niets van, weten er niks van, nog
        niet over begonnen, nog niet durven beginnen, moet er nog over beginnen, moet het nog
        aankaarten, moeten we nog bespreken/vragen/voorstellen, nog niet over durven praten,
        durf er niet over beginnen, durf het niet vragen, durf het haar/hem niet vragen, durf
        het niet voorstellen, durf het haar/hem niet voorstellen, ga het haar/hem nog
        voorstellen, ga het eerst vragen, ga het eerst bespreken, moet het eerst vragen, moet
        het eerst bespreken, moet het haar/hem eerst, moet ik eerst vragen/bespreken, nog geen
        moment gevonden, weet nog niet dat ik""",
    "hesitant": """twijfelt, hij twijfelt, ze twijfelt, twijfelen nog, aarzelt, weet niet goed
        of hij wil, weet niet goed of ze wil, is niet zeker, staat weigerachtig, terughoudend,
        aarzelen, niet overtuigd, twijfelde, weigerachtig, denkt er nog over na, wil er nog
        over nadenken, wil nog nadenken, staat er sceptisch tegenover, is wat terughoudend,
        weet het nog niet zeker, staat nog niet te springen, ja noch nee, moet er nog over
        nadenken, moet er over nadenken, moet nog nadenken, denkt er over na, denkt erover na,
        denkt nog na, wil erover nadenken, weet het niet goed, weet nog niet of ze/hij, heeft
        nog twijfels, heeft twijfels, is nog niet overtuigd, is nog niet zeker, staat er wat
        huiverig tegenover, is huiverig, is nog niet klaar voor, misschien ik zie wel, weet het
        zelf niet goed, weet het zelf nog niet, haalt haar/zijn schouders op, haalde haar/zijn
        schouders op, misschien wel misschien niet, de ene dag ja, de ene dag wel, de ene keer
        ja, ja en dan weer nee, ja en dan nee, eerst ja dan nee, zegt misschien, zei misschien,
        zegt dat ze/hij nog moet, is er nog niet uit, weet niet goed wat ze/hij wil, weet niet
        wat ze/hij wil, verandert van gedacht, elle hesite, denkt erover, zal erover nadenken,
        ging erover nadenken, zou erover nadenken, gaat erover nadenken, is er nog over aan het
        nadenken, ze/hij moet nog denken, moet er nog eens over, wil het nog overwegen, bekijkt
        het nog, eerst ja en dan nee, eerst ja en daarna nee, zei ja en dan nee, de ene dag
        wil, de ene dag wil ze/hij, de ene dag zegt ze/hij ja, erover zou nadenken, erover ging
        nadenken, er nog over zou nadenken, er eens over nadenken, de ene dag ~ ~ ~? ~? de
        andere dag, de ene keer ~ ~ ~? ~? de andere keer, nog niet zeker""",
    "-": """ik ga akkoord, ik ben akkoord, we gaan akkoord, weigert school, weigert te eten,
        weigert te praten, als hij akkoord is, als ze akkoord is, als zij akkoord gaat, weigert
        naar school, weigert zorg, weigert medicatie, weigert zich te, weigert hulp bij,
        weigert zijn, weigert haar, weigert alle, is ok om, zijn we akkoord, directie is
        akkoord, directie gaat akkoord, is het ok, is dat ok, schoolweigering, twijfel over, ik
        twijfel, we twijfelen, indien akkoord, weigert elke zorg, gaan jullie akkoord, gaat u
        akkoord, ik wil wel, we willen wel, ik vraag zelf, weigert alle contact, als ze
        akkoord, als hij akkoord, indien ze akkoord, team is gemotiveerd, ik ben gemotiveerd,
        zijn gemotiveerd, is gemotiveerd om te werken, wil het wel zelf, wil hulp bij, heeft
        interesse in, geen interesse, nog geen ja gezegd, hij/ze/zij wil wel maar, hij/ze/zij
        wil er niet meer zijn, hij/ze/zij wil er niet meer, wil er niet meer zijn, wil er een
        einde aan, hij/ze/zij wil graag dood, wil heel graag dood, hij/ze/zij wil er uit, weet
        niet of ze/hij, we zijn vragende partij, wij zijn vragende partij, ik ben vragende
        partij, team is vragende partij, ik sta open, we staan open, directie is ~ akkoord, we
        zien het zitten, ik zie het zitten, ziet het niet meer zitten, ziet t niet meer zitten,
        zien het niet meer zitten, ziet het leven niet meer zitten, ziet het allemaal niet meer
        zitten, ziet het echt niet meer zitten, ziet da nie meer zitten, ziet het nie meer
        zitten, ziet dat niet meer zitten, ziet het even niet meer zitten, wil graag weten, wil
        heel graag weten, wij willen graag, wil hulp in, ik vind het goed, wij vinden het goed,
        directie staat er volledig achter, team staat er volledig achter, school staat er
        volledig achter, wij staan er volledig achter, we staan er volledig achter, is er klaar
        voor om, niet d accord, hij/ze/zij wil verder niets/niet/geen, wil verder
        niets/niet/geen, ik vond het goed, wil niet ~? met iemand praten, hij/zij/ze oke maar,
        het lijkt ons/mij een goed idee, lijkt ons/mij een goed idee, is dat een goed idee, een
        goed idee is, of het een goed idee, directie is niet op de hoogte, collega s weten er
        niets van, de school is niet op de hoogte, huisarts is niet op de hoogte, weet er niets
        van af, ik weet er niets van, ik weet er niks van, weet van niks meer, akkoord om
        haar/zijn/de/het, akkoord om te eten/slapen/stoppen/verhuizen, akkoord met
        haar/zijn/de/het behandeling/medicatie/opname, akkoord met de, akkoord met
        het/haar/zijn, akkoord om haar/zijn ~ te nemen, is/gaat akkoord om haar/zijn ~ te
        nemen, is/gaat akkoord om haar/zijn/de/het, is/gaat akkoord om te
        eten/slapen/stoppen/verhuizen, is/gaat akkoord met haar/zijn/de/het, ze/hij/zij/die
        vraagt ~? hulp bij/aan haar/zijn/de/het, ze/hij/zij/die zoekt ~? hulp bij haar/zijn,
        ze/hij/zij/die wil ~? graag hulp in het huishouden, ze/hij/zij/die wil ~? ~? erover
        praten met mij/haar/zijn""",
    "object": OBJECT,
    "if": "als, of, indien, wanneer, moet",
}
