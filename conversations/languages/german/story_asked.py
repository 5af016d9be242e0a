"""What is asked for in an opening message, in German: need, meeting, mission."""

from __future__ import annotations

NEED = {
    "session": """infoabend, sitzung, sitzungen, wissensaustausch, abend, nachmittag, vormittag,
        halber tag, lernen, erklarung, etwas uber, mehr wissen, gesprach""",
    "staff": """die/unsere mitarbeiter, die/unsere betreuer, die/unsere erzieher,
        die/unsere pflegekrafte, die/unsere arzte, die/unsere lehrkrafte, unsere sozialarbeiter,
        team, teams, unsere/die freiwilligen, meine/unsere kollegen, meine/unsere kolleginnen,
        # kollegen, # freiwillige, # pflegekrafte, # lehrkrafte, # betreuer, # erzieher, # arzte,
        # mitarbeiter, personal, unsere ehrenamtlichen, teamsitzung, alle kollegen""",
    "place": """angebot ~? ~? ~? aufbauen/ausarbeiten/vorbereiten, etwas aufbauen, anlaufstelle,
        anlaufstelle werden, angebot bei uns, psychologen bei uns, psychologe im haus,
        psychologin im haus, sprechstunde bei uns, sprechstunde im haus, psychologisches angebot,
        was wir hier anbieten konnen, einen psychologen empfangen, eine psychologin empfangen""",
    "public_group": """gesprachsgruppe*, elterngruppe*, selbsthilfegruppe*, gruppe fur, gruppe mit,
        elternabend, elterncafe*, workshop fur eltern, mit unseren bewohnern sprechen,
        in meine klasse kommen, vortrag fur eltern, abend fur eltern, gruppe begleiten""",
    "advice": """mit einem psychologen sprechen, mit einer psychologin sprechen, austausch,
        mich austauschen, wie ich reagiere, wie gehe ich damit um, wie reagiere ich, was mache ich,
        wie spreche ich, wie begleite ich, unter vier augen, nur fur mich, mir helfen,
        wie erkenne ich""",
    "two": """zwei dinge, zwei fragen, einerseits, andererseits, zweitens, erstens, ausserdem,
        daruber hinaus, und auch, sowohl, beide, zweite frage, noch eine frage, auch noch""",
    "own": """nur fur mich, unter vier augen, selbst rat, rat fur mich selbst, rat fur mich,
        ich selbst mochte, tipps fur mich, rat/tipps/beratung fur/in/bei
        meine/meiner arbeit/praxis/tatigkeit, rat/tipps/beratung fur/in/bei
        meinen/meinem beruf/alltag""",
    "-": """in ausbildung, jeden abend, keinen rat, abends, rat bekommen, in der sitzung""",
    "course": """schulung, schulungen, fortbildung*, weiterbildung*, infoveranstaltung, supervision,
        intervision, workshop, studientag, padagogischer studientag, vortrag, training,
        fachwissen teilen, wissen und fachwissen teilen, sensibilisierung, teamsupervision""",
    "doubt": """weiss nicht ob, was ist, was ist der unterschied, ist das ein, unterschied zwischen,
        schwanke zwischen, oder eher, was bedeutet""",
    "about": """hilfe fur, rat fur, es geht um, geht um, uber, psychologen fur, psychologin fur,
        unterstutzung fur, begleite, betrifft, rat zu, hilfe bei, frage zu""",
    "counsel": """rat/tipps fur/zu/uber, was soll ich tun, was kann ich tun, was mache ich am
        besten,
        ich weiss nicht weiter, fall besprechen, situation besprechen, rat, ratschlag, tipps,
        beraten, beratung fur mich, wer kann mir raten""",
}

WANTED = {
    "co_consultation": "co consult, ko konsultation, co konsultation, gemeinsame konsultation",
    "knowledge_exchange": "wissensaustausch, austausch von wissen",
    "expertise_sharing": "fachwissen teilen, expertise teilen, wissen und fachwissen teilen",
    "-": "was ist eine ko konsultation, was ist der unterschied, was ist eine anlaufstelle",
    "place_preparation": """anlaufstelle werden, als anlaufstelle anerkannt, anlaufstelle bei uns,
        vorbereitende arbeit an einer anlaufstelle, anlaufstelle sein""",
}
