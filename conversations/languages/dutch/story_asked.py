"""What is asked for in an opening message, in Dutch: need, mission."""

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
    "place": """aanbod ~? ~? ~? uitbouwen/uitwerken/opzetten, iets op te zetten, iets opzetten, iets
        uitwerken, vindplaats, vindplaats worden, aanbod uitwerken, zitdag, aanbod hier past, bij
        ons laten werken, aanbod herbekijken, wat we aan ouders kunnen aanbieden, wat we hier kunnen
        doen, wat een psycholoog hier, wat we zelf kunnen opzetten, zitmoment, aanbod opzetten,
        aanbod voorbereiden, psycholoog in huis halen, psycholoog/psychologe in huis, psycholoog
        ontvangen, permanentie, wat we hier kunnen aanbieden, kunnen bieden, aanbod op maat,
        psychologisch aanbod hier, aanbod bij ons, spreekuur, consultaties bij ons, psycholoog over
        de vloer, kunnen aanbieden, lieu d accroche, samen bekijken wat, uitzoeken welk aanbod,
        samen ~? iets uitbouwen, psycholoog in ons gebouw, psycholoog bij ons in huis, vindplaats
        kunnen worden, psycholoog een dag bij ons, samen met een psycholoog iets, een project
        opstarten, een aanbod starten, aanbod opstarten, hoe we de ontvangst, hoe we ons onthaal,
        ons onthaal aanpakken/herbekijken/verbeteren, de ontvangst aanpakken/herbekijken, waarop wij
        als huis, manier waarop wij/we als, hoe wij/we als huis/school/dienst, onze werking
        herbekijken/bekijken, onze aanpak herbekijken, onze manier van werken""",
    "public_group": """met hen komen praten, in mijn/de/onze klas komen/langskomen/komt, babbel ~?
        ~? komen doen, onze huurders/leerlingen/bewoners ontmoet/ontmoeten, een*? groep met ouders,
        praatgroep*, oudergroep*, groep voor, praatcafe*, gespreksgroep*, lotgenotengroep,
        ouderavond, groep begeleiden, komen vertellen, met onze oudjes, wa komt klappen, groep
        ouders, workshop voor ouders, moedergroep, mamagroep, infoavond voor ouders, avond voor
        ouders, avond voor de ouders, komt praten met onze bewoners, lezing voor ouders, in de klas
        komen praten/vertellen, psycholoog in de klas, in onze klassen, in de klassen, voor de klas
        staan, praten met onze/de leerlingen/bewoners/jongeren/ouders/bezoekers, groepje moeders,
        groep moeders, groep mama s, groep jongeren, infoavond voor de ouders, avond over ~ voor
        ouders, workshop voor onze ~, workshops voor onze ~, workshops ~ voor onze ~, voor hen een
        workshop, groepsgesprek, groepssessie*, sessies voor onze
        bewoners/clienten/bezoekers/jongeren/leerlingen, lezing voor de ouders, een groep voor,
        themavoormiddag voor onze ~, gespreksavond*, praatavond*, gespreksgroepje*""",
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
    "aside": """gaat over mijn eigen, gaat over mij/mezelf/mijzelf, gaat om mij/mezelf, niet voor
        een patient maar""",
    "own": """voor mezelf wat raad/advies/tips/uitleg, voor mezelf willen weten, raad/advies/tips ~?
        voor mezelf/mijzelf, voor mij alleen, alleen ik, onder vier ogen, zelf advies, advies voor
        mezelf, advies voor mij, enkel voor mij, ik wil zelf, zelf wat tips, zelf wa tips, zelf
        raad, ikzelf alleen, alleen voor mij, ik wil zelf wat, voor mij persoonlijk, steun voor
        mezelf in, gewoon even overleggen, gewoon advies, gewoon even advies, gewoon een advies,
        advies/raad/tips hebben/krijgen/vragen/gehad? voor/in/bij mijn eigen?
        werk/job/praktijk/beroep/functie, advies/raad/tips van een psycholoog voor/in/bij mijn
        eigen? werk/job/praktijk/beroep/functie""",
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
    "for_team": """teamsessie*, teamsupervisie, teamintervisie, teambegeleiding, teamvorming,
        teamdag, psycholoog/psychologe ~? voor ons/het/mijn team, vorming/supervisie/intervisie
        voor ons/het/mijn team, psycholoog/psychologe ~? voor onze/de ploeg""",
    "general": """niet/nie/ni voor een bepaald/bepaalde/welbepaald/welbepaalde ~,
        niet/nie/ni over een bepaald/bepaalde/welbepaald/welbepaalde ~, in het algemeen, geen
        bepaald/bepaalde ~, niet over iemand in het bijzonder, niks/niets over
        iemand, algemene vraag/raad/vragen, algemeen advies, voor mijn eigen praktijk, voor als het
        ooit, zonder dossier""",
    "company": """met iemand, met een psycholoog/psychologe, iemand/psycholoog/psychologe ~? ~? met
        ons, samenzitten, samen te zitten, samen zitten, samenkomen, van gedachten ~? ~? wisselen,
        van gedachten te wisselen, iemand van buitenaf/buiten, externe blik, blik van buitenaf,
        met ons aan tafel, met ons komen, bij ons komen, bijleren, leren hoe we, leren om, beter
        omgaan, beter leren omgaan, beter om te gaan, overzicht geven, ondersteuning, begeleiding,
        ventileren, ontladen, stoom aflaten, stoom afblazen, ons hart luchten, iemand die ons,
        psycholoog die ons, iemand voor ons, psycholoog voor ons, kan ~ ~? ons, ons helpen, ons
        ~? ondersteunen, erover praten, daarover praten, samen bespreken""",
    "request": """zou graag, zouden graag, had graag, hadden graag, helpen, help, hulp, kunt,
        kunnen, kan, met wie, bij wie, contacteren, terugbellen, bellen, hoe, wat nu, wat doen,
        zie ik graag, is het mogelijk, op vraag, aanvraag, aanvragen, verzoek, zoek, zoekt,
        zoeken, mijn vraag, onze vraag, nodig, graag, aub, zou ik, zouden we, wens, wensen,
        kunnen jullie, mogelijk, bestaat er, is er iemand, komt er iemand, dringend, psy,
        psycholo*, jullie, u, iemand, afspraak, kan ik, mag ik, wie kan, advies, raad, bedankt,
        begeleiding, opvolging, ondersteuning, gesprek, merci, alvast""",
    "doubt": """weet niet of, weet nie of, wat is, wat is het verschil, is dat een, verschil
        tussen, twijfel tussen, valt dit onder, of eerder, wat betekent, is dit een""",
    "about": """hulp voor, advies voor, raad voor, gaat over, gaat om, over, psycholoog voor,
        ondersteuning voor, begeleid, ik begeleid, ivm, betreft, advies over, raad over, hulp bij,
        vraag over, psycholoog voor een, hulp voor een""",
    "counsel": """mijn verhaal over/doen, mij/me dat/da zeggen, psycholoog mij/me
        zegt/zeggen, weten hoe ik, zelf bij jullie terecht, horen wat/wa ik, ik
        daarmee/hiermee terecht, mij/me daarover/hierover/hierin/daarin
        coachen/adviseren/begeleiden, vragen wat/wa ik moet, meekijken, uw/jullie gedacht/mening
        horen, wat/wa die ervan/daarvan denkt, casus willen bespreken, ik daarop moet
        antwoorden, mij/me helpen dat/da te begrijpen, mij/me helpen begrijpen, hoe ver ik
        daarin, advies/raad/tips voor/over, wat moet ik doen, wat doe ik best, hoe pak ik
        hem/haar aan, ik weet niet wat doen, casus bespreken, situatie bespreken, dossier
        bespreken, advies, raad, tips, wat raad, geef mij raad, wie geeft mij raad, mij
        adviseren, even overleggen met, overleggen met een psycholoog, wat kan ik doen, wat kan
        ik zelf, hoe reageer ik, wat steun hierin, even sparren, wil sparren, telefonisch
        advies, tips krijgen, overleg over een casus, advies over een casus, casusoverleg, casus
        voorleggen, casus overleggen, weten wat ik moet doen, weet niet meer wat doen, weet niet
        wat ik moet doen, weet niet goed wat doen, weet niet goed hoe, steun voor mezelf, steun
        voor mij, tips om, zelf begeleid, telefoontje met een psycholoog, blik van een
        psycholoog, oordeel van een psycholoog, mening van een psycholoog, wat zou ik, wat moet
        ik, wat doe ik, wat kan ik, hoe pak ik, hoe ga ik, hoe reageer ik, hoe spreek ik, hoe
        praat ik, hoe begin ik, hoe help ik, hoe moet ik, hoe kan ik hem/haar, hoe ik best, hoe
        ik hem/haar, hoe ik moet reageren, hoe ermee om te gaan, vragen aan een psycholoog,
        vraag aan een psycholoog, met een psycholoog ~? spreken over een/mijn, met een
        psycholoog praten over een/mijn, ~ bespreken met een psycholoog, met een psycholoog
        bespreken, even aftoetsen, aftoetsen bij een psycholoog, ruggespraak, ik zit met de
        handen in het haar, weet me geen raad, weet mij geen raad, meedenkt, mee denken,
        meedenken, klankbord""",
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
