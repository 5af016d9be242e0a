"""French words around danger: what stands for what, ways of speaking, what lessens a phrase."""

from __future__ import annotations

from conversations.languages.dangers import DangerKind, Weights
from conversations.languages.french import (
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
want: veux|veut|veu|voulons|voulez|veulent|voulais|voulait|voulions|vouliez|voulaient|voudrais
    |voudrait|voudrions|voudriez|voudraient|voulu|voudra|voulant|veuille|vouloir|jveux|jveut
    |jvoudrais|jvx|aimerais|aimerait|prefere|preferes|preferent|preferait|preferais|prefererais
    |prefererait|souhaite|souhaites|souhaitent|souhaitait|souhaiterait|desire|desirait
plan: vais|va|vas|allons|vont|allait|allais|jvais|jvai|failli|tente|tentes|tentait|tentent
    |tenter|essaie|essaye|essayait|essaient|essayer|menace|menaces|menacent|menacait|menacer
    |menacant|pense|penses|pensait|pensent|penser|parle|parles|parlait|parlent|dit|disait|promet
    |promis|pret|prete|peut|peux|risque|risquent|compte|comptes|comptait|decide|prevoit|prevu
    |planifie|projette|songe|songeait|ecrit|jure|envie|idee|idees|intention
self: me|m|te|t|se|s|nous|vous
my: ma|sa|ta|leur|notre|la|mes|ses|tes|leurs|nos|vos
who: me|m|te|la|le|l|les|nous|vous|lui|sa|son|ses|ma|mon|mes|un|une|des|tout|quelqu
now: maintenant|actuellement|encore|toujours|aujourd|tantot|soir
is: est|etait|suis|sont|reste|restait|gise|git|tombe|tombee|retrouve|retrouvee|trouve|trouvee
    |devient|semble
num: 2|3|4|5|6|7|8|9|10|11|12|15|16|20|25|30|40|50|deux|trois|quatre|cinq|six|sept|huit|neuf|dix
    |douze|quinze|vingt|trente|quarante|quelques|plusieurs|longtemps|des|un|une
little: d|de|des|du|le|la|l|eu|ete|un|une|signe|signes|trace|traces|propos|projet|projets|plan
    |plus|jamais|personne|fait|ni|subi|a|possede|il|elle|y|eue
denied: idees|idee|pensees|suicid*|violence|violences|violent|coups|menace|menaces|maltraitance
    |maltraite*|arme|armes|hallucination*|delire|danger|frappe|battu|battue|tentative|tentatives
    |agressif|agressive|agression|negligence|abus|overdose|consommation|bleus|scarifi*
    |automutil*|fugue|fugues|couteau|blessure|blessures|delirant*|psychose|psychotique
    |inconscient*|malaise|malaises|mal
kid: enfant|enfants|petit|petite|petits|petites|gamin|gamine|gamins|gosse|gosses|bebe|bebes|bb
    |nourrisson|fille|filles|garcon|garcons|ado|eleve|fillette|jumeaux|grand|ainee|aine|mineur
    |mineure
man: mari|ex|compagnon|copain|conjoint|ami|mec|epoux|partenaire
meds: medicament*|medoc*|cachet*|comprime*|pilule*|somnifere*|anxiolytique*|calmant*|benzo*
    |gouttes|antidepresseur*|xanax|dafalgan|paracetamol|insuline|morphine|traitement|methadone
    |plaquette*|tramadol|neuroleptique*|opiace*|boite|boites|sirop
knife: couteau|couteaux|arme|armes|fusil|fusils|pistolet|pistolets|revolver|machette|hache
    |cutter|flingue|lame|carabine|batte|sabre|poignard|gun|kalach*|grenade|barre|marteau
    |tournevis|munition*|cartouche*|matraque|taser|katana|opinel|ciseaux|explosif*|bombe
"""

_EXPLICIT = {
    DangerKind.SUICIDE: """
je|j|jveux|jvais|jvx veux|vais|veut|peu|veu|prefere? {self}? mourir|crever|tuer|suicider|pendre
jveux|jvais|jvx {self}? mourir|crever|tuer|suicider|pendre
je|j|jveux|jvais veux|vais? en finir !avec
je|j|jveux|jvais veux|vais? mettre fin a mes jours
je|j|jveux|jvais veux|vais? me? jeter|foutre|sauter|flinguer sous|par|en|du|d l|le|la|un|une|pont
    |fenetre|air
veut|va|allait|voulait {self}? mourir|tuer|suicider|pendre ce|cette|demain|maintenant soir|nuit|$
dit|repete|ecrit|confie qu il|elle|on va|veut {self}? mourir|tuer|suicider|pendre
    !de|d
dit|repete|ecrit|confie qu il|elle va|veut en finir !avec
dit|repete|ecrit|confie vouloir {self}? mourir|tuer|suicider|pendre !de|d
""",
    DangerKind.UNCONSCIOUS: """
respire|respirent plus !mal|bien
plus de pouls
arret cardiaque|respiratoire !en|comme|il|y
""",
    DangerKind.OVERDOSE: """
avale|avalee|avaler|pris|prise|gobe|ingurgite tout|toute|toutes|tous la|le|les|sa|ses|mes|ma
    boite|boites|plaquette|plaquettes|medic*|cachet*|comprime*|somnifere*
""",
    DangerKind.WEAPON: """
couteau|couteaux|arme|fusil|pistolet|machette|hache|cutter|flingue a|en|dans la? main !de
""",
}

_SOFTENING = """
nous parlons|accompagnons|travaillons
endeuille*
parler|parlons|echange|discuter|discussion|reflechir|theme de|d|du|sur|autour
public|resident*|general en|public|general|$
formation|formations|former|session|seance|atelier|ateliers|supervision|supervisions|intervision
    |intervisions|phobie
    |prevention|sensibilis*|reconnaitre|brochure|animation|animations|conference|colloque|expo
    |exposition|theatre|recyclage|secourisme|memoire|etude|kits|journee
refuge|asbl|service|centre pour|d|de|distribue femmes|victimes|hebergement|aide|et
groupe de|d parole|entendeurs|entraide
nous sommes un|une|le|la
je travaille a|au|comme|chez|pour
l an|annee passe|passee|dernier|derniere
haha|lol|mdr|ptdr|riant|rigole|blague
va|vont|allait tres|bien|mieux bien|depuis|mieux|maintenant
medecin|cardiologue|kine .. confirme|verifie|rassure
confirme
stable
c est|etait regle|classe|classee|fini|passe|derriere
saine|sain et
plus peur de personne
deces|decede|decedee depuis|entre|il
"""

_HABITS = """
toujours|souvent|parfois|habituellement|generalement|regulierement
chaque|toutes|tous fois|soir|soirs|jour|jours|semaine|week|fete|entretien|visite
quand|chez qui? je|j|on|il|elle|qu
des|de fois|temps
de plus en
d apres|selon
une|la|deja seule|derniere|autre fois
l autre jour
l an|annee|ete
par moments|ailleurs
depuis des mois|semaines
je crois|pense|soupconne
on|nous soupconne|soupconnons
j ai l impression
parait|semble|peut
en|tout en? rigolant|rire|riant|blague
dort avec
en train de devenir
qu il|elle a|avait entendu|lu
dit|dise que c est pour
dit qu il|elle est? tombe|tombee|cogne|cognee
s est cogne|cognee
"""

_DISTANT = """
en|de 19*|20* !ans|an|a|minutes|heures|jours|comprimes|et|cachets|h
y|ya a? {num} ans|annees|an
voila|depuis {num} ans stable
stable .. depuis
pendant la guerre
quand j|il|elle etais|etait petit|petite|enfant|jeune|ado
abusee|abuse|battue|battu|violee|frappee|maltraitee enfant|petite|dans|etant|quand
est en prison depuis
a|un|le|la film|livre|roman|serie|piece|theatre|documentaire sur|raconte|parle|ou
on cherche un? regard
une femme|personne sur trois|cinq|quatre|dix
femme sur
mort|morte|decede|decedee en|depuis|il
vue|vu tomber moi
toboggan
anticoagulant*
pris|prise|prend comme|rien prescrit|de
comme prescrit|prescrits
trouble|troubles du sommeil
rompu d
chambre a air
passe par la|cette
plainte|affaire .. classee
diagnostic de .. stable
"""

_PRESENT = """
ce|cette|tout|des soir|nuit|matin|week|apres
aujourd hui .. frapp*|veut|menac*|pris|dit|recommenc*|suicid*
maintenant|actuellement|tantot|encore|hier|recommence|recommencer
a|de nouveau|nouveau
vient|viens|venons de
demain|bientot
"""

_COMMON = """
je|j|il|elle|on|nous|vous|le|la|les|un|une|des|du|et|est|sont|dans|pour|pas|plus|que|qui|qu
    |avec|sur|ma|mon|mes|sa|son|ses|ce|cette|ca|c|chez|au|aux|mais|depuis|dit|fait|a|y|se|s|n|ne
    |par|ou|tout|tres|ai|suis|notre|d|l|quand|ils|ya|lui|de|te|t|tu|toi|moi|me|m|leur|leurs|en|quoi
    |comment|combien|si|non|rien|tous|toute|toutes|etre|etait|avait|avoir|ont|va|vais|vont|faire
    |peut|peux|doit|veut|veux|comme|donc|vos|votre|apres|avant|sans|deja|encore|aussi|avez|etes
    |elles|cela|cet|ces|quel|quelle|pourquoi|jamais|toujours|chaque|personne|jai|cest
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
        request=-1,
        telling=3,
        grave=4,
        story=5,
    ),
)
