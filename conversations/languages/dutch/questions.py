"""How people ask something of the bot in Dutch."""

from __future__ import annotations

from conversations.languages.dutch import questions_on_missions as on_missions
from conversations.languages.question_words import BotWords
from conversations.languages.words import words

SAID_SHORTER = {
    "da": "dat",
    "nie": "niet",
    "ni": "niet",
    "k": "ik",
    "wa": "wat",
    "kunde": "kan je",
    "hebde": "heb je",
    "moeke": "moet ik",
    "hoelang": "hoe lang",
    "ist": "is het",
    "is t": "is het",
    "verstaan": "begrijp",
    "versta": "begrijp",
    "als het kan": "",
    "zo n": "",
    "om het even wie": "wie",
    "eender wie": "wie",
}

CUES = {
    "cost": """
        is|dat|dit duur, prijzig, opdraaien, terugbetaald|vergoed, mutualiteit|ziekenfonds
        betaal*|betaalt|terugbetaald, zelf betalen|bijdragen,
        bijdrage|remgeld, gratis|kosteloos, betaalt|betaal|betalend|betalen,
        kost|kosten|kostprijs|kostenloos|prijs|prijskaartje|tarief|tarieven|factuur,
        terugbetaald|terugbetaling, hoeveel vraagt|vragen jullie|u, op onze|mijn kosten,
        rekening""",
    "readers": """
        ziet|leest|weet patient*|client*|familie|leerling*, wie ziet|leest|krijgt, gedeeld|delen
        met|wie, deelt|delen jullie|u wie, wie allemaal,
        wie weet|komt weten, blijft geheim|prive, wie op de hoogte, wie
        krijgt|krijgen|leest|lezen|ziet|zien, wie lezen|zien|ontvangt, blijft tussen ons,
        vertrouwelijk*|confidentieel*, naar|aan wie
        gestuurd|stuur*|doorgegeven|doorgestuurd|gaat|bezorgd, beroepsgeheim,
        baas|werkgever|directie|chef|collega* lezen|zien|leest|ziet|weten, wie toegang, iemand
        anders lezen|zien, waar gaat|komt antwoord*|naartoe|terecht, wie op|de hoogte""",
    "answer": """
        gebeurt na|nadat|daarna|verder, wat daarna,
        hoe snel krijg|horen|hoor, wanneer psycholoog, wie antwoordt|reageert|contacteert|belt,
        wanneer gecontacteerd|gebeld|opgebeld, hoe lang wachten,
        hoelang wachten|antwoord, snel antwoord|reactie, wanneer iets, wanneer weet|krijg, hoe
        lang duurt antwoord|reactie, wanneer antwoord|reactie|nieuws, wanneer
        hoor|horen|contacteer*|contacteren|contact|bellen|antwoorden, hoe lang|snel
        antwoord|reactie|antwoorden|hoor|wachten, hoeveel dagen|tijd|weken
        antwoord|reactie|wachten, antwoord*|reactie wanneer, binnen hoeveel|welke
        antwoord*|reactie|contact, lang wachten, hoe snel reageren|reageer*, wachttijd|termijn""",
    "request": """
        en mijn aanvraag, gebeurd|gebeurt met|mijn aanvraag, iets met mijn aanvraag, aanvraag
        gebeurd|behandeld|goedgekeurd, ver|waar staat aanvraag, hoe zit|gaat aanvraag, staat met
        mijn|onze|de aanvraag, mijn|onze aanvraag
        aangekomen|verstuurd|verzonden|ontvangen|doorgestuurd|binnen, aanvra* ontvangen, waar
        vind|zie|staan aanvra*, nieuws|status|stand|opvolging aanvraag, mijn aanvragen, aanvraag
        opvolgen|terugvinden|bekijken|zien""",
    "erase": """
        gooi|gooien|smijt alles|gegevens weg, alles|gegevens weg|weggooien|deleten, delete,
        vergeet|vergeten mij|gegevens|alles,
        wis|wissen|verwijder|verwijderen|verwijderd|schrap|vernietig*
        gegevens|alles|account|antwoorden|info*, gegevens|alles|account|antwoorden|info*
        wis|wissen|gewist|verwijder|verwijderen|verwijderd|schrappen|weg|vergeten, recht
        vergetelheid""",
    "kept": """
        wat gebeurt met schrijf|typ|antwoorden|gegevens, waar bewaard|opgeslagen|terecht
        gegevens, gebruiken|gebruikt jullie|mijn gegevens, waarvoor gebruiken|gebruikt gegevens,
        houden|houdt bij, bewaren|bewaart|bewaard|opslaan|opgeslagen, wat doen|doet|gebeurt
        mijn|onze|die gegevens|info*|antwoorden, privacy, gdpr|avg, wat weten|weet jullie|u
        over, gegevens veilig|beschermd""",
    "human": """
        iemand|er die ik bellen|spreken,
        iemand mij bellen|opbellen|contacteren, welk nummer, mij terugbellen|opbellen,
        terugbellen, echt|echte iemand, contactgegevens|contactpersoon, iemand
        bellen|spreken|praten|contacteren|bereiken|opbellen|telefoneren, mens|medewerker
        praten|spreken|bellen, telefoonnummer, gsm nummer, nummer bellen,
        kan|mag|wil|hoe|kunnen|waar jullie|u bereiken|bellen|opbellen|contacteren|mailen,
        coordinat* bellen|opbellen|contacteren|bereiken|spreken, wie
        spreken|praten|bellen|contacteren, mailadres, e mailadres|mail, echte|echt mens|persoon,
        bellen|opbellen|spreken coordinat*|iemand|jullie""",
    "length": """
        hoeveel tijd kost|vraagt|neemt,
        vragen beantwoorden, lang nog|duren, duren vragenlijst|lang|nog, gaat lang duren,
        hoeveel stappen|vraagjes, nog hoeveel, gedaan vragen, hoe lang duurt
        vragenlijst|formulier|dit|het|invullen, hoeveel vragen, nog veel|vragen vragen|nog, veel
        vragen, duurt lang, hoeveel minuten, ben|zijn bijna klaar, hoeveel tijd
        vragenlijst|formulier|invullen|dit, hoe lang nog, bijna klaar|gedaan|einde, hoelang
        duurt|nog""",
    "about": """
        ben je een bot|robot|mens, chatgpt|chatbot, is dit ai|robot, ben jij een bot|mens, wat is
        dit, wie zijn|is, soorten
        ondersteuning|opdracht*, waarover|wat gaat dit|bot, welke hulp, wie ben|zijn
        jij|je|jullie|u, wie bent u, wat is|zijn ondersteuningsopdracht*|opdracht*|bot|dit,
        welke opdracht*|ondersteuning|ondersteuningsopdracht* bestaan|zijn|er, wat
        doet|doe|doen|kan|kunnen bot|je|u|jullie, waarvoor|waartoe dient|dienen,
        robot|computer|machine|chatbot, verschil* opdracht*|ondersteuningsopdracht*|vier|4, wat
        kunnen|kan ons|mij doen, wat bieden|biedt jullie|u""",
    "help": """
        wablief|wablieft|hoezo, wat moet ik, hoe werkt|gaat dit|het, hoe moet|werkt
        dit|ik|verder, versta niet|niets, wat vraagt u|jullie, vat niet, ik begrijp|snap
        niets|niet|niks, begrijp|snap niet|niets|niks, wat moet
        doen|invullen|antwoorden|schrijven, uitleggen|uitleg, wat
        bedoelt|bedoel|bedoelen|betekent, niet|on duidelijk, onduidelijk, weet niet hoe|wat
        antwoorden|invullen|schrijven|kiezen, hulp nodig|aub, niet begrepen|mee, ben verloren,
        help aub""",
    "cancel": """
        haak af, niet meer doen|willen|nodig, geen zin, hou op|ermee, ik zie van|er vanaf,
        schrap aanvraag|alles, wil|wou|liever stoppen|annuleren|ophouden, laat maar,
        annuleer|annuleren, wil niet verder, stop ermee|ik|maar|er, stoppen ermee, hoeft niet
        meer, ik stop, al|tis|is opgelost""",
    "back": """
        antwoord*|vraag veranderen|aanpassen|wijzigen|verbeteren|opnieuw, foutje|fout
        antwoord|gemaakt|getypt|geantwoord, verkeerd geantwoord|gekozen|getypt|getikt, een stap
        terug, naar vorige, keer terug, wil|kan|mag|moet terug, terugkeren|terugkomen|teruggaan,
        vorige|vorig vraag|antwoord|stap, vergist|fout terug|verbeteren|aanpassen|wijzigen,
        antwoord|antwoorden verbeteren|aanpassen|wijzigen|veranderen, ben vergist, me vergist,
        stap terug, terug vorige""",
    "who_may": """
        is dit|dat ook|enkel|alleen voor, mag|kan vragen|aanvragen voor,
        moet dokter|arts|professional zijn, is dat voor ook, alleen|enkel voor, wie komt
        aanmerking, voor wie, iedereen
        aanvragen|indienen, wie mag|kan|mogen|kunnen|heeft
        aanvraag|aanvragen|indienen|gebruiken|recht, voor wie is|dient|bedoeld|bestemd, is voor
        wie, mag|mogen|kan|kunnen aanvragen|indienen|aanvraag, recht op|hierop, mag ik|wij|we
        dit gebruiken""",
    "prescription": """
        dokter|huisarts|arts nodig|langs,
        voorschrift*|verwijsbrief*|doktersbrief*|doktersattest*, doorverwijzing nodig,
        brief*|attest*|akkoord dokter|huisarts|arts, dokter|huisarts|arts
        tekenen|ondertekenen|voorschrijven|akkoord|passeren|toestemming, via|langs
        dokter|huisarts|arts""",
    "fr": """
        kan|kunnen|mag frans spreken|praten|verder, vertalen|vertaling frans, in|het frans,
        frans aub|alstublieft|graag, liever|graag frans, geen|niet nederlands,
        spreekt|spreken|spreek u|jullie|je frans""",
    "nl": """
        kan|kunnen|mag|wil|wou nederlands spreken|praten|verder|antwoorden, vertalen|vertaling
        nederlands, in nederlands|vlaams, nederlands aub|alstublieft|graag, liever|graag
        nederlands|vlaams, ik|wij|we spreek|spreken|begrijp|versta|verstaan geen frans,
        spreekt|spreken|spreek u|jullie|je nederlands""",
}

PLAIN = words("""vier 4 collega later komt zou pff pfff zelf allemaal anders anderen ander effe
        effen eventjes dus ma hoor he
        gewoon trouwens zelfs weer juist momenteel ge gij je ik jij u jullie we wij ons onze
        mij me mijn mn m n uw de het een t dit dat deze hier daar er dan nu ook nog al of en
        maar want is zijn ben bent was wordt worden word heb heeft hebt hebben had kan
        kunnen kunt mag mogen moet moeten zou zouden zal gaat ga gaan wil willen wilt wou
        wat welke welk wie waar wanneer hoe hoeveel waarom naar van voor met op in aan bij
        om te tot tegen over per door als iets niets niet geen meer veel heel wel graag even
        precies eigenlijk toch eens doen doet maken hiervoor daarvoor erover hierover ervan
        eraan hieraan dag dagen week weken tijd lang snel vraag vragen antwoord antwoorden
        aanvraag aanvragen opdracht opdrachten ondersteuning coordinatie bot vragenlijst
        formulier dienst krijg krijgen krijgt eerst daarna straks ergens mogelijk goed weet
        weten zeg ah oh""")

_OURS = words("vzw organisatie team school instelling vereniging werkgever baas ocmw praktijk")
_ROLES = words("""
        vrijwilliger vrijwilligers verpleegkundige verpleegkundigen leerkracht leerkrachten
        leraar maatschappelijk werker werkers begeleider begeleiders huisarts huisartsen
        apotheker apothekers professional professionals iedereen opvoeder opvoeders school
        vzw""")

BESIDE = {
    "cost": _OURS
    | words("""opdraaien psycholoog psychologen geld duur hangt vast betalen verbonden gesprek
        mutualiteit ziekenfonds echt sessie sessies euro patient client persoon"""),
    "readers": _OURS
    | words("""bericht met psycholoog anderen hoogte blijft blijven gegevens schrijf typ geschreven
        patient client familie
        heen info berichten"""),
    "answer": words("""
        verstuur verstuurd versturen komt horen psycholoog gecontacteerd duurt hoor nemen neemt
        contact mag verwachten wachten
        reactie"""),
    "request": words(
        "gebeurd verder vind staat ontvangen aangekomen verstuurd gisteren gestuurd nieuws"
    ),
    "erase": words("weg laten alles gegevens verwijderen wissen al telegram"),
    "kept": words("schrijf gegevens bewaren conform veilig info wet volgens houden"),
    "human": words("""echte echt persoon nummer iemand bellen liever praten spreken mens bereiken
        telefonisch persoonlijk rechtstreeks coordinator mailadres opbellen"""),
    "length": words("beantwoorden duurt nog invullen minuten bijna klaar"),
    "about": words("psycholoog bestaan tussen verschil spreek praat soorten dient werkt ermee"),
    "help": words("moet begrijp snap uitleggen bedoelt invullen"),
    "cancel": words("""
        haak doen nee stoppen zitten alles verder ermee toch tis opgelost intussen nodig"""),
    "back": words("veranderen stap terug vorige vergist verbeteren keren antwoord"),
    "who_may": _ROLES | words("psycholoog scholen voor leerkrachten indienen aanvragen"),
    "prescription": words("psycholoog nodig zonder tekenen huisarts dokter arts brief"),
    "fr": words("frans nederlands verder spreek taal"),
    "nl": words("frans nederlands verder spreek taal"),
}

COURTESY = words("""hallo dag goeiedag goedendag goeiemorgen goedemorgen goedemiddag goeiemiddag
        goedenavond goeieavond hoi bedankt dank aub alstublieft alsjeblieft pardon mevrouw
        meneer""")

TALK = {
    "greeting": """
        goedemorgen iedereen, hallo, dag, goeiedag, goedendag, goeiemorgen, goedemorgen,
        goedemiddag, goeiemiddag, goedenavond, goeieavond, hoi, hey, heey, hallo daar, dag
        allemaal, hallo alles goed, hallo alles goed met u, hoe gaat het, dag hoe gaat het,
        hallo hoe gaat het, dag mevrouw, dag meneer, tot ziens, fijne dag, nog een fijne dag,
        goede middag, goede avond""",
    "thanks": """
        top bedankt, super dank u, dank u, dank u wel, dankuwel, dank je, dank je wel,
        dankjewel, dankje, bedankt, heel erg bedankt, hartelijk dank, hartelijk bedankt, veel
        dank, duizendmaal dank, dankuw, merci he, merci hoor, alvast bedankt, bedankt voor de
        hulp, bedankt voor uw hulp, dank bij voorbaat, super bedankt, oke bedankt, ok bedankt""",
    "fine": """
        ok, oke, okee, okay, prima, goed, goed zo, in orde, in orde dank u, perfect, top, super,
        begrepen, ik begrijp het, akkoord, duidelijk, is goed, dat is goed, komt in orde,
        geweldig""",
}

QUESTIONS = BotWords(
    said_shorter=SAID_SHORTER,
    cues={**on_missions.CUES, **CUES},
    plain=PLAIN,
    beside={**BESIDE, **on_missions.BESIDE},
    courtesy=COURTESY,
    talk=TALK,
    asking_first=on_missions.ASKING_FIRST,
    asking=on_missions.ASKING,
)
