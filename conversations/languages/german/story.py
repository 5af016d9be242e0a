"""The words of opening messages in German, as people of Ostbelgien type them."""

from __future__ import annotations

from conversations.languages.german.story_asked import NEED, WANTED
from conversations.languages.german.story_meeting import (
    AGREEMENT,
    CONSULTED,
    MEETING,
    PRESENCE,
    TOGETHER,
)
from conversations.languages.german.story_requests import ASKED
from conversations.languages.german.story_spelling import IDLE, KNOWN, SPELLINGS
from conversations.languages.german.story_wishes import (
    CHANNEL,
    FREQUENCY,
    MISSION_LANGUAGE,
    THEMES,
)
from conversations.languages.german.story_writer import CONVENTION, FUNCTION, ORGANISATION, SPEAKER
from conversations.languages.story_words import StoryWords

PERSON = {
    "cared": """ein fall, eine situation, patient, patientin, bewohner, bewohnerin, schuler,
        schulerin, klient, klientin, kundin, haftling, einer meiner/unserer
        patienten/schuler/bewohner/klienten/jugendlichen, eine meiner/unserer
        patientinnen/schulerinnen/bewohnerinnen/klientinnen, einen/einem/eines/diesen/diesem
        patienten/klienten/kunden, meinen/meinem/unseren/unserem/den patienten/klienten/kunden,
        dem/ihren/ihrem patienten/klienten/kunden, betreuter, betreute, schutzling, lehrling,
        pflegebedurftige, pflegebedurftiger, ein patient von mir, eine patientin von mir, ein
        klient von mir, eine klientin von mir, ein schuler von mir, eine schulerin von mir, ein
        bewohner von uns, eine bewohnerin von uns, einer unserer/meiner
        patienten/klienten/bewohner/schuler/jugendlichen/kunden/gaste, eine unserer/meiner
        patientinnen/klientinnen/bewohnerinnen/schulerinnen/kundinnen, kindergartenkind,
        heimbewohner, heimbewohnerin, bewohners, schulers""",
    "one": """jemand von # jahren, junge, bub, jugendlicher, jugendliche, dame, herr, frau, mann,
        madchen, kind, kleinkind, baby, mutter, vater, junge frau, junger mann, junge mutter,
        teenager, pflegekind, witwe, witwer, person, mieter, mieterin, besucher, student, jungen,
        jungs, bursche, herrn, grossmutter, grossvater, senior, seniorin, rentner, rentnerin,
        studentin, schulkind, saugling, alleinerziehende, alleinerziehender, asylbewerber,
        asylbewerberin, fluchtling, gefluchteter, obdachloser, obdachlose, kollegin, alte dame,
        alter mann, altere dame, alterer herr, alterer mann, alte frau, altere frau, junges
        madchen, landwirt, bauer, azubi, auszubildender, auszubildende, besucherin, nachbar,
        nachbarin, dreijahriger, grundschuler, erstklassler, jugendlichen""",
    "family": """familie, ehepaar, ein paar mit, pflegefamilie, geschwisterpaar, mutter und ihre
        tochter, mutter mit kind, mutter mit baby""",
    "kin": "sohn, tochter, sohne, tochtern, bruder, schwester, ehemann, ehefrau, schwestern",
    "cases": """patienten, schulern, klienten, kunden, familien, falle, situationen, dossiers,
        mutter von, patientinnen, klientinnen, bewohnern, bewohnerinnen, schulerinnen, fallen,
        muttern""",
    "many": """bewohnern, jugendlichen, damen, manner, frauen, kinder, kindern, haftlinge, leute,
        eltern, besucher, senioren, mieter, ehepaare, minderjahrige, studenten, jugendliche,
        herren, madels, madchen, jungs, kindergartenkinder, grosseltern, angehorige, angehorigen,
        betroffene, betroffenen, gaste, schulern, mutter, vater, paare, erwachsene, kunden,
        besuchern, fluchtlinge, gefluchtete, rentner, teenager, menschen, nachbarn,
        alleinerziehende, betreute""",
    "lead": """ein, eine, einen, einem, einer, der, die, das, mein, meine, dieser, diese, unser,
        1, jede, meinen, meinem, meiner, diesen, diesem, dieses, unsere, unseren, unserem,
        unserer, ihr, ihre, ihren, eines, jeden, jedem, so ein, so eine""",
    "relative": """mein mann, meine frau, mein sohn, meine tochter, meine mutter, mein vater,
        meine mama, mein papa, meine eltern, mein bruder, meine schwester, mein freund, meine
        freundin, mein partner, meine partnerin, mein ex, meine ex, mein kind, meine kinder, meine
        schwiegermutter, mein schwiegervater, meine oma, mein opa, meine nichte, mein neffe, mein
        enkel, meine enkelin, meine tante, mein onkel, mein baby,
        mein/unser/meinem/meinen/unserem/unseren mann/sohn/vater/papa/bruder,
        mein/unser/meinem/meinen/unserem/unseren freund/partner/ex/kind/opa,
        mein/unser/meinem/meinen/unserem/unseren onkel/neffe/neffen/enkel/baby,
        mein/unser/meinem/meinen/unserem/unseren
        stiefsohn/schwiegersohn/schwager/schwiegervater/grossvater,
        mein/unser/meinem/meinen/unserem/unseren ehemann/grosser/kleiner,
        meine/unsere/meiner/unserer frau/tochter/mutter/mama/schwester,
        meine/unsere/meiner/unserer freundin/partnerin/oma/tante/nichte,
        meine/unsere/meiner/unserer
        enkelin/stieftochter/schwiegertochter/schwagerin/schwiegermutter,
        meine/unsere/meiner/unserer grossmutter/ehefrau/grosse/kleine/kinder,
        meine/unsere/meiner/unserer eltern/schwiegereltern/kids""",
    "self": """fur mich selbst, fur mich personlich, ich bin pflegender angehoriger, ich bin
        pflegende angehorige, paartherapie, ich bin am ende, hilfe fur mich selbst, ich bin
        pflegemutter, ich suche einen psychologen fur mich, ich bin die mutter, ich bin der vater,
        ich bin mutter, ich bin vater, brauche selbst einen psychologen, ich schlafe nicht mehr,
        ich brauche selbst hilfe, brauch selber hilfe, es geht um mich, es geht um mich selbst, es
        geht um mich selber, geht es mir schlecht, mir geht es nicht gut, mir gehts nicht gut, mir
        geht es schlecht, mir gehts schlecht, mir geht es gar nicht gut, ich kann nicht mehr
        schlafen, kann seit wochen nicht schlafen, ich weine viel, weine viel, weine nur noch, fur
        mich privat, ich bin depressiv, ich habe depressionen, ich habe panikattacken, ich bin
        selbst betroffen, ich suche einen therapeuten fur mich, ich bin alleinerziehend, ich habe
        meinen mann verloren, meinen sohn verloren, meine mutter verloren, meine frau verloren,
        meine tochter verloren, meinen vater verloren, ich bin seine/ihre mutter, ich bin sein/ihr
        vater, ich bin die oma, ich bin der opa, ich bin am boden, selber ausgebrannt, selbst
        ausgebrannt, total ausgebrannt, ich bin ausgebrannt""",
    "-": """supervision fur mich selbst, rat fur mich selbst, schulung fur mich selbst, die eltern
        von, die kinder von, mein patient*, meine patient*, mein mann und ich arbeiten, ich bin
        ein/eine mann/frau, meine klasse, mein team, nicht um mich, nicht fur mich,
        mein/meine/meinen/meinem ~? patient*, mein/meine/meinem klient*, mein/meine/meinem
        schuler*, mein/meine/meinem bewohner*, meine kollegin, mein kollege, mein chef, meine
        chefin""",
}

AGE_GROUP = {
    "children": """kind, kinder, kleinkind, kleinkinder, schuljahr, kinderpsycholo*, primarschule,
        pflegekind, kindern, kindergarten, grundschule, grundschuler, primarschuler, erstklassler,
        krippe, kita, kindergartenkinder, kindergartenkind, schulkind, schulkinder, saugling,
        vorschule, tagesmutter, nachmittagsbetreuung, ausserschulische betreuung, 1/2/3/4/5/6
        schuljahr, ersten/zweiten/dritten/vierten/funften/sechsten schuljahr""",
    "grown": """mama, papa, mutter, vater, eltern, frau, dame, patientin, baby, mann, ehemann,
        ehefrau, herr, bruder, schwester""",
    "adults": """erwachsene, erwachsener, erwachsenen, altere, alteren, senioren, seniorin,
        senior, altenheim, altersheim, seniorenheim, pflegeheim, witwe, witwer, rentner,
        rentnerin, in rente, pensioniert, geriatrie, altere menschen, rentnern, betagte, betagter,
        hochbetagte, altere dame, alterer herr, alte dame, alte frau, alter mann, heimbewohner,
        heimbewohnerin, wohn und pflegezentrum, altere frau, alterer mann""",
    "-": """als kind, kinder nicht mehr, kind im haus, als sie kind war, als er kind war, kind
        gestorben, mit kind, mit kindern, die kinder wohnen, seine kinder, ihre kinder""",
    "small": "baby, kids, kinder, kinderchen, kindern, tochter, sohn",
}

COUNT = {
    "years": """jahre, jahren, jahr, jahrige, jahrigen, jahriger, jahriges, jaehrige, jaehriger,
        jahrig""",
    "half": "# jahre und halb, # einhalb jahre",
    "over": "# plus, uber #, ab # jahren, uber # jahre, # jahre und alter",
    "staff": """pflegekrafte, erzieher, kollegen, kolleginnen, freiwillige, ehrenamtliche,
        lehrkrafte, lehrer, betreuer, mitarbeiter, mitarbeiterinnen, sozialarbeiter, arzte,
        personen, haushaltshilfen, teilnehmer, leute, hausarzte, krankenpfleger, teammitglieder,
        apotheker, pfleger, pflegerinnen, krankenpflegerinnen, krankenschwestern,
        hauspflegerinnen, hauspfleger, begleiter, begleiterinnen, erzieherinnen, lehrerinnen,
        betreuerinnen, sozialarbeiterinnen, arztinnen, hausarztinnen, kindergartnerinnen, kraft,
        krafte, haushaltshelferinnen, familienhelferinnen, helfer, helferinnen, psychologen,
        trainer, jugendarbeiter, animateure, leiter, padagogen, forderpadagogen, tagesmutter,
        kollege, mann, frauen, hebammen, angestellte, beamte, polizisten, verkauferinnen""",
    "we_are": """wir sind zu, wir sind, team von, unser team von, team zahlt, dienst zahlt, team
        besteht aus, eine gruppe von, wir waren, wir sind ein team von, wir sind so, wir sind
        etwa, wir sind ungefahr, wir waren etwa, wir, wir sind insgesamt, gruppe von, team mit,
        team aus, ein team von, ein team aus, mannschaft von, zu, kollegium von""",
    "-": """seit # jahren, vor # jahren, seit # jahr, # jahre lang, in # jahren, nach # jahren, #
        jahre erfahrung, schon # jahre, # jahre verheiratet, # jahre zusammen, mehr als # jahre,
        fast # jahre, letzten # jahre, seit mehr als # jahren, seit # monaten, seit # wochen, vor
        # monaten, # jahre alt war, nach # ehejahren, nach # jahren ehe, uber # jahre verheiratet,
        in den letzten # jahren, vor uber # jahren, schon seit # jahren, seit uber # jahren, seit
        fast # jahren, seit gut # jahren, # jahre im beruf, # dienstjahre, # jahre dabei, vor #
        jahren mal""",
    "mine": "ich bin # jahre, ich bin #, bin #, ich werde #, bin # jahre",
}

NAMED = {
    "me": """hier, mein name ist, ich heisse, name, hier ist, ich bin der, hier schreibt, hier
        spricht, es schreibt ihnen, guten tag hier ist""",
    "title": "dr, frau, herr, herrn, doktor, hr",
    "psychologist": """psychologe, psychologin, den psychologen, die psychologin, frau
        psychologin, herr psychologe, herrn psychologen, psychologe herr, psychologin frau,
        psychologen herrn""",
    "partner": "partner, der partner",
    "colleague": """ansprechpartner, ansprechpartnerin, kontaktperson, kontaktperson ist, fragen
        sie nach, meine kollegin, mein kollege, z h, zu handen von, bitte nach, meiner kollegin,
        meinen kollegen, verlangen sie, sich an""",
    "closing": """grusse, viele grusse, mit freundlichen grussen, mfg, freundliche grusse,
        herzliche grusse, danke, vielen dank, besten dank, danke im voraus, liebe grusse, lg, vg,
        gruss, grusse aus ~, schonen gruss, schone grusse, mit besten grussen, beste grusse,
        besten gruss, dankeschon, vielen dank im voraus, danke schon mal, danke sehr, mit lieben
        grussen, ihr, ihre""",
}

TIME = {
    "part": """vormittag, vormittags, nachmittag, nachmittags, mittag, mittags, abend, abends,
        morgens, fruh, nachmittage, vormittage, abende""",
    "core": """wochenende, nachste woche, kommende woche, diese woche, nachsten monat, diesen
        monat, fruhling, herbst, sommer, winter, ostern, weihnachten, karneval, herbstferien,
        osterferien, sommerferien, ferien, schuljahr, ramadan, ubermorgen, heute, so schnell wie
        moglich, so bald wie moglich, werktags, asap, jahresende, urlaub, allerheiligen,
        pfingsten, fasching, silvester, neujahr, quartal, semester, krokusferien,
        weihnachtsferien, allerheiligenferien, konferenztag, kommenden monat, kommende monat,
        nachster woche, kommender woche, dieser woche, nachsten wochen, kommenden wochen,
        montagmorgen, wochenenden, mittagspause, unterrichtsfrei, feierabend, zeitnah,
        kurzfristig, morgen fruh, schulschluss""",
    "before": """am, im, in, der, die, das, jeden, jede, um, von, bis, zwischen, und, oder, nach,
        vor, ab, nicht, ausser, lieber, gegen, anfang, ende, mitte, pro, max, nachste, nachsten,
        kommende, diese, diesen, erste, zweite, dritte, vierte, letzte, bei, bevorzugt, nur,
        immer, noch, wahrend, vielleicht, am liebsten, den, halben, tag, frei, kann, auch, so,
        aber, zwei, drei, moglich, sie, sieben, acht, zehn, darf, gern, woche, wochen, beginnt,
        uhr, uns, passt, passen, ginge, geht, wurde, ware, waren, ideal, dem, einem, einer, jedem,
        jeweils, rund, etwa, ungefahr, circa, spatestens, fruhestens, hochstens, ersten, zweiten,
        dritten, vierten, letzten, zweimal, einmal, dann, ist, wenn, kommenden, kommender, dieser,
        diesem, nachstem, meistens, eher, spat, spater, fruh, fruher, besten, egal, dienstschluss,
        schulschluss, tage, tagen, monat, monats, jahr, jahres, stunden, halb, viertel, spaten,
        fruhen""",
    "past": """seit, letzten, letzte, vergangene, gestern, gestorben, verstorben, verloren,
        gesehen, war, waren, ganze tage, jede nacht, jeden abend, jeden tag, ganze nacht,
        aufgehort, verungluckt, eingeladen, erreichbar, anrufen, angerufen, begonnen, fruher,
        weint, schlaft, trinkt, kommt, kommen, schreit, passiert, ist passiert, telefon, handy,
        sms, mail, erreichen, heute morgen, damals, neulich, letztens, vorgestern, seitdem, hatte,
        passierte, verunfallte, starb, verschwand, schlug, abgehauen, gekommen, besucht, besuche,
        jeden morgen zu, angefangen, entlassen, hingefallen, geht nicht mehr, jeden freitag,
        fahre, fahrt, redet, sitzt, immer wenn, im flur, wohnt, wohnen, arbeitet""",
    "soon": """so schnell wie moglich, so bald wie moglich, asap, schnellstmoglich, baldmoglichst,
        moglichst bald, moglichst schnell, so rasch wie moglich, dringend, zeitnah, so fruh wie
        moglich, baldigst""",
    "wish": """am liebsten, lieber, bevorzugt, am besten, nur, moglich, nicht am, nicht im,
        ausser, ab, nicht vor, egal wann, konnen am, kann am, frei, wenn moglich, passt, passen,
        verfugbar, ideal, ich kann, wir konnen, kann nur, termin, datum, wurde passen, kann immer,
        passt mir am besten, passt uns am besten, passt mir, passt uns, wurde mir passen, wurde
        uns passen, ware gut, ware ideal, ware super, ginge bei uns, geht bei uns, moglichst,
        vorzugsweise, idealerweise, gern, gerne, haben wir zeit, habe ich zeit, hab ich zeit,
        hatte ich zeit, hatten wir zeit, ginge, kann ich, konnen wir, kann er, kann sie, hat sie
        zeit, hat er zeit, ist sie zu hause, ist er zu hause, erst ab, fruhestens, spatestens,
        termin am besten""",
    "more": """ausser, nicht, aber, oder, nach, vor, bis, zwischen, lieber, ab, erst, fruhestens,
        spatestens, auch, und am, oder am""",
    "during": """wahrend, besprechung, teamsitzung, teambesprechung, teamsitzungen, sprechstunde,
        dienstbesprechung""",
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
