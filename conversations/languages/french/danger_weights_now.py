"""French stems of what happens now, by their weight. Made by `make weights`."""

ACUTE = """
3.25: enferm
2.75: salle
2.5: allait arrach attent compri envoye fusil hurle nez secoue tour vers vomit
2.25: bain bruler dedans defonc frappe gele levres min tu viens ya
2: alzhei barric batime debout dieu disant flacon g hall jambe javel long midi ouvert parler parti
2: respir saigne soin tantot tue urgenc voix
1.75: adieu appel avale bonjou bord bouill brique brule cachee chaise chemis chose chucho cles
1.75: coloc convul criant devait diable eau echapp ecrire encein etage fenetr feu finir gaz gorge
1.75: homme ivre ke local machet mena meuse morte nulle paye perfus poitri regler ronfle sang
1.75: saoul suppli toit transp traver
1.5: aidez aiguis amie anges annonc arrier assist autour baton benit blanc bleues bouche boulot
1.5: bout brulan brulur bu cage camion cassee chambr champi choisi chui cia ciseau comple corde
1.5: cote cotes cour debat delire demain demons descen detenu dettes diabet domici ds educ empois
1.5: enjamb entree essaie essenc excurs fendue filles fouill fourch gifler gris hurlai import
1.5: incons jenten jetee jeter ki lache laissa langue levre mainte manger merci meuble micros mis
1.5: moins monte montee morphi neveu noue nuits nus palier pantou pend persua petit petite peux
1.5: pisse plante portef premie prepar primai prise produi pueric purifi quai rambar reagit remet
1.5: rempla renver repart ressor retire reverr roule sage schizo sera social soldat sors sorti
1.5: soudai t tapent taque termin tesson torse trace tranqu tuer type verre verse veste veuf vitre
1.5: voler volont voulai xanax
1.25: accuei bouge chauss chien cou coupe dessus direct disent gsm jete mantea minute moi pieds
1.25: quatre reside voitur
1: abusee accide accomp acide admini adress affais affale agitee agricu aiguil aille aine aire
1: aligne alitee allez allian allume alors alu antico apelle appris approc arcade ardenn arreta
1: arrive artisa asile assura astheu attein attire aube audito aurai auras autist autoro avaler
1: avion avocat avou avoue badige bafoui baie baies baigne baigno balanc balcon barrag barrea bat
1: batten battes bave bb bebe berge bidon bjr blanch blancs blouse boire bombee bonsoi bouger
1: bougie boules bourre bouton branch brandi buffet bureau cable cafet cagoul caillo caissi calmem
1: canape canon caress carref carrie catena ceci ceintu celui centre certai chanti choc cigare
1: clair clefs cliniq clopes cloque cockta codete coffre coktai colleg collie colloc coloca combat
1: come compto concie concou confes confon contam copine cor costum couloi couper courte coussi
1: cran crane craque creche creux crever criait crier croque crosse cueill cuisto culott debouc
1: debran debut decapa decomp degoup degres dehors demarr demoli depose deshyd detona devant
1: devenu deviss di disait discre dise disput dite dites dji dodos doigt donner dormai dormi
1: douleu drap draps e42 eaux ebouil eclat ecrit ecroul effond eloign empale empech encor endroi
1: enfin englou enorme ensemb envi envie epouse errait es essaye etaien etang eveill evier excise
1: face fachan factur faible failli famili femmes fentan fermen fix fixeme fleurs flic flics
1: flingu flotte foi foncen fondam font fontan forain force forcee foret fosse foute foutra foutre
1: foutu fractu frappa frere froide front fui fumee gachet gamin garder gardie garee gel genera
1: gicle gilepp git glisse gps gratte grelot grille grise groggy grogna grue guepe gueule guiche
1: gun habite hachet halete halluc handic helium hemato houssi huile humain hydroa hypo i identi
1: images immeub imposs impost incont insect instag insuli introu ira irait jaurai jdois jen jet
1: jlaime joigna jsorti jveu jveux kelkun kes kilos klaxon kon labo lac laisse lamber lame lapin
1: leche leo lethar libert lien liquid liras lire liste livreu machoi maitri mariag marmon martea
1: martin masse mat mec medocs meille menage messie mise moite moitie molle moloto morcea mordu
1: mosque mot moteur mou mrs n4 naphta nation nausee navett neige nettoi nin noyee noyer nu nue
1: nues ongles onze os ose otage outils ouvrir p pailla paire paniqu pardon pareil parfum parlai
1: pars part parten passan patchs pateus paupie pause pecher peigno pendre pensio perche perdre
1: piece pile piluli pince piquee plomb plonge plu plutot poche poele point pointe ponts portai
1: possed pote pouls poursu preche prenai prenez prier pris proces profes profon pu puni punir
1: puniti pylone qelle quil raccro raclee radioa rappel rasee rasoir ratera rats rebord recroq
1: recu recule redige refair reine remerc renvoy reparu repons retard reunio reussi reveil revoir
1: revuls rez rigola rigole rivni robot rondes rose roue sabre sacrif saint saj salon sarret
1: sauter sauve scie scolai scouts sec secs septem seques serree servir sest shoot shots siffle
1: signes sirop sonde sorte sortir souria soutie stage stocke strang stress sucons sui suivon
1: suppri tabass tape tarden taser taxi techni teleph temper tensio tenu testam tient timbre
1: tiroir tits todi toi toilet tomben tord tordu tordue totale tou toubib tourne toxico traceu
1: tracte triple trisom trouva truc tt tutell tuyau types urgent utilis vais vas vautre venait
1: venger venus verrou vervie vestia veuill viaduc viande video vient violee virgul visage vise
1: vit vitree vivant vocal voi voie volant ye yen zoe
0.75: 0 accouc ans appart bas bras bruit camp ce charge chauff cherch cle contre coup cuisin dents
0.75: dimanc ecole ecris entend fauteu femme froid heure home ils inject j jardin jsuis juste
0.75: lundi m mamy marche me mercre mon nous oncle parc parkin pique pistol poigne porte pyjama
0.75: reconn rue soir sortie suis terre tete trembl vomi yeux
0.5: abri adulte ai ami arrete assise atelie attend avant banc barre beau benefi bleu bois boite
0.5: bonbon cafe calme canal casse casser client compte contin couple coups coutea cpas crie
0.5: dafalg dans decroc demenc demi doit dos electr enfant enleve envoie escali est ete eteint
0.5: etrang existe expres faire faut fete fin fugue gonfle gosses goutte hache hier hommes hopita
0.5: ici instit intern jette juge longte ma main matin milieu notre nourri nouvel nuit ont oreill
0.5: parlan partic patien pays peau pendan perdu pere pres psychi puce radiat refuge rejoin rencon
0.5: rentre repond rouges serai sering seuls sms sous svp tomber va vaisse vide vingt violet
0.25: a aide armoir au aux avait avec avoir bleus carte cave cette de derrie dix double du en
0.25: encore end et ex fille garcon gare gars il infirm jai l la le lettre manque mari menace mere
0.25: murs noir papier par parce partie pas plaque quitte ramene sa sait samedi serre servic seul
0.25: sort sur tombe traces train trotto un vite voisin y
-0.25: ado appele arret ca cache d depuis devien dire donne elle fait ferme frigo habits les mal
-0.25: medeci mois monde n ne ni ou pour prendr qui quoi refuse retrou se ses soeur son tout tres
-0.25: trois voir vous week
-0.5: aime alcool aller ancien appell appren apres aujour bibero boutei calman carabi ceux chante
-0.5: chasse chef chez choses coince compre condui confie couche cousin dame defend demand dernie
-0.5: dessou deux educat endorm endort expuls fabriq facebo facteu fais fillet franca grenad hui
-0.5: jeunes laver lunett maigri mail mains malais maman mamie mes nounou parle passee passer perd
-0.5: petits photo photos plafon poubel profs propos propre qu quelqu rage repete repris reveni
-0.5: revenu revien sac sais saute si sinon soleil somnif stagia te tentat tombee tous traite trop
-0.5: trucs visite vole
-0.75: boit c classe colle compag crois des dormir dort etre jours leve mais mange montre mort
-0.75: nouvea papa place police quand regard temps touche
-1: achete autres coke collec deja docteu etudia fois freres garde genoux grands inquie insult
-1: jamais jme monsie mots ouvre papy parlen peur pleine procha prof quarti rien sans second
-1: semain serait seule soirs sonne toutes traine vie
-1.25: absent accele accept accuse acte adoles agenda aides aimait alumin amande ambian amies amo
-1.25: an annee annees anorex asseoi assiet attaqu attrap attrib aucune aura aurait aurez auteur
-1.25: avril barbe base batte benite benzos bete betise bijoux billet bleue bliste boites bon
-1.25: bonne bonpap bosse bosser bougen boulan brasse bref brilla bsr cacher cadena cahier caisse
-1.25: cambri canif capsul capteu captur carnet cas casier casque cauche cause caves celles cercue
-1.25: cest cet chanso chaud chiffr chocol choral chutes cible cirrho clin clins cloiso club code
-1.25: coinca collat commod complo confis conjoi connu corres couleu coupur courir courri crack
-1.25: crayon crises critiq croire croise croyai croyan cru cutter debord dechet decouv demena
-1.25: denonc dentie desesp desobe desole dialys dingue discut distra divorc dodo donc dorme
-1.25: dormen dors dossie douill droite drole drone dur duvet eclate ecorch ecran emball embete
-1.25: emmele emojis emport engour enseig entail entass enterr entier entre entret epaule epees
-1.25: erreur espagn espion essouf etui eu exige explic explos fache faim faisai faisan fasse
-1.25: fausse faute fautes ferait fermes filleu filmen films finit foot fort fourmi franch fusill
-1.25: gale gargou gauche genciv genial gens gere gestes gifles gogh gosse gourou grace griffe
-1.25: grimac gros grossi guerre guette habill habita harcel hausse hein herite heros heureu
-1.25: histor honte huissi humani humeur hurler hymne inerte infect initia insist intime inutil
-1.25: isole jalous jbois jetten jeu jeudis joindr jouent jpense jsais jt jumeau jure jusque
-1.25: kalash kelle kevin kilome lachen lacrym lait lames lancer laquel larmes lendem leur leurs
-1.25: lever licenc like limite linge lisent listes lithiu litier litter locata loge logeme loin
-1.25: longue lumier lune machin madame majeur malade mallet mardis maries maroc matern matraq
-1.25: meme met mettan mi miaule missio mj mollet moment mononk motos nageur nature nerfs neuf
-1.25: noire noirs nos notes nuage oeufs offert office offici offre ombre ombres opera opinel
-1.25: ostend ouvrie page pages paie pantal para parole partit partum passai passe passiv patiss
-1.25: patro payer pediat penche pendus pensai pensee penser perds permis petard pharma photoc
-1.25: pierre piques placer plaie plaint plaisa plan planer planni plie pluie plusie pneus poches
-1.25: poemes poigna polici pont port portes porto post pourqu pourta prefer prete preten prises
-1.25: profil projet psy pull pus qqs quel questi queue quinze rabibo raccom rachet radio raidit
-1.25: rampe rangea rate reacti recemm rechut reclam recois recoit recons recupe regime releve
-1.25: relise remarq rempli rendez rentra repos reseau reserv ressem restes retien retrai revanc
-1.25: revena ri ris risque ritali robe robes roi rond roulan roulea rumeur sacs saisi sale sandal
-1.25: saurai sauver savent scarif scenar scotch seance seche sejour selon seraie serrur sert
-1.25: sieste sites sniffe solo somnol sortan soulag soupco souper sourir sourit souvie squatt
-1.25: stades style suivie sujet sure sureme survei tache taille tait tante tasse tentur terror
-1.25: ticket tiens tique tirer ton tonton tradui trafic traita trajet tram travai troisi tutos
-1.25: urine urines van vante vapes vaut vecu vecue vend verrai vertig veteme veuve vi videos
-1.25: viendr villag vincen virer virus vitess vitreu vodka voient volent voleur vout voyage vrai
-1.25: vraies vraime whisky zone
-1.5: bien famill groupe habitu heures joue pense peu sent toujou
-1.75: absenc americ annive assied aussi beurre biento cadeau cartab cartou cesse ci cognee colere
-1.75: combie commen contro cuisse deces depass deprim deuxie empoig ends entrai entrer euthan
-1.75: facon fatigu fermer fond fou fragil fuguer fume giflee gouter hiver humili impres interi
-1.75: jaloux jeudi journa journe juin kine kot manche mefian mime nerveu net niece noel numero
-1.75: objets oblige oeil ondes one oublie passen peut pilule plumie pms poings pose precis prend
-1.75: prescr presqu prive promet protox rabais raison recevo redact remis repren reve rouge salue
-1.75: savait scenes separa soins souffr soupe suite teint tramad trous ts vacanc venue voudra
-2: affair annule connai consul decide decouc depens differ excuse fixe idees jour lave mauvai
-2: memes noires normal occupe range rdv sexuel signal signe tartin vin
-2.25: baisse chute decede dessin eleves melang note parfoi poing poupee racont repas secret sens
-2.25: souffl suivi sursau tele vienne
-2.5: ces mieux savoir souven vieill
-2.75: change cours gym rit
-3.25: chaque
"""
