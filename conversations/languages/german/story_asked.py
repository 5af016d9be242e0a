"""What is asked for in an opening message, in German: need, meeting, mission."""

from __future__ import annotations

NEED = {
    "session": """infoabend, sitzung, sitzungen, wissensaustausch, abend, nachmittag, vormittag,
        halber tag, lernen, erklarung, etwas uber, mehr wissen, gesprach, treffen, abende,
        nachmittage, vormittage, studientag, padagogischer tag, konferenztag, themenabend,
        einfuhrung, impuls, infotag, austausch, austauschen, kollegenaustausch,
        erfahrungsaustausch, austauschtreffen, sprechen, reden, runde, gesprachsrunde, input,
        halbe tage, ganzen tag, veranstaltung, zum thema, ein seminar, seminar""",
    "staff": """die/unsere mitarbeiter, die/unsere betreuer, die/unsere erzieher, die/unsere
        pflegekrafte, die/unsere arzte, die/unsere lehrkrafte, unsere sozialarbeiter, team, teams,
        unsere/die freiwilligen, meine/unsere kollegen, meine/unsere kolleginnen, # kollegen, #
        freiwillige, # pflegekrafte, # lehrkrafte, # betreuer, # erzieher, # arzte, # mitarbeiter,
        personal, unsere ehrenamtlichen, teamsitzung, alle kollegen, das/unser kollegium, ganze
        kollegium, kollegium, unsere/die/mein/meine pfleger, unsere pflegerinnen, unsere
        hauspflegerinnen, unsere krankenpflegerinnen, unsere lehrer, unsere lehrerinnen, unsere
        erzieher, unsere erzieherinnen, unsere betreuerinnen, unsere mitarbeiterinnen, unsere
        begleiter, unsere arzte, unsere jugendarbeiter, unser pflegeteam, pflegeteam, das ganze
        team, unser ganzes team, mein team, im team, furs team, ums team, wir hausarzte, wir
        lehrer, wir erzieher, wir pfleger, wir # ~, # hausarzte, # lehrer, # pfleger, # helfer, #
        begleiter, # erzieherinnen, # lehrerinnen, # ehrenamtliche, fur uns forderpadagogen,
        unsere haushaltshelferinnen, unsere familienhelferinnen, unsere tagesmutter, belegschaft,
        lehrerschaft, fur uns ~padagogen""",
    "place": """angebot ~? ~? ~? aufbauen/ausarbeiten/vorbereiten, etwas aufbauen, anlaufstelle,
        anlaufstelle werden, angebot bei uns, psychologen bei uns, psychologe im haus, psychologin
        im haus, sprechstunde bei uns, sprechstunde im haus, psychologisches angebot, was wir hier
        anbieten konnen, einen psychologen empfangen, eine psychologin empfangen, psychologe
        regelmassig zu uns, psychologin regelmassig zu uns, psychologen im haus, sprechstunde in
        unserem haus, sprechstunde in unserer schule, sprechstunde in unserem zentrum, ein angebot
        in unserem/unserer, ein angebot bei uns, mit uns aufbauen, das mit uns aufbauen, gemeinsam
        ein angebot, konzept ausarbeiten, konzept entwickeln, ein konzept, leitfaden, notfallplan,
        wie wir als schule/heim/haus/einrichtung, wie das haus, wie unser haus, wie unsere schule,
        wie unser heim, wie unsere einrichtung, in unserem haus stehen, wie wir im haus, wie wir
        in der schule mit, fundort*, unser haus vorbereiten, unsere schule vorbereiten, uns als
        schule vorbereiten, uns als haus vorbereiten, krisenplan, ablauf festlegen""",
    "public_group": """gesprachsgruppe*, elterngruppe*, selbsthilfegruppe*, gruppe fur, gruppe
        mit, elternabend, elterncafe*, workshop fur eltern, mit unseren bewohnern sprechen, in
        meine klasse kommen, vortrag fur eltern, abend fur eltern, gruppe begleiten, kurs fur,
        gruppe fur schuler, so ne gruppe, so eine gruppe, gruppe machen, gruppe anbieten, eine
        gruppe, ne gruppe, angehorigengruppe*, trauergruppe*, frauengruppe*, mannergruppe*,
        kindergruppe*, seniorengruppe*, jugendgruppe*, vortrag fur, infoabend fur, themenabend
        fur, workshop fur schuler/jugendliche/senioren/bewohner/klienten/kinder/besucher,
        elterninformationsabend*, elternversammlung, in die klasse kommen, in unsere klasse
        kommen, mit unseren schulern sprechen, mit unseren jugendlichen sprechen, fur unsere
        klienten/bewohner/schuler/jugendlichen/besucher, fur unsere eltern/senioren/kunden/gaste,
        offener abend""",
    "advice": """mit einem psychologen sprechen, mit einer psychologin sprechen, austausch, mich
        austauschen, wie ich reagiere, wie gehe ich damit um, wie reagiere ich, was mache ich, wie
        spreche ich, wie begleite ich, unter vier augen, nur fur mich, mir helfen, wie erkenne
        ich, mit jemandem druber sprechen, mit jemandem daruber sprechen, mit jemandem sprechen,
        drüber reden, druber reden, daruber reden, mit wem reden, mit jemand vom fach, mit wem vom
        fach, fachlichen rat, meinung, eine einschatzung, zweite meinung, wie ich damit umgehe,
        wie ich damit umgehen, wie ich mit ~ umgehe, umgehen soll, wie wir reagieren sollen, wie
        ich reagieren soll, was ich machen soll, was ich tun soll, was soll ich machen, schildern,
        telefonieren bevor, den fall schildern, selber mal mit, selbst mal mit, wie ich den ~ das
        sagen, ruckmeldung""",
    "two": """zwei dinge, zwei fragen, einerseits, andererseits, zweitens, erstens, ausserdem,
        daruber hinaus, und auch, sowohl, beide, zweite frage, noch eine frage, auch noch, zwei
        sachen, zwei anliegen, zum einen, zum anderen, und noch was, und dann noch, dazu noch,
        gleichzeitig auch, noch was anderes""",
    "own": """nur fur mich, unter vier augen, selbst rat, rat fur mich selbst, rat fur mich, ich
        selbst mochte, tipps fur mich, rat/tipps/beratung fur/in/bei meine/meiner
        arbeit/praxis/tatigkeit, rat/tipps/beratung fur/in/bei meinen/meinem beruf/alltag, eigene
        frage, fur mich als, rat fur mich als, fur meine eigene arbeit, meine eigene praxis, meine
        rolle, fur mich allein, einen rat fur mich, tipps fur meine arbeit""",
    "-": """in ausbildung, jeden abend, keinen rat, abends, rat bekommen, in der sitzung, den
        ganzen abend, das gesprach suchen, abends immer, treffen wir uns""",
    "course": """schulung, schulungen, fortbildung*, weiterbildung*, infoveranstaltung,
        supervision, intervision, workshop, studientag, padagogischer studientag, vortrag,
        training, fachwissen teilen, wissen und fachwissen teilen, sensibilisierung,
        teamsupervision, lehrgang, ausbildung zu, schulungstag, studientage, supervisionen,
        intervisionen, fallbesprechung, fallbesprechungen, fallsupervision, teamberatung,
        coaching, workshops, vortrage, trainings, kurs, sensibilisierungstag, fortbildungstag""",
    "company": """mit jemandem, mit einem psychologen, mit einer psychologin, jemand von aussen,
        blick von aussen, mit uns""",
    "doubt": """weiss nicht ob, was ist, was ist der unterschied, ist das ein, unterschied
        zwischen, schwanke zwischen, oder eher, was bedeutet, was heisst, was meint, wie lauft,
        gibt es einen unterschied, welche mission, was ist besser""",
    "about": """hilfe fur, rat fur, es geht um, geht um, uber, psychologen fur, psychologin fur,
        unterstutzung fur, begleite, betrifft, rat zu, hilfe bei, frage zu, es handelt sich um,
        hab da einen, hab da ne, hab da eine, habe da einen, habe eine, habe einen, ich habe hier,
        wegen, suche fur, suchen fur, such fur, konsultation fur, begleitung fur, termin fur,
        gesprach fur, frage uber, sorgen um, sorge um, mache mir sorgen um, geht mir um, schreibe
        wegen, anfrage fur, psychologe fur, hilfe gesucht fur""",
    "counsel": """rat/tipps fur/zu/uber, was soll ich tun, was kann ich tun, was mache ich am
        besten, ich weiss nicht weiter, fall besprechen, situation besprechen, rat, ratschlag,
        tipps, beraten, beratung fur mich, wer kann mir raten, einen rat, einen tipp, eine
        meinung, kollegialen rat, was raten sie, was wurden sie raten, den fall besprechen, fall
        mal besprechen, einen fall besprechen, den fall schildern, fall mal schildern, die
        situation besprechen, uber einen fall sprechen, uber den fall sprechen, wie soll ich,
        kurze beratung, brauche rat, brauch rat, brauche beratung, mich beraten, mir jemand raten,
        jemand einen rat, selber mal mit jemandem, selbst mal mit jemandem, erst selber mit wem,
        zuerst selbst mit""",
}

WANTED = {
    "co_consultation": """co consult, ko konsultation, co konsultation, gemeinsame konsultation,
        cokonsultation, kokonsultation, co consultation, ko konsult, gemeinsame beratung zu
        dritt""",
    "knowledge_exchange": "wissensaustausch, austausch von wissen, wissens und erfahrungsaustausch",
    "expertise_sharing": """fachwissen teilen, expertise teilen, wissen und fachwissen teilen,
        wissensweitergabe, weitergabe von fachwissen""",
    "-": "was ist eine ko konsultation, was ist der unterschied, was ist eine anlaufstelle",
    "place_preparation": """anlaufstelle werden, als anlaufstelle anerkannt, anlaufstelle bei uns,
        vorbereitende arbeit an einer anlaufstelle, anlaufstelle sein, fundort*,
        fundortvorbereitung, vorbereitung einer anlaufstelle, vorbereitung anlaufstelle""",
}
