"""French stems that weigh. Made by `make weights`."""

TROUBLE = """
4.25: voitur
4: bras
3.75 suicide: ecrit
3.5: porte toilet yeux
3.5 child_abuse: beau
3.5 overdose: bu
3.5 partner_violence: casse
3.5 unconscious: terre
3.25: fenetr gare mur
3.25 overdose: boutei
3.25 partner_violence: etrang
3.25 unconscious: boite traver
3.25 weapon: montre
3: achete bouche cache dimanc jardin papy plante poigne sac trembl
3 child_abuse: chauff frigo habits
3 missing: gsm ramene
3 overdose: traine
3 partner_violence: pieds
3 psychosis: appart chauss jete
3 unconscious: lettre ouvre
3 violence: hurle
3 weapon: cave
2.75: assis colle cou coupe crois escali habitu leve mis nez oreill velo
2.75 child_abuse: ceintu traces trotto
2.75 missing: gele mantea
2.75 overdose: cachet fort goutte levres vomit
2.75 partner_violence: bain carte defonc dessus finit min pousse
2.75 psychosis: arrach bruler murs nu
2.75 suicide: balcon repete
2.75 unconscious: endort glisse mains mou
2.75 violence: couloi dedans serre viens
2.75 weapon: chasse cousin fusil lame
2.5: dents devant disant enferm froid insult mots note poste sorti tantot tient
2.5 child_abuse: genoux poupee pyjama
2.5 missing: inconn parc
2.5 overdose: coke dose flacon hall inject melang pique vides
2.5 partner_violence: cheveu
2.5 psychosis: barric court dieu etudia javel
2.5 suicide: batime vivre
2.5 unconscious: fauteu jambe vomi
2.5 violence: baisse bloque cogne grands parkin sursau
2.5 weapon: dessin garage poing
2.25: affair banc barre bonbon bouill brique cachee canal condui decide dessou dit eau electr
2.25: envoie expres facebo frappe gosses ke lave laver maigri main parlan peau plafon poubel
2.25: radiat rage revien rouges saoul suppli te vide violet
2.25 child_abuse: bibero fillet ivre nounou pays seuls sexuel tartin
2.25 missing: appel decouc devait expuls fugue meuse nulle perfus
2.25 overdose: bois coloc convul dafalg sering transp vin
2.25 partner_violence: chucho excuse lunett soleil
2.25 psychosis: chante chemis criant depens diable enleve gaz met milieu puce saute
2.25 suicide: adieu cles toit
2.25 unconscious: assise gonfle poitri
2.25 violence: casser mamie
2.25 weapon: carabi defend fabriq grenad machet photo regler
2: bus couche derrie hier jours oncle parce partou reveil trop tuer
2 missing: rentre
2 overdose: avale bizarr plaque pris
2 partner_violence: copain
1.75: alle assied avait balade ballon bancai bandes baton beurre brulan cage cesse chui ciseau
1.75: cognee corde cotes couver crache creve cure depass descen donne douche empoig ends enjamb
1.75: essenc fer fermer figure filles filme fond fouill fourch fragil fusils gouter hiver humili
1.75: hurlai impres jaloux jaune jenten jetee josian journa ki kot lache lit magasi manche menace
1.75: meuble montee nerveu niece noms objets oblige papi pend peter pisse plein pleura plumie
1.75: poudre precis prends pres prevu prise prive promet promis quai quatri recomm remet repart
1.75: ressor reve reverr rideau saigne salue savait scenes seches seul soudai soupe tape taque
1.75: tellem tire torse touche tour trace type vengea verre verse veste volets wifi
1.75 child_abuse: brulur cadeau dehors deshab embras gamine grande maitre mime monite nourri pere
1.75 child_abuse: secoue
1.75 missing: allait cela excurs fuguer laissa pantou portef venue
1.75 overdose: bleues champi claque compri dormir fume inhale methad morphi net pilule produi
1.75 overdose: protox remis titube tramad xanax
1.75 partner_violence: aiguis cassee compag fendue giflee lance levre nus rabais teint
1.75 psychosis: anges benit camera cia essaie four mefian micros ondes persua purifi raison rayons
1.75 psychosis: soldat vitres voler
1.75 suicide: amie camion chien cuisse dicte facon noue rambar redact rejoin termin ts
1.75 unconscious: evanou fievre gris phrase reagit renver trous
1.75 violence: doigts gifler neveu palier poings retire sors tapent viole vitre
1.75 weapon: americ revolv tesson
1.5: argent boit ex heures messag oeil ouvert perd presqu tete toujou trouve voisin
1.5 child_abuse: vais
1.5 overdose: ceux insuli
1.5 partner_violence: retour
1.5 psychosis: croit
1.5 suicide: compte endorm i tu
1.5 unconscious: revenu
1.5 violence: bat coince coups force mot tante train vieill
1.5 weapon: approc ya
1.25: accele accuse acide affais affale agenda agitee aiguil aille aine aire aligne alitee allian
1.25: allume alu alumin amande amies annee apelle arcade ardenn arret arreta arrive artisa asseoi
1.25: assiet astheu attein attend attire attrap attrib aube audito aurait auras aurez autist
1.25: autoro avaler avou badige bafoui baie baies baigne baigno barbe barrag barrea base batte
1.25: batten battes bave bb benite benzos berge bete betise bidon bijoux billet blanch blancs
1.25: bleue bleus bliste blouse boites bombee bonpap bosser bougen bouger bougie boulan boules
1.25: bourre bouton branch brandi bref brilla bsr buffet cable cacher cadena cafet cagoul cahier
1.25: caillo caissi calmem canape canon capsul capteu captur caress carnet carref carrie casier
1.25: casque catena caves ceci celui cercue chanso chanti choral chutes cible cigare cirrho clefs
1.25: clin cliniq clins cloiso clopes cloque cockta code codete coffre coinca coktai collat collie
1.25: colloc coloca come commod complo concou confes confis contam copine cor corres costum cote
1.25: couper coupur courir courte coussi crack crane crayon creux crever criait crie critiq croire
1.25: croque crosse croyai croyan cru cueill cuisin cuisto culott cutter debouc debran decapa
1.25: decouv degoup degres demoli denonc dentie depose desesp deshyd desobe desole detona devenu
1.25: deviss di dialys disait distra dite dix dji dodo dodos doigt dormai dorme dormen dormi
1.25: douill drap draps droite drone dur duvet e42 eaux ebouil eclat eclate ecorch ecran ecroul
1.25: effond eloign emball embete emmele emojis empale empech emport encor englou engour enorme
1.25: entail entass entend entier envi epaule epees errait erreur es espion essaye essouf etaien
1.25: etang etui evier excise exige explic explos face fachan faible faim faisai faisan fasse
1.25: faute fautes fentan fermen fermes filleu filmen films fils fix fixeme fleurs flic flics
1.25: flingu flotte foi foncen fontan forain forcee foret fosse fourmi foute foutra foutre foutu
1.25: fractu franch frappa froide front fumee gachet gale gamin garee gargou gel genciv genial
1.25: gestes gicle gifles gilepp git gogh gourou gps grand gratte grelot griffe grille grimac
1.25: grise groggy grogna grossi grue guepe guette gueule gun habill hachet halete hausse hein
1.25: helium hemato herite heros histor honte houssi huile huissi humani humeur hurler hydroa
1.25: hymne hypo identi il images immeub impost incont inerte insect insist instag intime ira
1.25: jalous jaurai jbois jdois jet jetten jlaime jme joigna jpense jsais jsorti jt jumeau jure
1.25: jusqu jusque jveu jveux kalash kelkun kelle kes kilome klaxon kon labo lac lachen lacrym
1.25: laisse lait lames lancer laquel larmes leche lendem leo lethar lever libert like linge
1.25: liquid liras lisent listes lithiu litier litter loge loin lumier lune machin machoi maitri
1.25: majeur mallet mange mariag maries marmon maroc martea masse mat matraq mec meille messie
1.25: mettan miaule mise moite molle mollet moloto mononk morcea mordu mosque moteur motos n4
1.25: nageur naphta nation nausee navett neige nerfs nettoi noire noirs notes noyee nuage nue nues
1.25: oeufs offert office ombre ombres ongles opera opinel os ostend otage outils pages pailla
1.25: paire pantal para pardon pareil parfoi parfum parlai pars partit passai passan passiv patchs
1.25: pateus patiss patron paupie pause pecher pediat peigno penche pendre pendus pensai penser
1.25: perche perds petard photoc pierre pile pince piquee piques placer plaie plaisa planer plie
1.25: plomb plonge plu pluie pneus poche poches poele poemes poigna point pointe ponts port portai
1.25: porto pote pouls poursu pourta preche prenai prenez preten prier proces profil profon pu
1.25: pull puni punir puniti pus pylone qelle qqs qu queue quil rabibo raccom raccro rachet raclee
1.25: radio radioa raidit rangea rasee rasoir ratera rats reacti rebord recemm rechut reclam
1.25: recroq recule redige refair reine releve relise remarq remerc rentra reparu reserv ressem
1.25: restes retien reussi revanc revena revuls rez ri rigola ris ritali rivni robe robes roi
1.25: rondes rose roue roulea s sacrif sacs saisi sale salon sandal sang sarret saurai sauter
1.25: sauver scarif scenar scie scotch scouts sec seche secs seques serree serrur servir ses sest
1.25: shoot shots sieste siffle sirop sites sniffe somnol sonde sortan sorte souper souria sourit
1.25: sous souvie squatt stades stage strang style sucons sui suivon sure sureme survei tabass
1.25: tait tarden taser tasse taxi temper tentur tenu terror testam ticket timbre tique tirer
1.25: tiroir tits todi toi tomben tonton tord tordu tordue totale tou toubib traceu tracte trafic
1.25: trajet triple troisi trouva tutell tutos tuyau types urine urines utilis vante vapes vas
1.25: vaut vautre vecue vend venger venus verrou vertig veteme veuill viaduc viande videos villag
1.25: violee virer virgul virus visage vitess vitree vitreu vivant vocal vodka voi volent voleur
1.25: vout voyage vraies vraime whisky ye yen zoe
1.25 child_abuse: marque petits piscin
1.25 missing: pain pleine sonne
1.25 overdose: bruit camp debout sent
1.25 partner_violence: chaque cle vois
1.25 psychosis: rit tele
1.25 suicide: monde mourir soin
1.25 unconscious: bleu bouge chute
1.25 violence: belle
1.25 weapon: collec coutea part table
1: aime brule chambr dans deja demain dort echapp eleve elle facteu ferme fixe frere garde homme
1: jette lui mauvai me mere morte nuit partir plus quand regard repond sa soir son tourne trucs
1: usager vient vingt vu
1 child_abuse: bebe petite photos vole week
1 missing: demenc eteint mena noir parti retrou sortie
1 overdose: boire calman ronfle
1 partner_violence: quitte
1 psychosis: ouvrir range voit
1 suicide: arrete bord sms
1 unconscious: gym
1 violence: juge recu
1 weapon: arme armoir hache sort
0.75: aidez autour banque blanc boucle cartab cartou cette ci contre cour depuis deuxie disent
0.75: droit enerve et fille fou haut instan jeter langue m mamy manger marre minute mon moyen ne
0.75: nouvea papier passen peine police pret proteg quatre que rendu roule se soeur tombe tout
0.75: toutes volont voulai voulu
0.75 child_abuse: end papa pipi pouvai
0.75 missing: dernie partie sait
0.75 overdose: double prend soirs trompe
0.75 partner_violence: interi salle tue
0.75 psychosis: demons empois sortir
0.75 suicide: air annive biento decroc euthan g souffr tranqu
0.75 unconscious: absenc devien docteu etouff fermee pommes respir second tombee
0.75 violence: attent bagarr foyer freres ose
0.75 weapon: armee bombe pistol
0.5: aller annule autre change confie contin cours des differ etait fait fete fois gorge heure
0.5: jamais jeune jsuis la ma mainte mari monsie pied prendr propre refuse repris reside reveni
0.5: rue sais sans signal tous toute va
0.5 child_abuse: autres bas joue memes racont
0.5 missing: alzhei ces manque ni signe
0.5 overdose: jour ordonn somnif vaisse
0.5 partner_violence: meme normal
0.5 psychosis: accouc reconn
0.5 suicide: bon date finir mort noires paye sens serai souven tentat
0.5 unconscious: malais repas
0.5 violence: etage
0.5 weapon: feu gars
0.25: a absent abusee agricu ai aimait allez ami anorex antico appell appris arrier assura attach
0.25: attaqu aura auteur avion avoue balanc bipola bonne bosse brasse caisse cambri canif celles
0.25: cest cet chaud chez chiffr choc clair classe coeur compto confus connu couleu courri cran
0.25: crier croise dame dechet decomp delire demarr diabet dingue discre dise distri dites drole
0.25: du ecrire efface encore enterr entree espagn est eveill existe fache factur failli fausse
0.25: fui fusill gauche gosse grace heureu hommes humain infect initia introu inutil isole jen
0.25: jeudis jouent kevin kilos koi l lapin le les lien lire livreu longue malade maman martin
0.25: matin medocs moins moitie n nature neuf nin nuits offici onze ouvrie p page par parle pas
0.25: passe pendan pensee petit peur plan polici portes possed prises puis rampe rate recons recre
0.25: recupe regime renvoy retrai revoir rien rigole rire risque robot roulan rumeur sabre sauve
0.25: savent sdf sejour seraie sert soigne soulag soupco sourir stocke suivie tache taille techni
0.25: tensio tiens ton tradui traita tram trisom trois van venait ventre vestia vi vincen voient
0.25: volant
0.25 child_abuse: choses ils samedi secret
0.25 missing: vers
0.25 overdose: oublie tomber
0.25 partner_violence: appele contro ds encein refuge
0.25 psychosis: entrer parlen profs rempla traite
0.25 suicide: assez chat monte occupe vie voila
0.25 violence: chaise colis
0.25 weapon: charge decede long piece
-0.25: acte ado adress age alors ancien annees anonym asile au aurai avec avoir benefi cafe chose
-0.25: client club combat comme comple confon consom deces detenu divorc doit douleu ecoute en
-0.25: endroi entrai fais fatigu femme fondam garder gardie gere habita idee idees imposs j lamber
-0.25: leurs licenc liste local mais marche mj noel on ont paie parten partic partum patro perman
-0.25: permis peu plaint pont pourqu quinze rappel recois rempli repren retard rond semain separa
-0.25: separe sera signes sont souffl suivi sujet toxico truc tt un urgent verra video voix vont
-0.25: vue zone
-0.5: accide adoles ambian aucun avocat chocol choisi concie conjoi coup debord demena deprim
-0.5: direct donner dors ecole educ epouse ete etre faire ferait font foot gros guiche halluc
-0.5: handic import incons joindr juin juste locata mail mardis mi mieux mois mrs noyer numero ou
-0.5: pensio peut piluli place pose post prete rdv rouge saj selon soigna soins solo stagia t
-0.5: temps une vecu verrai veux viendr vise voir vrai
-0.75: 0 abus academ acces accumu action adapte addict adequa admini adopte adore affich agente
-0.75: agit agites aidees ailleu aines aiseau ajoute al alarma alerte allei allerg alleud amandi
-0.75: amay amelie amo amour amoure ampute analys angleu anon ans ansiau antide apero appeti
-0.75: apport appren appui apres archiv armure armuri arnaqu art articl artist asd associ atelie
-0.75: athene aubang aubel auberg audici aumoni aurais auriez autism autode autono autori avais
-0.75: avions ayant baby bagnol banale barvau bats battu baudar bauler bcp bel ben benoit bertri
-0.75: beyne biblio bientr bienve bilan bin blesse blessu blues bobo boiven bonnes bons bosque
-0.75: boulea boulet boulim bouts boxe boxeur braque bresso brevet broie brusse brut bullet but c
-0.75: camara camill cannab canne cantin carine caroli carott casern catego celine cents cercle
-0.75: certai certif chagri chatel chatgp check chef cheffe chene cheval chiens child choix chomag
-0.75: chuis ciel circul citade citoye claude clavie clotur coach cocons coleri colfon collar
-0.75: colleg colles comite commis compet compre condam condit confia confid confin confor confro
-0.75: conser conten conv convai conver coqs coquel cordia coree corrig couill coupen cource
-0.75: coureu couter coutur crahay csd cuesme cultur cumule cyberh d dabord daccou dames dampre
-0.75: danger debat debute decale decour defibr delai delais demi demoti demuni depend depist
-0.75: derang desist detect dettes develo devrai diminu dinamo diogen dirige discus dispar divise
-0.75: docume dois dom domini don donnez douce doulou douze doyenn dramat dufras dumont dupuis
-0.75: durer dys ebay eclair ecrivi een effaci egal egalit egare emdr emus encais enfanc enfin
-0.75: ennuie enquet ensuit entre envie envoi envol ergo ergos espace estime etais etant etat
-0.75: etudes etudie euh eux evalua evenem evere exclu exil explor expo fabien fabric fagnes
-0.75: faison faits famenn farcy fardes fatale fatiha ferie fetes fiable fiance fibrom fiche fiers
-0.75: filer fin final finis fins flawin flutes fn focus folie foncti forem formee fortni fouet
-0.75: frais frans frayeu frustr fugues fumer fusion futurs gamins gardee gardes gedinn geen
-0.75: gendar genee genoci gerald gerin geront geste ghisla gillar gilly gite glycin gouvy gratos
-0.75: graves grosse gue gueri guide haie halte hamoir hamois hanin hebdom histoi honnay hopita
-0.75: hosto hubert hulpe humour ia ici ideal idole ihp ik imprim in incest infant inspec instal
-0.75: instit intact integr intraf invali ippj irait isabel isolem isoles ivg jaccom jadot jaimer
-0.75: je jemepp jeu joie joseph jouets jte jugeme juille julie jvous k karim kine kinesi kits
-0.75: lahaye lambin langag laser lauren laveu legrai legran legume lejeun lenoir leonar lequel
-0.75: lescal lessin librai libre liegeo lierne limal limite list logeme loi lorent louis loups
-0.75: lourde luc lundis luxemb maar madame maison malika malmed mangen marc marchi mariee marien
-0.75: matchs mathil matins max maximu mdr mecani menopa mercis mes mettet meurt migrai migran
-0.75: mille minera mineur mire moche modifi monopa moque moquer morlan morsur morts muniti musee
-0.75: musulm mutism nadine naissa naloxo namuro nassog nathal natoye necess nerf netfli neurol
-0.75: nicola nosse noter notre nouvel num oct ode odeur offrir ohain one operat oppose orages
-0.75: oratri origin orthop osent osteop ouais ougree oupeye outil outrem ovnis paintb pair paires
-0.75: pallia papera paques parfai parlez parloi parmi partis pascal passag passon patien patric
-0.75: paul paule paulin pauses payant payer pcq pedago pendu penici penite pensen perdus perina
-0.75: period pertur pete peurs pfff phobie pieces piste pitcho plaign plasti platea pleut po poil
-0.75: points poisso politi pompe pompie poncin porter posses postve pouce pouvon pratiq preneu
-0.75: preocc prescr presid presse pressi primai prison privee pro proble proced progra projec
-0.75: pros provin proxim psys ptit ptits ptitsl qd qqpart quels qui quon ransar rater reagi
-0.75: reagis reanim rebecq recits recoit recoiv recont reconv recul recycl refere reflex reform
-0.75: refus region religi remont remue renard renden rensei renvoi repere repose repres result
-0.75: revali reveno revent revois rgpd rh rheto riziv roch rocheh rocour role rompu roumai ruban
-0.75: rudoye ruptur russe rwanda s20 s21 sabrin sacha sage saine saive samira sature savez savoir
-0.75: scene scout scrabb senior sentin sept septan serons seront sevre sharin siamu siecle simoni
-0.75: simple sobre soeurs soi soient soixan solitu sonner sonnet sorten sos souci soumag sourd
-0.75: sourds specia spf spj sport sporti spreek spy srj ssm st stable stavel stembe stop subsid
-0.75: substa suffis suis suisse suite suivai suivan suiven suivis super suppor suppri surpri
-0.75: suture sylvie sympto syndro synthe syrie tabaco tablet taches taff taquin tarif tdah teletr
-0.75: temoig termes texte tfe the theux thirio thomas tienne tilff tilleu tilman titula tjs top
-0.75: tot total toxiqu trac transg transm trenta trio tss turc tuyaux urbain urinai use usure
-0.75: utile vacanc valeri venaie venez vente venu verbal veroni verple vert veuve videe vienne
-0.75: vieux visite voie vomir voor voulez voulon vraie vs walcou wallon warnan wellin wery whatsa
-0.75: wilmar zavent
-1: accuei aucune avant bjr bout cas cauche cause cherch connai couran craque crises debut demand
-1: educat eleves enseig faut franca groupe habite harcel jeunes lundi medeci medica menage moi
-1: moment non paniqu parent perdre pms pour prepar procha projet propos pueric quelqu serait
-1.25: abord affili afghan agee agent agents aide aidera amelio amis arc arrang asap assuet automn
-1.25: automu avril aywail beauco begaie belgiq benevo binche blague brochu budget campag cardio
-1.25: chamai cher choque chr claire coin collab comine comte confir conges consis coordo couple
-1.25: couvin cpas dates delegu delira demarc diagno dietet dison dispo dispon dispos dizain dour
-1.25: droixh dubois dun dures dyslex egheze employ endean enghie enviro eta exempl expose exposi
-1.25: famill farcie fedasi fermet film financ fini fleron fleuru floref folle forest formul
-1.25: fosses fous genapp genou gerpin gilles guerre heberg helene herve hospit imagin incapa
-1.25: incend inonda inscri intere introd isolee ixelle jean lantin lasne leuze ligne lisant livre
-1.25: locale loup lourds louvie mails manage marie marrai matern maux mental mercre midi milita
-1.25: modele molenb mord motiva mutual negati neufch noctur nombre oncolo opere orateu ordre
-1.25: oxygen paix parano pedicu pepins perdu perdue pers peruwe perwez peuven phobiq planni poids
-1.25: precar preced prix profes protoc pse public quareg quel quoi rassur recett recher refait
-1.25: regie regle rend repos reste resten restos reunit reves riant rurale sambre schaer secteu
-1.25: seneff sensib septem serais sessio seulem signer source sourde specta sprimo stand subit
-1.25: tard thuin timide titres tobogg trier vingta virton vivent vos votre wanze waterl zoom
-1.5: aides aussi creche depres discut disput dossie entret femmes missio nous offre parole pharma
-1.5: plusie reseau servic venir vervie vit vous
-1.75: accept accro alimen allema an anderl anime anne avance avc beaura bien bot cancer carnav
-1.75: causer chimay chroni combie commen compli concer constr contac culpab dari debrie decemb
-1.75: dentis devoir domici droits ecoles ensemb epicer epuise ergoth etude exacte exteri extras
-1.75: facile famili fixer floren gardez genera geriat gratui grave hotton ideale indepe intoxi
-1.75: jeudi jumet justic kines leur lol marcha memoir mensue metier mettre module moral mutuel
-1.75: neglig nos peux pourri premie presen qqch refugi relais reparl repons restau rester rixens
-1.75: rochef saint sainte sante scolai slt soigni soiree souten spa stabil suffit tamine tant
-1.75: tenir toussa tranch travai uccle ukrain usine vendre verifi veulen ville waremm
-2: abstin agees aimeri anxieu aout avis bastog braine clinic consen consul crise croix donc educs
-2: emploi endeui etes examen forme gentil haha hannut horair inami indivi infi infirm infos
-2: insert jeux jodoig libram locaux motive mouscr philip plutot printe questi rapide relati
-2: rencon reunio secour serain serieu sociau sois soit sophie soutie stress suffir svp syrien tir
-2: troubl tubize
-2.25: aidant andenn anxiet arabe arlon as assist ath besoin bruxel ciney confer conge conjug
-2.25: coute diffic dinant donnee dont dure ecrans elles eupen faites faudra fil former gemblo
-2.25: gerer gestio hersta huit info inform journe maladi mamans neerla nivell novemb orient
-2.25: ottign prefer proche quelle reagir reflec rembou respon six sommei surtou tel theatr theme
-2.25: therap tourna triste unique wavre
-2.5: accomp angois animer asbl avons charle deveni emotio expert expliq fevrie hesite interp
-2.5: logope mai mars matine mme mons oui parler partan sauf social trauma victim
-2.75: avez burn dr huy mediat namur out pr preven seance voudri
-3: ados aider animat cabine coordi equipe liege octobr ok organi partag pourra pouvez qqn situat
-3: visio
-3.25: accroc commun deuil exampl sommes superv
-3.5: echang interv janvie lieu souhai voudra
-3.75: accord co consei conven format mardi possib
-4: aimera psy
-5.25: psycho
"""

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
