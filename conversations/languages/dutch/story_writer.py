"""Who writes an opening message, in Dutch: functions, organisations, the words of a speaker."""

from __future__ import annotations

FUNCTION = {
    "health": """huisarts, huisartsen, huisdokter, arts, dokter, thuisverpleegkundige*,
        thuisverpleegster*, thuisverpleger, wijkverpleegkundige*, wijkverpleegster, zorgkundige*,
        vroedvrouw*, apotheker*, apotheekassistente, apothekersassistent*, tandarts, huisartsen in
        opleiding, hoofdverpleegkundige*, haio, ziekenhuisverpleegkundige, gynaecoloog, kinderarts,
        geriater, praktijkverpleegkundige, huisarts in opleiding, praktijkverpleegkundige*,
        spoedverpleegkundige*, pediater, gynaecologe, cardioloog, oncoloog, neuroloog,
        tandartsassistent*, tandarts*, kraamverzorg*, kraamhulp, ziekenhuisverpleegkundige*,
        oncoverpleegkundige*, thuisverpleeg*, thuisverpleg, thuisvpk, thuisvpl, sociaal
        verpleegkundige*, psychiatrisch verpleegkundige*, wijkgezondheidswerk*, regioverple*,
        referentieverple*, nachtverpleegster, artsen in opleiding, arts in opleiding,
        diabetesverpleegkundige*, wondzorgverpleegkundige*, palliatief verpleegkundige*,
        diabetesverpleegster*, ziekenhuisarts*, mondhygienist*, bandagist*, orthoptist*,
        kraamverpleegkundige*, zorgkundigen""",
    "child_youth": """schoolarts*, zorgjuf*, juf van ~, klastitularis, titularis, juf, meester,
        kleuterjuf, kleuterleid*, leerkracht*, leraar, lerares, leraren, zorgleerkracht,
        zorgcoordinator, zorgjuf, leerlingenbegeleider*, leerlingenbegeleidster*,
        kinderbegeleider*, kinderbegeleidster*, kinderverzorgster*, onthaalouder*, onthaalmoeder,
        schoolverpleegkundige*, clb medewerk*, jeugdwerker*, directeur/directrice basisschool,
        schooldirecteur, schooldirectrice, directeur/directrice van een*? basisschool,
        leerlingbegeleider*, turnleerkracht, turnleraar, schoolpsycholo*, jeugdbegeleider*,
        kleuteronderwijzer*, juffrouw, onderwijzer*, onderwijzeres, turnleerkracht*,
        godsdienstleraar, godsdienstleerkracht*, zedenleerkracht*, leerlingenbegeleid*,
        leerlingbegeleid*, zorgleerkracht*, zorgleraar, directie basisschool, directie van ~? ~?
        school, directeur/directrice van ~? ~? school, directeur/directrice van kinderopvang, clb
        medewerker*, clb arts, kinderverzorg*, onthaalmoeder*, gastouder*, jeugdwerk*,
        jeugdopbouwwerk*, contextbegeleid*, kinderbegeleid*, jeugdhulpverlen*,
        coordinator/verantwoordelijke huiswerkklas, coordinator/verantwoordelijke kinderopvang,
        leerkracht* ~ leerjaar, schooldirectie, adjunct directeur, vertrouwensleerkracht*,
        studiemeester*, kinderverpleegkundige, leefgroepbegeleid*, leefgroepwerk*, hoofdleid*,
        monitor in, clb er, pedagoog, pedagoge, pedagogisch begeleid*, pedagogisch medewerk*,
        brugfiguur op school, internaatsopvoed*, schoolopvoed*""",
    "social": "cipier, penitentiair beambte, ocmw medewerk*, ocmw assistent*",
    "other": """tabakoloog, tabakologe, audicien*, straathoekwerk*, brandweerman, brandweervrouw,
        casemanager*, case manager, voetbaltrainer, voetbalcoach, medisch pedicure, pedicure, ergo
        s, hoofd van de ~? dienst, hoofd sociale dienst, leidster, chiroleider, scoutsleider,
        budgetconsulent, verpleegkundige*, verpleegster, verpleger, kinesist*, kinesitherapeut*,
        kine, logopedist*, ergotherapeut*, opvoeder*, opvoedster*, maatschappelijk werk*,
        maatschappelijk assistent*, sociaal werk*, vrijwilliger*, vrijwilligster, begeleider*,
        begeleidster*, coordinator, diensthoofd, poetshulp*, poetsvrouw, gezinshulp*, thuishulp*,
        verzorgend*, trajectbegeleid*, consulent, straathoekwerker, buurtwerk*, gezinsbegeleider*,
        gezinsbegeleidster*, thuisbegeleider*, thuisbegeleidster*, woonbegeleider*,
        woonbegeleidster*, mw, nachtbegeleider*, nachtbegeleidster*, brugfiguur, hoofdopvoeder,
        ergo, podoloog, dietist*, teamverantwoordelijke, verantwoordelijke, centrumleider*,
        centrumleidster*, teamcoach, afdelingshoofd, moslimconsulent, justitieassistent*, trainer,
        jobcoach, sociaal assistent*, opbouwwerk*, gezinsondersteuner, huishoudhulp,
        zorgcoordinator, ervaringsdeskundige, budgetbegeleider*, jongerenbegeleider*,
        intercultureel bemiddelaar, bemiddelaar, aalmoezenier, wijkagent*, huisbewaarder,
        concierge, onthaalmedewerk*, schuldbemiddelaar*, schuldbemiddelaarster, gezinshelp*,
        zorgverlen*, hulpverlen*, zorgmedewerk*, medewerker, medewerkster, welzijnswerk*,
        outreacher, veldwerk*, wijkwerk*, casemanager, teamleid*, hoofdverple*, directeur,
        directrice, zorgregisseur, animator, animatrice, buddy, voogd, pastor, pastoraal werk*,
        imam, priester, consulente, kinderconsulent, ambulancier, bibliothecaris, bibliothecaresse,
        coach, arbeidsbegeleid*, werkbegeleid*, loopbaancoach, taalcoach, docent*, lesgever*,
        lesgeefster, nachtwaker, nachtverple*, dagbegeleid*, studiebegeleid*, maatschappelijk
        assistente, sociaal assistente, gevangenisbewaarder, verpleegassistent*, toeleid*,
        praktijkcoordinator, afdelingsverantwoordelijke, groepsopvoed*, nachtopvoed*,
        hoofdbegeleid*, medisch pedicure*, verpleegkundige psychiatrie, praktijkassistent*,
        osteopaat, osteopate, osteopathe, psychomotorisch therapeut*, diabeteseducator*, audioloog,
        criminoloog, criminologe, huisbezoeker, ombudspersoon, vertrouwenspersoon, integratiewerk*,
        zorgcoach, studentenbegeleid*, gezinscoach, trajectcoach, woonclub, armoedewerk*,
        vormingswerk*, sociaal begeleid*, dagopvangbegeleid*, activeringscoach,
        activeringsbegeleid*, preventiewerk*, preventiemedewerk*, gemeenschapswacht*,
        intercultureel werk*, cultuurwerk*, sportbegeleid*, groepsleid*, groepsbegeleid*,
        maatschappelijk begeleid*, zorgbegeleid*, thuiswerk*, diaken, woonconsulent*, maatsch
        werk*, maatsch assistent*, parochieassistent*, huurdersbegeleid*, mantelzorgconsulent*,
        tewerkstellingsbegeleid*, dienstverantwoordelijke, centrumverantwoordelijke,
        bemiddelaarster, schuldhulpverlen*""",
    "psychologist": """psycholoog, psychologe, klinisch psycholoog, klinisch psychologe,
        orthopedagoog, orthopedagoge, klinisch orthopedagoog, klinisch orthopedagoge,
        eerstelijnspsycholo*, klinisch psycholo*, kinderpsychologe, schoolpsycholo*""",
    "unknown": "advocaat, stagiair*, student*, politieagent, psychiater, journalist",
    "-": "psycholoog/psychologe/psy nodig/gezocht/gevraagd/voor/aub/dringend",
}

COMPOUNDS = {
    "health": {
        "thuiszorg": "team ploeg equipe centrum organisatie",
        "thuisverplegings": "team dienst ploeg equipe",
        "thuisverpleeg": "team dienst ploeg",
        "dagverzorgings": "huis",
        "revalidatie": "dienst afdeling ziekenhuis",
        "huisartsen": "team cabinet kabinet",
        "woonzorg": "huis voorziening",
    },
    "child_youth": {
        "jeugd": "instelling organisatie werk",
        "jeugdhulp": "dienst team centrum voorziening organisatie instelling",
        "jeugdzorg": "dienst team centrum voorziening organisatie instelling",
        "jongeren": "huis dienst opvang",
        "kinderopvang": "dienst centrum initiatief team organisatie",
        "onthaalouder": "dienst",
        "leerlingenbegeleidings": "centrum team",
    },
    "social": {
        "buurt": "team",
        "daklozen": "centrum werking dienst team",
        "armoede": "organisatie werking",
        "asiel": "opvang",
        "vluchtelingen": "centrum werking dienst",
        "schuldbemiddelings": "dienst team",
        "huisvestings": "dienst",
    },
}
"""What stands first in a compound decides the kind, what stands last that it is a house."""


def _compounds(kind: str) -> str:
    """Give the houses of a kind that are one word: "jeugdhulpdienst", "thuiszorgteam"."""
    parts = COMPOUNDS[kind].items()
    return ", ".join(first + last for first, lasts in parts for last in lasts.split())


ORGANISATION = {
    "health": f"""{_compounds("health")},
        kinesitherapie, huisartsengroepspraktijk, huisartsenwachtpost, wachtpost,
        wijkgezondheidscentrum, huisartsenpraktijk, huisartsengroep, groepspraktijk,
        dokterspraktijk, ziekenhuis, az, uz, woonzorgcentrum, wzc, rusthuis, rvt, apotheek,
        thuisverpleging, wit gele kruis, thuiszorg, huisartsenkring, home, medisch huis,
        rusthuizen, assistentiewoning*, materniteit, wijkgezondheidscentra, serviceflats,
        geriatrie, thuiszorgdienst, familiehulp, familiezorg, i mens, wgk, landelijke thuiszorg,
        wgc, medisch centrum, huisartsenwacht, dagziekenhuis, revalidatiecentrum,
        dagverzorgingscentrum, dagverzorging, palliatief netwerk, palliatieve thuiszorg,
        palliatieve eenheid, kinepraktijk, tandartspraktijk, verpleegpost, zorgcentrum,
        zorgresidentie, residentie, dokterskabinet, spoedafdeling, spoeddienst, spoed, centrum voor
        dagverzorging, centrum voor kortverblijf, dialysecentrum, kraamkliniek, algemeen
        ziekenhuis, rust en verzorgingstehuis, artsenpraktijk, tandartsenpraktijk,
        verpleegpraktijk, dokterspost, apotheken, woonzorgcentra, ziekenhuizen""",
    "child_youth": f"""{_compounds("child_youth")},
        begeleidingstehuis, kinderdagopvang, leefgroepen, bs, vti, kta, okan klassen,
        school, basisschool, kleuterschool, middelbare school, atheneum, clb, jeugdhuis, creche,
        kinderdagverblijf, kdv, buitenschoolse opvang, huis van het kind, kind en gezin,
        consultatiebureau kind en gezin, consultatiebureau, jeugdhulp, leefgroep, internaat,
        college, dorpsschool*, overkop, jeugddienst, ondersteuningscentrum jeugdzorg, jeugdzorg,
        huiswerkklas, okan klas, lagere school, scholengemeenschap, jeugdbeweging, scouts, chiro,
        huiswerkbegeleid*, secundaire school, buo, ibo, kinderopvang, mpi, jac, vclb, gbs, vbs,
        ckg, buso, kleuteropvang, bko, gemeenteschool, freinetschool, methodeschool,
        gemeenschapsinstelling, huiswerkbegeleiding, kleuterklas, lagereschool, basisonderwijs,
        secundair onderwijs, tso, bso, vrije basisschool, gemeentelijke basisschool,
        jongerencentrum, jeugdcentrum, jongerenwerking, speelplein*, speelpleinwerking,
        jeugdwerking, peuteropvang, babyopvang, okan, overkophuis, jeugdvoorziening, voorziening
        jeugdhulp, medisch pedagogisch instituut, centrum voor leerlingenbegeleiding, buitengewoon
        onderwijs, centrum voor kinderzorg en gezinsondersteuning, scholen, basisscholen,
        steinerschool, kinderdagverblijven, kribbe""",
    "social": f"""{_compounds("social")},
        moederhuis, sociaal verhuurkantoor, svk, noodwoning, ocmw*, caw, inloopcentrum,
        opvangcentrum, asielcentrum, fedasil, gevangenis, sociaal huis, sociale kruidenier, sociaal
        restaurant, nachtopvang, buurthuis, buurtwerking, buurtcentrum, dienstencentrum, lokaal
        dienstencentrum, voedselbedeling, voedselbank, justitiehuis, daklozenopvang,
        straathoekwerk, samenlevingsopbouw, wijkhuis, vluchthuis, opvangtehuis, sociale
        huisvesting, huisvestingsmaatschappij, woonmaatschappij, noodopvang, armoedevereniging,
        vereniging waar armen, sociale dienst, opvanghuis, opvanghuis voor ~, vrouwenopvang, dienst
        activering, sociale kruidenier*, vluchtelingenopvang, lokaal opvanginitiatief, loi,
        wijkcentrum, ontmoetingscentrum, ontmoetingshuis, wijkteam, sociale dienst van ~? ~?
        gemeente, penitentiair centrum, centrum algemeen welzijnswerk, centrum voor algemeen
        welzijnswerk, rode kruis opvangcentrum, vereniging waar armen het woord nemen,
        crisisopvang, doorgangswoning*, kledingbank, sociale kruideniers,
        vluchthuizen, sociale woonmaatschappij""",
    "practice": """psychologenpraktijk, praktijk van # geconventioneerd psychologen, praktijk van
        psychologen, groepspraktijk van psychologen, groepspraktijk psychologen""",
    "mental_health": """cgg, centrum geestelijke gezondheidszorg, centrum voor geestelijke
        gezondheidszorg, psychiatrisch ziekenhuis, beschut wonen, psychiatrisch centrum, pvt,
        psychiatrisch verzorgingstehuis, mobiel team, centrum geestelijke gezondheid""",
    "-": """centrum voor gezinsplanning, gezinsplanning, naar school, gepest op school, van school,
        op school gepest, niet meer naar school, sociale dienst van/mutualiteit, thuis, school
        meer, home based, hoge school, hogeschool""",
}

SPEAKER = {
    "me": """ik ben, ben, als, ik ben zijn/haar/hun, vraag/vraagje van een, jsuis, ik werk als, ik
        ben een, ik ben de, hier, ik ben ook, ik ben zelf, ik ben van opleiding, werk als, ik ben
        hier, we zijn, ik ben nu, ik ben momenteel, ik ben sinds kort, ikzelf ben, ik ben jonge, ik
        ben nieuwe, tis hier, hier met de/het,
        dag/hallo/goeiedag/goedendag/goeiemorgen/goedemorgen/goeiemiddag/goedemiddag met de/het""",
    "work": """bij ons in/op, hier in/op, namens, in naam van, ik spring in, ik werk, ik zit in, ik
        ben van, we zijn een, we zijn van, we werken, ik coordineer, ik sta in, ik leid, in ons, in
        onze, ik ben begeleider in, ik ben jeugdwerker bij, ik geef les, werk, ik werke, ik ben
        werkzaam, ik run, ik zit bij, ik sta voor, ik werk bij, ik werk voor, ik werk in, ik ben
        actief, wij zijn een, we leiden, ik ga langs bij, ik schrijf u? vanuit/van,
        ik contacteer u/jullie vanuit/van, ik bel u? vanuit/van, ik mail u? vanuit/van""",
    "us": """we willen, we zouden, we zoeken, we vragen, we hebben, ons team, ons ocmw team, onze
        vrijwilligers, onze bewoners, onze leerlingen, onze patienten, onze school, onze client*,
        onze jongeren, onze begeleiders, onze werking, mijn collega s, onze bezoekers, onze
        verpleeg*, onze leerkrachten, onze kinderen, onze dienst, heel mijn team, ons publiek, onze
        doelgroep, ons jeugdhuis, onze bewoner, onze opvoeders, ons huis, onze vzw, ons centrum,
        onze organisatie, onze mensen, ons zorgpersoneel, ons personeel, mijn team, mijn ploeg,
        onze ploeg, onze cursisten, onze ouders, onze moeders, we begeleiden, we organiseren, we
        ontvangen, we vangen, onze gasten, onze klanten, onze gezinnen""",
    "followed": """ik begeleid, die ik begeleid, dat ik begeleid, die ik volg, die ik opvolg, waar
        ik kom, mijn patient*, mijn leerling*, mijn klas, mijn client*, van mijn patienten, ik
        verzorg, mijn bewoner*, waar ik poets, die ik verzorg, dat ik verzorg, ik volg een, ik
        ondersteun, die we begeleiden, die wij begeleiden, waar ik aan huis kom, een bewoner van
        ons, een leerling van mij, uit mijn klas, in mijn klas, mijn leden""",
    "greeting": """dag, hallo, goedemiddag, goedemorgen, goeiemorgen, goeiemiddag, goedendag,
        goeiedag, goeienavond, goedenavond, beste, geachte, hey, hoi, yo, dag allemaal, beste
        collega s, hallokes, geachte heer mevrouw, geachte mevrouw, heer, mevrouw""",
    "qualifier": """geriatrie, basisschool, huiswerkklas, in opleiding, e leerjaar, welzijn,
        onderwijs welzijn, # leerjaar, ~ leerjaar, van dienst, psychiatrie, aan huis, bij kind en
        gezin""",
    "we": "we zijn, we zijn met, we zijn de",
    "team": "mijn team, ons team, onze, ons, heel mijn team, mijn collega s",
    "asks": """zoekt, vraagt, wil, willen, vragen, zoeken, graag, aub, zou, zouden, zoek, vraag,
        nodig, wenst, wensen, kan een psycholoog, kan er iemand, kan iemand, kunnen jullie, is het
        mogelijk, hebben jullie, zou een psycholoog, komt er iemand, mogelijk om, bestaat er""",
    "cares": """mijn bewoner*, een van onze/mijn bewoners/gasten/cursisten, onze bewoner*, waar ik
        poets, die ik verzorg, dat ik verzorg, die ik gewassen heb, die ik was, mijn cursisten, bij
        wie ik poets, een bewoner van ons, onze cursisten""",
    "teaches": """mijn leerlingen, mijn leerling, een van mijn leerlingen,
        kind/kindje/meisje/jongen/leerling/koppel uit/van/in mijn klas, ik geef les, ik geef ~
        les""",
}

CONVENTION = {
    "in": "geconventioneerd, conventie, met conventie, in de conventie, onder conventie",
    "out": """niet geconventioneerd, zonder conventie, nog niet geconventioneerd, geen conventie,
        buiten conventie, niet in de conventie, gedeconventioneerd, niet meer geconventioneerd""",
}
