"""French stems that weigh. Made by `make weights`."""

TROUBLE = """
3.5: voitur
3.25: mis
3: bras casse coupe donne
3 suicide: ecrit
3 unconscious: yeux
2.75: boit cote gare plante porte toilet
2.75 child_abuse: beau
2.75 overdose: bu
2.75 partner_violence: copain
2.75 suicide: laisse
2.75 unconscious: terre
2.5: cache derrie etrang gamin jardin mur oncle poigne sac
2.5 child_abuse: chauff dehors retour
2.5 missing: dimanc
2.5 overdose: avale boutei traine trembl
2.5 psychosis: appart arrach jete partou
2.5 unconscious: boite gym ouvre reveil
2.5 weapon: montre
2.25: chauss crois fenetr frappe
2.25 child_abuse: plein touche traces
2.25 missing: gsm ramene rejoin
2.25 overdose: cachet escali fort nez
2.25 partner_violence: cou pousse
2.25 suicide: messag mourir repete
2.25 unconscious: bouche endort lettre traver
2.25 violence: dedans hurle tante viens
2.25 weapon: cousin
2: balcon carte cave dents devant dit finit froid insult leve note oreill papy trucs velo
2 child_abuse: frigo habits nu trotto
2 missing: inconn mantea pres vide
2 overdose: colle compri goutte vomit
2 partner_violence: cheveu defonc
2 psychosis: bruler murs
2 suicide: approc vivre
2 unconscious: assis glisse habitu pieds
2 violence: baisse couloi grands
2 weapon: achete dessin fusil lame table
1.75: affair avait bain banc contin electr enferm envoie facteu gele gosses jme jours lave main
1.75: mauvai min mots pain parc peau pique plafon radiat rouges saoul serre tantot tient toujou
1.75: trouve violet
1.75 child_abuse: bibero ceintu genoux marque nounou pyjama secret
1.75 missing: devait expuls
1.75 overdose: camp chose coke coloc flacon hall levres ordonn vides vin
1.75 partner_violence: dessus
1.75 psychosis: barric chante etudia inject milieu range saute
1.75 suicide: serai
1.75 unconscious: fauteu jambe mou
1.75 violence: bloque cogne mains mamie
1.75 weapon: chasse defend fabriq garage photo poing prof sorti
1.5: aidez annule arrive assied autour balade ballon bancai barre batime baton beurre bizarr
1.5: bonbon bouill brique bus cachee cage canal cartab cesse ciseau cles cognee condui convul
1.5: corde cotes court couver crache creve criant cure decide depass dessou differ disant douche
1.5: eau efface empoig enleve excuse expres facebo filles filme fourch fusils gaz gonfle gouter
1.5: hier hiver hurlai impres ivre javel jenten jetee journa ke ki koi kot langue laver manche
1.5: manger menace met montee moyen nerveu nulle oblige ouvert papi parce parkin parlan pays
1.5: perfus peter pisse pleura poste poubel poudre precis prevu prise prive promet promis rage
1.5: rentre repart reveni revien rideau salue savait sdf separa soigne soleil sortie soupe suppli
1.5: sursau tete tire torse tuer type verre vole volets volont voulai wifi
1.5 child_abuse: brulur cadeau embras fillet grande mime poupee primai tartin
1.5 missing: cela decouc demenc fugue laissa meuse venue
1.5 overdose: claque dose inhale melang morphi pilule prend remis somnif titube
1.5 partner_violence: cassee chucho teint
1.5 psychosis: benit camera diable dieu empois essaie mefian persua raison rayons soldat vitres
1.5 suicide: adieu air amie biento bord camion compte facon paye termin toit tranqu ts
1.5 unconscious: assise evanou fievre phrase reagit renver trous vomi
1.5 violence: doigts gifler neveu viole
1.5 weapon: americ carabi collec grenad machet regler
1.25: disent eleve ex fils me perd qu saigne seul tape vu
1.25 child_abuse: bebe pere trop
1.25 overdose: plaque pris
1.25 unconscious: bouge
1: argent cette crie deja elle entend grand heures il lit lui m ne oeil plus police que recomm rue
1: s sous usager voisin
1 child_abuse: nourri petite quatre secoue
1 missing: allait pleine sait tour
1 overdose: bruit ceux double
1 partner_violence: vois
1 suicide: chien i
1 unconscious: arret bleus couche decroc respir revenu
1 violence: bat coince force freres minute mot train vieill
1 weapon: arme coutea long sort ya
0.75: aime ami appell attend chaque chute classe contre dame dans docteu encore ferme gorge homme
0.75: insuli jette jusqu ma mange mere mon morte noir nuit papier patron presqu puis quand racont
0.75: regard repond sans ses seule soin soir tout vais vient
0.75 child_abuse: choses papa
0.75 missing: eteint parti sonne
0.75 overdose: dormir trompe
0.75 partner_violence: cle encein
0.75 psychosis: croit tele voit
0.75 suicide: arrete endorm finir monde occupe tu
0.75 unconscious: sang
0.75 violence: belle coups foyer ose recu
0.75 weapon: feu pistol
0.5: ai aller autre ce change cuisin depuis des dix dort et fait frere jeune la mainte matin
0.5: monsie nouvea partie pied prendr refuse reside sa sais soeur son tombe toute
0.5 child_abuse: autres doit garcon petits samedi week
0.5 missing: retrou
0.5 overdose: boire sent
0.5 partner_violence: compag ecris fois
0.5 psychosis: rit
0.5 suicide: bon envoye
0.5 unconscious: bleu etouff
0.5 violence: bureau
0.5 weapon: armoir garde gars piece
0.25: a abri blanc brule ca cartou ces chambr choisi confie cour debout demain deuxie distri du
0.25: echapp ecrire enerve est etait fete fille fixe fou g jambes jeter jsuis juge l manque noires
0.25: nuits ouvrir par pas passen peur piscin repris roule se second signe sms soins soirs stagia
0.25: teleph toutes tres tue va vaisse verra vingt voulu
0.25 child_abuse: adulte end jamais joue petit pipi pouvai
0.25 missing: alzhei jour mena partir quitte
0.25 overdose: calman consom ronfle tomber tourne
0.25 partner_violence: pendan refuge salle
0.25 psychosis: demons devien nom sortir traite
0.25 suicide: annive dettes dire longte mort tentat vie voila
0.25 unconscious: appele benefi cours fermee partic
0.25 violence: colis
0.25 weapon: bombe hache part
-0.25: absenc abusee age agricu aimait annonc antico appris armee asile assez assura attach au
-0.25: aura aussi aux avion avoue bagarr bjr bonne boucle brasse canif car centre cet chaise
-0.25: charge chat ci cinq coeur colere combat combie comple confus conjoi couleu courri cran date
-0.25: delire deux diabet direct divorc donner douleu drole ds ecole ecoute educ en endroi enseig
-0.25: enterr entree envie espagn etage euthan eveill fache failli fondam fui fusill garder gardie
-0.25: gauche grace habita handic haut heureu home hommes inquie interi inutil jai je jouent kilos
-0.25: kine lapin leurs lien ligne livreu longue madame mais mal malade malais mamy marre martin
-0.25: memes mes moins nature neuf nin normal ouvrie p page paniqu parlen partum passe pensee
-0.25: person photos pommes pont portes post pret prete prises profs propre proteg quoi rampe
-0.25: recevo recons recre rempli rendu renvoy resto revoir rire roulan sabre saj sauve savent
-0.25: schizo sejour sens sera si signal signes sont souffr soupco sourir suivie t tache taille
-0.25: tombee ton toxico tradui traita trisom tt un urgenc urgent venait ventre vestia veuf veut
-0.25: veux vi voir volant
-0.5: accouc ans boulot c cafe calme coup couran deces detenu dois dos educat enfant eu eux femme
-0.5: fin franca idee intern maison marche numero on ont passee passer pense perman quarti qui rdv
-0.5: reconn rendez repren rouge route semain sinon souffl suis suit une voix y
-0.75: 0 accide acte alcool ambian annees appren aucun aujour avocat bipola chocol club colleg
-0.75: comme contro cpas craque crises demand demi deprim dispar eleves entrai entret epouse
-0.75: fatigu faut foot gere gros harcel hopita hui idees incons instit juste licenc limite mail
-0.75: mardis medeci mi mieux missio moi monte noyer ou oublie patien permis peux piluli place
-0.75: pose pour pourqu prescr psychi rempla retard rond sage savoir suivi temps vervie video
-0.75: viendr vienne voie vont vrai
-1: accuei admini adoles aide apres atelie aucune avant compre couple d debat debord demena discut
-1: domici enfin groupe habite halluc ici import jeu logeme medica menage mois noel notre one
-1: parent perdre pharma planni plusie prison projet quel quelqu recoit repos serait vecu venir
-1: veuve vue
-1.25: ancien avis avril bout cause chef cherch dossie entre ete fais famili femmes genera mercre
-1.25: non nouvel offre pms profes propos pueric reseau reste separe servic suite visite
-1.5: beauco benevo commen connai famill infirm juin local nous parole peu scolai septem vit votre
-1.5: vous
-1.75: agees aidera alors amis anne anxieu arabe asbl assuet automn avance avc blague brochu
-1.75: campag cardio carnav cauche causer chamai chroni claire clinic coin collab concer confir
-1.75: conges consen consul contac coordi croix culpab debrie deveni diagno dispo dispos droits
-1.75: ecoles ecrans educs elles emploi endean endeui enviro epuise etude exposi faites fermet
-1.75: font fous gerer grave guerre haha hersta hospit huy ideale indepe infi inscri interp jeunes
-1.75: jeux leur lisant livre lundi mamans marcha marrai maux mettre midi milita module mord
-1.75: motiva motive neglig nombre orateu ordre parano partan perdu pers peuven philip plaint
-1.75: poids pourri premie prepar proche public quinze recett rencon riant selon serieu situat
-1.75: social sociau soiree soit sophie souten specta syrien tant tel therap tir tourna tranch
-1.75: trier troubl ukrain vacanc vendre vos
-2: an assist besoin nos presen procha questi seance soutie travai
-2.25: abstin accept accomp aidant andenn angois as avez cancer cas confer conjug crise debut
-2.25: diffic donc dont ensemb examen exteri facile faudra fixer forme former gentil gestio guiche
-2.25: horair huit intoxi locaux logope lol matine memoir moment mons moral nivell ok orient
-2.25: parler plutot printe rapide reagir relati reparl secour sommei svp tenir toussa trauma
-2.25: usine verifi
-2.5: aides aimeri animer anxiet aout burn cabine certai conge creche disput dr emotio expert
-2.5: expliq fevrie hesite maladi matern mediat mme novemb organi oui out partag pouvez prefer qqn
-2.5: reflec reunio saint six surtou theatr theme triste unique victim visio voudri
-2.75: accord accroc ados aider animat depres journe mai pourra preven sauf
-3: avons bien echang equipe liege mars pr stress superv
-3.25: co consei deuil interv janvie jeudi lieu octobr sommes souhai
-3.5: commun conven exampl format possib
-3.75: aimera mardi voudra
-4.75: psy psycho
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
