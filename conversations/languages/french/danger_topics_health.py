"""French words that meet in a danger from the body or the mind, certain or worth the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.languages.dangers import DangerKind

PAGES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
respire respir* respirer + plus_bien a_peine mal_et bizarrement plus_du_tout presque_plus
etouff* + morceau viande bonbon bouche aval* raisin cacahuete manger
par_terre sur_le_sol sur_le_carrelage au_sol + parle_plus repond_plus bouge_pas bouge_plus
    repond_pas sang inconscient* convuls* bleu reveill* reagit_pas reagit_plus relever bave
bouge_pas bouge_plus bouge_meme_plus + pieds dame monsieur corps voiture renvers* jambes fenetre
sans_vie + trouv* fauteuil lit sol cuisine retrouv* chambre
raide toute_raide convuls* revuls* + crise bave yeux atelier minutes
effondr* ecroul* evanoui* + reveille reveiller revien revient_pas revient_plus respire bouge
bouche_de_travers visage_de_travers bouche_tordue bras_qui_pend visage_paralyse + depuis matin
    bras
mal_dans_la_poitrine douleur_dans_la_poitrine mal_a_la_poitrine douleurs_thoraciques + bras
    transpir* sueur* pale machoire respir*
bebe nourrisson petit petite + bleu bleue tout_mou toute_molle molle inerte amorphe + vite plus
    pas tout toute
sang + pisse enormement beaucoup plein perd perdre coule arrete_pas baigne mare flaque gicle
perd_connaissance perdu_connaissance inconscient* + hypo diabet* la maintenant est notre reveill*
renverse* fauche* percute* + voiture camion tram moto + bouge sang sol bless* repond
tombe* chute* + 2e etage deuxieme etages fenetre balcon toit echelle + petit petite garcon fille
    il elle
fait_un_arret arret_cardiaque infarctus avc + maintenant vient vite aide il elle
hypo hypoglycemie + inconscient* repond convuls* reveill*
brule* brulure* ebouillant* + huile eau_bouillante friteuse casserole + ans peau petit petite bebe
tombe tombee + relever + seul seule toute_seule
fievre 40 41 + delire convuls* boit_plus boit_rien joignable
gele gelee froid glace + banc dehors rue + reveiller bouge repond
glisse glissee tombe + crie hurle + douleur jambe hanche
ouvert_la_tete fendu_la_tete fracasse + sang saign* radiateur table inconscient*
""",
    DangerKind.OVERDOSE: """
{meds} {drug} {poison} + aval* ingurgit* englout* ingere* vide vider bu gobe* pris a_mange mange
    injecte* sniff* + plus_reveiller reveille_plus convuls* vomit tremble tombe bleu bave endort
    transpir* coeur tete_qui saigne respire n_importe_quoi delire titube
{poison} + aval* bu boit ingurgit* bouche ingere* gobe* mange + petit petite bebe elle il eleve
    dame ma fille mon enfants
{meds} + vingt trente quarante dix 10 15 20 30 40 50 cent volontairement expres d_un_coup plein
    toute tout + aval* pris prend vide vider gobe* englout* + vient dit heure minutes il elle je j
    g
vide + pilulier plaquettes flacon boite + d_un_coup coup expres tout
{meds} {drug} {drink} + arrive_plus_a_la reveille reveiller reveille_plus + plus pas
melang* + {drink} {drug} + {meds} + reveiller repond respire vomit tombe
seringue aiguille garrot + bleu tombe repond inconscient* par_terre bras cote
mal_de_tete maux_de_tete + vomi* nause* malaise + chauff* poele toute_la_famille tous monoxyde
ivre saoul bourre coma + reveille_plus reveille_pas repond_plus reveiller
deux_fois double triple + dose insuline anticoagulant* gouttes + transpir* saigne dit hier matin
    malaise tremble
patch patchs + fentanyl morphine + endort trois deux plusieurs
champignons baies + mange* + vomi* malade enfants petit petite
mis_en_bouche dans_la_bouche en_bouche + pile mort_aux_rats raticide produit capsule lessive
    cachet
fume sniffe gaz + convuls* par_terre repond_plus repond_pas
repris hero heroine + respire repond bleu
avale mange + gelules medicaments pilules cachets + mamie mamy papy grand_mere mere pere sa_maman
pris avale + {meds} + tete_qui_tourne tourne endors trop_mal peur
""",
    DangerKind.SUICIDE: """
corde lien noeud_coulant + enferm* chambre grenier cou garage acheter achete cave pendre
{place} + saut* jeter jette jeter_de enjamb* balancer foutre attend debout monte montee assis
    assise + va veut vais jvais dit veux menace la maintenant debat telephone peu veu ado
toit rebord balustrade + debout monte montee maintenant assis assise ado
veines poignet* avant_bras + taill* ouvert* tranch* entaill* lacer*
pendre pendu pendue + essay* tent* rate nuit hier soir casse va vais veut ce menac*
adieu* pardon_pour merci_pour_tout prenez_soin prends_soin volontes testament video_d_adieu + sms
    vient envoy* poste message repond* coupe apres_demain demain hier tranquille enfin mot heure
donne* distribu* legu* confie vendu + chien chat affaires bijoux animaux pigeon* + dettes {off}
    serr* adieu au_revoir longtemps merci
dettes + pay* + {off} serre adieu chien chat
stock* accumul* mis_de_cote economis* garde gard* + {meds} + semaine* dimanche montr* samedi dit
    soir demain prete vendredi
date_et endroit lieu moment + chois* fixe decide prevu + dit veut
fusil arme revolver + termine finira fini fin_a ca_sera_fini regle en_finir + vendredi samedi soir
    demain calmement dimanche lundi
ouvert_le_gaz ouvrir_le_gaz gaz_ouvert
immol* + essay* tent* va veut menac* cpas essence
essence + asperg* verse_dessus sur_lui sur_elle briquet allumette*
cachets {meds} lame corde couteau rasoir + devant_moi dans_la_main en_main a_la_main sous_la_main
    + envi* crever creve mourir plus arret* finir
reverrait_plus reverra_plus reverrez_plus reverront_plus verrez_plus_jamais + parti partie voiture
    alliance laiss* pris
se_faire_du_mal me_faire_du_mal fera_du_mal + partir* laiss* seul* quitter des_que
tuer tue suicid* mourir pendre foutre_en_l_air finir + {now} + vais va veut veux jvais je_vais dit
    annonc* ecrit compte jveux dites
mourir en_finir + {now} + boire manger arrete arreter refuse + jours semaine
dites dis + a_ma_mere a_mes_enfants a_mes_parents a_maman + aime pardon
coupe coupee + profond profondement veines + saign* sang
suicid* + {now} + tent* essay* veut va menac* vient
expres volontairement + mourir + aval* bu saut* pris coup*
se_foutrait se_jetterait se_jeter se_jettera se_foutre + sous contre dans + camion train metro
    tram eau canal arbre
""",
    DangerKind.PSYCHOSIS: """
voix dieu diable demon* esprits anges djinn* stemmen voi + tuer tue sacrifi* sauter noyer mourir
    demande_de_tuer frapper egorger bruler suppr* blesser + dis* dit* demand* ordon* veut veulent
    disent di
bebe + diable demon poss* pas_le_sien monstre + noyer tuer jeter accouch* veut faire_du_mal
nu nue tout_nu en_pyjama en_slip chemise_de_nuit en_culotte + rue route dehors gel* jardin
    autoroute court neige + parle dormi refuse court depuis sait messie
arrach* couper enlever sortir + puce puces micro micros yeux oeil dents ongle* sonde + dedans veut
    essaie gouttes confus* doit peau jambe
barricad* enferm* + enfants papier_alu alu briquet fin_du_monde couteau allumette* bruler + dehors
    demain dedans va dit elle il partout
empoisonn* radioactiv* + mang* boit boire bois manger + refuse depuis plus jours semaine maigri
met_le_feu mettre_le_feu bruler + esprits demon* voix diable dedans meubles
suppr* elimin* tuer egorger + remplac* imposteur sosie diable possed* voix complot espion*
imposteur sosie remplace* + suit baton couteau menac* frapp* suppr*
decompens* psychose delire bouffee + crie jette frapp* menac* tout_casse casse demon* + accueil
    maintenant il elle jeune depuis
schizophren* injection + menac* passants frapp* depuis_hier couteau
confusion confus confuse + totale pleine complete totalement + matin depuis hier + reconna* sonde
    tombe personne
route rails voitures circulation autoroute + messie anges dieu mission voix arrete_les appel*
insectes betes + gratt* voit hallucin* + sang tremble arrete
frappe frapp* + soldat demon* voix messie + tout bouge prend
""",
}

LINES: Mapping[DangerKind, str] = {
    DangerKind.UNCONSCIOUS: """
evanoui* malaise tourne_de_l_oeil tombe_dans_les_pommes syncope* inconscient* sans_connaissance
    perd_connaissance perdu_connaissance comateu* convuls* epilep* crise_d_epilepsie
respire respir* souffle essouffl* + mal plus_bien difficile* plus a_peine peine bizarre* bruit
    etouff* manque fort
etouff* suffoqu* + nuit morceau coeur poitrine mange respir* {kid} {old} il elle je
par_terre sur_le_sol au_sol sur_le_carrelage + {old} nuit trouv* retrouv* couche* passe reste
tombe tombee tombes chute* chuter glisse + {old} trois plusieurs fois deux escalier* medecin
    semaine encore souvent tete hanche nuit relever douche sans_arret refuse
cogne* + tete + depuis bizarre vomi* saign* mur
sang saign* hemorrag* + crache perd vomi* beaucoup plaie coule nez tete bless* selles arret*
    tousse urine* plein
plaie* blessure* escarre* infect* + soign* sent sale pied medecin refuse ouverte pus jambe
mange manger mangeait nourrit alimente boit + presque_rien rien_mange plus_rien rien plus_depuis
    presque_plus plus_du_tout + depuis jours lundi il elle semaine* boit bu
anorexi* denutri* deshydrat* maigri* + {kid} tourne medecin os mange refuse hopital inquiet*
    depuis malaise ans elle il perd
perd_du_poids perdu_du_poids perdu_des_kilos + os voit mange vite inquiet* beaucoup
fievre + depuis jours seul* elevee 40 39 41 medecin bebe
endort dort dormir somnol* + milieu plein_milieu phrase toute_la_journee reveiller debout
    tout_le_temps anormal* longtemps
leve_plus + lit parle mange {old}
volets tentures rideaux boite_aux_lettres courrier journaux + ferme* debord* depuis jours ouvre
    pleine entasse* accumul* bouge* baisse*
ouvre_plus ouvre_pas ouvert_pas repond_plus repond_pas sonne + porte sonnette parlophone + {old}
    depuis jours boite inquiet* habitude
joindre atteindre contacter + {old} + depuis jours arrive_pas inquiet* arrive_plus
mots + trouver trouve_plus cherche + depuis hier mal soudain
absences absence + fixe regard seconde* revient regarde_dans
vertige* nause* vomi* + matin pale tombe tremble tete depuis encore malaise ans jours
pale livide blanc_comme blanche gris grise + tremble toute levres transpir* front froid vomi*
coeur palpitation* poitrine + emball* nuit mal douleur* serre bras bat etouff* brule
paralys* bouche_de_travers bras_qui hemiplegi* avc infarctus
froid hypotherm* gele gelee canicule insolation + rue dehors banc dort maison chauffage seul* sdf
brule brulee ebouillant* electrocut* noye noyee noyer + {kid} {old} main eau huile bras piscine
douleur* mal hurle_de + terrible* insupport* atroce* ventre_dur poitrine tenir_debout poids
hypo hypoglycemie diabet* + malaise tombe piqu* refuse insuline trembl* inconscient*
renverse renversee percute* accident + voiture velo moto camion + bless* jambe tete hopital sang
reveille_pas reveille_plus reveiller_plus reveiller + arrive* pas impossible plus moyen
""",
    DangerKind.OVERDOSE: """
overdos* surdos* intoxiqu* intoxication* empoisonn* od
{meds} + trop plus_que double* doubl* melang* triple* exces poubelle vides cache reclam* bonbon*
    chocolat accumul* stock* mari_decede decede* emmel* tromp* erreur confond* celles oublie
    quantite avale* vide* alcool vin supplement* mari n_importe volontairement abus* poignee*
    vole* trouve* partout
ordonnance* prescription* + medecins docteurs deux trois plusieurs fausse* faux falsif* differents
blister* plaquettes boites pilules + vide* traine* partout sait recre eleve* copain*
gaz monoxyde chauffe_eau poele + odeur sent fuite bruit mal_de_tete
pilul* cachets medoc* + eleve* recre gamin* jeune* passent echang* vend*
produit* javel poison* pile detergent* lessive + aval* bu boit mange bouche ingere* gobe* petit
sait_plus combien quantite + {meds} pris prend
""",
    DangerKind.SUICIDE: """
mourir creve crever mourrai mourrais mourrait decede_volont* immol* pendre pendu pendue euthanasi*
suicid* autodestruct* + {kid} {old} il elle je ami* collegue soeur frere dit parl* tent* pens*
    hymne boucle chanson* risque menace voisin patient* usager* idees pensees copine
tuer tue + se s me je_vais va_se veut envie + elle il je jveux
en_finir finir_avec en_terminer tout_arreter tout_lacher + veut veux vie envie tout dit je il elle
{place} + saut* jet* balanc* enjamb* regard* pens* finir* debout assis* attir* parl* monte*
adieu* testament* volontes pardon_pour prenez_soin_de prends_soin_de merci_pour_tout
    lettre_d_adieu lettres_a
donne* distribu* vend* vendu* legu* offert* offre range* vide videe debarrass* + chien chat
    affaires bijoux meubles pigeon* livres collection* bureau outils voiture perruche animaux
    vetements vinyles guitare velo montre + tout tous toutes meme sourit bizarre mercredi* lui dit
    pas_lui besoin utile elle il son ses sa
plus rien aucun* pas + sens gout issue espoir avenir raison raisons + vie vivre rien tout
    continuer vois voit d_issue trouve demain
gout + tout rien perdu_le
baisse_les_bras baisser_les_bras lache_prise se_laisse_aller se_laisse_mourir se_laisse_partir
sans_moi sans_lui sans_elle + mieux heureu* tranquill* soulag* serai* irai* vivrai* monde
autre_maman autre_mere sans_moi etait_pas_la etais_pas_la etait_plus_la etais_plus_la n_etait_pas
    + mieux heureu* bebe plus_heureux enfants
de_trop un_poids une_charge un_fardeau + sens suis est dit moi lui elle pour
personne + remarqu* verrait manque* difference s_en_rendrait regrett* pleurer*
rouleau + issue chui* jsuis je plus vie elle il
fatigue* marre las lasse assez degout* epuise* peine + vivre vie exister
plus_vivre pas_vivre plus_etre_la pas_etre_la plus_exister plus_se_reveiller plus_me_reveiller
    plus_la_a serai_pas_la serai_plus_la sera_plus_la serais_plus_la sera_pas_la plus_de_ce_monde
    a_assez_vecu ai_assez_vecu fait_son_temps fait_mon_temps
betise betises geste + peur craint inquiet* fasse faire + une seul elle il
rejoin* retrouv* + la_haut ciel defunt* mort_de mari_decede papa maman mon_mari sa_femme son_mari
    mort
bon_dieu seigneur dieu + chercher reprend* prenne appel* vienne emport* rappel*
peur_de_la_mort pret_a_partir prete_a_partir pret_pour_partir elle_est_prete attend_la_mort
    appelle_la_mort souhaite_la_mort envie_de_mort idee_de_mort pense_a_la_mort
    parle_de_la_mort_tout
mort morts + poeme* dessin* obsed* boucle hymne video* noir* question* souhait* regarde site*
    ecrit chanson* parle_souvent
coup* entaill* taillad* lacer* entaille* incis* + bras poignet* cuisse* veine* jambe* avant_bras
coupures entailles cicatrices + bras manches jambes cuisses eleve elle
se_fait_du_mal me_fais_du_mal se_faire_du_mal me_faire_du_mal faire_du_mal se_griffe se_brule
    se_mutile
ts + fait deja rate hopital avril
tentative* + deja fait plusieurs refait suicid* hopital recommenc* autre
passer_a_l_acte passent_a_l_acte passage_a_l_acte passe_a_l_acte
craqu* vide noir tunnel desesp* + vie tout issue bout plus mourir
supporte* supporter + vivre vie exister
somnifere* medoc* cachet* corde lame rasoir + stock* garde* cote montre* accumul* sous_la_main
    cache* pens* achete*
plus_envie + rien vivre vie continuer manger_ni lever
""",
    DangerKind.PSYCHOSIS: """
voix + entend* parl* disent tete ecout* ordon* seul*
entend* ecout* + nom bruits voix murs dieu voisins + seul* nuit tete lui parl* suis
hallucin* delir* parano* psychos* psychot* schizophren* bouffee_delirante decompens* mania*
    maniaque bipolair* demence_soud*
voit vois voyait vu + ombres morts gens_qui insectes petits_hommes fantom* esprits demon* betes
    choses_qui rats anges defunt* personnes_qui silhouettes
espion* persecut* complot* surveill* poursui* traqu* suivi suivie envoute* ensorcel* possed*
    demon* djinn* sorcel* maraboute* + police voisin* tele micro* camera* sur sure certain* croit
    dit pense persuad* roi secret* lui elle eux partout
complot* espion* demon* satan* djinn* envout* ensorcel* possede possedee antechrist
ondes puce puces micro micros camera cameras scotch alu antenne* laser + envoi* telephone murs
    tete dents prises voisin* met colle* maison corps croit cache partout fenetre*
parle parler rit rigole discute crie + tout_seul toute_seule seul sans_raison mari_decede
    mere_morte mort morts murs mari + bus rit se rue elle il couvert fache* maman
tele radio television internet + parle* message* lui d_elle adress* envoi*
bizarre* etrange* incoher* decousu* sans_queue propos confus* desorient* + depuis dimanche tient
    dit propos comporte* plus jours parle matin
confond confondre sait_plus reconnait_plus perd_la_tete desorient* + jour nuit operation four date
    ou fille mari frigo qui_je sac maison
mission envoye elu messie prophete dieu jesus gourou monde_entier humanite reine roi + sauver
    parle croit prend tout_quitte dit dort persuad* lettres investi
dort dormi dorment + plus pas deux trois nuits quatre jours + tele parle* projet* achete* ecrit
    depens* tout excit* arrete vitesse rit heures nuage
achete depens* + voitures vitesse dort folie* argent_qu trois tout + semaine parle nuit dort plus
lave_plus lave_pas + sort rit parle chambre plus seul
sort_plus + rit chambre seul lave mange parle monde volets
vole vol accus* + aides sous affaires argent deplac* entre + chaque nuit jour dit croit madame
    dame maman persuad*
entre_chez_elle entre_chez_lui entre_la_nuit + deplac* nuit vole affaires
traitement {meds} injection piqure gouttes medicaments + arrete* refuse* prend_plus plus stoppe* +
    mefian* bizarre voix dort parle agit* depuis menac* crie
prend_plus arrete_son arrete_ses + traitement medicaments injection gouttes medication
mefian* + tres devient traitement depuis dit tout
pensees + appartien* lit lisent vole* entend* lui controle*
dingue fou folle parano + deviens devient devenir + entend* croit seul* tout crois fume
cadenas verrous serrures + partout personne entrer peur mis
persuad* convaincu* + que qu d + vole* suivi empois* poison police voisin* tele enceinte tromp*
    complot ondes
empoisonn* + cuisine nourriture croit dit eau repas veut infirmiere mari
parle_a_toute_vitesse parle_sans_arret ideees_de_grandeur idees_de_grandeur euphori* surexcit*
""",
    DangerKind.ADDICTION: """
{drink} + matin cache* tous_les_jours chaque_jour conduit volant enorm* trop rechut* remis remise
    cirrhose lundi enfant* souvent souviens grossesse enceinte vide* tombe par_terre degrad*
    tremble* jusqu litre* whisky toute_la_journee depuis dort hurle fort soir_apres grave seul*
    vomi* cuve
boit buvait boire bois bu + trop matin beaucoup remis reprend recommenc* plus_en_plus tombe
    cirrhose conduit tous_les enorm* rechut* seul* jusqu degrad* fort cache* sans_arret enceinte
{drug} + touch* pris prend fume commence* enfant* ecole eleve* vend* matin tous rechut* repris
    soiree trop jour fils fille chambre mere mari devant accro consomm* trouve* deal* seringue*
    ado sort
drogu* toxico* addict* consomm* defonc* shoot* sniff* injecte* seringue* se_pique inhal* + tous
    jours jour soir fils fille enfant* gosses devant rechut* separation trop cour recre eleve
    toilettes toujours nouveau depuis sale retrouv* fort soeur frere mere cartouche* il elle je
pupilles + enormes dilat*
rechut* + conso* boit boire drogue* alcool cure sevrage tous jours il elle
sevrage manque + tremble delire alcool seul brutal
""",
}

THEMES: Mapping[DangerKind, str] = {
    DangerKind.SUICIDE: """
suicid* scarif* automutil* idees_noires pensees_noires idee_noire mutil*
""",
    DangerKind.PSYCHOSIS: """
hallucin* psychose* delire_de
""",
    DangerKind.ADDICTION: """
toxicoman* alcooli* ivrogne* dealer*
""",
}
