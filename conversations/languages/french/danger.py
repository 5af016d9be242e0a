"""French phrases of danger, all persons and tenses, with the slips of hurried thumbs."""

from __future__ import annotations

from conversations.languages.pack import Danger

_LISTS = """
want: veux|veut|veu|voulons|voulez|veulent|voulais|voulait|voulions|vouliez|voulaient|voudrais
    |voudrait|voudrions|voudriez|voudraient|voulu|voudra|voulant|veuille|vouloir|jveux|jveut
    |jvoudrais|jvx|aimerais|aimerait|prefere|preferes|preferent|preferait|preferais|prefererais
    |prefererait|souhaite|souhaites|souhaitent|souhaitait|souhaiterait|desire|desirait
plan: vais|va|vas|allons|vont|allait|allais|jvais|jvai|failli|tente|tentes|tentait|tentent|tenter
    |essaie|essaye|essayait|essaient|essayer|menace|menaces|menacent|menacait|menacer|menacant
    |pense|penses|pensait|pensent|penser|parle|parles|parlait|parlent|dit|disait|promet|promis
    |pret|prete|peut|peux|risque|risquent|compte|comptes|comptait|decide|prevoit|prevu|planifie
    |projette|songe|songeait|ecrit|jure|envie|idee|idees|intention
self: me|m|te|t|se|s|nous|vous
my: ma|sa|ta|leur|notre|la|mes|ses|tes|leurs|nos|vos
who: me|m|te|la|le|l|les|nous|vous|lui|sa|son|ses|ma|mon|mes|un|une|des|tout|quelqu
now: maintenant|actuellement|encore|toujours|aujourd|tantot|soir
is: est|etait|suis|sont|reste|restait|gise|git|tombe|tombee|retrouve|retrouvee|trouve|trouvee
    |devient|semble
"""

_PHRASES = """
# wanting to die
{want} .. mourir|crever|decede*
{want} .. etre mort|morte|morts
{want} .. plus vivre|exister
{want} .. ne plus vivre|exister|etre la
{want} plus|pas etre la|ici
parle|parles|parlait|parlent|parler|pense|penses|penser|pensait|songe|menace|dit|decide de|a|d|qu
    .. mourir|crever
{want} .. disparaitre !de|dans|du|des|cette|les|le|la|l
{want} .. que je|j|il|elle meure|meures|mourus
envie|envies|besoin|idee|idees|pensees de|d mourir|crever|mort
envie|desir|volonte|intention de se|me suicider|tuer|pendre|noyer
plus|aucune|pas la|le|l|de|d? envie|gout|raison|raisons|force|courage de|a|d vivre|exister
plus|pas|aucun gout|sens|raison .. a|de la|sa|ma vie
fatigue*|marre|assez|las|lasse|peine de vivre
vie .. vaut plus|pas .. peine|coup|vecue
mieux|autant que je|j meure|mourais|mort
autant|mieux|plutot mourir|crever
mieux etre|si|que|fait .. mort|morte
aurais|aurait|aimerais|serais|serait mieux .. mort|morte
{want}|{plan} .. en finir $
{want}|{plan} .. en finir maintenant|avec|pour|definitivement|ce|cette|vite !tout|toutes|les|la
    |le|l|cette|cet
en finir|finir avec|de la|ma|sa|leur|cette vie|existence
en finir .. avec tout $
mettre|mis|met|mettra|mettrait|mets|mette|mettent|mettant fin|terme a {my}|cette vie|jours
    |existence
oter|ote|otera|enlever|enleve|supprimer|supprime|prendre {my}|la vie !privee
{plan} .. quitter ce monde
rejoindre .. au|dans ciel|paradis|mort
idees|idee|pensees|pensee|propos|intentions|ideations|crise|pulsions noire|noires|suicid*
suicidaire|suicidaires !les|le
suicider|suicidera|suiciderai|suiciderait|suiciderais
{self} est|es|suis|etait|serait|sont? suicid*
tentative|tentatives|menace|menaces|risque|chantage|envie|envies|tentation|passage de|d|au|du
    suicide*
{plan} .. suicide $
{plan} .. de|au|son|le|du|a suicide !prevention
lettre d|de adieu|suicide
mots|message|messages d adieu
# wanting to kill, oneself or another
{want}|{plan} .. tuer
{want}|{plan} .. assassiner|egorger|etrangler|poignarder|abattre|massacrer|buter|flinguer
{self} tuer|tuerai|tuera|tuerait|tuerais !a|au|la|le|en
{who} tuera|tuerai|tuerais|tuerait|tueront
menace|menaces|menaces de mort
menace|menacent|menacait|menacee|menacees .. tuer|mort|frapper|arme|couteau|fusil|viol*
vient|viens|venait de se|me|la|le|les|l tuer|frapper|pendre|poignarder|suicider|violer|etrangler
# an attempt, a wound given to oneself
{self} est|es|suis|etait|serait|sont? pendre|pend|pendu|pendue|defenestrer|defenestre|defenestree
    |immoler|noyer
{self} est|es|suis|etait|sont? jeter|jette|jete|jetee|jetera|jetterait|jetait sous|par|du|dans
    |devant !les|travail|projet
sauter|saute|sautera|sauterait|sauterai sous|par|du|dans .. train|metro|fenetre|pont|balcon|toit
    |vide|canal|meuse
{self} est|es|suis|etait|sont? tirer|tire|tirera|tirerai une|dans balle|tete
{self} .. ouvrir|ouvert|ouvre|ouvrent|tailler|taille|taillait|taillade|taillader|tranche|trancher
    |coupe|couper .. veines|poignets|poignet
{self} coupe|couper|coupait|coupent|coupee|entaille|entailler .. bras|cuisses|avec|jambes|ventre
    |lame|peau|volontairement|expres
{self} est|es|suis|etait|sont? scarifi*|automutil*|mutil*
scarifi*
{self} faire du|de mal !au|a|aux|avec
{self} fait|fais|font|faisait|fera|ferai du mal !au|aux
fait|fais|faire|commis|commettre|rate|refait une|sa|des|deux|plusieurs ts|tentative|tentatives !d
    |de
# a poisoning, an overdose
overdose|overdoses|surdose|surdosage
avale*|pris|prise|ingere*|gobe* trop|plein|tous|toute|toutes|boite|plaquette|tube|beaucoup ..
    medicament*|medoc*|cachet*|comprime*|pilule*|boite|somnifere*|anxiolytique*|plaquette*
avale|avaler|avalee|ingere|ingerer|gobe|gober .. medicament*|medoc*|cachets|comprimes|somnifere*
    |javel|poison|lessive|detergent|deboucheur|pile|piles
bu|boire|boit|avale .. javel|poison|deboucheur|antigel|acide|detergent|methanol
{self} est|es|suis|etait|sont? empoisonn*|intoxiqu*
empoisonne|empoisonnee|empoisonnement|intoxication|intoxique|intoxiquee !alimentaire|au|a
coma ethylique|profond
tombe|tombee|dans|est le|un|en|dans coma
# somebody unconscious or not breathing
{is} .. inconscient|inconsciente|inconscients !de|du|des
inconscient|inconsciente {now}|par|sur|au|depuis
respire|respirait|respirent plus|pas|mal|difficilement !pour|mieux|bien
arrive|arrivait plus|pas a respirer
perdu|perd|perdre connaissance|conscience !de|du|des
reagit|bouge|reveille plus !au|aux|a
reagit|bouge|reveille pas $
arret cardiaque
fait|fais|faire|faisant une|un crise|attaque cardiaque
fait|fais|faire|faisait un|une malaise|convulsion*
convulsionne|convulse|convulsions
perd|perdu|perdait beaucoup|plein|trop de|son sang
saigne|saignait|saigner beaucoup|abondamment|fort|enormement|partout
etouffe|etouffait|s etouffe !les|le|la|l|dans|sous
hemorragie
# a weapon
a|ai|as|ont|avait|avec|sorti|sort|tient|brandit|pris|prend|achete|cache|porte|amene|possede une
    |un|des|son|le arme|armes|couteau|fusil|pistolet|revolver|machette|hache|cutter|grenade|bombe
    |explosif*|carabine|poignard
coups de couteau|feu|fusil|hache
coup de couteau|feu|fusil|hache !de
est|etait|suis|sont|individu|homme|jeune|eleve|quelqu|mari|pere|gars arme|armes|armee !de|d
prise|prises d otage*
# violence or a threat going on
il|elle|ils|elles|on|mari|pere|mere|conjoint|compagnon|ex|fils|homme|frere me|m|la|l|les|nous
    frappe|frappent|tape|tabasse|tabassent|etrangle|viole|violent|bat|battent|agresse|agressent
    |attaque|attaquent|sequestre|menace|menacent
en train de .. frapper|battre|taper|tabasser|etrangler|violer|agresser|attaquer|tuer|mourir
    |suicider|pendre|noyer|etouffer|bruler|menacer
fait|fais|font|faisait|faire|faisais frapper|tabasser|violer|agresser|battre|etrangler|sequestrer
    |poignarder !la|le|les
est|suis|sont|ete|etait battu|battue|battus|tabasse|tabassee|frappe|frappee|violee|viole
    |sequestre|sequestree|enferme|enfermee|poignarde|poignardee|agresse|agressee {now}|par|ce
    |cette|hier|chez
il|elle|on va|vont|allait la|le|me|les|nous|l frapper|violer|battre|etrangler|agresser|enlever
m|l|t|les|nous a|ont|avait .. frappe|frappee|battu|battue|tabasse|tabassee|viole|violee|etrangle
    |etranglee|poignarde|poignardee|sequestre|sequestree
frappe|frapper|bat|battre|tape|tabasse|etrangle|secoue|secouer sa|son|ses|ma|mon|mes|le|la|les|un
    |une .. femme|mere|fille|fils|enfant|enfants|bebe|compagne|epouse|petit|petite|frere|soeur
    |pere|mari|bebes|gosse|gosses
violence|violences|agression|bagarre|fusillade|attaque|emeute en cours|maintenant
appelez|appeler|appelle|envoyez|besoin la|de|une|d|l police|ambulance|secours|samu|pompiers !pour
venez|viens|venir vite|urgence
danger de|immediat|imminent mort|vie|immediat|$
danger immediat|imminent|vital|grave
vie .. en danger|peril
je|j|il|elle|ils|elles|on|nous|quelqu|personne|femme|mere|maman|dame|patient*|jeune|famille ..
    est|suis|etait|sommes|sont en danger|peril !de
au secours
a l aide $
# a child in danger now
enfant|bebe|petit|petite|fille|fils|fillette|garcon|gamin|gamine|mineur|mineure|nourrisson .. en
    danger|peril !et|dans
enfant|bebe|petit|petite|fille|fils|fillette|garcon|ado|jeune|mineur|mineure .. disparu|disparue
    |enleve|enlevee|kidnapp*|introuvable|fugue
enfant|bebe|petit|petite|fille|fils|fillette|garcon|gamin .. a|ete disparu|enleve|kidnappe
    |etrangle|brule|ebouillante
maltraite|maltraitee|abuse|abusee|viole|violee|frappe|frappee .. {now} !le|la
abuse|abuser|attouche*|viole d|de|sur|sexuellement .. enfant|fille|fils|petite|petit|bebe|moi
    |elle|lui
"""

_IDIOMS = """
mort|morts|morte|mortes|mourir|meurs|crever de|d rire|faim|soif|fatigue|honte|trouille|froid
    |chaud|sommeil|ennui|envie|peur|inquietude
tuer|tue|tuons|tuent|tuer le|du temps
tue|tuer|tuent|tuons a|au travail|tache|boulot
prevention|prevenir|formation|conference|theme|atelier|module|centre|comment|ligne|information
    |sensibilisation|seance|soiree|brochure|campagne|expose|postvention|questions .. .. suicide
    |suicides|suicidaire|suicidaires|scarifications|automutilation|automutilations|overdose
    |overdoses|violence|violences|danger
crise|risque suicidaire|suicidaires comme|en|theme|formation|prevention|session|module
le|du|au|sur|l concept|notion|theme .. d|de|l inconscient
crise|arret cardiaque comme|theme|formation|premiers
point|points mort|morts
nature|saison|langue|mer|peine|poids|angle morte|mort
coup|coups de feu|couteau vert|suisse
ce|chose|phrase qui|que m|nous a frappe|frappee|frappes
"""

DANGER = Danger(lists=_LISTS, phrases=_PHRASES, idioms=_IDIOMS)
