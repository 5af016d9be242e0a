"""How people ask in Dutch what is offered: the missions, who may have them, and on which terms."""

from __future__ import annotations

from conversations.languages.words import phrases, words

CUES = {
    "co_consultation": """
        wat|betekent|houdt|uitleggen|uitleg|verloopt|werkt|gaat|bedoelt co consult*,
        wat|betekent|houdt|uitleggen|uitleg|verloopt|werkt|gaat|bedoelt coconsult*, co consult*
        wat|betekent, coconsult* wat|betekent""",
    "exchange": """
        wat|betekent|houdt|uitleggen|uitleg|verloopt|werkt|bedoelt kennisuitwisseling*|
        uitwisseling, kennisuitwisseling*|uitwisseling wat|betekent,
        wat|betekent|houdt|bedoelt advies een|1|enkele professional""",
    "sharing": """
        wat|betekent|houdt|uitleggen|uitleg|verloopt|werkt|bedoelt kennis|expertise delen,
        kennis|expertise delen wat|betekent""",
    "place": "wat|betekent|houdt|uitleggen|uitleg|bedoelt vindplaats*, vindplaats* wat|betekent",
    "session": """
        hoe|hoelang lang|duurt sessie*|gesprek*|consult*|afspraak, hoelang|lang duurt|duren
        sessie*|gesprek*|consult*|afspraak, hoe lang duurt co consult*, hoeveel
        sessie*|gesprek*|keer""",
    "anonymous": """
        anoniem*, moet|moeten|verplicht|waarom|nodig naam, naam
        geven|zeggen|invullen|opgeven|verplicht, zeggen|zeg wie ik ben""",
    "official": """
        officieel|officiele, van overheid|staat|gemeente|mutualiteit, oplichting|spam|nep,
        betrouwbaar|serieus|legaal, wie
        zit|steekt|staat hierachter|erachter|achter, wie organiseert|maakte|runt|beheert, van wie
        dienst|dit|bot, wie werken|werk""",
    "inami": "wat|betekent|bedoelt riziv|inami, riziv|inami wat|betekent",
    "consent": """
        moet|moeten|heb|hebben|nodig|is|zijn toestemming|akkoord|instemming nodig|vragen|geven|gaan|
        zijn|hebben|van|patient*|client*,
        moet|moeten patient*|client*|persoon|leerling*|bewoner*|ouders|familie
        weten|akkoord|toestemming, moet|moeten vragen|vertellen|verwittigen|inlichten
        patient*|client*|persoon|leerling*|ouders, moet|moeten
        patient*|client*|persoon|leerling*|ouders vragen|vertellen|verwittigen|inlichten,
        toestemming nodig""",
    "medicine": """
        maken|schrijven|geven|afleveren|schrijf voorschrift*|attest*|medicatie|medicijn*|pillen,
        voorschrift*|attest*|medicatie|medicijn* maken|schrijven|geven|afleveren|voorschrijven,
        psycholoog|jullie|u voorschrijven""",
    "ages": """
        voor kinderen|kind|jongeren|tieners|pubers|kleuters|ouderen|volwassenen|senioren|babys,
        welke|wat leeftijd*, leeftijdsgrens|leeftijdsgrenzen|minimumleeftijd, vanaf|tot welke|hoe
        leeftijd|oud""",
    "psychologist": """
        wat|betekent|bedoelt geconventioneer*|conventie, geconventioneer*|conventie wat|betekent,
        wie zijn psychologen|psycholoog""",
    "coordination": "wie|wat coordinat*, coordinat* wie|wat",
    "choice": """
        kiezen|kies|kiest psycholoog|psychologe, psycholoog|psychologe kiezen|kies|uitkiezen, wie
        kiest|beslist psycholoog, hoe vinden|zoeken|vindt psycholoog, vinden|zoeken jullie
        psycholoog""",
    "several": """
        meerdere|verschillende|twee|tweede|andere aanvra*, later|nog aanvraag
        indienen|doen|maken|sturen, als twee|meerdere vragen|aanvragen""",
    "change": """
        aanpassen|wijzigen|veranderen|annuleren|intrekken|bedenk
        later|achteraf|na|verstuurd*|verzonden|versturen, later|achteraf|nog|na|verstuurde|
        verzonden|verstuurd aanpassen|wijzigen|veranderen|annuleren|intrekken, aanvraag
        intrekken""",
    "urgent": """
        voor|bij|in noodgeval*|spoed*|nood|noodsituatie*, kan|is|als dringend""",
    "venue": """
        waar gebeurt|gaat|vindt|vinden|komt, komt|komen psycholoog bij|naar|langs|thuis,
        moet|moeten verplaatsen|komen""",
    "care": """
        kan|mag|kunnen afspraak maken|boeken,
        kan|mag|kunnen psycholoog praten|spreken|zien, kan|mag|kunnen praten|spreken psycholoog,
        ben|bent je|u psycholoog""",
    "later": """
        kan|mag|kunnen later|straks|morgen verder|afwerken|invullen|doen, later verder""",
    "region": """
        heel|gans belgie|vlaanderen|land, welke regio*|provincie*|streek|zone|gebied, ook
        brussel|wallonie|vlaanderen, overal""",
}

_PEOPLE = words("""
        patient patiente patienten client clienten persoon mensen leerling leerlingen bewoner
        bewoners ouders familie kind jongere""")
_MISSIONS = words("""
        kennis expertise delen groep team advies professional voorbereiding vindplaats aanbod
        psycholoog uitleggen betekent bedoelt precies concreet houdt juist eerstelijnsactor
        eerstelijnsactoren""")

BESIDE = {
    "co_consultation": _MISSIONS | _PEOPLE,
    "exchange": _MISSIONS | words("enkele 1"),
    "sharing": _MISSIONS | words("eerstelijn"),
    "place": _MISSIONS,
    "session": words(
        """sessie sessies gesprek gesprekken psycholoog komt duurt duren consult co gemiddeld keer
        uur"""
    ),
    "anonymous": words("blijven naam geven verplicht zeggen echt patienten namen"),
    "official": words(
        "overheid staat gemeente dienst echt oplichting zit hierachter werken site robot nep"
    ),
    "inami": words("riziv precies"),
    "consent": _PEOPLE | words("toestemming akkoord eerst vooraf vragen nodig schriftelijk"),
    "medicine": words("psycholoog psychologen schrijven medicatie patient attesten"),
    "ages": words("geldt leeftijd jaar werkt"),
    "psychologist": words(
        "geconventioneerd geconventioneerde psycholoog psychologen conventie die betekent"
    ),
    "coordination": words("lokale lokaal"),
    "choice": words("psycholoog zelf vrij"),
    "several": words("twee meerdere later indienen keren"),
    "change": words("versturen verstuurd verstuurde verzonden verzenden aanvraag later achteraf"),
    "urgent": words("noodgevallen spoedgevallen helpen ook"),
    "venue": words("psycholoog thuis plaats sessie gesprek verplaatsen vindt"),
    "care": words("afspraak maken psycholoog meteen praten spreken rechtstreeks"),
    "later": words("straks morgen verder afwerken invullen"),
    "region": words("bestaat geldt vlaanderen brussel regio provincie werkt belgie"),
}
"""Words beside the cues, by what is asked."""

ASKING_FIRST = phrases("""
        is, zijn, moet, moeten, mag, mogen, kan, kunnen, wie, wat, hoe, hoelang, hoeveel, wanneer,
        waar,
        welke, voor welke, in welke, geldt, heb, hebt, hebben, bestaat, bestaan, schrijven,
        schrijft, schrijf, helpen, en als, doen""")
ASKING = phrases("moet ik, mag ik, kan ik, kan u, kunnen jullie, moet de, moeten we")
