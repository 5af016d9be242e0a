"""German words around danger: what stands for what, ways of speaking, what lessens a phrase."""

from __future__ import annotations

from conversations.languages.dangers import DangerKind, Weights
from conversations.languages.german import (
    danger_certain_health,
    danger_certain_others,
    danger_idioms,
    danger_possible_health,
    danger_possible_others,
    danger_topics,
    danger_weights,
    danger_weights_calm,
    danger_weights_now,
)
from conversations.languages.pack import Danger

_LISTS = """
want: will|willst|wollte|wollten|mochte|moechte|wurde|wuerde|werde|wollen
plan: will|wollte|wird|werde|droht|drohte|gedroht|plant|versucht|versuchte|uberlegt|denkt|redet
    |spricht|sagt|sagte|ankundigt|kundigt
self: sich|mich|mir|dich|ihn|ihm|ihr|uns|jemanden|jemandem
reflexive: sich|mich|mir|dich
my: mein|meine|meinen|meinem|meiner|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer
    |unser|unsere|unseren|unserem|unserer
the: der|die|das|den|dem|des|ein|eine|einen|einem|einer
child: kind|kinder|kleinkind|baby|saugling|tochter|sohn|madchen|junge|bub|bewohner|bewohnerin
kid: kind|kinder|kindern|kindes|kleinkind|kleinkinder|baby|babys|saugling|junge|jungen|bub|madchen
    |maedchen|sohn|sohnes|tochter|kleine|kleinen|kleiner|schuler|schulerin|jugendliche|jugendlichen
    |teenager|zwillinge|enkel|enkelin|enkelkind|stiefsohn|stieftochter|dreijahrige|vierjahriger
    |zwolfjahrigen
man: mann|manne|ehemann|freund|partner|ex|exmann|exfreund|lebensgefahrte|gatte|typ|kerl
loved: frau|mutter|kind|kinder|baby|tochter|sohn|partnerin|freundin|mann|vater|bruder|schwester|mich
    |sie|ihn|uns
num: 2|3|4|5|6|7|8|9|10|11|12|15|16|20|25|30|40|50|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn
    |zwolf|funfzehn|zwanzig|dreissig|vierzig|einigen|vielen
meds: tablette|tabletten|pille|pillen|schlaftablette*|schlafmittel|medikament*|medis
    |beruhigungsmittel*|beruhigungstablette*|antidepress*|insulin|morphium|tropfen|dafalgan
    |paracetamol|xanax|valium|benzo*|methadon|schmerzmittel|tramadol|hustensaft|antibiotika
knife: messer|waffe|waffen|gewehr|gewehre|pistole|revolver|axt|beil|machete|kuchenmesser
    |springmesser|taschenmesser|klappmesser|schusswaffe*|hammer|bombe|granate|patrone|patronen
    |munition|schlagstock|baseballschlager|eisenstange|stange|schwert|dolch
now: jetzt|heute|gerade|eben|soeben|vorhin|sofort
denied: gedanken|gefahr|suizid*|selbstmord*|gewalt*|waffe|waffen|stimmen|drogen|alkohol|versuch*
    |schlage|misshandl*|missbrauch*|halluzin*|wahn*|blauen|psychose|angst|aggress*|verletz*
little: der|die|das|ein|eine|einen|anzeichen|hinweise|zeichen|fur|von|auf|mehr|suizidalen|konkreten
"""

_EXPLICIT = {
    DangerKind.SUICIDE: """
ich will|mochte|werde {reflexive}? sterben|umbringen|toten|erhangen|aufhangen
ich will|mochte|kann nicht mehr leben
ich bringe mich um
ich mache|mach .. schluss mit|$
ich will|mochte tot sein
will|wird|wollte sich .. umbringen|toten|erhangen|aufhangen|erschiessen ... heute|jetzt
heute|jetzt .. umbringt|umbringen|totet|springt|erhangt
sagt|sagte|wiederholt|schreibt dass er|sie|es sterben will|mochte
sagt|sagte|wiederholt|schreibt dass er|sie|es nicht mehr leben will|mochte
sagt|sagte|wiederholt|schreibt dass er|sie|es sich umbringen|erhangen|toten will|wird
sagt|sagte|wiederholt|schreibt er|sie|es will|mochte sterben
""",
    DangerKind.OVERDOSE: """
ganze|ganzen|alle|volle .. schachtel|packung|tabletten|pillen|medikamente geschluckt|genommen
    |eingenommen
""",
    DangerKind.UNCONSCIOUS: """
atmet nicht|kaum|nimmer mehr|$
kein|keinen puls|herzschlag
herzstillstand !gehabt|im
bewusstlos !im
""",
    DangerKind.WEAPON: """
{knife} in {the}|seiner|ihrer hand
""",
}

_SOFTENING = """
schulung|fortbildung|weiterbildung|kurs|workshop|vortrag|infoabend|seminar|supervision|intervision
    |pravention|suizidpravention|gruppe fur|thema|themen|broschure|ausstellung|studientag|training
erkennen|lernen|umgang mit|umgehen|spricht man|erklaren
wir suchen|mochten|hatten
frauenhaus|beratungsstelle|opferhilfe
stabil
verarbeitet|vorbei|uberwunden|hinter sich
trauert|trauern|witwe|witwer
letztes|vergangenes|voriges jahr
in der reha
"""

_HABITS = """
immer|oft|manchmal|haufig|meistens|regelmassig|standig|dauernd
jede|jeden|jedes tag|nacht|abend|woche|wochenende|mal
wenn er|sie|ich|wir
angeblich|vielleicht|wahrscheinlich|vermutlich|offenbar
hin und wieder
ab und zu
ich|wir glaube|glauben|vermute|vermuten|denke
fruher
"""

_DISTANT = """
im jahr|in 19*|20*
19*|200*|201*
vor {num} jahren|monaten
vor jahren
jahre her
als kind ... geschlagen|missbraucht|misshandelt
wurde als kind
im film|buch|roman
in einem|im|aus film|buch|roman|serie
seit {num}|jahren jahren|stabil|trocken
seit jahren stabil|trocken
seit {num} monaten|jahren trocken|stabil
fruher in|bei
"""

_PRESENT = """
jetzt|heute|gerade|eben|soeben|vorhin|sofort|gestern|momentan|heut|schon wieder|gleich
heute|gestern nacht|abend|morgen
"""

_COMMON = """
ich|er|sie|es|wir|und|der|die|das|den|dem|ein|eine|einen|ist|sind|nicht|mit|fur|auf|von|zu|im
    |in|am|sich|mich|mir|mein|meine|sein|seine|ihr|ihre|unser|unsere|hat|habe|haben|war|wird|dass
    |wenn|weil|aber|auch|noch|schon|kein|keine|nach|bei|beim|aus|um|uber|wie|was|man|nur|seit|kann
    |will|uns|ihm|ihn|zum|zur|vom|immer|mehr|nichts|sagt|als|an|oder|hier|da|dann|du|dir|dich|euch
    |jetzt|heute|nie|doch|so|ja|nein|wo|wer|wann|warum|welche|muss|mussen|darf|soll|konnen|werden
    |wurde|hatte|waren|bin|ihrem|seinem|ihren|seinen|jeden|jede|alle|alles|etwas|niemand|jemand
    |ohne|gegen|bis|durch|damit|diese|dieser|des|eines|einer|einem|meiner|unserem|ob|sehr|ganz
    |wieder|gestern|vor|unter|nachts|allein|tut|geht|macht
"""

DANGER = Danger(
    lists=_LISTS,
    certain={**danger_certain_health.CERTAIN, **danger_certain_others.CERTAIN},
    explicit=_EXPLICIT,
    possible={**danger_possible_health.POSSIBLE, **danger_possible_others.POSSIBLE},
    idioms=danger_idioms.IDIOMS,
    softening=_SOFTENING,
    habits=_HABITS,
    distant=_DISTANT,
    present=_PRESENT,
    common=_COMMON,
    topics=danger_topics.TOPICS,
    weights=Weights(
        trouble=danger_weights.TROUBLE + danger_weights_calm.CALM,
        acute=danger_weights_now.ACUTE,
        request=-1.0,
        telling=0.75,
        grave=0.1,
        story=3,
    ),
)
