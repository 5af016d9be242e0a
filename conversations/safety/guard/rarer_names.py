"""First names that are met less often, or are a word too: names with a capital, or after a role.

Written by hand from general knowledge, like those of `known_names`.
"""

from __future__ import annotations

_RARER = """
    abbas abdi abdirahman abdullahi abdulrahman abdurrahman abeba abigail abiy achiel achille
    adelheid adelin adelina adriano aegidius afonso agata agron ahmadi aida ailin aischa aisha
    alana alban albana albane alberta alberte albertine alberto alda aldo alec aleix aleksey
    alena alexey alfonso alfred alfreda alicia alida alison allan allison aloys aloysius alvaro
    alya amanda amandus amani amara amaya ambroise amel amelia amelina amelle amirah amra amrita
    amy anabel anass anatole anatoliy andrew andriy angelina angeline anica anisa anissa anita
    anja ankie annabel annabella annaleen annalena annekatrien anneke anneleen annelien annelore
    annemarie annemieke annesophie annette annika anniken annouk anouchka anselme anthony
    antonius antoon anwar aoife apollonia aquila arben arbnor archibald arezu ariana ariella
    arielle aristide arlette arlind armel armelle arnold arnout aron arsene artan artem arthuur
    aruna arwen ashley asiya asli assan athina auberon aubin aurele ayaan ayan ayana ayatollah
    ayden aydin ayhan ayla aylan ayman aymane aynur azra azzedine babette badr bahia balder
    barend barry bartel barthelemy bartholomeus bashar basile basim basma bassam bastiaan
    bastian bauke bekim belinda benedict benedikt benjamine benoite benoni berdien bereket
    berenger berna bernardine berne bertien bertille bertina betsy bettina betul bianka bibiche
    bilel biniam birger birthe blaise blanca blandine blerim blerina boaz bohdan bojan
    bonaventure bonny boris brandon bregt brend brent brian brice brieuc brigitta britney bruce
    brunehilde bryan brynn burhan burim bushra cagla caitlin caleb camiel camila camilo candice
    carina carl carlien carlijn carlo carly carola carolien casimir cassandra catelijne
    cathelijne cathy catia cato celestine celien cemal cesar ceylan chadia chakib chana chanel
    chanelle chantelle charel charifa charley charlie charlot chayma chelsea cherif chiel
    christa christiaan christien christof christoffel christopher chrystel cihan claire clarence
    clarice claudie claus clea clelia cleo clint clotilde clovis cobe coby colas colin colinda
    conny conrad constantijn coralie cordelia corneel cornelia cornelius cornelus cynthia
    cyprien cyriaque cyrielle cyrus dajo dalal dalila damiaan daniele danique danylo daphna
    daphne daphnee daria darius darko davina davy dawit debbie deeqa delfien delia delila
    delphien demi denijs despina diederik diego diete dietlinde dietrich dieudonne dilan dilek
    dimitra dina dino dion dirkje dita ditte divya djamel djibril djibrilla dmytro dolores
    domenica domien donald donatella donatienne donovan doreen doris dorothea dorothy dounia
    driss drita duncan dunya dursun dushan dwayne dyana ebba eberhard edda eddine edelgard
    edeltraud edona eduard edwige edwin eefke efrem egide ehsan eileen eirini elaine elann eldin
    eleanor eleni eleonora eleonore eli eliana elijah elin elina elio elira eliza elizabeth
    ellemieke elliot ellis elmo elna elona eloy elvin elvira elyana elyas elyne elza ema emanuel
    emanuelle emeric emerik emiliano emir emira emmanuella emmelien emmeline emmy emrah endri
    endrit eneko engelbert enisa enora enrico enrique enya erasme erica erich ermal erna
    ernestine errol erwan esma esmee esmeralda essia estella ester ethel etien eudoxie eugenia
    eugenio euphrasie eustache evan evangeline evariste evelina everard evita ewan ewoud exauce
    eyob fabiana fabiola fabrizia fadel fadi fadma faduma fadwa fahad faisal faiza fanni fanta
    farhad farhiya faris faruk farzana fatmata fatmir fatos fatuma faustin faustine fawzi
    felicia felicien felicienne felien ferdi ferdinand fereshteh fidel filmon fiona firmin
    firmina flamur flavia florentina florentine florien florije florimond fonske francien
    francisco franciscus franciska francky fransien fransje franz freddie frederica frederieke
    fredrik freweini friedrich fritz fulgence gabi gaby gautier gaylord gedeon geike gemma
    geoffroy georg george georgina georgine georgios gerdy gerlinde germain germana gerry gertie
    gertjan gertrud gertruda geza gezim ghada ghassan ghizlane gia giada gianni gideon gilian
    gillian gillis gino gioia giovanna gisela giuliana gladys godfried godfroid gonzague goran
    gordon gorik graca gracia graziella gregor gregorio grete gretel gretl griselda gudrun
    guilhem guillermo guiseppina gunilla gunnar gunter gusta gustavo gwen gwendolien gwendoline
    gwendolyn gwenn habib habiba habibullah hadewig hadewych hadi hadja hadrien haider haifa
    haitham hajar hakima halina halyna hamad hamdi hamed hameeda hamida hamidou hanae hanan
    hania hanin hanka hanneke harald harold harriet hashim hasna hasnae hassna hatim haydar
    hayder hector hedwige hedy heidy heike heiko helen helga helge hella hellen helmut
    hendrickje hendrike henrieke henrietta heribert herlinde hermelinde hermien hermina hermine
    herminie hernan hester hibo hichem hieronymus hilaire hilal hilarius hilary hiltje himara
    hippolyte hiske hodan honorina horace horatiu hossein huberte huib huibrecht humbert husam
    hussain hussein hyacinthe ian ianis ibtisam ibtissam idris idrissa ifrah ignaas ignas
    ignatius igor ihab ihsan ilan ilana ildiko ilenia iliana ilir ilja ilka illan ilona ilunga
    ilyan ilyana ilyes imad imran ina inaya indira indy inessa ingeborg inigo ioan iona iqbal
    iraida irmgard iryna isaac isaak isadora isaura isaure iseult ishak isidoor isidore ismahan
    isolde israa issa issam italo ivanna iven ivette iwan izaak jaafar jaber jacinta jacinthe
    jackie jacko jaden jaime jaimie jalal jaleesa jameel james jamie jancis janick janin janneke
    jannick jannie jantje jari jarno jarod jaron jarryd jason javier jawad jayden jeancy
    jeanette jeanie jeanneke jeff jeffrey jelena jella jelte jenna jenny jente jeppe jerald
    jeremias jerom jeroom jerry jessie jessy jetske jihad jihane jimena jirka joachime joanne
    joannes joaquin jocelyn jocelyne jochem jodie jody joeke joella johannes john johnathan
    jolan jolande jolie jolijn jolyn jona jonah joni jonne jonny jordane jordi jordy jorik jorin
    jorinde jorn jorre josee josefien josefina josefine joselyne josephina joshua josianne josip
    josue jovana joyce jozefa jozefien jozefina juana juanita judy juliana julianne juliano
    julija jurian jurrit justina justus jutta kadiatou kadija kadri kahina kai kalinka kalonji
    kaltrina kamiel kamila kamilia kamille kanza kaoutar kapinga kareem karianne karijn karlijne
    karlo karsten kasia kasongo katalin katelijn katelijne katelyn katelyne katharina kathelijne
    katherine kathia kathie kathryn katinka katty katya kawtar kaya kayla kayleigh keisha keith
    kelly kelvin kemil kendra kenneth kenny kerem kerim kerstin khadidja khadiga khadra khalil
    khalissa khawla kian kiana kibrom kidane kiera kieran kilian kimia kimmy kiran kirsten kitty
    kjell klaartje klara klaus klea koenraad koentje konstantin korneel kosta krasimir krista
    kristiaan kristian kristin kristina kristine krystian kushtrim kyan kyara kyle kylian
    kyllian kyrylo labinot lahcen lahcene laika lajos lalla lamia lana landry lanny larissa
    larry larysa latoya laurena laurentia laurenz lauriane laurianne lauryn lavinia layal layana
    lazar leana leander leandre leandro leanne leentje lefteris leia leni lenie lenka lenn lenne
    lenny lenthe leona leonard leone leoni leonidas leonne leonoor leontien leontine leopoldine
    leslie lesya leticia letizia levi levin levy lexie lia liam lian liana liara libbe lidewij
    lidy lienke liesa lieselore lieselotte liesl lievin lilas lilia lilian lilianne lilith lilja
    lilli lillian lilly lindsay lindsey linette linn linne lino linus lio liridon lisanne
    lisbeth lisemarie lissa liubov liv ljubica loan loana lode lodewijk loeiza loeka loena lois
    lolita loni lonne lorena lorens lorette lorie lorin loris lorna louan louane louanne louca
    louella louisette loujain loukas lous louwie loveline lowie luana lubna lucian lucille
    lucinda lucine lucky ludmila ludmilla ludwig luisa luise luka luke luljeta lulzim luther
    luwam lyam lyana lyes lyla lyna lynda lynn lynne lyra lysbeth lysiane lyudmyla mabel macha
    madelon madina mady mae maelys magda magdeleine maggie maggy magnus mahamadou mahdi mahdia
    maher mahina mahmut mahsa maia maike maimouna maite maja majda majid majlinda makiese maksym
    malaika malak malala malek malia malike malin malo malou malte mamadi manal manar mandie
    mandy manfred manoe manola manolis mansour mara maram marcelino marcellin marcelline marcos
    mareva margaret margareta margaretha margarita margherita margit margje margo maribel marica
    marieke marieken mariela mariella marien marietta mariia marika marike marilou marilyn
    marilyne marinette marino marinus marisa marisol marissa marita marja marjan marjolein
    marjoleine marjolijn marjon marko markus marlena marlene marlon marouan mart marthe marthy
    martino martje marvin marwan mary maryan maryline maryse maryvonne masha masoud massimiliano
    massoud mathea mathijs mathilda mathurin matias matis matisse matthew matti matty mattys
    maura mauricette maurits mauritz mauro maxi maxim maximiliaan maximilian maximilien mayra
    maysa maysoon mayssa mbuyi mechteld megan mehari mehdia mehrdad meike meindert melaine
    melania melchior melia melinda melisande melody melvin melvyn mendy mergim merhawi meriam
    meriem merlijn merlin merly merlyn meron mesfin meyrem mia micael micha michaela michaella
    michelangelo michella mickey miekie mihnea mika mikael mikail mike mikkel milana milena
    miles milica milla millie milo milos milou mimi mimoza minke minne minou mirabelle mirco
    mirka mirko mirlinda mirna miro mirre mirte mirwais mirza misha mitch mitra moena mohamad
    mohammad mohsen mohsin moira mojtaba molly mona monia monica monir morena moreno morgan
    moritz morris mostafa mouloud moumouni mouna mounia moustafa moustapha mpiana muhamed
    muhammet mulumba murielle mutombo mwamba mykhailo mykola myla mylan mylene mylo myra myrna
    myroslava myrthe naama nabila nabilla nacer nacera nadeem nadiia nadja nadya nael naela
    nafissa nafissatou nahid nahla nahom naila nailah naim najiba najma najoua najwa nando nanou
    naomi naomie narcis narcisse narges naser nasim nasra nasreddine nasreen nasrin nasser
    nassim nassima natalia nataliia natalya natan natanael natascha natasja nathalia nathanael
    nathaniel natnael navid nawar nayla nazim nazira nedim negar nela nelle nelson nerea nermina
    nesrin nesrine nestor nevena nevin nexhmije ngalula ngoyi niamh nicola nicolaas nicolae
    nicolai nicolette nicolina nidal niek niel nihal niki nikita nikki niklaas nikola nikolaas
    nikolai nikoleta nikos nilda nils nilufer nino ninon nisrine noela noelia noella noemi nohan
    nola nolan nona noomi norah noralie noreen norhan norma norman nouha noureddine nouredine
    novella nsimba ntumba nzuzi oana odelia odeline odilon ofelia okan olaya oleg oleksiy olha
    oliver olivier oliviero ollie oluwaseun omaima omair omaran omayma omid oona ophelia orane
    oriana oriane orsolya ortwin osama oskar oswald otis otto oumaima oumar oumou oussama owen
    pamela pandora paola parisa parwin pascaline pasha patrice patricio patrik patrycja paulien
    paulina paulo pavel pavlo pedra penelope pernelle peterjan petronella petrus phebe philip
    philippa philippine philomena phoebe piedad piero pierre pierrot piet pieternel pippa
    plamedi plamen polina polly pommelien priscilla pryanka qendrim quincy quinn quint rabab
    rabia rachelle radmila radoslav radovan raed rafaela rafaella raffael raffaele rafik rahaf
    rahel rahim rahma rahmatullah rahwa raisa rajae ralf ralph ramon ramona ramses ramy ramzi
    rana ranim raphaela raquel rasha rasim rasmus rasoul rayana raymon raymonda rayna rebekka
    redouan redouane reem reena regina reginald reginaldo reinaart reinaert reinald reinhard
    reinhart reinoud rejane rembert remko remus renaat renaldo renate renato renelde renske
    rexhep reza rhea rhune riad rian rianne ricarda richard ricky rikie rikkert rilana rima rina
    rinaldo ringo rino rinus ritchie rivka robbie robel roberta robine robyn rocco rochelle
    rodica rodney rodrigo roelie roelof rogerio rohan roksana rolf romana romano romaric romea
    romina romke romualda ronald ronan ronja ronny rony roosje roosmarijn rosalia rosalinde
    rosaline rosanna rosanne roseline rosella roselyne rosemarie rosemary rosetta rosie rosina
    rosine roxana roxanne roy royce ruan ruberta rubina ruby rufin rufus rukaya rune rupert
    ruslan ruslana russell ruud ryad ryan saartje sabien sabina sabri sabrine sabriye sabry
    sadia sadio saeed safaa safiya safiye safouan sagal sahra saide sajad sajid sakina salah
    salahdin salahdine saleh salem salman salomon saloua salvador salwa samantha samar samba
    samet samiha samina samra samrawit samy samyra sanaa sanae sanaz sandor sandrien sandrino
    sandro sanja sanna sanne santiago santina santino sarina sarita sascha sayed sebastian sebbe
    sebile sefora segolene selahattin selam selena selene selina seline selmi semhar senait
    senan senna septimus serafien serafina seraphin seraphine sergei sergiu serhat serhii serhiy
    seth severin seynabou shabnam shadi shahrzad shana shane shania shanna shannah shannon shari
    sharif sharon shaun shauni sheila shelby shelley sherif sherin sherley shirin shirley
    shkelqim shoaib shona shpresa shqipe siarhei sibylle siegrid siene sienna sientje sifra sigi
    sigurd siham sihame silas silje silvain silvana silvano silver silvester silvie silvio simao
    simen simeon simonetta simret sinem siobhan siriki sixte sliman smahan smail soetkin sofia
    sofian sofiane sofien sofiia soham sohan soheila sohrab solal solena solenne soline solveig
    sonay sonny sophia sophian sophiane sophy soraia soraya soren soria soror sotiris souad
    souhail souhaila souhayla soukeina souleyman souleymane soumia sozan spela stacey stacy
    stance stanislas stanislav stanley stef stefana stefanos steff steffen steffie steffy stella
    stepan stephan stephania stephano stephanos stephen stevie stijntje stina stine stoyan
    stuart suada suhaib suhayla sulayman suleiman sumaya sumeya suraya susan susann susanna susi
    suzan suzana suzanna suze suzy svea svenja svetla svitlana sybille sylva sylvan sylvana
    sylvano sylver sylvester sylvestre sylwia syra tahar taher tahir taina talal talha talia
    talitha tallulah tamar tamas tamer tamim tamsin tanja tanya tara tarek tareq tariku tasha
    tasnim tatyana taylor ted teddy tekle tenzin teo teodora terence terry tesfay tessy tetyana
    teunis thaddeus thaina thalia thalita thana thandi thara theodoor theodora theodoros
    theofiel theophile theresa thibe thibeau thiemo thierno thijmen thirsa thomasine thorben
    thorsten thyl tiana tiara tibe tibeau tiberiu tibor tibout tiemen tiffany tijana tijs tilde
    timo timon timothy timur tina tino tinus tirza titia tjorven tobe tobi toby todor tomke
    tommy toni tonia tonino tonny tony tootsie torben tosca tracy travis trevor tricia trien
    trientje trijntje trinity trudo trudy truus tsegay tshala tshilombo tuana tugay turkan tyas
    tyler tyron tyrone ulrich ulrik ulysse umar umberto umran urbain urbanus uriel ursula ursule
    vadym valbona valdete valentyna valere valerian valeriane valery valia valmir valon vanina
    vanja vasco vasilica vasilis vasyl vasylyna vedran velislav venera verena verginia verona
    veronika vicenta vickie vico victor victoria victorien victorine vidal vigo vik viktoriia
    viktorija vilma vince vincenza vinciane vinnie viola violaine violeta violetta viorel vira
    virgile vitalie vitalii vivian viviana vivianne vivien vivienne vjosa vlad vladimir
    vladislav vlora vojtech vroni wael wafa wafaa walaa waldo walid wallace wallerand walt
    walther wanne wannick wauter wehbe wendel wenke wesal wessel wiam wibke widad wiebe wietske
    wilbert wilfrid wilhelm wilhelmina willeke willemien willemina willie wilson winand winfried
    winona winta wiske wissal wissam wissem wivina wolfgang wouda wouke xandra xandro xavi xenia
    xhevat xiana xiomara yael yaelle yago yahia yalcin yamina yanaika yani yanick yanina yanis
    yaniss yannic yannis yaqub yara yari yarne yarno yaro yaron yaroslav yasamin yasar yasir
    yasser yassir yassmina yazid yelena yener yente yentl yevhen yilmaz yliana ylli yoana yoeri
    yohan yohann yohannes yonas yoran yordanos yordi yorick yorik yoshi youcef youri yoyce
    ysabeau ysaline yuksel yuliya yuma yumi yuna yunus yuri yurii yusra yvain yvann yvanna
    yvelise zacharia zacharie zachary zaher zahia zahir zaid zaina zainab zakia zaman zamira
    zamzam zarina zayd zaynab zayneb zeger zeina zeineb zelda zelie zelig zeno zephyr zeray
    zeynab zhanna ziba ziggy zina zineddine zinedine zjef zohreh zoja zoltan zora zoran zoulikha
    zoya zuhal zulaikha zuleikha zuleyha zulfiya zulma zuzana zwanetta zygmunt
"""
RARER_NAMES = frozenset(_RARER.split())
"""Given names of every origin, in small letters and without accents."""
