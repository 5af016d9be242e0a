"""French phrases of somebody in danger now, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

CERTAIN: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
coups de couteau|feu|fusil|hache
coup de couteau|feu|fusil|hache !de
est|etait|suis|sont|individu|homme|jeune|eleve|quelqu|mari|pere|gars arme|armes|armee !de|d
prise|prises d otage*
couteau|arme|fusil|pistolet|hache|machette|lame|flingue|revolver|cutter .. main|mains|gorge|sac
    |tiroir|lit|menace|ventre|cou|tempe !avec
{knife} ... menac*|sort|expuls*|tuer|voisin*|lundi|demain|soir|regler|porte|servir|cherche
    |poursui*|tir*
menac*|cherche|poursuit|attend|court|frappe|blesse|entre|debarque|attaque .. avec|au? .. {knife}
avec|a une|un|sa|son? hache|machette|fusil|couteau|barre|batte|sabre|arme ... rue|maison|tape
    |casse|frappe|court|porte|attend|classe|ecole|couloir|salle
sorti|sort|ressorti|brandit|montre|montrait|pointe|charge|braque|a|va|chercher un|une|son|sa|le
    |l arme|couteau|fusil|pistolet|machette|hache|flingue|revolver|cutter|lame !a|pour|blanche
    |de
j|il|elle|a|ai un|une flingue|gun|revolver|machette
poignarde*|fusille*|tir tir*|coups
coup|coups de couteau|feu|lame|cutter
fusillade en|a|dans|au|ici
bombe|grenade dans|sous|chez
""",
    DangerKind.CHILD_ABUSE: """
enfant|bebe|petit|petite|fille|fils|fillette|garcon|gamin|gamine|mineur|mineure|nourrisson .. en
    danger|peril !et|dans
maltraite|maltraitee|abuse|abusee|viole|violee|frappe|frappee .. {now} !le|la
abuse|abuser|attouche*|viole d|de|sur|sexuellement .. enfant|fille|fils|petite|petit|bebe|moi
    |elle|lui
traces|trace|marques|marque|brulures|brulure|hematome|hematomes|bleus|bleu ... ceinture|dos
    |cigarette|oreille|main|maman|papa|frappe|rentrer|pere
brule|brulures|brulure .. cigarette|rondes|fer
{kid} ... hematome|hematomes|secoue*|brulures|fracture*|ceinture|fouette*|etrangle*
secoue|secoues|secouer|secouait le|la|l|son|mon|bebe .. bebe|arretait|pleur*|petit
papi|papa|papy|oncle|tonton|pere|beau|entraineur|prof|frere|monsieur|voisin|cousin|grand ..
    touche|touchait|caresse|viole|tripote
touche|tripote|caresse|met la|le|les|sa|son|entre zizi|cuisses|zezette|culotte|fesses|sexe
    |parties|main|doigts
vient|venait|entre dans|dans ma|sa chambre|lit .. nuit|soir
{kid} .. seul|seuls|seule|seules|enferme*|attache* ... hier|depuis|appartement|nuit|jours|cave
    |voiture|adulte|cle
enferme|enfermee|enfermes|enferment|attache|attachee .. depuis|cave|placard|appartement|chambre
    |hier|radiateur|niche|cle
supplie .. laisser|rentrer|renvoyer
peur|veut|veux de|pas|plus rentrer|retourner .. pere|papa|maison|chez|soir|beau|frappe
mis|met|laisse|dehors .. dehors|pyjama|balcon .. froid|pyjama|punition|nuit|neige
failli|peur|envie .. etouffer|secouer|jeter|frapper|noyer|mal .. bebe|bb|fils|fille|petit|petite
    |enfant
peur de ce que je vais|pourrais
{kid} ... frapp*|tabass*|bat|gifl*|cogn* .. maintenant|hurl*|entend*|pleur*|encore|ceinture|hier
    |matin
entend*|jentends|entendons|voisine|voisin .. frapp*|cogn*|bat|tap* .. fils|enfant|enfants|petit
    |petite|gosse|bebe|fille
hurle*|cris|crie ... {kid} ... bruit|coups|frappe*
messieurs|hommes|clients ... argent|hotel|photos|samedi
envoie|oblige|force|emmene .. hommes|messieurs|nue|photos|mariage|prostitu*|marier|excis*
nues|nus|nue|sexuelles .. photos|photo|webcam|snap|video
attouche*|incest*|viol|viole|violee|excision|excisee|mariage .. {kid}|petite|force|fille|fils
    |vacances
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} ... frappe|frappee|etrangle|etranglee|tabasse|bat|battue|tape|cogne|gifle|menace|tuer|tue
    |bruler|defonce|attend|rater*|coups|sequestre|enferme*
il|elle|lui|m|l a|ai|vient|va|dit .. frapper|frappee|etranglee|etrangle|tabassee|cognee|battue
    |giflee
vient de .. la|l|me|m frapper|battre|cogner|taper
si|s elle|je|j rentre|parle|pars|part|quitte ... tue|tuer|tuera|bruler|mort|frappe*
menace de|d .. bruler|tuer|egorger|mettre|jeter|acide|defigurer
{man}|il ... pris|confisque|casse|cache .. cles|clefs|gsm|telephone|papiers .. ecris|sortir
    |enferme*
enfermee|enferme|cachee|barricadee ... salle|toilettes|chambre|cave|il|mari
aidez|aide moi|la ... papier|ecrit|mari|bas
ecris|ecrit des|de|depuis|dans|sur|cachette toilettes|la|salle|cachette
defonce|defoncer|casse|cogne|tambourine|tape la|dans|a|sur porte ... {man}|il|fois|attend|menace
    |tuer
{man} .. attend|guette|suit|poursuit .. bas|sortie|porte|chez
entend*|entendait .. coups .. hurl*|cri*|lui|elle|coupe
femme|copine|compagne|epouse me|m tape|frappe|bat|cogne|jette
levre|oeil|arcade|nez|machoire|cote .. fendue|ouverte|casse*|noir|au|gonfle
foutu|fout|mis|met une|des raclee|derouillee|coups|gifle|baffe*|branlee
raclee
""",
    DangerKind.VIOLENCE: """
{want}|{plan} .. tuer
{want}|{plan} .. assassiner|egorger|etrangler|poignarder|abattre|massacrer|buter|flinguer
{who} tuera|tuerai|tuerais|tuerait|tueront
menace|menaces|menaces de mort
menace|menacent|menacait|menacee|menacees .. tuer|mort|frapper|arme|couteau|fusil|viol*
il|elle|ils|elles|on|mari|pere|mere|conjoint|compagnon|ex|fils|homme|frere me|m|la|l|les|nous
    frappe|frappent|tape|tabasse|tabassent|etrangle|viole|violent|bat|battent|agresse|agressent
    |attaque|attaquent|sequestre|menace|menacent
en train de .. frapper|battre|taper|tabasser|etrangler|violer|agresser|attaquer|tuer|mourir
    |suicider|pendre|noyer|etouffer|bruler|menacer
fait|fais|font|faisait|faire|faisais frapper|tabasser|violer|agresser|battre|etrangler
    |sequestrer|poignarder !la|le|les
est|suis|sont|ete|etait battu|battue|battus|tabasse|tabassee|frappe|frappee|violee|viole
    |sequestre|sequestree|enferme|enfermee|poignarde|poignardee|agresse|agressee {now}|par|ce
    |cette|hier|chez
il|elle|on va|vont|allait la|le|me|les|nous|l frapper|violer|battre|etrangler|agresser|enlever
m|l|t|les|nous a|ont|avait .. frappe|frappee|battu|battue|tabasse|tabassee|viole|violee|etrangle
    |etranglee|poignarde|poignardee|sequestre|sequestree
frappe|frapper|bat|battre|tape|tabasse|etrangle|secoue|secouer sa|son|ses|ma|mon|mes|le|la|les
    |un|une .. femme|mere|fille|fils|enfant|enfants|bebe|compagne|epouse|petit|petite|frere
    |soeur|pere|mari|bebes|gosse|gosses
violence|violences|agression|bagarre|fusillade|attaque|emeute en cours|maintenant
appelez|appeler|appelle|envoyez|besoin la|de|une|d|l police|ambulance|secours|samu|pompiers
    !pour
venez|viens|venir vite|urgence
danger immediat|imminent|vital|grave
je|j|il|elle|ils|elles|on|nous|quelqu|personne|femme|mere|maman|dame|patient*|jeune|famille ..
    est|suis|etait|sommes|sont en danger|peril !de
au secours
a l aide $
casse|cassent tout|tous|tables|chaises
menace|menacent|menacait ma|mon|la|le|les|nous|l|une|toute? collegue*|infirmiere|personnel
    |equipe|assistante|tuer|educ*|secretaire|directrice|directeur
{self}? battent|bat|bagarre|bagarrent|tapent|etrangle|tabasse* .. etage|ici|maintenant|separer
    |couloir|salle|cour|devant|parking|entre
se|s battent|bagarrent|etranglent|etripent
frappe|frappee|agresse|agressee|gifle|giflee|mord|mordu|pousse|tabasse .. l|le|la|ma|mon|un|une
    |instituteur|infirmiere|collegue|directeur|assistante|personnel|educateur|dame|resident*
    |chauffeur|mere|pere|benevole
on|vient|viens .. de m|me|nous|le|la frapper|agresser|taper|cracher|menacer|tabasser
vu|voit|vois .. gifler|secouer|frapper|tirer|cogner|taper
saigne|sang .. homme|couloir|nez|terre|bagarre|encore|frappe
en sang
me|la|le bat quand|si|depuis|encore
va|allait|vais|veut tuer|buter|crever|planter|defoncer|fumer|saigner|egorger|brule*|eclater l|la
    |le|les|mon|ma|ton|ta|sa|son|tout|un|une|quelqu
derriere|devant|dans la porte .. tape|frappe|cogne|menace|hurle|attend
tape|frappe|cogne dans|a|sur .. porte|dedans|murs|vitre|vitres !pour
bande|groupe|types|gars|mecs .. frappe*|tabasse*|attaqu*|attend*
force|revient .. freres|armes|arme|enfants|police
mettre|met|mis le feu
caillasse*|incendi*|cocktail
prend*|prendre|prendra .. par la force
se faire? tabasser|frapper|racketter|agresser|lyncher
""",
    DangerKind.MISSING: """
enfant|bebe|petit|petite|fille|fils|fillette|garcon|ado|jeune|mineur|mineure .. disparu|disparue
    |enleve|enlevee|kidnapp*|introuvable|fugue
enfant|bebe|petit|petite|fille|fils|fillette|garcon|gamin .. a|ete disparu|enleve|kidnappe
    |etrangle|brule|ebouillante
n|pas est|es|sont|est? pas? rentre|rentree|rentres|revenu|revenue .. hier|nuit|soir|ecole|depuis
    |matin|midi
pas|plus rentre|rentree|rentres de|hier|depuis|cette|a|la ... telephone|gsm|injoignable|coupe
    |nuit|hier|ecole|nouvelles
trouve|trouvons|retrouve|trouvent plus|pas le|la|les|il|notre|mon|ma .. petit|petite|resident*
    |patient*|fille|fils|grand|gamin*|gele|monsieur|dame|mari|maman|papa
on|nous? .. trouve|retrouve pas|plus .. gele|froid|nuit|min|minutes|heure*|cherche*
personne sait|ne .. ou|pas il|elle est
sait|sais|savons pas|plus ou il|elle|ils|elles est|sont|se
disparu|disparue|disparus depuis|ce|cette|hier|du|de !chat|chien
a disparu|disparue .. centre|depuis|hier|matin|nuit
fugue|fuguee|echappe|echappee|sauve|sauvee ... ans|hier|depuis|nuit|matin|centre|type|homme
plus|aucune|sans nouvelle|nouvelles depuis|de .. hier|dimanche|lundi|mardi|mercredi|jeudi
    |vendredi|samedi|jours|nuit|matin|soir|heures|allait
parti|partie|sorti|sortie ... portefeuille|mot|manteau|pantoufles|pyjama|gsm|telephone|chaussons
    |trouve
pas|plus ramene|rendu|rendus|ramenee|ramenes .. {kid}|enfants|fils|dimanche
enleve|enlevee|kidnapp*|emmene|emmenes .. {kid}|pere|force|voiture|etranger
reverra|reverrez|reverras jamais|plus
injoignable|coupe|eteint ... rentre*|disparu*|nouvelles|hier|depuis
""",
}
