"""French words of worry: each may mean a danger, from others, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

POSSIBLE: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
a|ai|as|ont|avait|avec|sorti|sort|tient|brandit|pris|prend|achete|cache|porte|amene|possede une
    |un|des|son|le arme|armes|couteau|fusil|pistolet|revolver|machette|hache|cutter|grenade
    |bombe|explosif*|carabine|poignard
{knife}
tirer|tire|tireur|tuerie|tueries|fusillade*|attentat*|terroris*|radicalis*
quoi de? {self}? defendre
de quoi .. defendre|proteger|accueillir
proteger|defendre|venger|vengeance|regler ... seul|huissier*|voisin*|police|moyens|compte*|qqch
    |truc
liste|listes .. noms|nom
chasse|chasseur|tir|armurerie ... deprime|va|separation|depuis|voisin*|mal|licenci*
port|porte .. d arme
""",
    DangerKind.CHILD_ABUSE: """
maltrait*|neglige*|negligence|abus|abuse|attouche*|inceste*|viol|viole|violee|pedo*
{kid}|classe|creche|ecole ... bleu|bleus|marque*|trace*|griffe*|hematome*|brulure*|coups
    |cicatrice*|frapp*|gifl*|fesse*|tap*
{kid} ... peur|terrorise*|sursaut*|craint|tremble|pleure|refuse|cache ... pere|mere|papa|maman
    |rentrer|maison|beau|chercher|toucher|chez|adulte*
peur|craint|veut|refuse ... pere|papa|mere|beau|maison|rentrer ... {kid}|chercher|colle|ecole
{kid} ... seul|seuls|seule|seules|faim|sale|sales|sent|poux|froid|dehors|livre*|surveill*|nuit
    |affame*|maigr*|trottoir
meme|memes vetements|habits|fringues|pull
boite|boites|tartine|tartines|collation|gouter|repas ... jamais|pas|sans|vole|pique|faim|rien
jamais|pas|sans .. tartine*|manteau|collation|diner|dejeuner|chaussettes
vole|pique|mendie .. tartine*|cartable*|nourriture|manger|collation
frigo|appartement|maison|logement|chambre .. vide|sale|insalubre|crasse*|immonde|dechets
    |excrements
dessin|dessine|mime|mime|joue|poupee*|jeux|gestes .. sexuel*|sexe|intime*|zizi|nu*|adultes
    |bizarre*|choses|trucs|poupee*|age
parties|jeux|gestes|comportement*|propos intimes|sexuels|sexuel|sexualise*|deplaces
secret ... grand|monsieur|club|papa|dire|oncle|entraineur|interdit|prof|pere
papa|maman|pere|mere|parents|beau .. crie|hurle|fou|folle|tape|puni*|fache|enerve
    |boivent|absent*|frappe|tapent|drogue*|dort
crie|crient|hurle|hurlent|gueule* ... {kid}|bebe|petits
laisse|laissent|laisser .. pleurer|seul|seuls|seule|crier|couche*|dehors
enlever|enleve|retirer|retire|remonter .. pull|manches|gym|vetements|training
manches longues
punit|puni|punie|punition*|enferme*|prive* ... {kid}|chambre|manger|cave|noir|placard|heures
    |repas
{kid} ... absent*|manque*|plus .. ecole|classe|creche
personne .. appelle|surveille|vient
entraineur|prof|animateur|moniteur|coach|cure|oncle|voisin ... messages|cadeaux|seul|secret
    |photo*|bizarre
messages|cadeaux|photos ... entraineur|prof|grand|adulte|monsieur|homme ... {kid}|ans|cache*
s endort .. classe|cours
plus a bout|patience .. bebe|{kid}
deborde*|epuise*|bout .. {kid}|bebe|pleurs|enfants ... peur|mal|jeter|secouer|crie|frapp*
mariage|marier|excis*|pays ... forc*|reven*|ans|reviendr*
{kid} ... touche|touchait|touchent ... papi|oncle|pere|frere|cousin|voisin
pipi|mouille|culotte|uriner .. nouveau|peur|sang|depuis
couche|couches|fesses .. change*|sale*|rouge*
dos|fesses|jambes|bras ... ceinture|rouges|marques|traces
expres ... bebe|pleur*|maman
rentrer .. chez|maison ... peur|veut|supplie
""",
    DangerKind.PARTNER_VIOLENCE: """
violence|violences conjugale*|couple|intrafamiliale*|familiale*|partenaire
mari|compagnon|copain|conjoint|mec|ex|epoux|femme|homme ... controle*|surveille*|jaloux|jalousie
    |rabaisse*|insulte*|humilie*|crie|hurle|enerve*|pousse*|peur|interdit*|empeche*|violent*
    |frapp*|menac*|suit|harcele*|fouille*|traite|etrangl*|tap*|gifl*|bloque*
    |casse*|force*|enferme*|laisse|repond|decide|gere|parle
controle|surveille|fouille|confisque|verifie|geolocalise|espionne|coupe .. telephone|gsm|argent
    |messages|carte|sorties|comptes|kilometrage|famille|compte|amis
il|lui .. rabaisse*|humilie*|insulte*|jaloux|jalousie|controle*|interdit|empeche|isole
rabaisse*|humilie*|denigre*|traite de
lunettes|foulard|maquillage|manches ... soleil|interieur|bleu*|mari|cacher|cache|ete
baisse|baissait les|le yeux|regard
a|repond repond|parle|decide toujours|pour|a|sa place
jamais moyen|seule|possible ... voir|parler|seule|mari
change|evite .. sujet
peur de .. lui|son|mari|copain|ex|reaction|rentrer|compagnon
a|ai|as|elle peur .. lui|de lui|mari|retour|rentre|quand
poussee|poussait|bousculee|giflee|giflait|claque|claques|baffe*|secouee|poings
retournee|revenue|retourne|repartie ... vivre|lui|mari|chez|domicile
ma|sa|de faute ... enerve*|pousse*|crois|cherche*
chez elle|eux|moi .. guerre|enfer|chaud|calme|dur|crie*
ombre d elle
oblige*|force* ... coucher|rapport*|sexe|relation*|lit
harcele*|harcelement|stalk*|suit|menac*
marche sur des oeufs
disput* ... crie*|viol*|enfants|objets|vaisselle|loin|peur|coups
sursaut*
""",
    DangerKind.VIOLENCE: """
danger de|immediat|imminent mort|vie|immediat|$
violent|violente|violents|violence|violences|agressif|agressive|agressifs|agressivite|agress*
frapp*|tabass*|bagarre*|cogn*|gifl*|etrangl*|battu|battue|battre|racket*|harcel*|menac*|intimid*
    !a
bleu|bleus|hematome*|ecchymose*|griffe*|cocard|ecchymoses|coquard
crie|hurle|hurlait|criait|crient|gueule sur|apres|beaucoup|tout|dessus|comme|contre
hausse|leve|monte le|la ton|main|voix
serre|serrait les|le|ses|son poings|poing
va|vont peter|exploser|degenerer|barder|chauffer|payer|regretter|mal
ca chauffe|degenere|deborde|barde|sent|explose
payer|paiera|paieront|regrettera|vengera|venger|vengeance ... fait|jour|cher|un|tous
mains|main .. sur|leve
tire|pousse|bouscule|secoue|brusque* ... mere|vieille|dame|bras|cheveux|resident*|fort|maman
    |pere
coince*|coincer|attend*|suivi|suivie|suit .. sortie|cours|grands|bande|ecole|rue|jeunes|plus
bloque|bloquait|bloquee|ferme|verrouille*|enferme* .. porte|sortir|passage|cle
peur ... retourner|aller|chez|monsieur|voisin|fils|lui|patient|benevole|seul*|represaille*
    |equipe|usager
casse|cassait|lance|jette|balance .. objets|chaise*|porte|vaisselle|choses|verre|affaires|tout
    |vitre*
oser|ose pas|plus .. seule|dire|parler|sortir|aller
insult*|crach*|injuri*
argent|pension|carte ... fils|prend|vole|reclame|force|neveu|petit
coups
poing|poings
haine|rage|colere ... tuer|peur|fait|noire|explos*|casse*|controle*
""",
    DangerKind.MISSING: """
disparu|disparue|disparus|disparition|introuvable*
fugue|fugues|fuguer|fuguee|fugueur|fugueuse|decouche*|errance|erre
nouvelles|nouvelle ... depuis|plus|aucune|sans|jours|semaine*
plus|pas|jamais .. vu|vue|vus|venu|venue|revenu|revenue|rentre|rentree|vient|voit|apercu* ...
    depuis|jours|semaine*|mois|nuit|hier|matin|inquiet*|habitude
depuis ... vu|vue|nouvelles|vient|rentre|rentree|venu
voit|vois|croise|vient|viennent plus|pas ... depuis|jours|semaine*|mois
{self} perd|perdu|perdue|perdait|egare|egaree
perdu|perdue|egare*|retrouve*|ramene* ... police|rue|facteur|route|voisin*|chemin|boulanger
    |maison|bus
parti|partie|sorti|sortie ... pyjama|sans|nuit|prevenir|pantoufles|revenir|dire|ou
part|sort|partait ... prevenir|dire|nuit|pyjama|sans
reviendr* .. peut|pas|plus|jamais
numero|gsm|telephone ... attribue|eteint|coupe|messagerie|repond
ou il|elle va|dort|est|vit|traine
personne .. ouvre|repond|vu|ouvert
manque|manquait a l appel
affaires ... encore|la|lui|laisse*
sonne|sonner|sonnait ... ouvre|repond|personne|jours
absent|absente depuis|sans
""",
}
