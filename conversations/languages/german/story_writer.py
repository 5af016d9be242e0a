"""Who writes an opening message, in German: functions, organisations, the words of a speaker."""

from __future__ import annotations

FUNCTION = {
    "health": """hausarzt, hausarztin, hausarzte, arzt, arztin, krankenpfleger*,
        krankenschwester*, hauskrankenpfleger*, pflegefachfrau, pflegefachmann, pflegekraft,
        pflegehelfer*, hebamme, apotheker*, zahnarzt*, kinderarzt*, gynakolog*, praxisassistent*,
        gemeindekrankenpfleger*, hausaerzt*, allgemeinmediziner*, allgemeinarzt*, landarzt*,
        landarztin, pfleger im krankenhaus, hauspfleger*, palliativpfleger*, altenpfleger*,
        pflegefachkraft, pflegehilfe, pflegeassistent*, stationsleit*, pflegedienstleit*,
        familienkrankenpfleger*, heimkrankenpfleger*, ernahrungsberat*, diatassist*, heimleit*,
        fusspfleg*, kinderkrankenschwester, hebamm*, arzthelfer*, pflegekrafte, sophrolog*""",
    "child_youth": """klassenlehrer*, lehrer, lehrerin, lehrkraft, kindergartner*,
        primarschullehrer*, schulleiter*, schulleitung, direktor der schule, direktorin der
        schule, tagesmutter, jugendarbeiter*, jugendbetreuer*, kinderbetreuer*, forderlehrer*,
        schulsozialarbeiter*, schulmediator*, kaleido mitarbeiter*, kindergartenlehrer*,
        kindergartenleit*, grundschullehrer*, primarlehrer*, sekundarlehrer*, sportlehrer*,
        religionslehrer*, schuldirektor*, direktor, direktorin, forderpadagog*, sonderpadagog*,
        heilpadagog*, jugendhelfer*, jugendtrainer*, fussballtrainer*, sporttrainer*,
        jugendleiter*, pfadfinderleiter*, kitaleit*, tagesmutti, tagesvater, schulpsycholog*,
        mittagsaufsicht, schulassistent*, integrationslehrer*, internatserzieher*,
        jugendanimateur*, referentin der jugendhilfe""",
    "social": "",
    "other": """sozialarbeiter*, sozialassistent*, erzieher, erzieherin, sozialpadagog*,
        streetworker*, familienhelfer*, familienhilfe, haushaltshilfe, seniorenhelfer*,
        ergotherapeut*, logopad*, kinesitherapeut*, physiotherapeut*, kine, betreuer, betreuerin,
        begleiter*, koordinator*, dienstleiter*, abteilungsleiter*, teamleiter*, freiwilliger,
        freiwillige, ehrenamtler*, ehrenamtliche, ehrenamtlicher, trainer, trainerin, jobcoach,
        schuldnerberater*, mediator*, seelsorger*, justizassistent*, arbeitsberater*,
        integrationsberater*, krankenpfleger im ~, sozialarb*, sozialbetreuer*, sozialberater*,
        heimerzieher*, familienbegleiter*, familienassistent*, seniorenbegleiter*, wohnbegleiter*,
        jobcoach*, arbeitsvermittler*, ausbilder*, sekretar*, empfangsmitarbeiter*, mitarbeiter,
        mitarbeiterin, referent, referentin, leiter, leiterin, leite, projektleiter*,
        projektmitarbeiter*, bewahrungshelfer*, opferbetreuer*, gefangnisseelsorger*, pfarrer,
        pastor, pastoralreferent*, besuchsdienst*, telefonseelsorger*, beschaftigungstherapeut*,
        psychiatrischer pfleger, psychiatrische pflegerin, psychiatriepfleger*, schuldenberater*,
        quartiersarbeiter*, gemeinwesenarbeiter*, haushaltshelfer*, putzhilfe, fahrer, fahrerin,
        beamter, beamtin, gemeindebedienstet*, bibliothekar*, fluchtlingsbetreuer*, asylbetreuer*,
        integrationsbeauftragt*, beraterin, berater""",
    "psychologist": """psychologe, psychologin, klinischer psychologe, klinische psychologin,
        orthopadagoge, orthopadagogin, klinischer orthopadagoge, klinische orthopadagogin,
        konventionierte psychologin, konventionierter psychologe, psychotherapeut,
        psychotherapeutin, erstlinienpsychologe, erstlinienpsychologin""",
    "unknown": """anwalt, anwaltin, praktikant*, student, studentin, polizist*, psychiater*,
        journalist*, rechtsanwalt, rechtsanwaltin, polizeibeamt*, richter, richterin, notar,
        feuerwehrmann, friseur, friseurin, unternehmer*""",
    "-": "",
}

ORGANISATION = {
    "health": """hausarztpraxis, gemeinschaftspraxis, arztpraxis, krankenhaus, klinik, hospital,
        altenheim, altersheim, seniorenheim, pflegeheim, wohn und pflegezentrum, wpzs, apotheke,
        hauskrankenpflege, arztehaus, medizinisches haus, geriatrie, entbindungsstation, praxis
        fur allgemeinmedizin, hausarztpraxen, kinepraxis, kinesitherapiepraxis, physiopraxis,
        palliativpflegeverband, palliativpflege, palliativteam, palliativstation, familienhilfe,
        hauspflege, hauskrankenpflegedienst, pflegedienst, hauspflegedienst, wohn und
        pflegezentren, seniorenwohnheim, seniorenresidenz, seniorendorfhaus, tagespflege,
        tagesstatte fur senioren, josephine koch service, demenzstation, rehazentrum,
        intensivstation, notaufnahme, poliklinik, zahnarztpraxis, frauenarztpraxis,
        kinderarztpraxis, krankenkasse""",
    "child_youth": """schule, grundschule, primarschule, sekundarschule, kindergarten, athenaum,
        kaleido, jugendheim, jugendtreff, jugendhaus, offene jugendarbeit, kinderkrippe, krippe,
        kinderhort, ausserschulische betreuung, wohngruppe, internat, jugendhilfe, pfadfinder,
        jugendburo, gemeindeschule, forderschule, zfp, jugendhilfedienst, kita,
        gemeindegrundschule, stadtische grundschule, freie grundschule, bischofliche schule,
        konigliches athenaum, robert schuman institut, primarschulen, sekundarschulen,
        berufsschule, jugendinfo, jugendgerichtsdienst, jugendzentrum, jugendclub, jugendwohnheim,
        kinderheim, tagesmutterdienst, kindertagesstatte, tagesstatte, ausserschulische,
        nachmittagsbetreuung, fruhhilfe, fruhforderung, kinderschutz, kinderdorf,
        pflegefamiliendienst, pflegefamilienhilfe, sportverein, fussballverein, turnverein,
        musikschule, chiro, klj, mittlerer bildungsweg, zawm, lehrlingsausbildung, forderschulen,
        mosaik, ephata jugend""",
    "social": """oshz*, sozialhilfezentrum, offentliches sozialhilfezentrum, sozialdienst,
        gefangnis, fluchtlingsheim, aufnahmezentrum, asylzentrum, frauenhaus, obdachlosenheim,
        notaufnahmewohnung, sozialladen, tafel, lebensmittelbank, viertelhaus, nachbarschaftshaus,
        justizhaus, sozialer wohnungsbau, dienststelle fur selbstbestimmtes leben, dsl,
        stundenhilfe, info integration, sozio okonomischer betrieb, cpas, nachbarschaftshilfe,
        nachbarschaftstreff, stadtteilhaus, animationszentrum, ephata, begegnungszentrum,
        polizeizone, opferhilfe, opferbetreuung, rotes kreuz, mobile dienste, schuldnerberatung,
        schuldenberatung, arbeitsamt, adg, beschaftigungsprojekt, beschaftigungswerkstatt,
        geschutzte werkstatt, tagesstatte, frauenliga, prisma, frauenberatung, asylbewerberheim,
        asylheim, fedasil, fluchtlingszentrum, notwohnung, sozialwohnungen,
        wohnungsbaugesellschaft, tierheim, caritas, vinzenzverein, patientenrat, alteo,
        behindertenheim, wohnheim, wohnressourcen, haus der familie, familienzentrum, landfrauen,
        seniorenverein, justizhauser, gemeindeverwaltung, sozialamt, integrationszentrum, caj""",
    "practice": """psychologenpraxis, psychologische praxis, praxis von psychologen,
        gemeinschaftspraxis von psychologen, praxis fur psychologie, psychotherapiepraxis, praxis
        fur psychotherapie, gemeinschaftspraxis mit # psychologen""",
    "mental_health": """spz, sozial psychologisches zentrum, beratungs und therapiezentrum, btz,
        psychiatrie, psychiatrische klinik, betreutes wohnen, mobiles team, sozial
        psychologisches, psychosoziales zentrum, beschutzende wohnstatten, beschutztes wohnen,
        tagesklinik, suchtberatung, asl, arbeitsgemeinschaft fur suchtvorbeugung, mobiles
        kriseteam, mobile teams, psychiatrische abteilung, telefonhilfe, telefonseelsorge""",
    "-": """familienplanung, zur schule, in der schule gemobbt, nicht mehr zur schule,
        krankenkasse, hochschule, zu hause, in die schule, aus der schule, von der schule, nach
        der schule, vor der schule, schule schwanzt, im gefangnis sitzt, ins krankenhaus, im
        krankenhaus, aus dem krankenhaus, beim krankenhaus, in der psychiatrie, aus der
        psychiatrie, in die psychiatrie, im altenheim lebt, ins altenheim, ins heim, aus dem
        gefangnis, im institut, in der gemeinde, in seiner schule, in ihrer schule, zum sozialamt,
        seine schule, ihre schule, zum oshz, vom sozialamt, gemeinde ~""",
}

SPEAKER = {
    "me": """ich bin, bin, ich arbeite als, ich bin eine, ich bin ein, ich bin die, ich bin der,
        hier, ich bin auch, ich bin selbst, arbeite als, von beruf, ich schreibe als, schreibe
        als, bin als, tatig als, ich bin als, hier als, ich bin hier, ich bin seine, ich bin ihre,
        ich bin sein, ich bin ihr, bin seine, bin ihre, bin die, bin der, bin eine, bin ein, ich
        bin nur die, ich bin nur der, ich mach, ich mache, ich bins die, arbeite in, ich arbeite
        hier als, ich als, wir als, ich selbst bin, ich bin die neue, ich bin der neue, als eine,
        komme als, ich selber bin""",
    "work": """ich arbeite, ich komme vom, ich bin vom, wir sind ein, wir sind vom, wir arbeiten,
        ich koordiniere, ich leite, bei uns im, in unserem, in unserer, ich unterrichte, arbeite,
        ich komme von, ich komme von der, komme von der, komme vom, komm vom, ich bin von, ich bin
        von der, ich schreibe vom, ich schreibe von, wir sind eine, wir sind die, wir kommen von,
        leite, leiten, ich bin beim, ich bin bei, bin bei, ich bin im, bin im, ich bin an der, bin
        beim, arbeiten bei, wir haben hier, wir haben im, haben hier, ich arbeite bei, ich arbeite
        in, bei uns in der, in unser, hier im, ich rufe an vom, ich fahr fur, ich fahre fur, ich
        fahre, ich mache besuchsdienst, ehrenamtlich bei, ehrenamtlich im, ehrenamtlich in,
        freiwillig bei, ich helfe, engagiere mich, verantwortlich fur, zustandig fur,
        unterrichte""",
    "us": """wir mochten, wir hatten gern, wir suchen, wir fragen, wir haben, unser team, unsere
        freiwilligen, unsere bewohner, unsere schuler, unsere patienten, unsere schule, unsere
        klienten, unsere jugendlichen, unsere mitarbeiter, meine kollegen, meine kolleginnen,
        unsere lehrkrafte, unsere pflegekrafte, unser dienst, unsere einrichtung, wir wollen, wir
        wurden, wir brauchen, wir hatten, wir uberlegen, wir planen, wir wunschen, wir wissen, wir
        fuhlen, wir bieten, wir betreuen, wir begleiten, unser kollegium, unsere besucher, unsere
        pfleger, unsere pflegerinnen, unsere hauspflegerinnen, unsere kinder hier, unsere gruppe,
        unser haus, unser heim, unsere senioren, unsere gaste, unsere kunden, unsere praxis,
        unsere apotheke, unser verein, unsere ehrenamtlichen, unsere lehrer, unsere erzieher,
        unser zentrum, unser projekt, unsere bewohnerinnen, bei uns, in unserem, in unserer,
        unserer besucher, unserer klienten, fur unsere, mit unseren""",
    "followed": """ich begleite, den ich begleite, die ich begleite, das ich begleite, ich
        betreue, den ich betreue, die ich betreue, mein patient, meine patientin, mein schuler,
        meine schulerin, mein klient, meine klientin, ich pflege, mein bewohner, meine bewohnerin,
        meine klasse, meine patienten, meine klienten, meinen klienten, meinem klienten, meinen
        patienten, meinem patienten, einen klienten von mir, patient von mir, patientin von mir,
        klient von mir, klientin von mir, schulerin von mir, schuler von mir, bei mir in
        behandlung, bei mir in der praxis, die ich pflege, den ich pflege, die ich jede woche, den
        ich jede woche, die ich besuche, den ich besuche, ich pflege sie, ich pflege ihn, in
        meiner klasse, in meiner gruppe, bei uns in pflege, auf meiner tour, in meiner praxis,
        meine bewohner, meine schuler""",
    "greeting": """hallo, guten tag, guten morgen, guten abend, sehr geehrte damen und herren,
        liebe kollegen, liebe kolleginnen, sehr geehrte, liebe, hi, moin, servus, gruss gott,
        tach, tag, mahlzeit, moin moin, huhu, guten tag zusammen, hallo zusammen, liebes team,
        sehr geehrtes team, guten mittag, bonjour, schonen guten tag, schonen tag""",
    "qualifier": """geriatrie, primarschule, in ausbildung, ~ schuljahr, # schuljahr, in pension,
        im ruhestand, in der hauskrankenpflege, der palliativpflege, in der palliativpflege, fur
        demenz, im altenheim""",
    "we": "wir sind, wir sind zu, wir sind die, wir als, wir hier sind, wir sind alle",
    "team": """mein team, unser team, unsere, unser, mein ganzes team, meine kollegen, unseren,
        mein kollegium, meine mitarbeiter, meine mitarbeiterinnen, unser pflegeteam, meine
        leute""",
    "asks": """sucht, fragt, mochte, mochten, fragen, suchen, gern, gerne, bitte, hatte, hatten,
        gesucht, gesucht fur, brauchen, brauche, brauch, wunschen, wunscht, kann, konnte, konnten,
        wer kann, gabe es, gibt es, wurde gern, wurden gern, hatt gern, bitten, bittet, hoffen,
        uberlegen, suche, such, wollen""",
    "teaches": """in meiner klasse, meine schuler, meine schulerinnen, meiner schuler, meiner
        schulerinnen, meine klasse, meiner klasse, in meinem unterricht, mein schuler, meine
        schulerin, schuler von mir, schulerin von mir""",
}

CONVENTION = {
    "in": """mit likiv vereinbarung, likiv vereinbarung, mit vereinbarung, konventioniert,
        konventionierter, konventionierte, in der konvention, mit konvention, im likiv netz, mit
        likiv konvention, habe die konvention, habe eine konvention, bin konventioniert, unter
        vertrag, mit netzwerkvertrag""",
    "out": """ohne likiv vereinbarung, ohne vereinbarung, nicht konventioniert, ohne konvention,
        keine vereinbarung, nicht in der konvention, noch nicht konventioniert, bin nicht
        konventioniert, nicht unter vertrag, habe keine konvention, noch keine konvention,
        privatpraxis ohne konvention""",
}
