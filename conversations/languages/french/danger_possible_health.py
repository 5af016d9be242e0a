"""French words of worry: each may mean a danger, from the body or the mind."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
fait|fais|faire|faisait un|une malaise|convulsion*
convulsionne|convulse|convulsions
malaise|malaises|evanoui*|vapes|pommes|syncope|absences|convuls*|epilep*|coma
somnolent*|somnol*|lethargi*|apathique|confus|confuse|confusion|desoriente*
inconscient|inconsciente|inanime|inerte|assomme*
repond|repondait|repondent|reagit|decroche|reveille|ouvre plus|pas !a|aux|au|encore
repond|reagit plus|pas aux? appels|coups|sonnette
tombe|tombee|chute|chutes ... fois|terre|souvent|semaine|escalier|tete|salle|nuit|lit|douche
    |hier|matin
par|a terre
volets|volet|courrier|journal|boite|lumiere|rideaux ... jours|depasse|ferme*|deborde|semaine
cogne la|sa tete
saigne|saignement*|sang|plaie|blesse|blessee|blessure*|fracture
essouffle*|respire|respirer mal|difficile*|bizarre*|fort|vite
trous|trou .. memoire|noir|plus
vertige*|douleur .. poitrine
bleu|bleue|pale|livide ... froid|levres|tout
ne mange|boit|mangent plus|rien
mange|boit|mangeait plus|rien|presque .. depuis|rien
maigri|maigrit|deshydrat*|amaigri*|denutri*
vomi|vomit|vomissait
yeux ... ouvrir|ferme*|revuls*|ouvre
dort|dormait tout|toute|trop|sans .. journee|temps|arret
parle|parlait bizarre*|mal|plus ... bouche|bras|mots
paralys*
seul|seule .. ouvre|repond pas|plus
ouvre|ouvert|ouvrait plus|pas .. porte|$|depuis
hypothermie|insolation
""",
    DangerKind.OVERDOSE: """
overdose|overdoses|surdose|surdosage
empoisonne|empoisonnee|empoisonnement|intoxication|intoxique|intoxiquee !alimentaire|au|a
overdose|overdoses|surdose*|surdosage
melange|melanger|combine|mele|avec|et .. {meds} .. alcool|vin|biere|porto|vodka|whisky|rouge
alcool|vin|biere|whisky|vodka .. {meds}
{meds} .. bonbons|alcool|vin|poubelle|vides|trop|plus|doubl*|cache*|double|exces|comme|accumul*
boites|boite|plaquettes|flacons|bouteilles|cadavres vides|vide
deux|trois|plusieurs medecins|docteurs|ordonnances|pharmacies
ordonnance|ordonnances ... deux|docteurs|differents|falsifi*
pris|prend|prends|prenait .. trop|n importe|plein|plus|double|tout|quoi|des .. {meds}|cachet*
    |que|sait|prescrit|quoi|trucs
sait|sais plus|pas ce .. pris|prend|avale
gaz|monoxyde|produit|produits .. menager*|toxique*|avale*
intoxiqu*|intoxication
avale*|ingere* .. {meds}|produit|pile|truc|lessive
""",
    DangerKind.SUICIDE: """
{want} plus|pas etre la|ici
plus|aucune|pas la|le|l|de|d? envie|gout|raison|raisons|force|courage de|a|d vivre|exister
fatigue*|marre|assez|las|lasse|peine de vivre
idees|idee|pensees|pensee|propos|intentions|ideations|crise|pulsions noire|noires|suicid*
suicidaire|suicidaires !les|le
tentative|tentatives|menace|menaces|risque|chantage|envie|envies|tentation|passage de|d|au|du
    suicide*
scarifi*
fait|fais|faire|commis|commettre|rate|refait une|sa|des|deux|plusieurs ts|tentative|tentatives
    !d|de
suicid* !prevention
mourir|crever|mourrait|mourrais
mort|morte ... preferer*|serait|mieux|vaut|serais|etre|veut
en finir
idees|pensees|propos|humeur .. noires|noire|sombres|sombre|morbides|mort|noir
plus|rien|aucune|pas .. envie|gout|raison|force|sens|espoir|avenir .. vivre|rien|vie|continuer
    |lever|avancer|tenir|$
plus|rien a faire|perdre|attendre|esperer .. ici|vie|terre|$
a quoi|koi bon
quoi|koi bon|sert
sert a|plus rien .. continuer|vivre|moi|je|il|elle
serait|seraient|seriez|serez|iront|irait|ira|vivrait|serai|vivraient mieux|tranquille*|soulage*
    .. sans|si|moi|lui
mieux|bien sans moi|lui|elle
debarrass* de moi|lui|elle
ras|marre|assez|fatigue|fatiguee de|d|du tout|vivre|vie|$|bol|lutter
en ai|a marre|assez|peux|peut plus|tout|$|de
je|j|il|elle peux|peut|pouvait plus|pu $|continuer|comme|je|il|elle|tenir|vivre|c|franchement
plus la? force|forces
tiens|tient|tiendrai|tiendra plus|pas|le !debout
s|me endormir .. reveiller|reveille*
plus|pas|jamais me|se reveiller|reveille
assez vecu
vend|donne|distribue|range|debarrasse ... affaires|chien|chat|bijoux|outils|collection|biens
    |besoin
plus|pas besoin ... bientot|$|on|la|trouve
adieu|adieux|testament|euthanasie|funerailles|obseques|enterrement|heritage
disparaitre|disparait ... personne|manque|tout|$|sans|tous
manque|manquerai|manquerait|manquera .. a personne
partir|rejoindre|retrouver .. loin|mari|femme|defunt*|la haut|ciel|enfant|fils|toujours|la bas
ts|tentative|tentatives
scarifi*|automutil*|mutil*|coupe|taillade
glisser|sombrer|sombre|sombrent|eteint|craquer|craque|effondre*
se|s laisse|laisser|laissait aller|mourir|partir|glisser|deperir
vaut|valait|merite plus|pas la? peine .. vivre|vie|continuer|$
poids pour|charge pour
de trop
vide|inutile|desespere*|desespoir|abandonn* ... vie|sens|tout|personne|seul*|dit|sert
plus|pas d avenir|issue|solution|espoir
a|n personne|plus|rien .. plus vivre|rien
lettre|mot|message|dessin|redaction|journal|poeme|texte ... noir*|mort|bizarre|disparai*|tombe
    |suicid*
isole|isolee|enferme|enfermee .. chambre|parle|plus
pleure|pleurait ... tout|nuit|jours|arret|temps|tous
voit|vois|vient plus|pas .. bout|avenir|sortie|issue
vout pus
pleure tout
sauter|corde|pont|rails|train ... pens*|regard*|parl*|pourrait|bizarre*|souvent
plaisante|rit|parle .. de la mort
mourir .. parle|dit|pense
seul*|vie ... sens|lourde|finie|foutue|gachee
""",
    DangerKind.PSYCHOSIS: """
voix|hallucin*|delir*|parano*|psychose|psychotique|psychotiques|bouffee|schizophren*|maniaque
    |bipolaire|mania*
espionn*|ecoute|ecoutes|suivi|persecut*|complot*|surveille*|camera*|micro|micros|puce|ondes|5g
    |antenne*|fbi|cia|services|mafia .. facteur|voisin*|tele|police|secret*|mur*|tete|lui
    |partout|maison|dit|monde|contre
espionn*|persecut*|complot*|empoisonn*|ensorcel*|sorcell*|envout*|possed*|demon*|diable|djinn*
    |esprits|marabout
tele|television|radio|voisins|ordinateur|telephone .. parle|parlent|message*|adress*|ecout*
lit|lisent|lire|vole* .. tete|pensees
parle|rit|discute|ris|parlait|marmonne tout|toute|sans|seul|seule|avec .. seul|seule|raison
    |mort*|arret|murs|personne
rit sans
voit|voyait|vois|entend|entendait|parle .. petits|gens|hommes|morts|enfants|betes|ombres
    |personnes|choses|animaux|insectes|bruits|quelqu|defunt*|anges|araignee*|rats ... jardin
    |chambre|pas|existe*|nuit|soir|murs|la|leur|fenetre
bizarre|bizarres|etrange|etranges|mefiant|mefiante|incoherent*|confus|confuse|agite|agitee|perdu
    |perdue|decousu* ... depuis|dit|injection|traitement|propos|plus|porte|parle|medic*|jours
    |comportement*|devient
devient|deviens .. fou|folle|bizarre|mefiant*
arrete|stoppe|prend|prends|refuse plus|son|ses|sa|de .. injection|traitement|{meds}|neuroleptiq*
    |piqure
injection|piqure .. depuis|plus|refuse
fou|folle .. suis|hein|deviens|devenir|devient
dort|dormi|dors .. deux|plus|pas|trois|nuits ... parle|depense*|heures|arret|nuits|projet*
depense|depensait .. tout|argent ... dort|parle|achete*
{self} prend|croit|prenait pour|dieu|jesus|elu|prophete|surveille*|suivi*|malade
mission|dieu|jesus|prophete|elu|messie|ange|anges ... parle|envoye|mission|dit|entend
colle|colles|couvre|bouche|scotche|couvert .. papiers|fenetres|vitres|aluminium|alu|trous
    |cameras
tout|gens|tous|monde .. savent|parlent|regardent|veulent|contre .. moi|lui|elle|mal|sur
sort plus ... chambre|kot|maison|appartement|rit|lit
desoriente*|reconnait .. plus|pas
sait|reconnait plus .. ou|qui|jour|date|fille|maison
persuade|persuadee|convaincu|convaincue|certain|certaine qu|que|d|de ... vole*|tue*|espion*
    |poison*|veut|trompe*|suit|parle*|voisin*|enceinte|complot
accouche ... bizarre|bebe|pleure|diable|froide|dort|voit
""",
    DangerKind.ADDICTION: """
consomme|consommait|reconsomme|consommation|rechute|rechuter|defonce*|shoot*|sniff*|snif|injecte
    |seringue*|heroine|cocaine|crack|coke|crystal|ghb|fentanyl|ketamine|drogue|drogues|speed
    |amphet*
boit|buvait|bu|boire jusqu|tous|toute|trop|beaucoup|seul|seule|depuis|du|matin|de|des|en
    |enormement|tomber
boit|picole|saoul|soul|ivre|ivresse|bourre|alcoolis*|gueule|cuite
limites ... consomm*|prison|boi*
addict*|toxicoman*|sevrage|manque
accro|dependant|dependante .. jeu|jeux|paris|alcool|cannabis|cocaine|drogue*
jou*|perd|perdu .. argent|paie|salaire|economies .. casino|jeu|jeux|paris|bingo
paris sportifs
""",
}
