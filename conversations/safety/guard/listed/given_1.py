"""Given names, and names of peoples with short lists. Made by `make names`: not to be edited."""

GIVEN = """
    aaliyah aamir aamozaa aarab aaron aban abasi abass abayo abbas abbasi abbassia abboud abby
    abd abd-al-bassir abd-al-wahhab abdalla abdallah abdel abdel-ilah abdelali abdelatif
    abdelaziz abdelbaki abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
    abdelhamid abdelilah abdelillah abdeljalil abdeljelil abdelkader abdelkarim abdelkhalek
    abdelkrim abdellah abdellatif abdellaziz abdelmadjid abdelmajid abdelmalek abdelmalik
    abdelmouiz abdelmoumene abdelmounaim abdelouahab abdelouahed abdelouahid abdelrahman
    abdelwahab abdelwahid abdenbi abdennour abderahman abderaouf abderrahim abderrahman
    abderrahmane abderrazak abderrazzak abdeslam abdeslem abdessalam abdessamad abdesselam
    abdesslam abdi abdiaziz abdifatah abdihakim abdikadir abdikarim abdil abdilkadir abdillah
    abdinasir abdiqadir abdirahman abdirashid abdirizak abdisalan abdiwahab abdiweli abdo
    abdolreza abdou abdoul abdoulaye abdoullah abdourahamane abdourahmane abdu abdul abdulaev
    abdulaeva abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkader abdulkadir
    abdulkareem abdulkarim abdulkerim abdulkhadzhiev abdulla abdullah abdullahi abdulmenaf
    abdulqawi abdulrahman abdulsamed abdulsemet abdur abdurrahim abdurrahman abdurresit abdus
    abdyl abe abeba abed abeer abena abid abida abidine abigail abir abiye abla abolfazl
    abolghasem abolhassan abou aboubacar aboubakary aboubaker abraha abram abramchuk abrehet
    abreu abubakar abubakarov abukar abutaleb abuzar acacius acar acarkan acelya achahbar achiel
    achille achilles achim achkar achour achraf acikel acilay aclan ad-din ada adak adal
    adalbert adama adamczyk adamo adan adasal addi addis addolorata adela adelaida adelaide
    adelard adelasia adelheid adelin adelina adeline adelino adelmo aden adham adhanom adiam
    adib adigun adil adila adina adinda adis adjoua adlan adlene admir adnan adnane adolf adolph
    adolphe adolphine adorjan adriaan adriaenssens adrian adriana adrianna adriano adrianus
    adrien adrienne adrijana adunni adviye aelbrecht afaf afanasy afer aferdita afewerki
    afeworki afif afifa afife afonso afra afrim afshari afshin agafanel agag agakisi agata
    agatha agathangelos agathe agathon agbegim aghasi agim aglaia aglaja agmur agna agnes agnesa
    agnese agnessa agnieszka agnolo agnos agon agop agostino agoston agota agripina agron
    aguilar agustin ahad aharon ahat ahcene ahlam ahlem ahmad ahmadi ahmadou ahmadullah ahmadzai
    ahmed ahmednur ahmet ahmeti ahmida ahsen ahter ahu ahyaf aichatou aidan aiden aikaterini
    aiko aindi aisa aisha aishat aissa aissaoui aissata aissatou aivaras ajdin ajmal akaky
    akalan akar akatay akay akayezu akbar akbari akbas akboga akbulut akcabay akcasu akcivan
    akdora akdurmus akgol akgunes akhannouch akhmad akhmadov akhmadova akhmed akhmedov akhtar
    akif akila akilu akim akimana akin akinal akio akise akissi akli aklilu akmaner akmaral ako
    akos akoz akram aksay aksogut aksoy aktas aktemur akver akyildiz akyol al-adhim al-ahad
    al-aziz al-din al-ghazali al-habib al-hakim al-hamid al-hussein al-karim al-latif al-majid
    al-masih al-muhsin al-naqouzi al-nasir al-nassir al-rahim al-rahman al-razzaq al-salam
    al-sari al-wahhab ala alaa alaaddin alabezek aladar aladdin aladin alae alaeddin alahmad
    alain alajos alali alami alan alana alanalp alaoui alara alasanne alassane alattin alaya
    alaz alba alban albana albane albano alberic alberico albert alberta alberte albertina
    albertine alberto albertus albin albina albrecht albu alcan alcide alcina alda aldegonda
    aldegonde alderano aldo aleandro alebouyeh alec alecu aleh alejandra alejandro aleko aleks
    aleksa aleksandar aleksander aleksandr aleksandra aleksandras aleksandre aleksej aleksey
    aleksi aleksije aleksy alem alemsah alemseged alemu alena alenka aleodor alessandra
    alessandro alessia alessio alesya alevtina alex alexa alexandar alexander alexandr alexandre
    alexandria alexandrie alexandrina alexandro alexandros alexandru alexe alexei alexej alexey
    alexia alexis alexy aleyna alfio alfons alfonsa alfonsina alfonsine alfonso alfred alfreda
    alfredo algis alhaj alhamad alhassan alhassane alhussein ali ali-akbar ali-morad aliabbas
    aliaksandra aliaksiej alice alicia alicja alida alienor alifa aliihsan alikhan alikhanov
    alima alin alina aline aliona aliou alioum alioune alireza alis alisa aliseydi alishah
    alisik alison alissa alissia alisson alistar aliu alix alixe aliya aliyah aliye alizada
    alizee alka alkan alkhalil alkhatib alkis alkor allal allali allan allaoua allegra alli
    allison ally allyson almasri almast almaz almeda almedin almeida almir almohamad almohammad
    almus alois aloise alomar alon alona alonso alouf aloys aloysius alpar alparslan alpay
    alpcan alper alperen alpheidae alphons alphonsina alphonsine alphonsius alphonsus alpsu
    alsaid alsayed alseny alshami alsheikh alsoy altan altin altinbike altincicek altinisin
    altinkaya altogan altug altun alvarez alvaro alves alwin aly alya alyona alyson alyssa
    alyssia amac amadea amadeo amado amador amadu amal amalia amalija amandine amandus amane
    amani amaniel amanuel amanullah amar amara amarildo amato amaury amba ambaye ambroise
    ambrozy amedee amedeo amedeu amela amelia amelie ameline amenan amezian amgad amico amilcar
    amin amina aminat aminata aminatou amini aminullah amir amira amirhossein amiri amirkhan
    amisi amjad amleset amleto ammar amna amnon amon amos amr amram amran amrani amre amy amza
    an-sofie ana-dorica ana-maria anab anabela anacletus anaelle anahit anahita anaida anais
    anamaria ananiasz anargul anarkali anas anass anastas anastasia anastasie anastasiia
    anastasija anastasio anastasios anastasiya anastassia anatol anatole anatolie anatolii
    anatoly anba anca ancuta anda anderson andi andic andjela andor andra andrada andrade
    andranik andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejs
    andres andrew andrey andri andrian andries andrii andrija andrijana andriy andrzej andy
    aneliya anemona aneta anfisa angela angele angeles angelica angelika angelina angeline
    angelo anghel anghelina angi angie angioletta angiolina anh anhelina ania anian aniana
    anibal anica anice anicet anika aniko anil anila anisoara anissa anja anje anjeza anka anke
    ankica ann ann-sofie ann-sophie anna anna-maria annabel annabella annabelle annak annalisa
    annamari annamaria anne anne-catherine anne-cecile anne-charlotte anne-claire anne-france
    anne-francoise anne-laure anne-lise anne-marie anne-mieke anne-sophie anneke anneken
    anneleen annelien annelies anneliese annelore annemarie annemie annemieke annemijn annetta
    annette anni annibale annick annie anniek annik annika annita annitta annunziata anny anouar
    anouchka anouck anouk anoush anre anri ansaldo ansi ansoumane anssaf anta antal anthony
    antigona antigone antim antin antipas antje antoaneta antoine antoinetta antoinette anton
    antonela antonella antonello antonescu antonetta antoni antonia antonie antonietta antonija
    antonin antonina antonino antonio antonios antoniu antonius antony antoon antun antunes
    antwan anuar anuta anwar anwari anya anzelika anzhela anzhelika anzor aomar aouad aouatif
    aouicha aparecida apaydin apollinaire apolline apollonia apti aquilina arab araia arakel
    aral aram aramayis aran aranka arany arash araujo araya arben arbenita arber arbi arbnor
    arcadie arcan arda ardalan ardi ardian ardit ardita areej aref aregai arezki arezo arezu
    argentina argjend argu arhimou ari ariadna ariadne arian ariana ariane arianna arie ariel
    arielle arif arifcan arife arijan arik arikol arild arina aripinar aris arisoy aristide
    aristides aristita aristote aristotel arjan arjen arkadiusz arkadiy arkady arkut arletta
    arlette arlind arlinda armahan arman armand armande armando armel armelle armend armin
    arnaldo arnaud arnaude arnauld arnaut arne arno arnold arnoldo arnoldus arnoud arnout
    arnulfo aron arona arouna arpad arpag arsalan arsamakov arsanov arsen arsene arsenie
    arsenije arsenio arshad arshak arsim arsinee arslan arta artan artem artemis artemisa artemy
    arthur arto artsyom artur arturo artuur artyom aru arvid arvin arwa arwen arya aryan aryeh
    arziye arzu asad asadi asadollah asadullah asalet asan aseel asefash asen aser aset asgari
    asha ashan asher ashkar ashley asho ashraf ashuri asia asiat asim asiman asir asiye askhab
    aslambek aslan aslanbek aslanhan asli aslihan asliye asllani asma asmaa asmae asmahan asmait
    asmeret asmerom asmir assa assad assadollah assadullah assala assane asser assi assia assita
    assitan assiya assma assumpta assunta assya astere astrid astrit asu asuncion asya atagun
    atai atakan atalay atanas atanasie atanasije atangana atanur atasagun atatore ataullah atef
    atena atenulf ates atgun athanase athanasios athanasius athina athmane atif atika atila
    atilgan atilhan atilla atiyye atna atnan atoinet attilio aubert aubrey aude audrey audric
    auf august augusta augustina augustinus augusto auke aurel aurela aurelian aureliana aurelie
    aurelien aurelio aureliu auriane aurica auriol auron avci avdiu avetis avi avni avo avraham
    avram avsin avunc awa awale awatef awet awil awot axana axelle axenia axinte axl ayaan ayad
    ayada ayah ayan ayanle ayari ayasun ayat ayaydin ayaz aybet aybora aycagul aycan aydan aydar
    ayden aydin aydinbey aydinc aydogan ayduru ayele ayesha ayfer aygonenc aygutalp ayham ayhan
    aykut aykutalp ayla aylar aylil aylin ayman aymane aymen aymeric aynilhayat aynimah aynur
    ayoob ayoub aypar ayremlu ayrton aysan ayse ayseana aysedudu aysegul aysel aysema aysenur
    aysevim ayshat ayshe aysoy aysun aysuna aytek aytekin ayten aytoz aytuna ayub ayulker ayvas
    ayyaruk ayyoub azad azade azadeh azam azar azarias azeb azeddine azeglio azem azettin
    azevedo azieb azim azimi aziz aziza azize azizi azizullah azmi azra azza azzeddine azzedine
    azzouzi baaziz babacar babak babette babken baccio bach bachar bachir bachtarzi badegul
    badia badibanga badile badis badou badr badreddine badria baeyens bafode bagaev bagdas
    bagdat baghdad baha bahaa bahaddin bahar bahara bahati bahgat bahia bahiga bahija bahittin
    bahman bahram bahrami bahri bahtinur baisangur bajram bajrami bakaev bakala bakary bakhtari
    bakhtiar baki bakkal bakkali bakr balatekin balazs balca baldassare bali balint balli ballou
    baltas bane banel bangoura banu banza baotixita baptista baqi baraa barack barakamfitiye
    barakzai baran barbad barbara barbieri barbosa bardha bardhyl bardia barek barham bari baris
    bariscan bariza barkhad barna barnabas barnabe baroudi barros barsanofio barsanufio barsen
    bart bartel barthelemy bartholomeus bartlomiej bartolomeo bartolomeu bartosz baruch basak
    basarab basay basel basem basha bashan bashar bashir bashkim bashshar basiel basil basile
    basilio basim basira basit baskan basma basok basri basriye bassam bassel bassem bassili
    bassim bastiaan bastien batirhan batista batoul battaglia battal batuhan baturay baudart
    baudouin bavo baydu bayet baykan bayman bayruhan baysarov baytal bayzettin baz bazil beata
    beatrice beatrijs beatrix beatriz beavogui bedi bedirhan bediriye bedri beernaert begga
    begim behar behdad behdja behishta behiza behnam behnaz behnoosh behrad behrem behrooz
    behzad bejan beka bekbay bekele bekim bekir bekkhan bektas bektasi belaid belal belarbi
    belgin belgizar belhaj belinay belinda belkacem belkize bella bellachheb bellini bellisan
    belma belmonte benabdellah benafsha benaissa benali bencheikh benchekroun benedek benedetta
    benedetti benedetto benedict benedicte benedictus benedikt benedikte benedita benedykt benek
    bengibay benhaddou beniamin beniamino benice benita benitez benito benjamim benjelloun
    benkirane benmoussa bennani bennis benny benol benomar benone benoni bensaid benslimane
    benthe bento benvenuto benyahia benyamin benyounes benzakour beppe beqir beqiri berangere
    berat beray bereket berekhet berend berenger berengere berenice berfin berhane berhanu berhe
    berisha berivan beriye berkal berkan berkant berkay berki berksay berlinda berlinde bermudez
    bernadette bernardi bernardina bernardo bernardus bernd bernhard bernice bernise berquin
    berra berrada berran berre berrin bert berta bertalan berten bertha bertin bertrand berzan
    besa besar besart besarta besey beshara besiana besim besin beslan besmir besnik bethany
    bethlehem betim betina betsy bettina betty betul beverly beyda beyene beyhatun beyler
    beytullah beyza beyzade bezek biagio bianca bianchi bianco bianka bibiche bibras bican bich
    bidayet bieke bigirimana bijan bilal bilay bilel bilender bilgen bilgin bilginur bilgutay
    bilivogui biljana bilkay billal billie billy bilqis biltas bilyk binay binbasar bineta
    binetou binh biniam binisik biniyam binta bintou biram birama birane birben birger birgit
    birgitta birgitte birgul biro birol birsan birsen bisar biserka bishr bislan bisrat
    bisultanov biton bitul biya bizhan bizimana bizimungu bjarne bjorn blagoj blaise blanca
    blandine blanduzia blanka blaszczyk bledar blendi blerim blerina blerta blerton blessing
    blick blommaert boaz boban bochra boena boeykens bogatimur bogdan bogdana bogdanka bogodar
    bogoljub bogumila boguslaw bohdan bohdana boiko bojan bojana bokele bolamba bona bonaventure
    bondar bondarchuk bondarenko boniface bope borahan boratas borbala boris borisa borislav
    borislava borivoje borka borkowski boroka bortecin borys borz bosko boti botond boualem
    bouali bouazza boubacar boubakr boubker bouchaib bouchikhi bouchra boudali boudewijn boudiaf
    bouhaddou bouhlal boujamaa boujemaa boulahya boumediene bouna boureima bourkia bousfiha
    boussaid boutaleb bouteflika boutheina boutros bouziane bouzid boyan boyko boynak bozana
    bozbag bozena bozerk bozidar bozkurt bozo boztas bracha bradley bradut braga brahim brahimi
    branco brandusa branimir branislav branislava branka branko bratislav bratu brayan bregt
    brenda brent brhane brian briana brice brieuc brigitta brigitte brikena brikti britney brito
    britt britta bronislaw bronislawa bruce bruna brunilda bruno brutus bruyninckx bryan btissam
    bucur budimir buget bugra buhari bujar bukasa bukuru bulambo bulent bulunc bulus bulut
    bunyamin bunyamun bura burak burakhan burc burchard burcu burcuhan bureyre burhan burim
    burton bushra busra busranur bustos buvaisar buyrukhan bwanga byiringiro bytyqi caasho cabdi
    cabir cabiria cabral caetana caetano cafer caga cagdan cagla caglar caglasin cagveren
    caitlin caius cakar cakir cakirca calcedonio caleb cali calim calixte calixthe callebaut
    calliope callixte calogera calogero calti calvin calvo cam camacho camara cambier cameron
    camiel camil camila camilla camille camillo camok can canan canberk candeniz candice canfeza
    cangur cani cannur cano canseven cansin cansu cantemir cantez canur capkan caputo cardinael
    cardoso caren carina carine carinne carl carla carlijn carlo carlos carlota carlton carmela
    carmelina carmelo carmen carminho carneiro caro carol carola carole carolien carolin
    carolina caroline carolle carrasco caruso carvalho casandra casian casiana caslav casper
    cassandra cassandre cassian casteleyn castelli castillo castro catalano cataldo catalin
    catalina catarina catena caterina catharina catherine cathy catia catinca cato catrina
    catrinel cattaneo caty cauwenberghs cavit cavuldur caynte cazimir cebesoy cecil cecile
    cecilia cedide cedomil cedomir cedric cedrick cedrin celal celem celestina celestine celia
    celien celik celikkan celikyurek celilay celina celine cem cemal cemalettin cemil cemile
    cemiyle cena cenan cengiz cennet cerasela cerci cercis ceren cesaire cesare cetin cetinsu
    cevahir cevale cevat cevdet cevheri cevikoz cevregul ceyda ceyhun ceylan ceylin cezar cezara
    cezaria cezary cezayir chaabi chabane chadi chadia chadlia chafia chafik chahid chahida
    chahinez chahrazad chaib chaibi chaim chaima chaimaa chaimae chaja chakib chakir chana
    chancelvie chanel chanez chang chanh chani chantal chantale chantelle chao charaf charbel
    charif charis charissa charlene charles charley charlie charline charlot charlotta charly
    chau chava chaves chawqi chaya chayenne chayma chaymae chedli cheick cheikhou chele chelsea
    chelsey chen cheng cherifa cherine cherkaoui cheyenne chiara chibli chidi chiel chikhi
    chiraz chiriac chiril chirila chiro chloe chmielewski chokri chong chorouk chouaib choukri
    chraibi chrifa christa christel christele christelle christiaan christian christiana
    christiane christianna christianne christiano christianus christie christina christine
    christof christoph christophe christopher christos christvie christy chrystel chrystelle
    chun chunhua cibangu cicek cicilia cidal ciftci cigdem cige cihan cihandide cilga cindoruk
    cindy cinerk cinthy cintia cinzia ciobanu ciprian cipriana cipriano ciril cirillo ciro cisem
    ciska cisse cissoko civgin civilization ciwan claessen clara clarence clarice clarisa
    claudel claudette claudia claudie claudine claudio claudiu claudius claudy clauwaert clea
    clelia clemens clementina cleo cleopatra cleophas cliff clint clinton cloe clotaire
    clothilde clotilde clovis codin codrin codrina codrut codruta coelho cogay cojocaru cokan
    cole coleta colette coline collard collignon collin coloman colombo colpaert colpan coluccio
    come concepcion concetta concettina condori cong connie conny constanca constanta constantia
    constantin constantina constantine constantinescu constantinos constantinus consuela
    consuelo coppens coppola copur cora coralia coralie coraline corbisier corentin corin corina
    corine corinna corinne coriolan coriolano corneel cornel cornelia cornelis corneliu
    cornelius corrado correia corry cortes corvin cosette cosima cosimo coskun cosma cosmin
    cosmina costace costache costantini costantino costanzo costel costica costin costina
    coulibaly coumba coussement crenguta crescence crescentius crespo crina crispin cristache
    cristea cristel cristelle cristi cristian cristiana cristiano cristina cristine cristinel
    cristobal cristofor crocifissa cruz crystal csaba csanad csilla csongor cuc cuheyna cui
    cuman cumar cuneyit cuneyt cunha cuong curd curtis cuu cuvelier cuyler cveta cylia cynthia
    cyprian cyprien cyriel cyrielle cyril cyrille cyrillus cyrine cyrus cyubahiro cyuzuzo
    czarnecki czerwinski czeslaw daan dabo dabrowska dabrowski dacia dacian daciana dadaev dadi
    dado dafina dagistan dagmar dagobert dahab dahabo daher dai daiana dajana dakaev dalal dalan
    dalia dalibor dalil dalila daliraj dalkilic dalma damaro damase damen damian damiano damien
    damienne damir damjan damla damlanur damon dana danae dandara dane dang dani dania daniat
    danica daniel daniela daniele daniella danielle daniil danijel danijela danil danilo danique
    danis danko danny dano dante dantouma danut danuta dany danylo dao daoud daouda daoudi
    daoust daphnee dara dardan dareen daria dariana darifa dariia darija darijan darina darine
    darinka dario darius dariush dariusz dariya darjan darko darline darrius darwish darya
    daryna daryoush dashmir daud daudov david davide davina davinia davor davorin davud davut
    davy davyd dawid dawit dawood dayana dayar dean debaere debatik debbie debby deblaere
    deboeck debora deborah debruyn decebal declercq decoster decraene deda dedaj dede dee deena
    deepak deeqa defne defossez deger degmeer degreef deha dehab dehaene dejan dejana dejen
    dekeyser delaere delal delamou delanghe delano delaunois delbrouck delcourt delfa delfien
    delfina delfino delforge delfosse delgado delhez delil delmotte delphin delphina delphine
    deltour deluca delvaux demaegd demarco demarcus demaret demba dembele dembo demeter demetra
    demetrio demetrios demetrius demeulemeester demir demirbuken demirci demiriz demirok
    demiryurek demoor demostene dempsey demyan dena denes deneyer deng denilkhanov denisa denise
    denisia deniz denizalp denkel dennis denys denyse deocar deogratias deolinda depoorter
    depoortere deprez deqa dera derek deressa deriba deridder derkay dervis dervishi derya
    deryanur derycke desale desanka desbele deschacht deschrijver desislava desloovere desmedt
    desmet despina despontin dethier detlef detournay devi devlieger devos devriese dewael dewi
    dewilde dex dezideriu dezso dhimiter dhondt dhuuh diab diaby diaconu diadie diafra diagne
    diaka diakite diallo diana diangana diango dianne diarra diarrassouba dias diata diatta
    diawadou diawara diaye diaz dib dick dida didace didem didier didimo didina diede diederik
    diedhiou diego diellza diem dienaba dienabou dieng dierick dieter dietmar dieudonne
    dieumerci dieuveille dieuwke dieynaba dijana dijwar dikembe diken dikra dilan dilara dilay
    dilber dilcan dilder dilek dilfeza dilhus dilsat dilsitan diluca dima dimitar dimitra
    dimitri dimitrie dimitrije dimitrina dimitrios dimitry dimphna din dinah dinara dincer
    dinckol dincsu dinh dinis dinko dinu diogo dionigi dionisie dionisio dionysia dionysius
    dionysus diop diouf dioume dipietro dirane dirican diriye dirlik dismas ditmar djaili djamel
    djamila django djebar djelloul djemila djenabou djene djeneba djibo djibril djilali djokhar
    djordje djouneyd dmitri dmitriy dmitry dmytro doaa doan dobbels dobre dobrica dobrila dochia
    docquier dodi dogan doganalp dogannur dogansah dogru doguhan dogukan doha doina dokka
    dolensoy dolores dolun domani domenic domenica domenico domien domingo domingos dominguez
    dominic dominica dominick dominicus dominiek dominik dominika dominique domnica domokos
    donald donaldo donat donatella donatello donatien donatienne donato dondu done doner donia
    donika donny donovan dorcas doreen dorel dorette doria dorian doriana doriane doriano dorin
    dorina dorine dorinel dorli dorota dorothea dorothee dorothy dorra dorranai dorris doru
    doru-emil dorukhan doruntina douaa douae doumbia doumbouya dounia dov doyumalan draga dragan
    dragana dragi dragica draginja dragisa drago dragoljub dragomir dragos dragoslav dragoslava
    dragusha dragutin dramane drasko drazen drifa drilon driss drissa drissi drissia drita
    dritan driton droubi duarte dubravka dubuisson ducu duda dudaev dudaeva dudek dudu duha
    duiliu duman dumitra dumitrache dumitrana dumitrascu dumitrescu dumitru dumoulin dundar
    dundaralp dung dunia dunja dunya duong duquesne duracan duran durante durdali durgadin durim
    durmus durmusali durrusehvar dursadiye dursun duruk duruoz dury dusabe dusabimana dusan
    dusanka dushime dushimimana duska dusko duuk duy duyen duygu duyguhan dwayne dwight dyana
    dylan dylano dymphna dzemal dzhabrail dzhabrailov dzhamalay dzhokhar easther eba ebad
    ebenezer ebengo eboa ebrahim ebru ebuakil ecaterina ece ecegul ecemis eckhard eda edaviye
    edda eddie eddine edelbek eder edgar edgard edgubay edi edilbert edin edina edison edith
    edithe ediz edmar edmee edmond edmund edo edoardo edon edona edouard edson eduard eduarda
    eduardo eduardus eduart edvard edvin edvina edward edwige edwin edy edyta eeckhaut eef eefje
    efe efil efim eflatun efrem efser efstratios eftim eftimia eftimie egeh egenur egidius egla
    eglantina egon egzon ehsan ehsanullah ehsarin ekambi ekaterina ekaterini ekber ekinci ekmel
    ekofo ekram ekrem ela elage elaheh elaine elamiye elamrani elanur elbieta elbrus elda eldar
    eldin elea eleanor eleanora eleazar elek elemer elena eleni elenore eleonora eleonore elfi
    elfrida elfriede elgin elhaddad elhadj elhadji elham elhan eli elia eliana eliane elianne
    elias elidrissi elie elien eliezer elif elife elifnur elijah elikia elin elina eline elio
    eliot eliott elisa elisabeta elisabete elisabeth elisabetta elisaveta elisee elisey elissa
    elita eliud eliyahu eliza elizabet elizabeta elizabeth elizaveta elize elkhattabi ella
    elladio ellie elliot elliott ellis elly elma elmansouri elmar elmas elmedin elmi elmin
    elmira elmo elmurzaev elnaz elnur elodia elodie eloi eloise elona elong elonga elouardi
    elove elsa elsayed else elsie elsje elsy elton elvan elvana elvin elvira elvire elvis elwira
    elyas elyes elyne elysee elza elzbieta elzhurkaev ema emad emal eman emanoil emanuel
    emanuela emanuele emanuil embaye emebet emeka emel emelie emeline emely emelyne emerentia
    emeric emery emese emiel emil emile emilia emilian emiliana emiliano emilie emilien
    emilienne emilija emilio emilius emiliya emiljano emily emin emina emine emirhan emirsan
    emlen emma emmanuel emmanuella emmanuelle emmeline emmely emmy emoke emrah emre emrullah
    emsal emy ena enache encarnacion endre endri endrit enea enes enfes engelbert enginiz eniko
    enis enkelejda ennio eno enoch enola enora enrico enriko enrique ensar ensari ensherah
    entissar enver enya enza enzio enzo epameinondas ephraim ephrem eral eralda eraldo erast
    eray eraycan erbay erbil ercan ercihan erdal erdem erdemer erdibay erdogan erdursun erdzhan
    erem eremia erenalp erensoy ergener ergin erginel ergonul ergul ergun erhan eric erich erick
    erik erika erincer erion eriq eris erjon erkan erkilic erkinel erksoy erlend erlind ermal
    ermanno ermelinda ermenegildo ermes ermias ermin erminia ermir ermira ermis ermutlu ernest
    ernestina ernestine ernesto erno erogul erol eroz ersat ersec ersel ersilia ersin ertan
    erten ertugrul ertun ertuncay erva ervaniye ervin erwan erwin eryildiz erzen erzsebet esad
    esat esayas ese esenbay esengun esenturk esila esim esin eskinalp eslem esma esmaeil
    esmaeili esmanperi esmat esmee esmeralda esna esombo esperanza esposito esra esraa esref
    essad essaid essam essomba esteban estee estefania estela estella estelle estera esteves
    esther eszter eta etel etelka ethan ethel etienne etta etti ettore eudokia eudoxie eufrosina
"""
