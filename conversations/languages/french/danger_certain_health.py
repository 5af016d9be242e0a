"""French phrases of somebody in danger now, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
{is} .. inconscient|inconsciente|inconscients !de|du|des
inconscient|inconsciente {now}|par|sur|au|depuis
respire|respirait|respirent plus|pas|mal|difficilement !pour|mieux|bien
arrive|arrivait plus|pas a respirer
perdu|perd|perdre connaissance|conscience !de|du|des
reagit|bouge|reveille plus !au|aux|a
reagit|bouge|reveille pas $
arret cardiaque
fait|fais|faire|faisant une|un crise|attaque cardiaque
perd|perdu|perdait beaucoup|plein|trop de|son sang
saigne|saignait|saigner beaucoup|abondamment|fort|enormement|partout
etouffe|etouffait|s etouffe !les|le|la|l|dans|sous
hemorragie
reagit|repond|bouge|respire plus|pas quand|du|et|depuis|il|elle
ne|n reagit|bouge|respire plus|pas
repond|reponds presque? plus|pas .. tout|yeux|froid|bleu*|respir*|sang|au? sol
par|a terre .. reagit|bouge|repond|sang|inconscient*|sol|respire
tombe|tombee|tombes dans les pommes|vapes .. reveille|repond|revient pas?
reveille|reveiller pas|plus ca|depuis|$
levres|bouche|visage|tout|toute|tt bleu|bleue|bleues|gris|grise|violet|violettes !au
bouche|visage de travers|deforme
ecroule|ecroulee|effondre|effondree pendant|devant|dans|au|sur|par|d
tout|toute mou|molle
arrive|arrivons pas|plus a le|la? faire|le|la|reveiller|ouvrir ouvrir|reveiller|yeux
pieds|jambes|corps .. couloir|sol|terre .. bouge|repond|reagit|inerte
inanime*
git|gisant dans|au|par|sur
ne|n? bouge plus
chute|tombe|tombee .. escalier|escaliers|echelle|toit .. sang|bouge|saigne|inconscient*|tete
saigne|saignent ... arrete|arreter|tete|oreille|crane
pisse le? sang
plus|pas de pouls
fait|fais|faire|faisait un|une avc|infarctus|hemorragie
raide|secousses|secoue|tremble .. bave|yeux revulses
yeux revulses|blancs|retournes
""",
    DangerKind.OVERDOSE: """
avale*|pris|prise|ingere*|gobe* trop|plein|tous|toute|toutes|boite|plaquette|tube|beaucoup ..
    medicament*|medoc*|cachet*|comprime*|pilule*|boite|somnifere*|anxiolytique*|plaquette*
avale|avaler|avalee|ingere|ingerer|gobe|gober .. medicament*|medoc*|cachets|comprimes|somnifere*
    |javel|poison|lessive|detergent|deboucheur|pile|piles
bu|boire|boit|avale .. javel|poison|deboucheur|antigel|acide|detergent|methanol
{self} est|es|suis|etait|sont? empoisonn*|intoxiqu*
coma ethylique|profond
tombe|tombee|dans|est le|un|en|dans coma
avale|avalee|pris|prise|ingere .. toute|tous|toutes|trop|plein|beaucoup|boite|plaquettes|flacon
    {meds}|boite|repond|dort|trop
pris|prise|prises|avale trop .. repond|respire|dort|vomi*|reveille|levres|tremble|ambulance
plaquettes|boites|plaquette|boite|flacon vides|vide ... reveill*|dort|ronfle|repond|lit|sol|elle
    |il
bu|boire|avale .. flacon|bouteille|eau .. {meds}|javel|produit|menage|antigel
double|triple .. gouttes|doses|dose|{meds} .. alcool|matin|bafouille
consomme|fume|sniffe|injecte|shoote|pique .. respire|tombe|bleu*|reveille|repond
apres avoir? consomme .. respire|tombe|inconscient*
fait|fais|faire|en une|pleine overdose|surdose !de|d
pris quelque|un|des chose|truc|trucs ... convuls*|respire|tombe|reveille|vomi*|tremble|repond
melange .. {meds} .. dort|reveille|repond|vomi*
seringue|aiguille .. bras
centre antipoison*
monoxyde
""",
    DangerKind.SUICIDE: """
{want} .. mourir|crever|decede*
{want} .. etre mort|morte|morts
{want} .. plus vivre|exister
{want} .. ne plus vivre|exister|etre la
parle|parles|parlait|parlent|parler|pense|penses|penser|pensait|songe|menace|dit|decide de|a|d
    |qu .. mourir|crever
{want} .. disparaitre !de|dans|du|des|cette|les|le|la|l
{want} .. que je|j|il|elle meure|meures|mourus
envie|envies|besoin|idee|idees|pensees de|d mourir|crever|mort
envie|desir|volonte|intention de se|me suicider|tuer|pendre|noyer
plus|pas|aucun gout|sens|raison .. a|de la|sa|ma vie
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
suicider|suicidera|suiciderai|suiciderait|suiciderais
{self} est|es|suis|etait|serait|sont? suicid*
{plan} .. suicide $
{plan} .. de|au|son|le|du|a suicide !prevention
lettre d|de adieu|suicide
mots|message|messages d adieu
{self} tuer|tuerai|tuera|tuerait|tuerais !a|au|la|le|en
vient|viens|venait de se|me|la|le|les|l tuer|frapper|pendre|poignarder|suicider|violer|etrangler
{self} est|es|suis|etait|serait|sont? pendre|pend|pendu|pendue|defenestrer|defenestre
    |defenestree|immoler|noyer
{self} est|es|suis|etait|sont? jeter|jette|jete|jetee|jetera|jetterait|jetait sous|par|du|dans
    |devant !les|travail|projet
sauter|saute|sautera|sauterait|sauterai sous|par|du|dans .. train|metro|fenetre|pont|balcon|toit
    |vide|canal|meuse
{self} est|es|suis|etait|sont? tirer|tire|tirera|tirerai une|dans balle|tete
{self} .. ouvrir|ouvert|ouvre|ouvrent|tailler|taille|taillait|taillade|taillader|tranche
    |trancher|coupe|couper .. veines|poignets|poignet
{self} coupe|couper|coupait|coupent|coupee|entaille|entailler .. bras|cuisses|avec|jambes|ventre
    |lame|peau|volontairement|expres
{self} est|es|suis|etait|sont? scarifi*|automutil*|mutil*
{self} faire du|de mal !au|a|aux|avec
{self} fait|fais|font|faisait|fera|ferai du mal !au|aux
foutre|fous|fout|foutra en l air .. nuit|soir|demain|maintenant|$|week|je|voila
{self} foutre|fous|fout en l air
monte|montee|assis|assise|debout|perche|sur sur|le|bord .. toit|pont|parapet|rebord|grue|balcon
    |rails|voies !de
sur|au|le|du bord|toit|pont|parapet|rebord|rails|voies|falaise ... sauter|saute|approcher|vide
    |jeter|descendre|dit
en finir ce|cette|demain|aujourd|avant soir|nuit|week|hui
lettres|lettre|mot|message|mots ... adieu|enfants|pardon|desole|cherchez|trouver*
dit|disait|ecrit|envoye|merci ... adieu|adieux
merci|pardon pour tout ... aime|adieu|repond|seul|soeur
tout prepare|pret|mis|range ... ce|soir|nuit|week|mort|enterrement|testament
tout|ce ce? qu|quil il|elle? faut ... soir|nuit|week|demain|chez
mis|met|garde|accumule|stocke|cache .. de|cote|tous .. {meds}
{meds} ... demain|ce ... trouver*|plus la
demain .. trouver* plus|mort|morte
serai|sera|serais plus la .. demain|ce|soir|quand|$|lundi
ouvert|ouverte|ouvre|coupe|coupee|taille|tailladee les|le bras|veines|poignets|poignet|gorge
    |avant
tentative|ts .. hier|aujourd|nuit|matin|soir|week|tantot
corde .. cou|plafond|poutre|grenier|garage|achete|noeud|pret*
achete|prepare|trouve une|la|sa corde
{self} pendre|jeter|noyer|tailler|defenestrer|immoler|flinguer
sauter|jeter|saute par|du|sous|de|dans .. fenetre|pont|train|balcon|toit|etage|metro|voie
derniere|dernier fois|message ... merci|aime|adieu|pardonne*
vais|va|veux|veut partir|rejoindre|disparaitre .. soir|nuit|demain|fils|fille|mari|femme|maman
    |papa
suis toute|tout seule|seul .. mourir|finir
c est .. ce|cette soir|nuit .. que|fais|fait|passe|finis
gaz .. ouvert|allume|maison
passer|passe a l acte
""",
    DangerKind.PSYCHOSIS: """
voix ... tuer|ordonne*|frapper|sauter|mourir|mal|couteau*|faire|commande*|brul*
balcon|toit|fenetre|chaussee|autoroute|rails|voie ... voler|anges|dieu|nu|nue|protege|vole
bebe|enfant|fils|fille|mere|mari .. est|soit? .. diable|demon|possede|possedee|satan|remplace
    |imposteur
bruler|brule|tuer|exorcis* ... diable|demon*|murs|dieu|esprit*
empoisonne|empoisonner|empoisonnee ... boit|mange|frapp*|plus|rien
nu|nue .. rue|chaussee|route|dehors|milieu|neige
puce|implant|micro|micros ... arrach*|enlever|coupe*|couteau|bras|creuse
barricade|barricadee|barricader|calfeutre
venir|viennent|vont .. chercher .. nuit|bruler|avant|murs|tuer
court|courir apres .. gens|demons|passants
demons .. barre|tuer|frapp*|criant|crie
delire|delirant totalement|completement|depuis|plus ... frapp*|dort|enferme*|menac*|couteau|main
    |barricad*
veut|doit|dois|va sauver|purifier|bruler|sacrifier
se prend|croit pour|dieu|le|protege ... nu|rue|route|dort|couteau|sauter
dort|dormi plus|pas depuis ... nuits|jours ... voix|delir*|dieu|complot|nu|crie|menac*
""",
}
