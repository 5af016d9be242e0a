"""French words that meet in a danger from others, or missing, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
{weapon} + pointe* braqu* brandi* vise menac* plant* tire court sorti tient oreiller coffre charg*
    en_main a_la_main dans_la_main crie tape menace cache nettoie + assistant* il elle moi reg*
    {kid} patient classe on porte prochain parle venger toi part caiss* codet* nous partirait dit
coups_de_feu fusillade tire_sur tire_dessus balle_dans + rue foyer lettre vise nous ici maintenant
    voisin chien couche*
homme_arme homme_armee individu_arme type_arme gars_arme + administration ecole dans batiment la
{weapon} + va_y_passer vas_voir vous_allez_voir ramene pour_toi personne_part personne_sort venger
    + demain il elle jeune dit lundi
bombe explosif + ecole gare il_y_a appel menace
{weapon} + couloir rue immeuble rez_de_chaussee hall tour parc devant salle cour administration
    accueil + gars homme kelkun quelqu type il ya individu battes venus
""",
    DangerKind.CHILD_ABUSE: """
{kid} ans + culotte attouch* touche touchent viol* lit_la_nuit caress* + papy oncle papi pere
    beau_pere mercredi revient encore samedi camp moniteur nuit papa cousin ce_soir frere la
culotte main_dans mon_lit dans_mon_lit + ans papy papa oncle beau_pere nuit
{kid} + {marks} + ceinture cigarette* strangul* cou ce_matin pleure rentrer fracture* dos pere
    mere arrive*
{kid} + seul seule seuls tout_seul toute_seule + depuis_hier crie appart frigo nuit partie boite
    sorti sortie ans_la
secoue secouee secouer + bebe fille fils petit petite {kid} + molle mou enerv* vomi* moi je pleur*
{kid} + frapp* tape bat cable baton coups + hurle* heure saign* maintenant j_entend* ce_soir cote
    recommenc* jentends mur
envie + jeter secouer frapper noyer etouffer mur mal + bebe petit petite mon_fils ma_fille
{kid} ans elle il + mis_dehors dehors + pyjama nuit froid porte moins gel*
saoul ivre bourre + sortie ecole creche voiture + enfants {kid} prendre chercher
photos nudes + nu nues seins + ans {kid} + homme demande samedi voit
enferme* attache attachee ligote* + cave lit placard radiateur chambre + {kid} soirs mange
    tremblant voir maintenant il elle rentrer
mariee marier mariage + pays vendredi force* part billet + ans gamine fille {kid} petite
saigne sang + en_bas entre_les_jambes culotte + petite fille {kid}
tuer + s_il_parle si_je_parle s_il_parlait parlait parle + enfant pere {kid} papa
bebe nourrisson + biberon mange deshydrat* fracture* + refuse tombe plus donne
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} il compagne compagnon elle + frapp* tap* gifl* cogn* coups etrangl* brule* trainee serre
    tire casse force forcee + accueil devant_la_porte maintenant il_dort enceinte ventre noir
    cheveux rue hier tantot cache cachee instant saign* bleus coup_de_pied cotes nez urgences
serre_le_cou serre_la_gorge etrangl* + noir moi ma m femme elle mari
tuer tue tuera finir_par_la_tuer + {man} il elle + divorc* yeux cette_fois quitt* partais parl*
    pars separation
enterrer* brulera* tuera* + enfants gosses + partais pars quitt* mari il
rentre revient arrive vient_d_arriver + minutes 20 + partir enfants peur ou
essence acide + porte menac* vers* quitte* voiture
enferm* cle cles clef clefs ferme_a_cle + chambre sorte sortir chuchot* pris peux_ecrire ecrire +
    il mari copain elle
gps traceur + voiture ex + arriver refuge devant suit trouv* vient
cotes cassees nez_casse cotes_cassees bras_casse machoire + homme mari retourner c_est_son copain
    lui
sorti_de_prison sort_de_prison + ex chercher ecrit venait moi elle
interdiction + entre porte casse* fenetre ex + il
cherche + sa_femme cache kon_cache refuge + violent mari salle attente il
il_a_bu saoul + peur + nuit habits dehors soir rentre
""",
    DangerKind.VIOLENCE: """
tapent_dessus se_battent se_tapent se_bat bagarre + salle attente maintenant on la hall cour
    couloir etage
etrangl* + maintenant la tantot salon cache* il
saigne sang + frapp* agress* jete chaise tete cogn* + {now} il elle suis cpas educ*
attend m_attend attendent + parking sortie dehors porte bas + peau planter tuer frapper casser
faire_la_peau va_me_tuer va_le_tuer va_la_tuer te_tuer + attend hurle dit il elle crie
brule bruler brulerai feu + bureau batiment vous_dedans maison rideaux porte + mail demain vien*
    bloque il
frapper frappent + derriere gare sont maintenant ils
cheveux gorge + attrap* tire tient lache_pas lache + infirmiere patient elle collegue
defonc* + porte + tuer hurle frapp* ma maintenant il
barre batte + pere menac* directeur cour
secours aide + hurle crie cris + coups voisin depuis femme
gifler frapper mordu + continue incontrolable maintenant tient
enferm* + bat frapp* + frere mari pere + ecri* toilettes
viol violee viole + viens hier suis soir m_a matin nuit police
casse + doigt* poignet bras cotes nez + hier maintenant carte frappe
pousse poussee jete + escalier + encore_la il_est la
lance* pave* + vitrine fenetre* + reviennent
""",
    DangerKind.MISSING: """
{kid} {old} frere soeur mari femme ado ma mon ans + introuvable* disparu* retrouve_pas
    retrouve_plus retrouve_plu trouve_pas pas_rentre pas_rentree toujours_pas nulle_part
    personne_ne_l + depuis heure nuit matin gsm marche excursion cherche* message insuline maison
    tombe seul jardin
sorti sortie parti partie quitte + sans_manteau pyjama demence alzheimer pantoufles mot alliance
    pain depress* + cherche* heure revenu revenue trouve retrouve quartier plus panique pas
fugue* fugu* + nuit vide hier matin
devait_rentrer devait_etre rentrer + 23h minuit eteint + gsm ans heure*
part partie parti montee + homme inconnu inconnue + snap voiture internet sortie tiktok + {kid}
    fille
parti enlev* + enfants + etranger repond pere mere passeport*
mena mineur jeune + rentre centre revenu + depuis jours nuits
en_courant parti courant + meuse canal rails ecole sambre
pas_rentre pas_rentree + boulot travail ecole hier nuit + jamais arrive gsm
contact nouvelles + fui mariage sans_argent + nuits jours
canal meuse riviere + vu vue + plus personne depuis
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
couteau couteaux coutau fusil* pistolet* revolver* machette* flingue* carabine* kalach* grenade*
    katana cran_d_arret canif* sabre* cutter* taser* matraque* munition* cartouche* explosif*
    poignard* arme_a_feu molotov gun
arme armes + {kid} {old} il elle chez lui voit vu mari frere maison commode montre* sort possed*
    porte sac fils voisin ex police tir chasse achet* peur parle* cache* jaloux garde*
hache batte battes lame lames marteau tournevis epee epees ciseaux barre bombe lacrymo rasoir +
    peur voleur* menac* sac lit montre* cache* brand* porte main quartier fabrique* defendre tape
    dit voisin* lit sort jeune
chasseur chasse tireur militaire + deprim* fusil* boit separation triste tir mal seul
armurerie armurier + acheter veut fils permis
columbine tuerie* fusillade* attentat* terroris* radicalis* djihad* school_shooting
liste + noms ennemis venger tuer
ce_qu_il_faut de_quoi + defendre garage juge recevoir accueillir cave
venger vengeance + tuer humili* dessine* noms arme* reve* tous
""",
    DangerKind.CHILD_ABUSE: """
{kid} classe creche ecole ans + {marks}
{kid} + {hit}
{kid} pipi cauchemar* + {fear} + {carer} {home} adulte* bras homme maison week_end lever
veut_plus refuse veut_pas pleure supplie hurle + {carer} week_end {home} + {kid} pipi chez petit
{kid} + {alone} + trottoir maison nuit heures surveil* rue dehors soir appartement parents attend
    parc gare cuisine matin tard
tartine* gouter* collation* repas diner* cartable* poubelle* manger + vole* jamais sans prive* pas
    mendie* fouille* faim mange + {kid} ecole elle il toujours autres notes
faim affame* + {kid} ecole il elle dit
memes_habits memes_vetements meme_pull sent_l_urine sent_mauvais sent_fort sale sales poux crasse*
    neglige* negligence mal_lave + {kid} ecole toujours elle il jamais maison
crottes dechets cafard* insalubr* immonde ordures moisi* taudis + {kid} maison rampe appartement
sexuel* sexe nu nue zizi poupee* attouch* intime* porno* + {kid} dessin* mime* ans joue jeu* homme
    monsieur photo* enfants
attouch* incest* pedo* pedophil* maltrait* maltraitance excis* mariage_force maltraite
touche touchent caress* embrass* + {kid} + {carer} partout parties lit
secret secrets + {carer} grand entre interdit dire + {kid} il elle
cadeau* telephone_tout messages photo* + entraineur* copain adulte homme prof monsieur moniteur +
    seul* ans secret {kid} raccompagn* cache*
{carer} + crie* hurl* boit boivent drogu* ivre frapp* puni* enferm* dur severe violent* insult*
    fou folle humili* tape tapent gueul* + {kid} classe dort enfants eux il genoux
a_genoux genoux debout + heures puni* pere papa {kid}
enferm* attach* ligot* prive* prives + {kid} chambre cave placard repas lit nuit
manches longues change_jamais deshabill* + gym ete eleve elle bras
deux_de_ses s_occupe occupe + petits fratrie freres linge tout + maison {kid} grande 9 8 10 7 ans
couche couches fesses langes biberon + change* vif rouge* sale* sent pleine lait vide + bebe {kid}
bebe {kid} + pleure pleurs hurle* crie + heures nuit seul mur cote voisin* secou* laisse* deborde*
    expres calmer supporte
patience nerfs + enfants {kid} + gifl* frapp* perd* craqu* claque* secou* peur
secou* jeter frapper + {kid} + peur envie failli nerfs seule
placer placera + crie* enfants menace* eux
mal_a + {kid} + papa maman oncle pere beau_pere
me_fait_mal lui_fait_mal fait_du_mal + {kid} papa maman
sursaut* cache cacher + table bras leve* {kid}
dort_en_classe endort + classe + {kid} parents nuit il
drogu* boivent alcool* + parents mere pere maman papa + {kid} ecole dort
mariage marier mariee + {kid} pays ete vacances bled force* cousin
dessin* + monsieur nu noir sang papa {kid} + bizarre nu toujours battu
pipi culotte + lit sang nouveau papa tache* + {kid} week_end depuis peur
retire retirer + enfants {kid} gym pull
danger + {kid} maison
""",
    DangerKind.PARTNER_VIOLENCE: """
{man} femme compagne + control* surveill* jalou* rabaiss* insult* humili* interdi* empech*
    violent* frapp* menac* suit harcel* fouill* etrangl* gifl* bloqu* enferm* confisqu* isol*
    chien bouscul* brutal* domin* possessif* casse* crie* hurle* bat battu* tape
il elle + rabaiss* humili* control* surveill* interdi* confisqu* isol* jalou* possessif* denigr*
    menac* rien_sans gere_tout fouill* geolocalis* + femme sorti* telephone argent amis amies
    messages elle me la m papiers compte carte enfants office dehors famille sans quitte* maquill*
    habill*
carte_bancaire argent compte papiers passeport permis gsm telephone messages + il mari lui copain
    + gere control* confisqu* lit prend pris garde fouill* regarde
peur peurs ose_plus n_ose ose_pas + {man} lui son retour reaction rentrer bu il rentre maquiller +
    elle rentre bu je mari copain fille
bleu oeil marques cocard* lunettes_de_soleil foulard levre + porte frigo armoire escalier mari dit
    maman tombe* elle cach*
gifle* giflee giflait pousse poussee bouscul* claque baffe + {man} une il on fois
oblig* forc* veut_pas veux_pas + coucher rapport* sexe lit dormir_avec
appelle appell* messages sms + dix cent fois jour + il ex mari ou_elle savoir sait_ou
annul* absent* + mari maison il chaque copain
secret savoir rien_dire + il mari + peut_rien doit_pas garde sache
casse* jette* lance* claque* + vaisselle assiette* objets murs porte + il mari souper pret enerv*
hurl* crie* cris insult* + plafond mur soirs dessus enfants nuit + elle femme il voisin* entends
    entend voient
excuse + tout_le_temps porte regarde sans_arret
insult* pousse* frappe* disput* + enfants + voient voit tout temoin* devant
refuge + retourn* sejour* revenue repartie deux lui elle
rien_sans sans_lui + elle croire est dit
menac* + quitte* quitter partir separ* part enfants papiers office
oeufs + marche chez maison
violence* violent* + conjugal* couple partenaire mari familial* copain menage
emprise
stalk* harcel* + ex il messages
peur_de_son peur_de_mon peur_de_lui peur_d_elle
reconcili* retournee revenue + lui frapp* coups violen*
ex + suit attend* guett* rode* boulot porte messages sait
""",
    DangerKind.VIOLENCE: """
agress* menac* violen* brutal* intimid* racket* harcel* tabass* bagarre* molest* maltrait* lynch*
    viol violee violer violeur tortur* + {kid} {old} il elle je collegue* usager* fils frere nous
    equipe me on groupe voisin* homme client* service dossier
{hit} + {old} fils collegue* usager* frere soeur educ* infirm* il patient* resident* voisin*
    client* bande grands main table
coups poing poings bagarre* + {old} voisin* jeunes table frere fils mur cour
leve_la_main leve_sa_main lever_la_main main_sur en_viendront mains_un en_venir_aux
{marks} + poignet* bras visage armoire joue oeil tombe* {old} manche cache*
argent pension carte_de_banque carte + fils fille neveu petit_fils {old} + prend* vol* crie
    reclam* exig* menac* force* toute frapp*
rackett* extor* chantage
peur + {old} frere fils il usager* collegue rage retourner rentre sortir recommenc* represail*
    voisin* lui client
tire tirer + cheveux
casse* defonc* + tout chambre porte mur objets tele wifi enerv* fils
objets chaise* verre assiette* + vol* lanc* jet* + famille il fort crie elle
suivi suivie suit m_a_suivi + voiture rue maison il usager homme
crache* + dessus rue visage collegue il elle
attach* contention sangle* + fauteuil lit home mere {old}
haine rage colere + tuer quelqu* dit il crise* reven* freres promis fou
tuer + quelqu* pourrait veut tous menace* dit + il je voisin* fils collegue
insult* gueul* hurl* crie + devant dessus moi collegue equipe {old} fort encore chaque
revenir reviendra reviennent + freres colere menace* promis bande
message* lettre* mail appel* + menac* insult* haine anonyme*
bouscul* pousse poussee + couloir collegue moi {old} m_a elle il
viol violee viole violeur abus*
serre coince* + mur bras poignet couloir sortie
feu incendi* bruler brule + maison bureau menace* voiture il voulu mettre
groupe bande grands + attend* coince* racket* frapp* harcel*
""",
    DangerKind.MISSING: """
disparu* disparait disparition* fugue* fugueu* introuvable* decouch*
nouvelles nouvelle + depuis plus aucune sans
vu vue vus voit vois croise voir venu venue vient viennent + plus jamais personne pas + depuis
    jours habitude ressemble matin rentree mois semaine* inquiet* mercredi* classe famille
rentre rentree revenu revenue rentrait + pas plus quand + depuis nuit soir jours maison veut hier
perd perdue perdait egar* erre errance + quartier chemin rue gare nuit retrouv* bus maison velo
retrouve retrouvee ramene* + gare police nuit rue fois pyjama chemin loin
parti partie partir part + sans nuit internat deux_fois prevenir reviendr* rejoindre route
    lendemain dire homme ligne internet
quitte quittee + groupe logement lendemain sans_prevenir sans_rien hopital centre
sait_ou sait_pas_ou sait_plus_ou personne_ne_sait ou_il_loge ou_elle_loge on_ne_sait_ou on_ne_sait
    + dort loge va vit est traine* rentre personne expuls* chez
manque_a_l_appel manquent_a_l_appel plus_a_sa_place plus_signe donne_plus_signe signe_de_vie
numero gsm telephone + change* attribue coupe eteint + plus classe venue depuis semaines
absent* absenc* + depuis sans nouvelles semaine* jours explication ecole
chemin + oubli* velo loin perd retrouve*
verra_plus verrait_plus verrez_plus reverra* + jour route partir dit
vient_plus venue venu + ressemble habitude inquiet* depuis repas classe
sdf + place habituel* plus depuis
ami_en_ligne rencontr* + internet ligne + rejoindre partir homme ans
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.WEAPON: """
arme armes fusillade*
""",
    DangerKind.CHILD_ABUSE: """
maltraitance* incest* pedophil*
""",
    DangerKind.PARTNER_VIOLENCE: """
violences_conjugales violence_conjugale feminicid*
""",
    DangerKind.VIOLENCE: """
agressi* agress* menac* tabass* harcel* violence* violent*
""",
    DangerKind.MISSING: """
disparue fugue*
""",
}
