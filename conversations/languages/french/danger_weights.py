"""French stems that weigh. Made by `make weights`."""

TROUBLE = """
3.75: voitur
3.5: mis
3.25: bras
3.25 partner_violence: casse
3.25 suicide: ecrit
3: porte toilet
3 child_abuse: beau
3 overdose: bu
3 partner_violence: copain
3 unconscious: terre yeux
2.75: cache gare mur plante poigne reveil
2.75 child_abuse: oncle retour
2.75 overdose: avale boutei trembl
2.75 partner_violence: etrang
2.75 unconscious: boite ouvre
2.75 weapon: montre sac
2.5: bouche chauss derrie fenetr gamin jardin papy
2.5 child_abuse: chauff
2.5 missing: dimanc ramene
2.5 overdose: traine
2.5 psychosis: appart arrach jete
2.5 unconscious: traver
2.25: balcon coupe crois dents finit frappe froid insult leve note oreill velo vide
2.25 child_abuse: ceintu frigo habits plein touche traces trotto
2.25 missing: gele gsm inconn mantea pres
2.25 overdose: cachet coke colle compri escali fort goutte inject nez ordonn vomit
2.25 partner_violence: bain carte cheveu cou defonc pousse
2.25 psychosis: bruler murs nu
2.25 suicide: mourir repete vivre
2.25 unconscious: assis endort glisse habitu lettre mou pieds
2.25 violence: baisse cogne couloi dedans grands hurle tante viens
2.25 weapon: achete cave cousin dessin fusil lame table
2: affair annule avait banc barre contin cote devant dit donne electr enferm envoie facteu gosses
2: jme jours lave laver main min mots parc peau pique plafon radiat rouges saoul serre sursau
2: tantot tient toujou trouve violet
2 child_abuse: bibero fillet genoux marque nounou pays poupee pyjama seuls tartin
2 missing: decouc devait expuls
2 overdose: coloc convul dose flacon hall levres melang sering vides vin
2 partner_violence: dessus excuse soleil
2 psychosis: barric chante dieu enleve etudia javel milieu range saute
2 suicide: serai
2 unconscious: fauteu jambe
2 violence: bloque mains mamie
2 weapon: chasse collec defend fabriq garage photo poing sorti
1.75: bizarr boit menace met revien tuer
1.5: assied balade ballon bancai batime baton beurre bleus bonbon bouill brique bus cachee cage
1.5: canal cartab cesse chemis ciseau cles cognee condui corde cotes court couver crache creve
1.5: criant cure decide depass dessou differ disant douche eau efface empoig ex expres facebo fer
1.5: filles filme fils fourch fusils gaz gonfle gouter hier hiver humili hurlai impres ivre jenten
1.5: jetee journa ke ki koi kot langue lit magasi manche manger messag montee nerveu nulle oblige
1.5: papi parce parkin parlan perfus peter pisse pleura poste poubel poudre precis prevu prise
1.5: prive promet promis rage rentre repart reveni rideau saigne salue savait scenes sdf soigne
1.5: soudai soupe suppli tape te tete tire torse trop type verre volets volont voulai wifi
1.5 child_abuse: brulur cadeau dehors deshab embras grande mime pere sexuel
1.5 missing: cela fugue fuguer laissa meuse venue
1.5 overdose: claque fume inhale morphi pilule plaque pris produi remis titube
1.5 partner_violence: aiguis cassee chucho lunett teint
1.5 psychosis: benit camera depens diable empois essaie mefian partou persua puce raison rayons
1.5 psychosis: soldat vitres
1.5 suicide: adieu amie biento bord camion compte facon laisse paye termin toit tranqu ts
1.5 unconscious: assise bouge evanou fievre gym phrase reagit renver trous vomi
1.5 violence: doigts gifler neveu viole
1.5 weapon: americ carabi grenad machet regler revolv
1.25: argent crie deja il ouvert qu recomm seul sortie sous vu
1.25 child_abuse: bebe nourri secoue
1.25 missing: allait rejoin tour
1.25 suicide: chien i
1.25 unconscious: couche revenu
1.25 violence: mot
1.25 weapon: coutea ya
1: arrive attend disent eleve elle grand homme jusqu mange mere ne oeil plus presqu quand s usager
1: voisin
1 child_abuse: petite
1 missing: perd pleine sait
1 overdose: bruit ceux double insuli trompe
1 partner_violence: chaque compag
1 psychosis: croit rit tele voit
1 suicide: approc tu
1 unconscious: respir sang
1 violence: bat coince coups force freres train vieill
1 weapon: arme long
0.75: aime cette change chute contre cuisin dans dix docteu encore entend frere gorge heures jette
0.75: lui m ma mamy mauvai me mon morte noir nouvea nuit pain patron piscin puis que regard repond
0.75: rue sa ses soin soir son tout toute vais vient
0.75 child_abuse: doit papa quatre vole
0.75 missing: eteint parti partie sonne
0.75 overdose: calman camp chose debout dormir prend sent
0.75 partner_violence: cle
0.75 suicide: arrete endorm finir monde
0.75 unconscious: arret bleu decroc
0.75 violence: belle ose recu
0.75 weapon: feu garde pistol prof sort
0.5: aidez aller appell autour autre banque blanc brule cartou ce chambr classe cour dame demain
0.5: depuis des deuxie distri dort echapp enerve et fait ferme fille fixe fou jambes jeter jeune
0.5: juge la mainte moyen noires nuits papier passen photos police prendr refuse repris roule sais
0.5: sans se seule signe sms soeur tombe tourne trucs verra vingt voulu
0.5 child_abuse: autres end joue petits pipi pouvai week
0.5 missing: demenc mena ni partir retrou
0.5 overdose: boire ronfle soirs somnif
0.5 partner_violence: attent ecris fois interi quitte salle tue vois
0.5 psychosis: demons devien sortir
0.5 suicide: air annive bon mort tentat
0.5 unconscious: cours etouff fermee
0.5 violence: colis minute
0.5 weapon: armoir bombe gars hache part piece
0.25: a ai ca ces confie dernie du est etait fete g l le manque mari matin monsie n ouvrir par pas
0.25: petit peur pied reside tous toutes tres va
0.25 child_abuse: adulte bas choses garcon jamais secret
0.25 missing: alzhei jour
0.25 overdose: tomber vaisse
0.25 partner_violence: encein pendan urgenc
0.25 psychosis: parle traite
0.25 suicide: envoye longte souven vie
0.25 unconscious: benefi partic repas
0.25 violence: bureau foyer
0.25 weapon: charge decede
-0.25: aux avec avoir centre chat coeur coup deux ecole en enfant etre eu faire gens heure home
-0.25: intern mais mal marche mes ont person peut pleure quarti si sinon sont sur veut veux y
-0.5: abri accide accouc acte age alcool ambian annees annonc au aussi avocat bipola boulot c cafe
-0.5: club colere comple consom contro deces detenu dettes direct dois donner dos douleu ecoute
-0.5: educ entret femme fin franca garder gere gros habita handic idee jai je licenc ligne limite
-0.5: madame mardis mi mj monte noyer on ou oublie paniqu parlen partum permis peux pourqu prete
-0.5: psychi qui quoi rdv reconn rempla repren retard rond route saj semain sera soigna soins
-0.5: souffl suit tt un une urgent video voir voix vrai
-0.75: ans aucun aujour calme colleg comme couran debat demi dispar educat entrai eux fatigu faut
-0.75: hopita hui idees incons instit kine mail maison medeci mieux nouvel numero passee passer
-0.75: perman pose rendez rouge sage savoir serait suis suivi temps
-1: 0 admini adoles ancien appren apres atelie aucune avant bjr chocol compre craque crises d
-1: debord demand demena deprim eleves enfin epouse fais foot groupe habite halluc harcel ici
-1: import jeu juste menage missio moi mois noel notre parent patien perdre piluli place post pour
-1: prison profs projet quel recoit resto vecu veuf veuve viendr vienne voie vont vue
-1.25: accuei cause chef connai couple cpas discut dossie enseig entre ete femmes juin logeme
-1.25: medica mercre non one planni plusie profes propos pueric quelqu repos reseau reste separe
-1.25: suite vervie visite
-1.5: aide avril beauco bout cherch commen famill genera local nous parole peu pharma pms scolai
-1.5: septem servic vacanc venir vit votre vous
-1.75: accro agents aidera alimen allema alors amelio amis amo anderl anne arc assuet automn
-1.75: avance avc avis bastog benevo blague brochu bruxel campag cardio chamai charle ciney claire
-1.75: clinic coin collab comine concer confir conges consen constr contac culpab dari debrie
-1.75: delegu diagno dinant dispo dispos domici dors droixh dun ecoles elles endean endeui enviro
-1.75: epicer epuise ergoth etes etude eupen exempl exposi fedasi ferait fermet floref folle font
-1.75: formul fous genapp geriat gratui grave guerre haha hannut hospit ideale imagin indivi infi
-1.75: infirm infos inscri insert intere ixelle jean jeunes jeux jodoig jumet justic kines lantin
-1.75: libram lisant livre lundi mails marrai maux mensue metier midi milita modele mord motiva
-1.75: motive neerla neglig neufch nombre offre oncolo orateu ordre parano perdu perdue pers
-1.75: peuven plaint poids precar premie prepar public questi quinze recett rencon rend restau
-1.75: riant rixens sante selon sensib serain serieu slt soigni soiree soit solo souten specta
-1.75: stabil syrien tant tobogg tranch trier uccle ukrain vendre veulen ville vingta virton vos
-1.75: waremm wavre
-2: agees an anxieu arabe arlon assist ath cancer carnav cauche causer chroni consul crise croix
-2: debut droits ecrans emploi exteri extras facile famili fixer former gemblo gentil gerer guiche
-2: hersta horair indepe interp intoxi leur locaux lol marcha memoir mettre module moment moral
-2: nivell orient ottign partan philip plutot pourri presen printe procha proche rapide reagir
-2: relati reparl secour sociau sois sophie soutie suffir tel tenir therap tir tourna toussa
-2: travai usine verifi
-2.25: abstin aidant aimeri andenn aout as asbl avez besoin certai confer conge conjug coordi
-2.25: deveni diffic donc dont educs examen faites faudra forme huit huy info maladi mamans nos
-2.25: prefer reflec respon reunio situat six social sommei theatr troubl
-2.5: accept accomp angois anxiet burn cabine cas creche emotio ensemb expert expliq fevrie gestio
-2.5: hesite logope matern matine mediat mme mons namur novemb ok oui out parler partag pouvez
-2.5: sauf seance surtou svp theme trauma triste unique victim voudri
-2.75: accroc aider aides animer avons disput dr journe mai mars organi preven saint visio
-3: accord ados animat bien depres equipe liege pourra pr qqn
-3.25: deuil janvie jeudi lieu octobr sommes souhai stress superv
-3.5: co commun consei echang exampl interv
-3.75: conven format mardi possib
-4: aimera voudra
-5: psycho
-5.25: psy
"""

ACUTE = """
3: enferm
2.75: salle
2.5: arrach ete
2.25: allait attent bain bat bruler compri dedans defonc envoye force frappe fusil gele homme
2.25: hurle long minute nez pieds quatre respir secoue tour tu tue vers viens voix vomit ya
2: alzhei barric bonjou camp chose cle coloc convul debout devait dieu ecrire encein feu finir
2: flacon g gorge hall jambe javel levres min morte parler saigne saoul soin tantot urgenc
1.75: demain parti sang sorti
1.5: accouc adieu aidez aiguis amie annonc arrive assist autour avale batime baton benit blanc
1.5: bord bouill boulot brique brule brulur cachee cage calme camion cassee chaise chemis choisi
1.5: chucho ciseau cles comple corde cotes cour criant debat dehors delire demenc demons detenu
1.5: dettes diable disant ds eau echapp educ empois encore entree essaie etage filles fourch fugue
1.5: gaz gifler gonfle heure hurlai incons instit ivre jenten jetee jeter jeunes ke ki laissa
1.5: langue machet mainte manger mena merci meuse midi montee morphi neveu nuits nulle ouvert
1.5: parkin parlan paye perfus persua petite pisse plante primai prise produi puce reagit reconn
1.5: regler renver repart reveil ronfle roule sage schizo sera social soldat soudai suppli t
1.5: termin toit torse tranqu tuer type verre vingt volont voulai
1.25: bouche bouge bu chambr chauss cote coupe dimanc direct disent fenetr frere jete mis moi part
1.25: petit pris reside tape toilet traver
1: 0 accuei aide bebe cherch chien colleg cou cuisin devant doit ecrit femme gsm i j me mon mot
1: notre nu samedi soir sortie tourne voitur
0.75: ans approc arrete balcon bas boire bruit bureau ce ceintu centre compte contre couloi coup
0.75: cpas dents double ecris etrang faire froid glisse hier inject insuli laisse lame m mantea
0.75: marche mercre mou mur oncle oreill patien piece poigne pres rue suis suit teleph tete tient
0.75: train trembl vient y
0.5: adulte ai ami appart argent atelie avec avoir banc barre beauco benefi bleus bloque casse
0.5: charge chauff contin couple coups coutea crie dans demi dessus dix dois dose ecole electr
0.5: enfant enleve entend envoie est etait eteint ex fauteu fete fille fin foyer gamin gare gosses
0.5: home hopita ils jardin jette jsuis longte ma mamy marque matin menace milieu non nous nouvel
0.5: nuit ont ose ouvrir pain papier parc partic patron pays peau pere pique piscin pistol porte
0.5: pyjama radiat ramene recu rencon rentre repond rouges serai sering serre seuls sort sous
0.5: terre tomber va vais vaisse veux violet yeux
0.25: a attend aux avant beau bleu boite bras carte cave cette client croit de decroc dire en end
0.25: escali et faut garcon gars ici il intern je jusqu l la le lettre main maison mari medica
0.25: mere nourri par parce partie partir pas pendan plaque pousse refuse rejoin retour sait sont
0.25: sur tombe toute traces un une vide
-0.25: bus cache dame demand depuis donne elle fait les lui monde n ne partou perd pleure plus
-0.25: pour prendr qu quelqu qui retrou revien sais se ses son tout trois voit vu
-0.5: aime appele appell appren arret belle bibero boutei cachet calman chante chasse chat chez
-0.5: choses coeur colle confie cousin date defend deux docteu educat endorm endort etudia expuls
-0.5: fabriq facteu fillet franca frigo garage jai jme jours laver mail mains maman mamie manque
-0.5: mes ni noir nos nounou photo plafon plein prof quarti quoi recomm rendez repete revenu saute
-0.5: si sinon soleil stagia tombee touche traite trop vides vole
-0.75: apres boit c classe des dort etre garde jamais mais mange mort ouvre papa papy parle peur
-0.75: sac soeur tous traine
-1: achete assis autres ceux coince coke comme dernie freres grands inquie insult meme montre
-1: place pleine quand sans semain serait seule soirs travai vois
-1.25: couche crois devien eu famill fois fort gens groupe joue leve monsie nouvea pense petits
-1.25: peut presqu sent tante temps toutes vie
-1.5: deja oeil passe prend rien toujou
-1.75: americ annive assied beurre biento cadeau cartab cartou cesse cognee colere combie commen
-1.75: compre condui connai consul deces decide depass depens dessou deuxie differ empoig entrai
-1.75: facon fatigu fixe fou fuguer fume gouter heures hiver humili idees impres interi journa
-1.75: kine kot lunett manche mefian memes met mime nerveu noires normal numero oblige passen peu
-1.75: pilule pose poubel precis prescr prive promet raison rdv regard remis repren reveni rouge
-1.75: salue savait scenes second separa sexuel signe soins somnif soupe suivi teint trous ts
-1.75: venue
-2: affair annule ces chute collec decouc dormir eleves excuse genoux lave mauvai melang mots
-2: occupe poing poupee racont range sens sonne sursau tartin vienne vin
-2.25: baisse bon decede dessin finit habitu mieux note repas secret souffl souven tele vieill
-2.5: change cours entre gym rit savoir
-2.75: jour
-3: chaque
"""
