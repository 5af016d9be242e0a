"""First and family names that are often met in Belgium, in small letters and without accents.

Written by hand from general knowledge: a name that is not here is still found after a title, a role
or "s'appelle".
"""

from __future__ import annotations

_FIRST = """
    aaron abdel abdelaziz abdelkader abdellah abdoulaye abdul abdullah achraf adam adama adele
    adeline adil adnan adriaan adrian adriana adrien agathe agnes agnieszka ahmad ahmed aicha
    aissatou alain albert alejandro aleksandar aleksander aleksandra alessandro alessia alessio
    alexander alexandra alexandre alexei alexia alexis alfons ali alice alin alina aline alix
    alp alphonse ama amadou amal amandine amaury amber ambre amelie amin amina aminata amine
    amir amira an ana anais anas anastasia anca andre andrea andree andreea andrei andrij andy
    angela angele angelique angelo anke anna annabelle anne annelies annemie annick annie anniek
    annunziata anny anouk antoine antoinette anton antonella antonina antonio apolline aram arda
    arend ariane arif arjen armand armando arnaud arne arno arthur arturo aslan aslihan asma
    assia aster astrid asuman atilla aude audrey auguste augustin aurelia aurelie aurelien
    aurelio axel axelle aya aylin ayoub ayse aysel ayten aziz aziza bahar baptiste barbara
    barbaros baris bart bartosz bas bastien baudouin bavo bea beata beatrice beatrijs beatriz
    benedetta benedicte benjamin benny benoit berat beren berend berenice bernadette bernard
    bernardo bernd bert bertha berthe bertrand betty beyza bianca bieke bilal birgit bjorn bob
    bogdan bora boubacar brahim bram brecht brenda brigitte britt bruna bruno bulent burak burcu
    busra calogero camelia camille can caner capucine carine carla carlos carlotta carmela
    carmelo carmen carole caroline casper catalin caterina catherine cecile cecilia cedric celal
    celestin celia celine cem chaima chantal charlene charles charline charlotte chiara chloe
    chris christel christelle christian christiane christine christophe cindy ciro clara
    clarisse claude claudette claudia claudine claudiu clemence clement clementine clothilde
    coen colette coline constant constantin cor corentin corina corinne cornelis cosmin costel
    cristian cristina cyriel cyril cyrille daan dalia damian damien damla dana daniel daniela
    danielle danilo danny dario dariusz david davide dawid debby deborah delphine denis denise
    deniz dennis desire desiree diana diane dick didier dieter dilara dimitri dirk djamila dogan
    doina domenico dominique doriane dorien dorin dorina dorota dorothee dragan dries duarte
    dylan ebru ece eda eddy edgard edith edmond edoardo edouard edward eefje eelco efe ela elena
    eliane elias elien elif eline eliott elisa elisabeth elisabetta elise elke ella ellen ellie
    elly elodie eloise els elsa elsie elvire emanuele emeline emiel emil emile emilia emilie
    emilien emilio emine emma emmanuel emmanuelle emre enes enzo ercan erdem erhan eric erik
    erika erkan ernest ernst erol ersin erwin esin esra esteban estelle esther ethan etienne
    eugen eugene eugenie eva evelien eveline evelyne evert evi ewa fabian fabien fabienne fabio
    fabrice fabrizio fadila fahima fanny farah farid farida fatih fatiha fatima fatma fatou
    fatoumata federica femke ferhat feride fernand fernanda fernande fernando ferre fien figen
    filip filipa filippo filiz filomena finn flavie flavio fleur floor flor flore florent
    florian floriane florin floris fons francesca francesco francine francis franck francois
    francoise frank franky frans fred freddy frederic frederik frederique freek freya frieda
    fuat furkan gabin gabriel gabriela gabriele gabrielle gael gaelle gaetan gaspard gaston
    gauthier geert genevieve geoffrey georges georgette gerald geraldine gerard gerben gerda
    germaine gerrit gert gertrude gheorghe ghislain ghislaine gianluca giel gijs gijsbert
    gilbert gilberte gilda gilles gina ginette giorgia giorgio giovanni gisele gitte giulia
    giuseppe gizem glenn godelieve gonca goncalo grazia greet gregoire gregory greta griet
    grzegorz guido guilherme guillaume gul gulay gulsen gunes gunther gustaaf gustave guy
    gwenaelle hafsa hakan hakim hale halil halima hamid hamza hana hanane handan hanife hanna
    hannah hanne hannelore hans harry hasan hassan hatice havva hayriye hedwig heidi hein heleen
    helena helene hendrik hendrika henk henny henri henriette henrique henryk herman herve
    hicham hilda hilde honorine hortense houda hubert hugo hugues huguette huriye huseyin
    ibrahim ida ignace ikram ilaria ilham ilias ilie ilker ilse ilyas iman imane imke inci indra
    ines inge ingrid ioana iolanda ion ionel ionut irena irene irina iris irma isabel isabelle
    isaline ismael ismail ismet iulia ivan ivana ivo ivonne iwona izabela jaak jaap jacco jacky
    jacob jacqueline jacques jade jadwiga jakub jamal jamila jan jana janina janne jannes
    jantine jarne jaroslaw jasper jean jeanet jeanine jeanne jeannine jeannot jef jelle jennifer
    jens jeremie jeremy jeroen jerome jerzy jesse jessica jill jimmy jip jo joachim joan joanna
    joao jochen joel joelle joeri johan johanna johnny joke jolanda jolanta jolien jonas
    jonathan joost jordan joren jorge joris jorrit jos jose joseph josephine josette josiane
    jozef juan judith jules julia julie julien juliette jurgen jurre justin justine kaan kaat
    kacper kadir kamal kamil karel karen karim karima karin karine karl karla karlien karlijn
    karol karolien karolina kasper katarzyna kateryna kathleen kathy katia katja katleen kato
    katrien katrijn kazim kees kemal kenza kevin khadija khadijatou khaled khalid kim kimberly
    kinga klaas kobe koen konrad koray kris kristel kristien kristof krystyna krzysztof kurt
    laetitia laila lamine lander lara lars laszlo latifa laura laure laurence laurens laurent
    laurette layla lea leen leila lena lennert leo leon leonardo leonie leonor leopold leszek
    levent leyla lianne lidia lieke lies liesbet liesbeth lieselot lieve lieven liliana liliane
    lilou lily lina linda lionel lisa lise lisette livia liviu lize loes loic lola lore loredana
    lorenz lorenzo lotte loubna louis louisa louise louison luc luca lucas lucia luciana luciano
    lucie lucien lucienne lucile ludivine ludo ludovic ludovica luigi luis luk lukas lukasz
    luminita luna lut lutgart luuk lydia lydie maaike maarten machteld maciej madalina madeleine
    madelief mael maelle maeva mafalda magali magalie magdalena mahe mahmoud malgorzata malik
    malika mamadou manon manuel marc marcel marcela marceline marcelle marcello marcin marco
    marek marga margaux margot margriet marguerite maria mariam mariama marian mariana marianne
    mariano marie marielle mariette marijke marijn marina marine mario marion mariska marit
    marius mariusz marjorie marleen marlies marloes marouane marta martijn martin martina
    martine marwa maryam massimo mateo mathias mathieu mathilde mathis matilde matteo matthias
    matthieu matthijs mattia maud maurice maurizio max maxence maxime maxine maya mees mehdi
    mehmet melanie melek melike melina melissa melodie meltem menno merel merijn mert merve
    meryem mesut michael michal michel michele micheline michiel mickael mieke mien miet miguel
    mihaela mihai mikolaj mila milan mimoun mina mira miranda mircea mireille mirela mirjam
    miroslav mirthe mohamed mohammed monika monique morgane mounir mourad moussa muhammad murad
    murat muriel mustafa mustapha myriam nabil nadege nadia nadine nadir naima najat najib nalan
    nancy natacha natalie nathalie nathan nawal nazan nazli necla nele nelly nermin neslihan
    nick nico nicolas nicole nicoleta niels nienke nihat nikolas nilay nina noa noah noe noel
    noelle noemie noor noortje nora norbert nour noura nouria nuno nur nuray nurcan nurettin
    oceane octaaf octavian odette odile oksana oktay olaf oleksandr olena olga olivia omar omer
    ona onno onur ophelie orhan ornella oscar osman ousmane ovidiu ozan ozge ozgur ozlem pablo
    paolo pascal pascale pasquale patricia patrick patrizia paul paula paule paulette pauline
    pauwel pawel pedro peggy pelin pepijn perrine peter petra philippe philomene pia pierrette
    pieter pieterjan pim pinar piotr pol przemyslaw quentin quinten quirine rachel rachid
    rachida radia radu raf rafael rafal raluca ramazan rania raoul raphael raphaelle rashid
    rayan rayane raymond raymonde rebecca recep reda regine regis reinhilde reinier remco remi
    remy renata renaud rene renee renilde ria ricardo riccardo rida rik rinske rita rob robbe
    robert roberte roberto robin robrecht rodolphe rodrigue roel roeland roger rogier roland
    rolande romain romane romeo romuald romy ron roos rosa rosalie rosario rosette rosita roxane
    ruben rudi rudy rutger ruth ruxandra ryszard saar sabah sabine sabrina sacha safia said
    saida salih salim salima salma salome salvator salvatore sam samia samir samira samuel sana
    sanda sander sandra sandrine sandy sara sarah saskia saverio sebahat sebastiaan sebastien
    sedat sefa selim selin selma semih semra senne seppe serap serdar serena serge sergio serkan
    sevda severine sevgi sevim sezen sibel siebe siegfried sien sigrid silke silvia simon simona
    simone simonne sinan sixtine sjoerd slimane sofie sofieke solange solene sonia sonja sonya
    sophie sorin soufiane soukaina soumaya staf stan stanislaw stefaan stefan stefania stefanie
    stefano steffi stephane stephanie sterre steve steven stien stijn suat suleyman sultan suna
    susana susanne suzanne suzette sven svetlana sybren sylvain sylvette sylvia sylviane sylvie
    szymon tamara taner tanguy tania tarik tariq tatiana tatjana tayfun tekin telma teodor
    teresa tess tessa tetiana teun thais thea theo theodore therese theresia thibaud thibault
    thibaut thibo thierry thijs thirza thomas tiago tibo tijl tijmen tim timothee tine tineke
    tinne titouan tiziana tobias tolga tom tomas tomasz toon trees tristan trui tuba tudor tugba
    tulay tuncay turgut tuur tycho ugo ugur ulrike umit umut urszula usman valentin valentina
    valentine valeria valerie valter vanessa vasile veerle veli vera veronica veronique vic
    vicky vieira viktor viktoria vincent vincenzo viorica virginie vito vittorio viviane volkan
    volodymyr walter wanda wannes ward warre wassila wassim wendy werner wesley wieger wietse
    wiktor wilfried willem willemijn william willy wilma wim wisse wojciech wout wouter xander
    xavier yacine yagmur yahya yana yann yannick yasemin yasin yasmin yasmina yasmine yassin
    yassine yavuz yeliz yigit yildiz yolande younes youness youssef youssra yuliia yusuf yvan
    yves yvette yvon yvonne zahra zakaria zbigniew zehra zeynep ziad zineb zita zoe zofia zohra
    zuzanna
"""
FIRST_NAMES = frozenset(_FIRST.split())
"""Given names, of women and of men, of every origin."""

_FAMILY = """
    adriaens aerts amrani backer baert baeten bakker balcaen bastin baudoin bauwens beckers
    beelen benali berge berger berghmans bertrand bervoets bodart bodson bogaert bogaerts boonen
    borremans bosch bosmans bossche bouazza bouchat boulanger boutsen bracke broeck broucke
    brouwers bruyn buelens buysse caers callens carlier castermans celik ceulemans ceusters
    chapelle charlier christiaens claes claessens claeys cleeren clerckx clercq cock coenen
    collard collette collignon collin colson cools coppens cornelis cornet coster crabbe cremers
    cuvelier cuypers daems damme dams danneels dardenne debacker debruyne declerck declercq
    decock decoene decoster defrance degroote degueldre dejonghe delaere delcourt delfosse
    delhaye delhez delvaux delvigne deman demeyer demir demoulin demuynck denayer deneve denis
    depauw deprez deruyter descamps deschamps desmedt desmet dethier devos devriendt dewaele
    dewez dewit dewitte dewulf dhaene dhondt diallo dierckx diop dobbelaere douxchamps driessen
    dubois dubuisson duchesne dufour dumont dumoulin dupont dupriez dupuis durand eeckhout
    engelen englebert everaert evrard fernandez ferrari fierens fievez fontaine francotte
    fransen franssen garcia geerts gerard ghysels gielen gijbels gillet gilson godefroid
    goethals goffin goossens goris govaerts groote grosjean guillaume gysels haddad haesevoets
    halleux hanot hanquet hecke heede hendrickx hendriks henin henrard henrion henrotte henry
    heremans herman hermans heylen hoof hoste houben houtte hubert huybrechts huyghe ilunga
    ingels jacobs jacquemart jacquemin jacquet jadot jamar jansen janssen janssens jaspers
    jeanmart joosten kabongo kaya kerkhofs knockaert kowalski lacroix laenen lahaye lambert
    lambot lambrecht lambrechts lardinois laurent lauwers leblanc lebrun leclerc leclercq
    lecomte ledent leemans lefebvre lefevre legrand lejeune lemahieu lemaire lemmens lenaerts
    lenoir leroy leys libert liegeois lievens lippens lopez louis lowie luyten maertens maes
    mairesse marchal marechal marlier martens martin massart masset mathieu mathy maton matthys
    mees meeus merckx mertens messens meunier meyer michaux michiels mignon minnaert moens moons
    moreau mortier mouton mukendi mulders naessens neirynck nelissen nguyen nicolas nihoul nijs
    noel nowak nuyts nys ooms ozturk paepe pattyn pauw pauwels peeters pelckmans petit pieters
    pirard pirlot piron pirotte pirson pochet poel poncelet popescu praet proost putte putzeys
    raes remacle renard renson reynders ridder rigaux robberechts rodriguez roelandt roels
    rombouts rompaey ronveaux roose rossi rousseau rouxhet russo rutten sacre sahin saidi samyn
    santos schepers schepper schmitz schoofs segers servais silva simoens simon simons smet
    smets somers staelens stas stassen steegmans sterckx stevens straeten swinnen tanghe tasiaux
    theunis theys thielemans thijs thirion thomas thonon thys tilkin timmermans tonneau
    toussaint traore truyens tshibangu vaes vanacker vandamme vandecasteele vandenberghe
    vandenbosch vandenbroeck vandenbroucke vandenbussche vandeputte vanderlinden vanderstraeten
    vandevelde vandevoorde vandewalle vandeweyer vanhaecke vanhecke vanhoof vanhoutte
    vannieuwenhuyse verbeeck verbeke verbist verbruggen vercammen vercauteren verdonck vereecken
    verhaegen verhaeghe verhelst verheyen verhoeven verhulst verlinde verlinden vermeersch
    vermeulen verschueren verstraete verstraeten vertommen vervoort verwimp vos vrancken vranken
    walle warnier wathelet wauters wauthier wiame willems willemsen wit witte wolf wouters wulf
    wuyts wyns yildirim yilmaz
"""
FAMILY_NAMES = frozenset(_FAMILY.split())
"""Family names, and what stands after "de" or "van" in one; several are given names too."""

_NOT_ALONE_IN_SMALL = """
    adam adele alix alp ama ambre an ana andy aster axel aya backer bakker bas bea berger bert
    bob boonen bora boulanger bram brouwers camille can capucine carmen chapelle clemence
    clement collin constant cools cor costel dams desire dick dries ece eda ela elif elke els
    emil engelen ernst evi fleur floor flor flore fred greet griet gul gunes guy hale hans hein
    herman hoste hubert ida inci ion iris jade jan jarne jean jelle jo joan joke jos jules julia
    karl kees kim kurt lara lebrun leen legrand lejeune lenoir leo liegeois lies lore louis
    louise lowie lut malik manuel marc margot maria marian mariana marie marina marine mario
    marta martin max maya mees melek merel mien miet mila mina mira mouton mulders noa noel noor
    nuno nur olivia omar ona oscar petit pia pim pol praet proost reda rob robin roel romain
    romane romeo romy ron roos rosa rosalie rosario sacre said salome sam sana sanda sefa sien
    simon smet staf stan stas sultan tekin tess thijs tim tom trees veli vera vic vito vos ward
    wim wit witte wolf zita
"""
NOT_ALONE_IN_SMALL = frozenset(_NOT_ALONE_IN_SMALL.split())
"""Words too, or the half of a place: in small letters they name a person only after a role."""

_NEVER_ALONE = """
    alp an backer bakker berger boulanger brouwers can chapelle cools cor coster ela elke
    engelen frans groote hale hoste ion legrand lejeune liegeois mouton noel pauw petit proost
    ridder sacre schepper tonneau vos wit witte wolf
"""
NEVER_ALONE = frozenset(_NEVER_ALONE.split())
"""With a capital too they open sentences and name places: only after a role, or before a name."""
