"""French scenes of a danger that is not called by its name: words that meet."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
effondre effondree ecroule ecroulee affaisse affaissee + ronfl* bruit repond reagit yeux levres
    instant maintenant
poitrine thorax + bras machoire epaule + sue transpir* pale serre ecrase fourmi*
gicle coule pisse jaillit + bras jambe cuisse main doigts poignet + sang serviette linge garrot
    gsm arrete vitre baie
tronconneuse disqueuse scie tondeuse meuleuse + doigt* main cuisse jambe bras pied
crane tete ballon balancoire chute tombe + vomi* + dormir dort pupille* somnol* endort
avale avalee travers + bonbon noisette morceau cacahuete raisin bille + bleu bleue etouff* respire
poitrine ventre + leve souleve bouge + plus + respire bouche fauteuil dort
bras visage bouche + tombe pend tordu cote + parle mots bafouill* bizarre comme_si
friteuse casserole huile soupe eau_bouillante + peau cloques + part vient decolle main
bebe nourrisson nouveau_ne + froid mou gris raide + tout bouge reagit levres
electrocut*
chute tombe tombee + somnol* confus* reconnait appelle + vomi* depuis_hier mal_de_tete
""",
    DangerKind.OVERDOSE: """
plaquette* boite boites tablette flacon somnifere* comprime* xanax + avale* vide vides tout toute +
    rigole ferment ferme dormir bafouill* rose vin oreiller titube
chauffe_eau chaudiere poele brasero barbecue + mal_de_tete vertige* nausee* malaise + chien tous
    famille enfants tombe
insuline + fois double trois quatre expres trop + transpire sue tremble importe bafouill* pale
patch patchs fentanyl* + trois quatre cinq six tous + colle dos dort parle
methadone heroine morphine ghb + dort ronfle profond + tout coup semaine reveil*
champignons champignon + mange cueilli* cueillis + vomi* tord ventre voit crampes jaune
""",
    DangerKind.SUICIDE: """
donne donnee distribue offert + enterrement obseques cercueil tombe funerailles
donne donnee confie + chat chien perruche + demain comprendr* factures payees paye
drap ceinture corde lacet* + fenetre poignee poutre noeud noue nouee + arrete recommence juste
prepare + cote_de_moi devant_moi + dit dite dites mere aime sarrete arrete
moyen + plan + main ce_soir cette_nuit
draps drap + noue nouait nouee attache + barreaux fenetre balcon
mauvais_cote parapet rambarde rebord garde_corps + pont quai balcon etage toit viaduct
quai rails voie voies + coeur adieu message pardon + personne sait repond
""",
    DangerKind.WEAPON: """
{weapon} fusil machette + genoux manteau veste sac armoire + sorti sous parle bus assis va_voir
crosse lame canon + vu vue montre ouvert + attend portail porte veste souriant entre
tesson tessons lame cutter + cou gorge approche poignet
coups detonation* + voisin voisins cote + plus_rien silence pistolet* fusil*
balles chargeur cartouches charge + arme fusil pistolet* telephone entends main
grenade + main mains goupille
tronconneuse hache couteau_de_boucher + porte chambre main devant
""",
    DangerKind.CHILD_ABUSE: """
coussin oreiller + figure visage tete bouche + mis met mettre appuie refaire
enfant bebe petit + hurl* cri* + plus_rien puis_rien d_un_coup
secoue secouee + bebe petit nourrisson + bouge mou reagit
supplie suppliait + rentrer maison + eleve enfant petite fille + pere papa bulletin
main mains + plaque taque fer radiateur feu + posee mise brule tenue
tete + sous_l_eau dans_l_eau dans_le_bain sous_le_robinet
snap snapchat instagram tiktok roblox discord internet + hotel rendez_vous rejoindre rencontrer + 11
    12 13 14 15 homme fille
ivre bourre saoul soul ivre_mort + conduit demarre parti volant roule + enfants petits gosses
ceinture boucle martinet baton + va_revenir rentre revient ce_soir cette_fois + ans dit beau_pere
    papa pere
nourrisson bebe + levres yeux couche + seches creux hier endormie vide
enfants petits + seuls + fumee feu gaz brule
oblige force + choses trucs + sinon faire + moi me enfant ans
propose vend offre + fille petite soeur + argent annonce hommes
photos videos filme + fille petite soeur + hommes argent monsieur
""",
    DangerKind.PARTNER_VIOLENCE: """
cachee cache enfermee enferme + local wc toilettes cave garage salle_de_bain chambre armoire + mec
    mari ex cherche il bourre
pieds_devant + si il dit
cave garage grenier + enfermee mise met enferme + mari il compagnon + sort avoue dit
ventoline puffer insuline medicaments + main tient confisque prend + il mari + pardon respire siffle
sort_de_prison libere liberation + heure demain aujourd + moi chez passe ex
plus_de_maman plus_de_mere sans_mere + enfants + dit si rentre
""",
    DangerKind.VIOLENCE: """
defonce defoncer defoncent + porte + vite voisin svp la
a_cinq a_six a_quatre a_trois + contre_un sur_un sur_lui + terre frapp* arretent
liste noms prenoms + demain lundi + classe eleve existera mourir poste ecrit
photo + porte maison fille voiture + bientot tout_a_l_heure sais_ou
otage otages sequestr*
camionnette coffre voiture + tiree tire emmenee force + moi sais_pas ou
entre_moi_et_la_porte entre_nous_et_la_porte
""",
    DangerKind.MISSING: """
manque manquant + enfant eleve petit groupe + eau barrage lac etang excursion foret
chien + rentre revenu + sans + soeur frere mari pere fils fille
etang mare piscine canal + velo chaussure* trottinette jouet + petit petite ans seul
perdu perdue + enfant eleve petit gamine + excursion sortie foret zoo voyage
pas_arrivee pas_arrive jamais_arrivee jamais_arrive + ecole rentree maison + fille garcon eleve
partie parti + homme type inconnu + internet rencontre snap instagram tiktok
lit + vide + sac fenetre gsm passeport
perdu perdue + foret bois + batterie noir nuit froid cheville
chaise_roulante deambulateur chemise_de_nuit pyjama pantoufles + autoroute ring route chaussee
localisation + coupee coupe desactive + personne vue depuis
kayak bateau nager planche + retrouve + lui pas
""",
    DangerKind.PSYCHOSIS: """
voix anges dieu diable satan + dit ordonne demande commande + tuer planter liberer delivrer sauter
    mourir sacrifier
nue nu chemise_de_nuit + voitures ring route rue autoroute + reine roi cri* court marche
oeil dent dents oreille langue + arracher enlever sortir + camera puce micro
regarde fixe fixement + elle_ou_lui ecrit soeur frere bebe + gouttes traitement medicaments plus
mots + existent veulent invente + bouche visage four chaussures cote
habits vetements rideaux + taque feu plaque allume* + fumee esprits eloigner
ondes rayons + attend guette palier couteau marteau gaz
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
mollet jambe + rouge gonfle* chaud + essouffl* souffle douleur
engourdi* fourmi* + main bras visage jambe doigts
urine urines pipi + rouge rouges sang
""",
    DangerKind.OVERDOSE: """
lorazepam benzo* temesta xanax valium somnifere* + diminuer arreter sevrage reduire
ritaline rilatine + trafic vend* revend* echang* + eleve* ecole classe
naphtaline + croque mange bouche avale suce
""",
    DangerKind.SUICIDE: """
plus_la_peine pas_la_peine + vivre moi pour_moi continuer
me_pends me_pendre vais_me_pendre + rit blague ris
endormir endors s_endormir dormir + reveiller reveille + jamais pas plus
tout_arreter arreter_tout en_finir_avec_tout
combien_de_temps + mourir meurt crever
saute sauter sauterait + de_haut du_haut hauteur
rejoindre avec + mort morte decede decedee + fils fille mari femme maman + veut etre
lames taille_crayon + cache garde trousse collectionne
""",
    DangerKind.CHILD_ABUSE: """
placard cagibi cave noir + puni punition sage punit + {kid} il elle
{kid} + visite weekend week_end + cauchemar* pipi mord griffe
chauffage electricite eau + enfants {kid} + matelas froid coupe coupee
appelle traite + erreur bon_a_rien nulle debile moins_que_rien boulet + mere pere maman papa
bijoux ongles parfum marque + 11 12 13 14 15 16 fille + copain homme ami
cuisine couche s_occupe + bebe petits freres soeurs + fille fils aine* 7 8 9 10 11
grossit poids + bebe nourrisson + rendez_vous annule* pas
""",
    DangerKind.PARTNER_VIOLENCE: """
{partner} il + refuse interdit decide veut_pas_que oblige + conduire travailler habille vetements
    sortir apprendre amies
{partner} il + accuse soupconne + tromper trompe liaison kine collegue
casse + telephone gsm + neuf nouveau plus_beau rachete offert
effacer + historique messages + elle comment
""",
    DangerKind.VIOLENCE: """
agresse agressee braque braquee racket* tabasse tabassee
retrouver attendre attendra + apres_le_travail sortie parking + filme promet menace
""",
    DangerKind.MISSING: """
demenage partie disparu + sans_rien_dire sans_dire sans_adresse sans_prevenir
donne_plus_signe plus_signe_de_vie plus_de_nouvelles sans_nouvelles aucune_nouvelle
dort dormir + droite_a_gauche a_gauche_a_droite chez_des_gens
""",
    DangerKind.PSYCHOSIS: """
parle discute bavarde chuchote + radiateur mur chaise plante lavabo
ecrit correspond* appelle + mort decede morte + chanteur acteur star pretend
arrete stoppe + lithium depakine clozapine abilify + accelere dort bipolaire
""",
}
