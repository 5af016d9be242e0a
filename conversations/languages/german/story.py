"""The words of opening messages in German, as people of Ostbelgien type them."""

from __future__ import annotations

from conversations.languages.german.story_asked import NEED, WANTED
from conversations.languages.german.story_meeting import AGREEMENT, MEETING, PRESENCE, TOGETHER
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
        schulerin, klient, klientin, kunde, kundin, haftling,
        einer meiner/unserer patienten/schuler/bewohner/klienten/jugendlichen,
        eine meiner/unserer patientinnen/schulerinnen/bewohnerinnen/klientinnen""",
    "one": """jemand von # jahren, junge, bub, jugendlicher, jugendliche, dame, herr, frau, mann,
        madchen, kind, kleinkind, baby, mutter, vater, junge frau, junger mann, junge mutter,
        teenager, pflegekind, witwe, witwer, person, mieter, mieterin, besucher, student""",
    "family": "familie, ehepaar, ein paar mit",
    "kin": "sohn, tochter, sohne, tochtern, bruder, schwester",
    "cases": """patienten, schulern, klienten, kunden, familien, falle, situationen, dossiers,
        mutter von""",
    "many": """bewohnern, jugendlichen, damen, manner, frauen, kinder, kindern, haftlinge, leute,
        eltern, besucher, senioren, mieter, ehepaare, minderjahrige, studenten""",
    "lead": """ein, eine, einen, einem, einer, der, die, das, mein, meine, dieser, diese, unser,
        1, jede""",
    "relative": """mein mann, meine frau, mein sohn, meine tochter, meine mutter, mein vater,
        meine mama, mein papa, meine eltern, mein bruder, meine schwester, mein freund,
        meine freundin, mein partner, meine partnerin, mein ex, meine ex, mein kind, meine kinder,
        meine schwiegermutter, mein schwiegervater, meine oma, mein opa, meine nichte, mein neffe,
        mein enkel, meine enkelin, meine tante, mein onkel, mein baby""",
    "self": """fur mich selbst, fur mich personlich, ich bin pflegender angehoriger,
        ich bin pflegende angehorige, paartherapie, ich bin am ende, hilfe fur mich selbst,
        ich bin pflegemutter, ich suche einen psychologen fur mich, ich bin die mutter,
        ich bin der vater, ich bin mutter, ich bin vater, brauche selbst einen psychologen,
        ich schlafe nicht mehr""",
    "-": """supervision fur mich selbst, rat fur mich selbst, schulung fur mich selbst,
        die eltern von, die kinder von, mein patient*, meine patient*, mein mann und ich arbeiten,
        ich bin ein/eine mann/frau""",
}

AGE_GROUP = {
    "children": """kind, kinder, kleinkind, kleinkinder, schuljahr, kinderpsycholo*, primarschule,
        pflegekind, kindern, kindergarten""",
    "grown": "mama, papa, mutter, vater, eltern, frau, dame, patientin, baby",
    "adults": """erwachsene, erwachsener, erwachsenen, altere, alteren, senioren, seniorin, senior,
        altenheim, altersheim, seniorenheim, pflegeheim, witwe, witwer, rentner, rentnerin,
        in rente, pensioniert, geriatrie, altere menschen""",
    "-": "als kind, kinder nicht mehr, kind im haus",
    "small": "baby, kids, kinder, kinderchen",
}

COUNT = {
    "years": "jahre, jahren, jahr, jahrige, jahrigen, jahriger, jahriges",
    "half": "# jahre und halb, # einhalb jahre",
    "over": "# plus, uber #",
    "staff": """pflegekrafte, erzieher, kollegen, kolleginnen, freiwillige, ehrenamtliche,
        lehrkrafte,
        lehrer, betreuer, mitarbeiter, mitarbeiterinnen, sozialarbeiter, arzte, personen,
        haushaltshilfen, teilnehmer, leute, hausarzte, krankenpfleger, teammitglieder, apotheker""",
    "we_are": """wir sind zu, wir sind, team von, unser team von, team zahlt, dienst zahlt,
        team besteht aus, eine gruppe von, wir waren, wir sind ein team von""",
    "-": """seit # jahren, vor # jahren, seit # jahr, # jahre lang, in # jahren, nach # jahren,
        # jahre erfahrung, schon # jahre, # jahre verheiratet, # jahre zusammen, mehr als # jahre,
        fast # jahre, letzten # jahre, seit mehr als # jahren""",
    "mine": "ich bin # jahre, ich bin #",
}

NAMED = {
    "me": "hier, mein name ist, ich heisse, name, hier ist",
    "title": "dr, frau, herr, herrn",
    "psychologist": "psychologe, psychologin, den psychologen, die psychologin",
    "partner": "partner, der partner",
    "colleague": """ansprechpartner, ansprechpartnerin, kontaktperson, kontaktperson ist,
        fragen sie nach, meine kollegin, mein kollege, z h, zu handen von""",
    "closing": """grusse, viele grusse, mit freundlichen grussen, mfg, freundliche grusse,
        herzliche grusse, danke, vielen dank, besten dank, danke im voraus, liebe grusse, lg, vg""",
}

TIME = {
    "part": """vormittag, vormittags, nachmittag, nachmittags, mittag, mittags, abend, abends,
        morgens""",
    "core": """wochenende, nachste woche, kommende woche, diese woche, nachsten monat, diesen monat,
        fruhling, herbst, sommer, winter, ostern, weihnachten, karneval, herbstferien, osterferien,
        sommerferien, ferien, schuljahr, ramadan, ubermorgen, heute, so schnell wie moglich,
        so bald wie moglich, werktags, asap, jahresende, urlaub""",
    "before": """am, im, in, der, die, das, jeden, jede, um, von, bis, zwischen, und, oder, nach,
        vor,
        ab, nicht, ausser, lieber, gegen, anfang, ende, mitte, pro, max, nachste, nachsten,
        kommende,
        diese, diesen, erste, zweite, dritte, vierte, letzte, bei, bevorzugt, nur, immer, noch,
        wahrend, vielleicht, am liebsten, den, halben, tag, frei, kann, auch, so, aber, zwei, drei,
        moglich, sie, sieben, acht, zehn, darf, gern, woche, wochen, beginnt""",
    "past": """seit, letzten, letzte, vergangene, gestern, gestorben, verstorben, verloren, gesehen,
        war, waren, ganze tage, jede nacht, jeden abend, jeden tag, ganze nacht, aufgehort,
        verungluckt, eingeladen, erreichbar, anrufen, angerufen, begonnen, fruher, weint, schlaft,
        trinkt, kommt, kommen, schreit, passiert, ist passiert, telefon, handy, sms, mail,
        erreichen, heute morgen""",
    "soon": "so schnell wie moglich, so bald wie moglich, asap, schnellstmoglich, baldmoglichst",
    "wish": """am liebsten, lieber, bevorzugt, am besten, nur, moglich, nicht am, nicht im, ausser,
        ab, nicht vor, egal wann, konnen am, kann am, frei, wenn moglich, passt, passen, verfugbar,
        ideal, ich kann, wir konnen, kann nur, termin, datum, wurde passen, kann immer""",
    "more": "ausser, nicht, aber, oder, nach, vor, bis, zwischen, lieber, ab",
    "during": "wahrend, besprechung, teamsitzung, teambesprechung",
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
    need=NEED,
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
