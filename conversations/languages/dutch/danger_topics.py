"""Dutch words that make a danger where they meet: what stands for what, denials, sounds."""

from __future__ import annotations

from conversations.languages.dangers import Topics
from conversations.languages.dutch import (
    danger_scenes,
    danger_topics_health,
    danger_topics_others,
)

_LISTS = """
kid: kind kinderen kinders kindje kindjes kindjen kleuter* peuter* baby* babietje boorling jongen*
    jongetje meisje* meiske meiskes zoon zoontje zonen dochter* manneke mannekes kleine kleintje*
    leerling* leerlinge minderjarige* puber* gastje tweeling oudste jongste bambino schoolkind*
    broertje zusje* ukje dutske
man: man vent ex vriend lief partner echtgenoot schoonzoon verloofde manlief venteke vrijer
carer: papa vader mama moeder ouders stiefvader stiefmoeder opa oma bompa bomma nonkel oom tante
    buurman buurvrouw oppas broer opvoeder monitor trainer coach pastoor priester leraar
    leerkracht meester juf neef begeleider pepe meme pa ma va onthaalmoeder plusvader plusmama man
    meneer
meds: pil pillen pilletje* pilleke* slaappil* slaapmiddel* medicijn* medicatie medicament* tablet*
    druppels kalmeer* antidepress* insuline morfine dafalgan* paracetamol* xanax* valium* benzo*
    strip strips doosje pillendoos* siroop methadon pijnstiller* tramadol* fentanyl* pleister*
    bloedverdunner* antipsychotic* slaappillen geneesmiddel* gelule* temesta aspirine* ibuprofen*
drug: heroine coke cocaine crack speed ghb xtc ketamine keta wiet hasj joint* jointje* drugs drug
    lachgas* dope lsd blow* smoort smoren paddo* pillekes snuift snuif* hero wit spul amfet*
drink: alcohol* wijn drank whisky vodka wodka bier* porto jenever dronken zat stomdronken bezopen
    ladderzat strontzat lazarus zuip* zatlap flessen fles pinten rum sterke_drank cava
    dronkenschap
poison: javel* bleekwater ontstopper detergent* wasmiddel vaatwas* afwasmiddel zuur antivries
    ammoniak pesticide* onkruid* rattenvergif gif vergif brandalcohol benzine knoopbatterij
    batterij batterijtje paddenstoel* paddestoel* bessen plantje product terpentijn white_spirit
    muizenvergif
weapon: mes messen mess wapen* geweer geweren pistool* pistolen revolver* bijl machete* hakmes*
    knipmes* vlindermes* broodmes* zakmes* keukenmes* vuurwapen* jachtgeweer* knuppel* hamer bom
    granaat granaten kogel* munitie taser* staaf koevoet schaar stanleymes* cutter breekmes*
    blaffer* zwaard* dolk karabijn* kalasj* scheermes* schroevendraaier* molotov* wapenstok*
    pepperspray kruisboog katana dienstwapen* jachtwapen* luchtdruk* boksbeugel*
means: touw koord strop mes scheermes geweer wapen gas pillen
place: brug spoor sporen trein dak balkon vensterbank raam kanaal schelde leie maas water toren
    perron metro tram vrachtwagen rails parkeergarage viaduct autostrade kade vaart treinspoor
now: nu vanavond vannacht vanmorgen daarnet daarjuist zonet momenteel straks morgen vandaag
    gisteren gisteravond gisterenavond net zondag zaterdag vrijdag maandag dinsdag woensdag
    donderdag overmorgen weer opnieuw terug uur minuten zojuist deze_week bezig juist seffes
    direct deze_keer
hit: sla slaan slaat slagen geslagen slaagt sloeg klop klopt kloppen schop* stamp* klets* klap
    klappen mep* gestampt wurg* schud* geschud mishandel* toegetakeld ramm* afgeranseld afranse*
    vuist vuisten pets* lap_op oorveeg* stomp* gestompt vechten vecht gevochten keel trekt_aan
marks: blauwe blauw plek plekken striem* krab* brandwond* brandplek* litteken* wonde wondje wonden
    breuk* bult builen wurgspor* sporen_van sporen riem bijtwond* kneuzing* letsel* kwetsuur*
    schram*
fear: bang schrik angst* bevend beeft beven verstijf* doodsbang durft_niet durft_ni durft_nie
    schrikt verschiet krimpt paniek benauwd durft durven schuw doodsbenauwd
alone: alleen zonder_toezicht aan_hun_lot moederziel
home: thuis huis naar_huis terug_naar mee
off: uit af neemt_niet antwoordt_niet reageert_niet onbereikbaar niks_meer niets_meer
    neemt_niemand reageert_nie antwoordt_nie neemt_nie neemt_ni voicemail geen_antwoord bereikbaar
    niet_meer_op nie_meer_op geblokkeerd
old: opa oma bomma bompa mama papa moeder vader ma pa va meneer mevrouw madam madame bewoner*
    bewoonster patient* client* tante nonkel buur* vrouwtje mevr mnr dakloze man vrouw moe deelne*
    collega* bezoeker*
"""

_DENIALS = """geen geeneen nooit zonder noch nergens geenszins"""

_CLITICS = "k t d s"

_SOUNDS = """
sch sx
ch g
ph f
ck k
qu k
c k
dt t
ij i
y i
z s
v f
ie i
ou au
h 0
"""

_PAGES = {**danger_topics_health.PAGES, **danger_topics_others.PAGES}
_LINES = {**danger_topics_health.LINES, **danger_topics_others.LINES}

TOPICS = Topics(
    lists=_LISTS,
    pages={kind: words + danger_scenes.PAGES[kind] for kind, words in _PAGES.items()},
    lines={kind: words + danger_scenes.LINES.get(kind, "") for kind, words in _LINES.items()},
    themes={**danger_topics_health.THEMES, **danger_topics_others.THEMES},
    denials=_DENIALS,
    clitics=_CLITICS,
    sounds=_SOUNDS,
)
