"""French stems that weigh. Made by `make weights`."""

TROUBLE = """
3.75: voitur
3.5: mis
3.25: bras casse coupe
3.25 suicide: ecrit
3.25 unconscious: yeux
3: cote porte toilet
3 overdose: bu
3 partner_violence: copain
3 unconscious: terre
2.75: cache gare plante
2.75 child_abuse: beau retour
2.75 overdose: avale boutei trembl
2.75 unconscious: boite reveil
2.75 weapon: montre
2.5: chauss crois derrie etrang fenetr gamin jardin mur oncle poigne sac
2.5 child_abuse: chauff plein touche traces
2.5 missing: dimanc gsm ramene
2.5 overdose: cachet escali fort nez traine
2.5 partner_violence: cou pousse
2.5 psychosis: appart arrach jete
2.5 suicide: mourir repete
2.5 unconscious: bouche endort lettre ouvre traver
2.5 violence: dedans hurle tante viens
2.5 weapon: cousin
2.25: balcon carte cave dents devant finit frappe froid insult leve note oreill papy velo
2.25 child_abuse: frigo habits nu trotto
2.25 missing: inconn mantea pres
2.25 overdose: colle compri goutte vomit
2.25 partner_violence: cheveu defonc
2.25 psychosis: bruler murs
2.25 suicide: vivre
2.25 unconscious: assis glisse habitu pieds
2.25 violence: baisse couloi grands
2.25 weapon: achete dessin fusil lame table
2: affair avait bain banc contin dit donne electr enferm envoie facteu gele gosses jme lave main
2: min mots pain parc peau pique plafon radiat rouges saoul serre tantot trouve violet
2 child_abuse: bibero ceintu genoux marque nounou pyjama
2 missing: devait expuls vide
2 overdose: camp coke coloc flacon hall levres ordonn vides vin
2 partner_violence: dessus
2 psychosis: barric chante etudia inject milieu range saute
2 suicide: serai
2 unconscious: fauteu jambe mou
2 violence: bloque cogne mains mamie
2 weapon: chasse defend fabriq garage photo poing sorti
1.75: bizarr boit jours met revien tient toujou
1.5: annule assied balade ballon bancai barre batime baton beurre bonbon bouill brique bus cachee
1.5: cage canal cartab cesse ciseau cles cognee condui convul corde cotes court couver crache
1.5: creve criant cure decide depass dessou differ disant douche eau efface empoig enleve ex
1.5: excuse expres facebo filles filme fils fourch fusils gaz gonfle gouter hier hiver hurlai
1.5: impres ivre javel jenten jetee journa ke ki koi kot langue laver manche manger menace montee
1.5: nerveu nulle oblige papi parce parkin parlan pays perfus peter pisse pleura poste poubel
1.5: poudre precis prevu prise prive promet promis rage rentre repart reveni rideau saigne salue
1.5: savait sdf soigne soleil soupe suppli sursau tape tete tire torse tuer type verre volets
1.5: volont voulai wifi
1.5 child_abuse: brulur cadeau dehors embras fillet grande mime poupee tartin trop
1.5 missing: cela decouc fugue laissa meuse venue
1.5 overdose: claque dose inhale melang morphi pilule plaque pris remis titube
1.5 partner_violence: cassee chucho teint
1.5 psychosis: benit camera diable dieu empois essaie mefian partou persua raison rayons soldat
1.5 psychosis: vitres
1.5 suicide: adieu amie biento bord camion compte facon laisse paye termin toit tranqu ts
1.5 unconscious: assise bouge evanou fievre gym phrase reagit renver trous vomi
1.5 violence: doigts gifler neveu viole
1.5 weapon: americ carabi collec grenad machet regler
1.25: argent crie deja il lit ouvert qu recomm s sous voisin vu
1.25 child_abuse: bebe nourri pere quatre secoue
1.25 missing: allait rejoin tour
1.25 suicide: chien i messag
1.25 unconscious: bleus couche revenu
1.25 violence: mot
1.25 weapon: arme coutea ya
1: appell arrive attend cette chaque contre disent eleve elle entend grand heures homme jusqu lui
1: m mange me mere ne oeil perd plus presqu puis quand regard repond seul sortie usager
1 child_abuse: petite
1 missing: pleine sait
1 overdose: bruit ceux double prend
1 psychosis: croit
1 suicide: approc monde
1 unconscious: respir sang
1 violence: bat coince coups force freres train vieill
1 weapon: long
0.75: aime change chute cuisin dans depuis dix docteu encore frere gorge insuli jette ma mainte
0.75: mauvai mon morte noir nouvea nuit papier patron que rue sa ses seule soin soir son tout vais
0.75: vient
0.75 child_abuse: autres doit papa
0.75 missing: eteint parti sonne
0.75 overdose: chose dormir sent trompe
0.75 partner_violence: cle compag
0.75 psychosis: rit tele voit
0.75 suicide: arrete endorm finir tu
0.75 unconscious: arret bleu decroc
0.75 violence: belle ose recu
0.75 weapon: feu garde pistol prof sort
0.5: aidez aller autour autre blanc brule cartou ce chambr classe cour dame debout demain des
0.5: deuxie distri dort echapp enerve et etait fait ferme fille fixe fou jambes jeter juge la
0.5: moyen noires nuits partie passen piscin police prendr refuse repris roule sais sans se separa
0.5: signe sms soeur tombe toute trucs vaisse verra vingt vole voulu
0.5 child_abuse: end joue petits pipi pouvai week
0.5 missing: demenc mena partir quitte retrou
0.5 overdose: boire calman ronfle somnif tourne
0.5 partner_violence: ecris fois refuge vois
0.5 psychosis: demons devien nom sortir
0.5 suicide: air annive bon mort tentat
0.5 unconscious: cours etouff fermee
0.5 violence: colis minute
0.5 weapon: armoir bombe gars hache part piece
0.25: a ai ami ca ces confie dernie du est fete g jeune l le manque mari matin monsie n ouvrir par
0.25: pas peur pied reside soirs tous toutes tres tue va
0.25 child_abuse: adulte bas choses garcon jamais
0.25 missing: jour ni
0.25 overdose: tomber
0.25 partner_violence: attent encein pendan salle
0.25 psychosis: traite
0.25 suicide: dire envoye longte occupe souven vie
0.25 unconscious: appele benefi partic repas
0.25 violence: bureau foyer
0.25 weapon: decede
-0.25: abri accouc annonc aux avec avoir boulot cafe calme coeur colere comple consom coup deces
-0.25: detenu dettes deux dos ecole educ en enfant eu faire gens heure idee intern mais mes ont
-0.25: passee pense person peut pleure rdv reconn repren route samedi schizo sera si sinon soins
-0.25: sont souffl suit veut veux voila voix y
-0.5: accide acte age alcool ambian annees au aucun aujour aussi avocat bipola c centre chocol
-0.5: club comme contro direct dispar dois donner douleu educat entrai entret fatigu femme fin
-0.5: franca garder gere gros habita handic home hui incons jai je kine licenc ligne limite madame
-0.5: mail marche mardis mi mj monte noyer numero on ou oublie paniqu partum passer perman permis
-0.5: peux piluli pose pourqu prescr prete psychi quarti qui quoi rempla retard rond rouge saj
-0.5: semain soigna suivi tt un une urgent video voir vrai
-0.75: admini adoles ans aucune bjr colleg couran craque crises debat debord demena demi deprim
-0.75: ecoute enfin enseig epouse eux faut foot habite halluc harcel hopita idees import instit
-0.75: jeu maison medeci menage mieux missio noel perdre post profs projet quel recoit rendez
-0.75: resto sage savoir serait suis temps vecu veuf veuve viendr voie vont vue
-1: 0 accuei ancien appren apres atelie avant compre couple d demand discut eleves ete fais groupe
-1: ici juste logeme moi mois notre nouvel one parent patien place plusie pour prison profes
-1: quelqu reste separe vervie vienne
-1.25: beauco cause cherch connai cpas dossie entre femmes juin local medica mercre non peu pharma
-1.25: planni propos pueric repos reseau servic suite venir visite votre
-1.5: agents aide aidera alimen allema alors amelio amis amo anderl anne arc assuet automn avance
-1.5: avc avril bastog benevo blague bout brochu bruxel campag cardio carnav chamai charle chef
-1.5: ciney claire clinic coin collab comine commen concer confir conges consen constr contac
-1.5: culpab dari debrie delegu diagno dinant dispo dispos domici dors droits droixh dun ecoles
-1.5: elles endean endeui enviro epicer epuise ergoth etes etude eupen exposi famill fedasi ferait
-1.5: fermet floref font fous genapp genera geriat gratui grave guerre haha hannut hospit ideale
-1.5: indivi infi infos inscri insert intere ixelle jean jeux jodoig jumet justic kines lantin
-1.5: libram lisant livre lundi marrai maux mensue metier midi milita mord motiva motive neerla
-1.5: neglig neufch nombre nous offre oncolo orateu ordre parano parole pers peuven plaint pms
-1.5: poids precar prepar public quinze recett restau riant rixens sante scolai selon sensib
-1.5: septem serain serieu slt soigni soiree soit solo souten specta syrien tant therap tir tranch
-1.5: trier uccle ukrain vacanc vendre veulen ville vingta virton vit vos vous waremm wavre
-1.75: an avis famili infirm jeunes perdu premie presen procha questi soutie
-2: abstin agees anxieu arabe arlon assist ath cancer cauche causer chroni confer consul crise
-2: croix debut donc ecrans emploi exteri extras facile fixer former gemblo gentil gerer guiche
-2: hersta horair huit indepe info interp intoxi leur locaux lol marcha memoir mettre module
-2: moment moral nivell orient ottign partan philip plutot pourri printe proche rapide reagir
-2: relati reparl secour sociau sois sophie suffir tel tenir tourna toussa travai usine verifi
-2.25: accomp aidant aimeri andenn aout as asbl avez besoin certai conge conjug coordi deveni
-2.25: diffic dont educs examen faites faudra forme huy maladi mamans nos prefer reflec rencon
-2.25: respon reunio seance situat six social sommei theatr troubl
-2.5: accept angois anxiet burn cabine cas creche disput emotio ensemb expert expliq fevrie gestio
-2.5: hesite logope matern matine mediat mme mons namur novemb ok oui out parler partag pouvez
-2.5: sauf surtou svp theme trauma triste unique victim voudri
-2.75: accroc ados aider aides animer avons dr journe mai mars organi preven saint visio
-3: accord animat bien depres equipe liege pourra pr qqn stress
-3.25: commun deuil echang interv janvie jeudi lieu octobr sommes souhai superv
-3.5: co consei exampl mardi possib
-3.75: aimera conven format
-4: voudra
-5: psy psycho
"""

ACUTE = """
3: enferm
2.5: arrach ete salle
2.25: allait centre dedans fenetr frappe homme hurle nez quatre secoue tour vers viens ya
2: attent bat bruler compri defonc envoye force fusil long minute pieds respir vomit
1.75: bain barric bonjou camp chambr chose cle coloc demain devait ecrire encein feu finir flacon
1.75: g gele gorge hall jambe levres min morte parler parti saigne sang saoul soin sorti tantot tu
1.75: tue voix
1.5: accouc adieu aidez alzhei amie annonc arrive assist autour avale barre batime baton benit
1.5: blanc bord bouill boulot brique brule brulur cachee cage calme camion cassee chaise choisi
1.5: chucho ciseau cles comple convul corde cotes cour criant cuisin debat debout dehors delire
1.5: demenc demons detenu dettes diable dieu disant dose ds echapp educ empois entree essaie etage
1.5: filles fourch fugue gaz gifler gonfle heure hurlai incons instit ivre javel jenten jetee
1.5: jeter jeunes ke ki laissa langue machet mainte manger mena merci meuse midi montee morphi
1.5: neveu nouvel nuits nulle ouvert parkin parlan paye perfus persua piscin pisse plante primai
1.5: prise reagit reconn regler renver repart reveil ronfle roule sage schizo sera social soldat
1.5: suppli t termin toit torse tranqu tuer type urgenc verre vingt volont voulai
1.25: bouge bu devant dimanc direct disent eau encore jete mis moi mur oncle petit petite reside
1.25: tape toilet
1: 0 accuei aide bebe bouche chauss cherch chien colleg cote cou coupe doit ecrit femme frere gsm
1: i j me mot part pris traver voitur
0.75: ans approc arrete balcon bas boire bruit bureau carte cave ce compte contre couloi coup cpas
0.75: dents dix double ecris froid glisse hier laisse lame m mantea mercre mon notre nous nu
0.75: oreill patien piece pres rue samedi soir sortie sous suis suit tete tourne train trembl va
0.75: vient y
0.5: adulte ai alcool ami appart argent atelie attend avec avoir banc beauco benefi bloque casse
0.5: ceintu cette chauff contin couple coups coutea crie dans demi dessus dois ecole electr enfant
0.5: envoie est etait eteint etrang ex faire fauteu fete fille fin foyer gamin gare gosses hopita
0.5: inject insuli jardin jette jsuis longte ma main marche marque matin medica menace milieu mou
0.5: non nuit ont ose ouvrir pain papier parc partic pas patron peau pique pistol poigne porte
0.5: pyjama radiat recu rentre rouges serai serre teleph terre tient tomber trompe vais veux
0.5: violet yeux
0.25: a aux avant bleu bleus boite client compag de decroc dire end entend escali et faut garcon
0.25: gars ici il ils je jeune jusqu l la le lettre maison mari mere messag mois nourri par parce
0.25: partir pendan pere pousse quitte ramene rejoin repond retour sait seul sont sort sur traces
0.25: trouve un une veut vide vous
-0.25: boutei bus cache demand depuis dit donne elle fait fils les lui monde n ne partou pleure
-0.25: plus pour prendr qu quelqu qui retrou sais se ses son tout trois vu
-0.5: aime appele appell appren arret belle bibero boit cachet chante chasse chat chez choses
-0.5: coeur cogne confie cousin dame date defend dispar docteu educat endorm endort etudia expuls
-0.5: fabriq facteu franca garage garde jai jme jours mail mains maman mamie manque mes noir nos
-0.5: nounou ordonn photo plafon plein prof quoi recomm repete revenu revien saute sinon soirs
-0.5: stagia tombee touche traite vides
-0.75: apres c des deux dort etre jamais mais montre mort ouvre papa parle peur sac si soeur tous
-0.75: traine trop
-1: achete assis autres ceux classe coince comme dernie fois freres frigo gens grands inquie
-1: insult leve meme ni papy pense place pleine quand sans semain serait seule travai vois
-1.25: couche crois devien eu famill fort groupe joue mange monsie nouvea petits peut presqu sent
-1.25: tante temps toujou toutes vie
-1.5: deja heures oeil passe prend rien
-1.75: americ annive annule assied beurre biento cadeau cartab cartou cesse cognee colere collec
-1.75: combie commen compre condui connai consul deces decide decouc depass dessou deuxie differ
-1.75: empoig entrai excuse facon fatigu fixe fou gouter hiver idees impres journa kine kot laver
-1.75: manche mefian melang memes met mime nerveu noires normal numero oblige passen peu pilule
-1.75: pose poubel poupee precis prive promet raison rdv regard remis repren reveni rouge salue
-1.75: savait second separa signe soins somnif soupe suivi sursau tartin teint trous ts venue
-2: affair ces chute coke dormir eleves genoux lave mauvai mots occupe poing racont range secret
-2: sens sonne tele vienne vin
-2.25: baisse bon decede dessin finit habitu mieux note repas souffl souven vieill
-2.5: change cours entre rit savoir
-2.75: gym jour
-3: chaque
"""
