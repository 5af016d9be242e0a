"""French stems of texts of danger, by their weight. Made by `make weights`."""

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
3.25 addiction: boutei
3.25 partner_violence: etrang
3.25 unconscious: boite traver
3.25 weapon: montre
3: achete bouche cache dimanc jardin papy plante poigne sac traine trembl
3 child_abuse: chauff frigo habits
3 missing: gsm ramene
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
2.5 addiction: coke
2.5 child_abuse: genoux poupee pyjama
2.5 missing: inconn parc
2.5 overdose: dose flacon hall inject melang pique vides
2.5 partner_violence: cheveu
2.5 psychosis: barric court dieu etudia javel
2.5 suicide: batime vivre
2.5 unconscious: fauteu jambe vomi
2.5 violence: baisse bloque cogne grands parkin sursau
2.5 weapon: dessin garage poing
2.25: affair banc barre bois bonbon bouill brique cachee canal condui decide dessou dit eau electr
2.25: envoie expres facebo frappe gosses ke lave laver maigri main parlan peau plafon poubel
2.25: radiat rage revien rouges saoul suppli te vide violet
2.25 child_abuse: bibero fillet ivre nounou pays seuls sexuel tartin
2.25 missing: appel decouc devait expuls fugue meuse nulle perfus
2.25 overdose: coloc convul dafalg sering transp vin
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
1.75: claque cognee corde cotes couver crache creve cure depass descen donne douche empoig ends
1.75: enjamb essenc fer fermer figure filles filme fond fouill fourch fragil fusils gouter hiver
1.75: humili hurlai impres inhale jaloux jaune jenten jetee josian journa ki kot lache lit magasi
1.75: manche menace meuble montee nerveu net niece noms objets oblige papi pend peter pisse plein
1.75: pleura plumie poudre precis prends pres prevu prise prive promet promis quai quatri recomm
1.75: remet repart ressor reve reverr rideau saigne salue savait scenes seches seul soudai soupe
1.75: tape taque tellem tire torse touche tour trace type vengea verre verse veste volets wifi
1.75 addiction: fume protox remis
1.75 child_abuse: brulur cadeau dehors deshab embras gamine grande maitre mime monite nourri pere
1.75 child_abuse: secoue
1.75 missing: allait cela excurs fuguer laissa pantou portef venue
1.75 overdose: bleues champi compri dormir methad morphi pilule produi titube tramad xanax
1.75 partner_violence: aiguis cassee compag fendue giflee lance levre nus rabais teint
1.75 psychosis: anges benit camera cia essaie four mefian micros ondes persua purifi raison rayons
1.75 psychosis: soldat vitres voler
1.75 suicide: amie camion chien cuisse dicte facon noue rambar redact rejoin termin ts
1.75 unconscious: evanou fievre gris phrase reagit renver trous
1.75 violence: doigts gifler neveu palier poings retire sors tapent viole vitre
1.75 weapon: americ revolv tesson
1.5: argent boit ceux ex heures messag oeil ouvert perd presqu tete toujou trouve voisin
1.5 child_abuse: vais
1.5 overdose: insuli
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
1.25: sauver scarif scenar scie scotch scouts sec seche secs sent seques serree serrur servir ses
1.25: sest shoot shots sieste siffle sirop sites sniffe somnol sonde sortan sorte souper souria
1.25: sourit sous souvie squatt stades stage strang style sucons sui suivon sure sureme survei
1.25: tabass tait tarden taser tasse taxi temper tentur tenu terror testam ticket timbre tique
1.25: tirer tiroir tits todi toi tomben tonton tord tordu tordue totale tou toubib traceu tracte
1.25: trafic trajet triple troisi trouva tutell tutos tuyau types urine urines utilis vante vapes
1.25: vas vaut vautre vecue vend venger venus verrou vertig veteme veuill viaduc viande videos
1.25: villag violee virer virgul virus visage vitess vitree vitreu vivant vocal vodka voi volent
1.25: voleur vout voyage vraies vraime whisky ye yen zoe
1.25 child_abuse: marque petits piscin
1.25 missing: pain pleine sonne
1.25 overdose: bruit camp debout
1.25 partner_violence: chaque cle vois
1.25 psychosis: rit tele
1.25 suicide: monde mourir soin
1.25 unconscious: bleu bouge chute
1.25 violence: belle
1.25 weapon: collec coutea part table
1: aime boire brule chambr dans deja demain dort echapp eleve elle facteu ferme fixe frere garde
1: homme jette lui mauvai me mere morte nuit partir plus quand regard repond sa soir son tourne
1: trucs usager vient vingt vu
1 child_abuse: bebe petite photos vole week
1 missing: demenc eteint mena noir parti retrou sortie
1 overdose: calman ronfle
1 partner_violence: quitte
1 psychosis: ouvrir range voit
1 suicide: arrete bord finir sms
1 unconscious: gym
1 violence: juge recu
1 weapon: arme armoir hache sort
0.75: aidez autour banque blanc boucle cartab cartou cette ci contre cour depuis deuxie disent
0.75: distri droit enerve et fille fou haut instan jeter langue m mamy manger marre minute mon
0.75: moyen ne nouvea papier passen peine police prend pret proteg quatre que rendu roule se soeur
0.75: tombe tout toutes volont voulai voulu
0.75 child_abuse: end papa pipi pouvai
0.75 missing: dernie partie sait
0.75 overdose: double soirs trompe
0.75 partner_violence: interi salle tue
0.75 psychosis: demons empois sortir
0.75 suicide: air annive biento decroc euthan g souffr tranqu
0.75 unconscious: absenc devien docteu etouff fermee pommes respir second tombee
0.75 violence: attent bagarr colis foyer freres ose
0.75 weapon: armee bombe pistol
0.5: aller annule autre change confie contin cours dame des differ etait fait fete fois gorge
0.5: heure jamais jeune jour jsuis la ma mainte mari monsie pied prendr propre refuse repris
0.5: reside reveni rue sais sans signal tous toute va
0.5 child_abuse: autres bas joue memes racont
0.5 missing: alzhei ces manque ni signe
0.5 overdose: ordonn somnif vaisse
0.5 partner_violence: meme normal
0.5 psychosis: accouc reconn
0.5 suicide: bon date mort noires paye sens serai souven tentat
0.5 unconscious: malais repas
0.5 violence: etage
0.5 weapon: feu gars
0.25: a absent abusee agricu ai aimait allez ami anorex antico appell appris arrier assura attach
0.25: attaqu aura auteur avion avoue balanc bipola bonne bosse brasse caisse cambri canif celles
0.25: cest cet chaud chez chiffr choc clair classe coeur compto confus connu couleu courri cran
0.25: crier croise dechet decomp delire demarr diabet dingue discre dise dites drole du ecrire
0.25: efface encore enterr entree espagn est eveill existe fache factur failli fausse fui fusill
0.25: gauche gosse grace heureu hommes humain infect initia introu inutil isole jen jeudis jouent
0.25: kevin kilos koi l lapin le les lien lire livreu longue malade maman martin matin medocs
0.25: moins moitie n nature neuf nin nuits offici onze ouvrie p page par parle pas passe pendan
0.25: pensee petit peur plan polici portes possed prises puis rampe rate recons recre recupe
0.25: regime renvoy retrai revoir rien rigole rire risque robot roulan rumeur sabre sauve savent
0.25: sdf sejour seraie sert soigne soulag soupco sourir stocke suivie tache taille techni tensio
0.25: tiens tomber ton tradui traita tram trisom trois van venait ventre vestia vi vincen voient
0.25: volant
0.25 child_abuse: choses ils samedi secret
0.25 missing: vers
0.25 overdose: oublie
0.25 partner_violence: appele contro ds encein refuge
0.25 psychosis: entrer parlen profs rempla traite
0.25 suicide: assez chat monte occupe vie voila
0.25 violence: chaise
0.25 weapon: charge decede long piece
"""
