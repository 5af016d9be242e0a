"""French ways of speaking of danger that mean none: taken out before a text is read."""

IDIOMS = """
noyer|noie|noient|noyes|noyee .. dans|sous les|mes|ses|nos|la|le|l papiers|paperasse|travail|mails
    |dossiers|detail|details|masse|administratif
sans {self} noyer
maux|mal|troubles|insomnies|cauchemars|plaintes|motivation ... disparu|disparue|disparus
lapin|chat|chien|perruche|hamster|canari|tortue|poule .. echappe|enfui|perdu|disparu|mort
reperer|reconnaitre|comment|prevenir ... passer|passage a l acte
qui risquent de passer a l acte
tout mou de ventre
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
pas|aucun|aucune|sans|ni {little}? {little}? idees|idee|pensees|propos suicid*|noires
coups ni de menaces
sort|sortent|sortait plus
frappe a toutes les portes
monde|ponts|monde coupe
{self} coupe du|des|de monde|autres
coupe les ponts
battre|battent|bat|battons pour|contre
arme de service|patience
armee|arme de patience
en finir avec les|ces !medicaments
prend|prends ses|son|mes medicaments chaque|tous|regulierement|bien
l inconscient
inconscient|inconsciente des|du
reagit pas quand on lui parle en
plus envie de rien
repond|reagit a tout|toutes
delire le|la|les nombre
pistolet|pistolets a eau|billes
nous|on l|les|la? accompagn*|soutien* des|les familles
la suit|suivi|suivie depuis
pas|aucun|aucune|jamais|sans|ni|ne|n {little}? {little}? {denied}
n a|ai|ont|avait jamais|pas|plus {little}? {little}? {denied}
overdose de|d !medic*|heroine|cocaine|drogue*
en overdose d|de
overdose|overdoses .. de|d reunions|ecrans|ecran|infos|mails|travail
tuer mon|ma patron|chef|directeur|collegue*|horaire* .. avec|horaires|haha
me|nous|te tue|tuent avec|a|ces|les|ses|ce
tue avec ses blagues
couteau|pistolet sous|a la|eau gorge|eau
a|l|une arme|armes a double
double tranchant
jeu|jeux|sport|sports|pistolet|armes de|a tir|eau|factice|combat
frappe|frapper|frappent a toutes|la|ta|toute portes|porte
bat|bats|battre|battent|battons {self}? .. avec|contre|pour|l .. administration|cpas|mutuelle
    |cancer|place|mutualite
me|se bat|bats|battre|battent avec|contre|pour l|la|le|les|obtenir|trouver
deviendrait|devenir|deviens|rend|rendre|devient parano|fou|folle|dingue|marteau
voix dans l|dans|le|notre|aupres equipe|conseil|chapitre
entendeurs|entendeur de voix
du|en delire le|ce|cette|ces|$
vote|voix|haute|vive|porte voix
inconscient|inconsciente de|d confier|faire|laisser|dire|la|ce|vouloir
mecanismes|processus|biais|prejuges inconscients|inconscientes|inconscient
tombee|tombe dans les pommes de rire
reponds|repond|repondent|repondu pas|plus a|aux mes|mon|nos|ses|leurs|sms|mails|messages
    |courriers
symptomes|douleurs|angoisses|crises|ses|les disparu|ont .. disparu !pere|mere
disparu|disparus|disparue depuis? ... chat|chien
chat|chien|cle|cles|dossier .. disparu|perdu|introuvable
armurier|armurerie
peur|peurs des couteaux
saine|sain et sauf|sauve
retrouve|retrouvee hier|ce|saine|sain
couleurs
parti|partie|partir sans etre? remplace*
mort|morte de rire|fatigue
psychologue|collegue|assistante .. parti|partie|partir
crever .. ecran|pneu
coups de main|main|fil|pouce|telephone|coeur
coup de main|fil|pouce|telephone|coeur|soleil|foudre|oeil|pied
tire|tirer|tirent|tirons .. conclusion*|lecon*|parti|affaire|profit|attention
force|forces de travail|vives
ambiance|climat|atmosphere .. empoisonne*
peur de|du|des l|la|le|les|son|sa|mon? avion|examen|examens|permis|chien*|noir|vide|piqure*
    |dentiste|orage*|araignee*|rater|tomber|vieillir
pistolet|fusil|epee|arme nerf|jouet|factice|plastique
home|mrs|mr|seniorie|repos .. crie|hurle
me|te|lui|nous manque|manques|manquent !medic*|un|une|des|trois|deux
disparu|disparue|disparais de la circulation
parle|parler tout? seul|seule quand|en|pendant
suit|suivent|suivre un|une|des|le regime|traitement|cours|formation|therapie|match
neurologue|psychiatre|medecin|kine|psy|logopede .. le|la|les|l suit
crie|hurle .. sourd|sourde|malentendant*
maison|appartement est|semble|parait bien? vide
alcoolique|alcoolo abstinent*
reveiller mon|ma|notre|un ado|fils|fille .. ecole|cours
vient|viens|viennent|venons de mourir|deceder|perdre
mort|morte|morts d un|une cancer|leucemie|maladie|avc|infarctus
veut|veulent plus me|nous voir|parler
parle|parlent plus a son|sa|ses|leur frere|freres|soeur|pere|mere|parents|fils|fille
mari|femme|compagnon|compagne|copain|copine|conjoint m|l|t a quitte|quittee|laisse|laissee
    !pour|sans|dans|inconsci*
mari|femme|compagnon|compagne|copain|copine|conjoint m|l|t a quitte|quittee|laisse|laissee pour
    un|une|quelqu
parti|partie vivre chez|avec
fausse couche
depuis|apres l|le|les enterrement|heritage|funerailles|obseques
vendu|revendu ... fusil|fusils|arme|armes
disparu|disparue des|du radars|radar
bat|battent avec|contre son|sa|leur ex pour
chat|chatte|chien .. pas|plus rentre|rentree|revenu|revenue
parle a la photo|tombe
bleus aux genoux
"""
