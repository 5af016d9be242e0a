"""French stems that weigh. Made by `make weights`."""

TROUBLE = """
3.75: voitur
3.5: mis
3.25: bras
3.25 overdose: bu
3.25 partner_violence: casse copain
3.25 suicide: ecrit
3.25 unconscious: yeux
3: gare plante porte reveil toilet
3 child_abuse: beau
3 overdose: avale boutei
3 unconscious: terre
3 weapon: montre
2.75: bouche cache chauss derrie fenetr gamin jardin mur papy poigne
2.75 child_abuse: chauff oncle retour
2.75 missing: dimanc ramene
2.75 overdose: traine trembl
2.75 partner_violence: etrang
2.75 psychosis: appart arrach jete
2.75 unconscious: boite ouvre traver
2.75 weapon: sac
2.5: coupe crois frappe leve
2.5 child_abuse: frigo plein touche traces
2.5 missing: gsm
2.5 overdose: cachet colle compri escali fort nez vomit
2.5 partner_violence: carte cou pousse
2.5 psychosis: nu
2.5 suicide: repete
2.5 unconscious: endort lettre
2.5 violence: dedans hurle tante viens
2.5 weapon: cave cousin fusil
2.25: balcon dents devant finit froid insult main note oreill trouve velo vide
2.25 child_abuse: ceintu habits trotto
2.25 missing: gele inconn mantea pres
2.25 overdose: coke goutte inject ordonn
2.25 partner_violence: bain cheveu defonc
2.25 psychosis: bruler murs
2.25 suicide: vivre
2.25 unconscious: assis glisse habitu mou pieds
2.25 violence: baisse cogne couloi grands
2.25 weapon: achete dessin lame table
2: affair annule avait banc barre contin dit donne electr enferm envoie gosses jme jours lave
2: laver min mots parc peau pique plafon radiat revien rouges saoul serre sursau tantot tient
2: toujou violet
2 child_abuse: bibero fillet genoux marque nounou pays poupee pyjama seuls tartin
2 missing: decouc devait expuls
2 overdose: coloc convul dose flacon hall levres melang sering vides vin
2 partner_violence: dessus excuse soleil
2 psychosis: barric chante dieu enleve etudia javel milieu range saute
2 suicide: serai
2 unconscious: fauteu jambe
2 violence: bloque mains mamie
2 weapon: chasse collec defend fabriq garage photo poing sorti
1.75: assied balade ballon bancai batime baton beurre bizarr bonbon bouill brique bus cachee cage
1.75: canal cartab cesse chemis ciseau cles cognee condui corde cotes court couver crache creve
1.75: criant cure decide depass dessou differ disant douche eau efface empoig expres facebo fer
1.75: filles filme fourch fusils gaz gonfle gouter hiver humili hurlai impres ivre jenten jetee
1.75: journa ke ki koi kot magasi manche manger menace met montee nerveu nulle oblige papi parce
1.75: parkin parlan perfus peter pisse pleura poste poubel poudre precis prevu prise prive promet
1.75: promis rage rentre repart reveni rideau saigne salue savait scenes soudai soupe suppli te
1.75: tire torse tuer type verre volets volont voulai wifi
1.75 child_abuse: brulur cadeau dehors deshab embras grande mime sexuel
1.75 missing: cela fugue fuguer laissa meuse venue
1.75 overdose: claque fume inhale morphi pilule plaque produi remis titube
1.75 partner_violence: aiguis cassee chucho lunett teint
1.75 psychosis: benit camera depens diable empois essaie mefian partou persua puce raison rayons
1.75 psychosis: soldat vitres
1.75 suicide: adieu amie biento camion compte facon paye termin toit tranqu ts
1.75 unconscious: assise evanou fievre phrase reagit renver trous vomi
1.75 violence: doigts gifler neveu viole
1.75 weapon: americ carabi grenad machet regler revolv
1.5: bleus boit cote ex hier lit messag tape trop
1.5 child_abuse: pere
1.5 overdose: pris
1.5 suicide: laisse
1.5 unconscious: bouge
1.25: argent fils il oeil recomm seul sortie tete usager vu
1.25 child_abuse: nourri secoue
1.25 missing: allait perd pleine rejoin tour
1.25 overdose: bruit ceux double insuli trompe
1.25 psychosis: croit tele
1.25 suicide: approc chien i tu
1.25 unconscious: couche revenu sang
1.25 violence: bat coince force freres mot train vieill
1.25 weapon: arme coutea long ya
1: aime arrive attend chute crie cuisin deja dix eleve elle entend facteu gorge grand heures homme
1: jette jusqu mamy mauvai mere morte noir ouvert pain patron piscin plus presqu qu quand regard
1: repond s soin sous vais voisin
1 child_abuse: bebe petite vole
1 missing: eteint sonne
1 overdose: calman camp chose debout dormir prend
1 partner_violence: cle compag
1 psychosis: rit voit
1 suicide: arrete endorm
1 unconscious: gym
1 violence: belle coups recu
1 weapon: feu pistol sort
0.75: aller appell autre cette chambr change contre dans disent ferme frere lui m mainte mange me
0.75: mon ne nuit papier police que sa ses son tout trucs vient
0.75 child_abuse: joue papa petits quatre week
0.75 missing: parti partie retrou sait
0.75 overdose: boire sent soirs
0.75 partner_violence: chaque quitte tue vois
0.75 suicide: monde mourir
0.75 unconscious: arret bleu decroc etouff respir
0.75 violence: minute
0.75 weapon: armoir part piece
0.5: aidez autour banque blanc brule cartou ce confie cour demain depuis deuxie docteu dort echapp
0.5: encore enerve et fait fete fille fixe fou g jeter juge la langue ma manque moyen noires
0.5: nouvea ouvrir passen photos puis repris roule rue sans sdf se signe sms soeur soir tombe
0.5: tourne toute vingt voulu
0.5 child_abuse: choses doit end pipi pouvai
0.5 missing: demenc mena ni partir
0.5 overdose: ronfle somnif tomber vaisse
0.5 partner_violence: attent encein interi pendan
0.5 psychosis: demons devien nom traite
0.5 suicide: air annive bord finir longte occupe
0.5 unconscious: fermee
0.5 violence: foyer ose
0.5 weapon: bombe charge garde hache
0.25: a ca classe dame dernie des est etait jeune l le mari matin monsie n pas pied prendr refuse
0.25: sais tous toutes tres va
0.25 child_abuse: autres bas jamais
0.25 missing: jour
0.25 partner_violence: ecris fois salle
0.25 suicide: bon dire mort
0.25 unconscious: cours repas
0.25 weapon: decede gars
-0.25: abri accouc ado adulte alcool annonc aux avoir benefi boulot bureau car chat cinq client
-0.25: colere comple consom de detenu deux en eu hommes intern j mal partic person peut pleure
-0.25: reconn repren route schizo separa si sinon sont suit sur vers veut veux vite voix y
-0.5: acte age ambian annees asile attach au aucun aujour avec bipola c cafe calme centre club
-0.5: coeur contro coup deces dettes diabet direct dispar divorc dois donner dos douleu ecole
-0.5: ecoute educ endroi enfant entrai entrer etre faire fatigu femme fondam franca garder gere
-0.5: habita home hui idee incons leurs licenc limite locata mail mais marche mes mi mj monte
-0.5: numero on ont ou oublie partum passee passer perman permis pont pourqu prete primai quarti
-0.5: quoi rdv recevo rempla rendez retard rond saj semain sera signes soins souffl stagia sujet
-0.5: toxico tt un une urgent video vise vrai
-0.75: accide admini adoles ans aucune avocat chocol colleg comme couran debat debord demena demi
-0.75: deprim educat enfin epouse faut fin foot gros halluc handic idees jai je jeu kine madame
-0.75: maison mardis mieux missio noel nouvel noyer paniqu parlen piluli pose post profs psychi
-0.75: quel qui recoit resto rouge temps vecu veuf viendr voir vont
-1: ancien appren apres atelie avant bjr compre craque crises d demand enseig entret ete eux fais
-1: groupe harcel hopita ici import instit juste logeme medeci medica menage mois notre peux place
-1: pour prison profes projet reste sage savoir separe serait soigna suis suivi veuve voie vue
-1.25: 0 accuei aussi cause chef connai couple dossie eleves entre habite juin mercre moi non one
-1.25: parent patien perdre quelqu vervie vienne votre
-1.5: agee agent agents aide aidera alors amelio amis arc arrang assuet automn automu avance avc
-1.5: avril beauco beaura binche blague bout brochu campag cardio chamai cherch chimay claire coin
-1.5: collab comine concer concie confir conges consen cpas culpab dates decemb delegu demarc
-1.5: dentis diagno discut dison dispo dispon dispos dizain droixh dubois dun endean enghie enviro
-1.5: etes etude expose exposi famill farcie fedasi femmes ferait fermet fleuru floref folle font
-1.5: forest formul fous genapp geriat gerpin gilles gratui guerre haha heberg helene hospit
-1.5: hotton ideale imagin incend indivi infos inscri intere ixelle jean lantin lasne lisant livre
-1.5: local mails marie marrai maux metier milita molenb mord motiva mouscr neerla neglig neufch
-1.5: nombre oncolo orateu ordre oxygen parano parole pedicu perdue pers perwez peu peuven pharma
-1.5: plaint planni plusie poids precar prepar propos pse public pueric quareg quinze rappel
-1.5: recett recois refugi rembou rend repos reseau riant rochef sainte sambre sante schaer selon
-1.5: seneff sensib septem serieu servic seulem soigni soit source spa specta stabil subit suite
-1.5: tamine tant titres tobogg tranch trier vacanc venir ville vingta virton visite vit vos vous
-1.75: an avis benevo commen contac genera jeunes ligne lundi midi nous offre perdu pms questi
-1.75: scolai soiree soutie vendre
-2: accro agees alimen allema amo anderl anime anne bastog braine bruxel cancer carnav causer
-2: chroni compli constr crise dari debrie debut devoir donc dors droits ecoles endeui epicer
-2: epuise ergoth exteri extras facile famili fil fixer floren gentil grave guiche hannut horair
-2: indepe infi infirm inform intoxi jeux jodoig jumet justic kines leur libram lol marcha memoir
-2: mensue mettre module moral motive philip plutot pourri premie procha rapide relati rencon
-2: reparl restau rixens secour serain slt sois solo souten syrien tel tenir therap tir toussa
-2: travai uccle ukrain usine verifi veulen waremm
-2.25: abstin aidant aimeri andenn anxiet anxieu aout arabe arlon as asbl assist ath avez cas
-2.25: cauche certai charle ciney clinic confer conge conjug consul croix deveni diffic dinant
-2.25: domici dont ecrans educs elles emploi eupen examen expliq faites faudra forme former gemblo
-2.25: gerer gestio hersta huit insert locaux maladi mamans moment nivell nos orient ottign partan
-2.25: prefer presen printe proche reagir reflec respon reunio six sociau sommei sophie suffir
-2.25: surtou theatr tourna troubl tubize unique wavre
-2.5: accomp besoin emotio fevrie hesite info interp logope matern matine novemb oui sauf seance
-2.5: social svp theme triste
-2.75: aides angois animer avons burn coordi creche disput dr ensemb expert huy journe mai mars
-2.75: mediat mme mons namur ok organi out parler partag pouvez preven situat trauma victim
-3: accept accroc ados aider animat cabine equipe liege pourra pr qqn saint voudri
-3.25: accord bien commun depres deuil janvie jeudi lieu octobr stress superv visio
-3.5: echang exampl interv mardi sommes souhai
-3.75: co consei conven format possib
-4.25: aimera voudra
-5.25: psy psycho
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
