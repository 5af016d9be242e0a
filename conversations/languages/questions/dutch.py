"""How people ask something of the bot in Dutch."""

from __future__ import annotations

from conversations.languages.questions.words import BotWords

SAID_SHORTER = {"als het kan": "", "zo n": "", "om het even wie": "wie", "eender wie": "wie"}

CUES = {
    "cost": """gratis|kosteloos, betaalt|betaal|betalend|betalen, kost|kosten|kostprijs|kostenloos|
        prijs|prijskaartje|tarief|tarieven|factuur, terugbetaald|terugbetaling, hoeveel vraagt|
        vragen jullie|u, op onze|mijn kosten, rekening""",
    "readers": """wie krijgt|krijgen|leest|lezen|ziet|zien, wie lezen|zien|ontvangt, tussen ons,
        vertrouwelijk*|confidentieel*, anoniem*, naar|aan wie gestuurd|stuur*|doorgegeven|
        doorgestuurd|gaat|bezorgd, beroepsgeheim, baas|werkgever|directie|chef|collega* lezen|zien|
        leest|ziet|weten, wie toegang, iemand anders lezen|zien, waar gaat|komt antwoord*|naartoe|
        terecht, wie op|de hoogte""",
    "answer": """hoe lang duurt antwoord|reactie, wanneer antwoord|reactie|nieuws, wanneer hoor|horen|contacteer*|contacteren|contact|
        bellen|antwoorden, hoe lang|snel antwoord|reactie|antwoorden|hoor|wachten, hoeveel dagen|
        tijd|weken antwoord|reactie|wachten, antwoord*|reactie wanneer, binnen hoeveel|welke
        antwoord*|reactie|contact, lang wachten, hoe snel reageren|reageer*, wachttijd|termijn""",
    "request": """staat met mijn|onze|de aanvraag, mijn|onze aanvraag aangekomen|verstuurd|verzonden|
        ontvangen|doorgestuurd|binnen, aanvra* ontvangen, waar vind|zie|staan aanvra*, nieuws|status|
        stand|opvolging aanvraag, mijn aanvragen, aanvraag opvolgen|terugvinden|bekijken|zien""",
    "erase": """wis|wissen|verwijder|verwijderen|verwijderd|schrap|vernietig* gegevens|alles|account|
        antwoorden|info*, gegevens|alles|account|antwoorden|info* wis|wissen|gewist|verwijder|verwijderen|
        verwijderd|schrappen|weg|vergeten, recht vergetelheid""",
    "kept": """houden|houdt bij, bewaren|bewaart|bewaard|opslaan|opgeslagen, wat doen|doet|gebeurt
        mijn|onze|die gegevens|info*|antwoorden, privacy, gdpr|avg, wat weten|weet jullie|u over,
        gegevens veilig|beschermd""",
    "human": """iemand bellen|spreken|praten|contacteren|bereiken|opbellen|telefoneren, mens|
        medewerker praten|spreken|bellen, telefoonnummer, gsm nummer, nummer bellen, jullie|u
        bereiken|bellen|opbellen|contacteren|mailen, coordinat* bellen|opbellen|contacteren|bereiken|
        spreken, wie spreken|praten|bellen|contacteren, mailadres, e mailadres|mail, echte|echt
        mens|persoon, bellen|opbellen|spreken coordinat*|iemand|jullie""",
    "length": """hoe lang duurt vragenlijst|formulier|dit|het|invullen, hoeveel vragen, nog veel|
        vragen vragen|nog, veel vragen, duurt lang, hoeveel minuten, ben|zijn bijna klaar, hoeveel
        tijd vragenlijst|formulier|invullen|dit, hoe lang nog, bijna klaar|gedaan|einde, hoelang
        duurt|nog""",
    "about": """wie ben|zijn jij|je|jullie|u, wie bent u, wat is|zijn ondersteuningsopdracht*|opdracht*|
        bot|dit, welke opdracht*|ondersteuning|ondersteuningsopdracht* bestaan|zijn|er, wat doet|doe|
        doen|kan|kunnen bot|je|u|jullie, waarvoor|waartoe dient|dienen, robot|computer|machine|
        chatbot, verschil* opdracht*|ondersteuningsopdracht*, wat kunnen|kan ons|mij doen, wat
        bieden|biedt jullie|u, hoe werkt""",
    "help": """ik begrijp|snap niets|niet|niks, begrijp|snap niet|niets|niks, wat moet doen|invullen|
        antwoorden|schrijven, uitleggen|uitleg, wat bedoelt|bedoel|bedoelen|betekent, niet|on
        duidelijk, onduidelijk, weet niet hoe|wat antwoorden|invullen|schrijven|kiezen, hulp nodig|
        aub, niet begrepen|mee, ben verloren, help aub""",
    "cancel": """wil|wou|liever stoppen|annuleren|ophouden, laat maar, annuleer|annuleren, wil niet
        verder, stop ermee|ik|maar|er, stoppen ermee, hoeft niet meer|niet, ik stop""",
    "back": """wil|kan|mag|moet terug, terugkeren|terugkomen|teruggaan, vorige|vorig vraag|antwoord|
        stap, vergist|fout terug|verbeteren|aanpassen|wijzigen, antwoord|antwoorden verbeteren|
        aanpassen|wijzigen|veranderen, ben vergist, me vergist, stap terug, terug vorige""",
    "who_may": """wie mag|kan|mogen|kunnen|heeft aanvraag|aanvragen|indienen|gebruiken|recht, voor wie
        is|dient|bedoeld|bestemd, is voor wie, mag|mogen|kan|kunnen aanvragen|indienen|aanvraag,
        recht op|hierop, mag ik|wij|we dit gebruiken""",
    "prescription": """voorschrift*|verwijsbrief*|doktersbrief*|doktersattest*|doorverwijzing, brief*|
        attest*|akkoord dokter|huisarts|arts, dokter|huisarts|arts tekenen|ondertekenen|voorschrijven|
        akkoord|passeren|toestemming, via|langs dokter|huisarts|arts""",
    "french": """in|het frans, frans aub|alstublieft|graag, liever|graag frans, geen|niet nederlands,
        spreekt|spreken|spreek u|jullie|je frans""",
    "dutch": """in nederlands|vlaams, nederlands aub|alstublieft|graag, liever|graag nederlands|vlaams,
        ik|wij|we spreek|spreken|begrijp|versta|verstaan geen frans, spreekt|spreken|spreek u|jullie|
        je nederlands""",
}

PLAIN = frozenset(
    """ik je jij u jullie we wij ons onze mij me mijn mn m n uw de het een t dit dat deze hier daar er
    dan nu ook nog al of en maar dus want is zijn ben bent was wordt worden word heb heeft hebt hebben
    had kan kunnen kunt mag mogen moet moeten zou zouden zal gaat ga gaan wil willen wilt wou wat welke
    welk wie waar wanneer hoe hoeveel waarom naar van voor met op in aan bij om te tot tegen over per
    door als iets niets niet geen meer veel heel wel graag even precies eigenlijk toch eens doen doet
    maken hiervoor daarvoor erover hierover ervan eraan hieraan dag dagen week weken tijd lang snel
    vraag vragen antwoord antwoorden aanvraag aanvragen opdracht opdrachten ondersteuning psycholoog
    psychologen coordinatie bot vragenlijst formulier dienst krijg krijgen krijgt eerst daarna straks
    ergens mogelijk goed weet weten zeg ah oh""".split()
)

_OURS = frozenset(
    "vzw organisatie team school instelling vereniging werkgever baas ocmw praktijk".split()
)
_ROLES = frozenset(
    """vrijwilliger vrijwilligers verpleegkundige verpleegkundigen leerkracht leerkrachten leraar
    maatschappelijk werker werkers begeleider begeleiders huisarts huisartsen apotheker apothekers
    professional professionals iedereen opvoeder opvoeders school vzw""".split()
)

BESIDE = {
    "cost": _OURS | frozenset("hangt vast betalen verbonden gesprek sessie sessies euro".split()),
    "readers": _OURS
    | frozenset("blijft blijven gegevens schrijf typ geschreven heen info berichten".split()),
    "answer": frozenset("duurt hoor nemen neemt contact mag verwachten wachten reactie".split()),
    "request": frozenset("vind staat ontvangen aangekomen verstuurd gisteren gestuurd nieuws".split()),
    "erase": frozenset("laten alles gegevens verwijderen wissen al telegram".split()),
    "kept": frozenset("gegevens bewaren conform veilig info wet volgens houden".split()),
    "human": frozenset(
        """iemand bellen liever praten spreken mens bereiken telefonisch persoonlijk rechtstreeks
        coordinator nummer mailadres opbellen""".split()
    ),
    "length": frozenset("duurt nog invullen minuten bijna klaar".split()),
    "about": frozenset("bestaan tussen verschil spreek praat soorten dient werkt ermee".split()),
    "help": frozenset("begrijp snap uitleggen bedoelt invullen".split()),
    "cancel": frozenset("nee stoppen zitten alles verder ermee toch".split()),
    "back": frozenset("terug vorige vergist verbeteren keren antwoord".split()),
    "who_may": _ROLES | frozenset("indienen aanvragen".split()),
    "prescription": frozenset("nodig zonder tekenen huisarts dokter arts brief".split()),
    "french": frozenset("frans nederlands verder spreek taal".split()),
    "dutch": frozenset("frans nederlands verder spreek taal".split()),
}

COURTESY = frozenset(
    """hallo dag goeiedag goedendag goeiemorgen goedemorgen goedemiddag goeiemiddag goedenavond
    goeieavond hoi bedankt dank aub alstublieft alsjeblieft pardon mevrouw meneer""".split()
)

TALK = {
    "greeting": """hallo, dag, goeiedag, goedendag, goeiemorgen, goedemorgen, goedemiddag, goeiemiddag,
        goedenavond, goeieavond, hoi, hey, heey, hallo daar, dag allemaal, hallo alles goed,
        hallo alles goed met u, hoe gaat het, dag hoe gaat het, hallo hoe gaat het, dag mevrouw,
        dag meneer, tot ziens, fijne dag, nog een fijne dag, goede middag, goede avond""",
    "thanks": """dank u, dank u wel, dankuwel, dank je, dank je wel, dankjewel, dankje, bedankt,
        heel erg bedankt, hartelijk dank, hartelijk bedankt, veel dank, duizendmaal dank, dankuw,
        merci he, merci hoor, alvast bedankt, bedankt voor de hulp, bedankt voor uw hulp, dank bij
        voorbaat, super bedankt, oke bedankt, ok bedankt""",
    "fine": """ok, oke, okee, okay, prima, goed, goed zo, in orde, in orde dank u, perfect, top, super, begrepen,
        ik begrijp het, akkoord, duidelijk, is goed, dat is goed, komt in orde, geweldig""",
}

DUTCH = BotWords(SAID_SHORTER, CUES, PLAIN, BESIDE, COURTESY, TALK)
