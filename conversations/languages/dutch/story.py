"""The words of opening messages in Dutch, as Flemings and people of Brussels type them."""

from __future__ import annotations

from conversations.languages.dutch.story_asked import NEED, WANTED
from conversations.languages.dutch.story_consent import AGREEMENT
from conversations.languages.dutch.story_meeting import CONSULTED, MEETING, PRESENCE, TOGETHER
from conversations.languages.dutch.story_requests import ASKED
from conversations.languages.dutch.story_spelling import IDLE, KNOWN, SPELLINGS
from conversations.languages.dutch.story_wishes import (
    CHANNEL,
    FREQUENCY,
    MISSION_LANGUAGE,
    THEMES,
)
from conversations.languages.dutch.story_writer import CONVENTION, FUNCTION, ORGANISATION, SPEAKER
from conversations.languages.story_words import StoryWords

PERSON = {
    "cared": """een casus, een situatie, patient, patiente, bewoner, bewoonster, leerling,
        leerlinge, client, cliente, klant, gedetineerde, gebruiker, een/ene/1 van mijn/onze ~?
        patienten/leerlingen/bewoners/clienten/klanten/gasten/jongeren/spelers/mannekes/kindjes/cursisten/huurders,
        cursist, cursiste, medewerker van #, lid van #, een dossier, mijn
        oudste/jongste/andere/nieuwe patiente/patient/client/cliente/bewoner/leerling,
        vrouwelijke/mannelijke patient""",
    "one": """iemand van # jaar, jongetje, ventje, gastje, zwanger meisje, jongere, dame,
        meneer, mevrouw, man, vrouw, meisje, jongen, kind, kindje, kleuter, baby, moeder, mama,
        vader, papa, jongeman, jonge moeder, jonge vrouw, jonge man, vrouwtje, manneke, mens,
        tiener, gast, pleegkindje, pleegkind, boer, weduwe, weduwnaar, persoon, huurder,
        bezoeker, speler, student, gozer, oudere, peuter, puber, oudere man, oudere vrouw, oude
        man, oude vrouw, oude dame, madam, schoolkind, werknemer, dakloze, thuisloze,
        vluchteling, asielzoeker, scholier, werkloze, werkzoekende, bejaarde, gepensioneerde,
        zestiger, zeventiger, tachtiger, vijftiger, veertiger, dertiger, twintiger,
        jongvolwassene, alleenstaande, nieuwkomer, verslaafde, arbeider, zwangere vrouw,
        bewoonster, jonge papa, kleindochter, kleinzoon, kleutertje, peutertje, pubertje,
        jongentje, oudere heer, broekventje, zesdejaars, vijfdejaars, vierdejaars, derdejaars,
        dreumes""",
    "family": "gezin, koppel, familie",
    "kin": """zoon, dochter, zoontje, dochtertje, zoontjes, dochters, zonen, broer, zus, broertje,
        zusje""",
    "cases": """patienten, leerlingen, clienten, klanten, gezinnen, gevallen, dossiers, situaties,
        moeders, casussen, pijnpatienten, families, cases, mama s, kankerpatienten, gastjes,
        cursisten""",
    "many": """oudere klanten/bewoners/mensen/patienten/bezoekers/clienten/buren/leden, bewoners,
        jongeren, dames, mannen, vrouwen, meisjes, jongens, kinderen, kleuters, gedetineerden,
        mensen, ouders, bezoekers, ouderen, huurders, koppels, minderjarigen, studenten, kindjes,
        kinders, gebruikers, werkzoekenden, cursisten, vluchtelingen, nieuwkomers, mantelzorgers,
        volwassenen, senioren, tieners, pubers, mama s, papa s, moeders, vaders, klanten, gasten,
        buren, scholieren, peuters, baby s""",
    "lead": """een, de, het, mijn, deze, die, dat, ene, onze, ons, 1, ne, e, den, elke,
        dezelfde, mn, men, nen, een""",
    "relative": """mijn/onze/ons/me/mij/mijnen man, mijn/me vrouw, mijn/onze/men zoon,
        mijn/onze/men dochter, mijn moeder, mijn/men vader, mijn mama, mijn papa, mijn/men pa,
        mijn/men ma, mijn ouders, mijn/me broer, mijn/me zus, mijn vriend, mijn vriendin, mijn
        partner, mijn zoontje, mijn dochtertje, mijn ex, mijn kind, mijn kinderen, mijn echtgenoot,
        mijn echtgenote, me moeder, me vader, men moeder, me vint, mijn schoonmoeder, mijn
        schoonvader, mijn oma, mijn opa, mijn nicht, mijn neef, mijn kleinzoon, mijn kleindochter,
        mijn grootmoeder, mijn grootvader, me zoon, me dochter, mijn bomma, mijn bompa, ons
        dochter, ons moeder, ons zoon, mijn tante, mijn nonkel, mijn baby, mijn puber, mijn
        stiefzoon, mijn stiefdochter, mijn pleegzoon, mijn pleegdochter, mijn pleegkind, mijn
        tiener, mijn jongste, mijn oudste, onze jongste, onze oudste, mijn schoonbroer, mijn
        schoonzus, mijn kids, ons kind, ons zoontje, ons dochtertje, mijn lief, mijn bonuszoon,
        mijn bonusdochter, mijn beste vriend, mijn beste vriendin""",
    "self": """gaat over mijn eigen, gaat over mezelf/mijzelf, voor mezelf, voor
        mijzelf, ik ben mantelzorger, relatietherapie, ik ben op, hulp voor mezelf, ik ben
        pleegmoeder, ik ben pleegvader, ik zoek een psycholoog voor mij, ik ben de mama, ik ben de
        moeder, ik ben de papa, ik ben de vader, ik ben mama, ik ben papa, ik ben moeder, ik ben de
        bomma/bompa/oma/opa, koppeltherapie, mantelzorger voor mijn ~, zelf een psycholoog nodig,
        zelf in een depressie, zit in een depressie, ik ween, zit met een burn out, heb zelf een
        psycholoog, ik slaap niet meer, mantelzorger van mijn ~, alleenstaande mama van,
        alleenstaande moeder van, niet voor een patient maar voor mezelf, maar voor mezelf, het
        gaat niet goed met mij, ik voel mij slecht, ik voel me slecht, ik wil zelf een
        psycholoog""",
    "-": """voor mezelf wat raad/advies/tips/uitleg, voor mezelf willen weten, raad/advies/tips ~?
        voor mezelf/mijzelf, mijn vriend de dokter, supervisie voor mezelf, intervisie voor mezelf,
        advies voor mezelf, raad voor mezelf, cursus voor mezelf, cursus ~ voor mezelf, vorming voor
        mezelf, vorming ~ voor mezelf, opleiding voor mezelf, niet voor een ~, de ouders van, de
        kinderen van, de zoon van mijn patient*, zoon van mijn, elke patient, de mens, mijn man en
        ik werken, ik ben een? man/vrouw/mama/papa/moeder/vader/weduwe, tussen #
        patienten/klanten/clienten/consultaties, tussen patienten/klanten/clienten""",
}

AGE_GROUP = {
    "children": """kind, kinderen, kindje, kindjes, kleuter, kleuters, leerjaar, kinderpsycholo*,
        lagere school, zoontje, dochtertje, pleegkindje, kinders, kinderopvang, peuter, peuters,
        kindertjes, schoolkinderen, schoolkind, kleuterklas, kleuterschool, basisschool, lager
        onderwijs""",
    "grown": "mama, papa, moeder, vader, ouders, moeders, mama s, vrouw, dame, patiente, baby",
    "adults": """volwassenen, volwassene, ouderen, senioren, bejaarden, woonzorgcentrum, wzc,
        rusthuis, weduwe, weduwnaar, oudjes, in de 70, in de 80, in de 60, zeventiger, tachtiger,
        zestiger, gepensioneerd, op pensioen, bejaarde, vijftiger, geriatrie, hoogbejaarde, oudere
        mensen, ouwe menschen, ouderenzorg, in de zeventig, in de tachtig, in de zestig,
        negentiger, oude man, oude vrouw, oude dame, oudere man, oudere vrouw, oudere dame,
        woonzorgcentra""",
    "-": """bepaald kind, specifiek kind, huis van het kind, kind en gezin, kind in huis, als kind,
        kinderen niet meer""",
    "small": "baby, kids, kinderen, kindjes",
}

COUNT = {
    "years": "jaar, jaren, jarige",
    "half": "# jaar en half, # en half jaar",
    "over": "# plus, # plussers, boven de #",
    "staff": """verpleegkundigen, opvoeders, collega s, vrijwilligers, leerkrachten,
        begeleiders, medewerkers, maatschappelijk werkers, verzorgenden, artsen, dokters,
        zorgkundigen, personen, man, thuishulpen, kinderbegeleiders, deelnemers, mensen,
        huisartsen, onthaalouders, kinesisten, beroepskrachten, poetshulpen, gezinshulpen,
        personeelsleden, teamleden, wijkverpleegkundigen, leraren, animatoren, hulpverleners,
        thuisverpleegkundigen, deelneemsters, pers, apothekers, buurtwerkers, zorgverleners,
        kinderbegeleidsters, gezinshelpsters, gezinshelpers, begeleidsters, opvoedsters,
        juffen, poetsvrouwen, onderwijzers, jeugdwerkers, opbouwwerkers, straathoekwerkers,
        consulenten, kinderverzorgsters, vroedvrouwen, bibliothecarissen, logopedisten, sociaal
        werkers, medewerksters, thuisbegeleiders, verpleegsters, verplegers, collegas,
        inspecteurs, trajectbegeleiders, ploegleden, jeugdbegeleiders, kinderverzorgers,
        zorgleerkrachten""",
    "we_are": """een man of, t zijn er, tzijn er, ze zijn er met, we zijn met, we zijn met een, team
        van, ons team van, we zijn, team telt, dienst telt, team bestaat uit, een groep van, we zijn
        een team van, ploeg van, we zouden met, zijn met, ze zijn met, ze zijn, ze zouden met, wij
        zijn met, groepje van, een groepje van, we zitten met, met ons, wij zijn, we gaan met, team
        is met, we komen met""",
    "-": """gedurende # jaar, om de # jaar, intussen # jaar, ondertussen # jaar, zo n # jaar, kreeg
        # jaar, # jaar gevangenis/cel, # jaar terug, # jaar later, # jaar
        gewerkt/gezorgd/gewassen/gewoond/gezwegen/geholpen/verzorgd, # jaar weduwe/weduwnaar,
        huwelijk/relatie/contract/ervaring van # jaar, een jaar of # geleden, al # of/a/tot # jaar,
        # of/a/tot # jaar geleden, sinds # of # jaar, na # of # jaar, binnen # of/a/tot # jaar,
        over # of # jaar, # of # jaar lang, # of # jaar ervaring, al # jaar, # jaar geleden, sinds
        # jaar, # jaar na, over # jaar, # jaar lang, binnen # jaar, # jaar ervaring, # jaar
        getrouwd, # jaar samen, # jaar ziek, # jaar thuis, # jaar dienst, al ~ # jaar, al meer dan
        # jaar, voor # jaar, na # jaar, sinds ~ # jaar, reeds # jaar, meer dan # jaar, bijna #
        jaar, laatste # jaar, # jaar in, de eerste # jaar""",
    "mine": "ik ben # jaar, ik ben #",
}

NAMED = {
    "opening": "t is, met, hier spreekt",
    "me": """hier, mijn naam is, ik heet, mijne naam is, het is, naam, hey tis, hallo tis, dag tis,
        hier is, u spreekt met, ge spreekt met""",
    "title": "dr, dokter, mevrouw, meneer, dhr, de heer, mevr, mr, mvr",
    "psychologist": """psycholoog, psychologe, de psycholoog, de psychologe, psychologe op het oog,
        psycholoog op het oog, psycholoog in gedachten, psychologe in gedachten, psycholoog heet,
        psychologe heet""",
    "partner": "partner, de partner",
    "colleague": """contactpersoon, contactpersoon is, de contactpersoon is, vraag naar, vragen
        naar, mijn collega, vraag, t a v, ter attentie van, contacteer, bel naar collega, vraag
        maar naar, contactpersoon ter plaatse, contact ter plaatse, aanspreekpunt is,
        aanspreekpunt, bij afwezigheid""",
    "closing": """groeten, groetjes, met vriendelijke groeten, mvg, vriendelijke groeten, alvast
        bedankt, bedankt, dank u, dankjewel, met vriendelijke groet, hartelijke groeten,
        vriendelijke groet, alvast dank, bedankt alvast, groet, dank, merci, met dank, beste
        groeten, dank bij voorbaat""",
    "house": """rode kruis, vdab, kind en gezin, wit gele kruis, caw, actiris, overkop, armen
        tekort, familiehulp, i mens, jac""",
    "town": "stad, gemeente",
    "house_of": """politiezone, voorziening, praktijk, campus, project, wachtpost, vzw, vereniging,
        dienst, mutualiteit, ziekenfonds, bibliotheek, gezinszorg, werkwinkel, cultuurcentrum,
        welzijnsschakel*, buurtwerking, welzijnskoepel, welzijnsvereniging""",
}

TIME = {
    "part": """voormiddag, voormiddagen, namiddag, namiddagen, middag, middags, avond, avonds,
        smiddags, smorgens, morgens, savonds, ochtend""",
    "core": """om/rond/vanaf/na/voor # uur, tussen # en # uur, van # tot # uur, tussen # en #
        savonds/smorgens, om/rond/tegen half #, om/rond kwart na/voor/over #, ma/di/wo/woe/do/vr/za
        en/of di/wo/woe/do/vr/za/zo, overdag, vanavond, vanmiddag, vannamiddag, vandaag nog, binnen
        de # weken/dagen, binnen # weken/dagen, week #, weken # tot #, begin/eind van de
        namiddag/voormiddag/middag, vooravond, eerste helft van, tweede helft van, weekend,
        volgende week, komende week, deze week, volgende maand, deze maand, lente, voorjaar,
        herfst, najaar, zomer, winter, pasen, kerst, krokus, krokusvakantie, paasvakantie,
        herfstvakantie, kerstvakantie, zomervakantie, vakantie, schoolvakanties, vakanties,
        examenperiode, schooljaar, ramadan, morgen, overmorgen, vandaag, morgenvroeg, zo snel
        mogelijk, zsm, weekdagen, werkdag, asap, week van, jaareinde, verlof, schoolvakantie,
        schooltijd, middagpauze, schooluren, kantooruren, lesuren""",
    "before": """aub, graag, op, in, de, een, het, elke, iedere, om, van, tot, tussen, en, of, na,
        voor, vanaf, niet, behalve, liefst, ergens, begin, einde, eind, half, midden, t, s, per,
        max, volgende, komende, deze, eerste, tweede, derde, vierde, laatste, bij, voorkeur, best,
        enkel, alleen, telkens, nog, tegen, even, welke, uitgezonderd, tijdens, over, mss,
        misschien, het liefst, rond, den, halve, dag, vrij, kan, wel, ook, zo, maar, e, ste, twee,
        drie, mogelijk, u, zeven, acht, ten, tss, altijd, mag, nie, gerust, week, weken, begint,
        anders, ofwel""",
    "past": """vertelde, zei, vroeg, zag, deed, ging, stond, zat, sinds, vorig, vorige, geleden,
        gisteren, gestorven, overleden, verloren, gezien, was, waren, sedert, hele dagen, elke
        nacht, elke avond, elke dag, hele nacht, is gestopt, verongelukt, uitgenodigd, bel, bellen,
        bereikbaar, telefoneren, belt, opbellen, telkens wanneer, begonnen, vroeger, huilt, slaapt,
        drinkt, komt, komen, roept, gebeurd, is gebeurd, telefoon, gsm, sms, mail, bereiken,
        opneem, deze morgen, deze voormiddag""",
    "other": """zaal, lokaal, vergaderzaal, bureau, ik sta, sta, ik werk, werk, werken, open, gaat,
        gaan, kwam, kwamen, gezien, uitgenodigd, verhuist, vertrekt""",
    "soon": "zo snel mogelijk, zsm, asap, zo vlug mogelijk, zo spoedig mogelijk, zo rap mogelijk",
    "wish": """ben er elke/op/iedere, zijn er op/elke/allebei, is er op/elke, is hier op/elke, ben
        er altijd op, mag ook op, zou ideaal zijn, is ideaal, is altijd goed, is goed, is prima,
        zou goed zijn, komt goed uit, is hij/ze vrij, zijn ze vrij, ben ik vrij, is vrij, ik ben
        vrij, kan hij, kan ze, kunnen ze, zou best gaan, zou gaan, lukt, zou lukken, zijn we er,
        zijn ze er, is ze er, is hij er, zou best zijn, is best, liefst, bij voorkeur, het liefst,
        best, enkel, mogelijk, niet op, niet in, behalve, vanaf, niet voor, om het even, kunnen op,
        kan op, vrij, als het kan, uitgezonderd, past, beschikbaar, schikt, ideaal, ik kan, we
        kunnen, kan enkel, liever, moment, datum, data, zou passen, kan altijd""",
    "more": "behalve, niet, maar, of, na, voor, tot, tussen, uitgezonderd, liefst, tenzij, vanaf",
    "during": "tijdens, vergadering, teamvergadering",
}

STORY = StoryWords(
    spellings=SPELLINGS,
    known=KNOWN,
    idle=IDLE,
    function=FUNCTION,
    organisation=ORGANISATION,
    speaker=SPEAKER,
    convention=CONVENTION,
    person=PERSON,
    consulted=CONSULTED,
    need=NEED,
    asked=ASKED,
    together=TOGETHER,
    agreement=AGREEMENT,
    wanted=WANTED,
    themes=THEMES,
    channel=CHANNEL,
    frequency=FREQUENCY,
    mission_language=MISSION_LANGUAGE,
    age_group=AGE_GROUP,
    count=COUNT,
    named=NAMED,
    time=TIME,
    meeting=MEETING,
    presence=PRESENCE,
)
