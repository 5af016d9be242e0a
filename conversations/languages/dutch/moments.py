"""Dutch phrases that say when, as they are said in Flanders."""

from __future__ import annotations

from conversations.languages.moments import TimeWords
from conversations.languages.words import phrases

_SHORTLY = tuple(
    f"{within} {number} {unit}"
    for within in (
        *("binnen", "binnen de", "binne", "binne de", "binnen nu en", "binnen de komende"),
        *("in den komende", "in de eerstkomende", "in de eerstvolgende", "binnen max"),
        *("binnen maximum", "binnen maximaal", "binnen hoogstens", "binnen de eerstkomende"),
        *("binnen minder dan", "binnen een", "binnen de eerstvolgende", "binnen ten laatste"),
        *("in de komende", "de komende", "komende", "de eerstkomende", "in de volgende"),
    )
    for number in ("2", "twee", "14", "veertien", "15", "vijftien", "veertiental")
    for unit in ("weken", "weekjes", "dagen")
)

TIME_WORDS = TimeWords(
    today=phrases(
        "vandaag, vandaag nog, vanavond, vanmiddag, vanochtend, vanmorgen, vannamiddag, "
        "vandaaag, deze avond, deze middag, deze namiddag, deze voormiddag, deze ochtend"
    ),
    tomorrow=phrases(
        "morgen, morgenvroeg, morgen vroeg, morgenochtend, morgenavond, morgenmiddag, "
        "morgennamiddag, morgenvoormiddag, morgend"
    ),
    day_after=phrases("overmorgen, over morgen, overmorge"),
    this_week=phrases("deze week, van de week"),
    next_week=phrases("volgende week, de volgende week, vlgde week, volgend week"),
    next_month=phrases("volgende maand, de volgende maand"),
    this=phrases("deze"),
    coming=phrases(
        "komende, aanstaande, eerstkomende, eerstvolgende, aankomende, a s, e k, as, ek, "
        "aanstaand, eerstkomend, toekomende, aankomend, eerstvolgend, komend"
    ),
    next=phrases("volgende"),
    since=phrases(
        "vanaf, vanaf de, van af, niet voor de, niet voor, ni voor, nie voor, niet voor den"
    ),
    until=phrases("uiterlijk, uiterlijk op, ten laatste, ten laatste op, ten laatste tegen"),
    until_a_date=phrases(
        "voor, voor de, voor den, tot, tot de, tot en met, tegen, tegen de, t m, t e m"
    ),
    about=phrases("rond, rond de, rond den, zo rond de, omstreeks"),
    other_limits=phrases(
        "na, na de, na den, sinds, sedert, tijdens, tijdens de, vroeger dan, later dan, "
        "nadien, daarna"
    ),
    day_parts=phrases(
        "voormiddag, de voormiddag, in de voormiddag, vm, vmiddag, namiddag, de namiddag, "
        "in de namiddag, nm, nmiddag, middag, de middag, op de middag, tussen de middag, "
        "over de middag, s middags, smiddags, ochtend, de ochtend, in de ochtend, "
        "s ochtends, sochtends, s morgens, smorgens, smorgends, s morgends, in de morgen, "
        "de morgen, avond, de avond, in de avond, s avonds, savonds, s namiddags, "
        "s voormiddags, na schooltijd, na de school, na school, na de les, na de lessen, "
        "na het werk, na mijn ronde, na de ronde, na mijn werk, na mijn uren, na de uren, "
        "overdag, hele dag, de hele dag, heel de dag, ganse dag, de ganse dag, na de middag, "
        "voor de middag, einde van de dag, op het einde van de dag, middagpauze, "
        "de middagpauze, in de middagpauze, tijdens de middagpauze, tijdens de middag, "
        "na het eten, na de teamvergadering, na de raadpleging, in den achternoen, "
        "achternoen, den achternoen, in den avond, den avond, in de vm, in de nm, "
        "vroeg in de ochtend, eind van de dag, kwart na een, kwart voor een, half een, "
        "nachts, s nachts, middernacht, tijdens de kantooruren, kantooruren, schooluren, "
        "tijdens de schooluren, in den voormiddag, in den namiddag, in de late namiddag, "
        "late namiddag, vroege namiddag, vroege ochtend, achten, negenen, tienen, elven, "
        "twaalven, zessen, zevenen, vijven, vieren, drieen, tweeen, enen"
    ),
    circumstances=phrases("wanneer, terwijl, zodra"),
    vague=phrases(
        "mag altijd, past altijd, altijd goed, jaar lang, geen spoed, alle dagen, half jaar, "
        "om de, per week, per maand, per jaar, per dag, keer, wekelijks, wekelijkse, "
        "maandelijks, maandelijkse, regelmatig, tweewekelijks, veertiendaags, kwartaal, "
        "maandagen, dinsdagen, woensdagen, donderdagen, vrijdagen, zaterdagen, zondagen, "
        "maandags, dinsdags, woensdags, donderdags, vrijdags, zaterdags, zondags, dag, "
        "dagen, week, weken, wk, maand, maanden, weekend, weekends, weekdagen, weekdag, "
        "werkdagen, werkdag, vakantie, vakanties, verlof, feestdag, feestdagen, kerst, "
        "kerstvakantie, paasvakantie, herfstvakantie, krokusvakantie, krokus, "
        "grote vakantie, zomervakantie, schoolvakantie, schoolvakanties, bouwverlof, "
        "paasverlof, kerstverlof, krokusverlof, allerheiligen, pasen, pinksteren, "
        "hemelvaart, nieuwjaar, sinterklaas, suikerfeest, ramadan, offerfeest, zomer, "
        "winter, herfst, lente, voorjaar, najaar, schooljaar, start van het schooljaar, "
        "examens, examenperiode, rapporten, semester, trimester, agenda, agendas, "
        "wanneer ge wilt, wanneer u wil, wanneer je wil, maakt niet uit, om het even, "
        "om t even, eender wanneer, gelijk wanneer, gelijk welke, kiest gij maar, kies maar, "
        "ik pas mij aan, pas mij aan, pas me aan, passen ons aan, flexibel, geen haast, "
        "gepresseerd, nie gepresseerd, niet dringend, binnenkort, spoedig, later, vroeger, "
        "ooit, begin, eind, einde, ergens in, in de loop van, loop van, in het begin, "
        "weet ik nog niet, weet nog niet, nog niet, nog te bepalen, te bepalen, "
        "af te spreken, in overleg, hangt ervan af, hangt af, uren, uur, moment, momenten, "
        "tijdstip, datum, data, deadline, periode, avonden, voormiddagen, namiddagen, "
        "ochtenden, middagen, even weken, oneven, volgend jaar, dit najaar, dit voorjaar, "
        "deze zomer, komend, volgend, zodra, van zodra, als het past, als t past, "
        "wanneer het past, beschikbaarheid, nadat, voordat, vanaf dan, eens dat, eenmaal, "
        "tegen dan, dezer dagen, nen keer, 2x, af en toe, geregeld, smaandags, "
        "sanderendaags, maandagvoormiddagen, voormiddags, namiddags, avonds, middags, morgens"
    ),
    soon=phrases(
        "zo snel mogelijk, zo vlug mogelijk, zo spoedig mogelijk, zo vroeg mogelijk, "
        "zo rap mogelijk, zo gauw mogelijk, zo gauw meugelijk, zo rap meugelijk, "
        "zo snel meugelijk, z s m, zsm, asap, ten spoedigste, nu, meteen, onmiddellijk, "
        "direct, urgent, dringend, heel dringend, zeer dringend, heel urgent, "
        "het is dringend, zo snel als mogelijk, zo vlug als mogelijk, zo rap als mogelijk, "
        "liefst zo snel mogelijk, het snelste, hoe sneller hoe beter, hoe rapper hoe beter, "
        "hoe eerder hoe beter, t is dringend, zo snel mogelyk, zo snelmogelijk, "
        "zosnel mogelijk, ten snelste, ten rapste, zo gauw als mogelijk, onverwijld, "
        "zo vlug meugelijk, subiet, seffens, rap, snel, het liefst zo snel mogelijk, "
        "a s a p, zo snel als het kan, zo snel als kan, zo rap als het kan, zo rap als kan, "
        "zo vlug als kan, zo vlug als het kan, zo snel het kan, zo rap het kan, "
        "zo gauw het kan, zo gauw als het kan, zo snel als t kan, zo rap als t kan, "
        "zo snel als ge kunt, zo rap als ge kunt, zo snel als u kan, "
        "zo snel als jullie kunnen, van zodra het kan, zodra het kan, zodra mogelijk, "
        "van zodra mogelijk, zo spoedig als mogelijk, hoe sneller hoe liever, "
        "hoe rapper hoe liever, hoe vlugger hoe beter, hoe vroeger hoe beter, "
        "hoe eerder hoe liever, liefst gisteren, met spoed, op korte termijn, t spoedigste, "
        "zo rap megelijk, zo snel megelijk, zo vlug megelijk, zo gauw megelijk, "
        "zo snel moglijk, zo snel mogelik, zosnelmogelijk, zo vroeg als mogelijk, "
        "tis dringend"
    ),
    two_weeks=_SHORTLY,
    month=phrases(
        "binnen de maand, binne de maand, binnen een maand, binnen 1 maand, "
        "binnen de 30 dagen, binnen 30 dagen, binnen de komende maand, in de komende maand, "
        "binnen dit en een maand, binnen nu en een maand, binnen de dertig dagen, "
        "binnen dertig dagen, binne een maand, in de loop van de komende maand, "
        "binnen n maand, binnen nen maand, de komende maand, binnen max een maand, "
        "binnen maximum een maand, binnen maximaal een maand, binnen hoogstens een maand, "
        "binnen nu en n maand, in de eerstkomende maand, binne n maand, binne de mond, "
        "binnen minder dan een maand, in de komende 30 dagen, binnen de komende 30 dagen, "
        "binnen de eerstkomende maand"
    ),
    not_time=phrases(
        "fijne dag, fijne dag nog, nog een fijne dag, prettige dag, goede dag, goeie dag, "
        "fijn weekend, prettig weekend, fijne avond, goede avond, goeden avond, "
        "goede morgen, goeie morgen, goede middag, dag mevrouw, dag meneer, dag allemaal, "
        "tot ziens, tot straks, tot morgen, tot snel, tot binnenkort, fijne vakantie, "
        "per se, voor ons, voor mij, voor het team, voor ons team, voor hem, voor haar, "
        "voor hen, voor een, voor alle, voor mijn, voor onze, tegen haar, tegen hem, "
        "alle drie, alle twee, alle vier, alle kinderen, voor de rest, tot nu toe, "
        "naast elkaar, te laat, snel boos, rap moe, achter de, tegen elkaar, "
        "alle leerkrachten, alle ouders, alle collega s"
    ),
    this_month=phrases("deze maand, de lopende maand"),
    doubt=phrases(
        "niet, nie, ni, geen, nooit, behalve, maar, of, ofwel, anders, gesloten, toe, weg, "
        "afwezig, ziek, bevalt, bevallen, bevalling, moet, operatie, geopereerd, opgenomen, "
        "opname, ontslag, ontslagen, verhuist, verhuizen, verhuis, stopt, eindigt, begint, "
        "vertrek, vertrekt, vertrekken, terug, overleden, gestorven, verjaardag, verjaart, "
        "jarig, rechtbank, zitting, bezet, volzet, vorming, opleiding, stage, onmogelijk, "
        "uitgezonderd, misschien, ongeveer, rest, ander, andere, laatste, geweest, was, "
        "waren, ervoor, erna, daarvoor, studiedag, vol, buitenland, reis, staking, brugdag, "
        "moeilijk, lastig, uitgesloten, zonder, tenzij, geboren, vroeger, volgend, volgen, "
        "volgt, circa, ergens, enkele, meerdere, verzet, verplaatst, afgelast, uitgesteld, "
        "verschoven, afhankelijk, twijfel, zowat, minder, buiten, uitgenomen"
    ),
    places=phrases("in, bij, op, met, aan, via, te, ten, naar, voor ons, voor het team, per"),
    harmless=phrases(
        "als dat lukt, als het lukt, als t lukt, als het kan, als t kan, als dat kan, "
        "indien mogelijk, alstublieft, aub, alsjeblieft, asjeblief, dank u, dank je, "
        "bedankt, merci, mvg, ok, oke, ja, goed, prima, perfect, ideaal, liefst, graag, zou, "
        "dat zou, zou ideaal zijn, zijn, bij ons, bij mij, bij haar, bij hem, bij, "
        "in het wijkgezondheidscentrum, wijkgezondheidscentrum, op het clb, clb, "
        "op het ocmw, ocmw, school, op school, thuis, op kantoor, online, via teams, teams, "
        "zoom, telefonisch, ter plaatse, vergadering, teamvergadering, teamoverleg, overleg, "
        "zorgoverleg, intervisie, supervisie, afspraak, ontmoeting, gesprek, bijeenkomst, "
        "team, ons team, hele team, met, met het team, wij, we, ik, hebben, heb, heeft, is, "
        "ben, zijn wij, samen, komen, komt, kom, zit, zitten, kan, kunnen, kunt, mag, past, "
        "past goed, past voor, zou passen, lukt, gaat, vrij, beschikbaar, dan, dus, ook, "
        "nog, wel, er, iemand, als, op, om, in, het, de, den, een, van, en, dat, die, dit, "
        "deze, te, aan, uit, hier, daar, ons, onze, mij, me, mijn, u, uw, je, jullie, zo, "
        "zijn we, bijvoorbeeld, bv, bijv, t, s, ne, nen, echt waar, geen grap, geen mop, "
        "geen probleem, echt, waar, starten, beginnen, langskomen, doen, zien, plannen, "
        "gepland, doorgaan, gaat door, door, plaatsvinden, voorstel, voorkeur, bij voorkeur, "
        "zaal, lokaal, huis, kantoor, centrum, buurthuis, dienst, kinderen, de kinderen, "
        "patient, mevrouw, meneer, mama, papa, gezin, ouders, iedereen, allemaal, "
        "samenkomst, groep, eerste sessie, eerste, sessie, psycholoog, verpleegkundige, "
        "huisarts, dokter, directie, stipt, precies, exact, heel, best, beste, het beste, "
        "bezoek, huisbezoek, wordt, worden, hadden, had, willen, wil, wensen, wens, vragen, "
        "vraag, voorzien, akkoord, afgesproken, zeker, gerust, max, maximaal, minimum, "
        "minstens, polyvalente, cafetaria, parking, is goed, is prima, is ok, is perfect, "
        "is ideaal, zou goed zijn, zou super zijn, zou fijn zijn, super, fijn, mooi, zalig, "
        "tof, dit jaar, hallo, hey, hoi, goeiedag, goedendag, voila, ja hoor, werkoverleg, "
        "patientenoverleg, clientoverleg, multidisciplinair, mdo, personeel, staf, "
        "coordinatie, klasraad, ronde tafel, rondetafel, gemeente, stad, dienstencentrum, "
        "lokaal dienstencentrum, woonzorgcentrum, wzc, wgc, praktijk, ziekenhuis, "
        "bibliotheek, buurtwerk, jeugdhuis, inloophuis, sociaal huis, allebei, eventueel, "
        "laat weten, laat maar weten, weten, ge, gij, gulle, kunde, wij hebben, moge, mogen, "
        "mogelijk, mogelijks, lukken, passen, schikt, schikken, uitkomen, uitkomt, werkt, "
        "werken, doet, bel, bellen, skype, beeldbellen, uurtje, een uurtje"
    ),
)
