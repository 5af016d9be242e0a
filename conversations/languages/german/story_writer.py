"""Who writes an opening message, in German: functions, organisations, the words of a speaker."""

from __future__ import annotations

FUNCTION = {
    "health": """hausarzt, hausarztin, hausarzte, arzt, arztin, krankenpfleger*, krankenschwester*,
        hauskrankenpfleger*, pflegefachfrau, pflegefachmann, pflegekraft, pflegehelfer*, hebamme,
        apotheker*, zahnarzt*, kinderarzt*, gynakolog*, praxisassistent*,
        gemeindekrankenpfleger*""",
    "child_youth": """klassenlehrer*, lehrer, lehrerin, lehrkraft, kindergartner*,
        primarschullehrer*,
        schulleiter*, schulleitung, direktor der schule, direktorin der schule, tagesmutter,
        jugendarbeiter*, jugendbetreuer*, kinderbetreuer*, forderlehrer*, schulsozialarbeiter*,
        schulmediator*, kaleido mitarbeiter*""",
    "social": "",
    "other": """sozialarbeiter*, sozialassistent*, erzieher, erzieherin, sozialpadagog*,
        streetworker*,
        familienhelfer*, familienhilfe, haushaltshilfe, seniorenhelfer*, ergotherapeut*, logopad*,
        kinesitherapeut*, physiotherapeut*, kine, betreuer, betreuerin, begleiter*, koordinator*,
        dienstleiter*, abteilungsleiter*, teamleiter*, freiwilliger, freiwillige, ehrenamtler*,
        ehrenamtliche, ehrenamtlicher, trainer, trainerin, jobcoach, schuldnerberater*, mediator*,
        seelsorger*, justizassistent*, arbeitsberater*, integrationsberater*, krankenpfleger im
        ~""",
    "psychologist": """psychologe, psychologin, klinischer psychologe, klinische psychologin,
        orthopadagoge, orthopadagogin, klinischer orthopadagoge, klinische orthopadagogin""",
    "unknown": """anwalt, anwaltin, praktikant*, student, studentin, polizist*, psychiater*,
        journalist*""",
    "-": "",
}

ORGANISATION = {
    "health": """hausarztpraxis, gemeinschaftspraxis, arztpraxis, krankenhaus, klinik, hospital,
        altenheim, altersheim, seniorenheim, pflegeheim, wohn und pflegezentrum, wpzs, apotheke,
        hauskrankenpflege, arztehaus, medizinisches haus, geriatrie, entbindungsstation""",
    "child_youth": """schule, grundschule, primarschule, sekundarschule, kindergarten, athenaum,
        kaleido, jugendheim, jugendtreff, jugendhaus, offene jugendarbeit, kinderkrippe, krippe,
        kinderhort, ausserschulische betreuung, wohngruppe, internat, jugendhilfe, pfadfinder,
        jugendburo, gemeindeschule, forderschule, zfp, jugendhilfedienst, kita""",
    "social": """oshz*, sozialhilfezentrum, offentliches sozialhilfezentrum, sozialdienst,
        gefangnis,
        fluchtlingsheim, aufnahmezentrum, asylzentrum, frauenhaus, obdachlosenheim,
        notaufnahmewohnung,
        sozialladen, tafel, lebensmittelbank, viertelhaus, nachbarschaftshaus, justizhaus,
        sozialer wohnungsbau, dienststelle fur selbstbestimmtes leben, dsl, stundenhilfe, info
        integration,
        sozio okonomischer betrieb""",
    "practice": """psychologenpraxis, psychologische praxis, praxis von psychologen,
        gemeinschaftspraxis von psychologen""",
    "mental_health": """spz, sozial psychologisches zentrum, beratungs und therapiezentrum, btz,
        psychiatrie, psychiatrische klinik, betreutes wohnen, mobiles team""",
    "-": """familienplanung, zur schule, in der schule gemobbt, nicht mehr zur schule, krankenkasse,
        hochschule, zu hause""",
}

SPEAKER = {
    "me": """ich bin, bin, als, ich arbeite als, ich bin eine, ich bin ein, ich bin die, ich bin
        der,
        hier, ich bin auch, ich bin selbst, arbeite als, von beruf""",
    "work": """ich arbeite, ich komme vom, ich bin vom, wir sind ein, wir sind vom, wir arbeiten,
        ich koordiniere, ich leite, bei uns im, in unserem, in unserer, ich unterrichte, arbeite""",
    "us": """wir mochten, wir hatten gern, wir suchen, wir fragen, wir haben, unser team,
        unsere freiwilligen, unsere bewohner, unsere schuler, unsere patienten, unsere schule,
        unsere klienten, unsere jugendlichen, unsere mitarbeiter, meine kollegen, meine kolleginnen,
        unsere lehrkrafte, unsere pflegekrafte, unser dienst, unsere einrichtung""",
    "followed": """ich begleite, den ich begleite, die ich begleite, das ich begleite, ich betreue,
        den ich betreue, die ich betreue, mein patient, meine patientin, mein schuler,
        meine schulerin, mein klient, meine klientin, ich pflege, mein bewohner, meine bewohnerin,
        meine klasse""",
    "greeting": """hallo, guten tag, guten morgen, guten abend, sehr geehrte damen und herren,
        liebe kollegen, liebe kolleginnen, sehr geehrte, liebe, hi, moin, servus""",
    "qualifier": "geriatrie, primarschule, in ausbildung, ~ schuljahr, # schuljahr",
    "we": "wir sind, wir sind zu, wir sind die",
    "team": "mein team, unser team, unsere, unser, mein ganzes team, meine kollegen",
    "asks": "sucht, fragt, mochte, mochten, fragen, suchen, gern, gerne, bitte, hatte, hatten",
}

CONVENTION = {
    "in": """mit likiv vereinbarung, likiv vereinbarung, mit vereinbarung, konventioniert,
        konventionierter, konventionierte, in der konvention, mit konvention""",
    "out": """ohne likiv vereinbarung, ohne vereinbarung, nicht konventioniert, ohne konvention,
        keine vereinbarung, nicht in der konvention, noch nicht konventioniert""",
}
