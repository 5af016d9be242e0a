"""The parts of a request in an opening message, in Dutch: who would do what, and for whom."""

from __future__ import annotations

ASKED = {
    "held": """*sessie, *sessies, *workshop, *workshops, een avond, avonden over/rond/met/me,
        infoavond*, themaavond*, ouderavond*, praatavond*, gespreksavond*, vormingsavond*,
        vragenavond*, thema avond, info avond, namiddag, namiddagen, voormiddag, voormiddagen,
        themanamiddag, studienamiddag, themavoormiddag, studievoormiddag, halve dag, hele dag, een
        dag, studiedag, infodag, themadag, vormingsdag, teamdag, *lezing, *lezingen, *groep,
        *groepje, groepen, *gesprekken, *cursus, een les, lessen, lessenreeks, reeks, infomoment*,
        praatmoment*, vormingsmoment*, leermoment*, *vorming, *vormingen, *opleiding, *training,
        *trainingen, *supervisie, *intervisie, *bijscholing, *debriefing, praatcafe, oudercafe,
        voordracht, uitleg, toelichting, uitwisseling*, *reeks, expertise delen, kennisuitwisseling,
        kennis en expertise, expertisedeling, bijeenkomst*, activiteit*, cyclus, debat, babbel,
        praatje, *uurtje, teambegeleiding, *sensibilisering, iets over, iets rond, iets rondom""",
    "grouped": """*workshop, *workshops, avond, avonden, infoavond*, themaavond*, ouderavond*,
        praatavond*, gespreksavond*, *groep, *groepje, *groepke, *groepen, *lezing, *lezingen,
        *groepscursus, praatcafe, oudercafe, activiteit*, cyclus, debat, *sensibilisering, in
        groep, praatmoment*, praatgroep*""",
    "them_all": """hen, aan/met/voor/bij hun, die gasten/mama s/ouders/jongeren/kinderen, ze
        allemaal""",
    "host": """huisvesten, verwelkomen, onthalen, ter beschikking, in huis halen, in huis
        hebben""",
    "our_meeting": """teamvergadering*, personeelsvergadering*, ploegvergadering*, teamoverleg,
        onze/ons vergadering*/overleg/werkoverleg""",
    "psychologist": """psycholoog, psychologe, psychologen, psy, eerstelijnspsycholoog,
        eerstelijnspsychologe, eerstelijnspsychologen, elp""",
    "room": """lokaal, lokalen, lokaaltje, een kamer, kamertje, spreekkamer, kabinet vrij, vrij
        kabinet, bureau vrij, een bureau, zaaltje, ruimte, spreekruimte""",
    "give": """praten, praat, spreken, spreekt, uitleggen, uitlegt, uitleg geven, leren, leert,
        aanleren, bijbrengen, vormen, opleiden, begeleiden, begeleidt, ondersteunen, ondersteunt,
        coachen, coacht, helpen, helpt, luisteren, luistert, vertellen, vertelt, ontmoeten,
        ontmoet, toespreken, informeren, informeert, versterken, bijstaan, opvangen, sensibiliseren,
        trainen, bijscholen, klappen, babbelen, te woord staan, debriefen, geruststellen,
        adviseren""",
    "offer": "aanbieden, aan te bieden, bieden, geven, te geven, organiseren",
    "help": """wat bestaat er, wat kunt u/ge/jullie voorstellen/aanbieden, wat kunnen jullie
        aanbieden, wat doet ge/u/jullie daarvoor, les over/rond/daarover, eens les, hulp, steun,
        ondersteuning, bijstand, begeleiding, handvaten, geholpen worden""",
    "past": """heeft al, hebben al, hadden, had al, heb gegeven, hebben gehad, hebben gevolgd,
        gevolgd, gehad, gegeven, kreeg, kregen, we geven, wij geven, ik geef, geef ik, geven
        we, geven wij, werd, vorig jaar, ik begeleid""",
    "come": """kunt u, kunnen jullie, kunt ge, kan je, komen, komt, kome, langsgaan, langsgaat,
        meekomt, meegaat, meega, binnenspringt, langskomen, langskomt, langs, langs te komen,
        binnenspringen, sturen, stuurt, gestuurd, zenden, afkomen, meekomen, bijkomen, terugkomen,
        terugkomt, over de vloer, zien, ontmoeten, meegaan, gaan""",
    "receive": """houden, is, permanentie, aanwezigheid, voorzien, ontvangen, ontvangt, ontvang,
        consultaties, consultatie, raadplegingen, zitdag, zitdagen, spreekuur, zitten, zit, komen,
        komt, komen zitten, laten komen, laten werken, werken, werkt, aanwezig, aanwezig zijn,
        plaatsnemen, verwelkomen, onthalen, huisvesten""",
    "visitor": """elp, eerstelijnspsychologen, kunt u, kunnen jullie, kunt ge, vraagt mij, vragen
        mij, vraagt me, vragen me, psycholoog, psychologe, psychologen, psy, iemand, spreker,
        spreekster, professional, specialist, deskundige, expert, van jullie, klinisch psycholoog,
        eerstelijnspsycholoog, eerstelijnspsychologe, lesgever, lesgeefster, een van u, vakmens""",
    "for": "voor, ten behoeve van, bestemd voor, gericht op",
    "unto": "aan",
    "to": "met, bij, in, tegen, naar, om",
    "about": """over, van, door, hoe, rond, rondom, omtrent, zonder, tegen, die, dat, niet, geen,
        als, tussen, wegens, ivm""",
    "wish": """dromen, interesse, wil, willen, wilt, zou, zouden, vraagt, vragen, zoekt, zoeken,
        wenst, wensen, heeft nood, hebben nood, heeft behoefte, hebben behoefte, hadden graag, had
        graag, nodig, verlangt, verlangen, smeken, staan te springen""",
    "often": """structureel, vaste uren/dagen/momenten/tijdstippen/dag, op regelmatige basis,
        telkens, vaste aanwezigheid, permanentie, vast ~? ~? halve dag, per week/maand, # keer per
        week/maand, een keer per week/maand, elke week/maand, iedere week/maand, wekelijks,
        wekelijkse, maandelijks, maandelijkse, om de # weken, om de twee weken, om de week,
        tweewekelijks, geregeld, regelmatig, een halve dag per ~, een dag per ~, # dag/dagen/halve
        per week/maand, # halve dagen per ~, een namiddag per ~, een voormiddag per ~, # namiddagen
        per ~, elke/iedere maandag/dinsdag/woensdag/donderdag/vrijdag, elke/iedere
        maandagvoormiddag/dinsdagvoormiddag/woensdagvoormiddag/donderdagvoormiddag, elke/iedere
        maandagnamiddag/dinsdagnamiddag/woensdagnamiddag/donderdagnamiddag, vast, vaste dag, enkele
        uren per ~, # uur per week, eens per week/maand, # x per week/maand""",
    "here": """bij ons, in ons ~, in onze ~, op onze ~, op ons ~, in huis, hier, ter plaatse, op
        school, lokaal, lokaaltje, bureau, ruimte, kamer, zaaltje, daar, gebouw""",
    "staff": """collega s, collegas, *vrijwilligers, *team, *teams, *ploeg, *personeel,
        *medewerkers, *medewerksters, *begeleiders, *begeleidsters, *opvoeders, *opvoedsters,
        *verpleegkundigen, *verplegers, *verpleegsters, *zorgkundigen, *verzorgenden, *verzorgers,
        *verzorgsters, *artsen, *dokters, *werkers, *werksters, *hulpverleners, *leerkrachten,
        leraren, leraressen, *juffen, meesters, onderwijzers, kleuterleidsters,
        onthaalouders, onthaalmoeders, *helpers, *helpsters, *hulpen, poetsvrouwen, poetsmannen,
        *animatoren, monitoren, monitors, *leiders, *leidsters, *trainers, *coaches, *consulenten,
        *kinesisten, kines, *logopedisten, ergotherapeuten, *therapeuten, *apothekers, tandartsen,
        *vroedvrouwen, *bedienden, *arbeiders, *brandweermannen, brandweerlui, ambulanciers,
        *politiemensen, *agenten, *inspecteurs, *wachters, *bewaarders, cipiers, *bibliothecarissen,
        conciergen, *bemiddelaars, *zorgverleners, *krachten,
        *personeelsleden, *teamleden, *ploegleden, *bestuursleden, onthaalmedewerkers,
        baliemedewerkers, chauffeurs, postbodes, koks, *coordinatoren, *verantwoordelijken, dienst,
        assistenten, assistentes, opzichters, hulpverleensters, professionals, lesgevers,
        vroedkundigen, *stewards, gemeenschapswachten""",
    "public": """*patienten, *leefloners, *leefloonklanten, *bewoners, *leerlingen, *ouders,
        *gebruikers, *huurders, *werkzoekenden, *jongeren, *mama s, *papa s, *moeders, *vaders,
        *gezinnen, *families, *kinderen, *tieners, *pubers, *studenten, *senioren, *ouderen,
        *bejaarden, oudjes, *clienten, *klanten, *bezoekers, *cursisten, *vluchtelingen,
        *nieuwkomers, *asielzoekers, *mantelzorgers, *gedetineerden, *spelers, *sporters, *gasten,
        *buren, *buurtbewoners, *inwoners, *boeren, *vrouwen, *mannen, *koppels, *weduwen, klas,
        *klassen, *klasje, zesdejaars, vijfdejaars, vierdejaars, derdejaars, laatstejaars,
        *scholieren, grootouders, *zieken, plussers, plusser, *plussers, mensen, *publiek, *burgers,
        *gepensioneerden, kleuters, peuters, daklozen, thuislozen, nabestaanden, *rokers, diabetici,
        meisjes, jongens, klasgenoten, klasgenootjes, leerjaar, *leerjaar, middelbaar, secundair,
        *werklozen, kinders, kindjes, gastjes, iedereen, *verenigingsleden, *anderstaligen,
        *gevangenen, dorpelingen, *wijk""",
    "all": """alle, al, heel, hele, andere, enkele, verschillende, groepje, groep van, groepje van,
        een aantal, ongeveer, nieuwe, jonge, volledige, voltallige, hun, jullie, een paar""",
    "opinion": """advies, raad, tip, tips, mening, blik, oordeel, kijk, vraagje, vragen, inzicht,
        handvaten, handvatten, uitleg, input""",
    "talk": """praten, spreken, overleggen, bespreken, sparren, klappen, babbelen, aftoetsen,
        voorleggen, van gedachten wisselen, gedachten te wisselen, bellen, horen, vragen,
        nadenken, doorpraten, te praten, te spreken, te overleggen""",
}
