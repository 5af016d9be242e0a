"""French words that make a danger where they meet: what stands for what, denials, sounds."""

from __future__ import annotations

from conversations.languages.dangers import Topics
from conversations.languages.french import (
    danger_scenes,
    danger_topics_health,
    danger_topics_others,
)

_LISTS = """
kid: enfant enfants petit petite petits petites gamin* gosse* bebe* bb nourisson* nourrisson*
    fille filles fillette* garcon garcons garconnet ado ados eleve* mineur* fils bambin*
    tout_petit grande puce petiot* p_tit p_tite puinee* cadet* aine* jumeau* jumelle* neveu niece
    c_est_un_enfant
partner: mari maris compagnon compagne copain copine conjoint* mec ex epoux epouse partenaire
    homme femme gendre son_homme fiance* petit_ami petite_amie belle_fille concubin* il lui elle
man: mari compagnon copain conjoint mec ex epoux partenaire son_homme fiance petit_ami gendre
    beau_fils concubin cheri
carer: papa maman pere mere parents beau_pere belle_mere papy papi mamy mamie oncle tonton tata
    grand_pere grand_mere voisin* voisine nounou frere educateur* moniteur* entraineur* coach cure
    instit* prof animateur* cousin pretre surveillant* gardienne belle_mere homme monsieur
meds: medicament* medoc* cachet* comprime* pilule* gelule* somnifere* anxiolytique* calmant*
    benzo* gouttes antidepresseur* xanax* dafalgan* paracetamol insuline morphine methadone
    plaquette* tramadol neuroleptique* opiace* sirop pilulier boite_de flacon* patchs patch
    fentanyl valium temesta lexotan* anticoagulant* traitement_d tablette_de blister* sedatif*
    ibuprofen* aspirine*
drug: heroine hero cocaine coke crack speed ghb xtc ecsta* ketamine keta amphet* came shit joint*
    herbe cannabis drogue* droguee protoxyde poppers meth lsd champignon* substance* stup* dope
    fumette beuh
drink: alcool* vin bouteille* whisky vodka biere* porto ivre saoul* soul bourre* cuite pinte* rhum
    picol* ivresse canette* genievre pastis bibine saoulee bitu*
poison: javel* debouch* detergent* lessive acide antigel ammoniaque pesticide* desherbant*
    insecticide* mort_aux_rats raticide* poison* produit* liquide essence alcool_a_bruler pile
    piles mazout white_spirit nettoyant* plante plantes muguet champignon* baies
weapon: arme armee armes arm_a_feu couteau* coutau fusil* pistolet* revolver* machette* hache
    cutter* flingue* gun guns carabine* batte battes sabre* poignard* kalach* grenade* matraque*
    taser* katana opinel canif* cran_d_arret barre_de_fer barre marteau tournevis munition*
    cartouche* balle_dans lame lames rasoir ciseaux explosif* bombe* cocktail_molotov coktail
    molotov gourdin lacrymo epee epees arbalete pave paves glock surin schlass barre_a_mine
    hachette
means: corde cordes lien noeud lame lames rasoir cutter couteau gaz fusil arme meds rails
place: pont ponts rail rails train trains toit toits falaise* quai meuse canal sambre escaut
    barrage fenetre* balcon rebord autoroute viaduc camion metro tram voie voies terrasse grue
    ravin
now: ce_soir cette_nuit ce_matin maintenant tantot demain aujourd_hui vient_de viens_de venons_de
    hier_soir a_l_instant en_ce_moment la_maintenant ya_dix il_y_a_une minutes heure
    tout_a_l_heure tout_de_suite dimanche samedi vendredi lundi mardi mercredi jeudi ce_week
    apres_demain des_que_je en_train la_il la_elle toujours_la astheure la_tout_de bientot ce_midi
    recommenc* de_nouveau encore_la cette_apres hier
hit: frapp* tap* cogn* battu* bat battre gifl* claqu* coups coup_de_pied coups_de_pied tabass*
    raclee* rouer fesse fessee* secou* etrangl* serre_le_cou poing* baffe* torgnole* bourrad*
    correction* brutal* violent* molest* derouill* massacr* rosse* taloche*
marks: bleu bleus hematome* ecchymose* marque marques trace traces griff* brulure* brulee
    cicatrice* morsure* cocard* coquard* oeil_au_beurre plaie* fracture* ceinture strangul*
    croute* contusion* egratign* blessure*
fear: peur peurs crain* terroris* terrif* tremble* sursaut* angoiss* apeur* effray* panique fige
    figee trouille redout* n_ose ose_pas ose_plus osent_plus ose
alone: seul seule seuls seules livre_a livres_a sans_surveillance tout_seul sans_personne
home: rentrer maison chez_lui chez_elle chez_eux retourner domicile retour rentre rentrent
days: jours jour semaine* mois nuits hier lundi depuis nuit dimanche matin
off: coupe eteint eteinte repond_plus repond_pas ne_repond reponds decroche_pas decroche_plus
    messagerie ne_decroche repond_a_personne reponde_plus injoignable* donne_plus plus_de_reponse
    plus_rien deconnecte*
old: papy mamy mamie papi grand_mere grand_pere maman papa mere pere dame monsieur tante resident*
    vieux vieille patient* usager* mari beneficiaire* voisin* voisine locataire personne_agee
    madame
"""

_DENIALS = """aucun* sans ni jamais pas_de pas_d zero jamais_eu pas_eu nullement point_de"""

_CLITICS = "j d l s c n m t"

_SOUNDS = """
eau o
au o
ph f
qu k
ck k
ch x
c k
y i
z s
ai e
ei e
em an
en an
am an
h 0
"""

_PAGES = {**danger_topics_health.PAGES, **danger_topics_others.PAGES}
_LINES = {**danger_topics_health.LINES, **danger_topics_others.LINES}

TOPICS = Topics(
    lists=_LISTS,
    pages={kind: words + danger_scenes.PAGES[kind] for kind, words in _PAGES.items()},
    lines={kind: words + danger_scenes.LINES.get(kind, "") for kind, words in _LINES.items()},
    themes={**danger_topics_health.THEMES, **danger_topics_others.THEMES},
    denials=_DENIALS,
    clitics=_CLITICS,
    sounds=_SOUNDS,
)
