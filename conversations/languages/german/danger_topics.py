"""German words that make a danger where they meet: what stands for what, denials, sounds."""

from __future__ import annotations

from conversations.languages.dangers import Topics
from conversations.languages.german import danger_topics_health, danger_topics_others

_LISTS = """
kid: kind kinder kindern kindes kleinkind* baby babys saugling* junge jungen bub madchen tochter
    sohn
    kleine kleinen kleiner schuler* jugendlich* teenager zwilling* enkel* dreijahrig* vierjahrig*
    zwolfjahrig* minderjahrig*
man: mann ehemann freund partner ex exmann exfreund lebensgefahrte gatte typ kerl
meds: tablette* pille pillen schlaftablette* schlafmittel medikament* beruhigung* antidepress*
    insulin morphium tropfen dafalgan* paracetamol* xanax* valium* benzo* methadon schmerzmittel
    tramadol* schachtel blister hustensaft
drug: heroin kokain koks crack speed ketamin drogen joint* kifft kiffen lachgas lsd spritzt ecstasy
drink: alkohol* wein schnaps wodka whisky bier betrunken besoffen flasche* rum
poison: javel* bleichmittel rohrreiniger* putzmittel waschmittel saure frostschutz* rattengift gift
    spulmittel
weapon: messer waffe waffen gewehr* pistole* revolver* axt beil machete* kuchenmesser springmesser
    schusswaffe* hammer bombe granate munition stange eisenstange schlagstock baseballschlager
place: brucke gleis* dach balkon fenster zug turm fluss gelander viadukt bahnsteig
now: jetzt heute gerade eben soeben vorhin gestern morgen sofort wieder noch nacht
hit: schlagt schlug geschlagen schlage prugel* verprugel* tritt getreten ohrfeig* schuttel*
    misshandel* gewurgt wurgt
marks: striemen blaue blauen brandwunde* narben kratzer wurgemale flecken bisswunde*
old: oma opa mutter vater frau herr bewohner* patient* klient* mann nachbar* dame witwe witwer
    mama papa grossmutter grossvater obdachlose* kolleg*
"""

_DENIALS = "kein keine keinen keiner keinerlei nie niemals ohne weder nirgends"

_CLITICS = "s n"

_SOUNDS = """
sch s
ph f
th t
ck k
dt t
tz z
ae a
oe o
ue u
ie i
ss s
v f
y i
h 0
"""

TOPICS = Topics(
    lists=_LISTS,
    pages={**danger_topics_health.PAGES, **danger_topics_others.PAGES},
    lines={**danger_topics_health.LINES, **danger_topics_others.LINES},
    themes={**danger_topics_health.THEMES, **danger_topics_others.THEMES},
    denials=_DENIALS,
    clitics=_CLITICS,
    sounds=_SOUNDS,
)
